// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/textorder.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Texts by the reader's alphabet, word by word.
class TestTextOrder final : public QObject {
    Q_OBJECT

    static QStringList sorted(const QStringList &texts)
    {
        std::vector<size_t> order(size_t(texts.size()));
        std::iota(order.begin(), order.end(), size_t(0));
        Retrieve::sortByText(order, [&texts](size_t index) { return texts[qsizetype(index)]; });
        QStringList out;
        for (const size_t index : order)
            out.append(texts[qsizetype(index)]);
        return out;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void texts_areInOrder_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("order");
        const QString same(30, u'a');
        QTest::newRow("nothing") << QStringList() << QStringList();
        QTest::newRow("case aside, the same as they stood")
            << QStringList{u"b"_s, u"A"_s, u"a"_s, u"B"_s} << QStringList{u"A"_s, u"a"_s, u"b"_s, u"B"_s};
        QTest::newRow("numbers as numbers")
            << QStringList{u"p. 12"_s, u"p. 2"_s, u"p. 100"_s} << QStringList{u"p. 2"_s, u"p. 12"_s, u"p. 100"_s};
        QTest::newRow("told apart behind the first piece") << QStringList{same + u"c"_s, same + u"a"_s, same,
            same + u"b"_s} << QStringList{same, same + u"a"_s, same + u"b"_s, same + u"c"_s};
        QTest::newRow("told apart behind the third piece")
            << QStringList{same + same + same + u"z"_s, same + same + same + u"y"_s, u"b"_s}
            << QStringList{same + same + same + u"y"_s, same + same + same + u"z"_s, u"b"_s};
        QTest::newRow("what is longer than all that counts stays as it stood")
            << QStringList{QString(200, u'a') + u"z"_s, QString(200, u'a') + u"y"_s}
            << QStringList{QString(200, u'a') + u"z"_s, QString(200, u'a') + u"y"_s};
        QTest::newRow("word by word") << QStringList{u"Newark"_s, u"New York"_s, u"new  road"_s, u"New"_s}
                                      << QStringList{u"New"_s, u"new  road"_s, u"New York"_s, u"Newark"_s};
        QTest::newRow("told apart behind many words")
            << QStringList{u"to be or not to be b"_s, u"to be or not to be a"_s, u"to be or not to be"_s}
            << QStringList{u"to be or not to be"_s, u"to be or not to be a"_s, u"to be or not to be b"_s};
        QTest::newRow("empty ones first")
            << QStringList{u"a"_s, QString(), u"b"_s, QString()} << QStringList{QString(), QString(), u"a"_s, u"b"_s};
    }
    void texts_areInOrder()
    {
        QFETCH(QStringList, texts);
        QTEST(sorted(texts), "order");
    }

    void anyTexts_areAsTheAlphabetHasTheirWords()
    {
        QCollator collator;
        collator.setNumericMode(true);
        const auto compared = [&collator](const QString &a, const QString &b) {
            const QStringList as = a.split(u' ', Qt::SkipEmptyParts);
            const QStringList bs = b.split(u' ', Qt::SkipEmptyParts);
            for (qsizetype i = 0; i < std::min(as.size(), bs.size()); ++i) {
                if (const int word = collator.compare(as[i], bs[i]); word != 0)
                    return word;
            }
            return int(as.size()) - int(bs.size());
        };
        QRandomGenerator random(5);
        QStringList texts;
        for (int i = 0; i < 5000; ++i) {
            QString text;
            const int size = random.bounded(20);
            for (int at = 0; at < size; ++at)
                text += u"abcdeé ñöяж中文0129-,  "_s[random.bounded(21)];
            texts.append(text);
        }
        const QStringList order = sorted(texts);
        QCOMPARE(order.size(), texts.size());
        for (qsizetype i = 1; i < order.size(); ++i)
            QVERIFY2(compared(order[i - 1], order[i]) <= 0, qPrintable(order[i - 1] + u" | " + order[i]));
    }
};

QTEST_GUILESS_MAIN(TestTextOrder)
#include "tst_textorder.moc"
