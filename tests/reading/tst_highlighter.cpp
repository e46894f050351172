// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/highlighter.h"
#include "reading/theme.h"
#include "support/shareddata.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Reading;
using Core::DocumentKind;

namespace {

/// Says what a definition sees in a line: "Speaker 0-4, Number 8-10".
class Listing final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit Listing(const QString &definition)
    {
        setDefinition(Highlighter::repository().definitionForName(definition));
    }

    QStringList of(const QString &line, KSyntaxHighlighting::State *state = nullptr)
    {
        m_found.clear();
        KSyntaxHighlighting::State fresh;
        KSyntaxHighlighting::State &used = state ? *state : fresh;
        used = highlightLine(line, used);
        return m_found;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (format.name() != QLatin1StringView("Text") && length > 0)
            m_found.append(QStringLiteral("%1 %2-%3").arg(format.name()).arg(offset).arg(offset + length));
    }

private:
    QStringList m_found;
};

const QStringList &lines()
{
    static const QStringList list{
        QStringLiteral("Ada Lovelace: We said “yes, and no end to it"),
        QStringLiteral("Nothing here closes the quotation mark above."),
        QStringLiteral("Q: Did 3,000 people come?"),
        QStringLiteral("(Applause.)"),
        QStringLiteral("He said \"never\" (laughter) and «jamais» [inaudible]."),
        QStringLiteral("\"A straight mark that stays open"),
        QString(),
        QStringLiteral("  "),
        QStringLiteral("# A heading"),
    };
    return list;
}

}

class TestHighlighter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void definitions_see_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("found");
        const QString transcript = QStringLiteral("Crossread Transcript");
        const QString article = QStringLiteral("Crossread Article");
        QTest::newRow("a speaker and his words") << transcript << QStringLiteral("Vladimir Putin: Good evening.")
                                                 << QStringList{QStringLiteral("Speaker 0-15")};
        QTest::newRow("a speaker with an office")
            << transcript << QStringLiteral("President of Russia Vladimir Putin: Good evening.")
            << QStringList{QStringLiteral("Speaker 0-35")};
        QTest::newRow("a question") << transcript << QStringLiteral("Question: Why?")
                                    << QStringList{QStringLiteral("Question 0-9")};
        QTest::newRow("a short question")
            << transcript << QStringLiteral("Q  Why?") << QStringList{QStringLiteral("Question 0-1")};
        QTest::newRow("a stage direction alone")
            << transcript << QStringLiteral("(Applause.)") << QStringList{QStringLiteral("Stage Direction 0-11")};
        QTest::newRow("a stage direction in words") << transcript << QStringLiteral("Well (laughter) no.")
                                                    << QStringList{QStringLiteral("Stage Direction 5-15")};
        QTest::newRow("an aside in brackets is none")
            << transcript << QStringLiteral("It will end (in Moscow) today.") << QStringList{};
        QTest::newRow("a number") << transcript << QStringLiteral("over 3,000 men")
                                  << QStringList{QStringLiteral("Number 5-10")};
        QTest::newRow("a number in a word is none") << transcript << QStringLiteral("the G20 talks") << QStringList{};
        QTest::newRow("curly quotation") << article << QStringLiteral("He said “no” twice")
                                         << QStringList{QStringLiteral("Quotation 8-12")};
        QTest::newRow("straight quotation")
            << article << QStringLiteral("\"no\" twice") << QStringList{QStringLiteral("Quotation 0-4")};
        QTest::newRow("angled quotation")
            << article << QStringLiteral("«non» deux") << QStringList{QStringLiteral("Quotation 0-5")};
        for (const QString &either : {transcript, article}) {
            QTest::addRow("low quotation, %s", qPrintable(either))
                << either << QStringLiteral("Er sagte „nein“ und ging")
                << QStringList{QStringLiteral("Quotation 9-15")};
            QTest::addRow("inward quotation, %s", qPrintable(either))
                << either << QStringLiteral("Er sagte »nein« und ging")
                << QStringList{QStringLiteral("Quotation 9-15")};
            QTest::addRow("the end of an older quotation, %s", qPrintable(either))
                << either << QStringLiteral("dit-elle », et « oui » ou")
                << QStringList{QStringLiteral("Quotation 15-22")};
        }
        QTest::newRow("a quotation that stays open")
            << article << QStringLiteral("say “no") << QStringList{QStringLiteral("Quotation 4-7")};
        QTest::newRow("an article names no speakers")
            << article << QStringLiteral("Vladimir Putin: yes") << QStringList{};
        QTest::newRow("a credit") << article << QStringLiteral("Photo: the press service")
                                  << QStringList{QStringLiteral("Caption 0-24")};
    }
    void definitions_see()
    {
        QFETCH(QString, definition);
        QFETCH(QString, line);
        QFETCH(QStringList, found);
        Listing listing(definition);
        QStringList joined; // neighbours of one kind are one
        for (const QString &entry : listing.of(line)) {
            const QString kind = entry.section(u' ', 0, -2);
            const QString from = entry.section(u' ', -1).section(u'-', 0, 0);
            if (!joined.isEmpty() && joined.last().section(u' ', 0, -2) == kind && joined.last().endsWith(u'-' + from))
                joined.last() = joined.last().section(u'-', 0, -2) + u'-' + entry.section(u'-', -1);
            else
                joined.append(entry);
        }
        QCOMPARE(joined, found);
    }
    void everyLine_isHighlightedAlone_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::newRow("of a transcript") << QStringLiteral("Crossread Transcript");
        QTest::newRow("of an article") << QStringLiteral("Crossread Article");
    }
    void everyLine_isHighlightedAlone()
    {
        QFETCH(QString, definition);
        Listing listing(definition);
        QVERIFY(listing.definition().isValid());
        QHash<QString, QStringList> alone;
        for (const QString &line : lines())
            alone.insert(line, listing.of(line));
        // The state that a line leaves is the one it found, whatever came before it and in whichever order.
        QRandomGenerator random(11);
        KSyntaxHighlighting::State first;
        listing.of(QString(), &first);
        KSyntaxHighlighting::State state = first;
        for (int round = 0; round < 300; ++round) {
            const QString &line = lines()[random.bounded(int(lines().size()))];
            QCOMPARE(listing.of(line, &state), alone.value(line));
            QVERIFY2(state == first, qPrintable(line));
        }
    }
    void labels_areLeftToThePage()
    {
        Highlighter highlighter(DocumentKind::Transcript, Theme::light());
        const auto formats = highlighter.formats(u"However: he said “no”.");
        QCOMPARE(formats.size(), 1);
        QCOMPARE(formats[0].start, 17);
    }
    void formats_areTheSameInAnyOrder()
    {
        Highlighter highlighter(DocumentKind::Transcript, Theme::dark());
        QList<QList<QTextLayout::FormatRange>> forwards;
        for (const QString &line : lines())
            forwards.append(highlighter.formats(line));
        for (qsizetype index = lines().size() - 1; index >= 0; --index)
            QCOMPARE(highlighter.formats(lines()[index]), forwards[index]);
    }
    void definitions_areValid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("transcript") << QStringLiteral("resources/syntax/crossread-transcript.xml");
        QTest::newRow("article") << QStringLiteral("resources/syntax/crossread-article.xml");
    }
    void definitions_areValid()
    {
        QFETCH(QString, file);
        const QString schema = Test::sharedPath(QStringLiteral("data/ksyntaxhighlighting/language.xsd"));
        const QString xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
        if (schema.isEmpty() || xmllint.isEmpty())
            QSKIP(Test::besideTheProject);
        QProcess process;
        process.start(xmllint,
            {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"), schema,
                Test::sourcePath(file)});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
};

QTEST_GUILESS_MAIN(TestHighlighter)
#include "tst_highlighter.moc"
