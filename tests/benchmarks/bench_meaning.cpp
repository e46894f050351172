// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/meaning/encoder.h"
#include "core/sentences.h"
#include "figure.h"
#include "support/shareddata.h"

#include <QFile>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// How many sentences of the sample are read by their meaning in a second, on one core.
class BenchMeaning final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const auto encoder = Compare::Encoder::english();
        if (!encoder)
            QSKIP("there is no sentence encoder");
        QFile file(Test::sourcePath(u"resources/sample/transcript.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QStringList sentences;
        for (const Core::TextSpan span : Core::sentences(text))
            sentences.append(text.sliced(span.begin, span.size()).simplified());
        QVERIFY(!sentences.isEmpty());
        constexpr int rounds = 5;
        const double begin = Bench::computed();
        for (int round = 0; round < rounds; ++round)
            QCOMPARE(encoder->encode(sentences).size(), std::size_t(sentences.size()));
        const double seconds = (Bench::computed() - begin) / 1e3;
        Bench::figure("sentences read by their meaning in a second", double(rounds * sentences.size()) / seconds, "",
            Bench::Bound::AtLeast, 150);
    }
};

QTEST_GUILESS_MAIN(BenchMeaning)
#include "bench_meaning.moc"
