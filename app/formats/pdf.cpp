// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/flow.h"
#include "formats/printing.h"
#include "formats/words.h"
#include "formats/writers.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

#include <algorithm>

namespace Crossread::Formats {

namespace {

constexpr int dotsPerInch = 1200;

QByteArray writtenPdf(const Page &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(withoutControls(content.title));
    writer.setCreator(QStringLiteral("Crossread"));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(paperOf());
    if (content.landscape)
        writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({sheetMargin, sheetMargin, sheetMargin, sheetMargin}, QPageLayout::Millimeter);
    paintPages(content, writer);
    return buffer.data();
}

}

QPageSize paperOf(QLocale::Territory territory)
{
    // Those with Letter in Unicode's CLDR (supplemental/territoryInfo, paperSize).
    static constexpr QLocale::Territory withLetter[] = {QLocale::Belize, QLocale::Canada, QLocale::Chile,
        QLocale::Colombia, QLocale::CostaRica, QLocale::ElSalvador, QLocale::Guatemala, QLocale::Mexico,
        QLocale::Nicaragua, QLocale::Panama, QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates,
        QLocale::Venezuela};
    return QPageSize(std::ranges::contains(withLetter, territory) ? QPageSize::Letter : QPageSize::A4);
}

Format pdf()
{
    return {.name = QStringLiteral("pdf"),
        .suffix = QStringLiteral("pdf"),
        .description = [] { return Words::tr("PDF, to print and send"); },
        .takes = [](const Content &content) { return bool(content.page); },
        .write = [](const Content &content, const Options &) { return writtenPdf(content.page()); }};
}

}
