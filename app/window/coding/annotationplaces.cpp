// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of annotations counts by itself: places in doubt, and what hidden coders have made; and a lost one's way back.
#include "window/coding/annotationpanel.h"
#include "window/coding/latestentry.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/pages/showncoders.h"

#include <QComboBox>

#include <numeric>

namespace Crossread::Window {

void AnnotationPanel::countPlaces(const Core::ChangeSet &applied)
{
    const auto isInDoubt = [](const auto &one) { return one && one->state != Core::AnchorState::Exact; };
    bool counts = false;
    LatestEntry places(m_places);
    for (const Core::AnyChange &change : applied.changes) {
        const auto *of = std::get_if<Core::Change<Core::Annotation>>(&change);
        if (of == nullptr)
            continue;
        if (of->before)
            --places[of->before->coder][of->before->state];
        if (of->after)
            ++places[of->after->coder][of->after->state];
        counts = counts || isInDoubt(of->before) || isInDoubt(of->after);
    }
    if (counts)
        offerPlaces();
}

void AnnotationPanel::offerPlaces()
{
    int moved = 0;
    int lost = 0;
    for (const auto &[coder, states] : std::as_const(m_places).asKeyValueRange()) {
        if (!m_shown.isShown(coder))
            continue;
        moved += states.value(Core::AnchorState::Moved);
        lost += states.value(Core::AnchorState::Orphaned);
    }
    const QVariant before = m_place->currentData();
    m_place->clear();
    m_place->addItem(tr("All places"));
    if (moved > 0)
        m_place->addItem(tr("To be looked at (%L1)").arg(moved), QVariant::fromValue(Core::AnchorState::Moved));
    if (lost > 0)
        m_place->addItem(tr("Lost (%L1)").arg(lost), QVariant::fromValue(Core::AnchorState::Orphaned));
    m_place->setVisible(moved + lost > 0);
    const int same = before.isValid() ? m_place->findData(before) : 0;
    m_place->setCurrentIndex(std::max(0, same));
    if (same < 0) // none of those is left
        ask();
}

qsizetype AnnotationPanel::hiddenCount() const
{
    qsizetype count = 0;
    for (const QString &coder : m_shown.hidden()) {
        const QHash<Core::AnchorState, int> states = m_places.value(coder);
        count = std::accumulate(states.cbegin(), states.cend(), count);
    }
    return count;
}

void AnnotationPanel::putOnSelection(Core::AnnotationId id)
{
    const ReadingPane &pane = m_bench.panes.active();
    Core::Annotation after = *m_bench.project.annotation(id);
    if (pane.selection().isEmpty() || pane.documentId() != after.document)
        return pane.messages().show(MessageBar::Severity::Information,
            tr("Select the words in “%1” that the annotation is about first.")
                .arg(m_bench.project.record(after.document)->name));
    after.anchor.span = pane.selection();
    (void)m_bench.panes.succeeded(m_bench.project.changeAnnotation(after));
}

}
