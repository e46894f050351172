// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/comparer.h"
#include "figure.h"

#include <rapidfuzz/fuzz.hpp>

#include <QTest>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// A thousand quotations against a transcript of 1.1 million words: our comparison, all of it, beside the best place
/// that rapidfuzz finds in the whole text. Words are made up and as common as in speech; a third of each quotation's
/// words is changed. Figures are CPU time of the process.
class BenchCompare final : public QObject {
    Q_OBJECT

    static constexpr int wordCount = 1'100'000;
    static constexpr int statementCount = 1000;
    static constexpr int bruteForceCount = 10; ///< of them by brute force; the time of one is multiplied
    static constexpr int turns = 5;

    quint32 m_seed = 7;
    QStringList m_vocabulary;
    Core::Document m_transcript;
    Core::Document m_article;
    QStringList m_statements;

    quint32 random(quint32 below)
    {
        m_seed = m_seed * 1664525U + 1013904223U;
        return (m_seed >> 8) % below;
    }

    const QString &word()
    {
        // The product of two draws makes some words common and most rare.
        const quint32 size = quint32(m_vocabulary.size());
        return m_vocabulary[qsizetype(quint64(random(size)) * random(size) / size)];
    }

    static double cpuSeconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

    static void addParagraph(Core::Document &document, const QString &text)
    {
        if (!document.text.isEmpty())
            document.text += u'\n';
        document.paragraphs.append({document.text.size(), Core::ParagraphKind::Body});
        document.text += text;
    }

    void makeTranscript()
    {
        m_transcript.speakers = {
            {u"Ada Orlo"_s, {}, {u"Ada Orlo"_s}, false}, {u"Ben Quist"_s, {}, {u"Ben Quist"_s}, false}};
        static const QStringList common =
            u"the of and to in that we it is for on with as are this have they be not you"_s.split(u' ');
        int words = 0;
        for (int turn = 0; words < wordCount; ++turn) {
            QString text;
            for (quint32 sentence = 0; sentence < 4 + random(8); ++sentence) {
                QStringList parts;
                for (quint32 i = 0; i < 6 + random(24); ++i)
                    parts.append(random(5) < 2 ? common[random(quint32(common.size()))] : word());
                parts[0][0] = parts[0][0].toUpper();
                words += int(parts.size());
                text += parts.join(u' ') + u". "_s;
                if (random(40) == 0 && m_statements.size() < statementCount)
                    m_statements.append(changed(parts));
            }
            const qsizetype begin = m_transcript.text.isEmpty() ? 0 : m_transcript.text.size() + 1;
            addParagraph(m_transcript, m_transcript.speakers[turn % 2].name + u": "_s + text.trimmed());
            const qsizetype label = m_transcript.speakers[turn % 2].name.size();
            m_transcript.turns.append(
                {{begin, m_transcript.text.size()}, {begin, begin + label}, {}, begin + label + 2, turn % 2});
        }
    }

    QString changed(QStringList parts)
    {
        for (QString &part : parts) {
            if (random(3) == 0)
                part = word();
        }
        return parts.join(u' ');
    }

    void makeArticle()
    {
        for (const QString &statement : std::as_const(m_statements)) {
            const qsizetype begin = m_article.text.isEmpty() ? 0 : m_article.text.size() + 1;
            addParagraph(m_article, u"“"_s + statement + u",” Orlo said."_s);
            m_article.quotations.append(
                Core::Quotation{{begin, begin + statement.size() + 3}, {begin + 1, begin + statement.size() + 2}});
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        static const QStringList syllables =
            u"ra ne to si ment al ka pro du ver in con lo mi sta tion er qua be ghi ool and ust"_s.split(u' ');
        QSet<QString> seen;
        while (m_vocabulary.size() < 20000) {
            QString made;
            for (quint32 n = 2 + random(3); n > 0; --n)
                made += syllables[random(quint32(syllables.size()))];
            if (!seen.contains(made))
                m_vocabulary.append(made);
            seen.insert(made);
        }
        makeTranscript();
        QCOMPARE(m_statements.size(), statementCount);
        makeArticle();
    }

    /// Both by turns, so that what the machine does beside falls on both; the best of each counts.
    void compare()
    {
        double ours = std::numeric_limits<double>::max();
        double all = std::numeric_limits<double>::max();
        double indexing = 0;
        int found = 0;
        for (int turn = 0; turn < turns; ++turn) {
            const double start = cpuSeconds();
            const Compare::TranscriptIndex index(m_transcript, u"en"_s);
            const double indexed = cpuSeconds();
            const Compare::Comparison comparison = Compare::compare(index, m_article);
            const double now = cpuSeconds() - start;
            if (now < ours) {
                ours = now;
                indexing = indexed - start;
            }
            found = int(std::ranges::count(comparison.statements, Compare::State::Found, &Compare::Statement::state));
            all = std::min(all, bruteForce());
        }
        qInfo("%d words, %d statements, %d found: index %.3f s, comparison %.3f s; rapidfuzz %.1f s", wordCount,
            int(m_statements.size()), found, indexing, ours - indexing, all);
        QTest::setBenchmarkResult(ours * 1000, QTest::WalltimeMilliseconds);
        Bench::figure("1,000 statements against 1.1 million words", ours, "s of processor time");
        Bench::figure("partial_ratio_alignment of rapidfuzz on the same, times as long", all / ours, "",
            Bench::Bound::AtLeast, 80);
    }

private:
    /// How long rapidfuzz would take for all statements, over the whole text.
    double bruteForce() const
    {
        const auto view = [](const QString &text) {
            return std::u16string_view(reinterpret_cast<const char16_t *>(text.utf16()), std::size_t(text.size()));
        };
        const double start = cpuSeconds();
        for (int i = 0; i < bruteForceCount; ++i) {
            const QString &statement = m_statements[i];
            if (rapidfuzz::fuzz::partial_ratio_alignment(view(statement), view(m_transcript.text)).score <= 0)
                qFatal("nothing is found");
        }
        return (cpuSeconds() - start) / bruteForceCount * statementCount;
    }
};

QTEST_GUILESS_MAIN(BenchCompare)
#include "bench_compare.moc"
