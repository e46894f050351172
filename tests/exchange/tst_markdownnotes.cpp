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
