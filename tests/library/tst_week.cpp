// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "said.h"

#include "core/sentences.h"
#include "exchange/refi.h"
#include "export/content.h"
#include "formats/formats.h"
#include "library/autocoding.h"
#include "library/codedtext.h"
#include "library/codercomparison.h"
#include "library/crosstables.h"
#include "library/excerpts.h"
#include "library/exchanging.h"
#include "library/memos.h"
#include "library/merging.h"
#include "library/notes.h"
#include "library/references.h"
#include "library/reports.h"
#include "library/retrieving.h"
#include "library/takingin.h"
#include "library/webexchange.h"
#include "support/shareddata.h"
#include "support/warnings.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Crossread;
using namespace Crossread::Core;
using Test::codesSaid;
using Test::said;
using Test::without;
using namespace Qt::StringLiterals;

/// A week of a coder's work on real texts, from the first code to the last export, with a colleague's copy in between and a
/// new start of the program each day. Each slot goes on where the last one stopped, on each set of texts.
class TestWeek final : public QObject {
    Q_OBJECT

    static constexpr int passages = 300;
    static constexpr int topCodes = 5;
    static constexpr int codesBelow = 3;
    static constexpr int sharedPassages = 60;

    struct Week {
        QTemporaryDir folder;
        std::unique_ptr<Project::Project> project;
        QList<QStringList> days; // what the project said in the evening
    };
    std::map<QString, Week> m_weeks; // by the first of their texts
    Week *m_week = nullptr;

    [[nodiscard]] QString path(const QString &name) const { return m_week->folder.filePath(name); }
    static std::unique_ptr<Project::Project> opened(const QString &path, const QString &coder)
    {
        auto project = Project::Project::open(path).value();
        project->setCoder(coder);
        return project;
    }
    /// The sentences of a text that are long enough to be coded.
    static QList<TextSpan> sentencesOf(const Document &document)
    {
        QList<TextSpan> spans;
        for (qsizetype index = 0; index < document.paragraphs.size(); ++index) {
            const TextSpan paragraph = document.paragraphSpan(index);
            for (const TextSpan &one : sentences(document.textOf(paragraph))) {
                if (one.size() > 20)
                    spans.append({paragraph.begin + one.begin, paragraph.begin + one.end});
            }
        }
        return spans;
    }
    /// In every format that it has: something, and each time the same.
    static void writeAll(const Formats::Content &content, const QString &what, qsizetype least)
    {
        const QList<Formats::Format> formats = Formats::formatsFor(content);
        QVERIFY(!formats.isEmpty());
        for (const Formats::Format &format : formats) {
            const QByteArray bytes = format.write(content, {});
            QVERIFY2(bytes.size() > least, qPrintable(what + u" as "_s + format.name));
            if (format.name != u"pdf") // says when it was made
                QVERIFY2(format.write(content, {}) == bytes, qPrintable(what + u" as "_s + format.name));
        }
    }
    static void writeAll(const Formats::Page &page, const QString &what, qsizetype least)
    {
        writeAll(Formats::Content{.page = [page] { return page; }}, what, least);
    }
    void keep(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void evening() { m_week->days.append(said(*m_week->project)); }
    void nextMorning()
    {
        m_week->project.reset();
        m_week->project = opened(path(u"week.crossread"_s), u"ann"_s);
        QCOMPARE(said(*m_week->project), m_week->days.last());
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QStringList>("files");
        QStringList real;
        for (const QString &name : {u"kremlin-2022/transcript.txt"_s, u"kremlin-2022/article.txt"_s,
                 u"transcripts/psaki-briefing-2022.txt"_s, u"transcripts/harris-duda-2022-corrected.txt"_s})
            real.append(Test::sharedPath(u"data/"_s + name));
        QTest::newRow("on real texts") << real;
        const QString transcript = Test::sourcePath(u"resources/sample/transcript.txt"_s);
        QTest::newRow("on the sample") << QStringList{
            transcript, Test::sourcePath(u"resources/sample/article.txt"_s), transcript, transcript};
    }
    void init()
    {
        Test::failOnWarnings();
        QFETCH_GLOBAL(QStringList, files);
        if (files.contains(QString()))
            QSKIP(Test::besideTheProject);
        m_week = &m_weeks[files.constFirst()];
    }

    void sunday_textsComeIn()
    {
        QFETCH_GLOBAL(QStringList, files);
        m_week->project = Project::Project::create(path(u"week.crossread"_s)).value();
        m_week->project->setCoder(u"ann"_s);
        for (const QString &name : files) {
            QFile file(name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            QVERIFY(m_week->project->addDocument({{}, name, file.readAll(), {}}));
        }
        QCOMPARE(m_week->project->documents().size(), 4);
        QVERIFY(m_week->project->forgetHistory());
    }

    void monday_codesInATree_andPassages()
    {
        QList<CodeId> codes;
        for (int top = 0; top < topCodes; ++top) {
            codes.append(m_week->project->codeNamed(u"Theme %1"_s.arg(top)).value());
            for (int below = 0; below < codesBelow; ++below)
                codes.append(m_week->project->codeNamed(u"Theme %1/Part %2"_s.arg(top).arg(below)).value());
        }
        Code definition = *m_week->project->code(codes[1]);
        definition.memo = u"Whatever is promised.\nNot what is hoped for."_s;
        QVERIFY(m_week->project->setCode(definition));
        QRandomGenerator random(11);
        const QList<DocumentRecord> records = m_week->project->documents();
        for (int number = 0; number < passages; ++number) {
            const DocumentId id = records[number % records.size()].id;
            const QList<TextSpan> spans = sentencesOf(**m_week->project->document(id));
            const TextSpan span = spans[random.bounded(int(spans.size()))];
            const QList<CodeId> given{codes[number % codes.size()]};
            const QString memo = number % 10 == 0 ? u"look at %1"_s.arg(number) : QString();
            QVERIFY(m_week->project->annotate(id, span, given, memo));
        }
        QCOMPARE(m_week->project->annotationIds({}).size(), passages);
        evening();
    }

    void tuesday_attributesMemosAndOneCodeLess()
    {
        nextMorning();
        const Attribute outlet{AttributeId::create(), u"Outlet"_s, AttributeType::Text, AttributeOf::Document, {}, 0};
        QVERIFY(m_week->project->setAttribute(outlet));
        for (const DocumentRecord &record : m_week->project->documents()) {
            const QString value = record.position == 1 ? u"press"_s : u"office"_s;
            QVERIFY(m_week->project->setValues({{record.id, outlet.id, value}}));
            QVERIFY(m_week->project->setDocumentMemo(record.id, u"read on Tuesday"_s));
        }
        QVERIFY(m_week->project->setMemo(u"Who promises what to whom?"_s));
        const CodeId from = m_week->project->codeNamed(u"Theme 4"_s).value();
        const CodeId into = m_week->project->codeNamed(u"Theme 3"_s).value();
        const auto with = [this](CodeId code) {
            return Library::answerTo({{Retrieve::HasCode{code}}}, *m_week->project)->found;
        };
        const qsizetype together = with(from) + with(into);
        QVERIFY(m_week->project->mergeCodes(from, into));
        QCOMPARE(with(into), together);
        QCOMPARE(m_week->project->codes().size(), topCodes * (codesBelow + 1) - codesBelow - 1);
        evening();
    }

    void tuesdayNight_whatBelongsTogether()
    {
        nextMorning();
        const auto &project = m_week->project;
        const QList<DocumentRecord> records = project->documents();
        const DocumentId transcript = records[0].id;
        const DocumentId article = records[1].id;
        QVERIFY(project->setGroup({transcript, article}, u"Talks/2022"_s));
        Metadata metadata = project->document(article).value()->metadata;
        metadata.authors = {u"Anna Berg"_s, u"Tom Lee"_s};
        metadata.published = u"2022-02-08"_s;
        metadata.address = u"https://example.org/talks?page=1&of=2"_s;
        metadata.accessed = u"2022-02-10"_s;
        metadata.language = u"en"_s;
        metadata.translators = {u"Eva Roy"_s};
        metadata.eventPlace = u"Moscow"_s;
        QVERIFY(project->describeDocument(article, records[1].name, metadata));

        const QList<Speaker> speakers = project->document(transcript).value()->speakers;
        const auto named = std::ranges::find(speakers, false, &Speaker::anonymous);
        QVERIFY(named != speakers.end());
        const Attribute country{AttributeId::create(), u"Country"_s, AttributeType::Text, AttributeOf::Speaker, {}, 1};
        QVERIFY(project->setAttribute(country));
        QVERIFY(project->setValues({{named->name, country.id, u"far away"_s}}));
        QVERIFY(project->setSpeakerMemo(named->name, u"speaks first"_s));
        QVERIFY(project->setCodeSet({CodeSetId::create(), u"What is promised"_s,
            {project->codeNamed(u"Theme 1"_s).value(), project->codeNamed(u"Theme 0/Part 0"_s).value()}, 0}));

        const QList<TextSpan> statements = sentencesOf(*project->document(article).value());
        const QList<TextSpan> passages = sentencesOf(*project->document(transcript).value());
        Link ruling;
        ruling.from.document = article;
        ruling.from.anchor.span = statements[2];
        ruling.to.document = transcript;
        ruling.to.anchor.span = passages[7];
        ruling.state = LinkState::Confirmed;
        ruling.verdict = Verdict::Paraphrase;
        ruling.note = u"The gist of it."_s;
        QVERIFY(project->setLink(ruling));
        QVERIFY(project->link(article, statements[3], transcript, passages[9]));
        QVERIFY(
            project->annotate(article, statements[2], {project->codeNamed(u"Theme 1"_s).value()}, u"who says so?"_s));
        QCOMPARE(project->links().size(), 2);
        evening();
    }

    void wednesday_aRuleAQueryAndATable()
    {
        nextMorning();
        Library::CodingRule rule;
        rule.texts = {u"security"_s, u"the people"_s};
        rule.reach = Library::CodingRule::Reach::Sentence;
        const auto found = Library::findPlaces(m_week->project->data(), m_week->project->sources(), rule);
        QVERIFY(found && !found->isEmpty());
        QList<Project::Place> places;
        for (const Library::FoundPlace &one : *found)
            places.append(one.place);
        const qsizetype before = m_week->project->annotationIds({}).size();
        const CodeId code = m_week->project->codeNamed(u"Security"_s).value();
        const qsizetype acts = m_week->project->history().size();
        QVERIFY(m_week->project->annotateAll(places, {.given = {code}, .taken = {}}));
        QCOMPARE(m_week->project->history().size(), acts + 1);
        QVERIFY(m_week->project->annotationIds({}).size() > before);
        const AttributeId outlet = m_week->project->data().attributeByName(AttributeOf::Document, u"Outlet")->id;
        const Retrieve::Condition press{Retrieve::HasValue{outlet, u"press"_s}};
        QVERIFY(m_week->project->setQuery({QueryId::create(), u"in the press"_s,
            QString::fromUtf8(QJsonDocument(Retrieve::toJson({press})).toJson()), 0}));
        const auto query = Library::queryMeant(m_week->project->data(), u"in the press"_s);
        QVERIFY(query);
        const auto answer = Library::answerTo(*query, *m_week->project);
        QCOMPARE(answer->found, m_week->project->annotationIds(m_week->project->documents()[1].id).size());
        const auto table = Library::crossTableOf({{}, {}, {Retrieve::Grouping::Document}}, *m_week->project);
        QVERIFY(table);
        QCOMPARE(table->total.annotations, m_week->project->annotationIds({}).size());
        QCOMPARE(table->columns[1].total.annotations, answer->found);
        QList<Topic> topics = m_week->project->topics();
        topics.append({TopicId::create(), u"Promises"_s, 0x336699, {u"we will"_s, u"we shall"_s}, true, 99});
        QVERIFY(m_week->project->setTopics(topics, u"topic"_s));
        evening();
    }

    void thursday_aColleaguesCopyComesBack()
    {
        nextMorning();
        QVERIFY(m_week->project->sources().saveCopy(path(u"bob.crossread"_s)));
        const CodeId code = m_week->project->codeNamed(u"Security"_s).value();
        qsizetype both = 0;
        {
            const auto theirs = opened(path(u"bob.crossread"_s), u"bob"_s);
            int number = 0;
            for (const DocumentRecord &record : theirs->documents()) {
                for (const AnnotationId &id : theirs->annotationIds(record.id)) {
                    const Annotation one = *theirs->annotation(id);
                    if (!one.codes.contains(code) || number == sharedPassages)
                        continue;
                    ++number;
                    if (number % 5 == 0) // in one of five they do not agree
                        continue;
                    QVERIFY(theirs->annotate(record.id, one.anchor.span, {code}));
                    both += one.anchor.span.size();
                }
            }
        }
        const auto theirs = opened(path(u"bob.crossread"_s), u"bob"_s);
        const qsizetype before = m_week->project->annotationIds({}).size();
        const auto plan = Library::planMerging(m_week->project->data(), m_week->project->sources(), *theirs);
        QVERIFY(plan);
        QVERIFY2(plan->clashes.isEmpty(), qPrintable(plan->clashes.join(u'\n')));
        QVERIFY(Library::merge(*m_week->project, *plan));
        QCOMPARE(m_week->project->annotationIds({}).size() - before,
            std::ranges::count_if(theirs->annotationIds({}),
                [&theirs](AnnotationId id) { return theirs->annotation(id)->coder == u"bob"; }));
        const auto compared = Library::compareCoders(*m_week->project, {u"ann"_s, u"bob"_s}).value();
        const auto security = std::ranges::find(compared.codes, code, &Agreement::OfCode::code);
        QVERIFY(security != compared.codes.end());
        QCOMPARE(security->counts.onlySecond, 0);
        QVERIFY(security->counts.both > 0 && security->counts.both <= both);
        QVERIFY(security->counts.onlyFirst > 0);
        evening();
    }

    void friday_undoneToTheBeginning_andDoneAgain()
    {
        nextMorning();
        const QList<Project::Project::Act> acts = m_week->project->history();
        QVERIFY(acts.size() > passages);
        QVERIFY(m_week->project->goTo(0));
        QVERIFY(m_week->project->annotationIds({}).isEmpty());
        QVERIFY(m_week->project->codes().isEmpty());
        m_week->project.reset();
        m_week->project = opened(path(u"week.crossread"_s), u"ann"_s);
        QVERIFY2(m_week->project->canRedo(), "also after a restart");
        QVERIFY(m_week->project->goTo(acts.last().number));
        QCOMPARE(said(*m_week->project), m_week->days.last());
    }

    void saturday_everythingIsWritten()
    {
        const QList<DocumentRecord> records = m_week->project->documents();
        Project::Snapshot snapshot(*m_week->project);
        const auto excerpts = Library::annotationExcerpts(snapshot);
        QVERIFY(excerpts);
        QVERIFY(std::ranges::any_of(*excerpts, [](const Export::Excerpt &one) {
            return !one.links.isEmpty() && one.links.first().verdict == u"paraphrase";
        }));
        writeAll(Export::contentOf(*excerpts, {.title = u"Week"_s}), u"excerpts"_s, 5'000);
        const auto references = Library::references(snapshot);
        QVERIFY(references);
        writeAll(*references, u"references"_s, 100);
        writeAll(Library::codebookPage(m_week->project->data()), u"codes"_s, 100);
        writeAll(Library::contentOf(Library::memosOf(m_week->project->data())), u"memos"_s, 100);
        for (const DocumentRecord &record : {records[0], records[1]}) {
            const auto page = Library::codedText(snapshot, record.id);
            QVERIFY(page);
            writeAll(*page, u"a text with its codes"_s, 1'000);
        }
        const auto report = Library::verification(*m_week->project, records[0].id, records[1].id);
        QVERIFY(report);
        QVERIFY(std::ranges::any_of(
            report->findings, [](const Review::Finding &finding) { return finding.ruling.has_value(); }));
        writeAll(Report::contentOf(*report), u"report"_s, 500);
        const Retrieve::CrossQuery query{{}, {}, {Retrieve::Grouping::Document}};
        const auto table = Library::crossTableOf(query, *m_week->project);
        QVERIFY(table);
        const Project::Data &data = m_week->project->data();
        const auto measure = Library::CrossMeasure::Annotations;
        writeAll(Formats::Content{.table = [&] { return Library::tableOf(*table, query, measure, data); },
                     .chart = [&] { return Library::chartOf(*table, query, measure, data); }},
            u"matrix"_s, 100);
        QVERIFY(Library::exportNotes(snapshot, path(u"vault"_s)).value() == 4);
    }

    /// As a corrected text leaves them: places that were found by likeness, and words that are gone.
    void saturdayNight_somethingMovesAndIsLost()
    {
        const auto &project = m_week->project;
        const auto changed = []<typename Place>(Place &place, AnchorState state) {
            place.anchor.exact = u"as it was called before"_s;
            place.state = state;
            if (state == AnchorState::Orphaned)
                place.anchor.span.end = place.anchor.span.begin;
        };
        const QList<AnnotationId> ids = project->annotationIds(project->documents()[0].id);
        const Annotation one = *project->annotation(ids[0]);
        const Annotation other = *project->annotation(ids[1]);
        const QList<Link> links = project->links();
        Annotation moved = one;
        changed(moved, AnchorState::Moved);
        Annotation lost = other;
        changed(lost, AnchorState::Orphaned);
        Link movedLink = links[0];
        changed(movedLink.to, AnchorState::Moved);
        Link lostLink = links[1];
        changed(lostLink.from, AnchorState::Orphaned);
        QVERIFY(project->bring({u"correct a text"_s,
            {Change<Annotation>{one, moved}, Change<Annotation>{other, lost}, Change<Link>{links[0], movedLink},
                Change<Link>{links[1], lostLink}}}));
        evening();
        nextMorning();
    }

    void sunday_allOfItComesBack()
    {
        using Exchange::Loss;
        Project::Snapshot snapshot(*m_week->project);
        const auto package = Library::packageOf(snapshot);
        QVERIFY(package);
        const auto out = Exchange::writtenRefi(*package);
        QVERIFY(out);
        keep(u"week.qdpx"_s, *out);
        QVERIFY(Library::exportAsText(snapshot, *package, path(u"text"_s)));
        const auto annotations = Library::webAnnotations(snapshot);
        QVERIFY(annotations);
        keep(u"annotations.json"_s, *annotations);
        for (const QString &name : {u"week.qdpx"_s, u"text"_s}) {
            auto foreign = Library::openForeign(path(name));
            QVERIFY(foreign);
            const auto counting = Library::countingIn(**foreign);
            QVERIFY(counting);
            const auto made = Library::makeFromForeign(
                **foreign, path(name), counting->candidates.constFirst().counting, path(name + u".crossread"_s));
            QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
            // Nothing is missing from the folder, and from the other nothing but what the list names.
            const bool isFolder = name == u"text";
            const Exchange::Losses losses = isFolder ? package->lossesInFolder() : package->losses;
            QCOMPARE(without(said(*made->project), losses), without(said(*m_week->project), losses));
            for (const Loss loss :
                {Loss::CodeKey, Loss::Query, Loss::Topic, Loss::LostPassage, Loss::LostLink, Loss::MovedMark})
                QCOMPARE(losses.count(loss) > 0, !isFolder);
            const auto taken = Library::takeIn(*made->project, path(u"annotations.json"_s));
            QVERIFY(taken);
            QCOMPARE(taken->known, m_week->project->annotationIds({}).size() - losses.count(Loss::LostPassage));
            QCOMPARE(taken->added, 0);
        }
        const auto codes = Library::refiCodebook(snapshot);
        QVERIFY(codes);
        keep(u"codes.qdc"_s, codes->bytes);
        const auto fresh = Project::Project::create(path(u"codes.crossread"_s)).value();
        QVERIFY(Library::takeIn(*fresh, path(u"codes.qdc"_s)));
        QCOMPARE(codesSaid(*fresh), codesSaid(*m_week->project));
    }
};

QTEST_MAIN(TestWeek)
#include "tst_week.moc"
