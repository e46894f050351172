// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/decoder.h"
#include "import/importer.h"
#include "support/shareddata.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Core::CleanupKind;

Q_DECLARE_METATYPE(Core::CleanupKind)

/// From the decoded source to the reading text: line ends, each clean-up on and off, and the way back for every character.
class TestCleanups final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lineEnds_areFolded_data();
    void lineEnds_areFolded();
    void cleanup_changesTheTextOnlyWhereOn_data();
    void cleanup_changesTheTextOnlyWhereOn();
    void text_isLeftAlone_data();
    void text_isLeftAlone();
    void sharedTexts_leadBackToTheirSource_data();
    void sharedTexts_leadBackToTheirSource();
    void randomTexts_leadBackToTheirSource();
    void randomBytes_neverCrash();
    void foundingTranscript_readsOnWherePagesBroke();
    void frontMatter_givesTheTitle();
};

namespace {

QList<CleanupKind> allKinds()
{
    QList<CleanupKind> kinds;
    for (int kind = 0; kind < Core::cleanupKindCount; ++kind)
        kinds.append(CleanupKind(kind));
    return kinds;
}

Core::Document read(const QString &text, const QList<CleanupKind> &disabled = {})
{
    Core::ImportOptions options;
    options.disabled = disabled;
    return Import::importBytes(text.toUtf8(), u"text"_s, options).value();
}

/// What is wrong with a document, or nothing: paragraphs cover the text, and each character that a one-unit look-up leads
/// back to a single source character either is that character or stands for it in a listed or folded way.
QString fault(const Core::Document &document, QStringView source)
{
    const QList<uint> points = source.toUcs4();
    if (document.sourceMap.sourceSize() != points.size())
        return u"the map covers %1 of %2 source characters"_s.arg(document.sourceMap.sourceSize()).arg(points.size());
    if (document.sourceMap.readingSize() != document.text.size())
        return u"the map covers another text"_s;
    qsizetype begin = 0;
    for (const Core::Paragraph &paragraph : document.paragraphs) {
        if (paragraph.begin != begin)
            return u"a paragraph begins at %1, not %2"_s.arg(paragraph.begin).arg(begin);
        const qsizetype end = document.text.indexOf(u'\n', begin);
        begin = end < 0 ? document.text.size() + 1 : end + 1;
    }
    if (begin != document.text.size() + 1)
        return u"the last paragraph ends early"_s;
    qsizetype last = 0;
    // Long texts are sampled, at an odd step so that no rhythm of theirs hides a fault.
    const qsizetype step = (document.text.size() / 20'000) | 1;
    for (qsizetype i = 0; i < document.text.size(); i += step) {
        if (document.text[i].isLowSurrogate() && i > 0 && document.text[i - 1].isHighSurrogate())
            continue;
        const QChar c = document.text[i];
        const qsizetype size =
            c.isHighSurrogate() && i + 1 < document.text.size() && document.text[i + 1].isLowSurrogate() ? 2 : 1;
        const Core::SourceSpan span = document.toSource({i, i + size});
        if (span.begin < last)
            return u"the way back turns round at %1"_s.arg(i);
        last = span.begin;
        const bool same = span.end - span.begin == 1
            && QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + span.begin, 1)
                == QStringView(document.text).sliced(i, size);
        const bool standsFor = c == u'\n' || c == u' ' || c == QChar::ReplacementCharacter
            || (c >= u'\u2400' && c <= u'\u2421') || (span.end > span.begin && points[span.begin] == u'&')
            || (c == u'•' && span.end == span.begin + 1 && u"-*+"_s.contains(QChar(points[span.begin])));
        if (!same && !standsFor)
            return u"position %1 (%2) leads to %3-%4"_s.arg(i).arg(c).arg(span.begin).arg(span.end);
    }
    for (const Core::Cleanup &cleanup : document.cleanups) {
        if (cleanup.source.begin < 0 || cleanup.source.end > points.size() || cleanup.source.begin >= cleanup.source.end
            || cleanup.position > document.text.size())
            return u"a clean-up lies outside the text"_s;
    }
    for (const Core::Turn &turn : document.turns) {
        if (!turn.span.contains(turn.label) || turn.speech < turn.label.end || turn.speech > turn.span.end
            || turn.speaker < 0 || turn.speaker >= document.speakers.size())
            return u"a turn is out of order"_s;
    }
    return {};
}

QString folded(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &c : text) {
        if (u"\r\v\f\u0085\u2028\u2029"_s.contains(c))
            c = u'\n';
    }
    return text;
}

}

void TestCleanups::lineEnds_areFolded_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("LF") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("CR LF") << u"a\r\nb"_s << u"a\nb"_s;
    QTest::newRow("CR") << u"a\rb"_s << u"a\nb"_s;
    QTest::newRow("mixed") << u"a\r\nb\rc\nd"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("vertical tab and form feed") << u"a\vb\fc"_s << u"a\nb\nc"_s;
    QTest::newRow("next line, line and paragraph separator") << u"a\u0085b\u2028c\u2029d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("empty lines part paragraphs once") << u"a\n\n\r\n \u00a0\nb"_s << u"a\nb"_s;
    QTest::newRow("empty lines and blanks at the edges") << u"\n\n  a  \n\tb\n\n"_s << u"a\nb"_s;
}

void TestCleanups::lineEnds_areFolded()
{
    QFETCH(const QString, source);
    QFETCH(const QString, text);
    const auto document = read(source);
    QCOMPARE(document.text, text);
    QCOMPARE(fault(document, source), QString());
    const auto plain = read(source, allKinds());
    QCOMPARE(plain.text, folded(source));
    QCOMPARE(fault(plain, source), QString());
}

void TestCleanups::cleanup_changesTheTextOnlyWhereOn_data()
{
    QTest::addColumn<CleanupKind>("kind");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, CleanupKind kind, const QString &source, const QString &text, int count = 1) {
        QTest::newRow(name) << kind << source << text << count;
    };
    row("a sentence goes on in small letters", CleanupKind::PageBreakJoin,
        u"They continue to allocate substantial resources to rebuild\n\nthe northern bridge before winter."_s,
        u"They continue to allocate substantial resources to rebuild the northern bridge before winter."_s);
    row("a sentence cannot end in an article", CleanupKind::PageBreakJoin,
        u"According to the long-standing agreement that was signed by the\n\nMinister, work begins in spring."_s,
        u"According to the long-standing agreement that was signed by the Minister, work begins in spring."_s);
    row("a form feed inside a sentence", CleanupKind::PageBreakJoin,
        u"They continue to allocate substantial resources to rebuild\fthe northern bridge before winter."_s,
        u"They continue to allocate substantial resources to rebuild the northern bridge before winter."_s);
    row("a page marker inside a sentence", CleanupKind::PageBreakJoin,
        u"Pursuant to the resolution adopted by this chamber in House Resolution\n\n[[Page H17]]\n\n365 the committee meets."_s,
        u"Pursuant to the resolution adopted by this chamber in House Resolution 365 the committee meets."_s);
    row("a link", CleanupKind::MarkdownLink, u"Then [Anna Lindqvist](#) spoke."_s, u"Then Anna Lindqvist spoke."_s);
    row("a link with an address and brackets in it", CleanupKind::MarkdownLink, u"See [a](https://x.org/(b)) here."_s,
        u"See a here."_s);
    row("a picture", CleanupKind::MarkdownLink, u"![the bridge](b.png) at night"_s, u"the bridge at night"_s);
    row("an escape", CleanupKind::MarkdownEscape, u"It costs \\$23 \\[sic\\]."_s, u"It costs $23 [sic]."_s, 3);
    row("emphasis", CleanupKind::MarkdownEmphasis, u"It was (*retranslated*) **twice** and _late_."_s,
        u"It was (retranslated) twice and late."_s, 3);
    row("a heading", CleanupKind::MarkdownEmphasis, u"## The bridge\n\nIt is old."_s, u"The bridge\nIt is old."_s);
    row("tags", CleanupKind::HtmlRemnant, u"An <s>important</s> <b class=\"x\">bridge</b>."_s,
        u"An important bridge."_s, 4);
    row("entities", CleanupKind::HtmlRemnant, u"Tom &amp; Ann&#8217;s&nbsp;&lt;boat&gt;"_s,
        u"Tom & Ann’s\u00a0<boat>"_s, 5);
    row("a line of nothing but tags", CleanupKind::HtmlRemnant, u"One.\n<hr>\nTwo."_s, u"One.\nTwo."_s);
    row("furniture", CleanupKind::Furniture, u"One.\n\nSee also\n\nTwo."_s, u"One.\nTwo."_s);
    row("reading time", CleanupKind::Furniture, u"44-56 minutes\n\nOne."_s, u"One."_s);
    row("a reaction button", CleanupKind::Furniture, u"One.\n\nThank 🎉\n\nAll News"_s, u"One."_s, 2);
    row("a site's name", CleanupKind::Furniture, u"en.example.org\n\nOne."_s, u"One."_s);
    row("who transcribed it", CleanupKind::Furniture, u"One.\n\nTranscribed by https://otter.ai"_s, u"One."_s);
    row("a glued label", CleanupKind::GluedLabel, u"Quote\"I am sure,\" she said."_s, u"\"I am sure,\" she said."_s);
    row("a glued label before curly marks", CleanupKind::GluedLabel, u"Quote“I am sure,” she said."_s,
        u"“I am sure,” she said."_s);
    row("wrapped lines", CleanupKind::LineReflow,
        u"We talked for three hours about the bridges that our two\ncountries share, and about the ships that pass below them\n"
        "every day of the year.\n\nThen we had tea on the terrace above the old harbour and\nlooked at the rain."_s,
        u"We talked for three hours about the bridges that our two countries share, and about the ships that pass below them "
        "every day of the year.\nThen we had tea on the terrace above the old harbour and looked at the rain."_s,
        2);
    row("control characters", CleanupKind::ControlCharacter, u"a"_s + QChar(0) + u"b\u0007c\u007fd\u0091e"_s,
        u"a␀b␇c␡d\uFFFDe"_s, 4);
}

void TestCleanups::cleanup_changesTheTextOnlyWhereOn()
{
    QFETCH(const CleanupKind, kind);
    QFETCH(const QString, source);
    QFETCH(const QString, text);
    QFETCH(const int, count);
    const auto document = read(source);
    QCOMPARE(document.text, text);
    QCOMPARE(fault(document, source), QString());
    QCOMPARE(std::ranges::count(document.cleanups, kind, &Core::Cleanup::kind), count);

    const auto off = read(source, {kind});
    QVERIFY(off.text != text);
    QCOMPARE(fault(off, source), QString());
    QCOMPARE(std::ranges::count(off.cleanups, kind, &Core::Cleanup::kind), 0);

    const auto plain = read(source, allKinds());
    QCOMPARE(plain.text, folded(source));
    QVERIFY(plain.cleanups.isEmpty());
}

void TestCleanups::text_isLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a form of address before the speech")
        << u"Mr President, dear colleagues, ladies and gentlemen,\nIt is a pleasure to be here."_s;
    QTest::newRow("a heading before its paragraph")
        << u"Overall impression of the talks between the two\nBoth sides called them meaningful."_s;
    QTest::newRow("stars that multiply") << u"2 * 3 * 4 is 24"_s;
    QTest::newRow("a footnote star") << u"The price* was high* for all."_s;
    QTest::newRow("underscores inside words") << u"snake_case_name and another_one"_s;
    QTest::newRow("a hash without a blank") << u"#bridge is the word"_s;
    QTest::newRow("a backslash before a letter") << u"C:\\Users\\Anna"_s;
    QTest::newRow("brackets that are no link") << u"[inaudible] (he coughs) [a] [b](c d"_s;
    QTest::newRow("smaller and greater") << u"a < b and <3 and <unknown> and R&D; &nothing;"_s;
    QTest::newRow("a paragraph that begins like furniture") << u"See also what the minister said about the bridge."_s;
    QTest::newRow("a list") << u"(a) one bridge over the river\n(b) another bridge over it"_s;
    QTest::newRow("verses") << u"The tide comes in,\nthe tide goes out,\nand nobody\nasks it about."_s;
    QTest::newRow("the word Quote before a blank") << u"Quote \"I am sure\" unquote."_s;
    QTest::newRow("pictures, other planes, combining marks") << u"🎉 𝄞 e\u0301 \u200d ok"_s;
}

void TestCleanups::text_isLeftAlone()
{
    QFETCH(const QString, text);
    const auto document = read(text);
    QCOMPARE(document.text, text);
    QVERIFY(document.cleanups.isEmpty());
    const QString apart = QString(text).replace(u"\n"_s, u"\n\n"_s);
    QCOMPARE(read(apart).text, text);
}

void TestCleanups::sharedTexts_leadBackToTheirSource_data()
{
    QTest::addColumn<QString>("path");
    const QString shared = Test::sharedPath(u"data"_s);
    if (shared.isEmpty())
        QSKIP(Test::besideTheProject);
    QDirIterator files(
        shared, {u"*.txt"_s, u"*.md"_s, u"*.htm"_s, u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.endsWith(u"README.md"))
            QTest::newRow(qPrintable(QDir(shared).relativeFilePath(path))) << path;
    }
}

void TestCleanups::sharedTexts_leadBackToTheirSource()
{
    QFETCH(const QString, path);
    const auto bytes = Import::readFile(path).value();
    const QString source = Import::sourceText(bytes, path).value();
    QCOMPARE(fault(Import::importBytes(bytes, path).value(), source), QString());
    Core::ImportOptions plain;
    plain.disabled = allKinds();
    const auto document = Import::importBytes(bytes, path, plain).value();
    // What a format knows in paragraphs is no clean-up.
    const auto extracted = Import::extract(bytes, path, plain).value();
    QCOMPARE(document.text, extracted.blocks.isEmpty() ? folded(source) : extracted.text);
    QCOMPARE(fault(document, source), QString());
}

void TestCleanups::randomTexts_leadBackToTheirSource()
{
    const QStringList bits{u"Anna Berg: "_s, u"Q    "_s, u"\n"_s, u"\n\n"_s, u"\r\n"_s, u"\r"_s, u"\f"_s, u"\u2028"_s,
        u" "_s, u"\u00a0"_s, u"[a](b)"_s, u"["_s, u"]("_s, u")"_s, u"*"_s, u"**"_s, u"_"_s, u"\\"_s, u"\\$"_s, u"<b>"_s,
        u"</p>"_s, u"<!-- -->"_s, u"&amp;"_s, u"&#x1F389;"_s, u"&"_s, u"See also"_s, u"Quote\"a"_s, u"“"_s, u"”"_s,
        u"\""_s, u"«"_s, u"»"_s, u"🎉"_s, u"e\u0301"_s, QString(QChar(0)), u"\u0085"_s,
        u"the word and another word that go on and on"_s, u"# "_s, u"---"_s, u"[[Page H6]]"_s, u"00:12"_s,
        u"Mr. OAK. "_s, u"A. "_s, u"(x)"_s, u":"_s, u"12"_s, u"."_s};
    QRandomGenerator random(20260101);
    for (int round = 0; round < 1500; ++round) {
        QString source = u"x"_s;
        for (int i = random.bounded(1, 60); i > 0; --i)
            source += bits[random.bounded(bits.size())];
        QList<CleanupKind> disabled;
        for (const CleanupKind kind : allKinds()) {
            if (round % 3 > 0 && random.bounded(3) == 0)
                disabled.append(kind);
        }
        const auto document = Import::importBytes(
            source.toUtf8(), u"text"_s, {.kind = {}, .encoding = {}, .disabled = disabled, .labels = {}});
        QVERIFY2(document, qPrintable(source));
        QVERIFY2(fault(*document, source).isEmpty(), qPrintable(fault(*document, source) + u" in "_s + source));
    }
}

void TestCleanups::randomBytes_neverCrash()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 800; ++round) {
        QByteArray bytes(random.bounded(1, 400), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(round % 2       ? random.bounded(256)
                    : random.bounded(8) ? random.bounded(32, 127)
                                        : random.bounded(256));
        Core::ImportOptions options;
        if (round % 4 == 0)
            options.encoding = Import::knownEncodings()[random.bounded(Import::knownEncodings().size())];
        const auto document = Import::importBytes(bytes, u"noise"_s, options);
        if (!document) {
            QVERIFY(!document.error().sentence().isEmpty());
            continue;
        }
        const QString source = Import::decode(bytes, u"noise"_s, options.encoding).value().text;
        QVERIFY2(fault(*document, source).isEmpty(), qPrintable(fault(*document, source)));
    }
}

void TestCleanups::foundingTranscript_readsOnWherePagesBroke()
{
    const QString path = Test::sharedPath(u"data/kremlin-2022/transcript.txt"_s);
    if (path.isEmpty())
        QSKIP(Test::besideTheProject);
    const auto document = Import::importBytes(Import::readFile(path).value(), u"transcript"_s).value();
    const auto joins = std::ranges::count(document.cleanups, CleanupKind::PageBreakJoin, &Core::Cleanup::kind);
    QVERIFY2(joins >= 24 && joins <= 28, qPrintable(QString::number(joins)));
    QVERIFY(document.text.contains(u"Article 10 of the 1949 North Atlantic Treaty, the member states"));
    QVERIFY(document.text.contains(u"exceeds $23 billion"));
    QVERIFY(document.text.contains(u"President of France Emmanuel Macron (retranslated): Thank you"));
    QVERIFY(!document.text.contains(u"See also"));
    QVERIFY(!document.text.contains(u"44-56 minutes"));
    QVERIFY(document.title.startsWith(u"News conference following Russian-French talks"));
    // Only the form of address stays without its stop.
    for (qsizetype i = 1; i < document.paragraphs.size(); ++i) {
        const QStringView text = document.textOf(document.paragraphSpan(i));
        QVERIFY2(
            QStringView(u".?!”").contains(text.back()) || text.endsWith(u"gentlemen,"), qPrintable(text.toString()));
    }
}

void TestCleanups::frontMatter_givesTheTitle()
{
    const auto document = read(
        u"---\ndate: '2031-05-04'\ntitle: \"Talks by the\\_river\\\n  \\ and after\"\ntags:\n  - a\n---\n\nOne."_s);
    QCOMPARE(document.title, u"Talks by the river and after"_s);
    QCOMPARE(document.text, u"One."_s);
    QCOMPARE(read(u"---\nNo front matter here\n---\nOne."_s).text, u"---\nNo front matter here\n---\nOne."_s);
}

QTEST_GUILESS_MAIN(TestCleanups)
#include "tst_cleanups.moc"
