// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/id.h"
#include "window/pages/readingpane.h"

#include <QWidget>

#include <array>

class QSplitter;

namespace Crossread::Reading {
class LinkBand;
}

namespace Crossread::Window {

/// The two panes and the band of links between them: side by side or stacked, swapped, resized. Knows which one is
/// active: the one that had the focus last.
class PaneArea final : public QWidget {
    Q_OBJECT

public:
    PaneArea(const Actions &actions, QWidget *parent = nullptr);
    ~PaneArea() override;

    [[nodiscard]] ReadingPane &first() const { return *m_panes[0]; } ///< where reading begins
    [[nodiscard]] ReadingPane &second() const { return *m_panes[1]; }
    [[nodiscard]] std::array<ReadingPane *, 2> panes() const { return m_panes; }
    [[nodiscard]] ReadingPane &active() const { return *m_panes[m_active]; }
    [[nodiscard]] ReadingPane &other(const ReadingPane &pane) const;
    /// The pane that shows the document, the active one where both do; null where none does.
    [[nodiscard]] ReadingPane *showing(Core::DocumentId id) const;
    [[nodiscard]] Reading::LinkBand &band() const { return *m_band; }

    void activate(const ReadingPane &pane);
    void swap();
    void setStacked(bool stacked);
    [[nodiscard]] bool isStacked() const;
    /// Shows the active pane alone. A pane without a document gives its room to the other one anyway.
    void setAlone(bool alone);
    [[nodiscard]] bool isAlone() const { return m_alone; }
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

    /// True where `result` is fine; else the active pane says what happened.
    template <typename T>
    bool succeeded(const Core::Result<T> &result) const
    {
        if (!result)
            showError(result.error());
        return result.has_value();
    }
    void showError(const Core::Error &error) const;

Q_SIGNALS:
    void activeChanged();
    void swapped();

private:
    void focusMoved(const QWidget *now);
    void arrange();

    QSplitter *m_splitter;
    std::array<ReadingPane *, 2> m_panes;
    Reading::LinkBand *m_band;
    int m_active = 0;
    bool m_alone = false;
    bool m_hasLayout = false; ///< the reader's own, from before
};

}
