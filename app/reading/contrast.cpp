// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Crossread::Reading {

namespace {

struct Lab {
    double lightness;
    double a;
    double b;
};

double toLinear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double fromLinear(double value)
{
    const double bounded = std::clamp(value, 0.0, 1.0);
    return bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * std::pow(bounded, 1.0 / 2.4) - 0.055;
}

double luminance(const QColor &colour)
{
    return 0.2126 * toLinear(colour.redF()) + 0.7152 * toLinear(colour.greenF()) + 0.0722 * toLinear(colour.blueF());
}

Lab toLab(const QColor &colour)
{
    const double r = toLinear(colour.redF());
    const double g = toLinear(colour.greenF());
    const double b = toLinear(colour.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor fromLab(const Lab &lab)
{
    const double l = std::pow(lab.lightness + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.lightness - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.lightness - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    return QColor::fromRgbF(float(fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)),
        float(fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)),
        float(fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)));
}

/// Rounded to what is stored and painted, so that a ratio that was reached is reached on screen.
QColor rounded(const QColor &colour)
{
    return QColor(colour.rgb());
}

}

qreal contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

namespace {

QColor reckoned(const QColor &colour, const QColor &paper, qreal ratio)
{
    if (contrast(colour, paper) >= ratio)
        return colour;
    const Lab from = toLab(colour);
    const bool darker = contrast(QColor(Qt::black), paper) > contrast(QColor(Qt::white), paper);
    double near = from.lightness;
    double far = darker ? 0.0 : 1.0;
    const auto at = [&from](double lightness) {
        // Towards black and white there is less chroma to be had; clipping alone would shift the hue.
        const double room = std::min(1.0, std::min(lightness, 1.0 - lightness) / 0.25);
        const double had = std::min(1.0, std::min(from.lightness, 1.0 - from.lightness) / 0.25);
        const double keep = had > 0 ? std::min(1.0, room / had) : 0.0;
        return rounded(fromLab({lightness, from.a * keep, from.b * keep}));
    };
    for (int step = 0; step < 24; ++step) {
        const double middle = (near + far) / 2;
        (contrast(at(middle), paper) >= ratio ? far : near) = middle;
    }
    return at(far);
}

}

QColor withContrast(const QColor &colour, const QColor &paper, qreal ratio)
{
    // Each painting asks for the same few, and each takes hundreds of powers.
    constexpr qsizetype most = 4096;
    using Asked = std::pair<std::pair<quint64, quint64>, qreal>;
    thread_local QHash<Asked, QColor> known;
    if (known.size() >= most)
        known.clear();
    QColor &answer = known[{{quint64(colour.rgba64()), quint64(paper.rgba64())}, ratio}];
    if (!answer.isValid())
        answer = reckoned(colour, paper, ratio);
    return answer;
}

QColor blended(const QColor &top, const QColor &paper, qreal opacity)
{
    const auto mix = [opacity](
                         int over, int under) { return int(std::lround(over * opacity + under * (1 - opacity))); };
    return QColor(mix(top.red(), paper.red()), mix(top.green(), paper.green()), mix(top.blue(), paper.blue()));
}

qreal difference(const QColor &a, const QColor &b)
{
    const Lab first = toLab(a);
    const Lab second = toLab(b);
    return std::hypot(first.lightness - second.lightness, first.a - second.a, first.b - second.b);
}

}
