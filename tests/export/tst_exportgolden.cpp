// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written.h"
#include "support/shareddata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Export::Counterpart counterpartFrom(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView key) { return json[key].toString(); };
    std::optional<Core::SourceSpan> source;
    if (json.contains("start"_L1))
        source = Core::SourceSpan{json["start"_L1].toInt(), json["end"_L1].toInt()};
    const QJsonValue likeness = json["similarity"_L1];
    return {text("document"_L1), text("quote"_L1), source, text("relation"_L1), text("ruling"_L1), text("verdict"_L1),
        text("note"_L1), text("coder"_L1), Core::AnchorState(json["state"_L1].toInt()),
        likeness.isDouble() ? std::optional(likeness.toDouble()) : std::nullopt};
}

Export::Excerpt excerptFrom(const QJsonObject &json)
{
    Export::Excerpt excerpt;
    const auto text = [&json](QLatin1StringView key) { return json[key].toString(); };
    const auto listOf = [](const QJsonValue &value) {
        QStringList list;
        for (const QVariant &one : value.toArray().toVariantList())
            list.append(one.toString());
        return list;
    };
    excerpt.id = text("id"_L1);
    excerpt.document = text("document"_L1);
    excerpt.documentTitle = text("title"_L1);
    excerpt.sourceSha256 = text("sha256"_L1);
    excerpt.quote = text("quote"_L1);
    excerpt.speakerLabel = text("label"_L1);
    excerpt.speaker = text("speaker"_L1);
    excerpt.speakerRole = text("role"_L1);
    excerpt.speechNote = text("note"_L1);
    excerpt.documentId = text("documentId"_L1);
    excerpt.turn = json["turn"_L1].toInt();
    excerpt.lastTurn = json["lastTurn"_L1].toInt(excerpt.turn);
    excerpt.paragraph = json["paragraph"_L1].toInt();
    excerpt.lastParagraph = json["lastParagraph"_L1].toInt(excerpt.paragraph);
    excerpt.source = {json["start"_L1].toInt(), json["end"_L1].toInt()};
    excerpt.codes = listOf(json["codes"_L1]);
    excerpt.memo = text("memo"_L1);
    excerpt.coder = text("coder"_L1);
    excerpt.created = QDateTime::fromString(text("created"_L1), Qt::ISODate);
    excerpt.modified = QDateTime::fromString(text("modified"_L1), Qt::ISODate);
    excerpt.state = Core::AnchorState(json["state"_L1].toInt());
    excerpt.sourceFile = text("file"_L1);
    excerpt.format = text("reader"_L1);
    excerpt.formatVersion = json["readerVersion"_L1].toInt();
    excerpt.textSha256 = text("textSha256"_L1);
    excerpt.isInFile = !json["isExtracted"_L1].toBool();
    excerpt.group = text("group"_L1);
    excerpt.prefix = text("prefix"_L1);
    excerpt.suffix = text("suffix"_L1);
    excerpt.sentence = json["sentence"_L1].toInt();
    excerpt.lastSentence = json["lastSentence"_L1].toInt(excerpt.sentence);
    excerpt.place = text("place"_L1);
    excerpt.citationKey = text("key"_L1);
    const QJsonObject metadata = json["metadata"_L1].toObject();
    excerpt.metadata = {{}, listOf(metadata["authors"_L1]), metadata["publisher"_L1].toString(),
        metadata["published"_L1].toString(), metadata["address"_L1].toString(), metadata["accessed"_L1].toString(),
        metadata["language"_L1].toString(), listOf(metadata["translators"_L1]), metadata["eventTitle"_L1].toString(),
        metadata["eventDate"_L1].toString(), metadata["eventPlace"_L1].toString()};
    excerpt.cited = {excerpt.metadata, excerpt.documentTitle.isEmpty() ? excerpt.document : excerpt.documentTitle,
        excerpt.speaker.section(u"; "_s, 0, 0), text("page"_L1), {}, excerpt.paragraph, excerpt.speakerLabel,
        excerpt.turn, excerpt.place};
    const QJsonObject attributes = json["attributes"_L1].toObject();
    for (const QString &name : attributes.keys())
        excerpt.attributes.append({name, attributes[name].toString()});
    for (const QJsonValue &link : json["links"_L1].toArray())
        excerpt.links.append(counterpartFrom(link.toObject()));
    return excerpt;
}

}

/// Each file tests/export/golden/NAME.input.json is rendered and compared with NAME.md, .html, .csv, .txt and .json. With
/// CROSSREAD_REFRESH_GOLDEN set in the environment they are written instead, for a reviewer to look at the difference.
class TestExportGolden final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationVersion(u"1.0"_s); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rendered_isAsReviewed_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("format");
        const QDir folder(Test::sourcePath(u"tests/export/golden"_s));
        const QString inputEnding = u".input.json"_s;
        const QStringList inputs = folder.entryList({u"*.input.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(!inputs.isEmpty());
        for (const QString &input : inputs) {
            const QString base = folder.filePath(input.chopped(inputEnding.size()));
            for (const QString &ending : {u"md"_s, u"html"_s, u"csv"_s, u"txt"_s, u"json"_s})
                QTest::addRow("%s as %s", qPrintable(input), qPrintable(ending))
                    << folder.filePath(input) << QString(base + u'.' + ending) << ending;
        }
    }
    void rendered_isAsReviewed()
    {
        QFETCH(QString, input);
        QFETCH(QString, expected);
        QFETCH(QString, format);
        const QJsonObject json = QJsonDocument::fromJson(contentOf(input)).object();
        QList<Export::Excerpt> excerpts;
        for (const QJsonValue &excerpt : json["excerpts"_L1].toArray())
            excerpts.append(excerptFrom(excerpt.toObject()));
        const QByteArray rendered = Test::written(
            excerpts, format, {.title = json["title"_L1].toString(), .project = json["project"_L1].toString()});
        if (qEnvironmentVariableIsSet("CROSSREAD_REFRESH_GOLDEN")) {
            QFile file(expected);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rendered) == rendered.size());
            return;
        }
        QCOMPARE(QString::fromUtf8(rendered), QString::fromUtf8(contentOf(expected)));
    }
};

QTEST_GUILESS_MAIN(TestExportGolden)
#include "tst_exportgolden.moc"
