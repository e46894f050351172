// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "window/desk/workbench.h"

#include <QObject>
#include <QSet>

namespace Crossread::Window {

class LegendBar;
class ReadingPane;

/// Speakers: in the legend with their turns counted; shown in colour or not; and from turn to turn, with the place where
/// the other document names them beside it.
class SpeakerController final : public QObject {
    Q_OBJECT

public:
    SpeakerController(const Workbench &bench, LegendBar &legend, QObject *parent);

    void step(int speaker, int direction);
    /// Chooses the speaker whose label stands at the position; false where there is none.
    bool choose(const ReadingPane &pane, qsizetype position);

private:
    /// Those who share the chip of this one.
    [[nodiscard]] QList<int> speakersOf(int first) const;
    void showLegend();
    void applyColours();
    [[nodiscard]] ReadingPane *paneWithSpeakers() const; ///< the first; null where no page has any
    [[nodiscard]] static std::optional<Core::TextSpan> mention(
        const ReadingPane &pane, const Core::Speaker &speaker, int direction);
    void goToTurn(const ReadingPane &pane, qsizetype turn, int direction);

    Workbench m_bench;
    LegendBar &m_legend;
    QSet<int> m_muted; ///< indexes of speakers shown without colour
    Core::DocumentPtr m_document; ///< whose speakers those are
};

}
