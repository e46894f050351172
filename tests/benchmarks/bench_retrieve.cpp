// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "retrieve/codings.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Crossread;
using namespace Crossread::Retrieve;
using namespace Qt::StringLiterals;

/// Questions to a project with 100,000 annotations, of some 30 to 250 characters each, in 100 documents, with 50 codes: how
/// long until the answer is there, in milliseconds, in the middle one of nine runs: two threads work on some, and what a busy
/// machine adds to single runs says nothing of the program.
class BenchRetrieve final : public QObject {
    Q_OBJECT

    static constexpr int count = 100'000;
    Snapshot m_snapshot;
    QList<Core::CodeId> m_codes;
    Core::TopicId m_topic;

    void measure(const char *what, const Query &query) const
    {
        std::array<double, 9> taken{};
        qsizetype found = 0;
        for (double &one : taken) {
            QElapsedTimer clock;
            clock.start();
            const auto answer = evaluate(m_snapshot, query);
            one = double(clock.nsecsElapsed()) / 1e6;
            QVERIFY(answer);
            QVERIFY(answer->unread.isEmpty());
            found = answer->found;
        }
        QVERIFY(found > 0);
        std::ranges::nth_element(taken, taken.begin() + taken.size() / 2);
        const bool holds = Bench::figure("retrieval among " + std::to_string(count) + " annotations, " + what,
            taken[taken.size() / 2], "ms", Bench::Bound::AtMost, 100);
        static_cast<void>(holds);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Test::Codings codings;
        for (int code = 0; code < 50; ++code)
            m_codes.append(codings.code(u"code %1"_s.arg(code), code < 10 ? Core::CodeId() : m_codes[code % 10]));
        Core::Topic topic;
        topic.id = m_topic = Core::TopicId::create();
        topic.name = u"security"_s;
        topic.phrases = {u"security guarantees"_s, u"alliance"_s, u"NATO"_s};
        codings.contents.topics.append(topic);
        const QStringList common =
            u"we the of and not security guarantees for all who want an alliance in Europe. They "
            "say NATO will never agree to that, because war"_s.split(u' ');
        QRandomGenerator random(7);
        // Three of five words are common ones; of twenty thousand made-up ones the product of two draws makes most rare.
        QStringList rare;
        for (int word = 0; word < 20'000; ++word) {
            QString made;
            for (int syllables = 1 + random.bounded(4); syllables > 0; --syllables)
                made += u"ba be bi da de do fa ga gu ka ko la le lo ma me mi na no pa ra re sa so ta te to va"_s.split(
                    u' ')[random.bounded(28)];
            rare.append(made);
        }
        const auto word = [&]() -> const QString & {
            if (random.bounded(5) < 3)
                return common[random.bounded(int(common.size()))];
            const auto count = int(rare.size());
            return rare[qsizetype(double(random.bounded(count)) * random.bounded(count) / count)];
        };
        for (int document = 0; document < 100; ++document) {
            QString text;
            for (int turn = 0; turn < 300; ++turn) {
                text += u"Speaker %1:"_s.arg(random.bounded(6));
                for (int i = 0; i < 60; ++i)
                    text += u' ' + word();
                text += u".\n"_s;
            }
            const Core::DocumentId id = codings.document(u"document %1"_s.arg(document), text);
            for (int one = 0; one < count / 100; ++one) {
                const qsizetype begin = random.bounded(int(text.size()) - 300);
                Core::Annotation &made = codings.annotate(id, {begin, begin + 30 + random.bounded(220)},
                    {m_codes[random.bounded(50)], m_codes[random.bounded(50)]});
                made.coder = one % 3 == 0 ? u"AN"_s : u"BE"_s;
                made.memo = one % 10 == 0 ? u"look at this again"_s : QString();
                made.created = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC).addSecs(one * 600);
            }
        }
        m_snapshot = codings.snapshot();
    }

    void evaluate_byWhatIsAsked()
    {
        const Condition a{HasCode{m_codes[0]}};
        const Condition b{HasCode{m_codes[1]}};
        measure("everything", {});
        measure("a code with those below", {a});
        measure("one code and not another", {{All{{a, {HasCode{m_codes[1]}, true}}}}});
        measure("a speaker", {{HasSpeaker{u"Speaker 3"_s}}});
        measure("a topic", {{NamesTopic{m_topic}}});
        measure("words in text or memo", {{HasWords{{u"look at"_s}}}});
        measure("a pattern", {{HasWords{{u"agree\\w* to"_s, Core::FindMode::RegularExpression}}}});
        measure("overlapping", {{All{{a, {Related{Related::How::Overlapping, {b}}}}}}});
        measure("within", {{All{{a, {Related{Related::How::Within, {b}}}}}}});
        measure("near, within two sentences", {{All{{a, {Related{Related::How::Near, {b}, 2}}}}}});
        measure("followed by, within two turns",
            {{All{{a, {Related{Related::How::FollowedBy, {b}, 2, Related::Unit::Turn}}}}}});
        measure("all of them grouped by code", {{}, Grouping::Code});
        measure("all of them grouped by speaker", {{}, Grouping::Speaker});
        measure("all of them sorted by time", {{}, Grouping::None, {}, Order::Made});
        measure("all of them sorted by words", {{}, Grouping::None, {}, Order::Text});
    }
};

QTEST_GUILESS_MAIN(BenchRetrieve)
#include "bench_retrieve.moc"
