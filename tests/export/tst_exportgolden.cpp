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

Export::Excerpt excerptFrom(const QJsonObject &json)
{
    Export::Excerpt excerpt;
    const auto text = [&json](QLatin1StringView key) { return json[key].toString(); };
    excerpt.id = text("id"_L1);
    excerpt.document = text("document"_L1);
    excerpt.documentTitle = text("title"_L1);
    excerpt.sourceSha256 = text("sha256"_L1);
    excerpt.quote = text("quote"_L1);
    excerpt.speakerLabel = text("label"_L1);
    excerpt.speaker = text("speaker"_L1);
    excerpt.speakerRole = text("role"_L1);
    excerpt.turn = json["turn"_L1].toInt();
    excerpt.lastTurn = json["lastTurn"_L1].toInt(excerpt.turn);
    excerpt.paragraph = json["paragraph"_L1].toInt();
    excerpt.lastParagraph = json["lastParagraph"_L1].toInt(excerpt.paragraph);
    excerpt.source = {json["start"_L1].toInt(), json["end"_L1].toInt()};
    for (const QJsonValue &code : json["codes"_L1].toArray())
        excerpt.codes.append(code.toString());
    excerpt.memo = text("memo"_L1);
    excerpt.coder = text("coder"_L1);
    excerpt.created = QDateTime::fromString(text("created"_L1), Qt::ISODate);
    excerpt.modified = QDateTime::fromString(text("modified"_L1), Qt::ISODate);
    excerpt.state = Core::AnchorState(json["state"_L1].toInt());
    return excerpt;
}

}

/// Each file tests/export/golden/NAME.json is rendered and compared with NAME.md, .html, .csv and .txt beside it. With
/// CROSSREAD_REFRESH_GOLDEN set in the environment they are written instead, for a reviewer to look at the difference.
class TestExportGolden final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rendered_isAsReviewed_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("format");
        const QDir folder(Test::sourcePath(u"tests/export/golden"_s));
        const QStringList inputs = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(!inputs.isEmpty());
        for (const QString &input : inputs) {
            const QString base = folder.filePath(input.chopped(5));
            for (const QString &ending : {u"md"_s, u"html"_s, u"csv"_s, u"txt"_s})
                QTest::addRow("%s as %s", qPrintable(input), qPrintable(ending))
                    << base + u".json" << base + u'.' + ending << ending;
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
        const QByteArray rendered = Test::written(excerpts, format, json["title"_L1].toString());
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
