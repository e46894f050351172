// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming.h"
#include "core/places.h"

#include <QTest>

using namespace Crossread::Core;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

/// Pages and times: how they are named, and how a reader comes to them.
class TestPlaces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void place_isFoundAsItIsAskedFor_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<qsizetype>("position"); ///< -1: nowhere
        QTest::newRow("a page by its number") << u"12"_s << qsizetype(10);
        QTest::newRow("a page as it is cited") << u" p. 12 "_s << qsizetype(10);
        QTest::newRow("a page in another language") << u"S. 13"_s << qsizetype(20);
        QTest::newRow("a page in Roman numbers, in any case") << u"XIV"_s << qsizetype(0);
        QTest::newRow("a time that a cue begins with") << u"00:14:03"_s << qsizetype(30);
        QTest::newRow("a time inside a cue") << u"14:07"_s << qsizetype(30);
        QTest::newRow("a time with hours") << u"1:00:00"_s << qsizetype(40);
        QTest::newRow("a time before the first cue") << u"0:01"_s << qsizetype(-1);
        QTest::newRow("a numbered paragraph") << u"¶ 7"_s << qsizetype(25);
        QTest::newRow("a page that is not there") << u"99"_s << qsizetype(-1);
        QTest::newRow("nothing") << u""_s << qsizetype(-1);
        QTest::newRow("no place at all") << u"soon"_s << qsizetype(-1);
    }
    void place_isFoundAsItIsAskedFor()
    {
        QFETCH(QString, asked);
        QFETCH(qsizetype, position);
        Document document;
        document.text = QString(50, u'x');
        document.locators = {{.position = 0, .page = u"xiv"_s}, {.position = 10, .page = u"12"_s},
            {.position = 20, .page = u"13"_s}, {.position = 25, .page = u"13"_s, .paragraph = u"7"_s},
            {.position = 30, .begin = seconds(843)}, {.position = 40, .begin = seconds(3600)}};
        QCOMPARE(findPlace(document, asked).value_or(-1), position);
    }

    void margin_saysWhatIsNew()
    {
        const Locator page{.page = u"3"_s, .line = u"1"_s};
        const Locator line{.page = u"3"_s, .line = u"2"_s};
        QCOMPARE(marginName(page, nullptr), u"p. 3"_s);
        QCOMPARE(marginName(line, &page), u"2"_s);
        QCOMPARE(marginName(line, &line), QString());
        QCOMPARE(marginName({.begin = seconds(843)}, &page), u"00:14:03"_s);
    }

    void citation_namesPagesOfASpan()
    {
        Document document;
        document.text = QString(50, u'x');
        document.locators = {{.position = 0, .page = u"12"_s, .line = u"4"_s}, {.position = 10, .page = u"13"_s}};
        QCOMPARE(placeName(document, {2, 8}), u"p. 12, l. 4"_s);
        QCOMPARE(placeName(document, {2, 10}), u"p. 12, l. 4"_s);
        QCOMPARE(placeName(document, {2, 11}), u"pp. 12–13, l. 4"_s);
        QCOMPARE(placeName(Document(), {0, 0}), QString());
        QCOMPARE(timeName(seconds(3600 * 123 + 61)), u"123:01:01"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
