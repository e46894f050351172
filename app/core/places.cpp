// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places.h"

#include "core/naming.h"

#include <QCoreApplication>

#include <algorithm>

namespace Crossread::Core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Place)
};

/// "14:03", "1:02:03", "00:14:03.5"; nothing for anything else.
std::optional<std::chrono::milliseconds> timeFrom(QStringView text)
{
    const QList<QStringView> parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    double seconds = 0;
    for (const QStringView part : parts) {
        bool isNumber = false;
        const double value = part.toDouble(&isNumber);
        if (!isNumber || value < 0 || value > 100'000)
            return std::nullopt;
        seconds = seconds * 60 + value;
    }
    return std::chrono::milliseconds(qint64(seconds * 1000));
}

std::optional<qsizetype> positionOf(const Document &document, QString Locator::*part, QStringView value)
{
    const auto same = [&](const Locator &locator) {
        return !value.isEmpty() && value.compare(locator.*part, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(document.locators, same);
    return found == document.locators.end() ? std::nullopt : std::optional(found->position);
}

}

QString marginName(const Locator &locator, const Locator *before)
{
    if (!locator.page.isEmpty() && (!before || before->page != locator.page))
        return Words::tr("p. %1", "a page in a citation").arg(locator.page);
    if (!locator.paragraph.isEmpty() && (!before || before->paragraph != locator.paragraph))
        return Words::tr("¶ %1", "a numbered paragraph in the margin").arg(locator.paragraph);
    if (locator.begin && (!before || before->begin != locator.begin))
        return timeName(*locator.begin);
    return !before || before->line != locator.line ? locator.line : QString();
}

std::optional<qsizetype> findPlace(const Document &document, const QString &asked)
{
    QStringView text = QStringView(asked).trimmed();
    if (text.startsWith(u'¶'))
        return positionOf(document, &Locator::paragraph, text.sliced(1).trimmed());
    if (const auto time = timeFrom(text)) {
        const Locator *best = nullptr;
        for (const Locator &locator : document.locators) {
            if (locator.begin && *locator.begin <= *time && (!best || *locator.begin >= *best->begin))
                best = &locator;
        }
        return best ? std::optional(best->position) : std::nullopt;
    }
    // "p. 12", "page 12", "S. 12": the last word is the number.
    if (const qsizetype blank = text.lastIndexOf(u' '); blank >= 0)
        text = text.sliced(blank + 1);
    else if (text.startsWith(u"p.", Qt::CaseInsensitive))
        text = text.sliced(2);
    for (QString Locator::*part : {&Locator::page, &Locator::paragraph, &Locator::line}) {
        if (const auto position = positionOf(document, part, text))
            return position;
    }
    return std::nullopt;
}

PlaceKinds placeKinds(const Document &document)
{
    PlaceKinds kinds;
    for (const Locator &locator : document.locators) {
        kinds.pages |= !locator.page.isEmpty();
        kinds.times |= locator.begin.has_value();
        kinds.lines |= !locator.line.isEmpty();
        kinds.paragraphs |= !locator.paragraph.isEmpty();
    }
    return kinds;
}

}
