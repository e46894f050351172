// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilefiles.h"

#include "import/formats/format.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>
#include <functional>

namespace Crossread::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype million = 1'000'000;

struct Recipe {
    QString name;
    std::function<QByteArray()> make;
};

QByteArray random(qsizetype size, quint32 seed)
{
    QRandomGenerator generator(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(generator.bounded(256));
    return bytes;
}

/// What can be tried on any name.
QList<Recipe> contents()
{
    return {
        {u"nothing"_s, [] { return QByteArray(); }},
        {u"one NUL"_s, [] { return QByteArray(1, '\0'); }},
        {u"NULs"_s, [] { return QByteArray(million, '\0'); }},
        {u"noise"_s, [] { return random(200'000, 7); }},
        {u"half of UTF-16"_s, [] { return QByteArray("\xff\xfe\x41\x00\x3d", 5); }},
        {u"one long line"_s, [] { return QByteArray(8 * million, 'a'); }},
        {u"line ends"_s, [] { return QByteArray(2 * million, '\n'); }},
        {u"angles"_s, [] { return QByteArray(million, '<'); }},
        {u"brackets"_s, [] { return QByteArray(million, '['); }},
        {u"objects"_s, [] { return QByteArray("{\"a\":").repeated(200'000); }},
        {u"quotation marks"_s, [] { return QByteArray(2 * million + 1, '"'); }},
        {u"tags"_s, [] { return QByteArray("<div><b>").repeated(100'000); }},
        {u"labels"_s, [] { return QByteArray("Anna: yes\n").repeated(100'000); }},
    };
}

QByteArray manyAttributes()
{
    QByteArray xml = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" ";
    for (int i = 0; i < 200'000; ++i)
        xml += "a" + QByteArray::number(i) + "=\"1\" ";
    return xml + "><text/></TEI>";
}

QByteArray laughs(const QByteArray &root)
{
    QByteArray xml = "<?xml version=\"1.0\"?><!DOCTYPE " + root + " [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ";";
        xml += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return xml + "]><" + root + ">&a9;</" + root + ">";
}

QByteArray deep(const QByteArray &root)
{
    return "<?xml version=\"1.0\"?><" + root + ">" + QByteArray("<p>").repeated(300'000);
}

QList<Recipe> xmlFiles()
{
    QList<Recipe> all{{u"attributes.xml"_s, manyAttributes}};
    for (const char *root :
        {"TEI", "ANNOTATION_DOCUMENT", "dbtplenarprotokoll", "publicwhip", "basic-transcription", "Trans", "tt"}) {
        const QByteArray name = root;
        const QString file = QString::fromLatin1(name);
        all.append({u"laughs-%1.xml"_s.arg(file), [name] { return laughs(name); }});
        all.append({u"deep-%1.xml"_s.arg(file), [name] { return deep(name); }});
        all.append({u"outside-%1.xml"_s.arg(file), [name]() -> QByteArray {
                        return "<!DOCTYPE " + name + " [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><" + name + ">&x;</"
                            + name + ">";
                    }});
        all.append({u"half-%1.xml"_s.arg(file), [name]() -> QByteArray { return "<" + name + "><a b='"; }});
    }
    return all;
}

quint32 crc32(QByteArrayView bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1) != 0 ? 0xEDB88320u : 0u);
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = ~0u;
    for (const char byte : bytes)
        crc = table[(crc ^ uchar(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

/// A file that says what is in an office document, and one member.
QByteArray office(const QByteArray &member, const QByteArray &content, qint64 said = -1)
{
    QList<ZipMember> members{{"[Content_Types].xml", "<Types/>", -1},
        {"mimetype", "application/vnd.oasis.opendocument.text", -1},
        {"META-INF/container.xml",
            "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>", -1}};
    members.append({member, content, said});
    return zipOf(members);
}

QList<Recipe> containers()
{
    QList<Recipe> all;
    const std::pair<const char *, const char *> kinds[]{
        {"docx", "word/document.xml"}, {"odt", "content.xml"}, {"epub", "OPS/book.opf"}};
    for (const auto &[ending, inside] : kinds) {
        const QByteArray member = inside;
        const auto add = [&](const QString &name, const std::function<QByteArray()> &make) {
            all.append({name + u'.' + QLatin1StringView(ending), make});
        };
        add(u"bomb"_s, [member] { return office(member, QByteArray(300 * million, ' ')); });
        add(u"bomb of tags"_s, [member] { return office(member, QByteArray("<w:p>").repeated(20 * million)); });
        add(u"says less"_s, [member] { return office(member, QByteArray(5 * million, 'a'), 10); });
        add(u"says more"_s, [member] { return office(member, "<a/>", qint64(4) << 30); });
        add(u"laughs"_s, [member] { return office(member, laughs("document")); });
        add(u"deep"_s, [member] { return office(member, deep("document")); });
        add(u"attributes"_s, [member] { return office(member, manyAttributes()); });
        add(u"climbs"_s, [] { return office("../../../../tmp/climbed", "<a/>"); });
        add(u"absolute"_s, [] { return office("/tmp/absolute", "<a/>"); });
        add(u"twice"_s, [member] { return zipOf({{member, "<a/>", -1}, {member, "<b/>", -1}}); });
        add(u"file as folder"_s, [member] { return zipOf({{member, "<a/>", -1}, {member + "/inside", "<b/>", -1}}); });
        add(u"many members"_s, [] {
            QList<ZipMember> members;
            for (int i = 0; i < 20'000; ++i)
                members.append({"word/" + QByteArray::number(i), "x", -1});
            return zipOf(members);
        });
        add(u"half"_s, [member] { return office(member, random(100'000, 3)).first(60'000); });
        add(u"no end"_s, [member] {
            QByteArray zip = office(member, "<a/>");
            zip.chop(22);
            return zip;
        });
        add(u"nothing inside"_s, [] { return zipOf({}); });
    }
    return all;
}

QByteArray pdf(const QByteArray &body)
{
    return "%PDF-1.7\n" + body + "\ntrailer<</Root 1 0 R/Size 5>>\nstartxref\n9\n%%EOF\n";
}

QList<Recipe> others()
{
    return {
        {u"head.pdf"_s, [] { return QByteArray("%PDF-1.7\n"); }},
        {u"noise.pdf"_s, [] { return pdf(random(100'000, 5)); }},
        {u"circle.pdf"_s,
            [] {
                return pdf(
                    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj");
            }},
        {u"pages.pdf"_s,
            [] {
                return pdf(
                    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 2000000000>>endobj");
            }},
        {u"deep.pdf"_s, [] { return pdf("1 0 obj" + QByteArray(200'000, '[') + "endobj"); }},
        {u"xref.pdf"_s,
            [] { return QByteArray("%PDF-1.4\nxref\n0 99999999\n0000000000 65535 f \nstartxref\n9\n%%EOF"); }},
        {u"script.html"_s,
            [] {
                return "<html><body><script>" + QByteArray("var a = 1;\n").repeated(100'000)
                    + "</script></body></html>";
            }},
        {u"comment.html"_s, [] { return "<html><body><!-- " + QByteArray(2 * million, '-'); }},
        {u"attributes.html"_s, [] { return "<html><body><p " + QByteArray("a=1 b ").repeated(200'000) + ">x</p>"; }},
        {u"tables.html"_s, [] { return QByteArray("<table><tr><td>").repeated(50'000); }},
        {u"entities.html"_s, [] { return QByteArray("<p>&#99999999;&#0;&#xD800;&bogus;").repeated(50'000); }},
        {u"image.html"_s, [] { return QByteArray("<p><img src=file:///etc/passwd>Text.</p>"); }},
        {u"hidden.html"_s, [] { return QByteArray("<p style='display:none'>x</p>").repeated(50'000); }},
        {u"boundary.mhtml"_s,
            [] {
                return "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n"
                    + QByteArray("--x\n\n").repeated(200'000);
            }},
        {u"times.srt"_s, [] { return QByteArray("1\n99999999:99:99,999 --> -1:00:00,000\nx\n\n").repeated(20'000); }},
        {u"backwards.vtt"_s,
            [] { return "WEBVTT\n\n" + QByteArray("10:00:00.000 --> 00:00:00.000\n<v A>x\n\n").repeated(20'000); }},
        {u"style.vtt"_s, [] { return "WEBVTT\n\nSTYLE\n" + QByteArray("::cue{}\n").repeated(200'000); }},
        {u"whisper.json"_s,
            [] {
                return QByteArray(R"({"segments":[{"start":-1e308,"end":1e308,"text":"x"},{"start":"a","text":5}]})");
            }},
        {u"numbers.json"_s,
            [] { return "{\"segments\":[{\"text\":\"x\",\"start\":" + QByteArray(million, '9') + "}]}"; }},
        {u"wide.csv"_s, [] { return "speaker,text\n" + QByteArray("a,").repeated(500'000); }},
        {u"open.csv"_s, [] { return "speaker,text\na,\"" + QByteArray("x\n").repeated(million); }},
        {u"groups.rtf"_s, [] { return "{\\rtf1" + QByteArray(500'000, '{'); }},
        {u"binary.rtf"_s, [] { return QByteArray("{\\rtf1 \\bin2147483647 x}"); }},
        {u"numbers.rtf"_s, [] { return QByteArray("{\\rtf1 \\u-99999999? \\uc999999999 \\u1234 }"); }},
        {u"links.md"_s, [] { return QByteArray("[a](").repeated(100'000); }},
        {u"stars.md"_s, [] { return QByteArray("*a_b").repeated(100'000); }},
        {u"quotes.md"_s, [] { return QByteArray(200'000, '>'); }},
        {u"matter.md"_s, [] { return "---\ntitle: " + QByteArray(million, '\\') + "\n---\n"; }},
        {u"tiers.cha"_s, [] { return "@Begin\n" + QByteArray("*A:\tx\n%mor:\ty\n").repeated(100'000); }},
        {u"picture.txt"_s, [] { return QByteArray("\x89PNG\r\n\x1a\n") + random(50'000, 9); }},
        {u"program.txt"_s,
            [] {
                return QByteArray("\x7f"
                                  "ELF\x02\x01\x01")
                    + random(50'000, 11);
            }},
    };
}

const QList<Recipe> &recipes()
{
    static const QList<Recipe> all = [] {
        QList<Recipe> made;
        QStringList suffixes;
        for (const Import::Format &format : Import::formats())
            suffixes.append(format.suffixes.value(0, u"txt"_s));
        suffixes.removeDuplicates();
        for (const QString &suffix : std::as_const(suffixes)) {
            for (const Recipe &recipe : contents())
                made.append({recipe.name + u'.' + suffix, recipe.make});
        }
        return made + xmlFiles() + containers() + others();
    }();
    return all;
}

template <typename T>
void put(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

}

QByteArray zipOf(const QList<ZipMember> &members)
{
    QByteArray zip;
    QByteArray directory;
    for (const ZipMember &member : members) {
        QByteArray packed = qCompress(member.content).sliced(6); // without its length and zlib's head
        packed.chop(4);
        const quint32 said =
            quint32(member.saidSize < 0 ? member.content.size() : std::min(member.saidSize, qint64(0xfffffffe)));
        const auto common = [&](QByteArray &to) {
            put<quint16>(to, 20);
            put<quint16>(to, 0);
            put<quint16>(to, 8);
            put<quint32>(to, 0);
            put<quint32>(to, crc32(member.content));
            put<quint32>(to, quint32(packed.size()));
            put<quint32>(to, said);
            put<quint16>(to, quint16(member.name.size()));
            put<quint16>(to, 0);
        };
        const auto offset = quint32(zip.size());
        put<quint32>(zip, 0x04034b50);
        common(zip);
        zip += member.name + packed;
        put<quint32>(directory, 0x02014b50);
        put<quint16>(directory, 20);
        common(directory);
        directory += QByteArray(10, '\0');
        put<quint32>(directory, offset);
        directory += member.name;
    }
    const auto begin = quint32(zip.size());
    zip += directory;
    put<quint32>(zip, 0x06054b50);
    put<quint32>(zip, 0);
    put<quint16>(zip, quint16(members.size()));
    put<quint16>(zip, quint16(members.size()));
    put<quint32>(zip, quint32(directory.size()));
    put<quint32>(zip, begin);
    put<quint16>(zip, 0);
    return zip;
}

qsizetype hostileFileCount()
{
    return recipes().size();
}

HostileFile hostileFile(qsizetype index)
{
    const Recipe &recipe = recipes().at(index);
    return {recipe.name, recipe.make()};
}

}
