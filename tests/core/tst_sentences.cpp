// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sentences.h"

#include <QTest>

using namespace Crossread::Core;

/// Where sentences end. Expected ones are written with | between them.
class TestSentences final : public QObject {
    Q_OBJECT

    static QString shown(const QString &text)
    {
        QStringList parts;
        for (const TextSpan sentence : sentences(text))
            parts.append(text.sliced(sentence.begin, sentence.size()));
        return parts.join(u'|');
    }

private Q_SLOTS:
    void text_isParted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("blanks", " \n ", "");
        row("two", "We met. We parted.", "We met.|We parted.");
        row("blanks around are no part", "  We met.  \n We parted. ", "We met.|We parted.");
        row("a line's end is an end", "A heading\nA text", "A heading|A text");
        row("a title", "Mr. Putin spoke. Gen. Miller left.", "Mr. Putin spoke.|Gen. Miller left.");
        row("an initial", "Joseph R. Biden came.", "Joseph R. Biden came.");
        row("a title at a line's end", "He met the Dr.\nThen he left.", "He met the Dr.|Then he left.");
        row("the hour before a small letter", "At 5 p.m. we met.", "At 5 p.m. we met.");
        row("a country that describes", "He met the U.N. Secretary-General in the U.S. Senate.",
            "He met the U.N. Secretary-General in the U.S. Senate.");
        row("a country at the end", "They live in the U.S. He left.", "They live in the U.S.|He left.");
        row("a country at the very end", "They live in the U.S.\nBiden left.", "They live in the U.S.|Biden left.");
        row("no, the word", "I said no. Then he left.", "I said no.|Then he left.");
        row("no, the number", "See No. 5 of it.", "See No. 5 of it.");
        row("a date", "On Feb. 7 they met.", "On Feb. 7 they met.");
        row("a month at the end", "They met in Feb. He left.", "They met in Feb.|He left.");
        row("an ellipsis before a capital", "And so… Why not?", "And so…|Why not?");
        row("an ellipsis before a small letter", "And so… why not?", "And so… why not?");
        row("a stage direction in small letters", "It is creative... [laughter] But is it true?",
            "It is creative... [laughter]|But is it true?");
        row("a stage direction within", "It is [laughter] true. (no) matter.", "It is [laughter] true. (no) matter.");
        row("an escaped one", R"(It is. \[unintelligible 00:03\] Why?)", R"(It is. \[unintelligible 00:03\]|Why?)");
        row("a quotation", "“We met.” He left.", "“We met.”|He left.");
        row("a number", "It cost 2.5 billion. Yes.", "It cost 2.5 billion.|Yes.");
        row("Russian", "Он ушёл. Она, им. Ленина, нет.", "Он ушёл.|Она, им. Ленина, нет.");
        row("I at an end", "So did I. Then we left.", "So did I.|Then we left.");
    }
    void text_isParted()
    {
        QFETCH(QString, text);
        QTEST(shown(text), "expected");
    }

    void position_isInASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, qsizetype position, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << position << QString::fromUtf8(expected);
        };
        const char *text = "One is. Two is.\n\n  Three is.\n";
        row("at the begin", text, 0, "One is.");
        row("between two", text, 7, "One is.");
        row("at the second's begin", text, 8, "Two is.");
        row("at the line's end", text, 15, "Two is.");
        row("in an empty line", text, 16, "Two is.");
        row("in blanks before a sentence", text, 18, "Two is.");
        row("inside of the third", text, 22, "Three is.");
        row("at the very end", text, 29, "Three is.");
        row("beyond the end", text, 99, "Three is.");
        row("before the begin", text, -1, "One is.");
        row("in blanks before all", "\n\n  One. Two.", 0, "One.");
        row("in a blank text", " \n ", 1, "");
    }
    void position_isInASentence()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, position);
        const TextSpan found = sentenceAt(text, position);
        QTEST(text.sliced(found.begin, found.size()), "expected");
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
