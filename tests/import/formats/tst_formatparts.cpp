// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/chat/chatwords.h"
#include "import/formats/cues.h"
#include "import/formats/format.h"
#include "import/formats/table/csvparser.h"
#include "import/formats/timecode.h"
#include "import/text/frontmatter.h"

#include <QRegularExpression>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Import;
using namespace Qt::StringLiterals;

/// What readers of several formats are made of, and what they do where a file does not say enough or too much.
class TestFormatParts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void time_isRead_data();
    void time_isRead();
    void frontMatter_isRead_data();
    void frontMatter_isRead();
    void date_isIso_data();
    void date_isIso();
    void chatMarks_goAndWordsStay_data();
    void chatMarks_goAndWordsStay();
    void separator_isFound_data();
    void separator_isFound();
    void speech_isPartedWherePeopleBreathe();
    void field_isAskedForAndThenUsed_data();
    void field_isAskedForAndThenUsed();
    void hostileFile_isRefusedWithAReason_data();
    void hostileFile_isRefusedWithAReason();
    void tableOfCountlessColumns_isRefused();
    void reading_stopsWhenCanceled_data();
    void reading_stopsWhenCanceled();
};

namespace {

ReadRequest request(const QString &name, const QString &field = {})
{
    ReadRequest request;
    request.name = name;
    request.field = field;
    return request;
}

}

void TestFormatParts::time_isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1: it is none
    QTest::newRow("hours and a comma") << u"01:02:03,456"_s << qint64(3'723'456);
    QTest::newRow("one digit of a second") << u"0:00:01.5"_s << qint64(1'500);
    QTest::newRow("more than three digits") << u"00:01.123456"_s << qint64(1'123);
    QTest::newRow("without hours") << u"90:00"_s << qint64(5'400'000);
    QTest::newRow("f4's tenths") << u"00:00:16-3"_s << qint64(16'300);
    QTest::newRow("bare seconds") << u"63.25"_s << qint64(63'250);
    QTest::newRow("seconds with their unit") << u"1.200s"_s << qint64(1'200);
    QTest::newRow("a duration") << u"PT1H2M3.5S"_s << qint64(3'723'500);
    QTest::newRow("sixty seconds are a minute") << u"00:60"_s << qint64(-1);
    QTest::newRow("a negative one") << u"-5"_s << qint64(-1);
    QTest::newRow("words behind") << u"10:30 o'clock"_s << qint64(-1);
    QTest::newRow("a number beyond all recordings") << u"1e300"_s << qint64(-1);
    QTest::newRow("nothing") << QString() << qint64(-1);
}

void TestFormatParts::time_isRead()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, milliseconds);
    const auto time = wholeTime(text);
    QCOMPARE(time ? qint64(time->count()) : qint64(-1), milliseconds);
}

void TestFormatParts::frontMatter_isRead_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("value");
    const auto row = [](const char *name, const QString &lines, const QStringList &value) {
        QTest::newRow(name) << lines << u"key"_s << value;
    };
    row("plain", u"key: The pier"_s, {u"The pier"_s});
    row("a colon inside", u"key: The pier: a story"_s, {u"The pier: a story"_s});
    row("a comment behind", u"key: The pier # old"_s, {u"The pier"_s});
    row("a number sign inside", u"key: Pier #9"_s, {u"Pier"_s});
    row("single quotes", u"key: 'It''s # old'"_s, {u"It's # old"_s});
    row("escapes", uR"(key: "A\u2019s \"pier\"\_\x41\U0001F6A2")"_s, {u"A’s \"pier\" A\U0001F6A2"_s});
    row("halves of a character", uR"(key: "\uD83D\uDEA2")"_s, {u"\U0001F6A2"_s});
    row("a line end in quotes", u"key: \"A long\n  title\""_s, {u"A long title"_s});
    row("a line end behind a backslash", u"key: \"Narcotic\\\n  \\ Drugs\""_s, {u"Narcotic Drugs"_s});
    row("folded", u"key: >-\n  two\n  lines\nnext: 1"_s, {u"two lines"_s});
    row("kept", u"key: |\n  two\n  lines"_s, {u"two lines"_s});
    row("a list in brackets", u"key: [Anna, 'B, C', \"D\"]"_s, {u"Anna"_s, u"B, C"_s, u"D"_s});
    row("a list over lines", u"key:\n  - Anna\n  - \"B: C\"\nnext: 1"_s, {u"Anna"_s, u"B: C"_s});
    row("a list at the edge", u"key:\n- Anna\n- Ben"_s, {u"Anna"_s, u"Ben"_s});
    row("a list of maps", u"key:\n  - name: Anna\n    role: mayor\n  - name: Ben"_s, {u"Anna"_s, u"Ben"_s});
    row("quotes never closed", u"key: \"Anna"_s, {u"\"Anna"_s});
    row("a key in capitals", u"Key: Anna"_s, {u"Anna"_s});
}

void TestFormatParts::frontMatter_isRead()
{
    QFETCH(const QString, lines);
    QFETCH(const QString, key);
    QFETCH(const QStringList, value);
    const QString text = u"---\n"_s + lines + u"\n---\nThe text."_s;
    const FrontMatter matter = frontMatter(text);
    QCOMPARE(text.sliced(matter.end), u"\nThe text."_s);
    QCOMPARE(matter.values.value(key), value);
}

void TestFormatParts::date_isIso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("with a time") << u"2024-02-16 10:50:11-05:00"_s << u"2024-02-16"_s;
    QTest::newRow("with a T") << u"2026-03-02T09:15:00+01:00"_s << u"2026-03-02"_s;
    QTest::newRow("a month") << u"2026-3"_s << u"2026-03"_s;
    QTest::newRow("a year") << u"2026"_s << u"2026"_s;
    QTest::newRow("in words") << u"March 2, 2026"_s << u"2026-03-02"_s;
    QTest::newRow("a day that no month has") << u"2026-02-31"_s << QString();
    QTest::newRow("which is the month?") << u"03/02/2026"_s << QString();
    QTest::newRow("no date") << u"last winter"_s << QString();
}

void TestFormatParts::date_isIso()
{
    QFETCH(const QString, text);
    QFETCH(const QString, iso);
    QCOMPARE(isoDate(text), iso);
}

void TestFormatParts::chatMarks_goAndWordsStay_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("the stop stands apart") << u"you 0v more boats ?"_s << u"you more boats?"_s;
    QTest::newRow("said again") << u"<I want> [//] I need it [= toy] ."_s << u"I want I need it."_s;
    QTest::newRow("laughs") << u"&=laughs (be)cause &-um +..."_s << u"[laughs] because um …"_s;
    QTest::newRow("another language") << u"hola@s:spa , Ben ."_s << u"hola, Ben."_s;
    QTest::newRow("pauses") << u"I (.) do (1.5) ."_s << u"I do."_s;
    QTest::newRow("drawn out") << u"no:: choo_choo !"_s << u"no choo choo!"_s;
    QTest::newRow("cut off") << u"but I +/."_s << u"but I —"_s;
}

void TestFormatParts::chatMarks_goAndWordsStay()
{
    QFETCH(const QString, line);
    QFETCH(const QString, words);
    QCOMPARE(chatWords(line), words);
}

void TestFormatParts::separator_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("semicolons, with commas in the text") << u"a;b, c\nd;e, f, g\nh;i\n"_s << QChar(u';');
    QTest::newRow("tabs") << u"a\tb; c\nd\te; f\n"_s << QChar(u'\t');
    QTest::newRow("a line end in quotes") << u"a,\"b\nc\"\nd,e\n"_s << QChar(u',');
    QTest::newRow("said by the file") << u"sep=|\na|b\n"_s << QChar(u'|');
    QTest::newRow("prose") << u"The mast, they say, fell.\nNobody saw it.\nIt was dark, and late.\n"_s << QChar();
}

void TestFormatParts::separator_isFound()
{
    QFETCH(const QString, text);
    QFETCH(const QChar, separator);
    QCOMPARE(separatorOf(text), separator);
}

void TestFormatParts::speech_isPartedWherePeopleBreathe()
{
    using namespace std::chrono_literals;
    const QString sentence = u"The mast fell on Friday, and nobody who was there has told me why."_s;
    QList<Cue> cues;
    for (int i = 0; i < 30; ++i) {
        cues.append({.begin = std::chrono::seconds(5 * i),
            .end = std::chrono::seconds(5 * i + 5),
            .text = sentence,
            .speaker = u"Anna"_s});
    }
    cues[3].begin = 25s; // a pause before the fourth, in no order
    ExtractedBuilder builder;
    writeCues(builder, cues);
    const Extracted made = builder.take();
    QVERIFY(made.blocks.size() >= 3 && made.blocks.size() <= 6);
    QCOMPARE(made.blocks.first().speaker, u"Anna"_s);
    for (const Block &block : made.blocks.sliced(1))
        QVERIFY(block.speaker.isEmpty());
    QCOMPARE(made.locators.size(), cues.size());
    QCOMPARE(made.text.count(sentence), 30);
}

void TestFormatParts::field_isAskedForAndThenUsed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("candidates");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("JSON of no known kind")
        << QByteArray(R"({"meeting":"Harbour board","items":[{"speaker":"Anna","remark":"The ferry is old."},)"
                      R"({"speaker":"Tom","remark":"It is fine with me."}]})")
        << u"a.json"_s << u"items[].remark, meeting"_s << u"items[].remark"_s
        << u"Anna: The ferry is old.\nTom: It is fine with me."_s;
    QTest::newRow("a list of bare strings")
        << QByteArray(R"({"lines":["The ferry is old.","It is fine with me."]})") << u"a.json"_s << u"lines[]"_s
        << u"lines[]"_s << u"The ferry is old. It is fine with me."_s;
    const QByteArray table = "id;Frage;Antwort\n1;Was sagen Sie heute dazu, Frau Weber?;Das sehe ich anders.\n"
                             "2;Und was sagen Sie morgen dazu?;Das sage ich Ihnen morgen.\n";
    QTest::newRow("two columns of sentences") << table << u"a.csv"_s << u"Frage, Antwort"_s << u"Antwort"_s
                                              << u"Das sehe ich anders.\nDas sage ich Ihnen morgen."_s;
}

void TestFormatParts::field_isAskedForAndThenUsed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QString, candidates);
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    const Format &format = formatOf(bytes, name);
    const auto refused = format.read(bytes, request(name), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Core::ErrorCode::FieldNeeded);
    QCOMPARE(refused.error().detail, candidates);
    const auto read = format.read(bytes, request(name, field), {});
    QVERIFY(read);
    QCOMPARE(read->text, text);
    const auto wrong = format.read(bytes, request(name, u"nothing of that name"_s), {});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, Core::ErrorCode::FieldNeeded);
}

void TestFormatParts::hostileFile_isRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, Core::ErrorCode code) {
        QTest::newRow(name) << bytes << int(code);
    };
    row("XML a thousand elements deep", "<TEI><text>" + QByteArray("<div>").repeated(1000),
        Core::ErrorCode::DamagedFile);
    QByteArray attributes;
    for (int i = 0; i < 1000; ++i)
        attributes += " a" + QByteArray::number(i) + "='1'";
    row("an element of a thousand attributes", "<publicwhip><speech" + attributes + "/></publicwhip>",
        Core::ErrorCode::DamagedFile);
    row("XML with entities of its own", "<!DOCTYPE TEI [<!ENTITY a 'aaaa'>]><TEI><text><p>&a;</p></text></TEI>",
        Core::ErrorCode::NotSupported);
    row("XML of another kind", "<?xml version='1.0'?><svg><text>pier</text></svg>", Core::ErrorCode::NotSupported);
    row("RTF of a hundred thousand groups", "{\\rtf1 " + QByteArray("{").repeated(100'000),
        Core::ErrorCode::DamagedFile);
    row("JSON of a hundred thousand brackets", QByteArray("[").repeated(100'000), Core::ErrorCode::DamagedFile);
    row("captions without a caption", "WEBVTT\n\nNOTE nothing", Core::ErrorCode::EmptyFile);
}

void TestFormatParts::hostileFile_isRefusedWithAReason()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    const auto read = formatOf(bytes, u"file"_s).read(bytes, request(u"file"_s), {});
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
}

void TestFormatParts::tableOfCountlessColumns_isRefused()
{
    const QByteArray bytes = "speaker,text\n" + QByteArray("a,").repeated(100'000);
    const auto read = formatOf(bytes, u"wide.csv"_s).read(bytes, request(u"wide.csv"_s), {});
    QVERIFY(!read);
    QCOMPARE(read.error().code, Core::ErrorCode::DamagedFile);
}

void TestFormatParts::reading_stopsWhenCanceled_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("SubRip") << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nThe mast fell.\n\n").repeated(20'000);
    QTest::newRow("TEI") << "<TEI><text>" + QByteArray("<p>The mast fell.</p>").repeated(20'000) + "</text></TEI>";
    QTest::newRow("RTF") << "{\\rtf1 " + QByteArray("The mast fell.\\par ").repeated(50'000) + "}";
}

void TestFormatParts::reading_stopsWhenCanceled()
{
    QFETCH(const QByteArray, bytes);
    Core::Progress progress;
    progress.cancel();
    const auto read = formatOf(QByteArrayView(bytes).first(4096), u"file"_s).read(bytes, request(u"file"_s), progress);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Core::ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestFormatParts)
#include "tst_formatparts.moc"
