// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/tokens.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// What counts as a word, and that it is told where it stands.
class TestTokens final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_hasTheseWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("places"); // as the text has them
        QTest::newRow("nothing") << u" — … !"_s << QString() << QString();
        QTest::newRow("hyphens part, apostrophes do not")
            << u"NATO-Russia isn’t ’quoted’"_s << u"nato|russia|isn't|quoted"_s << u"NATO|Russia|isn’t|quoted"_s;
        QTest::newRow("numbers") << u"100,000—125,000 in Q2"_s << u"100|000|125|000|in|q2"_s
                                 << u"100|000|125|000|in|Q2"_s;
        QTest::newRow("signs stand alone") << u"中国和NATO"_s << u"中|国|和|nato"_s << u"中|国|和|NATO"_s;
        QTest::newRow("kana and Thai too") << u"はい ใช่"_s << u"は|い|ใ|ช่"_s << u"は|い|ใ|ช่"_s;
        QTest::newRow("Hangul is written with blanks") << u"한국 정부"_s << u"한국|정부"_s << u"한국|정부"_s;
        QTest::newRow("Cyrillic") << u"Россия, МИД"_s << u"россия|мид"_s << u"Россия|МИД"_s;
        QTest::newRow("an accent in two signs") << u"Cafe\u0301 vite"_s << u"café|vite"_s << u"Cafe\u0301|vite"_s;
        QTest::newRow("soft hyphens and ligatures")
            << u"poli\u00ADcy ﬁrst"_s << u"policy|first"_s << u"poli\u00ADcy|ﬁrst"_s;
        QTest::newRow("beyond the first plane") << u"🎉party 𝒜b"_s << u"party|𝒜b"_s << u"party|𝒜b"_s;
    }
    void text_hasTheseWords()
    {
        QFETCH(QString, text);
        QStringList words;
        QStringList places;
        for (const Retrieve::Token &token : Retrieve::tokensOf(text)) {
            words.append(token.word);
            places.append(text.sliced(token.span.begin, token.span.size()));
        }
        QTEST(words.join(u'|'), "words");
        QTEST(places.join(u'|'), "places");
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
