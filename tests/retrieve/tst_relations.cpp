// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Retrieve;
using namespace Qt::StringLiterals;

/// The quick sweeps against what the words of query.h say, pair by pair.
class TestRelations final : public QObject {
    Q_OBJECT

    static qsizetype unitOf(const QString &text, qsizetype position, Related::Unit unit)
    {
        const Core::Document document = Test::Codings::read(text);
        const FramePtr frame = frameOf(document, true);
        qsizetype count = 0;
        if (unit == Related::Unit::Sentence)
            count = std::ranges::count_if(frame->sentences, [=](qsizetype begin) { return begin <= position; });
        else if (unit == Related::Unit::Paragraph)
            count = std::ranges::count_if(frame->paragraphs, [=](qsizetype begin) { return begin <= position; });
        else
            count =
                std::ranges::count_if(document.turns, [=](const auto &turn) { return turn.span.begin <= position; });
        return count;
    }

    static bool stand(
        const Core::Annotation &a, const Core::Annotation &b, const Related &relation, const QString &text)
    {
        using enum Related::How;
        if (a.document != b.document || a.state == Core::AnchorState::Orphaned
            || b.state == Core::AnchorState::Orphaned)
            return false;
        if (a.id == b.id && (a.codes.size() < 2 || relation.how == FollowedBy))
            return false;
        const Core::TextSpan one = a.anchor.span;
        const Core::TextSpan other = b.anchor.span;
        const auto unit = [&](qsizetype position) { return unitOf(text, position, relation.unit); };
        switch (relation.how) {
        case Overlapping: return one.overlaps(other);
        case Within: return other.contains(one);
        case Around: return one.contains(other);
        case Near:
            return unit(other.begin) <= unit(one.end - 1) + relation.distance
                && unit(other.end - 1) >= unit(one.begin) - relation.distance;
        case FollowedBy: return other.begin >= one.end && unit(other.begin) <= unit(one.end - 1) + relation.distance;
        }
        return false;
    }

private Q_SLOTS:
    void random_isAsPairByPair_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("unit");
        constexpr const char *names[] = {"overlapping", "within", "around", "near", "followed by"};
        for (int how = 0; how < 5; ++how) {
            for (int unit = 0; unit < (how < 3 ? 1 : 3); ++unit)
                QTest::addRow("%s %d", names[how], unit) << how << unit;
        }
    }
    void random_isAsPairByPair()
    {
        QFETCH(int, how);
        QFETCH(int, unit);
        const QString text =
            u"A: One day. Two days went by. Three.\nFour and more. Five.\nB: Six of them. Seven.\nA: Eight, nine. Ten!\nC: Eleven."_s;
        QRandomGenerator random(quint32(1000 + how * 10 + unit));
        for (int round = 0; round < 150; ++round) {
            Test::Codings codings;
            const QList<Core::CodeId> codes{codings.code(u"a"_s), codings.code(u"b"_s)};
            const QList<Core::DocumentId> documents{codings.document(u"1"_s, text), codings.document(u"2"_s, text)};
            const int count = random.bounded(9);
            for (int i = 0; i < count; ++i) {
                const qsizetype begin = random.bounded(int(text.size()) - 1);
                const qsizetype end = std::min(text.size(), begin + 1 + random.bounded(random.bounded(2) ? 6 : 50));
                QList<Core::CodeId> given;
                for (const Core::CodeId code : codes) {
                    if (random.bounded(2))
                        given.append(code);
                }
                Core::Annotation &one = codings.annotate(documents[random.bounded(2)], {begin, end}, given);
                if (random.bounded(8) == 0)
                    one.state = Core::AnchorState::Orphaned;
            }
            const Related relation{Related::How(how), {{HasCode{codes[1]}}}, random.bounded(4), Related::Unit(unit)};
            const auto answer = evaluate(codings.snapshot(), {{relation}});
            QVERIFY(answer);
            QSet<Core::AnnotationId> found;
            for (const Group &group : answer->groups)
                found += QSet<Core::AnnotationId>(group.ids.begin(), group.ids.end());
            QSet<Core::AnnotationId> expected;
            for (const Core::Annotation &a : codings.contents.annotations) {
                for (const Core::Annotation &b : codings.contents.annotations) {
                    if (b.codes.contains(codes[1]) && stand(a, b, relation, text))
                        expected.insert(a.id);
                }
            }
            QCOMPARE(found, expected);
            QCOMPARE(answer->found, expected.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestRelations)
#include "tst_relations.moc"
