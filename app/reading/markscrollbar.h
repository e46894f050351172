// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

namespace Crossread::Reading {

class ReadingView;

/// A reading view's scroll bar with a tick for each topic hit, annotation and search hit of the document, in three
/// columns. Clicking works as in any scroll bar.
class MarkScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    explicit MarkScrollBar(ReadingView *view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect groove() const;

    ReadingView *m_view;
};

}
