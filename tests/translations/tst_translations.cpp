// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/language.h"
#include "support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

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
    static const QRegularExpression mark(QStringLiteral("%L?\\d|%n|</?\\w+[^>]*>|&(?=\\w)"),
        QRegularExpression::UseUnicodePropertiesOption); // letters of every script
    QStringList found;
    for (const QRegularExpressionMatch &match : mark.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

/// A term as it is looked up: without the mark of its key and what ends it.
QString plainTerm(QString text)
{
    static const QRegularExpression aside(QStringLiteral("[&…:]|\\([^)]*\\)"));
    return text.remove(aside).trimmed().toCaseFolded();
}

/// The first letters of the words of a term, in whatever form they are; short words only where there are no others.
QStringList beginnings(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    QStringList longer;
    QStringList all;
    for (const QRegularExpressionMatch &match : word.globalMatch(text)) {
        const QString letters = match.captured().toCaseFolded();
        all.append(letters.left(4));
        if (letters.size() > 3)
            longer.append(letters.left(4));
    }
    return longer.isEmpty() ? all : longer;
}

/// By English term, with what may stand for it: the peers' own term, and what the note says besides.
QHash<QString, QStringList> glossary(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;/]"));
    QHash<QString, QStringList> terms;
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(QStringLiteral("- ")))
            continue;
        const QStringList cells = line.sliced(2).split(u'|');
        static const QRegularExpression aside(QStringLiteral("\\([^)]*\\)")); // which may hold a comma
        for (const QString &term : QString(cells[0]).remove(aside).split(between)) {
            QString english = plainTerm(term);
            if (english.startsWith(QStringLiteral("to ")))
                english.remove(0, 3);
            terms[english] += beginnings(cells.value(1)) + beginnings(cells.value(2));
        }
    }
    return terms;
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
        for (const QString &language : Core::languages()) {
            QTest::newRow(qPrintable(language))
                << (language == u"en" ? QStringList{QStringLiteral("-pluralonly")} : QStringList());
        }
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

    void french_isOffered() { QVERIFY(Core::languages().contains(QStringLiteral("fr"))); }

    /// What the window offers is complete, and what is complete is offered; one that is begun waits.
    void offered_isComplete_data() { languages(); }
    void offered_isComplete()
    {
        QFETCH(QString, path);
        const QString language = QFileInfo(path).baseName().section(u'_', 1);
        if (language == u"en")
            QSKIP("English is in the sources; the file has plural forms alone.");
        QStringList offences;
        qsizetype forms = 0;
        const QList<Message> all = messages(path);
        for (const Message &message : all) {
            if (!message.finished || message.translations.isEmpty() || message.translations.contains(QString()))
                offences.append(message.context + QStringLiteral(": ") + message.source);
            if (message.plural && forms == 0)
                forms = message.translations.size();
            if (message.plural && message.translations.size() != forms)
                offences.append(QStringLiteral("plural forms: ") + message.source);
        }
        const bool isOffered = Core::languages().contains(language);
        if (!isOffered && (!offences.isEmpty() || all.size() < messages(tsPath(QStringLiteral("fr"))).size()))
            QSKIP(qPrintable(QStringLiteral("%1 is begun and not offered yet").arg(language)));
        QVERIFY2(offences.isEmpty(), qPrintable(report(offences)));
        QVERIFY(isOffered);
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
                // "one tag": the singular may spell its number out, or leave it out; where it is also that of 21, as in
                // Russian, it may not.
                if (message.plural && message.translations.size() <= 2 && translation == message.translations.first()
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

    /// Quotation marks are the language's own; straight ones only where the English text shows what to type.
    void everyTranslation_hasItsOwnQuotationMarks_data() { languages(); }
    void everyTranslation_hasItsOwnQuotationMarks()
    {
        QFETCH(QString, path);
        static const QHash<QString, QString> ofOthers{{QStringLiteral("de"), QStringLiteral("”«»")},
            {QStringLiteral("es"), QStringLiteral("„")}, {QStringLiteral("fr"), QStringLiteral("“”„")},
            {QStringLiteral("ru"), QStringLiteral("”")}, {QStringLiteral("uk"), QString()}};
        const QString wrong = ofOthers.value(QFileInfo(path).baseName().section(u'_', 1)) + u'"';
        QStringList offences;
        for (const Message &message : messages(path)) {
            for (const QString &translation : message.translations) {
                const bool hasWrong = std::ranges::any_of(wrong, [&](QChar mark) {
                    return translation.contains(mark) && (mark != u'"' || !message.source.contains(mark));
                });
                if (hasWrong || translation.contains(QStringLiteral("...")))
                    offences.append(translation);
            }
        }
        QVERIFY2(offences.isEmpty(), qPrintable(report(offences)));
    }

    /// Each line of a glossary: the English term, the peers' own, and for some a note.
    void glossary_hasATermInEachLine_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(Test::sourcePath(QStringLiteral("translations/glossary")));
        for (const QString &name : folder.entryList({QStringLiteral("*.md")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void glossary_hasATermInEachLine()
    {
        QFETCH(QString, path);
        if (!Core::languages().contains(QFileInfo(path).baseName()))
            QSKIP("The language is begun and not offered yet.");
        QStringList offences;
        int terms = 0;
        const QString text = QString::fromUtf8(read(path));
        for (const QString &line : text.split(u'\n')) {
            if (!line.startsWith(QStringLiteral("- ")))
                continue;
            const QStringList cells = line.sliced(2).split(u'|');
            ++terms;
            if (cells.size() < 2 || cells.size() > 3 || cells[0].trimmed().isEmpty() || cells[1].trimmed().isEmpty())
                offences.append(line);
        }
        QVERIFY2(offences.isEmpty(), qPrintable(report(offences)));
        QVERIFY(terms >= 20);
    }

    /// A text that is nothing but a term is that of the glossary. In sentences a term may take any form.
    void term_isThatOfTheGlossary_data() { glossary_hasATermInEachLine_data(); }
    void term_isThatOfTheGlossary()
    {
        QFETCH(QString, path);
        const QHash<QString, QStringList> terms = glossary(QString::fromUtf8(read(path)));
        QStringList offences;
        int looked = 0;
        for (const Message &message : messages(tsPath(QFileInfo(path).baseName()))) {
            const QStringList expected = terms.value(plainTerm(message.source));
            if (expected.isEmpty() || message.source == message.source.toUpper()) // a place for a value: CODE
                continue;
            for (const QString &translation : message.translations) {
                ++looked;
                const QString said = plainTerm(translation);
                if (!translation.isEmpty()
                    && std::ranges::none_of(expected, [&said](const QString &begins) { return said.contains(begins); }))
                    offences.append(message.source + QStringLiteral(" -> ") + translation);
            }
        }
        QVERIFY2(offences.isEmpty(), qPrintable(report(offences)));
        QVERIFY2(looked > 100, "it looks at next to nothing");
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
