// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "topics/matcher.h"

#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Finding topics in a long text, beside one regular expression of the same phrases. The text is Latin, so that a unit
/// of it is a byte of the file: figures are bytes of file per second.
class BenchTopics final : public QObject {
    Q_OBJECT

    quint32 m_seed = 1;
    QStringList m_vocabulary;
    QString m_text;
    double m_best = 0; ///< of the last one measured: bytes per second

    quint32 random(quint32 below)
    {
        m_seed = m_seed * 1664525U + 1013904223U;
        return (m_seed >> 8) % below;
    }

    /// Common words are common, as in speech.
    const QString &word() { return m_vocabulary[random(random(quint32(m_vocabulary.size())) + 1)]; }

    QString phrase(quint32 words)
    {
        QStringList parts;
        for (quint32 i = 0; i < words; ++i)
            parts.append(m_vocabulary[random(quint32(m_vocabulary.size()))]);
        return parts.join(u' ');
    }

    QList<Core::Topic> topics(int phrases)
    {
        m_seed = 42;
        QList<Core::Topic> made(qMax(1, phrases / 10));
        for (int i = 0; i < phrases; ++i)
            made[i % made.size()].phrases.append(phrase(1 + random(3)));
        return made;
    }

    /// This thread's own time in ns: what the machine does beside does not count.
    static qint64 threadTime()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    /// The best of a few runs.
    template <typename Work>
    void measure(qsizetype bytes, int runs, Work work)
    {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < runs; ++run) {
            const qint64 before = threadTime();
            work();
            best = std::min(best, threadTime() - before);
        }
        m_best = double(bytes) * 1e9 / double(best);
        QTest::setBenchmarkResult(m_best, QTest::BytesPerSecond);
    }

private Q_SLOTS:
    void initTestCase()
    {
        static const QStringList syllables =
            u"ra ne to si ment al ka pro du ver in con lo mi sta tion er qua be ghi"_s.split(u' ');
        for (int i = 0; i < 8000; ++i) {
            QString made;
            for (quint32 n = 2 + random(3); n > 0; --n)
                made += syllables[random(quint32(syllables.size()))];
            m_vocabulary.append(made);
        }
        while (m_text.size() < 10'000'000)
            m_text += word() + (random(12) == 0 ? u". "_s : u" "_s);
    }

    void find_data()
    {
        QTest::addColumn<int>("phrases");
        QTest::addColumn<bool>("expression");
        for (const int phrases : {1, 10, 100, 1000}) {
            QTest::addRow("%d phrases, the matcher", phrases) << phrases << false;
            QTest::addRow("%d phrases, QRegularExpression", phrases) << phrases << true;
        }
    }
    void find()
    {
        QFETCH(int, phrases);
        QFETCH(bool, expression);
        const QList<Core::Topic> searched = topics(phrases);
        qsizetype hits = 0;
        if (!expression) {
            const Topics::Matcher matcher(searched);
            measure(m_text.size(), 9, [&] { hits = matcher.match(m_text).size(); });
            qInfo("%lld hits in %lld characters", qlonglong(hits), qlonglong(m_text.size()));
            Bench::figure("topics in a text, " + std::to_string(phrases) + (phrases == 1 ? " phrase" : " phrases"),
                m_best / 1e6, "MB/s", phrases == 1000 ? Bench::Bound::AtLeast : Bench::Bound::None, 250);
            return;
        }
        QStringList alternatives;
        for (const Core::Topic &topic : searched) {
            for (const QString &one : topic.phrases)
                alternatives.append(QRegularExpression::escape(one));
        }
        std::ranges::sort(alternatives, std::ranges::greater(), &QString::size);
        QRegularExpression pattern(
            u"\\b(?:%1)\\b"_s.arg(alternatives.join(u'|')), QRegularExpression::CaseInsensitiveOption);
        pattern.optimize();
        const QString part = m_text.first(phrases > 100 ? 1'000'000 : m_text.size()); // or it takes minutes
        measure(part.size(), 2, [&] {
            hits = 0;
            for (auto match = pattern.globalMatch(part); match.hasNext(); match.next())
                ++hits;
        });
        qInfo("%lld hits in %lld characters, overlapping ones missed", qlonglong(hits), qlonglong(part.size()));
        Bench::figure(
            "the same by QRegularExpression, " + std::to_string(phrases) + (phrases == 1 ? " phrase" : " phrases"),
            m_best / 1e6, "MB/s");
    }

    void build_data()
    {
        QTest::addColumn<int>("phrases");
        for (const int phrases : {10, 100, 1000})
            QTest::addRow("%d phrases", phrases) << phrases;
    }
    void build()
    {
        QFETCH(int, phrases);
        const QList<Core::Topic> searched = topics(phrases);
        QBENCHMARK
        {
            const Topics::Matcher matcher(searched);
        }
    }
};

QTEST_GUILESS_MAIN(BenchTopics)
#include "bench_topics.moc"
