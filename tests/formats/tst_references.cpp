// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/formats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Formats;
using namespace Qt::StringLiterals;

namespace {

QList<Reference> sample()
{
    QList<Reference> references{
        {{}, Core::DocumentKind::Article,
            {u"A {bad} sandbox: 50% & more_less"_s, {u"Anna Berg"_s, u"Ludwig van Beethoven"_s}, u"Harbour Post"_s,
                u"2022-02-07"_s, u"https://example.org/a_b?c=1&d={2}"_s, u"2022-03-01"_s, u"en"_s}},
        {{}, Core::DocumentKind::Transcript,
            {u"News conference\nfollowing talks"_s, {u"Kremlin"_s}, u"Kremlin website"_s, u"2022-02"_s, {}, {}, {},
                {u"Tom Lee"_s, u"Press Office"_s}, u"Talks & more"_s, u"2022-02-07"_s, u"Moscow"_s}},
        {{}, Core::DocumentKind::Other, {u"Ärger am Öl"_s, {}, {}, {}, u"https://example.org/"_s, {}, u"de"_s}},
        {{}, Core::DocumentKind::Article,
            {u"A bad sandbox"_s, {u"Anna Berg"_s}, u"Harbour Post"_s, u"2022"_s, {}, {}, {}}},
    };
    giveKeys(references);
    return references;
}

QByteArray written(QStringView format)
{
    const Content content{.references = sample};
    return formatNamed(format, formatsFor(content))->write(content, {});
}

/// A reader of BibTeX as its programs have one: values in braces, counted, with TeX's signs put back.
QList<QHash<QString, QString>> bibtexEntries(const QString &text)
{
    QList<QHash<QString, QString>> entries;
    static const QRegularExpression head(u"@(\\w+)\\{([^,]+),\\s*"_s);
    static const QRegularExpression name(u"\\G(\\w+)\\s*=\\s*\\{"_s);
    qsizetype at = 0;
    for (auto entry = head.match(text); entry.hasMatch(); entry = head.match(text, at)) {
        QHash<QString, QString> fields{{u"type"_s, entry.captured(1)}, {u"key"_s, entry.captured(2)}};
        at = entry.capturedEnd();
        for (auto field = name.match(text, at); field.hasMatch(); field = name.match(text, at)) {
            QString value;
            int depth = 1;
            for (at = field.capturedEnd(); at < text.size() && depth > 0; ++at) {
                const bool isEscaped = text[at] == u'\\';
                if (isEscaped)
                    value += text[++at];
                else if (text[at] == u'{' || text[at] == u'}')
                    depth += text[at] == u'{' ? 1 : -1;
                else
                    value += text[at];
            }
            fields.insert(field.captured(1), value);
            while (at < text.size() && QStringView(u", \n").contains(text[at]))
                ++at;
        }
        entries.append(fields);
    }
    return entries;
}

}

/// What a list of references says comes back from a reader of each format.
class TestReferences final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void formats_areThree()
    {
        QCOMPARE(namesOf(formatsFor({.references = sample})), (QStringList{u"bibtex"_s, u"csl"_s, u"ris"_s}));
    }

    void keys_areUnique()
    {
        QStringList keys;
        for (const Reference &reference : sample())
            keys.append(reference.key);
        QCOMPARE(keys, (QStringList{u"berg2022sandbox"_s, u"kremlin2022news"_s, u"arger"_s, u"berg2022sandbox-2"_s}));
    }

    void bibtex_isReadBack()
    {
        const auto entries = bibtexEntries(QString::fromUtf8(written(u"bibtex")));
        QCOMPARE(entries.size(), 4);
        const QHash<QString, QString> &first = entries[0];
        QCOMPARE(first[u"type"_s], u"article"_s);
        QCOMPARE(first[u"key"_s], u"berg2022sandbox"_s);
        QCOMPARE(first[u"author"_s], u"Berg, Anna and van Beethoven, Ludwig"_s);
        QCOMPARE(first[u"title"_s], u"A {bad} sandbox: 50% & more_less"_s);
        QCOMPARE(first[u"journal"_s], u"Harbour Post"_s);
        QCOMPARE(first[u"year"_s], u"2022"_s);
        QCOMPARE(first[u"month"_s], u"2"_s);
        QCOMPARE(first[u"date"_s], u"2022-02-07"_s);
        QCOMPARE(first[u"url"_s], u"https://example.org/a_b?c=1&d=%7B2%7D"_s);
        QCOMPARE(first[u"urldate"_s], u"2022-03-01"_s);
        QCOMPARE(entries[1][u"type"_s], u"misc"_s);
        QCOMPARE(entries[1][u"title"_s], u"News conference following talks"_s);
        QCOMPARE(entries[1][u"howpublished"_s], u"Kremlin website"_s);
        QVERIFY(written(u"bibtex").contains("author = {{Kremlin}}")); // not taken apart
        QCOMPARE(entries[1][u"translator"_s], u"Lee, Tom and Press Office"_s);
        QCOMPARE(entries[1][u"eventtitle"_s], u"Talks & more"_s);
        QCOMPARE(entries[1][u"eventdate"_s], u"2022-02-07"_s);
        QCOMPARE(entries[1][u"venue"_s], u"Moscow"_s);
        for (const QString &field : {u"translator"_s, u"eventtitle"_s, u"eventdate"_s, u"venue"_s})
            QVERIFY2(!first.contains(field), qPrintable(field));
        QCOMPARE(entries[2][u"title"_s], u"Ärger am Öl"_s);
        QVERIFY(!entries[2].contains(u"author"_s));
    }

    void csl_isReadBack()
    {
        const QJsonArray items = QJsonDocument::fromJson(written(u"csl")).array();
        QCOMPARE(items.size(), 4);
        const QJsonObject first = items[0].toObject();
        QCOMPARE(first[u"type"].toString(), u"article-newspaper"_s);
        QCOMPARE(first[u"title"].toString(), u"A {bad} sandbox: 50% & more_less"_s);
        QCOMPARE(first[u"author"].toArray(),
            (QJsonArray{QJsonObject{{u"family"_s, u"Berg"_s}, {u"given"_s, u"Anna"_s}},
                QJsonObject{{u"family"_s, u"Beethoven"_s}, {u"given"_s, u"Ludwig"_s},
                    {u"non-dropping-particle"_s, u"van"_s}}}));
        QCOMPARE(first[u"issued"][u"date-parts"].toArray(), QJsonArray{(QJsonArray{2022, 2, 7})});
        QCOMPARE(first[u"container-title"].toString(), u"Harbour Post"_s);
        QCOMPARE(items[1][u"type"].toString(), u"speech"_s);
        QCOMPARE(items[1][u"author"].toArray(), (QJsonArray{QJsonObject{{u"literal"_s, u"Kremlin"_s}}}));
        QCOMPARE(items[1][u"issued"][u"date-parts"].toArray(), QJsonArray{(QJsonArray{2022, 2})});
        QCOMPARE(items[1][u"translator"].toArray(),
            (QJsonArray{QJsonObject{{u"family"_s, u"Lee"_s}, {u"given"_s, u"Tom"_s}},
                QJsonObject{{u"literal"_s, u"Press Office"_s}}}));
        QCOMPARE(items[1][u"event-title"].toString(), u"Talks & more"_s);
        QCOMPARE(items[1][u"event-date"][u"date-parts"].toArray(), QJsonArray{(QJsonArray{2022, 2, 7})});
        QCOMPARE(items[1][u"event-place"].toString(), u"Moscow"_s);
        for (const QString &key : {u"translator"_s, u"event-title"_s, u"event-date"_s, u"event-place"_s})
            QVERIFY2(!first.contains(key), qPrintable(key));
        QCOMPARE(items[2][u"type"].toString(), u"webpage"_s);
        QVERIFY(!items[2].toObject().contains(u"issued"));
    }

    void ris_isReadBack()
    {
        static const QRegularExpression line(u"^([A-Z][A-Z0-9])  - (.*)$"_s);
        QList<QMultiHash<QString, QString>> records;
        for (const QString &one : QString::fromUtf8(written(u"ris")).split(u"\r\n"_s, Qt::SkipEmptyParts)) {
            const auto match = line.match(one);
            QVERIFY2(match.hasMatch(), qPrintable(one));
            if (match.captured(1) == u"TY")
                records.append(QMultiHash<QString, QString>());
            records.last().insert(match.captured(1), match.captured(2));
        }
        QCOMPARE(records.size(), 4);
        QCOMPARE(records[0].value(u"TY"_s), u"NEWS"_s);
        QCOMPARE(records[0].values(u"AU"_s), (QStringList{u"van Beethoven, Ludwig"_s, u"Berg, Anna"_s}));
        QCOMPARE(records[0].value(u"TI"_s), u"A {bad} sandbox: 50% & more_less"_s);
        QCOMPARE(records[0].value(u"DA"_s), u"2022/02/07/"_s);
        QCOMPARE(records[0].value(u"UR"_s), u"https://example.org/a_b?c=1&d={2}"_s);
        QCOMPARE(records[1].value(u"TI"_s), u"News conference following talks"_s);
        QCOMPARE(records[1].value(u"DA"_s), u"2022/02//"_s);
        QCOMPARE(records[1].values(u"A4"_s), (QStringList{u"Press Office"_s, u"Lee, Tom"_s}));
        QCOMPARE(records[1].value(u"N1"_s), u"Event: Talks & more, Moscow, 2022-02-07"_s);
        QVERIFY(!records[0].contains(u"A4"_s) && !records[0].contains(u"N1"_s));
        QCOMPARE(records[2].value(u"TY"_s), u"ELEC"_s);
        for (const auto &record : records)
            QVERIFY(record.contains(u"ER"_s));
    }
};

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
