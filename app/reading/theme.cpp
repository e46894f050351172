// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "contrast.h"
#include "core/json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace Crossread::Reading {

namespace {

constexpr qreal markRatio = 3.0;
constexpr qreal textRatio = 4.5;
constexpr qreal clearRatio = 7.0;
constexpr qreal highRatio = 18.0;
constexpr qreal lanePale = 0.55;

QList<quint32> colours(const QJsonValue &value)
{
    QList<quint32> list;
    for (const QJsonValue &entry : value.toArray())
        list.append(QColor(entry.toString()).rgb() & 0xFFFFFFU);
    return list;
}

Theme load(const QString &name)
{
    QFile file(QStringLiteral(":/crossread/themes/%1.json").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject json = Core::readJson(file.readAll()).object();
    const auto colour = [&json](const char *key) { return QColor(json.value(QLatin1StringView(key)).toString()); };

    Theme theme;
    theme.name = name;
    theme.syntaxTheme = json.value(QLatin1StringView("syntaxTheme")).toString();
    theme.isDark = json.value(QLatin1StringView("dark")).toBool();
    theme.paper = colour("paper");
    theme.text = colour("text");
    theme.heading = colour("heading");
    theme.dim = colour("dim");
    theme.number = colour("number");
    theme.rule = colour("rule");
    theme.caret = colour("caret");
    theme.selection = colour("selection");
    theme.searchHit = colour("searchHit");
    theme.currentHit = colour("currentHit");
    theme.focus = colour("focus");
    theme.focusEdge = colour("focusEdge");
    theme.link = colour("link");
    theme.tint = json.value(QLatin1StringView("tint")).toDouble();
    theme.currentTint = json.value(QLatin1StringView("currentTint")).toDouble();
    theme.speakers = colours(json.value(QLatin1StringView("speakers")));
    theme.codes = colours(json.value(QLatin1StringView("codes")));
    return theme;
}

}

const Theme &Theme::light()
{
    static const Theme theme = load(QStringLiteral("light"));
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = load(QStringLiteral("dark"));
    return theme;
}

const Theme &Theme::sepia()
{
    static const Theme theme = load(QStringLiteral("sepia"));
    return theme;
}

std::optional<Theme> Theme::highContrast(const QPalette &desktop)
{
    const QColor paper = desktop.color(QPalette::Base);
    const QColor ink = desktop.color(QPalette::Text);
    const bool pure = paper == QColor(Qt::white) || paper == QColor(Qt::black);
    if (!pure || desktop.color(QPalette::Window) != paper || contrast(ink, paper) < highRatio
        || contrast(desktop.color(QPalette::WindowText), paper) < highRatio)
        return std::nullopt;
    Theme theme = paper == QColor(Qt::black) ? dark() : light();
    theme.name = QStringLiteral("contrast");
    theme.paper = paper;
    for (QColor *role :
        {&theme.text, &theme.heading, &theme.dim, &theme.number, &theme.rule, &theme.caret, &theme.focusEdge})
        *role = ink;
    theme.link = withContrast(theme.link, paper, clearRatio);
    for (QList<quint32> *inks : {&theme.speakers, &theme.codes}) {
        for (quint32 &rgb : *inks)
            rgb = withContrast(QColor::fromRgb(rgb), paper, textRatio).rgb() & 0xFFFFFFU;
    }
    return theme;
}

QColor Theme::markColour(quint32 rgb) const
{
    return withContrast(QColor::fromRgb(rgb), paper, markRatio);
}

QColor Theme::inkColour(quint32 rgb) const
{
    return withContrast(QColor::fromRgb(rgb), paper, textRatio);
}

QColor Theme::tintColour(quint32 rgb, bool current, int lane) const
{
    QColor colour = markColour(rgb);
    // All lanes together never cover more than this, whatever colours they have.
    qreal opacity = current ? currentTint : tint;
    while (opacity > 0.02 && contrast(text, blended(colour, paper, opacity / (1 - lanePale))) < textRatio)
        opacity *= 0.9;
    colour.setAlphaF(float(opacity * std::pow(lanePale, lane)));
    return colour;
}

QColor Theme::inkOn(const QColor &background)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrast(black, background) >= contrast(white, background) ? black : white;
}

quint32 Theme::speakerColour(int speaker, const QList<quint32> &chosen) const
{
    if (speaker < 0)
        return dim.rgb() & 0xFFFFFFU;
    if (speaker < chosen.size())
        return chosen[speaker];
    return speakers.isEmpty() ? text.rgb() & 0xFFFFFFU : speakers[speaker % speakers.size()];
}

QPalette Theme::palette() const
{
    const QColor button = isDark ? paper.lighter(125) : paper.darker(104);
    QPalette palette(text, button, isDark ? paper.lighter(160) : QColor(Qt::white), paper.darker(150),
        paper.darker(115), text, inkOn(paper), paper, isDark ? paper.lighter(112) : paper.darker(102));
    palette.setColor(QPalette::AlternateBase, blended(text, paper, 0.04));
    palette.setColor(QPalette::ToolTipBase, button);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, dim);
    palette.setColor(QPalette::Highlight, link);
    palette.setColor(QPalette::HighlightedText, inkOn(link));
    palette.setColor(QPalette::Accent, link);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, blended(text, paper, 0.45));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, blended(text, paper, 0.2));
    return palette;
}

}
