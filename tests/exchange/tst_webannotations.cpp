// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/webannotations.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Exchange::WebAnnotation;

namespace {

/// Each annotation as "words | begin | tags | note"; line ends as "/".
QStringList shown(const QList<WebAnnotation> &annotations)
{
    QStringList lines;
    for (const WebAnnotation &one : annotations)
        lines.append(QString(
            one.exact + u" | "_s + QString::number(one.begin) + u" | "_s + one.tags.join(u' ') + u" | "_s + one.note)
                .replace(u'\n', u'/'));
    return lines;
}

const QByteArray quote = R"({"type": "TextQuoteSelector", "exact": "The tide turned."})";
const QByteArray position = R"({"type": "TextPositionSelector", "start": 7, "end": 23})";

/// An annotation of the W3C's model with this selector.
QByteArray ofModel(const QByteArray &selector)
{
    return R"({"type": "Annotation", "target": {"source": "urn:a.org:b", "selector": )" + selector + "}}";
}

/// One as Hypothes.is' interface for programs gives it.
QByteArray ofHypothesis(const QByteArray &id, const QByteArray &more)
{
    return R"({"id": ")" + id + R"(", "uri": "urn:a.org:b", "user": "acct:ann@hypothes.is", )" + more + '}';
}

}

/// Annotations of web pages, in the shapes in which other programs write them.
class TestWebAnnotations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void annotation_isRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("expected");
        const QString words = u"The tide turned. | -1 |  | "_s;
        const QString both = u"The tide turned. | 7 |  | "_s;
        const auto row = [](const char *name, const QByteArray &json, const QStringList &expected) {
            QTest::newRow(name) << json << expected;
        };
        row("one selector", ofModel(quote), {words});
        row("two", ofModel('[' + quote + ',' + position + ']'), {both});
        row("finer words of a range",
            ofModel(R"({"type": "RangeSelector", "startSelector": {"type": "XPathSelector", "value": "/p[1]"},)"
                    R"( "endSelector": {"type": "XPathSelector", "value": "/p[2]"}, "refinedBy": )"
                + quote + '}'),
            {words});
        row("a position in a part",
            ofModel(R"({"type": "XPathSelector", "value": "/p[1]", "refinedBy": )" + position + '}'),
            {u" | -1 |  | "_s});
        row("with the vocabulary before the names",
            R"({"@type": "oa:Annotation", "target": {"source": "urn:a.org:b", "selector": {"@type": "oa:TextQuoteSelector", "exact": "The tide turned."}}})",
            {words});
        row("a list", '[' + ofModel(quote) + ',' + ofModel(position) + ']', {words, u" | 7 |  | "_s});
        row("a page", R"({"type": "AnnotationPage", "items": [)" + ofModel(quote) + "]}", {words});
        row("the first page of a collection",
            R"({"type": "AnnotationCollection", "first": {"type": "AnnotationPage", "items": [)" + ofModel(quote)
                + "]}}",
            {words});
        row("pages in a list",
            R"({"annotations": [{"type": "AnnotationPage", "items": [)" + ofModel(quote)
                + R"(]}, {"type": "AnnotationPage", "items": [)" + ofModel(position) + "]}]}",
            {words, u" | 7 |  | "_s});
        row("none", R"({"type": "AnnotationPage", "items": []})", {});
        const QByteArray target = R"("target": [{"source": "urn:a.org:b", "selector": [{"type": "RangeSelector"},)"
            + position + ',' + quote + R"(]}], "tags": ["sea"], "text": "So late?")";
        row("what Hypothes.is answers",
            R"({"total": 3, "rows": [)" + ofHypothesis("a", target) + ','
                + ofHypothesis("b", R"("target": [{"source": "urn:a.org:b"}], "references": ["a"], "text": "It is.")")
                + ',' + ofHypothesis("c", R"("target": [{"source": "urn:a.org:b"}], "text": "Of the page.")") + "]}",
            {u"The tide turned. | 7 | sea | So late?//ann: It is."_s, u" | -1 |  | Of the page."_s});
        row("its answers apart",
            R"({"rows": [)" + ofHypothesis("a", target) + R"(], "replies": [)"
                + ofHypothesis("b", R"("references": ["a"], "text": "It is.")") + "]}",
            {u"The tide turned. | 7 | sea | So late?//ann: It is."_s});
        row("a list of its annotations", '[' + ofHypothesis("a", target) + ']',
            {u"The tide turned. | 7 | sea | So late?"_s});
    }
    void annotation_isRead()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, expected);
        const auto annotations = Exchange::readWebAnnotations(json, u"a.json"_s);
        QVERIFY2(annotations, annotations ? "" : qPrintable(annotations.error().sentence()));
        QCOMPARE(shown(*annotations), expected);
    }

    void otherJson_isRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("numbers") << QByteArray("[1, 2]");
        QTest::newRow("other items") << QByteArray(R"({"items": [{"name": "Ann"}]})");
        QTest::newRow("a page that lies elsewhere")
            << QByteArray(R"({"type": "AnnotationCollection", "first": "urn:a.org:page1"})");
        QTest::newRow("pages in pages without an end")
            << QByteArray(QByteArray(R"({"items": [)").repeated(40) + '1' + QByteArray("]}").repeated(40));
    }
    void otherJson_isRefused()
    {
        QFETCH(QByteArray, json);
        const auto annotations = Exchange::readWebAnnotations(json, u"a.json"_s);
        QVERIFY(!annotations);
        QCOMPARE(annotations.error().code, Core::ErrorCode::WrongFormat);
    }
};

QTEST_GUILESS_MAIN(TestWebAnnotations)
#include "tst_webannotations.moc"
