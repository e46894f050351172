// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "retrieve/codings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Retrieve;
using namespace Qt::StringLiterals;

/// Questions to a project with 100,000 annotations, of some 30 to 250 characters each, in 100 documents, with 50 codes: how
/// long until the answer is there, in milliseconds, the worst of a few runs.
class BenchRetrieve final : public QObject {
    Q_OBJECT

    static constexpr int count = 100'000;
    Snapshot m_snapshot;
    QList<Core::CodeId> m_codes;
    Core::TopicId m_topic;

    void measure(const char *what, const Query &query) const
    {
        double worst = 0;
        qsizetype found = 0;
        for (int run = 0; run < 6; ++run) {
            const double begin = Bench::computed();
            const auto answer = evaluate(m_snapshot, query);
            // The first one asks the system for memory, which a program that asks while somebody codes has.
            worst = run == 0 ? 0 : std::max(worst, Bench::computed() - begin);
            QVERIFY(answer);
            QVERIFY(answer->unread.isEmpty());
            found = answer->found;
        }
        QVERIFY(found > 0);
        const bool holds = Bench::figure("retrieval among " + std::to_string(count) + " annotations, " + what, worst,
            "ms", Bench::Bound::AtMost, 100);
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
        const QStringList words = u"we the of and not security guarantees for all who want an alliance in Europe. They "
                                  "say NATO will never agree to that, because war"_s.split(u' ');
        QRandomGenerator random(7);
        for (int document = 0; document < 100; ++document) {
            QString text;
            for (int turn = 0; turn < 300; ++turn) {
                text += u"Speaker %1:"_s.arg(random.bounded(6));
                for (int word = 0; word < 60; ++word)
                    text += u' ' + words[random.bounded(int(words.size()))];
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
