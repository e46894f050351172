// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/decoder.h"
#include "import/importer.h"

#include <QStringEncoder>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Bytes to characters: what is detected, what is refused, what a chosen encoding does.
class TestDecoder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encoding_isDetected_data();
    void encoding_isDetected();
    void bytes_areRefused_data();
    void bytes_areRefused();
    void chosenEncoding_decodesOrFails_data();
    void chosenEncoding_decodesOrFails();
    void everyEncodingOffered_isKnown();
    void oneBrokenByte_leavesTheRestUtf8();
    void nulInsideText_isText();
};

namespace {

const QString russian =
    u"Мы говорили о мостах, которые соединяют наши страны, и о кораблях, что проходят под ними каждый день. "
    "Северный мост старше нас обоих; его ремонт оплатят обе стороны. Работы начнутся весной, когда сойдёт лёд.\n"_s
        .repeated(4);
const QString french =
    u"Nous avons parlé des ponts qui relient nos deux pays, déjà très âgés, et des bateaux à l'arrêt.\n"_s.repeated(4);

QByteArray encoded(const QString &text, const QString &encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

}

void TestDecoder::encoding_isDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain ASCII is UTF-8") << "Hello."_ba << u"UTF-8"_s << u"Hello."_s;
    QTest::newRow("UTF-8") << russian.toUtf8() << u"UTF-8"_s << russian;
    QTest::newRow("UTF-8 with its mark, which is no character of the text")
        << "\xEF\xBB\xBF"_ba + russian.toUtf8() << u"UTF-8"_s << russian;
    QTest::newRow("UTF-16LE with its mark")
        << "\xFF\xFE"_ba + encoded(russian, u"UTF-16LE"_s) << u"UTF-16LE"_s << russian;
    QTest::newRow("UTF-16BE with its mark")
        << "\xFE\xFF"_ba + encoded(russian, u"UTF-16BE"_s) << u"UTF-16BE"_s << russian;
    QTest::newRow("UTF-32LE with its mark")
        << QByteArray("\xFF\xFE\0\0", 4) + encoded(french, u"UTF-32LE"_s) << u"UTF-32LE"_s << french;
    QTest::newRow("UTF-16LE without a mark") << encoded(french, u"UTF-16LE"_s) << u"UTF-16LE"_s << french;
    QTest::newRow("UTF-16BE without a mark") << encoded(french, u"UTF-16BE"_s) << u"UTF-16BE"_s << french;
    QTest::newRow("UTF-16LE without a mark, Cyrillic") << encoded(russian, u"UTF-16LE"_s) << u"UTF-16LE"_s << russian;
    QTest::newRow("UTF-32LE without a mark") << encoded(french, u"UTF-32LE"_s) << u"UTF-32LE"_s << french;
    QTest::newRow("UTF-32BE without a mark") << encoded(french, u"UTF-32BE"_s) << u"UTF-32BE"_s << french;
    QTest::newRow("windows-1251") << encoded(russian, u"windows-1251"_s) << u"windows-1251"_s << russian;
    QTest::newRow("KOI8-R") << encoded(russian, u"KOI8-R"_s) << u"KOI8-R"_s << russian;
    QTest::newRow("windows-1252") << encoded(french, u"windows-1252"_s) << u"windows-1252"_s << french;
    const QString marks = u"I’d say it’s the committee’s “last word” – and it won’t be. Let’s see what they’ll do…"_s;
    QTest::newRow("windows-1252, marks alone") << encoded(marks, u"windows-1252"_s) << u"windows-1252"_s << marks;
    const QString spanish = u"El río está más alto que ningún día; había allí niños del país, según él."_s;
    QTest::newRow("macintosh") << encoded(spanish, u"macintosh"_s) << u"macintosh"_s << spanish;
}

void TestDecoder::encoding_isDetected()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, encoding);
    QFETCH(const QString, text);
    const auto decoded = Import::decode(bytes, u"text"_s);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding.toLower(), encoding.toLower());
    QCOMPARE(decoded->text, text);
    QVERIFY(decoded->confidence > 0 && decoded->confidence <= 1);
}

void TestDecoder::bytes_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Core::ErrorCode>("code");
    QByteArray noise(4096, '\0');
    quint32 state = 1;
    for (char &byte : noise)
        byte = char((state = state * 1664525u + 1013904223u) >> 24);
    QTest::newRow("nothing") << QByteArray() << Core::ErrorCode::EmptyFile;
    QTest::newRow("a byte order mark alone") << "\xEF\xBB\xBF"_ba << Core::ErrorCode::EmptyFile;
    QTest::newRow("a PDF file") << "%PDF-1.7\n1 0 obj"_ba << Core::ErrorCode::BinaryFile;
    QTest::newRow("a ZIP or Word file") << QByteArray("PK\x03\x04\x14\0\0\0", 8) << Core::ErrorCode::BinaryFile;
    QTest::newRow("a PNG picture") << "\x89PNG\r\n\x1a\n"_ba << Core::ErrorCode::BinaryFile;
    QTest::newRow("a database") << QByteArray("SQLite format 3\0", 16) << Core::ErrorCode::BinaryFile;
    QTest::newRow("rich text format") << "{\\rtf1\\ansi Hello}"_ba << Core::ErrorCode::BinaryFile;
    QTest::newRow("noise") << noise << Core::ErrorCode::BinaryFile;
    QTest::newRow("nothing but NULs") << QByteArray(1000, '\0') << Core::ErrorCode::BinaryFile;
}

void TestDecoder::bytes_areRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Core::ErrorCode, code);
    const auto decoded = Import::decode(bytes, u"the file"_s);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, code);
    QVERIFY(decoded.error().sentence().contains(u"the file"));
}

void TestDecoder::chosenEncoding_decodesOrFails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text"); // null: it fails
    QTest::addColumn<Core::ErrorCode>("code");
    const auto none = Core::ErrorCode::Canceled;
    QTest::newRow("what was chosen goes before what was detected")
        << "\xE9t\xE9"_ba << u"windows-1251"_s << u"йtй"_s << none;
    QTest::newRow("a name that no one knows")
        << "abc"_ba << u"klingon-8"_s << QString() << Core::ErrorCode::UnknownEncoding;
    QTest::newRow("bytes that are not UTF-8")
        << "\xE9t\xE9"_ba << u"UTF-8"_s << QString() << Core::ErrorCode::UndecodableBytes;
    QTest::newRow("a character cut off at the end")
        << "abc\xD0"_ba << u"UTF-8"_s << QString() << Core::ErrorCode::UndecodableBytes;
    QTest::newRow("half a unit at the end")
        << QByteArray("a\0b", 3) << u"UTF-16LE"_s << QString() << Core::ErrorCode::UndecodableBytes;
    QTest::newRow("a text that ends in a newline keeps it") << "abc\n"_ba << u"windows-1252"_s << u"abc\n"_s << none;
}

void TestDecoder::chosenEncoding_decodesOrFails()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, encoding);
    QFETCH(const QString, text);
    QFETCH(const Core::ErrorCode, code);
    const auto decoded = Import::decode(bytes, u"text"_s, encoding);
    QCOMPARE(decoded.has_value(), !text.isNull());
    if (decoded)
        QCOMPARE(decoded->text, text);
    else
        QCOMPARE(decoded.error().code, code);
}

void TestDecoder::everyEncodingOffered_isKnown()
{
    for (const QString &encoding : Import::knownEncodings())
        QVERIFY2(QStringDecoder(encoding).isValid(), qPrintable(encoding));
}

void TestDecoder::oneBrokenByte_leavesTheRestUtf8()
{
    QByteArray bytes = russian.toUtf8();
    bytes[bytes.size() / 2] = '\xFF';
    const auto decoded = Import::decode(bytes, u"text"_s);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, u"UTF-8"_s);
    QVERIFY(decoded->confidence < 1);
    QVERIFY(decoded->text.startsWith(russian.first(100)));
    QVERIFY(decoded->text.endsWith(russian.last(100)));
}

void TestDecoder::nulInsideText_isText()
{
    const auto decoded = Import::decode(QByteArray("one\0two", 7), u"text"_s);
    QVERIFY(decoded);
    QCOMPARE(decoded->text.size(), 7);
}

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
