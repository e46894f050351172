// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/codercomparison.h"
#include "library/merging.h"
#include "support/warnings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray talk = "Ann: A bad sandbox, I say. We shall meet again.\n\nBob: Thank you. It is a good sandbox.\n";
const QByteArray other = "Cid: Something else was said elsewhere.\n";

}

/// Two coders work on copies of one project; both come together again.
class TestMerging final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project::Project> m_here;
    std::unique_ptr<Project::Project> m_there;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    static DocumentId document(const Project::Project &project, const QString &name = u"talk"_s)
    {
        return project.recordByName(name)->id;
    }
    static AnnotationId tag(Project::Project &project, const QString &words, const QString &code,
        const QString &memo = {}, const QString &name = u"talk"_s)
    {
        const DocumentId id = document(project, name);
        const qsizetype at = project.document(id).value()->text.indexOf(words);
        return project.annotateNamed(id, {at, at + words.size()}, {code}, memo).value();
    }
    static QStringList said(const Project::Project &project)
    {
        QStringList lines;
        for (const DocumentRecord &record : project.documents()) {
            for (const AnnotationId &id : project.annotationIds(record.id)) {
                const Annotation &one = *project.annotation(id);
                QStringList codes;
                for (const CodeId &code : one.codes)
                    codes.append(project.codePath(code));
                lines.append(
                    u"%1 %2: %3 %4 %5"_s.arg(record.name, one.coder, one.anchor.exact, codes.join(u'+'), one.memo)
                        .trimmed());
            }
        }
        lines.sort(); // where two stand at the same words, either may come first
        return lines;
    }
    Library::Merging plan() const { return Library::planMerging(m_here->data(), m_here->sources(), *m_there).value(); }

private Q_SLOTS:
    void init()
    {
        Test::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        {
            auto first = Project::Project::create(path(u"here.crossread"_s)).value();
            QVERIFY(first->addDocument({u"talk"_s, {}, talk, {}}));
            first->setCoder(u"ann"_s);
            (void)tag(*first, u"bad sandbox"_s, u"War/Threat"_s);
        }
        QVERIFY(QFile::copy(path(u"here.crossread"_s), path(u"there.crossread"_s)));
        m_here = Project::Project::open(path(u"here.crossread"_s)).value();
        m_there = Project::Project::open(path(u"there.crossread"_s)).value();
        m_here->setCoder(u"ann"_s);
        m_there->setCoder(u"bob"_s);
    }
    void cleanup()
    {
        m_here.reset();
        m_there.reset();
        m_folder.reset();
    }

    void copyThatIsTheSame_bringsNothing()
    {
        QVERIFY(plan().isEmpty());
        QVERIFY(plan().clashes.isEmpty());
    }

    void workOfBoth_comesTogether_inOneAct()
    {
        (void)tag(*m_here, u"Thank you"_s, u"Tone"_s);
        (void)tag(*m_there, u"good sandbox"_s, u"War/Praise"_s, u"ironic?"_s);
        (void)tag(*m_there, u"bad sandbox"_s, u"War/Threat"_s);
        QVERIFY(m_there->addDocument({u"more"_s, {}, other, {}}));
        (void)tag(*m_there, u"elsewhere"_s, u"Tone"_s, {}, u"more"_s);
        const QStringList before = said(*m_here);
        const qsizetype acts = m_here->history().size();

        const Library::Merging merging = plan();
        QCOMPARE(merging.documents.size(), 1);
        QVERIFY2(merging.clashes.isEmpty(), qPrintable(merging.clashes.join(u'\n')));
        const QString told = merging.added.join(u'\n');
        for (const auto &word : {u"more"_s, u"War/Praise"_s, u"by bob"_s})
            QVERIFY2(told.contains(word), qPrintable(told));
        QVERIFY(!told.contains(u"by ann"_s));
        const auto done = Library::merge(*m_here, merging);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().sentence()));
        QCOMPARE(said(*m_here),
            QStringList(
                {u"more bob: elsewhere Tone"_s, u"talk ann: Thank you Tone"_s, u"talk ann: bad sandbox War/Threat"_s,
                    u"talk bob: bad sandbox War/Threat"_s, u"talk bob: good sandbox War/Praise ironic?"_s}));
        QCOMPARE(m_here->history().size(), acts + 1);
        QCOMPARE(
            m_here->document(document(*m_here, u"more"_s)).value()->text.trimmed(), QString::fromUtf8(other.trimmed()));
        QVERIFY2(plan().isEmpty(), "it is all here");

        QVERIFY(m_here->undo());
        QCOMPARE(said(*m_here), before);
        QVERIFY(!m_here->recordByName(u"more"));
        QVERIFY(m_here->redo());
        QCOMPARE(said(*m_here).size(), 5);
        m_here.reset();
        m_here = Project::Project::open(path(u"here.crossread"_s)).value();
        QCOMPARE(said(*m_here).size(), 5);
        QVERIFY(m_here->document(document(*m_here, u"more"_s)));
    }

    void annotationChangedByBoth_isTheLaterOne()
    {
        const AnnotationId id = m_here->annotationIds({}).constFirst();
        Annotation mine = *m_here->annotation(id);
        mine.memo = u"earlier"_s;
        QVERIFY(m_here->changeAnnotation(mine));
        QTest::qWait(5);
        Annotation theirs = *m_there->annotation(id);
        theirs.memo = u"later"_s;
        QVERIFY(m_there->changeAnnotation(theirs));
        const Library::Merging merging = plan();
        QCOMPARE(merging.clashes.size(), 1);
        QVERIFY2(merging.clashes[0].contains(u"later there"_s), qPrintable(merging.clashes[0]));
        QVERIFY(Library::merge(*m_here, merging));
        QCOMPARE(m_here->annotation(id)->memo, u"later"_s);
        // The other way round the same one counts.
        const auto back = Library::planMerging(m_there->data(), m_there->sources(), *m_here).value();
        QVERIFY(back.isEmpty());
    }

    void whatIsOtherwiseThere_isTold_andStays()
    {
        Code code = *m_here->code(m_here->codeNamed(u"War"_s).value());
        code.memo = u"as here"_s;
        QVERIFY(m_here->setCode(code));
        code.memo = u"as there"_s;
        code.name = u"Conflict"_s;
        QVERIFY(m_there->setCode(code));
        const Library::Merging merging = plan();
        QCOMPARE(merging.clashes.size(), 2);
        QVERIFY(merging.isEmpty());
        QCOMPARE(m_here->code(code.id)->memo, u"as here"_s);
    }

    void codesAndDocumentsThatDiffer_areTold_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("told");
        QTest::addColumn<bool>("comes");
        QTest::newRow("colour") << 0 << u"colour"_s << false;
        QTest::newRow("key") << 1 << u"key"_s << false;
        QTest::newRow("heading") << 2 << u"only a heading"_s << false;
        QTest::newRow("place in the tree") << 3 << u"place in the tree"_s << false;
        QTest::newRow("group, where there is none here") << 4 << QString() << true;
        QTest::newRow("group") << 5 << u"group “theirs” there, in “ours” here"_s << false;
        QTest::newRow("citation") << 6 << u"cited otherwise"_s << false;
    }
    void codesAndDocumentsThatDiffer_areTold()
    {
        QFETCH(int, what);
        QFETCH(QString, told);
        const CodeId war = m_here->codeNamed(u"War"_s).value();
        QVERIFY(m_here->codeNamed(u"Top"_s));
        QVERIFY(m_there->codeNamed(u"Top"_s));
        const DocumentId here = m_here->documents().first().id;
        const DocumentId there = m_there->documents().first().id;
        Code code = *m_there->code(war);
        Metadata cited = m_here->record(here)->metadata;
        switch (what) {
        case 0: code.colour ^= 0xFFFFFF; break;
        case 1: code.key = u"z"_s; break;
        case 2:
            code = *m_there->code(m_there->codeNamed(u"Top"_s).value());
            code.heading = true;
            break;
        case 3: code.parent = m_there->codeNamed(u"Top"_s).value(); break;
        case 5: QVERIFY(m_here->setGroup({here}, u"ours"_s)); [[fallthrough]];
        case 4: QVERIFY(m_there->setGroup({there}, u"theirs"_s)); break;
        default:
            cited.publisher = u"ours"_s;
            QVERIFY(m_here->describeDocument(here, m_here->record(here)->name, cited));
            cited.publisher = u"theirs"_s;
            QVERIFY(m_there->describeDocument(there, m_there->record(there)->name, cited));
        }
        if (what < 4)
            QVERIFY(m_there->setCode(code));
        const Library::Merging merging = plan();
        QVERIFY2(told.isEmpty() ? merging.clashes.isEmpty() : merging.clashes.join(u'\n').contains(told),
            qPrintable(merging.clashes.join(u'\n')));
        QTEST(!merging.act.changes.isEmpty(), "comes");
    }

    void sameNameUnderAnotherId_isTheSameCode()
    {
        QVERIFY(m_here->codeNamed(u"Tone"_s));
        (void)tag(*m_there, u"Thank you"_s, u"Tone"_s);
        QVERIFY(m_here->code(m_here->codeNamed(u"Tone"_s).value())->id
            != m_there->code(m_there->codeNamed(u"Tone"_s).value())->id);
        QVERIFY(Library::merge(*m_here, plan()));
        QCOMPARE(m_here->codes().size(), 3);
        QCOMPARE(said(*m_here).constLast(), u"talk bob: Thank you Tone"_s);
    }

    /// Places in one text say nothing of the other.
    void sameIdWithAnotherText_isAnotherDocument()
    {
        const auto changed = Project::Project::create(path(u"changed.crossread"_s)).value();
        Project::NewDocument fresh{u"talk"_s, {}, QByteArray(talk).replace("Thank you", "Thanks"), {}};
        fresh.id = document(*m_here);
        QVERIFY(changed->sources().keep(fresh.id, fresh.bytes));
        QVERIFY(changed->addDocument(fresh));
        const auto merging = Library::planMerging(m_here->data(), m_here->sources(), *changed);
        QVERIFY(merging.has_value());
        QCOMPARE(merging->documents.size(), 1);
        QVERIFY(merging->documents.constFirst().record.id != fresh.id);
    }

    void whatIsHandedOn_comesAlongOnce()
    {
        const ThingId talked(document(*m_there).uuid());
        const HandedOn changed{talked, u"modifyingUser"_s, u"Cy"_s};
        const HandedOn made{ThingId(projectMemoId().uuid()), u"creatingUserGUID"_s, u"Cy"_s};
        ProjectMemo about = m_there->data().aboutProject();
        about.handedOn = {made, changed};
        QVERIFY(m_there->bring({u"elsewhere"_s, {Change<ProjectMemo>{{}, about}}}));
        for (int time = 0; time < 2; ++time) {
            QVERIFY(Library::merge(*m_here, plan()));
            QCOMPARE(m_here->data().aboutProject().handedOn, QList{changed}); // this is another project than that
        }
    }

    void coders_areComparedOnWhatBothHaveCoded()
    {
        (void)tag(*m_there, u"bad sandbox, I say"_s, u"War/Threat"_s);
        QVERIFY(m_there->addDocument({u"more"_s, {}, other, {}}));
        (void)tag(*m_there, u"elsewhere"_s, u"War/Threat"_s, {}, u"more"_s);
        QVERIFY(Library::merge(*m_here, plan()));
        QCOMPARE(Library::codersOf(m_here->data()), QStringList({u"ann"_s, u"bob"_s}));
        const auto compared = Library::compareCoders(*m_here, {u"ann"_s, u"bob"_s}).value();
        QCOMPARE(compared.documents, QStringList{u"talk"_s});
        QCOMPARE(compared.codes.size(), 1);
        QCOMPARE(compared.codes[0].counts.both, 11);
        QCOMPARE(compared.codes[0].counts.onlySecond, 7);
        QCOMPARE(compared.disagreements.size(), 1);
        QVERIFY(Library::saidPlainly(compared).contains(u"talk"_s));
        QCOMPARE(Library::shownCoefficient(-0.001), u"0.00"_s);
        QCOMPARE(Library::shownCoefficient({}), u"–"_s);
        const auto elsewhere = Library::compareCoders(
            *m_here, {.first = u"ann"_s, .second = u"bob"_s, .in = {.documents = {Core::DocumentId::create()}}})
                                   .value();
        QVERIFY(elsewhere.documents.isEmpty() && elsewhere.codes.isEmpty());
        const auto nothing = Library::compareCoders(*m_here, {u"ann"_s, u"nobody"_s}).value();
        QVERIFY(nothing.codes.isEmpty());
        QVERIFY(Library::saidPlainly(nothing).contains(u"no document"_s));
    }
};

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
