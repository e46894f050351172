// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages.h"
#include "reading/readingview.h"

#include <QImage>

#include <memory>

/// Pages on the screen for the tests of what is seen and done there.
namespace Crossread::Test {

[[nodiscard]] inline std::unique_ptr<Reading::ReadingView> viewOf(
    const Core::DocumentPtr &document, QSize size = {900, 600})
{
    auto view = std::make_unique<Reading::ReadingView>();
    view->resize(size);
    view->setDocument(document);
    view->show();
    return view;
}

[[nodiscard]] inline QImage pictureOf(const Reading::ReadingView &view)
{
    return view.viewport()->grab().toImage();
}

/// How many pixels of `area` have just this colour.
[[nodiscard]] inline int pixelsOf(const QImage &picture, const QColor &colour, const QRect &area)
{
    int count = 0;
    const QRect inside = area.intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            count += picture.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    }
    return count;
}

[[nodiscard]] inline int pixelsOf(const QImage &picture, const QColor &colour)
{
    return pixelsOf(picture, colour, picture.rect());
}

/// The words that a span of the page's text holds.
[[nodiscard]] inline QString wordsOf(const Reading::ReadingView &view, Core::TextSpan span)
{
    return view.document()->textOf(span).toString();
}

}
