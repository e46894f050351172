// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "support/shareddata.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Core::ParagraphKind;

/// What stands in an article: quotations, title, headings, captions.
class TestArticle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotations_areFound_data();
    void quotations_areFound();
    void paragraphs_areClassified();
    void kind_isGuessedOrChosen_data();
    void kind_isGuessedOrChosen();
    void foundingArticle_isUnderstood();
};

namespace {

Core::Document read(const QString &text, const Core::ImportOptions &options = {})
{
    return Import::importBytes(text.toUtf8(), u"article"_s, options).value();
}

}

void TestArticle::quotations_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &text, const QStringList &words) {
        QTest::newRow(name) << text << words;
    };
    row("straight marks take turns", u"\"One,\" she said. \"Two.\""_s, {u"One,"_s, u"Two."_s});
    row("curly marks", u"“One,” she said, “and two.”"_s, {u"One,"_s, u"and two."_s});
    row("angled marks", u"«Мост стар», — сказала она."_s, {u"Мост стар"_s});
    row("angled marks pointing in, as in Danish", u"»Broen er gammel,« sagde hun."_s, {u"Broen er gammel,"_s});
    row("low and high marks, as in German", u"„Die Brücke ist alt“, sagte sie."_s, {u"Die Brücke ist alt"_s});
    row("low and curly marks, as in Polish", u"„Most jest stary”, powiedziała."_s, {u"Most jest stary"_s});
    row("single marks with apostrophes inside", u"‘It’s the boys’ bridge,’ she said."_s, {u"It’s the boys’ bridge,"_s});
    row("single marks in a headline", u"‘Old Bridge’ Gets a New Name"_s, {u"Old Bridge"_s});
    row("backticks", u"The word ``bridge'' is struck."_s, {u"bridge"_s});
    row("a quotation inside a quotation", u"“He said ‘never’ and “ever” to me,” she said."_s,
        {u"He said ‘never’ and “ever” to me,"_s});
    row("angled inside angled", u"«Он сказал «нет», и всё»."_s, {u"Он сказал «нет», и всё"_s});
    row("a curly mark closed by a straight one", u"“The bridge is old,\" she said."_s, {u"The bridge is old,"_s});
    row("a glued label", u"Quote\"I am sure,\" she said."_s, {u"I am sure,"_s});
    row("over paragraphs, opened again", u"“One.\n\n“Two.\n\n“Three,” she said."_s, {u"One.\n“Two.\n“Three,"_s});
    row("over paragraphs, straight, opened again", u"\"One.\n\n\"Two,\" she said. \"Three.\""_s,
        {u"One.\n\"Two,"_s, u"Three."_s});
    row("over paragraphs, not opened again", u"“One.\n\nTwo,” she said."_s, {u"One.\nTwo,"_s});
    row("never closed", u"“One.\n\nShe said nothing more."_s, {u"One."_s});
    row("straight single marks with apostrophes inside", u"'It's the boys' bridge,' she said. 'One.'"_s,
        {u"It's the boys' bridge,"_s, u"One."_s});
    row("apostrophes alone", u"The '90s bridge is the drivers' own, and it won't last; the boys' boats won't."_s, {});
    row("double inside straight single", u"'He said \"never\" to me,' she said."_s, {u"He said \"never\" to me,"_s});
    row("single over paragraphs, opened again", u"‘One.\n\n‘Two,’ she said."_s, {u"One.\n‘Two,"_s});
    row("the same mark on both sides, as in Swedish", u"”Bron är gammal”, sade hon. »Ja», sade han."_s,
        {u"Bron är gammal"_s, u"Ja"_s});
    row("a low mark closed by a straight one", u"„Die Brücke\", sagte sie, „ist alt.\""_s,
        {u"Die Brücke"_s, u"ist alt."_s});
    row("corner brackets", u"王小明說：「橋很舊。」又說：『是』。"_s, {u"橋很舊。"_s, u"是"_s});
    row("two commas and two apostrophes", u",,Die Brücke ist alt'', sagte sie. ''Ja.''"_s,
        {u"Die Brücke ist alt"_s, u"Ja."_s});
    row("primes", u"″The bridge is old,″ she said of 6″ and 7″ beams."_s, {u"The bridge is old,"_s});
    row("never closed, straight, where a paragraph begins", u"\"One.\n\nShe said nothing more.\n\n\"Two,\" he said."_s,
        {u"One."_s, u"Two,"_s});
    row("never closed, straight", u"She said \"one.\n\nAnd \"two\" later."_s, {u"two"_s});
    row("inches and minutes", u"A 6\" pipe and a 7\" one, and 5'11\" men."_s, {});
    row("an apostrophe at a word's begin", u"’Twas the bridge’s end."_s, {});
    row("nothing between the marks", u"She wrote \"\" and “”."_s, {});
    row("a dash before the mark", u"He did it—\"for humanitarian reasons\"—twice."_s, {u"for humanitarian reasons"_s});
}

void TestArticle::quotations_areFound()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);
    const auto document = read(text);
    QStringList found;
    qsizetype last = 0;
    for (const Core::Quotation &quotation : document.quotations) {
        QVERIFY(quotation.span.begin >= last);
        QVERIFY(quotation.span.contains(quotation.words));
        last = quotation.span.end;
        found.append(document.textOf(quotation.words).toString());
    }
    QCOMPARE(found, words);
}

void TestArticle::paragraphs_areClassified()
{
    const auto document = read(
        u"Facebook Pixel\n\n\"The bridge is old\"—what the two talked about for three hours\n\n"
        "The two at the river—the highlights. Photo: Harbour office\n\nAnna Lindqvist and Olav Brekke met at the river on Monday and talked.\n\n"
        "What about the tolls\n\nThey stay as they are, both sides said after the meeting.\n\n## Repairs\n\nThey begin in spring. “Sure,” she said.\n\n"
        "(Additional reporting by Tom Ash)\n\nAll News"_s);
    QStringList kinds;
    for (qsizetype i = 0; i < document.paragraphs.size(); ++i)
        kinds.append(QString::number(int(document.paragraphs[i].kind)) + u' '
            + document.textOf(document.paragraphSpan(i)).left(20));
    QCOMPARE(kinds.join(u'\n'),
        u"1 \"The bridge is old\"—\n3 The two at the river\n0 Anna Lindqvist and O\n2 What about the tolls\n"
        "0 They stay as they ar\n2 Repairs\n0 They begin in spring\n0 (Additional reportin"_s);
    QVERIFY(document.title.endsWith(u"for three hours"));
}

void TestArticle::kind_isGuessedOrChosen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<Core::DocumentKind>("kind");
    const QString talk = u"Ada Birch: Yes, it is.\n\nCarl Dorn: No.\n\nAda Birch: Yes."_s;
    QTest::newRow("turns make a transcript") << talk << -1 << Core::DocumentKind::Transcript;
    QTest::newRow("quotations make an article") << u"She said “yes”."_s << -1 << Core::DocumentKind::Article;
    QTest::newRow("neither makes another text") << u"The bridge is old."_s << -1 << Core::DocumentKind::Other;
    QTest::newRow("a chosen article has no turns")
        << talk << int(Core::DocumentKind::Article) << Core::DocumentKind::Article;
    QTest::newRow("who was quoted saying what is an article")
        << u"Ada Birch: “We agree with all of it.”\n\nCarl Dorn: “We do not.”\n\nEva Fink: “Nor do we.”"_s << -1
        << Core::DocumentKind::Article;
    QTest::newRow("a headline with a name and a colon is an article")
        << u"Prime Minister Birch: we will build it\n\nThe “bridge” was announced on Monday."_s << -1
        << Core::DocumentKind::Article;
    QTest::newRow("a schedule is no transcript")
        << u"Doors: 19:00\nKick-off: 20:45\nLast train: 23:10"_s << -1 << Core::DocumentKind::Other;
}

void TestArticle::kind_isGuessedOrChosen()
{
    QFETCH(const QString, text);
    QFETCH(const int, chosen);
    QFETCH(const Core::DocumentKind, kind);
    Core::ImportOptions options;
    if (chosen >= 0)
        options.kind = Core::DocumentKind(chosen);
    const auto document = read(text, options);
    QCOMPARE(document.kind, kind);
    QCOMPARE(document.turns.isEmpty(), kind != Core::DocumentKind::Transcript);
}

void TestArticle::foundingArticle_isUnderstood()
{
    const QString path = Test::sharedPath(u"data/kremlin-2022/article.txt"_s);
    if (path.isEmpty())
        QSKIP(Test::besideTheProject);
    const auto document = Import::importBytes(Import::readFile(path).value(), u"article"_s).value();
    QCOMPARE(document.kind, Core::DocumentKind::Article);
    QVERIFY(document.title.endsWith(u"for almost 6 hours"));
    QCOMPARE(std::ranges::count(document.paragraphs, ParagraphKind::Heading, &Core::Paragraph::kind), 5);
    QCOMPARE(std::ranges::count(document.paragraphs, ParagraphKind::Caption, &Core::Paragraph::kind), 2);
    QCOMPARE(std::ranges::count(document.cleanups, Core::CleanupKind::Furniture, &Core::Cleanup::kind), 3);
    QCOMPARE(std::ranges::count(document.cleanups, Core::CleanupKind::GluedLabel, &Core::Cleanup::kind), 5);
    QCOMPARE(document.quotations.size(), 17);
    QVERIFY(document.labelCandidates.isEmpty());
}

QTEST_GUILESS_MAIN(TestArticle)
#include "tst_article.moc"
