// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sentences.h"
#include "exchange/refi.h"
#include "export/content.h"
#include "formats/formats.h"
#include "library/autocoding.h"
#include "library/codercomparison.h"
#include "library/crosstables.h"
#include "library/excerpts.h"
#include "library/exchanging.h"
#include "library/memos.h"
#include "library/merging.h"
#include "library/notes.h"
#include "library/retrieving.h"
#include "support/shareddata.h"
#include "support/warnings.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;

/// A week of a coder's work on real texts, from the first code to the last export, with a colleague's copy in between and a
/// new start of the program each day. Each slot goes on where the last one stopped.
class TestWeek final : public QObject {
    Q_OBJECT

    static constexpr int passages = 300;
    static constexpr int topCodes = 5;
    static constexpr int codesBelow = 3;
    static constexpr int sharedPassages = 60;

    QTemporaryDir m_folder;
    std::unique_ptr<Project::Project> m_project;
    QList<QStringList> m_days; // what the project said in the evening

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
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
    /// All that a coder would miss, in an order of its own.
    static QStringList said(const Project::Project &project)
    {
        QStringList lines;
        for (const DocumentRecord &record : project.documents()) {
            for (const AnnotationId &id : project.annotationIds(record.id)) {
                const Annotation &one = *project.annotation(id);
                QStringList codes;
                for (const CodeId &code : one.codes)
                    codes.append(project.codePath(code));
                codes.sort();
                lines.append(u"%1 %2-%3 %4: %5 %6 %7"_s.arg(record.name)
                        .arg(one.anchor.span.begin)
                        .arg(one.anchor.span.end)
                        .arg(one.coder, one.anchor.exact, codes.join(u'+'), one.memo));
            }
            for (const AttributeValue &value : record.attributes)
                lines.append(u"%1 is %2"_s.arg(record.name, value.value));
        }
        for (const Code &code : project.codes())
            lines.append(
                u"code %1 %2 %3 %4"_s.arg(project.codePath(code.id), QString::number(code.colour, 16), code.memo)
                    .arg(int(code.heading)));
        for (const Library::Memo &memo : Library::memosOf(project.data())) {
            if (!std::holds_alternative<CodeId>(memo.of))
                lines.append(u"memo on %1: %2"_s.arg(memo.on, memo.text));
        }
        lines.sort();
        return lines;
    }
    void evening() { m_days.append(said(*m_project)); }
    void nextMorning()
    {
        m_project.reset();
        m_project = opened(path(u"week.crossread"_s), u"ann"_s);
        QCOMPARE(said(*m_project), m_days.last());
    }

private Q_SLOTS:
    void initTestCase()
    {
        Test::failOnWarnings();
        m_project = Project::Project::create(path(u"week.crossread"_s)).value();
        m_project->setCoder(u"ann"_s);
        QStringList files;
        for (const QString &name : {u"kremlin-2022/transcript.txt"_s, u"kremlin-2022/article.txt"_s,
                 u"transcripts/psaki-briefing-2022.txt"_s, u"transcripts/harris-duda-2022-corrected.txt"_s}) {
            const QString shared = Test::sharedPath(name);
            files.append(shared.isEmpty() ? Test::sourcePath(u"resources/sample/transcript.txt"_s) : shared);
        }
        for (const QString &name : std::as_const(files)) {
            QFile file(name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            QVERIFY(m_project->addDocument({{}, name, file.readAll(), {}}));
        }
        QCOMPARE(m_project->documents().size(), 4);
        QVERIFY(m_project->forgetHistory());
    }

    void monday_codesInATree_andPassages()
    {
        QList<CodeId> codes;
        for (int top = 0; top < topCodes; ++top) {
            codes.append(m_project->codeNamed(u"Theme %1"_s.arg(top)).value());
            for (int below = 0; below < codesBelow; ++below)
                codes.append(m_project->codeNamed(u"Theme %1/Part %2"_s.arg(top).arg(below)).value());
        }
        Code definition = *m_project->code(codes[1]);
        definition.memo = u"Whatever is promised.\nNot what is hoped for."_s;
        QVERIFY(m_project->setCode(definition));
        QRandomGenerator random(11);
        const QList<DocumentRecord> records = m_project->documents();
        for (int number = 0; number < passages; ++number) {
            const DocumentId id = records[number % records.size()].id;
            const QList<TextSpan> spans = sentencesOf(**m_project->document(id));
            const TextSpan span = spans[random.bounded(int(spans.size()))];
            const QList<CodeId> given{codes[number % codes.size()]};
            QVERIFY(m_project->annotate(id, span, given, number % 10 == 0 ? u"look at %1"_s.arg(number) : QString()));
        }
        QCOMPARE(m_project->annotationIds({}).size(), passages);
        evening();
    }

    void tuesday_attributesMemosAndOneCodeLess()
    {
        nextMorning();
        const Attribute outlet{AttributeId::create(), u"Outlet"_s, AttributeType::Text, AttributeOf::Document, {}, 0};
        QVERIFY(m_project->setAttribute(outlet));
        for (const DocumentRecord &record : m_project->documents()) {
            QVERIFY(m_project->setValues({{record.id, outlet.id, record.position == 1 ? u"press"_s : u"office"_s}}));
            QVERIFY(m_project->setDocumentMemo(record.id, u"read on Tuesday"_s));
        }
        QVERIFY(m_project->setMemo(u"Who promises what to whom?"_s));
        const CodeId from = m_project->codeNamed(u"Theme 4"_s).value();
        const CodeId into = m_project->codeNamed(u"Theme 3"_s).value();
        const auto with = [this](CodeId code) {
            return Library::answerTo({{Retrieve::HasCode{code}}}, *m_project)->found;
        };
        const qsizetype together = with(from) + with(into);
        QVERIFY(m_project->mergeCodes(from, into));
        QCOMPARE(with(into), together);
        QCOMPARE(m_project->codes().size(), topCodes * (codesBelow + 1) - codesBelow - 1);
        evening();
    }

    void wednesday_aRuleAQueryAndATable()
    {
        nextMorning();
        Library::CodingRule rule;
        rule.texts = {u"security"_s, u"the people"_s};
        rule.reach = Library::CodingRule::Reach::Sentence;
        const auto found = Library::findPlaces(m_project->data(), m_project->sources(), rule);
        QVERIFY(found && !found->isEmpty());
        QList<Project::Place> places;
        for (const Library::FoundPlace &one : *found)
            places.append(one.place);
        const qsizetype before = m_project->annotationIds({}).size();
        const CodeId code = m_project->codeNamed(u"Security"_s).value();
        const qsizetype acts = m_project->history().size();
        QVERIFY(m_project->annotateAll(places, {.given = {code}, .taken = {}}));
        QCOMPARE(m_project->history().size(), acts + 1);
        QVERIFY(m_project->annotationIds({}).size() > before);
        const Retrieve::Condition press{
            Retrieve::HasValue{m_project->data().attributeByName(AttributeOf::Document, u"Outlet")->id, u"press"_s}};
        QVERIFY(m_project->setQuery({QueryId::create(), u"in the press"_s,
            QString::fromUtf8(QJsonDocument(Retrieve::toJson({press})).toJson()), 0}));
        const auto query = Library::queryMeant(m_project->data(), u"in the press"_s);
        QVERIFY(query);
        const auto answer = Library::answerTo(*query, *m_project);
        QCOMPARE(answer->found, m_project->annotationIds(m_project->documents()[1].id).size());
        const auto table = Library::crossTableOf({{}, {}, {Retrieve::Grouping::Document}}, *m_project);
        QVERIFY(table);
        QCOMPARE(table->total.annotations, m_project->annotationIds({}).size());
        QCOMPARE(table->columns[1].total.annotations, answer->found);
        evening();
    }

    void thursday_aColleaguesCopyComesBack()
    {
        nextMorning();
        QVERIFY(m_project->sources().saveCopy(path(u"bob.crossread"_s)));
        const CodeId code = m_project->codeNamed(u"Security"_s).value();
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
        const qsizetype before = m_project->annotationIds({}).size();
        const auto plan = Library::planMerging(m_project->data(), m_project->sources(), *theirs);
        QVERIFY(plan);
        QVERIFY2(plan->clashes.isEmpty(), qPrintable(plan->clashes.join(u'\n')));
        QVERIFY(Library::merge(*m_project, *plan));
        QCOMPARE(m_project->annotationIds({}).size() - before,
            std::ranges::count_if(theirs->annotationIds({}),
                [&theirs](AnnotationId id) { return theirs->annotation(id)->coder == u"bob"; }));
        const auto compared = Library::compareCoders(*m_project, {u"ann"_s, u"bob"_s}).value();
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
        const QList<Project::Project::Act> acts = m_project->history();
        QVERIFY(acts.size() > passages);
        QVERIFY(m_project->goTo(0));
        QVERIFY(m_project->annotationIds({}).isEmpty());
        QVERIFY(m_project->codes().isEmpty());
        m_project.reset();
        m_project = opened(path(u"week.crossread"_s), u"ann"_s);
        QVERIFY2(m_project->canRedo(), "also after a restart");
        QVERIFY(m_project->goTo(acts.last().number));
        QCOMPARE(said(*m_project), m_days.last());
    }

    void saturday_everythingGoesOut_andComesBackEqual()
    {
        Project::Snapshot snapshot(*m_project);
        const auto excerpts = Library::annotationExcerpts(snapshot);
        QVERIFY(excerpts);
        const Formats::Content content = Export::contentOf(*excerpts, u"Week"_s);
        for (const Formats::Format &format : Formats::formatsFor(content)) {
            if (format.name == u"pdf") // takes fonts
                continue;
            const QByteArray bytes = format.write(content, {});
            QVERIFY2(bytes.size() > 5'000, qPrintable(format.name));
            QCOMPARE(format.write(content, {}), bytes);
        }
        QVERIFY(Library::exportNotes(snapshot, path(u"vault"_s)).value() == 4);

        const auto package = Library::packageOf(snapshot);
        QVERIFY(package);
        const auto out = Exchange::writtenRefi(*package);
        QVERIFY(out);
        QFile file(path(u"week.qdpx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*out);
        file.close();
        QVERIFY(Library::exportAsText(snapshot, *package, path(u"text"_s)));
        for (const QString &name : {u"week.qdpx"_s, u"text"_s}) {
            auto foreign = Library::openForeign(path(name));
            QVERIFY(foreign);
            const auto counting = Library::countingIn(**foreign);
            QVERIFY(counting);
            const auto made = Library::makeFromForeign(
                **foreign, path(name), counting->candidates.constFirst().counting, path(name + u".crossread"_s));
            QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
            QCOMPARE(said(*made->project), said(*m_project));
        }
    }
};

QTEST_GUILESS_MAIN(TestWeek)
#include "tst_week.moc"
