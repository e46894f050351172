// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi.h"
#include "exchangesamples.h"
#include "library/merging.h"
#include "library/takingin.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <KZip>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Exchange::Counting;

namespace {

const QByteArray talks = "News conference 🎉\n\n"
                         "President of Russia Vladimir Putin: Let us not play this game, it’s a bad sandbox.\n\n"
                         "Question: Will you meet again?\n\n"
                         "Vladimir Putin: Of course we will.\n\n"
                         "Emmanuel Macron: We met [Vladimir Putin](#) again. And again.\n";
const QByteArray article =
    "A bad sandbox\n\nThey met again, “it’s a bad sandbox”, he said. “Of course we will,” he added.\n";

Core::TextSpan spanOf(Project::Project &project, Core::DocumentId document, const QString &words)
{
    const qsizetype at = project.document(document).value()->text.indexOf(words);
    return {at, at + words.size()};
}

/// A project with one of everything that the standard can say.
std::unique_ptr<Project::Project> filled(const QString &path)
{
    using namespace Core;
    auto project = Project::Project::create(path).value();
    Project::NewDocument transcript{u"talks"_s, u"/texts/talks.txt"_s, talks, {}};
    transcript.metadata = Metadata{u"News conference"_s, {u"Anna Berg"_s, u"Tom Lee"_s}, u"Kremlin"_s, u"2022-02-07"_s,
        u"https://example.org/talks"_s, u"2022-03"_s, u"en"_s, {u"Eva Roy"_s, u"Li, Wei"_s}, u"Talks"_s,
        u"2022-02-06"_s, u"Moscow"_s};
    const DocumentId from = project->addDocument(transcript).value();
    const DocumentId to = project->addDocument({u"report"_s, u"/texts/report.txt"_s, article, {}}).value();
    project->setCoder(u"AN"_s);
    const CodeId security = project->codeNamed(u"Security"_s).value();
    const CodeId games = project->codeNamed(u"Security/Games"_s).value();
    const CodeId words = project->codeNamed(u"Words"_s).value();
    Code heading = *project->code(security);
    heading.heading = true;
    heading.memo = u"What is <safe>.\nOr not."_s;
    (void)project->setCode(heading);
    const auto mark = [&](DocumentId document, const QString &words, const QList<CodeId> &codes, const QString &memo) {
        return project->annotate(document, spanOf(*project, document, words), codes, memo).value();
    };
    mark(from, u"it’s a bad sandbox"_s, {games, words}, u"A memo\nof two lines."_s);
    mark(from, u"Emmanuel Macron: We met"_s, {games}, {});
    mark(from, u"🎉"_s, {}, {}); // a highlight
    project->setCoder(u"BO"_s);
    mark(to, u"bad"_s, {words}, {});
    Link link;
    link.from = {to, {spanOf(*project, to, u"it’s a bad sandbox"_s), {}, {}, {}, {}}, AnchorState::Exact};
    link.to = {from, {spanOf(*project, from, u"it’s a bad sandbox"_s), {}, {}, {}, {}}, AnchorState::Exact};
    link.state = LinkState::Confirmed;
    link.verdict = Verdict::NearVerbatim;
    link.note = u"The very words."_s;
    (void)project->setLink(link);
    link.from.anchor.span = spanOf(*project, to, u"Of course we will"_s);
    link.to.anchor.span = {};
    link.state = LinkState::Rejected;
    link.verdict.reset();
    link.note.clear();
    (void)project->setLink(link);

    const Attribute outlet{AttributeId::create(), u"Outlet"_s, AttributeType::Choice, AttributeOf::Document,
        {u"Paper"_s, u"Web; or so"_s}, 0};
    const Attribute length{AttributeId::create(), u"Length"_s, AttributeType::Number, AttributeOf::Document, {}, 1};
    const Attribute born{AttributeId::create(), u"Born"_s, AttributeType::Date, AttributeOf::Speaker, {}, 2};
    const Attribute unused{AttributeId::create(), u"Unused"_s, AttributeType::Text, AttributeOf::Speaker, {}, 3};
    DocumentRecord before = *project->record(from);
    DocumentRecord after = before;
    after.group = u"Interviews/2022"_s;
    after.memo = u"Heard twice."_s;
    after.attributes = {{outlet.id, u"Web; or so"_s}, {length.id, u"44.50"_s}};
    ChangeSet act{u"more"_s, {}};
    for (const Attribute &attribute : {outlet, length, born, unused})
        act.changes.append(Change<Attribute>{{}, attribute});
    act.changes.append(Change<DocumentRecord>{before, after});
    act.changes.append(Change<SpeakerRecord>{
        {}, SpeakerRecord{SpeakerId::create(), u"Vladimir Putin"_s, u"Speaks first."_s, {{born.id, u"1952-10"_s}}}});
    act.changes.append(Change<CodeSet>{{}, CodeSet{CodeSetId::create(), u"Core"_s, {games, security}, 0}});
    act.changes.append(Change<ProjectMemo>{{}, ProjectMemo{projectMemoId(), u"What for."_s}});
    (void)project->bring(act);
    return project;
}

Test::BroughtIn imported(const QByteArray &bytes, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"in.qdpx"_s);
    Test::writeBytes(path, bytes);
    return Test::broughtIn(path, folder);
}

QByteArray guid(int number)
{
    return QUuid::createUuidV5(QUuid(), QByteArray::number(number)).toByteArray(QUuid::WithoutBraces);
}

Exchange::Package packageOf(Project::Project &project)
{
    Project::Snapshot snapshot(project);
    return Library::packageOf(snapshot).value();
}

QByteArray refiOf(Project::Project &project)
{
    return Exchange::writtenRefi(packageOf(project)).value();
}

/// A container as others make them, with one text.
QByteArray zipOf(const QByteArray &qde, const QByteArray &text)
{
    QBuffer buffer;
    KZip zip(&buffer);
    (void)zip.open(QIODevice::WriteOnly);
    (void)zip.writeFile(u"project.qde"_s, qde);
    (void)zip.writeFile(u"sources/"_s + QString::fromLatin1(guid(9002)) + u".txt", text);
    (void)zip.close();
    return buffer.data();
}

}

/// Whole projects that go out and come back.
class TestExchanging final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void project_comesBackEqual()
    {
        using namespace Core;
        const QTemporaryDir folder;
        const auto before = filled(folder.filePath(u"out.crossread"_s));
        const QByteArray out = refiOf(*before);
        QCOMPARE(refiOf(*before), out); // the same ids each time
        const auto [after, losses] = imported(out, folder);
        QVERIFY2(losses.isEmpty(), qPrintable(losses.join(u'\n')));
        QVERIFY(!after->canUndo());

        QCOMPARE(after->documents().size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            const DocumentRecord one = after->documents()[i];
            const DocumentRecord other = before->documents()[i];
            QCOMPARE(one.id, other.id);
            QCOMPARE(one.name, other.name);
            QCOMPARE(one.imported, other.imported);
            QCOMPARE(one.group, other.group);
            QCOMPARE(one.memo, other.memo);
            QCOMPARE(one.attributes, other.attributes);
            const Document text = **after->document(one.id);
            const Document otherText = **before->document(one.id);
            QCOMPARE(text.metadata, otherText.metadata);
            QCOMPARE(text.text, otherText.text);
            QCOMPARE(text.kind, otherText.kind);
            QCOMPARE(text.turns, otherText.turns);
            QCOMPARE(text.speakers, otherText.speakers);
            QCOMPARE(after->annotationIds(one.id), before->annotationIds(one.id));
        }
        QCOMPARE(after->annotationIds({}).size(), 4);
        for (const AnnotationId &id : after->annotationIds({}))
            QCOMPARE(*after->annotation(id), *before->annotation(id));
        QList<Code> codes = before->codes();
        for (Code &code : codes)
            code.key.clear(); // the standard has no place for it
        QCOMPARE(after->codes(), codes);
        QCOMPARE(after->links(), before->links());
        QCOMPARE(after->data().attributes(), before->data().attributes());
        QCOMPARE(after->data().speakers(), before->data().speakers());
        QCOMPARE(after->data().codeSets(), before->data().codeSets());
        QCOMPARE(after->data().memo(), before->data().memo());
        // And out again, it is the same file but for the name.
        const Exchange::Package again = packageOf(*after);
        const Exchange::Package first = packageOf(*before);
        QCOMPARE(again.sources.size(), first.sources.size());
        for (qsizetype i = 0; i < first.sources.size(); ++i) {
            QCOMPARE(again.sources[i].text, first.sources[i].text);
            QCOMPARE(again.sources[i].passages.size(), first.sources[i].passages.size());
            for (qsizetype k = 0; k < first.sources[i].passages.size(); ++k)
                QCOMPARE(again.sources[i].passages[k].id, first.sources[i].passages[k].id);
        }
    }

    void positionsAsNVivoCounts_areReadBack()
    {
        const QTemporaryDir folder;
        const auto before = filled(folder.filePath(u"out.crossread"_s));
        const Exchange::Package package = packageOf(*before);
        QVERIFY(package.hasPairs);
        const QByteArray out = Exchange::writtenRefi(package, {}, Counting::Unit::Utf16).value();
        const auto [after, losses] = imported(out, folder);
        QVERIFY2(losses.isEmpty(), qPrintable(losses.join(u'\n')));
        QCOMPARE(after->annotationIds({}).size(), 4);
        for (const Core::AnnotationId &id : after->annotationIds({}))
            QCOMPARE(*after->annotation(id), *before->annotation(id));
        QCOMPARE(after->data().memo(), before->data().memo());
    }

    /// Coded further in another program, which hands back the text of a document and not its file.
    void projectThatComesBack_isMerged_withoutItsTextsTwice()
    {
        const QTemporaryDir folder;
        const auto here = filled(folder.filePath(u"out.crossread"_s));
        const auto back = imported(refiOf(*here), folder).project;
        const Core::DocumentId id = here->documents().constFirst().id;
        QVERIFY(*back->sources().sha256(id) != *here->sources().sha256(id));
        back->setCoder(u"CY"_s);
        const auto fresh =
            back->annotate(id, spanOf(*back, id, u"Of course we will"_s), {back->codeNamed(u"Promises"_s).value()});
        QVERIFY(fresh.has_value());
        const QList<Core::AnnotationId> before = here->annotationIds({});

        const auto merging = Library::planMerging(here->data(), here->sources(), *back);
        QVERIFY(merging.has_value());
        QVERIFY(merging->documents.isEmpty());
        QVERIFY2(merging->clashes.isEmpty(), qPrintable(merging->clashes.join(u'\n')));
        QVERIFY(Library::merge(*here, *merging));
        QCOMPARE(here->documents().size(), 2);
        QCOMPARE(here->annotationIds({}).size(), before.size() + 1);
        const Core::Annotation &came = *here->annotation(*fresh);
        QCOMPARE(came.document, id);
        QCOMPARE(came.coder, u"CY"_s);
        QVERIFY(came.state == Core::AnchorState::Exact);
        QCOMPARE(here->document(id).value()->textOf(came.anchor.span), u"Of course we will");
    }

    void whatStays_isTold()
    {
        const QTemporaryDir folder;
        const auto project = filled(folder.filePath(u"out.crossread"_s));
        QList<Core::Topic> topics = project->topics();
        topics.append({Core::TopicId::create(), u"Ours"_s, 0, {u"sandbox"_s}, true, 99});
        QVERIFY(project->setTopics(topics, u"topic"_s));
        const QString told = packageOf(*project).losses.sentences().join(u'\n');
        QVERIFY2(told.contains(u"topic") && told.contains(u"“Ours”"), qPrintable(told));
        QVERIFY2(told.contains(u"keys"), qPrintable(told));
        QVERIFY2(told.contains(u"file"), qPrintable(told)); // Markdown became text
    }

    void document_keepsItsFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("PDF") << u"data/formats/scotus-transcript-p1.pdf"_s;
    }
    void document_keepsItsFile()
    {
        QFETCH(QString, file);
        const QString path = Test::sharedPath(file);
        if (path.isEmpty())
            QSKIP(Test::besideTheProject);
        const QTemporaryDir folder;
        const auto before = Project::Project::create(folder.filePath(u"out.crossread"_s)).value();
        const QByteArray bytes = Test::bytesOf(path);
        const auto id = before->addDocument({u"file"_s, path, bytes, {}}).value();
        (void)before->annotate(id, {10, 40}, {}, u"seen"_s);
        const auto [after, losses] = imported(refiOf(*before), folder);
        QCOMPARE(losses, QStringList());
        QCOMPARE(*after->sources().read(id), bytes);
        QCOMPARE((*after->document(id))->locators, (*before->document(id))->locators);
        QCOMPARE(*after->annotation(after->annotationIds({}).constFirst()),
            *before->annotation(before->annotationIds({}).constFirst()));
    }

    /// As NVivo writes: a mark, CR LF, UTF-16 units, whole lines.
    void nvivo_isReadRight()
    {
        const QTemporaryDir folder;
        QString text;
        QByteArray passages;
        QStringList lines;
        for (int i = 0; i < 200; ++i) {
            const QString line =
                u"%1Comment number %2 says so"_s.arg(i % 4 == 0 ? u"🎉👍 "_s : QString(), QString::number(i));
            if (i % 2 == 0) {
                passages += "<PlainTextSelection guid=\"" + guid(i) + "\" startPosition=\""
                    + QByteArray::number(text.size()) + "\" endPosition=\""
                    + QByteArray::number(text.size() + line.size()) + "\"><Coding guid=\"" + guid(1000 + i)
                    + "\" creatingUser=\"" + guid(9000) + "\"><CodeRef targetGUID=\"" + guid(9001)
                    + "\"/></Coding></PlainTextSelection>";
                lines.append(line);
            }
            text += line + u"\r\n";
        }
        const QByteArray qde =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project name=\"n\" origin=\"QSR NVivo Release 1.0\" xmlns=\"urn:QDA-XML:project:1.0\" modifyingUserGUID=\""
            + guid(9000) + "\"><Users><User guid=\"" + guid(9000)
            + "\" name=\"AN\"/></Users><CodeBook><Codes><Code guid=\"" + guid(9001)
            + "\" name=\"c\" isCodable=\"true\"/></Codes></CodeBook>"
              "<Sources><TextSource guid=\""
            + guid(9002) + "\" name=\"comments\" modifiedDateTime=\"2022-02-07T10:00:00Z\" plainTextPath=\"internal://"
            + guid(9002) + ".txt\">" + passages + "</TextSource></Sources></Project>";
        const QByteArray zip = zipOf(qde, "\xef\xbb\xbf" + text.toUtf8());
        const auto [project, losses] = imported(zip, folder);
        QVERIFY2(losses.isEmpty(), qPrintable(losses.join(u'\n')));
        const QList<Core::AnnotationId> ids = project->annotationIds({});
        QCOMPARE(ids.size(), lines.size());
        for (qsizetype i = 0; i < ids.size(); ++i) {
            QCOMPARE(project->annotation(ids[i])->anchor.exact, lines[i]);
            QCOMPARE(project->annotation(ids[i])->coder, u"AN"_s);
        }
        // Going back, everybody is who they were, also after the memo has come and gone.
        QVERIFY(project->setMemo(u"why"_s) && project->setMemo({}));
        const Core::ProjectMemo about = project->data().aboutProject();
        QVERIFY(about.handedOn.size() == 2 && about.coders.size() == 1 && about.coders[0].name == u"AN");
        QCOMPARE(about.coders[0].id.toString().toLatin1(), guid(9000));
        const QTemporaryDir elsewhere;
        QCOMPARE(imported(refiOf(*project), elsewhere).project->data().aboutProject(), about);
    }

    void twoCoders_areTwoAnnotations()
    {
        const QTemporaryDir folder;
        const auto coding = [](int number, int user, int code) {
            return "<Coding guid=\"" + guid(number) + "\" creatingUser=\"" + guid(user) + "\"><CodeRef targetGUID=\""
                + guid(code) + "\"/></Coding>";
        };
        const QByteArray qde = "<Project name=\"n\" xmlns=\"urn:QDA-XML:project:1.0\"><Users><User guid=\"" + guid(1)
            + "\" name=\"AN\"/><User guid=\"" + guid(2)
            + "\" name=\"BO\"/></Users>"
              "<CodeBook><Codes><Code guid=\""
            + guid(3) + "\" name=\"c\" isCodable=\"true\"/><Code guid=\"" + guid(4)
            + "\" name=\"d\" isCodable=\"false\"/></Codes></CodeBook>"
              "<Variables><Variable guid=\""
            + guid(30) + "\" name=\"Live\" typeOfVariable=\"Boolean\"/><Variable guid=\"" + guid(31)
            + "\" name=\"When\" typeOfVariable=\"DateTime\"/></Variables>"
              "<Cases><Case guid=\""
            + guid(40) + "\" name=\"Ann\"><VariableValue><VariableRef targetGUID=\"" + guid(30)
            + "\"/><BooleanValue>1</BooleanValue></VariableValue><SourceRef targetGUID=\"" + guid(5)
            + "\"/></Case></Cases>"
              "<Sources><TextSource guid=\""
            + guid(5)
            + "\" name=\"t\"><PlainTextContent>Some text to code.</PlainTextContent><PlainTextSelection guid=\""
            + guid(6) + "\" startPosition=\"5\" endPosition=\"9\">" + coding(7, 1, 3) + coding(8, 2, 4)
            + coding(9, 1, 4) + coding(10, 1, 99) + "</PlainTextSelection><PlainTextSelection guid=\"" + guid(11)
            + "\" startPosition=\"5\" endPosition=\"99\"/>"
              "<VariableValue><VariableRef targetGUID=\""
            + guid(31)
            + "\"/><DateTimeValue>2022-02-07T10:00:00Z</DateTimeValue></VariableValue></TextSource></Sources>"
              "<Sets><Set guid=\""
            + guid(50) + "\" name=\"and/or\"><MemberSource targetGUID=\"" + guid(5) + "\"/></Set></Sets></Project>";
        const auto [project, losses] = imported(qde, folder);
        QCOMPARE(losses.size(), 2); // a code that is not there, a passage that is not
        const QList<Core::AnnotationId> ids = project->annotationIds({});
        QCOMPARE(ids.size(), 2);
        QHash<QString, QStringList> codes;
        for (const Core::AnnotationId &id : ids) {
            const Core::Annotation &annotation = *project->annotation(id);
            QCOMPARE(annotation.anchor.exact, u"text"_s);
            for (const Core::CodeId &code : annotation.codes)
                codes[annotation.coder].append(project->code(code)->name);
        }
        QCOMPARE(codes[u"AN"_s], (QStringList{u"c"_s, u"d"_s}));
        QCOMPARE(codes[u"BO"_s], QStringList{u"d"_s});
        const Core::DocumentRecord record = project->documents().constFirst();
        QCOMPARE(record.group, u"\"and/or\""_s);
        QStringList said; // also what is said of the case that is this document
        for (const Core::AttributeValue &value : record.attributes)
            said.append(project->data().attribute(value.attribute)->name + u'=' + value.value);
        QCOMPARE(said, (QStringList{u"When=2022-02-07"_s, u"Live=true"_s}));
    }

    void codebook_isTakenOnce()
    {
        const QTemporaryDir folder;
        const auto from = filled(folder.filePath(u"out.crossread"_s));
        const auto out = Library::refiCodebook(Project::Snapshot(*from));
        QVERIFY(out.has_value());
        Test::writeBytes(folder.filePath(u"a.qdc"_s), out->bytes);
        const auto to = Project::Project::create(folder.filePath(u"in.crossread"_s)).value();
        const Core::CodeId there = to->codeNamed(u"Security"_s).value();
        const auto taken = Library::takeIn(*to, folder.filePath(u"a.qdc"_s));
        QVERIFY(taken.has_value());
        QCOMPARE(taken->added, 2);
        QCOMPARE(to->codes().size(), 3);
        QCOMPARE(to->codes()[1].name, u"Games"_s);
        QCOMPARE(to->codes()[1].parent, there);
        QCOMPARE(to->data().codeSets().constFirst().codes, (QList<Core::CodeId>{to->codes()[1].id, there}));
        QCOMPARE(Library::takeIn(*to, folder.filePath(u"a.qdc"_s))->added, 0);
        QVERIFY(to->undo());
        QCOMPARE(to->codes().size(), 1);
        const auto none = Project::Project::create(folder.filePath(u"none.crossread"_s)).value();
        QVERIFY(!Library::refiCodebook(Project::Snapshot(*none)));
    }
};

QTEST_GUILESS_MAIN(TestExchanging)
#include "tst_exchanging.moc"
