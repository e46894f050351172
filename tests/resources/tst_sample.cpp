// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sourcemap.h"
#include "support/shareddata.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Crossread;

namespace {

/// A text file with positions counted in code points, as the gold files count them.
struct Text {
    QString text;
    QString sha256;
    QString slice(qsizetype begin, qsizetype end) const
    {
        const qsizetype from = Core::unitsOfCodePoints(text, begin);
        return text.sliced(from, Core::unitsOfCodePoints(QStringView(text).sliced(from), end - begin));
    }
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Text sampleText(const QString &name)
{
    const QByteArray bytes = read(QStringLiteral(":/crossread/sample/") + name);
    return {QString::fromUtf8(bytes),
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())};
}

QJsonObject sampleJson(const QString &name)
{
    return QJsonDocument::fromJson(read(Test::sourcePath(QStringLiteral("resources/sample/") + name))).object();
}

/// Spacing and letter case do not make a quotation less verbatim; nor do the marks that close it.
QString comparable(QString text)
{
    text = text.simplified().toCaseFolded();
    while (!text.isEmpty() && text.back().isPunct())
        text.chop(1);
    return text;
}

}

/// The sample pair and what is known about it agree: a wrong position here would teach everybody else a wrong lesson.
class TestSample final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_transcript = sampleText(QStringLiteral("transcript.txt"));
        m_article = sampleText(QStringLiteral("article.txt"));
        m_units = sampleJson(QStringLiteral("gold.json"))[u"units"].toArray();
        m_turns = sampleJson(QStringLiteral("turns.json"))[u"turns"].toArray();
        QVERIFY(!m_transcript.text.isEmpty());
        QVERIFY(!m_article.text.isEmpty());
        QVERIFY(!m_units.isEmpty());
        QVERIFY(!m_turns.isEmpty());
    }

    void everyFile_isTheOneItsGoldWasMadeFor()
    {
        const QJsonObject gold = sampleJson(QStringLiteral("gold.json"));
        QCOMPARE(m_article.sha256, gold[u"article_sha256"].toString());
        QCOMPARE(m_transcript.sha256, gold[u"transcript_sha256"].toString());
        QCOMPARE(m_transcript.sha256, sampleJson(QStringLiteral("turns.json"))[u"sha256"].toString());
    }

    void everyTurn_beginsWithItsLabelAtTheStartOfALine()
    {
        qsizetype before = -1;
        for (const QJsonValue &turn : m_turns) {
            const qsizetype start = turn[u"start"].toInteger();
            const QString label = turn[u"label"].toString();
            QVERIFY2(start > before, qPrintable(label));
            before = start;
            QCOMPARE(m_transcript.slice(start - 1, start + label.size() + 2), u'\n' + label + QStringLiteral(": "));
        }
    }

    void persons_areTwoLeadersAnEnvoyAModeratorAndAnonymousQuestioners()
    {
        QSet<QString> persons;
        for (const QJsonValue &turn : m_turns)
            persons.insert(turn[u"person"].toString());
        QCOMPARE(persons,
            QSet<QString>({QStringLiteral("Moderator"), QStringLiteral("Tomas Veldrin"),
                QStringLiteral("Helene Osterlund"), QStringLiteral("Idris Calloway"), QStringLiteral("Question")}));
    }

    void everyStatement_standsAtItsPositionInTheArticle()
    {
        for (const QJsonValue &unit : m_units)
            QCOMPARE(m_article.slice(unit[u"start"].toInteger(), unit[u"end"].toInteger()), unit[u"text"].toString());
    }

    void everyPassage_standsAtItsPositionInATurnOfTheRightPerson()
    {
        for (const QJsonValue &unit : m_units) {
            for (const QJsonValue &source : unit[u"sources"].toArray()) {
                const qsizetype start = source[u"start"].toInteger();
                QCOMPARE(m_transcript.slice(start, source[u"end"].toInteger()), source[u"text"].toString());
                const QString actual = unit[u"actual_speaker"].toString();
                const QString speaker = actual.isEmpty() ? unit[u"speaker"][0].toString() : actual;
                if (!speaker.isEmpty())
                    QCOMPARE(personAt(start), speaker);
            }
        }
    }

    void verbatimQuotation_isSaidWordForWord()
    {
        for (const QJsonValue &unit : m_units) {
            if (unit[u"verdict"].toString() != u"verbatim")
                continue;
            const QString said = comparable(unit[u"sources"][0][u"text"].toString());
            for (const QString &part : unit[u"text"].toString().split(u'…'))
                QVERIFY2(said.contains(comparable(part)), qPrintable(part));
        }
    }

    void everyWayOfQuoting_isThere_data()
    {
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("value");
        QTest::newRow("quoted word for word") << "verdict" << "verbatim";
        QTest::newRow("quoted almost word for word") << "verdict" << "near-verbatim";
        QTest::newRow("quoted in other words") << "verdict" << "reworded";
        QTest::newRow("reported") << "verdict" << "paraphrase";
        QTest::newRow("a few quoted words") << "kind" << "fragment";
        QTest::newRow("invented") << "tags" << "fabricated";
        QTest::newRow("given to the wrong person") << "tags" << "misattributed";
        QTest::newRow("a quotation over two paragraphs") << "tags" << "cross-paragraph";
        QTest::newRow("a label glued to a quotation mark") << "tags" << "glued-label";
        QTest::newRow("another number") << "tags" << "number-altered";
    }
    void everyWayOfQuoting_isThere()
    {
        QFETCH(QString, property);
        QFETCH(QString, value);
        const auto has = [&](const QJsonValue &unit) {
            const QJsonValue found = unit[property];
            return found.isArray() ? found.toArray().contains(value) : found.toString() == value;
        };
        QVERIFY(std::any_of(m_units.begin(), m_units.end(), has));
    }

private:
    QString personAt(qsizetype position) const
    {
        QString person;
        for (const QJsonValue &turn : m_turns) {
            if (turn[u"start"].toInteger() > position)
                break;
            person = turn[u"person"].toString();
        }
        return person;
    }

    Text m_transcript;
    Text m_article;
    QJsonArray m_units;
    QJsonArray m_turns;
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
