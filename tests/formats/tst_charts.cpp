// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/chartdrawing.h"
#include "formats/formats.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace Crossread::Formats;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Crossread::Formats::Chart::Kind)

/// Pictures of tables: that they say in words and numbers what they say in colours, in each kind, on any paper.
class TestCharts final : public QObject {
    Q_OBJECT

    static Chart chart(Chart::Kind kind, int rows = 3, int columns = 4)
    {
        Chart chart{kind, u"Codes × Years"_s, u"annotations"_s, u"Total"_s};
        for (int column = 0; column < columns; ++column) {
            chart.columns.append(QString::number(2019 + column));
            chart.totals.append(0);
        }
        for (int row = 0; row < rows; ++row) {
            Chart::Row one{u"code <%1> & more"_s.arg(row), row % 2 == 0 ? std::optional(0xF0E040U) : std::nullopt};
            for (int column = 0; column < columns; ++column) {
                one.values.append((row + 1) * 100 + column);
                one.total += one.values.last();
                one.places.append({double(column) / columns, (column + 0.5) / columns});
                chart.totals[column] += one.values.last();
            }
            chart.whole += one.total;
            chart.rows.append(one);
        }
        return chart;
    }
    static QStringList wordsOf(const QByteArray &svg)
    {
        QStringList words;
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
                words.append(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
        return xml.hasError() ? QStringList{xml.errorString()} : words;
    }
    static QByteArray written(const QString &format, const Chart &chart)
    {
        const Content content{.chart = [chart] { return chart; }};
        return formatNamed(format, formatsFor(content))->write(content, {});
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const auto light = [](const QColor &colour) {
            const auto part = [](double of) {
                return of <= 0.04045 ? of / 12.92 : std::pow((of + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF()) + 0.05;
        };
        return std::max(light(a), light(b)) / std::min(light(a), light(b));
    }

private Q_SLOTS:
    void picture_saysAllInWords_data()
    {
        QTest::addColumn<Chart::Kind>("kind");
        QTest::addColumn<QStringList>("words");
        const QStringList names{
            u"Codes × Years"_s, u"annotations"_s, u"code <0> & more"_s, u"code <2> & more"_s, u"2019"_s, u"2022"_s};
        QTest::newRow("table") << Chart::Kind::Heat
                               << names + QStringList{u"Total"_s, u"100"_s, u"303"_s, u"406"_s, u"2,418"_s};
        QTest::newRow("bars") << Chart::Kind::Bars << names + QStringList{u"100"_s, u"303"_s};
        QTest::newRow("lines") << Chart::Kind::Lines << names + QStringList{u"0"_s, u"400"_s};
        QTest::newRow("places") << Chart::Kind::Places << names + QStringList{u"Total"_s, u"406"_s};
    }
    void picture_saysAllInWords()
    {
        QFETCH(Chart::Kind, kind);
        QFETCH(QStringList, words);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QStringList there = wordsOf(written(u"svg"_s, chart(kind)));
        for (const QString &word : std::as_const(words))
            QVERIFY2(there.contains(word), qPrintable(word + u" in "_s + there.join(u" | "_s)));
        QCOMPARE(written(u"svg"_s, chart(kind)), written(u"svg"_s, chart(kind)));
    }

    void longNames_areCutAndNothingLeavesThePaper_data()
    {
        QTest::addColumn<Chart::Kind>("kind");
        QTest::newRow("table") << Chart::Kind::Heat;
        QTest::newRow("bars") << Chart::Kind::Bars;
        QTest::newRow("lines") << Chart::Kind::Lines;
        QTest::newRow("places") << Chart::Kind::Places;
    }
    void longNames_areCutAndNothingLeavesThePaper()
    {
        QFETCH(Chart::Kind, kind);
        Chart wide = chart(kind, 30, 12);
        wide.rows[0].name = QString(500, u'w');
        wide.columns[3] = QString(500, u'w');
        const ChartLook look;
        const QSizeF size = sizeOf(wide, look);
        QVERIFY(size.width() < 2500);
        QImage image(size.toSize() + QSize(40, 40), QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        const QList<ChartSpot> spots = draw(painter, wide, look);
        painter.end();
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(image.pixelColor(x, image.height() - 20), QColor(Qt::magenta));
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(image.width() - 20, y), QColor(Qt::magenta));
        QCOMPARE(spots.size(), kind == Chart::Kind::Lines ? 12 * 12 : 30 * 12);
        for (const ChartSpot &spot : spots)
            QVERIFY(QRectF(QPointF(), size).contains(spot.area));
    }

    void manyLines_areThoseWithTheMost()
    {
        const QStringList words = wordsOf(written(u"svg"_s, chart(Chart::Kind::Lines, 30)));
        QVERIFY(words.contains(u"annotations; the 12 largest of 30"_s));
        QVERIFY(words.contains(u"code <29> & more"_s));
        QVERIFY(!words.contains(u"code <3> & more"_s));
    }

    void nothing_isAPictureToo_data() { longNames_areCutAndNothingLeavesThePaper_data(); }
    void nothing_isAPictureToo()
    {
        QFETCH(Chart::Kind, kind);
        Chart empty{kind, u"Codes × Years"_s};
        QVERIFY(wordsOf(written(u"svg"_s, empty)).contains(u"Codes × Years"_s));
        empty = chart(kind, 2, 1);
        for (Chart::Row &row : empty.rows)
            row.values = {0};
        QVERIFY(!QImage::fromData(written(u"png"_s, empty)).isNull());
    }

    void place_isDrawnWhereItIs_data()
    {
        QTest::addColumn<double>("begin");
        QTest::addColumn<double>("end");
        QTest::newRow("from 30 to 40 %") << 0.3 << 0.4;
        QTest::newRow("at the begin") << 0.0 << 0.05;
        QTest::newRow("at the end") << 0.95 << 1.0;
        QTest::newRow("one letter") << 0.3 << 0.3;
        QTest::newRow("the last letter") << 1.0 << 1.0;
        QTest::newRow("all of it") << 0.0 << 1.0;
    }
    void place_isDrawnWhereItIs()
    {
        QFETCH(double, begin);
        QFETCH(double, end);
        Chart one = chart(Chart::Kind::Places, 1, 10);
        one.rows[0].colour = 0xC00000;
        one.rows[0].places = {{begin, end}};
        const ChartLook look;
        QImage image(sizeOf(one, look).toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        const QList<ChartSpot> spots = draw(painter, one, look);
        painter.end();
        const qreal left = spots.first().area.left();
        const qreal width = spots.last().area.right() - left;
        const int y = int(spots.first().area.center().y());
        const auto isStroke = [&](int x) {
            const QColor colour = image.pixelColor(x, y);
            return colour.red() - colour.green() > 60;
        };
        QList<int> drawn;
        for (int x = int(left) - 4; x < int(left + width) + 4; ++x) {
            if (isStroke(x))
                drawn.append(x);
        }
        QVERIFY2(!drawn.isEmpty(), "short places are seen, too");
        constexpr double near = 3; // pixels
        QVERIFY(std::abs(drawn.first() - (left + begin * width)) <= near);
        QVERIFY(std::abs(drawn.last() - (left + end * width)) <= near);
        QCOMPARE(drawn.size(), drawn.last() - drawn.first() + 1);
    }
    void apart_isDrawnApart_andManyAreNoMoreThanCanBeSeen()
    {
        Chart one = chart(Chart::Kind::Places, 1, 10);
        const auto strokes = [&](const QList<Chart::Stretch> &places) {
            one.rows[0].places = places;
            const QByteArray svg = written(u"svg"_s, one);
            return svg.count("<rect") + svg.count("<path");
        };
        const auto none = strokes({});
        QCOMPARE(strokes({{0.1, 0.2}}), none + 1);
        QCOMPARE(strokes({{0.1, 0.2}, {0.3, 0.4}}), none + 2);
        QCOMPARE(strokes({{0.1, 0.3}, {0.15, 0.2}, {0.2, 0.4}}), none + 1);
        QList<Chart::Stretch> many;
        for (int i = 0; i < 100'000; ++i)
            many.append({i / 1e5, (i + 1) / 1e5});
        QCOMPARE(strokes(many), none + 1);
    }

    void largePicture_hasItsBounds()
    {
        const QImage image = QImage::fromData(written(u"png"_s, chart(Chart::Kind::Heat, 60, 700)));
        QVERIFY(!image.isNull());
        QVERIFY(image.width() <= 16'000 && image.height() <= 16'000);
        const QImage small = QImage::fromData(written(u"png"_s, chart(Chart::Kind::Heat)));
        QVERIFY2(small.width() > 400, "twice as sharp as a screen");
    }

    void cell_isReadableHoweverMuchIsInIt_data()
    {
        QTest::addColumn<QColor>("paper");
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("accent");
        QTest::newRow("file") << QColor(Qt::white) << QColor(Qt::black) << ChartLook().accent;
        QTest::newRow("light") << QColor(0xfb, 0xfa, 0xf7) << QColor(0x22, 0x22, 0x22) << QColor(0x2a, 0x5d, 0x9f);
        QTest::newRow("dark") << QColor(0x1b, 0x1c, 0x1e) << QColor(0xde, 0xdb, 0xd5) << QColor(0x8d, 0xb7, 0xe3);
        QTest::newRow("sepia") << QColor(0xf4, 0xec, 0xd8) << QColor(0x3f, 0x33, 0x25) << QColor(0x7a, 0x4a, 0x1c);
    }
    void cell_isReadableHoweverMuchIsInIt()
    {
        QFETCH(QColor, paper);
        QFETCH(QColor, ink);
        QFETCH(QColor, accent);
        const ChartLook look{.paper = paper, .ink = ink, .accent = accent};
        double before = 0;
        for (int percent = 0; percent <= 100; ++percent) {
            const HeatCell cell = heatCell(look, percent / 100.0);
            QVERIFY2(contrast(cell.ground, cell.ink) >= 4.5, qPrintable(QString::number(percent)));
            const double strength = contrast(cell.ground, paper);
            QVERIFY2(strength >= before - 1e-3, "more is never paler");
            before = strength;
        }
        QVERIFY(before > 2);
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
