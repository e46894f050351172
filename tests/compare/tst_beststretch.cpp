// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/beststretch.h"

#include <rapidfuzz/fuzz.hpp>

#include <QRandomGenerator>
#include <QTest>

using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

/// The likeness of a text with the best stretch of another is what rapidfuzz finds by trying each.
class TestBestStretch final : public QObject {
    Q_OBJECT

    static std::u16string_view view(const QString &text)
    {
        return {reinterpret_cast<const char16_t *>(text.utf16()), std::size_t(text.size())};
    }

    static double byTryingEach(const QString &text, const QString &other)
    {
        return other.size() < text.size() ? rapidfuzz::fuzz::ratio(view(text), view(other)) / 100
                                          : rapidfuzz::fuzz::partial_ratio(view(text), view(other)) / 100;
    }

    static QString someLetters(QRandomGenerator &random, const QString &letters, int most)
    {
        QString out;
        for (int size = random.bounded(1, most); size > 0; --size)
            out += letters[random.bounded(int(letters.size()))];
        return out;
    }

private Q_SLOTS:
    void likeness_isThatOfTheBestStretch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("other");
        QTest::addColumn<double>("expected");
        QTest::newRow("the same") << u"harbor"_s << u"harbor"_s << 1.;
        QTest::newRow("nothing in common") << u"abc"_s << u"defgh"_s << 0.;
        QTest::newRow("inside") << u"harbor"_s << u"the old harbor is closed"_s << 1.;
        QTest::newRow("one letter else inside") << u"harbor"_s << u"the old harvor is closed"_s << 10. / 12;
        QTest::newRow("cut at the beginning") << u"harbor"_s << u"bor is closed"_s << 6. / 9;
        QTest::newRow("cut at the end") << u"harbor"_s << u"the old har"_s << 6. / 9;
        QTest::newRow("a shorter one as a whole") << u"harbor"_s << u"arbo"_s << 8. / 10;
        QTest::newRow("nothing") << u"harbor"_s << QString() << 0.;
        QTest::newRow("letters of any script") << u"гавань"_s << u"старая гавань 港"_s << 1.;
        QTest::newRow("letters in one slot") << u"a\u0461b"_s << u"\u0461a\u0861b"_s << 4. / 6;
    }
    void likeness_isThatOfTheBestStretch()
    {
        QFETCH(QString, text);
        QFETCH(QString, other);
        QFETCH(double, expected);
        QCOMPARE(BestStretch(text).likenessIn(other, 0) + 1, expected + 1);
    }

    void randomText_isMeasuredAsByTryingEach_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("mostOther");
        QTest::addColumn<int>("turns");
        QTest::newRow("short") << 12 << 30 << 4000;
        QTest::newRow("around a block of 64") << 130 << 200 << 600;
        QTest::newRow("long") << 400 << 2000 << 60;
    }
    void randomText_isMeasuredAsByTryingEach()
    {
        QFETCH(int, most);
        QFETCH(int, mostOther);
        QFETCH(int, turns);
        QRandomGenerator random(11);
        for (int turn = 0; turn < turns; ++turn) {
            QString text = someLetters(random, u"aeinrstl ждё港"_s, most);
            QString other = someLetters(random, u"aeinrstloud жд"_s, mostOther);
            if (turn % 3 == 0) // most texts that are measured are alike
                other.insert(random.bounded(int(other.size())), text.sliced(text.size() / 3));
            const double expected = byTryingEach(text, other);
            BestStretch stretch(text);
            double found = stretch.likenessIn(other, 0);
            if (other.size() == text.size())
                found = std::max(found, BestStretch(other).likenessIn(text, 0));
            if (std::abs(found - expected) > 1e-9)
                QFAIL(qPrintable(u"%1 for %2: “%3” in “%4”"_s.arg(found).arg(expected).arg(text, other)));
        }
    }
};

QTEST_GUILESS_MAIN(TestBestStretch)
#include "tst_beststretch.moc"
