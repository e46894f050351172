// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangesamples.h"
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
        const auto [project, losses] = Test::broughtIn(folder.filePath(u"Talks.qda"_s), folder);
        QCOMPARE(Test::annotationLines(*project),
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

    /// The tables of version 17.
    void qualCoder_whatIsNotTaken_isTold()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"Talks.qda"_s);
        fill(folder.filePath(u"Talks.qda/data.qda"_s),
            qualCoder()
                + QStringList{u"UPDATE code_text SET important = 1 WHERE ctid = 3"_s,
                    u"UPDATE attribute_type SET memo = 'in years' WHERE name = 'age'"_s,
                    u"ALTER TABLE source ADD risid integer"_s, u"ALTER TABLE code_name ADD supercid integer"_s,
                    u"ALTER TABLE code_image ADD important integer"_s, u"ALTER TABLE code_image ADD pdf_page integer"_s,
                    u"UPDATE code_name SET supercid = 1, catid = NULL WHERE cid = 2"_s,
                    u"INSERT INTO code_image VALUES (2, 1, 0, 0, 1, 1, 1, '', '', 'AN', NULL, 4)"_s,
                    u"CREATE TABLE stored_sql (title text, description text, grouper text, ssql text, unique(title))"_s,
                    u"CREATE TABLE graph (grid integer primary key, name text, description text, date text, scene_width integer, scene_height integer, unique(name))"_s,
                    u"CREATE TABLE ris (risid integer, tag text, longtag text, value text)"_s,
                    u"INSERT INTO stored_sql VALUES ('mine', '', '', 'select 1')"_s,
                    u"INSERT INTO graph VALUES (1, 'map', '', '', 10, 10)"_s,
                    u"INSERT INTO ris VALUES (1, 'TY', 'type', 'BOOK'), (1, 'TI', 'title', 'Harbours'), (2, 'TI', 'title', 'Tides')"_s,
                    u"UPDATE source SET risid = 1 WHERE id = 1"_s});
        const auto [project, losses] = Test::broughtIn(folder.filePath(u"Talks.qda"_s), folder);
        QCOMPARE(project->codePath(project->codes().constLast().id), u"Feelings/Bad ones/tired/rest"_s);
        const QString told = losses.join(u'\n');
        for (const QString &loss : {u"2 picture"_s, u"1 area(s) of PDF"_s, u"1 map"_s, u"1 saved query"_s,
                 u"1 coding(s) come without the mark"_s, u"2 bibliographic reference"_s})
            QVERIFY2(told.contains(loss), qPrintable(told));
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
        const auto [project, losses] = Test::broughtIn(path, folder);
        const auto id = project->documents().constFirst().id;
        QCOMPARE((*project->document(id))->text, u"Ä title\nFüße & 🎉 so\nThe end."_s);
        QCOMPARE(Test::annotationLines(*project),
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
        const auto from = Test::annotatedTalk(folder.filePath(u"from.crossread"_s));
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
        Test::addTalk(*to);
        const auto taken = Library::takeIn(*to, folder.filePath(u"a.json"_s));
        QVERIFY(taken.has_value());
        QCOMPARE(taken->added, 2);
        QCOMPARE(Test::annotationLines(*to), Test::annotationLines(*from));
        for (const Core::AnnotationId &id : to->annotationIds({}))
            QCOMPARE(to->annotation(id)->anchor, from->annotation(id)->anchor);
        QCOMPARE(Library::takeIn(*to, folder.filePath(u"a.json"_s))->known, 2);
        QVERIFY(to->undo());
        QVERIFY(Test::annotationLines(*to).isEmpty() && to->codes().isEmpty());
    }

    void hypothesis_isRead()
    {
        const QTemporaryDir folder;
        Test::writeBytes(folder.filePath(u"h.json"_s), hypothesisExport);
        const auto project = Project::Project::create(folder.filePath(u"to.crossread"_s)).value();
        Test::addTalk(*project);
        const auto taken = Library::takeIn(*project, folder.filePath(u"h.json"_s));
        QVERIFY(taken.has_value());
        QCOMPARE(Test::annotationLines(*project), QStringList{u"We are tired: tired; true?\n\nbo: no; an"_s});
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
};

QTEST_GUILESS_MAIN(TestForeignProjects)
#include "tst_foreignprojects.moc"
