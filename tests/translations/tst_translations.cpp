// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Crossread;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or one per plural form
    bool plural = false;
    bool finished = true;
};

/// The messages of a .ts file, as Qt Linguist's format has them.
QList<Message> messages(const QString &path)
{
    QFile file(path);
    QList<Message> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            result.append(Message());
            result.last().context = context;
            result.last().plural = xml.attributes().value(QLatin1StringView("numerus")) == u"yes";
        } else if (xml.name() == u"source") {
            result.last().source = xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            result.last().translations.append(xml.readElementText());
        } else if (xml.name() == u"translation") {
            result.last().finished = !xml.attributes().hasAttribute(QLatin1StringView("type"));
            if (!result.last().plural)
                result.last().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : result;
}

/// What a translation must carry over as it is: placeholders, tags, the mark of an access key.
QStringList marks(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%L?\\d|%n|</?\\w+[^>]*>|&(?=\\w)"));
    QStringList found;
    for (const QRegularExpressionMatch &match : mark.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

/// The blanks around a text, which join it to what stands beside it.
QString edges(const QString &text)
{
    static const QRegularExpression inside(
        QStringLiteral("\\S(?:.*\\S)?"), QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(inside, QStringLiteral("x"));
}

QString tsPath(const QString &language)
{
    return Test::sourcePath(QStringLiteral("translations/crossread_%1.ts").arg(language));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString report(const QStringList &offences)
{
    return u'\n' + offences.join(u'\n');
}

}

/// Translations say everything that the sources say, with the same placeholders, and in good type.
class TestTranslations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void file_hasEveryTextOfTheSources_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("fr") << QStringList();
        QTest::newRow("en") << QStringList{QStringLiteral("-pluralonly")};
    }
    void file_hasEveryTextOfTheSources()
    {
        QFETCH(QStringList, options);
        const QString path = tsPath(QString::fromLatin1(QTest::currentDataTag()));
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.ts"));
        QVERIFY(QFile::copy(path, copy));
        options += {QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-obsolete"),
            QStringLiteral("-source-language"), QStringLiteral("en"), Test::sourcePath(QStringLiteral("app")),
            QStringLiteral("-ts"), copy};
        QProcess lupdate;
        lupdate.start(QStringLiteral(CROSSREAD_LUPDATE), options);
        QVERIFY(lupdate.waitForFinished());
        // Where lupdate cannot tell the context, the text is looked up under another one and never found.
        const QByteArray complaints = lupdate.readAllStandardError();
        QVERIFY2(
            !complaints.contains("lacks Q_OBJECT") && !complaints.contains("without context"), complaints.constData());
        QVERIFY2(read(copy) == read(path), "texts came or went: cmake --build build/dev --target update_translations");
    }

    void french_isComplete()
    {
        QStringList offences;
        const QList<Message> all = messages(tsPath(QStringLiteral("fr")));
        QVERIFY(!all.isEmpty());
        for (const Message &message : all) {
            if (!message.finished || message.translations.isEmpty() || message.translations.contains(QString()))
                offences.append(message.context + QStringLiteral(": ") + message.source);
        }
        QVERIFY2(offences.isEmpty(), qPrintable(report(offences)));
    }

    void everyTranslation_keepsPlaceholders_data() { languages(); }
    void everyTranslation_keepsPlaceholders()
    {
        QFETCH(QString, path);
        QStringList offences;
        for (const Message &message : messages(path)) {
            for (const QString &translation : message.translations) {
                QStringList expected = marks(message.source);
                QStringList found = marks(translation);
                // "one tag": the singular may spell its number out, or leave it out.
                if (message.plural && translation == message.translations.first()
                    && !found.contains(QStringLiteral("%n")))
                    expected.removeAll(QStringLiteral("%n"));
                if (!translation.isEmpty() && (found != expected || edges(translation) != edges(message.source)))
                    offences.append(message.source + QStringLiteral(" -> ") + translation);
            }
        }
        QVERIFY2(offences.isEmpty(), qPrintable(report(offences)));
    }

    void french_keepsItsBlanksBeforeHighMarks()
    {
        // A mark that stands alone with its blank would begin a line; one without a blank reads as English.
        static const QRegularExpression wrong(
            QStringLiteral("[^\\x{a0}\\x{202f}\\s\\d(][:;?!](?=\\s|$)|\\S [:;?!»]|«(?![\\x{a0}\\x{202f}])"
                           "|[^\\x{a0}\\x{202f}]»|\\.\\.\\."));
        QVERIFY(wrong.isValid());
        QStringList offences;
        for (const Message &message : messages(tsPath(QStringLiteral("fr")))) {
            for (const QString &translation : message.translations) {
                // Straight marks are typed, not printed: only where the English text shows what to type.
                const bool straight =
                    (translation.contains(u'"') && !message.source.contains(u'"')) || translation.contains(u'\'');
                if (straight || wrong.match(translation).hasMatch())
                    offences.append(translation);
            }
        }
        QVERIFY2(offences.isEmpty(), qPrintable(report(offences)));
    }

    void embeddedFrench_speaks()
    {
        const Core::Error error{Core::ErrorCode::Canceled, {}, {}};
        const QString english = error.sentence();
        QTranslator french;
        QVERIFY(french.load(QStringLiteral(":/crossread/translations/crossread_fr.qm")));
        QVERIFY(QCoreApplication::installTranslator(&french));
        QVERIFY(error.sentence() != english);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(Test::sourcePath(QStringLiteral("translations")));
        for (const QString &name : folder.entryList({QStringLiteral("crossread_*.ts")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
