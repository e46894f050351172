// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/tagcontroller.h"

#include "core/sentences.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "window/coding/annotationcontroller.h"
#include "window/coding/codebox.h"
#include "window/coding/codetree.h"
#include "window/coding/recentcodes.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/desk/settings.h"
#include "window/pages/codegiving.h"
#include "window/pages/panearea.h"
#include "window/widgets/icons.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QToolTip>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestInVivo = 80;

}

QAction *addCode(QMenu &menu, const Project::Data &data, Core::CodeId code)
{
    return menu.addAction(
        markIcon(data.code(code)->colour, data.codeLetters(code)), data.codePath(code).replace(u'&', "&&"_L1));
}

TagController::TagController(const Workbench &bench, AnnotationController &annotations, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_annotations(annotations)
    , m_recent(new RecentCodes(bench.project, this))
{
    for (const ReadingPane *pane : m_bench.panes.panes()) {
        pane->view().installEventFilter(this);
        pane->view().viewport()->installEventFilter(this);
        pane->view().viewport()->setAcceptDrops(!m_bench.project.isReadOnly());
    }
    const auto on = [this](const QString &id, auto act) {
        connect(m_bench.actions.get(id), &QAction::triggered, this, act);
    };
    on(u"annotate.again"_s, [this] {
        if (const Core::CodeId last = m_recent->last(); !last.isNull())
            apply(last);
        else
            m_bench.panes.active().messages().show(
                MessageBar::Severity::Information, tr("No code has been given yet. Press T to give the first one."));
    });
    on(u"annotate.inVivo"_s, [this] { applyInVivo(); });
    on(u"annotate.recent"_s, [this] { showRecent(); });
    on(u"annotate.untag"_s, [this] { showCodesToTakeOff(); });
    connect(&annotations.editor(), &AnnotationEditor::accepted, this, [this](const AnnotationEditor::Draft &draft) {
        for (const Core::AnnotationId &id : m_bench.project.data().annotationIds(draft.document, draft.span)) {
            if (m_bench.project.annotation(id)->codes == draft.codes)
                return offerToJoin(id);
        }
    });
}

void TagController::tag(const ReadingPane &pane, Core::TextSpan span, Core::CodeId code, const QList<Core::Code> &fresh)
{
    const auto made = m_bench.project.annotate(pane.documentId(), span, {code}, {}, fresh);
    if (m_bench.panes.succeeded(made))
        offerToJoin(*made);
}

void TagController::apply(Core::CodeId code)
{
    const ReadingPane &pane = m_bench.panes.active();
    const Core::AnnotationId chosen = m_annotations.chosen(pane);
    if (!chosen.isNull())
        apply(code, {chosen});
    else if (pane.selection().isEmpty())
        pane.messages().show(MessageBar::Severity::Information, tr("Select the words to tag first."));
    else
        tag(pane, pane.selection(), code);
}

void TagController::apply(Core::CodeId code, const QList<Core::AnnotationId> &ids)
{
    const bool all = std::ranges::all_of(ids, [&](Core::AnnotationId id) {
        const Core::Annotation *one = m_bench.project.annotation(id);
        return one != nullptr && one->codes.contains(code);
    });
    all ? takeOff(code, ids) : give(code, ids);
}

void TagController::give(Core::CodeId code, const QList<Core::AnnotationId> &ids)
{
    (void)m_bench.panes.succeeded(
        giveCodes(m_bench, {}, [&] { return m_bench.project.recode(ids, {{code}, {}, {}, {}}); }));
}

void TagController::takeOff(Core::CodeId code, const QList<Core::AnnotationId> &ids)
{
    (void)m_bench.panes.succeeded(m_bench.project.recode(ids, {{}, {code}, {}, {}}));
}

void TagController::join(const QList<Core::AnnotationId> &ids)
{
    if (m_bench.panes.succeeded(m_bench.project.joinAnnotations({ids})) && !ids.isEmpty())
        m_annotations.goTo(ids.constFirst());
}

void TagController::offerToJoin(Core::AnnotationId id)
{
    if (const Core::Annotation *one = m_bench.project.annotation(id))
        Window::offerToJoin(m_bench, {{id, one->codes}});
}

void TagController::askForCodes(const QList<Core::AnnotationId> &ids)
{
    auto *box =
        new CodeBox(m_bench.project, tr("Tag %n Annotations", nullptr, int(ids.size())), m_bench.panes.window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::accepted, this, [this, box, ids] {
        (void)m_bench.panes.succeeded(giveCodes(m_bench, tr("%n annotations tagged.", nullptr, int(ids.size())),
            [&] { return m_bench.project.recode(ids, {box->codes(), {}, box->fresh(), {}}); }));
    });
    box->open();
}

void TagController::applyInVivo()
{
    const ReadingPane &pane = m_bench.panes.active();
    const Core::TextSpan selected = pane.selection();
    const Core::DocumentPtr document = pane.document();
    if (selected.isEmpty() || !document)
        return pane.messages().show(
            MessageBar::Severity::Information, tr("Select the words that are to be a code first."));
    const QString name = document->textOf(selected).toString().simplified();
    if (name.size() > longestInVivo)
        return pane.messages().show(MessageBar::Severity::Information,
            tr("That is too long for the name of a code. Select fewer words, or press T and write one."));
    const QList<Core::Code> fresh = m_bench.project.codesToMake({name});
    const Core::Code *there = m_bench.project.data().child({}, name);
    const Core::CodeId code = there == nullptr ? fresh.constLast().id : there->id;
    const Core::AnnotationId same = m_annotations.chosen(pane);
    if (same.isNull())
        tag(pane, selected, code, fresh);
    else if (m_bench.panes.succeeded(m_bench.project.recode({same}, {{code}, {}, fresh, {}})))
        offerToJoin(same);
}

void TagController::popUpAtCaret(QMenu *menu) const
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Reading::ReadingView &view = m_bench.panes.active().view();
    const QRect where = view.rectOf({view.caret(), view.caret()}).toRect();
    menu->popup(view.viewport()->mapToGlobal(where.bottomLeft()));
}

void TagController::showRecent()
{
    const QList<Core::CodeId> codes = m_recent->codes();
    if (codes.isEmpty())
        return m_bench.panes.active().messages().show(
            MessageBar::Severity::Information, tr("No code has been given yet. Press T to give the first one."));
    auto *menu = new QMenu(m_bench.panes.window());
    for (qsizetype i = 0; i < codes.size(); ++i) {
        QAction *action = addCode(*menu, m_bench.project.data(), codes[i]);
        action->setText(u"&%1  %2"_s.arg(QString::number(i + 1), action->text()));
        connect(action, &QAction::triggered, this, [this, id = codes[i]] { apply(id); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    popUpAtCaret(menu);
}

void TagController::showCodesToTakeOff()
{
    const ReadingPane &pane = m_bench.panes.active();
    QList<Core::AnnotationId> here;
    for (const Core::AnnotationId &id : m_annotations.allAt(pane, pane.selection().begin)) {
        if (!m_bench.project.annotation(id)->codes.isEmpty())
            here.append(id);
    }
    if (here.isEmpty())
        return pane.messages().show(MessageBar::Severity::Information, tr("No code is on these words."));
    if (here.size() == 1 && m_bench.project.annotation(here[0])->codes.size() == 1)
        return takeOff(m_bench.project.annotation(here[0])->codes[0], here);
    auto *menu = new QMenu(m_bench.panes.window());
    for (const Core::AnnotationId &id : std::as_const(here)) {
        for (const Core::CodeId &code : m_bench.project.annotation(id)->codes) {
            QAction *action = addCode(*menu, m_bench.project.data(), code);
            connect(action, &QAction::triggered, this, [this, code, id] { takeOff(code, {id}); });
        }
    }
    menu->setActiveAction(menu->actions().constFirst());
    popUpAtCaret(menu);
}

QString TagController::dropWords(const ReadingPane &pane, qsizetype position) const
{
    if (pane.selection().contains(position))
        return tr("Tag the selected words");
    return m_annotations.at(pane, position).isNull() ? tr("Tag this sentence") : tr("Tag this annotation");
}

void TagController::drop(ReadingPane &pane, qsizetype position, Core::CodeId code)
{
    m_bench.panes.activate(pane);
    const Core::AnnotationId there = m_annotations.at(pane, position);
    if (pane.selection().contains(position))
        return apply(code);
    if (!there.isNull())
        return give(code, {there});
    pane.view().selectUnit(Reading::Unit::Sentence, position);
    if (!pane.selection().isEmpty())
        tag(pane, pane.selection(), code);
}

Core::CodeId TagController::codeOf(const QKeyEvent &event) const
{
    const QString typed = event.text();
    if (!m_bench.settings.singleKeys() || m_bench.project.isReadOnly() || event.modifiers() != Qt::NoModifier
        || typed.isEmpty() || !typed[0].isLetterOrNumber())
        return {};
    for (const Core::Code &code : m_bench.project.codes()) {
        if (!code.key.isEmpty() && !code.heading && code.key.compare(typed, Qt::CaseInsensitive) == 0)
            return code.id;
    }
    return {};
}

bool TagController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        if (const Core::CodeId code = codeOf(*static_cast<const QKeyEvent *>(event)); !code.isNull()) {
            apply(code);
            return true;
        }
    }
    const bool drags = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!drags && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *fall = static_cast<QDropEvent *>(event); // what all three have in common
    for (ReadingPane *pane : m_bench.panes.panes()) {
        QWidget *viewport = pane->view().viewport();
        const QList<Core::CodeId> codes = codesIn(*fall->mimeData());
        if (watched != viewport || codes.isEmpty() || !pane->document())
            continue;
        const Core::Code *code = m_bench.project.code(codes.constFirst());
        if (code == nullptr || code->heading) { // it is moved about in its tree, and given to nothing
            fall->ignore();
            return true;
        }
        const QPoint point = fall->position().toPoint();
        const qsizetype position = pane->view().positionAt(point);
        fall->setDropAction(Qt::CopyAction);
        fall->accept();
        if (drags)
            QToolTip::showText(viewport->mapToGlobal(point), dropWords(*pane, position), viewport);
        else
            drop(*pane, position, code->id);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}
