// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/chartdrawing.h"
#include "formats/words.h"
#include "formats/writers.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace Crossread::Formats {

namespace {

constexpr double sharpness = 2; // pixels of a picture for each of a screen, as print wants it
constexpr double mostSide = 16'000; // pixels
constexpr double mostPixels = 24e6; // more takes many seconds to pack

ChartLook lookOfFiles()
{
    ChartLook look;
    look.font.setPixelSize(13);
    return look;
}

QByteArray writtenSvg(const Chart &chart)
{
    const ChartLook look = lookOfFiles();
    const QSizeF size = sizeOf(chart, look);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(chart.title);
    generator.setDescription(chart.measure);
    QPainter painter(&generator);
    draw(painter, chart, look);
    painter.end();
    return buffer.data();
}

QByteArray writtenPng(const Chart &chart)
{
    const ChartLook look = lookOfFiles();
    const QSizeF size = sizeOf(chart, look);
    const double scale = std::min({sharpness, mostSide / size.width(), mostSide / size.height(),
        std::sqrt(mostPixels / (size.width() * size.height()))});
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(look.paper);
    image.setDotsPerMeterX(int(96 * scale / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(scale, scale);
    draw(painter, chart, look);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

}

Format svg()
{
    return {.name = QStringLiteral("svg"),
        .suffix = QStringLiteral("svg"),
        .description = [] { return Words::tr("SVG, a picture for papers and slides, sharp at any size"); },
        .takes = [](const Content &content) { return bool(content.chart); },
        .write = [](const Content &content, const Options &) { return writtenSvg(content.chart()); }};
}

Format png()
{
    return {.name = QStringLiteral("png"),
        .suffix = QStringLiteral("png"),
        .description = [] { return Words::tr("PNG, a picture for everything else"); },
        .takes = [](const Content &content) { return bool(content.chart); },
        .write = [](const Content &content, const Options &) { return writtenPng(content.chart()); }};
}

}
