// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Whether a Markdown reader shows the very words that went in, whatever they look like.
class TestMarkdown final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void words_areShownAsTheyWere_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"*not emphasis* and _neither_ **this** ***nor*** __that__", "# no heading",
                 "no heading's end #", "> no quotation", "- no list", "+ no list", "1. no list", "12) no list",
                 "[no link](http://example.org)", "![no image](x.png)", "<b>no tag</b> <script>x</script>",
                 "&amp; stays, R&D too", "`no code` ```fence```", "~~~", "~~not struck~~", "a | b | c", "| --- | --- |",
                 "---", "***", "===", "=", "back\\slash \\* end\\", "snake_case_word", "$23 and $40", "[^1]: note",
                 "[x]: http://example.org", "{braces}", "«цитата» – “quote” 'n'", "a^b^ c", "2022. It was", "-5",
                 "http://example.org/a_b_c", "<http://example.org>", "!", "%1 %2"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void words_areShownAsTheyWere()
    {
        QFETCH(QString, words);
        Export::Excerpt excerpt;
        excerpt.document = words;
        excerpt.quote = words + u"\n" + words;
        excerpt.memo = words;
        excerpt.codes = {words};
        excerpt.coder = words;
        excerpt.paragraph = excerpt.lastParagraph = 1;
        QTextDocument shown;
        shown.setMarkdown(QString::fromUtf8(Test::written({excerpt}, u"md", {.title = words})));
        QStringList blocks;
        for (QTextBlock block = shown.begin(); block.isValid(); block = block.next())
            blocks.append(block.text());
        QCOMPARE(blocks,
            (QStringList{words, words, u"1. Paragraph 1"_s, words, words, u"Codes: "_s + words, u"Memo: "_s + words,
                u"characters 0–0 · by "_s + words}));
    }
};

QTEST_MAIN(TestMarkdown)
#include "tst_markdown.moc"
