// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/subjects/speakercontroller.h"

#include "core/speechshares.h"
#include "reading/readingview.h"
#include "reading/speakermark.h"
#include "reading/theme.h"
#include "window/subjects/legendbar.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"
#include "window/desk/thememanager.h"

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

bool isLetterAt(const QString &text, qsizetype position)
{
    return position >= 0 && position < text.size() && text[position].isLetter();
}

}

SpeakerController::SpeakerController(const Workbench &bench, LegendBar &legend, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_legend(legend)
{
    for (const ReadingPane *pane : m_bench.panes.panes())
        connect(pane, &ReadingPane::documentShown, this, &SpeakerController::showLegend);
    connect(&m_bench.panes, &PaneArea::swapped, this, &SpeakerController::showLegend);
    connect(&m_bench.themes, &ThemeManager::themeChanged, this, &SpeakerController::showLegend);
    connect(&m_legend.speakers(), &ChipRow::toggled, this, [this](const QString &id, bool on) {
        for (const int speaker : speakersOf(id.toInt())) {
            if (on)
                m_muted.remove(speaker);
            else
                m_muted.insert(speaker);
        }
        showLegend();
    });
    connect(&m_legend.speakers(), &ChipRow::stepped, this,
        [this](const QString &id, int direction) { step(id.toInt(), direction); });
}

ReadingPane *SpeakerController::paneWithSpeakers() const
{
    for (ReadingPane *pane : {&m_bench.panes.first(), &m_bench.panes.second()}) {
        if (pane->document() && !pane->document()->speakers.isEmpty())
            return pane;
    }
    return nullptr;
}

QList<int> SpeakerController::speakersOf(int first) const
{
    const ReadingPane *pane = paneWithSpeakers();
    if (pane == nullptr)
        return {first};
    const QList<Core::SpeakerGroup> groups = Core::speakerGroups(*pane->document());
    const auto found = std::ranges::find_if(
        groups, [first](const Core::SpeakerGroup &group) { return group.speakers.first() == first; });
    return found == groups.cend() ? QList<int>{first} : found->speakers;
}

void SpeakerController::showLegend()
{
    const ReadingPane *pane = paneWithSpeakers();
    const Core::DocumentPtr document = pane == nullptr ? Core::DocumentPtr() : pane->document();
    if (std::exchange(m_document, document) != document)
        m_muted.clear();
    QList<ChipRow::Item> items;
    if (document) {
        QList<int> turns(document->speakers.size());
        for (const Core::Turn &turn : document->turns) {
            if (turn.speaker >= 0)
                ++turns[turn.speaker];
        }
        const QStringList initials = Reading::speakerInitials(document->speakers);
        const Reading::Theme &theme = m_bench.themes.theme();
        const QList<Core::SpeakerGroup> groups = Core::speakerGroups(*document);
        for (const Core::SpeakerGroup &group : groups) {
            const int first = group.speakers.first();
            int count = 0;
            for (const int speaker : group.speakers)
                count += turns[speaker];
            //: tip of a speaker: the name and the role
            const QString tip = group.role.isEmpty() ? group.name : tr("%1, %2").arg(group.name, group.role);
            items.append({QString::number(first),
                {.name = group.word,
                    .letters = group.speakers.size() > 1 ? initials[first].first(1) : initials[first],
                    .speaker = first,
                    .colour = theme.inkColour(theme.speakerColour(first)),
                    .pattern = 0,
                    .count = count,
                    .tip = tip},
                !m_muted.contains(first)});
        }
    }
    m_legend.speakers().setItems(items);
    m_legend.speakers().setVisible(!items.isEmpty());
    applyColours();
}

void SpeakerController::applyColours()
{
    const Reading::Theme &theme = m_bench.themes.theme();
    for (const ReadingPane *pane : m_bench.panes.panes()) {
        if (!pane->document())
            continue;
        QList<quint32> colours;
        for (int index = 0; index < pane->document()->speakers.size(); ++index) {
            const bool muted = pane->document() == m_document && m_muted.contains(index);
            colours.append(muted ? theme.dim.rgb() & 0xFFFFFFU : theme.speakerColour(index));
        }
        pane->view().setSpeakerColours(colours);
    }
}

void SpeakerController::step(int speaker, int direction)
{
    const ReadingPane *pane = paneWithSpeakers();
    if (pane == nullptr)
        return;
    const Core::DocumentPtr document = pane->document();
    const qsizetype count = document->turns.size();
    qsizetype here = document->turnAt(pane->view().caret());
    if (here < 0) { // between two turns, or before the first: neither is passed over
        const auto next = std::ranges::upper_bound(
            document->turns, pane->view().caret(), {}, [](const Core::Turn &turn) { return turn.span.begin; });
        here = next - document->turns.cbegin() - (direction > 0 ? 1 : 0);
    }
    const QList<int> group = speakersOf(speaker);
    const QSet<int> wanted(group.begin(), group.end());
    // Round the whole text once, so that the last turn is followed by the first.
    for (qsizetype steps = 1; steps <= count; ++steps) {
        const qsizetype turn = (((here + direction * steps) % count) + count) % count;
        if (wanted.contains(document->turns[turn].speaker)) {
            goToTurn(*pane, turn, direction);
            return;
        }
    }
}

bool SpeakerController::choose(const ReadingPane &pane, qsizetype position)
{
    const qsizetype turn = pane.document()->turnAt(position);
    if (turn < 0 || !pane.document()->turns[turn].label.contains(position))
        return false;
    goToTurn(pane, turn, 1);
    return true;
}

void SpeakerController::goToTurn(const ReadingPane &pane, qsizetype turn, int direction)
{
    const Core::Turn &said = pane.document()->turns[turn];
    const ReadingPane &other = m_bench.panes.other(pane);
    QList<Project::Place> counterparts;
    if (other.document() && other.documentId() != pane.documentId() && said.speaker >= 0) {
        if (const auto named = mention(other, pane.document()->speakers[said.speaker], direction))
            counterparts.append({other.documentId(), *named});
    }
    goTo(m_bench, {pane.documentId(), said.label.isEmpty() ? said.span : said.label}, counterparts);
}

std::optional<Core::TextSpan> SpeakerController::mention(
    const ReadingPane &pane, const Core::Speaker &speaker, int direction)
{
    const QString name = speaker.anonymous ? QString() : speaker.name.section(u' ', -1);
    if (name.isEmpty())
        return std::nullopt;
    const QString &text = pane.document()->text;
    const auto search = [&](qsizetype from) -> std::optional<Core::TextSpan> {
        for (qsizetype at = from;;) {
            at = direction > 0 ? text.indexOf(name, at) : (at < 0 ? -1 : text.lastIndexOf(name, at));
            if (at < 0)
                return std::nullopt;
            if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + name.size()))
                return Core::TextSpan{at, at + name.size()};
            at += direction;
        }
    };
    const qsizetype caret = pane.view().caret();
    if (const auto found = search(caret + direction))
        return found;
    return search(direction > 0 ? 0 : text.size() - 1);
}

}
