// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/positioncontroller.h"

#include "core/places.h"
#include "core/sentences.h"
#include "reading/readingview.h"
#include "window/desk/actions.h"
#include "window/pages/documentcontroller.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"

#include <QInputDialog>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

void goTo(const Workbench &bench, const Project::Place &place, const QList<Project::Place> &counterparts)
{
    const ReadingPane &pane = bench.panes.active();
    const Project::Place here{pane.documentId(), pane.selection()};
    const Project::Place last = bench.position.current();
    if (pane.document() && (last.document != here.document || !last.span.contains(here.span.begin)) && here != place)
        bench.position.goTo(here);
    bench.position.goTo(place, counterparts);
}

void goToSentence(const Workbench &bench, Core::DocumentId id, const Core::Document &document, qsizetype position)
{
    const Core::TextSpan paragraph = document.paragraphSpan(document.paragraphAt(position));
    const Core::TextSpan sentence = Core::sentenceAt(document.textOf(paragraph), position - paragraph.begin);
    goTo(bench, {id, {paragraph.begin + sentence.begin, paragraph.begin + sentence.end}});
}

PositionController::PositionController(const Workbench &bench, DocumentController &documents, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_documents(documents)
{
    Project::ReadingPosition *position = &m_bench.position;
    connect(position, &Project::ReadingPosition::moved, this, &PositionController::follow);
    connect(position, &Project::ReadingPosition::visitedChanged, this, [this, position] {
        m_bench.actions.setPossible(u"go.back"_s, position->canGoBack());
        m_bench.actions.setPossible(u"go.forward"_s, position->canGoForward());
    });
    m_bench.actions.setPossible(u"go.back"_s, position->canGoBack());
    m_bench.actions.setPossible(u"go.forward"_s, position->canGoForward());
    connect(m_bench.actions.get(u"go.back"_s), &QAction::triggered, position, &Project::ReadingPosition::back);
    connect(m_bench.actions.get(u"go.forward"_s), &QAction::triggered, position, &Project::ReadingPosition::forward);
    connect(m_bench.actions.get(u"go.turn"_s), &QAction::triggered, this, &PositionController::goToTurn);
    connect(m_bench.actions.get(u"go.place"_s), &QAction::triggered, this, &PositionController::goToPlace);
    connect(&m_documents, &DocumentController::shown, this, [this](ReadingPane *pane) {
        const Project::Place place = m_waiting.take(pane);
        if (place.document == pane->documentId() && !place.document.isNull())
            bring(*pane, place);
    });
}

void PositionController::follow(const Project::Place &place, const QList<Project::Place> &counterparts)
{
    for (const ReadingPane *pane : m_bench.panes.panes()) {
        for (const Reading::Layer layer : {Reading::Layer::Focus, Reading::Layer::Difference})
            pane->view().setMarks(layer, {});
    }
    ReadingPane &pane = paneFor(place, nullptr);
    bring(pane, place);
    if (!counterparts.isEmpty())
        bring(paneFor(counterparts.first(), &pane), counterparts.first());
}

ReadingPane &PositionController::paneFor(const Project::Place &place, const ReadingPane *taken) const
{
    if (taken != nullptr) {
        ReadingPane &free = m_bench.panes.other(*taken);
        return free.documentId() != place.document && taken->documentId() == place.document ? m_bench.panes.other(free)
                                                                                            : free;
    }
    ReadingPane *showing = m_bench.panes.showing(place.document);
    return showing != nullptr ? *showing : m_bench.panes.active();
}

void PositionController::bring(ReadingPane &pane, const Project::Place &place)
{
    if (pane.documentId() != place.document || !pane.document()) {
        m_waiting.insert(&pane, place);
        m_documents.show(pane, place.document);
        return;
    }
    Reading::ReadingView &view = pane.view();
    // Words selected in the other pane are about to be linked to something here: they stay selected.
    if (&pane == &m_bench.panes.active() || view.selection().isEmpty())
        view.moveCaret(place.span.begin);
    if (!view.visibleSpan().contains(place.span))
        view.bringIntoView(place.span, Reading::ReadingView::Scroll::Centre);
    if (!place.span.isEmpty())
        view.addMark(Reading::Layer::Focus, Reading::Mark{.span = place.span, .letters = {}, .tip = {}});
}

void PositionController::goToPlace()
{
    ReadingPane *pane = &m_bench.panes.active();
    if (!pane->document() || pane->document()->locators.isEmpty())
        pane = &m_bench.panes.other(*pane);
    const Core::DocumentPtr document = pane->document();
    if (!document || document->locators.isEmpty()) {
        m_bench.panes.active().messages().show(
            MessageBar::Severity::Information, tr("Neither text says its pages or times."));
        return;
    }
    auto *dialog = new QInputDialog(&m_bench.panes);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to Page or Time"));
    const Core::PlaceKinds kinds = Core::placeKinds(*document);
    dialog->setLabelText(kinds.pages && kinds.times ? tr("Page, or time as 1:02:03:")
            : kinds.times                           ? tr("Time, as 14:03 or 1:02:03:")
            : kinds.pages                           ? tr("Page:")
                                                    : tr("Number of the paragraph or line:"));
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this, pane, id = pane->documentId(), document](const QString &asked) {
            if (const auto position = Core::findPlace(*document, asked))
                goToSentence(m_bench, id, *document, *position);
            else
                pane->messages().show(MessageBar::Severity::Information, tr("The text has no place “%1”.").arg(asked));
        });
    dialog->open();
}

void PositionController::goToTurn()
{
    ReadingPane *pane = &m_bench.panes.active();
    if (!pane->document() || pane->document()->turns.isEmpty())
        pane = &m_bench.panes.other(*pane);
    const Core::DocumentPtr document = pane->document();
    if (!document || document->turns.isEmpty()) {
        m_bench.panes.active().messages().show(
            MessageBar::Severity::Information, tr("Neither page has turns of speech to go to."));
        return;
    }
    auto *dialog = new QInputDialog(&m_bench.panes);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to Turn"));
    dialog->setInputMode(QInputDialog::IntInput);
    const auto count = static_cast<int>(document->turns.size());
    dialog->setIntRange(1, count);
    dialog->setIntValue(std::max(1, static_cast<int>(document->turnAt(pane->view().caret())) + 1));
    dialog->setLabelText(tr("Number of the turn, 1 to %L1:").arg(count));
    connect(dialog, &QInputDialog::intValueSelected, this, [this, id = pane->documentId(), document](int number) {
        goTo(m_bench, {id, document->turns[number - 1].span});
    });
    dialog->open();
}

}
