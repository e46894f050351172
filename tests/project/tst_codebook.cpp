// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/coding.h"
#include "projectsamples.h"
#include "support/warnings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;

/// The tree of codes is moved about in, merged and split, with all that is tagged; many annotations change at once; and the
/// history leads to any point of all that.
class TestCodebook final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project::Project> m_project;
    DocumentId m_talk;

    /// The code with just this path, made where it is not there.
    CodeId named(const QString &path)
    {
        for (const Code &code : m_project->codesToMake(path.split(u'/')))
            (void)m_project->setCode(code);
        const QList<Code> codes = m_project->codes();
        return std::ranges::find(codes, path, [this](const Code &code) { return m_project->codePath(code.id); })->id;
    }
    AnnotationId tag(const QString &words, const QStringList &codes, const QString &memo = {})
    {
        return m_project->annotateNamed(m_talk, Test::spanOf(*m_project, m_talk, words), codes, memo).value();
    }
    /// The tree as text, and behind it each annotation's words with its codes.
    QStringList printed() const
    {
        QStringList lines;
        for (const Code &code : m_project->codes())
            lines.append(m_project->codePath(code.id));
        for (const AnnotationId &id : m_project->annotationIds(m_talk)) {
            QStringList codes;
            for (const CodeId &code : m_project->annotation(id)->codes)
                codes.append(m_project->codePath(code));
            lines.append(Test::quoteOf(*m_project, id) + u": "_s + codes.join(u", "_s));
        }
        return lines;
    }
    using Groups = QList<QList<AnnotationId>>;
    static QString sentence(const Result<void> &result) { return result ? QString() : result.error().sentence(); }

private Q_SLOTS:
    void init()
    {
        Test::failOnWarnings();
        m_project = Project::Project::create(m_folder.filePath(QString::number(qHash(QTest::currentTestFunction()))
                                                 + QString::fromUtf8(QTest::currentDataTag()) + u".crossread"_s))
                        .value();
        m_talk = Test::add(*m_project, u"talk"_s);
    }

    void code_isMovedToAPlace_andBack()
    {
        for (const auto &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"b/x"_s})
            (void)named(name);
        const QStringList before = printed();
        QVERIFY(m_project->moveCode(named(u"d"_s), {}, named(u"b"_s)));
        QCOMPARE(printed(), QStringList({u"a"_s, u"d"_s, u"b"_s, u"b/x"_s, u"c"_s}));
        QVERIFY(m_project->moveCode(named(u"a"_s), named(u"b"_s), named(u"b/x"_s)));
        QCOMPARE(printed(), QStringList({u"d"_s, u"b"_s, u"b/a"_s, u"b/x"_s, u"c"_s}));
        QVERIFY(m_project->moveCode(named(u"b/x"_s), {}));
        QCOMPARE(printed(), QStringList({u"d"_s, u"b"_s, u"b/a"_s, u"c"_s, u"x"_s}));
        QCOMPARE(m_project->undoLabel(), u"Move code “x”"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_project->undo());
        QCOMPARE(printed(), before);
    }

    void move_thatChangesNothing_leavesNoTrace()
    {
        (void)named(u"a"_s);
        const CodeId b = named(u"b"_s);
        const CodeId c = named(u"c"_s);
        const QString last = m_project->undoLabel();
        QVERIFY(m_project->moveCode(b, {}, c));
        QCOMPARE(printed(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(m_project->moveCode(c, {}));
        QCOMPARE(m_project->undoLabel(), last);
    }

    void move_thatCannotBe_saysWhy()
    {
        const CodeId inner = named(u"a/b/c"_s);
        const CodeId other = named(u"c"_s);
        QCOMPARE(m_project->moveCode(named(u"a"_s), inner).error().code, ErrorCode::BadArgument);
        QCOMPARE(m_project->moveCode(inner, {}).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(m_project->moveCode(other, CodeId::create()).error().code, ErrorCode::NoSuchCode);
        QCOMPARE(m_project->moveCode(CodeId::create(), {}).error().code, ErrorCode::NoSuchCode);
    }

    void mergedCode_takesAlongWhatItHas()
    {
        tag(u"bad sandbox"_s, {u"War/Threat"_s, u"Menace/Threat"_s});
        tag(u"Thank you"_s, {u"Menace"_s});
        tag(u"barrel of oil"_s, {u"Menace/Energy/Oil"_s, u"War/Energy"_s});
        Code menace = *m_project->code(named(u"Menace"_s));
        menace.memo = u"to frighten"_s;
        menace.key = u"M"_s;
        QVERIFY(m_project->setCode(menace));
        const QStringList before = printed();
        const auto merged = m_project->mergeCodes(named(u"Menace"_s), named(u"War"_s));
        QVERIFY2(merged, qPrintable(sentence(merged)));
        QCOMPARE(printed(),
            QStringList({u"War"_s, u"War/Threat"_s, u"War/Energy"_s, u"War/Energy/Oil"_s, u"bad sandbox: War/Threat"_s,
                u"barrel of oil: War/Energy/Oil, War/Energy"_s, u"Thank you: War"_s}));
        QCOMPARE(m_project->code(named(u"War"_s))->memo, u"to frighten"_s);
        QCOMPARE(m_project->undoLabel(), u"Merge code “Menace” into “War”"_s);
        QVERIFY(m_project->undo());
        QCOMPARE(printed(), before);
        QVERIFY(m_project->redo());
        QVERIFY(m_project->undo());
        QCOMPARE(printed(), before);
    }

    void heading_isNoCode_untilOneIsMergedIntoIt()
    {
        Code heading = *m_project->code(named(u"Security"_s));
        heading.heading = true;
        QVERIFY(m_project->setCode(heading));
        const AnnotationId id = tag(u"bad sandbox"_s, {u"Threat"_s});
        QCOMPARE(m_project->recode({id}, {{heading.id}, {}, {}, {}}).error().code, ErrorCode::HeadingCode);
        QVERIFY(m_project->mergeCodes(named(u"Threat"_s), heading.id));
        QVERIFY(!m_project->code(heading.id)->heading);
        QCOMPARE(m_project->annotation(id)->codes, {heading.id});
    }

    void mergedCode_staysInItsSets()
    {
        const CodeId war = named(u"War"_s);
        const CodeId menace = named(u"Menace"_s);
        const CodeSet set{CodeSetId::create(), u"Hard"_s, {menace, war}, 0};
        const CodeSet other{CodeSetId::create(), u"Words"_s, {menace}, 0};
        QVERIFY(m_project->setCodeSet(set) && m_project->setCodeSet(other));
        QVERIFY(m_project->mergeCodes(menace, war));
        QCOMPARE(m_project->data().codeSet(set.id)->codes, {war});
        QCOMPARE(m_project->data().codeSet(other.id)->codes, {war});
        QVERIFY(m_project->undo());
        QCOMPARE(m_project->data().codeSet(set.id)->codes, QList({menace, war}));
    }

    void codeMergedIntoTheOneAboveIt_leavesWhatIsBelow()
    {
        tag(u"bad sandbox"_s, {u"A/B"_s, u"A"_s});
        (void)named(u"A/B/B"_s);
        (void)named(u"A/B/C/D"_s);
        (void)named(u"A/C"_s);
        QVERIFY(m_project->mergeCodes(named(u"A/B"_s), named(u"A"_s)));
        QCOMPARE(printed(), QStringList({u"A"_s, u"A/B"_s, u"A/C"_s, u"A/C/D"_s, u"bad sandbox: A"_s}));
        QVERIFY(m_project->undo());
        QCOMPARE(m_project->mergeCodes(named(u"A"_s), named(u"A/B"_s)).error().code, ErrorCode::BadArgument);
        QCOMPARE(m_project->mergeCodes(named(u"A"_s), named(u"A"_s)).error().code, ErrorCode::BadArgument);
        QCOMPARE(m_project->mergeCodes(named(u"A"_s), CodeId::create()).error().code, ErrorCode::NoSuchCode);
    }

    void splitCode_keepsThoseThatWereNotChosen()
    {
        const AnnotationId first = tag(u"bad sandbox"_s, {u"Threat"_s, u"Tone"_s});
        tag(u"Thank you"_s, {u"Threat"_s});
        const CodeId threat = named(u"Threat"_s);
        const Code fresh = m_project->codesToMake({u"Insult"_s}).constLast();
        const QStringList before = printed();
        QVERIFY(m_project->splitCode(threat, fresh, {first}));
        QCOMPARE(printed(),
            QStringList({u"Threat"_s, u"Tone"_s, u"Insult"_s, u"bad sandbox: Insult, Tone"_s, u"Thank you: Threat"_s}));
        QVERIFY(m_project->undo());
        QCOMPARE(printed(), before);
        QCOMPARE(m_project->splitCode(named(u"Tone"_s), fresh, m_project->annotationIds(m_talk)).error().code,
            ErrorCode::NoSuchAnnotation);
    }

    void annotations_areRecodedAtOnce()
    {
        const AnnotationId first = tag(u"bad sandbox"_s, {u"Threat"_s});
        const AnnotationId second = tag(u"Thank you"_s, {u"Threat"_s, u"Tone"_s});
        const AnnotationId noted = tag(u"barrel of oil"_s, {u"Threat"_s}, u"cheap"_s);
        const QList<Code> fresh = m_project->codesToMake({u"New"_s});
        const CodeId threat = named(u"Threat"_s);
        QVERIFY(m_project->recode({first, second, first}, {{fresh.constLast().id}, {}, fresh, {}}));
        QCOMPARE(m_project->annotation(first)->codes.size(), 2);
        QCOMPARE(m_project->annotation(second)->codes.size(), 3);
        QCOMPARE(m_project->undoLabel(), u"Tag “New”"_s);
        QVERIFY(m_project->undo());
        QVERIFY(m_project->recode({first, second, noted}, {{}, {threat}, {}, {}}));
        QVERIFY2(!m_project->annotation(first), "nothing is left to say");
        QCOMPARE(m_project->annotation(second)->codes, {named(u"Tone"_s)});
        QVERIFY2(m_project->annotation(noted), "its memo is");
        QCOMPARE(m_project->undoLabel(), u"Take “Threat” off"_s);
        QVERIFY(m_project->undo());
        QCOMPARE(m_project->recode({first}, {{CodeId::create()}, {}, {}, {}}).error().code, ErrorCode::NoSuchCode);
        QCOMPARE(m_project->recode({AnnotationId::create()}, {{threat}, {}, {}, {}}).error().code,
            ErrorCode::NoSuchAnnotation);
    }

    void sameCodeOnOverlappingWords_isFoundAndJoined()
    {
        const AnnotationId one = tag(u"this game, it is"_s, {u"Threat"_s}, u"first"_s);
        tag(u"it is a bad"_s, {u"Other"_s});
        const AnnotationId two = tag(u"a bad sandbox"_s, {u"Threat"_s, u"Tone"_s}, u"second"_s);
        const AnnotationId three = tag(u"it is a bad sandbox. We"_s, {u"Threat"_s});
        const auto doubledBy = [this](AnnotationId id) {
            return Project::Acts::doubledBy(m_project->data(), {{id, m_project->annotation(id)->codes}}).groups;
        };
        QCOMPARE(doubledBy(one), (Groups{{three, one}}));
        QCOMPARE(doubledBy(three), (Groups{{one, two, three}}));
        m_project->setCoder(u"somebody else"_s);
        const AnnotationId theirs = tag(u"a bad"_s, {u"Threat"_s});
        QVERIFY2(doubledBy(theirs).isEmpty(), "two coders may agree");
        QVERIFY(m_project->joinAnnotations(Groups{{three, one, two}}));
        QCOMPARE(Test::quoteOf(*m_project, three), u"this game, it is a bad sandbox. We"_s);
        QCOMPARE(m_project->annotation(three)->memo, u"first\n\nsecond"_s);
        QCOMPARE(m_project->annotation(three)->codes.size(), 2);
        QVERIFY(!m_project->annotation(one) && !m_project->annotation(two));
        QVERIFY(m_project->undo());
        QCOMPARE(Test::quoteOf(*m_project, three), u"it is a bad sandbox. We"_s);
    }

    void whatAnActHasDoubled_isJoinedInOneStep()
    {
        const AnnotationId one = tag(u"this game, it is"_s, {u"Threat"_s});
        const AnnotationId two = tag(u"it is a bad"_s, {u"Menace"_s});
        (void)tag(u"barrel of oil"_s, {u"Menace"_s});
        (void)tag(u"Thank you"_s, {u"Threat"_s});
        const Project::Data before = m_project->data();
        QVERIFY(m_project->mergeCodes(named(u"Menace"_s), named(u"Threat"_s)));
        const Project::Acts::Gained gained = Project::Acts::gainedBetween(before, m_project->data());
        QCOMPARE(gained.size(), 2);
        const Project::Acts::Doubled doubled = Project::Acts::doubledBy(m_project->data(), gained);
        QCOMPARE(doubled.groups, (Groups{{one, two}}));
        QCOMPARE(doubled.passages, 1);
        QCOMPARE(doubled.code, named(u"Threat"_s));
        const QStringList split = printed();
        const qsizetype acts = m_project->history().size();
        QVERIFY(m_project->joinAnnotations(doubled.groups));
        QCOMPARE(m_project->history().size(), acts + 1);
        QCOMPARE(Test::quoteOf(*m_project, one), u"this game, it is a bad"_s);
        QVERIFY(m_project->undo());
        QCOMPARE(printed(), split);
    }

    void whatAnActLeavesAsItWas_isNotDoubledByIt()
    {
        const AnnotationId one = tag(u"this game, it is"_s, {u"Threat"_s});
        (void)tag(u"it is a bad"_s, {u"Threat"_s});
        const Project::Data before = m_project->data();
        QVERIFY(m_project->recode({one}, {{named(u"Tone"_s)}, {}, {}, {}}));
        const Project::Acts::Gained gained = Project::Acts::gainedBetween(before, m_project->data());
        QCOMPARE(gained, (Project::Acts::Gained{{one, {named(u"Tone"_s)}}}));
        QVERIFY(Project::Acts::doubledBy(m_project->data(), gained).groups.isEmpty());
        QCOMPARE(m_project->joinAnnotations({}).error().code, ErrorCode::NoSuchAnnotation);
    }

    void manyPlaces_areTaggedInOneAct()
    {
        m_project->setCoder(u"ann"_s);
        const AnnotationId there = tag(u"bad sandbox"_s, {u"Tone"_s});
        const QList<Code> fresh = m_project->codesToMake({u"Auto"_s});
        QList<Project::Place> places;
        for (const auto &words : {u"bad sandbox"_s, u"Thank you"_s, u"barrel of oil"_s})
            places.append({m_talk, Test::spanOf(*m_project, m_talk, words)});
        places.append(places.constLast()); // twice the same
        QSignalSpy changed(m_project.get(), &Project::Project::changed);
        QVERIFY(m_project->annotateAll(places, {{fresh.constLast().id}, {}, fresh, {}}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(printed(),
            QStringList(
                {u"Tone"_s, u"Auto"_s, u"bad sandbox: Tone, Auto"_s, u"barrel of oil: Auto"_s, u"Thank you: Auto"_s}));
        QVERIFY(m_project->undo());
        QCOMPARE(m_project->annotationIds(m_talk), QList{there});
        places.append({m_talk, {7, 7}});
        QCOMPARE(m_project->annotateAll(places, {{}, {}, {}, {}}).error().code, ErrorCode::BadRange);
    }

    void passage_staysAsLongAsItHasAnotherCode_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("one of its codes is deleted") << true;
        QTest::newRow("one of its codes is taken off it") << false;
    }
    void passage_staysAsLongAsItHasAnotherCode()
    {
        QFETCH(bool, isDeleted);
        const AnnotationId id = tag(u"bad sandbox"_s, {u"Threat"_s, u"Tone"_s});
        const CodeId threat = named(u"Threat"_s);
        QVERIFY(isDeleted ? m_project->removeCode(threat) : m_project->recode({id}, {{}, {threat}, {}, {}}));
        QCOMPARE(printed().constLast(), u"bad sandbox: Tone"_s);
        QVERIFY(m_project->undo());
        QCOMPARE(printed().constLast(), u"bad sandbox: Threat, Tone"_s);
    }

    void newCode_neverLooksLikeTheOneBefore()
    {
        const Code first = *m_project->code(named(u"first"_s));
        const Code second = *m_project->code(named(u"second"_s));
        QVERIFY(first.colour != second.colour);
        QVERIFY(m_project->removeCode(first.id));
        QVERIFY2(m_project->code(named(u"third"_s))->colour != second.colour, "one has gone in between");
    }

    void history_goesToAnyPoint_alsoAfterARestart()
    {
        const QString path = m_project->path();
        QList<QStringList> states{printed()};
        for (int i = 1; i <= 6; ++i) {
            (void)named(u"code %1"_s.arg(i));
            states.append(printed());
        }
        const QList<Project::Project::Act> acts = m_project->history().sliced(1); // the first brought the text
        QCOMPARE(acts.size(), 6);
        QCOMPARE(acts[2].label, u"Add code “code 3”"_s);
        QVERIFY(acts[0].made.isValid() && acts[0].made <= QDateTime::currentDateTimeUtc());
        QSignalSpy changed(m_project.get(), &Project::Project::changed);
        QVERIFY(m_project->goTo(acts[1].number));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(printed(), states[2]);
        QVERIFY(m_project->history().constLast().undone);
        m_project.reset();
        m_project = Project::Project::open(path).value();
        QCOMPARE(m_project->history().size(), 7);
        QCOMPARE(m_project->history()[1].made.toSecsSinceEpoch(), acts[0].made.toSecsSinceEpoch());
        QVERIFY(m_project->goTo(acts[4].number));
        QCOMPARE(printed(), states[5]);
        QVERIFY(m_project->goTo(acts[4].number)); // where it is
        QCOMPARE(printed(), states[5]);
        QVERIFY(m_project->goTo(0));
        QVERIFY(m_project->documents().isEmpty());
        QVERIFY(m_project->goTo(acts[5].number));
        QCOMPARE(printed(), states[6]);
    }

    void stepsThatMakeUpForEachOther_areTakenBackAsWell()
    {
        const CodeId code = named(u"passing"_s);
        const qint64 before = m_project->history().constFirst().number;
        QVERIFY(m_project->removeCode(code));
        QVERIFY(m_project->goTo(before));
        QVERIFY(!m_project->canUndo() || m_project->undoLabel() != u"Remove code “passing”"_s);
        QCOMPARE(m_project->redoLabel(), u"Add code “passing”"_s);
        QVERIFY(m_project->codes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCodebook)
#include "tst_codebook.moc"
