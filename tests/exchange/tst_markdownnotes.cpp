// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownnotes.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Exchange::WebAnnotation;

namespace {

/// Each quotation as "words | tags | note"; line ends as "/".
QStringList shown(const QList<WebAnnotation> &annotations)
{
    QStringList lines;
    for (const WebAnnotation &one : annotations)
        lines.append(QString(one.exact + u" | "_s + one.tags.join(u' ') + u" | "_s + one.note).replace(u'\n', u'/'));
    return lines;
}

QList<WebAnnotation> read(const QString &note)
{
    const auto annotations = Exchange::readMarkdownNotes(note.toUtf8(), u"a.md"_s);
    if (!annotations)
        qFatal("%s", qPrintable(annotations.error().sentence()));
    return *annotations;
}

}

/// Quotations in notes, in the shapes in which people and programs write them.
class TestMarkdownNotes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void quotation_isFound_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("expected");
        using Lines = QStringList;
        QTest::newRow("nothing") << u"Only my own words."_s << Lines();
        QTest::newRow("a block quotation, and what is thought of it")
            << u"> The tide turned.\n\nSo late?\n\nOf something else."_s << Lines{u"The tide turned. |  | So late?"_s};
        QTest::newRow("two in a row") << u"> The tide turned.\n\n> The wind fell.\n\nBoth at once."_s
                                      << Lines{u"The tide turned. |  | "_s, u"The wind fell. |  | Both at once."_s};
        QTest::newRow("over several lines and paragraphs")
            << u"> The tide\n> turned.\n>\n> The wind fell."_s << Lines{u"The tide turned./The wind fell. |  | "_s};
        QTest::newRow("another's line ends, and a mark at the begin")
            << u"\uFEFF> The tide\r\n> turned.\r\n\r\nSo late?\r\n"_s << Lines{u"The tide turned. |  | So late?"_s};
        QTest::newRow("whose words they are")
            << u"> The tide turned.\n> — Ann Lee, *Harbours*"_s << Lines{u"The tide turned. |  | "_s};
        QTest::newRow("a dialogue") << u"> — Is it late?\n>\n> — It is."_s << Lines{u"— Is it late?/— It is. |  | "_s};
        QTest::newRow("in quotation marks") << u"> “The tide turned.”"_s << Lines{u"The tide turned. |  | "_s};
        QTest::newRow("a link, emphasis, an escape and a footnote in it")
            << u"> The [tide](https://a.org/b_(c)) *turned* for \\$5[^1] &amp; more.\n\n[^1]: so he says"_s
            << Lines{u"The tide turned for $5 & more. |  | "_s};
        QTest::newRow("a callout") << u"> [!quote]+ Page 3\n> The tide turned.\n\nSo late?"_s
                                   << Lines{u"The tide turned. |  | So late?"_s};
        QTest::newRow("a callout with a colour and a comment")
            << u">[!quote|#ffd400]\n>The tide turned. [(p. 2)](zotero://open-pdf/library/items/AB?page=2)\n>\n>- So late?"_s
            << Lines{u"The tide turned. |  | So late?"_s};
        QTest::newRow("a callout of one's own words")
            << u"> [!info] About\n> This is a book.\n\n> The tide turned.\n\n> [!note]\n> So late?"_s
            << Lines{u"The tide turned. |  | So late?"_s};
        QTest::newRow("tags") << u"> The tide turned.\n\n#sea/tides #2024 #late-hour\n\nSo late? #why"_s
                              << Lines{u"The tide turned. | sea/tides late-hour why | So late? #why"_s};
        QTest::newRow("a list of thoughts") << u"> The tide turned.\n\n- one\n- two\n\nOf something else."_s
                                            << Lines{u"The tide turned. |  | one/two"_s};
        QTest::newRow("a heading and a line between them")
            << u"> The tide turned.\n\n## Mine\n\nNot of it.\n\n> The wind fell.\n\n---\n\nNor this."_s
            << Lines{u"The tide turned. |  | "_s, u"The wind fell. |  | "_s};
        QTest::newRow("comments that are not shown")
            << u"%% begin %%\n> The tide turned.\n\n%% end\nof it %%\n\nNot of it."_s
            << Lines{u"The tide turned. |  | "_s};
        QTest::newRow("highlights in a text")
            << u"When ==the tide turned== #late, all slept. <mark class=\"a\">Not Ann</mark>.\n\nNot of it."_s
            << Lines{u"the tide turned | late | "_s, u"Not Ann |  | "_s};
    }
    void quotation_isFound()
    {
        QFETCH(QString, note);
        QFETCH(QStringList, expected);
        QCOMPARE(shown(read(note)), expected);
    }

    void quotationOfZotero_isFound_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("expected");
        const QString cited = u" ([Lee, 2020, p. 3](zotero://select/library/items/AB))"_s;
        const QString pdf = u" ([pdf](zotero://open-pdf/groups/12/items/CD?page=5&annotation=EF))"_s;
        const auto row = [](const char *name, const QString &note, const QStringList &expected) {
            QTest::newRow(name) << note << expected;
        };
        row("with a comment",
            u"# Annotations  \n(3/12/2022, 10:00:00)\n\n“The tide turned.”"_s + cited + pdf
                + u" So late? #why\n\n“The wind fell.”"_s + cited + pdf + u'\n',
            {u"The tide turned. | why | So late? #why"_s, u"The wind fell. |  | "_s});
        row("with quotation marks and parentheses in it",
            u"“She called it “late” (so did he) (Lee 2019) and left.”"_s + cited + pdf,
            {u"She called it “late” (so did he) (Lee 2019) and left. |  | "_s});
        row("a link first",
            u"[Go to annotation](zotero://open-pdf/library/items/CD?page=1) “The tide turned.”"_s + cited
                + u" So late?"_s,
            {u"The tide turned. |  | So late?"_s});
        row("in a list", u"* “The tide turned.”"_s + cited, {u"The tide turned. |  | "_s});
        row("in colour", u"<mark style=\"background: #ff6666\">“The tide turned.”</mark>"_s + cited,
            {u"The tide turned. |  | "_s});
        row("without links", u"“The tide turned.” (Lee, 2020, p. 3) So late?"_s, {u"The tide turned. |  | So late?"_s});
        row("a comment in a paragraph of its own", u"“The tide turned.”"_s + cited + pdf + u"\n\nSo late?"_s,
            {u"The tide turned. |  | So late?"_s});
        row("a note on a page", u"“The tide turned.”"_s + cited + u"\n\nThe map is wrong."_s + cited,
            {u"The tide turned. |  | "_s});
        row("as a block quotation",
            u"> [Go to annotation](zotero://open-pdf/library/items/CD) The tide turned."_s + cited,
            {u"The tide turned. |  | "_s});
    }
    void quotationOfZotero_isFound()
    {
        QFETCH(QString, note);
        QFETCH(QStringList, expected);
        QCOMPARE(shown(read(note)), expected);
    }

    void quotationOfProgram_isFound_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &note, const QStringList &expected) {
            QTest::newRow(name) << note << expected;
        };
        const QString pdf = u"(zotero://open-pdf/library/items/CD?page=2&annotation=EF)"_s;
        const QString tide = u"The tide turned. |  | "_s;
        const QString wind = u"The wind fell. |  | "_s;
        const QString late = u"The tide turned. |  | So late?"_s;
        row("guillemets in a coloured callout",
            u"> [!Annotation|#ffd400]+\n>_« The tide turned. »_([5]"_s + pdf
                + u")\n>\n> So late?\n>\n> ### Why\n> No wind."_s,
            {late + u"/Why/No wind."_s});
        row("a callout of a viewer",
            u"> [!PDF|yellow] [[harbours.pdf#page=2&selection=1,2,3,4|harbours, p.2]]\n"
            "> > The tide\n> > turned.\n> \n> So late?\n\n- and slow"_s,
            {late + u"/and slow"_s});
        row("a callout for a page", u"> [!note] Page 2\n> \n> The tide turned.\n> ^AB12"_s, {tide});
        row("a comment one line below",
            u"> [!cite|#ffd400]+ [(p.2)]"_s + pdf + u"\n> *\" The tide turned. \"*\n> So late?"_s, {late});
        row("a comment quoted in the quotation",
            u"> [!quote] Highlight\n> The tide turned.\n>\n>> So late?\n>\n> [Page 2]"_s + pdf, {late});
        row("two in one block",
            u"> The tide turned. ([[zotero://open-pdf/library/items/CD?page=2|pdf]])\n>\n"
            "> The wind fell. ([[zotero://open-pdf/library/items/CD?page=3|pdf]]) ^a1\n\nSo late?"_s,
            {tide, wind + u"So late?"_s});
        row("marked by a span, and translated",
            u"> <span class=\"highlight\" style=\"background-color: #aaaaaa\">The tide turned.</span>  \n> Flut um. ([p2]"_s
                + pdf + u')',
            {tide + u"Flut um."_s});
        row("marked, with its page",
            u"<mark style=\"background: #5fb236\">The tide turned.</mark> [(p. 2)]"_s + pdf + u" So late?"_s, {late});
        row("items with pages",
            u"- & The tide turned. [(p. 2)]"_s + pdf + u"\n- The wind fell. [(p. 3)]"_s + pdf
                + u"\n    - So soon? #why"_s,
            {tide, u"The wind fell. | why | So soon? #why"_s});
        row("a colour behind the words", u"The tide turned.\"\nYellow Highlight [Page 2]"_s + pdf + u"\n\nSo late?"_s,
            {late});
        row("tags before the words", u"#tides : The tide\nturned. ([pdf]"_s + pdf + u") ^b2"_s,
            {u"The tide turned. | tides | "_s});
        row("parts between comments",
            u"%% Annotation_AB: Begin %%\n> The tide turned. [(p. 2)]"_s + pdf
                + u"\n\nSo late?\n%% Annotation_AB: End %%\n\nNot of it."_s,
            {late});
        row("links in one's own sentences",
            u"Tides [turn]"_s + pdf
                + u" when they must, says [Lee](zotero://select/library/items/AB).\n\n**Zotero:** [Harbours](zotero://select/library/items/AB)"_s,
            {});
        row("other languages",
            u"「The tide turned.」([Lee, 2020, p. 3](zotero://select/library/items/AB))\n\n"
            "„The wind fell.“ ([Lee, 2020, S. 3](zotero://select/library/items/AB))\n\n"
            "« Nobody slept. » ([Lee, 2020, p. 3](zotero://select/library/items/AB))"_s,
            {tide, wind, u"Nobody slept. |  | "_s});
        row("Kindle",
            u"| **Tags** | #books |\n\n## Highlight\n\nThe tide turned. ^ref-12\n\n- Location: [260](kindle://book?location=260)\n\n"
            "### Note\nSo late?\n\nTruly.\n\n---\n## Highlight\n\nThe wind fell. ^ref-13\n- Location: [264](kindle://book?location=264)\n"_s,
            {late + u"/Truly."_s, wind});
        row("Omnivore",
            u"## Highlights\n\n> The tide turned. [⤴️](https://omnivore.app/me/tides#1) #sea\n\nSo late?\n"_s,
            {u"The tide turned. | sea | So late?"_s});
        row("Logseq", u"- The tide turned.\n  hl-page:: 2\n  hl-color:: yellow\n  id:: 1\n\t- So late?\n- Mine"_s,
            {late});
        row("below the template that it is made of",
            u"```\n{% for a in annotations %}\n> {{a.text}} [(p. {{a.page}})]"_s + pdf
                + u"\n{% endfor %}\n```\n\n> The tide turned. [(p. 2)]"_s + pdf + u"\n\nSo late?"_s,
            {late});
        row("a list without links",
            u"## Highlights\n* The tide turned.\n\t* So late?\n* The wind fell.\n\n## Mine\n* Not of it."_s,
            {late, wind});
    }
    void quotationOfProgram_isFound()
    {
        QFETCH(QString, note);
        QFETCH(QStringList, expected);
        QCOMPARE(shown(read(note)), expected);
    }

    void listOfHighlights_isRead_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &note, const QStringList &expected) {
            QTest::newRow(name) << QString(u"## Highlights\n"_s + note) << expected;
        };
        const QString updated =
            u" — [Updated on 2024-05-01 10:00:00](https://hyp.is/a-b/harbours.org/tide_(late)) — Group: #Public"_s;
        const QString view = u" ([View Highlight](https://read.readwise.io/read/a))"_s;
        const QString location = u" ([Location 12](https://readwise.io/to_kindle?action=open&asin=B0&location=12))"_s;
        const QString wind = u"The wind fell. |  | "_s;
        const QString late = u"The tide turned. |  | So late?"_s;
        row("Hypothes.is",
            u"- The tide turned."_s + updated
                + u"\n   - Tags: #sea#late [[low water]]\n   - Annotation: So late?\n\nTruly.\n\n- The wind fell."_s
                + updated + u'\n',
            {u"The tide turned. | sea late low-water | So late?/Truly."_s, wind});
        row("Hypothes.is, items that run together",
            u"- The tide turned."_s + updated + u"\n   - Annotation: So late?- The wind fell."_s + updated,
            {late, wind});
        row("Hypothes.is, a note on a page", u"- No highlighted text"_s + updated + u"\n   - Annotation: Well said."_s,
            {u" |  | Well said."_s});
        row("Readwise, a page",
            u"- The tide turned."_s + view
                + u"\n    - Tags: [[sea]] [[low water]] \n    - Note: So late?\n- The wind\n  fell."_s + view
                + u"\n- Mine\n"_s,
            {u"The tide turned. | sea low-water | So late?"_s, wind});
        row("Readwise, a book",
            u"- Two things:\n  - The tide turned.\n  - The wind fell."_s + location
                + u"\n  - **Note:** Both.\n- “Nobody slept.”"_s + location,
            {u"Two things:/The tide turned./The wind fell. |  | Both."_s, u"Nobody slept. |  | "_s});
        row("code that is never closed", u"- The tide turned."_s + view + u"\n```sh\n- The wind fell."_s + view,
            {u"The tide turned. |  | "_s, wind});
    }
    void listOfHighlights_isRead()
    {
        QFETCH(QString, note);
        QFETCH(QStringList, expected);
        QCOMPARE(shown(read(note)), expected);
    }

    void logseqOfReadwise_isRead()
    {
        const QList<WebAnnotation> annotations = read(
            u"title:: Tides (highlights)\nurl:: https://a.org/b\n\n- Highlights first synced by [[Readwise]]\n"
            "\t- The tide turned.\n\t  \n\t  1. The wind\n\t  2. fell.\n\t  \n\t  All slept. ([View Tweet](https://a.org/1))\n"
            "\t\t- **Note**: So late?\n- Other things\n\t- of mine"_s);
        QCOMPARE(shown(annotations), QStringList{u"The tide turned./The wind/fell./All slept. |  | So late?"_s});
        QCOMPARE(annotations[0].title, u"Tides"_s);
        QCOMPARE(annotations[0].source, u"https://a.org/b"_s);
    }

    void annotatorsJson_isRead()
    {
        const QList<WebAnnotation> annotations = read(
            u"---\nannotation-target: a.pdf\n---\n\n>%%\n>```annotation-json\n"
            ">{\"uri\":\"vault:/a.pdf\",\"document\":{\"title\":\"Harbours\"},\"text\":\"So late?\",\"tags\":[\"sea\"],\"target\":[{\"selector\":"
            "[{\"type\":\"TextQuoteSelector\",\"exact\":\"The tide turned.\",\"prefix\":\"Then \",\"suffix\":\" All\"}]}]}\n"
            ">```\n>%%\n>*%%PREFIX%%Then%%HIGHLIGHT%% ==The tide turned.== %%POSTFIX%%All*\n>%%LINK%%[[#^ab1|show annotation]]\n"
            ">%%COMMENT%%\n>So late?\n>%%TAGS%%\n>#sea\n^ab1\n\n\n> The wind fell.\n"_s);
        QCOMPARE(shown(annotations), (QStringList{u"The tide turned. | sea | So late?"_s, u"The wind fell. |  | "_s}));
        QCOMPARE(annotations[0].prefix, u"Then "_s);
        QCOMPARE(annotations[0].title, u"Harbours"_s);
    }

    void whatIsNoQuotation_isNone_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("the abstract") << u"> [!abstract]+\n> _« All of it. »_\n\n> [!quote]- Abstract\n> All of it."_s;
        QTest::newRow("below its heading") << u"## Abstract\n\n> All of it."_s;
        QTest::newRow("an entry of a bibliography")
            << u"> [!cite]\n> Lee, A., & Berg, B. (2020). Harbours. _Tides_, _4_(1), 3–9."_s;
        QTest::newRow("a pattern")
            << u"> {{annotation.text}}\n\n\"{{text}}\" ([{{key}}](zotero://select/x))\n\n=={{x}}=="_s;
        QTest::newRow("code") << u"```\n> not this\n```\n\n> ```sh\n> nor this\n> ```"_s;
        QTest::newRow("code that leads to a place")
            << u"```\n> not this ([p. 3](zotero://select/x))\n\n> nor this ([p. 4](zotero://select/y))\n```"_s;
        QTest::newRow("a table") << u"> | a | b |\n> |---|---|\n> | c | d |"_s;
        QTest::newRow("a formula") << u"> $$\n> x\n> $$"_s;
        QTest::newRow("a comment on a page") << u"*The map is wrong. ([note on p.75](zotero://open-pdf/x?page=75))*"_s;
    }
    void whatIsNoQuotation_isNone()
    {
        QFETCH(QString, note);
        QCOMPARE(shown(read(note + u"\n\n## Mine\n\n> The tide turned."_s)).last(), u"The tide turned. |  | "_s);
        QCOMPARE(read(note).size(), 0);
    }

    void ofWhichText_isSaidAtTheHead_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("title");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("a heading") << u"# Harbours\n\n"_s << QString() << u"Harbours"_s;
        QTest::newRow("an address and a title") << u"---\ntitle: \"Harbours\"\nsource: https://a.org/b\n---\n# Mine\n"_s
                                                << u"https://a.org/b"_s << u"Harbours"_s;
        QTest::newRow("another note") << u"---\nsource: \"[[Texts/Harbours|the book]]\"\n---\n"_s << QString()
                                      << u"Harbours"_s;
        QTest::newRow("a document of Crossread")
            << u"---\ntitle: \"Harbours\"\ncrossread: \"01234567-89ab-4def-8123-456789abcdef\"\n---\n"_s
            << u"urn:uuid:01234567-89ab-4def-8123-456789abcdef"_s << u"Harbours"_s;
    }
    void ofWhichText_isSaidAtTheHead()
    {
        QFETCH(QString, head);
        QFETCH(QString, source);
        QFETCH(QString, title);
        const QList<WebAnnotation> annotations = read(head + u"> The tide turned.\n");
        QCOMPARE(annotations.size(), 1);
        QCOMPARE(annotations[0].source, source);
        QCOMPARE(annotations[0].title, title);
    }

    void ownNote_isReadWhole()
    {
        const QList<WebAnnotation> annotations = read(
            u"> The tide turned.\n>\n> — Ann [@lee2020, para. 3]\n\n^cr-0a1b2c3d\n\n#sea\n\nOne.\n\nTwo \\#2 and \\#not.\n\n"
            "%% Crossread ends here: what stands below stays when it writes again %%\nMine.\n"_s);
        QCOMPARE(shown(annotations), QStringList{u"The tide turned. | sea | One./Two #2 and #not."_s});
        QCOMPARE(annotations[0].idBegin, u"0a1b2c3d"_s);
    }

    void highlight_knowsWhatStandsAroundIt()
    {
        const QList<WebAnnotation> annotations = read(u"When *late* ==the tide== turned, ==all== slept."_s);
        QCOMPARE(annotations.size(), 2);
        QCOMPARE(annotations[0].prefix, u"When late "_s);
        QCOMPARE(annotations[0].suffix, u" turned, "_s);
        QCOMPARE(annotations[1].prefix, u" turned, "_s);
        QCOMPARE(annotations[1].suffix, u" slept."_s);
    }

    void nonsense_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no note any more") << QByteArray(5 << 20, 'a');
    }
    void nonsense_isRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!Exchange::readMarkdownNotes(bytes, u"a.md"_s));
    }
};

QTEST_GUILESS_MAIN(TestMarkdownNotes)
#include "tst_markdownnotes.moc"
