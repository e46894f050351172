// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

/// The line icons, which the window draws in the palette's colours: all of one size, one pen and no colour of their own.
class TestIcons final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void icon_isALineDrawingThatTakesAnyColour_data()
    {
        QTest::addColumn<QString>("path");
        const QDir icons(QStringLiteral(":/crossread/icons"));
        for (const QString &name : icons.entryList({QStringLiteral("*.svg")})) {
            if (name != u"crossread.svg") // the program's own, in colours
                QTest::newRow(qPrintable(name)) << icons.filePath(name);
        }
    }
    void icon_isALineDrawingThatTakesAnyColour()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        QVERIFY(svg.contains(u"stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\""));
        static const QRegularExpression otherColour(
            QStringLiteral("(?:stroke|fill|color)=\"(?!currentColor\"|none\")|style="));
        QVERIFY(!otherColour.match(svg).hasMatch());

        QSvgRenderer renderer(path);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, 24, 24));
        constexpr int size = 96;
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        int inked = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                if (qAlpha(image.pixel(x, y)) == 0)
                    continue;
                ++inked;
                QVERIFY2(qMin(x, y) >= 4 && qMax(x, y) < size - 4, "drawn into the margin, where it may be cut off");
            }
        }
        QVERIFY2(inked > size * size / 50, "hardly anything is drawn");
    }
};

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
