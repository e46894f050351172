// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/exchanging.h"
#include "library/takingin.h"
#include "library/webexchange.h"
#include "store/database.h"
#include "support/scratch.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

void fill(const QString &path, const QStringList &statements)
{
    const auto database = Store::Database::open(path, Store::Database::Access::ReadWrite, path).value();
    for (const QString &statement : statements) {
        if (const auto run = database->run(statement); !run)
            qFatal("%s: %s", qPrintable(statement), qPrintable(run.error().sentence()));
    }
}

Core::Result<void> exportAsText(Project::Project &project, const QString &folder, const Core::Progress &progress = {})
{
    Project::Snapshot snapshot(project);
    const auto package = Library::packageOf(snapshot);
    return package.and_then([&](const auto &made) { return Library::exportAsText(snapshot, made, folder, progress); });
}

/// The tables of QualCoder 3, and what a coder puts there in an hour.
QStringList qualCoder()
{
    return {u"CREATE TABLE project (databaseversion text, date text, memo text, about text)"_s,
        u"CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text, av_text_id integer, unique(name))"_s,
        u"CREATE TABLE code_image (imid integer primary key, id integer, x1 integer, y1 integer, width integer, height integer, cid integer, memo text, date text, owner text)"_s,
        u"CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text, date text)"_s,
        u"CREATE TABLE attribute_type (name text primary key, date text, owner text, memo text, caseOrFile text, valuetype text)"_s,
        u"CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text, id integer, date text, owner text)"_s,
        u"CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text, date text, memo text)"_s,
        u"CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text, date text, constraint ucm unique(name))"_s,
        u"CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer, unique(name))"_s,
        u"CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text, avid integer, important integer)"_s,
        u"CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text, unique(name))"_s,
        u"CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text)"_s,
        u"INSERT INTO project VALUES ('v3', '2022-02-07 10:00:00', 'What for.', 'QualCoder')"_s,
        u"INSERT INTO source VALUES (1, 'talk.txt', '🎉 We are tired.\nWe rest.', NULL, 'heard twice', 'AN', '2022-02-07 10:01:00', NULL)"_s,
        u"INSERT INTO source VALUES (2, 'photo.png', NULL, '/images/photo.png', '', 'AN', '2022-02-07 10:01:00', NULL)"_s,
        u"INSERT INTO code_cat VALUES (1, 'Feelings', 'AN', '', 'all of them', NULL)"_s,
        u"INSERT INTO code_cat VALUES (2, 'Bad ones', 'AN', '', '', 1)"_s,
        u"INSERT INTO code_name VALUES (1, 'tired', 'says so', 2, 'AN', '', '#F5A9A9')"_s,
        u"INSERT INTO code_name VALUES (2, 'rest', '', NULL, 'AN', '', '#00FF00')"_s,
        u"INSERT INTO code_text VALUES (1, 1, 1, 'We are tired', 2, 14, 'AN', '2022-02-07 10:02:00', 'plain', NULL, NULL)"_s,
        u"INSERT INTO code_text VALUES (2, 2, 1, 'We are tired', 2, 14, 'AN', '2022-02-07 10:02:00', '', NULL, NULL)"_s,
        u"INSERT INTO code_text VALUES (3, 2, 1, 'We rest', 16, 23, 'BO', '2022-02-07 10:03:00', '', NULL, NULL)"_s,
        u"INSERT INTO annotation VALUES (1, 1, 0, 1, 'a party', 'BO', '2022-02-07 10:04:00')"_s,
        u"INSERT INTO cases VALUES (1, 'Ann', 'the first', 'AN', '')"_s,
        u"INSERT INTO case_text VALUES (1, 1, 1, 0, 24, 'AN', '', '')"_s,
        u"INSERT INTO attribute_type VALUES ('age', '', 'AN', '', 'case', 'numeric'), ('place', '', 'AN', '', 'file', 'character')"_s,
        u"INSERT INTO attribute VALUES (1, 'age', 'case', '44', 1, '', ''), (2, 'place', 'file', 'Minsk', 1, '', '')"_s,
        u"INSERT INTO journal VALUES (1, 'Day 1', 'It went well.', '', 'AN')"_s,
        u"INSERT INTO code_image VALUES (1, 2, 0, 0, 1, 1, 1, '', '', 'AN')"_s};
}

/// Those of Taguette 1.4.
QStringList taguette()
{
    return {
        u"CREATE TABLE projects (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR(200) NOT NULL, description TEXT NOT NULL, created DATETIME NOT NULL)"_s,
        u"CREATE TABLE documents (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR(200) NOT NULL, description TEXT NOT NULL, filename VARCHAR(200) NOT NULL, created DATETIME NOT NULL, project_id INTEGER NOT NULL, text_direction VARCHAR(13) NOT NULL, contents TEXT NOT NULL)"_s,
        u"CREATE TABLE highlights (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, snippet TEXT NOT NULL)"_s,
        u"CREATE TABLE tags (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL, path VARCHAR(200) NOT NULL, description TEXT NOT NULL)"_s,
        u"CREATE TABLE highlight_tags (highlight_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, PRIMARY KEY (highlight_id, tag_id))"_s,
        u"INSERT INTO projects VALUES (1, 'Talks', 'What for.', '2022-02-07 10:00:00.000000')"_s,
        // Its words: "Ä title", "Füße & 🎉 so", line ends between them included: bytes 0–7, 8, 9–…
        u"INSERT INTO documents VALUES (1, 'talk', 'heard', 'talk.html', '2022-02-07 10:01:00.000000', 1, 'LEFT_TO_RIGHT', '<h1>Ä title</h1>\n<p>Füße &amp; <b>🎉</b> so</p><p>The end.</p>')"_s,
        u"INSERT INTO tags VALUES (1, 1, 'things.feet', 'of people'), (2, 1, 'end', '')"_s,
        u"INSERT INTO highlights VALUES (1, 1, 9, 15, 'Füße'), (2, 1, 18, 22, '🎉'), (3, 1, 22, 25, 'so'), (4, 1, 900, 910, 'nowhere')"_s,
        u"INSERT INTO highlight_tags VALUES (1, 1), (2, 1), (2, 2), (3, 2)"_s};
}

const QByteArray hypothesisExport =
    "{\"export_date\":\"2022-02-08\",\"export_userid\":\"acct:an@hypothes.is\",\"client_version\":\"1\",\"annotations\":["
    "{\"id\":\"a\",\"uri\":\"http://example.org/talk/\",\"document\":{\"title\":[\"A talk\"]},\"text\":\"true?\",\"tags\":[\"tired\"],\"user\":\"acct:an@hypothes.is\","
    "\"created\":\"2022-02-08T10:00:00.000000+00:00\",\"updated\":\"2022-02-08T10:00:00.000000+00:00\","
    "\"target\":[{\"source\":\"http://example.org/talk/\",\"selector\":[{\"type\":\"RangeSelector\"},{\"type\":\"TextPositionSelector\",\"start\":900,\"end\":912},"
    "{\"type\":\"TextQuoteSelector\",\"exact\":\"We are tired\",\"prefix\":\"🎉 \",\"suffix\":\".\\n\"}]}]},"
    "{\"id\":\"b\",\"references\":[\"a\"],\"uri\":\"http://example.org/talk/\",\"text\":\"no\",\"user\":\"acct:bo@hypothes.is\",\"created\":\"2022-02-08T11:00:00+00:00\"},"
    "{\"id\":\"c\",\"uri\":\"https://elsewhere.org/\",\"document\":{\"title\":[\"Other\"]},\"text\":\"\",\"tags\":[],\"user\":\"acct:an@hypothes.is\","
    "\"target\":[{\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":\"not in any document\",\"prefix\":\"\",\"suffix\":\"\"}]}]}]}";

struct Read {
    std::unique_ptr<Project::Project> project;
    QStringList losses;
};

Read read(const QString &path, const QTemporaryDir &folder)
{
    auto file = Library::openForeign(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().sentence()));
    const auto verdict = Library::countingIn(**file);
    if (!verdict || !verdict->isClear)
        qFatal("the counting is not clear");
    auto made = Library::makeFromForeign(
        **file, path, verdict->candidates.constFirst().counting, folder.filePath(u"in.crossread"_s));
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence()));
    return {std::move(made->project), made->losses};
}

/// Each annotation as "words: codes; memo; coder".
QStringList lines(const Project::Project &project)
{
    QStringList out;
    for (const Core::AnnotationId &id : project.annotationIds({})) {
        const Core::Annotation &annotation = *project.annotation(id);
        QStringList codes;
        for (const Core::CodeId &code : annotation.codes)
            codes.append(project.codePath(code));
        out.append(
            annotation.anchor.exact + u": " + codes.join(u", ") + u"; " + annotation.memo + u"; " + annotation.coder);
    }
    return out;
}

}

/// Projects of other programs, from files made after their tables; and annotations of web pages.
class TestForeignProjects final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void qualCoder_isRead()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"Talks.qda"_s);
        fill(folder.filePath(u"Talks.qda/data.qda"_s), qualCoder());
        const auto [project, losses] = read(folder.filePath(u"Talks.qda"_s), folder);
        QCOMPARE(lines(*project),
            (QStringList{u"🎉: ; a party; BO"_s, u"We are tired: Feelings/Bad ones/tired, rest; plain; AN"_s,
                u"We rest: rest; ; BO"_s}));
        QStringList codes;
        for (const Core::Code &code : project->codes())
            codes.append(project->codePath(code.id) + (code.heading ? u" (heading)"_s : QString()));
        QCOMPARE(codes,
            (QStringList{
                u"Feelings (heading)"_s, u"Feelings/Bad ones (heading)"_s, u"Feelings/Bad ones/tired"_s, u"rest"_s}));
        QCOMPARE(project->codes()[2].colour, 0xF5A9A9U);
        QCOMPARE(project->codes()[2].memo, u"says so"_s);
        const Core::DocumentRecord record = project->documents().constFirst();
        QCOMPARE(record.name, u"talk.txt"_s);
        QCOMPARE(record.memo, u"heard twice"_s);
        QStringList said; // a case that is this whole file is what is said of the file
        for (const Core::AttributeValue &value : record.attributes)
            said.append(project->data().attribute(value.attribute)->name + u'=' + value.value);
        QCOMPARE(said, (QStringList{u"place=Minsk"_s, u"age=44"_s}));
        QCOMPARE(project->data().memo(), u"What for.\n\nDay 1\nIt went well."_s);
        QVERIFY2(losses.join(u'\n').contains(u"2 picture"), qPrintable(losses.join(u'\n')));
        QCOMPARE(QDir(folder.filePath(u"Talks.qda"_s)).entryList(QDir::Files),
            QStringList{u"data.qda"_s}); // nothing beside it
    }

    void qualCoder_codesInACircle_areRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"data.qda"_s);
        fill(path, qualCoder() + QStringList{u"UPDATE code_cat SET supercatid = 2 WHERE catid = 1"_s});
        const auto file = Library::openForeign(path);
        QVERIFY(!file);
        QVERIFY(file.error().sentence().contains(u"circle"));
    }

    void taguette_isRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"talks.sqlite3"_s);
        fill(path, taguette());
        const auto [project, losses] = read(path, folder);
        const auto id = project->documents().constFirst().id;
        QCOMPARE((*project->document(id))->text, u"Ä title\nFüße & 🎉 so\nThe end."_s);
        QCOMPARE(lines(*project),
            (QStringList{u"Füße: things/feet; ; "_s, u"🎉: things/feet, end; ; "_s, u" so: end; ; "_s}));
        QCOMPARE(project->data().memo(), u"What for."_s);
        QCOMPARE(losses.size(), 1);
    }

    void otherTables_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no tables") << QByteArray("SQLite format 3\0nothing", 23);
        QTest::newRow("nothing") << QByteArray();
    }
    void otherTables_areRefused()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        Test::writeBytes(folder.filePath(u"a.sqlite3"_s), bytes);
        QVERIFY(!Library::openForeign(folder.filePath(u"a.sqlite3"_s)));
        fill(folder.filePath(u"b.sqlite3"_s), {u"CREATE TABLE other (id integer)"_s});
        QCOMPARE(Library::openForeign(folder.filePath(u"b.sqlite3"_s)).error().code, Core::ErrorCode::WrongFormat);
        QVERIFY(!Library::openForeign(folder.path()));
    }

    void webAnnotations_comeBack()
    {
        const QTemporaryDir folder;
        const auto from = web(folder.filePath(u"from.crossread"_s));
        Project::Snapshot snapshot(*from);
        const auto bytes = Library::webAnnotations(snapshot);
        QVERIFY(bytes.has_value());
        const QJsonObject page = QJsonDocument::fromJson(*bytes).object();
        QCOMPARE(page[u"@context"].toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
        const QJsonObject first = page[u"items"].toArray()[0].toObject();
        QCOMPARE(first[u"type"].toString(), u"Annotation"_s);
        QVERIFY(first[u"created"].toString().endsWith(u'Z'));
        QCOMPARE(first[u"target"][u"source"].toString(), u"https://example.org/talk"_s);
        QCOMPARE(first[u"target"][u"selector"][1][u"start"].toInt(), 2); // the sign before it is one
        QCOMPARE(first[u"target"][u"selector"][0][u"exact"].toString(), u"We are tired"_s);

        Test::writeBytes(folder.filePath(u"a.json"_s), *bytes);
        const auto to = Project::Project::create(folder.filePath(u"to.crossread"_s)).value();
        addTalk(*to);
        const auto taken = Library::takeIn(*to, folder.filePath(u"a.json"_s));
        QVERIFY(taken.has_value());
        QCOMPARE(taken->added, 2);
        QCOMPARE(lines(*to), lines(*from));
        for (const Core::AnnotationId &id : to->annotationIds({}))
            QCOMPARE(to->annotation(id)->anchor, from->annotation(id)->anchor);
        QCOMPARE(Library::takeIn(*to, folder.filePath(u"a.json"_s))->known, 2);
        QVERIFY(to->undo());
        QVERIFY(lines(*to).isEmpty() && to->codes().isEmpty());
    }

    void hypothesis_isRead()
    {
        const QTemporaryDir folder;
        Test::writeBytes(folder.filePath(u"h.json"_s), hypothesisExport);
        const auto project = Project::Project::create(folder.filePath(u"to.crossread"_s)).value();
        addTalk(*project);
        const auto taken = Library::takeIn(*project, folder.filePath(u"h.json"_s));
        QVERIFY(taken.has_value());
        QCOMPARE(lines(*project), QStringList{u"We are tired: tired; true?\n\nbo: no; an"_s});
        QCOMPARE(taken->losses.size(), 1);
        QVERIFY(taken->losses.constFirst().contains(u"not in any document"));
    }

    void webNonsense_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("something else") << QByteArray(R"({"a":1})");
        QTest::newRow("a list of something else") << QByteArray("[1,2]");
    }
    void webNonsense_isRefused()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        Test::writeBytes(folder.filePath(u"a.json"_s), bytes);
        const auto project = Project::Project::create(folder.filePath(u"to.crossread"_s)).value();
        QVERIFY(!Library::takeIn(*project, folder.filePath(u"a.json"_s)));
        QVERIFY(!project->canUndo());
    }

    void folder_comesBackAndIsBroughtUpToDate()
    {
        const QTemporaryDir folder;
        const auto before = web(folder.filePath(u"from.crossread"_s));
        const QString text = folder.filePath(u"text"_s);
        QVERIFY(exportAsText(*before, text).has_value());
        QCOMPARE(Test::bytesOf(text + u"/documents/A talk_ one.txt"), QByteArray("🎉 We are tired.\nWe rest."));
        QVERIFY(Test::bytesOf(text + u"/excerpts.md").contains("We are tired"));
        const auto [after, losses] = read(text, folder);
        QCOMPARE(losses, QStringList());
        QCOMPARE(lines(*after), lines(*before));
        for (const Core::AnnotationId &id : after->annotationIds({}))
            QCOMPARE(*after->annotation(id), *before->annotation(id));

        const QByteArray first = Test::bytesOf(text + u"/codes.json");
        QVERIFY(before->removeDocument(before->documents().constFirst().id));
        QVERIFY(exportAsText(*before, text).has_value());
        QCOMPARE(Test::bytesOf(text + u"/codes.json"), first); // what has not changed is the same
        QVERIFY(QDir(text + u"/documents").isEmpty());
        QCOMPARE(exportAsText(*before, folder.path()).error().code, Core::ErrorCode::AlreadyExists);
    }

    void stoppedFolder_isNotBegun()
    {
        const QTemporaryDir folder;
        const auto project = web(folder.filePath(u"from.crossread"_s));
        Core::Progress progress;
        progress.cancel();
        const QString text = folder.filePath(u"text"_s);
        QCOMPARE(exportAsText(*project, text, progress).error().code, Core::ErrorCode::Canceled);
        QVERIFY(!QDir(text).exists());
    }

    void folder_thatWasTamperedWith_isRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("no JSON any more") << u"codes.json"_s << QByteArray("}") << QByteArray();
        QTest::newRow("another format") << u"project.json"_s << QByteArray("crossread-project")
                                        << QByteArray("something");
        QTest::newRow("a later version") << u"project.json"_s << QByteArray("\"version\": 1")
                                         << QByteArray("\"version\": 99");
        QTest::newRow("a code below nobody")
            << u"codes.json"_s << QByteArray("\"colour\"")
            << QByteArray("\"parent\": \"00000000-0000-0000-0000-000000000001\", \"colour\"");
    }
    void folder_thatWasTamperedWith_isRefused()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QTemporaryDir folder;
        const auto project = web(folder.filePath(u"from.crossread"_s));
        const QString text = folder.filePath(u"text"_s);
        QVERIFY(exportAsText(*project, text).has_value());
        QByteArray bytes = Test::bytesOf(text + u'/' + file);
        QVERIFY(bytes.contains(before));
        Test::writeBytes(text + u'/' + file, bytes.replace(before, after));
        QVERIFY(!Library::openForeign(text));
    }

private:
    static Core::DocumentId addTalk(Project::Project &project)
    {
        Project::NewDocument document{u"A talk: one"_s, {}, QByteArray("🎉 We are tired.\nWe rest."), {}};
        document.options.disabled = {Core::CleanupKind::LineReflow};
        document.metadata = Core::Metadata{u"A talk"_s, {}, {}, {}, u"https://example.org/talk"_s, {}, {}};
        return project.addDocument(document).value();
    }

    static std::unique_ptr<Project::Project> web(const QString &path)
    {
        auto project = Project::Project::create(path).value();
        const auto id = addTalk(*project);
        project->setCoder(u"AN"_s);
        const auto spanOf = [&](const QString &words) {
            const qsizetype at = (*project->document(id))->text.indexOf(words);
            return Core::TextSpan{at, at + words.size()};
        };
        (void)project->annotateNamed(id, spanOf(u"We are tired"_s), {u"Feelings/tired"_s}, u"plain\nwords"_s);
        (void)project->annotateNamed(id, spanOf(u"We rest"_s), {u"\"and/or\""_s}, {});
        return project;
    }
};

QTEST_GUILESS_MAIN(TestForeignProjects)
#include "tst_foreignprojects.moc"
