// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/comparer.h"
#include "import/importer.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <array>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Crossread;
using namespace Compare;
using namespace Qt::StringLiterals;

/// The kinds of quoting and reporting that people meet, a few lines each: tests/data/compare-cases.json.
class TestCases final : public QObject {
    Q_OBJECT

    static Core::Document read(const QString &text, Core::DocumentKind kind)
    {
        Core::ImportOptions options;
        options.kind = kind;
        return *Import::importBytes(text.toUtf8(), u"text"_s, options);
    }

    static QString nameOf(StatementKind kind)
    {
        constexpr std::array names{"direct", "indirect", "fragment", "context"};
        return QLatin1StringView(names[std::size_t(kind)]);
    }

    static QString nameOf(Verdict verdict)
    {
        switch (verdict) {
        case Verdict::Verbatim: return u"verbatim"_s;
        case Verdict::NearVerbatim: return u"near-verbatim"_s;
        case Verdict::Reworded: return u"reworded"_s;
        case Verdict::Paraphrase: return u"paraphrase"_s;
        default: return u"not-found"_s;
        }
    }

    /// What is not as expected, in one line; empty where all is.
    static QString faultsOf(const Statement &statement, const QJsonObject &expected)
    {
        QStringList faults;
        const QString speaker = statement.attribution.names.value(0).section(u' ', -1).toLower();
        if (expected.contains("speaker"_L1) && speaker != expected["speaker"_L1].toString())
            faults.append(u"speaker "_s + speaker);
        const bool alert = !statement.alerts.isEmpty() || statement.misattributed;
        if (expected.contains("alert"_L1) && alert != expected["alert"_L1].toBool())
            faults.append(alert ? u"alerts: "_s + sentence(statement.alerts.value(0).kind) : u"no alert"_s);
        if (expected.contains("verdict"_L1) && nameOf(statement.verdict) != expected["verdict"_L1].toString())
            faults.append(nameOf(statement.verdict));
        if (expected.contains("kind"_L1) && nameOf(statement.kind) != expected["kind"_L1].toString())
            faults.append(nameOf(statement.kind));
        return faults.join(u", "_s);
    }

private Q_SLOTS:
    void everyStatement_isAsAReaderExpects_data()
    {
        QTest::addColumn<QString>("transcript");
        QTest::addColumn<QString>("article");
        QTest::addColumn<QJsonObject>("expected");
        QTest::addColumn<QString>("known"); ///< why it is not right yet
        const QByteArray json = Test::bytesOf(Test::sourcePath(u"tests/data/compare-cases.json"_s));
        const QJsonObject all = QJsonDocument::fromJson(json).object();
        for (const QJsonValue &value : all["cases"_L1].toArray()) {
            const QJsonObject one = value.toObject();
            const QString transcript = one["transcript"_L1].toString();
            for (const QJsonValue &expected : one["expect"_L1].toArray()) {
                const QString name = one["name"_L1].toString() + u": "_s + expected["words"_L1].toString();
                QTest::newRow(qUtf8Printable(name))
                    << all["transcripts"_L1][transcript].toString(transcript) << one["article"_L1].toString()
                    << expected.toObject() << expected["known"_L1].toString();
            }
        }
    }

    void everyStatement_isAsAReaderExpects()
    {
        QFETCH(QString, transcript);
        QFETCH(QString, article);
        QFETCH(QJsonObject, expected);
        QFETCH(QString, known);
        const TranscriptIndex index(read(transcript, Core::DocumentKind::Transcript));
        const Core::Document document = read(article, Core::DocumentKind::Article);
        std::optional<Statement> shortest;
        for (const Statement &statement : compare(index, document).statements) {
            const bool isMeant = statement.kind != StatementKind::Context
                && document.textOf(statement.span).contains(expected["words"_L1].toString());
            if (isMeant && (!shortest || statement.span.size() < shortest->span.size()))
                shortest = statement;
        }
        QString faults;
        if (expected["absent"_L1].toBool()) {
            const bool isQuoted =
                shortest && (shortest->kind == StatementKind::Direct || shortest->kind == StatementKind::Fragment);
            faults = isQuoted ? u"taken for a quotation"_s : QString();
        } else {
            faults = shortest ? faultsOf(*shortest, expected) : u"no statement"_s;
        }
        if (!known.isEmpty())
            QEXPECT_FAIL("", qUtf8Printable(known), Continue);
        QCOMPARE(faults, QString());
    }
};

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
