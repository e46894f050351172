// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"
#include "support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Import;
using namespace Qt::StringLiterals;

/// Every reader of a text format on the files in tests/data/formats/FORMAT, against what must come out, which stands beside each file as
/// NAME.expected.json. CROSSREAD_UPDATE_GOLDEN=1 writes those anew, for review.
class TestFormats final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void file_readsAsExpected_data();
    void file_readsAsExpected();
    void file_isOfItsFormatUnderAnyName_data();
    void file_isOfItsFormatUnderAnyName();
    void anyPrefix_isReadOrRefused_data();
    void anyPrefix_isReadOrRefused();
};

namespace {

constexpr auto expectedSuffix = ".expected.json"_L1;

QString folderPath()
{
    return Test::sourcePath(u"tests/data/formats"_s);
}

void addFiles()
{
    QTest::addColumn<QString>("path");
    const QDir folder(folderPath());
    int count = 0;
    for (const QString &format : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir files(folder.filePath(format));
        // Containers and pages have a test of their own, whose files stand beside theirs as NAME.expected.
        if (format == u"sources" || !files.entryList({u"*.expected"_s}).isEmpty())
            continue;
        for (const QString &file : files.entryList(QDir::Files)) {
            if (file.endsWith(expectedSuffix) || file.endsWith(u".md5") || file == u"README")
                continue;
            QTest::newRow(qPrintable(format + u'/' + file)) << files.filePath(file);
            ++count;
        }
    }
    QVERIFY(count >= 20);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ReadRequest request(const QString &name)
{
    ReadRequest request;
    request.name = name;
    return request;
}

Core::Result<Extracted> readAs(const QString &path, const Format &format)
{
    return format.read(bytesOf(path), request(QFileInfo(path).fileName()), {});
}

const Format &formatFor(const QString &path)
{
    return formatOf(QByteArrayView(bytesOf(path)).first(std::min<qsizetype>(QFileInfo(path).size(), 1 << 16)),
        QFileInfo(path).fileName());
}

QString timeText(std::chrono::milliseconds time)
{
    const qint64 value = time.count();
    return u"%1:%2:%3.%4"_s.arg(value / 3'600'000)
        .arg(value / 60'000 % 60, 2, 10, QChar(u'0'))
        .arg(value / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(value % 1000, 3, 10, QChar(u'0'));
}

QString kindText(BlockKind kind)
{
    static const QStringList names{u"paragraph"_s, u"title"_s, u"heading"_s, u"list item"_s, u"block quotation"_s,
        u"attribution"_s, u"caption"_s, u"table row"_s, u"footnote"_s, u"stage direction"_s, u"furniture"_s};
    return names.at(int(kind));
}

void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object[key] = value;
}

QString slice(const Extracted &extracted, Core::TextSpan span)
{
    return extracted.text.sliced(span.begin, span.size());
}

QJsonArray placesOf(const Extracted &extracted, Core::TextSpan span)
{
    QJsonArray places;
    for (const Core::Locator &locator : extracted.locators) {
        if (locator.position < span.begin || locator.position >= span.end)
            continue;
        QStringList parts;
        if (locator.begin)
            parts.append(timeText(*locator.begin) + (locator.end ? u" to "_s + timeText(*locator.end) : QString()));
        for (const auto &[name, value] : {std::pair(u"page "_s, locator.page), std::pair(u"line "_s, locator.line),
                 std::pair(u"paragraph "_s, locator.paragraph)}) {
            if (!value.isEmpty())
                parts.append(name + value);
        }
        const QString words = extracted.text.sliced(locator.position).left(16).section(u'\n', 0, 0);
        places.append(QString(parts.join(u", ") + u" | " + words));
    }
    return places;
}

QJsonArray runsOf(const Extracted &extracted, Core::TextSpan span)
{
    QJsonArray runs;
    static const QStringList names{u"bold"_s, u"italic"_s, u"link"_s};
    for (const Run &run : extracted.runs) {
        if (run.span.begin >= span.begin && run.span.end <= span.end)
            runs.append(QString(names.at(int(run.kind)) + u" | " + slice(extracted, run.span)));
    }
    return runs;
}

QJsonObject described(const Block &block, const Extracted &extracted)
{
    QJsonObject entry{{u"text"_s, slice(extracted, block.span)}};
    if (block.kind != BlockKind::Paragraph)
        entry[u"kind"_s] = kindText(block.kind);
    if (block.level != 0)
        entry[u"level"_s] = block.level;
    put(entry, u"speaker"_s, block.speaker);
    put(entry, u"role"_s, block.role);
    if (!block.label.isEmpty())
        put(entry, u"label"_s, slice(extracted, block.label));
    if (const QJsonArray places = placesOf(extracted, block.span); !places.isEmpty())
        entry[u"places"_s] = places;
    if (const QJsonArray runs = runsOf(extracted, block.span); !runs.isEmpty())
        entry[u"runs"_s] = runs;
    if (extracted.sourceMap.readingSize() > 0) {
        const Core::SourceSpan source = extracted.sourceMap.toSource(block.span, extracted.text);
        entry[u"source"_s] = QJsonArray{source.begin, source.end};
    }
    return entry;
}

QByteArray described(const Core::Result<Extracted> &read, const Format &format)
{
    QJsonObject object{{u"format"_s, format.id}};
    if (!read) {
        object[u"refused"_s] = read.error().sentence();
        return QJsonDocument(object).toJson();
    }
    QJsonArray blocks;
    for (const Block &block : read->blocks)
        blocks.append(described(block, *read));
    object[u"blocks"_s] = blocks;
    if (read->blocks.isEmpty())
        object[u"text"_s] = read->text;
    const Core::Metadata &metadata = read->metadata;
    put(object, u"title"_s, metadata.title);
    put(object, u"authors"_s, metadata.authors.join(u"; "));
    put(object, u"publisher"_s, metadata.publisher);
    put(object, u"published"_s, metadata.published);
    put(object, u"address"_s, metadata.address);
    put(object, u"accessed"_s, metadata.accessed);
    put(object, u"language"_s, metadata.language);
    put(object, u"encoding"_s, read->encoding);
    if (!read->remarks.isEmpty())
        object[u"remarks"_s] = QJsonArray::fromStringList(read->remarks);
    QJsonArray comments;
    for (const Comment &comment : read->comments)
        comments.append(QString(slice(*read, comment.span) + u" | " + comment.author + u" | " + comment.text));
    if (!comments.isEmpty())
        object[u"comments"_s] = comments;
    return QJsonDocument(object).toJson();
}

/// What every reader promises of what it returns.
void checkShape(const Extracted &extracted)
{
    qsizetype at = 0;
    for (const Block &block : extracted.blocks) {
        QVERIFY(block.span.begin >= at && block.span.end > block.span.begin && block.span.end <= extracted.text.size());
        QVERIFY(at == 0 || extracted.text.sliced(at, block.span.begin - at) == u"\n");
        QVERIFY(!slice(extracted, block.span).contains(u'\n'));
        QVERIFY(block.label.isEmpty() || (block.label.begin >= block.span.begin && block.label.end <= block.span.end));
        at = block.span.end;
    }
    if (!extracted.blocks.isEmpty())
        QCOMPARE(at, extracted.text.size());
    QVERIFY(std::ranges::is_sorted(extracted.locators, {}, &Core::Locator::position));
    QVERIFY(std::ranges::is_sorted(extracted.runs, {}, [](const Run &run) { return run.span.begin; }));
    if (extracted.sourceMap.readingSize() > 0)
        QCOMPARE(extracted.sourceMap.readingSize(), extracted.text.size());
}

}

void TestFormats::file_readsAsExpected_data()
{
    addFiles();
}

void TestFormats::file_readsAsExpected()
{
    QFETCH(const QString, path);
    const Format &format = formatFor(path);
    const auto read = readAs(path, format);
    if (read)
        checkShape(*read);
    const QByteArray got = described(read, format);
    QFile expected(path + expectedSuffix);
    if (qEnvironmentVariableIsSet("CROSSREAD_UPDATE_GOLDEN")) {
        QVERIFY(expected.open(QIODevice::WriteOnly));
        expected.write(got);
        return;
    }
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(got, expected.readAll());
}

void TestFormats::file_isOfItsFormatUnderAnyName_data()
{
    addFiles();
}

void TestFormats::file_isOfItsFormatUnderAnyName()
{
    QFETCH(const QString, path);
    // What could as well be plain text is that unless its name says otherwise; files that are broken need theirs too.
    const bool needsName = path.contains(u"/markdown/"_s) || path.endsWith(u"no-head.tsv"_s);
    if (needsName || !readAs(path, formatFor(path)))
        return;
    const QByteArray bytes = bytesOf(path);
    const QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 1 << 16));
    const QString format = formatFor(path).id;
    for (const QString &name : {u"download"_s, u"saved.txt"_s})
        QCOMPARE(formatOf(head, name).id, format);
}

void TestFormats::anyPrefix_isReadOrRefused_data()
{
    addFiles();
}

void TestFormats::anyPrefix_isReadOrRefused()
{
    QFETCH(const QString, path);
    const Format &format = formatFor(path);
    const QByteArray bytes = bytesOf(path);
    for (int part = 1; part < 40; ++part) {
        const auto read = format.read(bytes.first(bytes.size() * part / 40), request(u"half"_s), {});
        if (read)
            checkShape(*read);
        else
            QVERIFY(!read.error().sentence().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
