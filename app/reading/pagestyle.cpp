// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagestyle.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Crossread::Reading {

namespace {

constexpr qreal zoomFactor = 1.1;
constexpr qreal smallestPoints = 6;
constexpr qreal largestPoints = 96;
constexpr int narrowestMeasure = 44; // characters; below that, labels go above the text rather than beside it
constexpr qreal labelEms = 9.5;
constexpr qreal labelGapEms = 1.9;
constexpr qreal sideEms = 1.25;
constexpr int closestLanes = 4; // pixels: a stripe, its foot, and a gap
constexpr int fewestLanes = 3;
constexpr int mostLanes = 16; // further out nobody sees what a stripe belongs to

QString firstInstalled(std::initializer_list<const char *> families)
{
    const QStringList installed = QFontDatabase::families();
    for (const char *family : families) {
        const QString name = QString::fromLatin1(family);
        if (installed.contains(name, Qt::CaseInsensitive))
            return name;
    }
    return {};
}

struct Setting {
    qreal size = 1; // of body size
    qreal leading = 1;
    qreal before = 0; // em of body
    qreal after = 0;
    QFont::Weight weight = QFont::Normal;
    bool italic = false;
    bool sans = false;
    bool centred = false;
};

TextStyle textStyle(const Setting &setting, const Typography &typography, qreal points, qreal em)
{
    TextStyle style;
    const bool sans = setting.sans && typography.family.isEmpty();
    const QString family = typography.family.isEmpty() ? readingFamily(typography.serif && !sans) : typography.family;
    if (!family.isEmpty())
        style.font.setFamily(family);
    style.font.setStyleHint(typography.serif && !sans ? QFont::Serif : QFont::SansSerif);
    style.font.setPointSizeF(points * setting.size);
    style.font.setWeight(setting.weight);
    style.font.setItalic(setting.italic);
    style.font.setKerning(true);
    if (typography.letterSpacing > 0)
        style.font.setLetterSpacing(QFont::AbsoluteSpacing, em * setting.size * typography.letterSpacing);
    if (typography.wordSpacing > 0)
        style.font.setWordSpacing(em * setting.size * typography.wordSpacing);
    const QFontMetricsF metrics(style.font);
    style.ascent = int(std::lround(metrics.ascent()));
    style.descent = int(std::lround(metrics.descent()));
    style.lineHeight = std::max(int(std::lround(em * setting.size * typography.leading * setting.leading)),
        int(std::lround(em * setting.size * 1.15)));
    style.before = int(std::lround(em * setting.before));
    style.after = int(std::lround(em * setting.after));
    style.centred = setting.centred;
    return style;
}

/// Mean advance of running text; QFontMetrics::averageCharWidth() counts rare wide letters as much as common ones.
qreal meanAdvance(const QFont &font)
{
    const QString sample = QStringLiteral("the reader of an even line sees about sixty-six letters and blanks in it");
    return QFontMetricsF(font).horizontalAdvance(sample) / qreal(sample.size());
}

}

QString readingFamily(bool serif)
{
    static const QString serifs = firstInstalled({"Literata", "Source Serif 4", "Source Serif Pro", "Charter",
        "Noto Serif", "Georgia", "DejaVu Serif", "Liberation Serif"});
    static const QString sanses = firstInstalled(
        {"Source Sans 3", "Inter", "Noto Sans", "Open Sans", "Segoe UI", "DejaVu Sans", "Liberation Sans"});
    return serif ? serifs : sanses;
}

PageStyle::PageStyle(const Typography &typography, int zoomSteps, int width, Margin margin, int dotsPerInch,
    const QString &signWord, const QString &placeWord)
    : pageWidth(width)
{
    const qreal points =
        std::clamp(typography.pointSize * std::pow(zoomFactor, zoomSteps), smallestPoints, largestPoints);
    em = points * dotsPerInch / 72.0;
    const qreal gap = typography.paragraphGap;
    const Setting settings[] = {
        {.after = gap}, // Body
        {.size = 1.6, .leading = 0.84, .before = 0.6, .after = 1.1, .weight = QFont::Bold}, // Title
        {.size = 1.16,
            .leading = 0.9,
            .before = 1.1,
            .after = 0.45,
            .weight = QFont::DemiBold,
            .sans = true}, // Heading
        {.size = 0.86, .leading = 0.95, .before = 0.1, .after = gap * 1.3, .sans = true}, // Caption
        {.after = gap, .italic = true}, // StageDirection
        {.size = 0.82, .before = 0.4, .after = gap, .weight = QFont::DemiBold, .sans = true, .centred = true}, // Marker
        {.after = gap * 0.5}, // ListItem
        {.size = 0.96, .after = gap, .italic = true}, // BlockQuotation
        {.size = 0.86, .after = gap * 1.3, .sans = true}, // Attribution
        {.size = 0.92, .after = gap * 0.3, .sans = true}, // TableRow
        {.size = 0.86, .leading = 0.95, .after = gap * 0.6}, // Footnote
    };
    static_assert(std::size(settings) == Core::paragraphKindCount);
    for (size_t kind = 0; kind < std::size(settings); ++kind)
        kinds[kind] = textStyle(settings[kind], typography, points, em);
    label = textStyle({.size = 0.84, .leading = 0.9, .weight = QFont::DemiBold, .sans = true}, typography, points, em);
    note = textStyle({.size = 0.72, .leading = 0.9, .sans = true}, typography, points, em);
    turnGap = int(std::lround(em * 0.6));
    pageTop = int(std::lround(em * 1.5));
    pageBottom = int(std::lround(em * 3));
    chip = int(std::lround(em * 1.05));

    laneWidth = std::max(4, int(std::lround(em * 0.34)));
    const int brackets = int(std::lround(em * 3.15)); // some lanes, and letters
    const int side = int(std::lround(em * sideEms));
    const int bracketGap = int(std::lround(em * 0.7));
    const qreal advance = meanAdvance(body().font);
    const int hang = int(std::lround(em * (labelEms + labelGapEms)));

    placeWidth =
        placeWord.isEmpty() ? 0 : int(std::lround(QFontMetricsF(note.font).horizontalAdvance(placeWord) + em * 0.6));
    const int fixed = side + bracketGap + brackets + placeWidth + std::min(side / 3, 6);
    const auto leavesRoom = [&](int ems) { return width - fixed - ems >= narrowestMeasure * advance; };
    labelsHang = margin == Margin::Labels && leavesRoom(hang);
    signSide = std::max(9, int(std::lround(em * 0.82)));
    const int signs = signSide + int(std::lround(em * 0.75));
    const int words = std::min(int(std::lround(QFontMetricsF(note.font).horizontalAdvance(signWord) + em * 0.2)), hang)
        + signSide / 3;
    signWords = margin == Margin::Signs && leavesRoom(signs + words) ? words : 0;
    int labels = labelsHang ? hang : 0;
    if (margin == Margin::Signs)
        labels = signs + signWords - side / 2;
    else if (margin == Margin::Labels && !labelsHang)
        labels = int(std::lround(em * 0.2));
    textWidth = std::clamp(int(typography.measure * advance), 40, std::max(40, width - fixed - labels));
    const int used = fixed + labels + textWidth;
    const int spare = std::max(0, width - used);
    // A page without hung labels is centred on its text; the margins beside it count as half there.
    labelLeft = side + (labelsHang ? spare / 2 : std::clamp((spare + brackets - labels) / 2, 0, spare));
    labelWidth = labelsHang ? int(std::lround(em * labelEms)) : 0;
    textLeft = labelLeft + labels;
    signBar = textLeft - int(std::lround(em * 0.45));
    signLeft = textLeft - int(std::lround(em * 0.7)) - signSide;
    bracketLeft = textLeft + textWidth + bracketGap;
    QFont strong = note.font;
    strong.setBold(true);
    const int letters = int(std::ceil(QFontMetricsF(strong).horizontalAdvance(QStringLiteral("+99")))) + 3;
    const int room = width - placeWidth - std::min(side / 3, 6) - bracketLeft;
    lanesWidth = std::clamp(room - letters, fewestLanes * closestLanes, mostLanes * laneWidth);
    lanes = std::min(lanesWidth / closestLanes, mostLanes);
    bracketRight = bracketLeft + std::max(brackets, lanesWidth + letters);
}

}
