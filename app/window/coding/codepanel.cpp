// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/codepanel.h"

#include "core/codenames.h"
#include "models/codemodel.h"
#include "project/project.h"
#include "reading/theme.h"
#include "window/desk/actions.h"
#include "window/pages/actprogress.h"
#include "window/coding/annotationcontroller.h"
#include "window/coding/codedialog.h"
#include "window/coding/codedelegate.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/desk/thememanager.h"

#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QTreeView>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Models::CodeModel;

CodePanel::CodePanel(const Workbench &bench, AnnotationController &controller, QWidget *parent)
    : ListPanel(parent)
    , m_bench(bench)
    , m_controller(controller)
    , m_model(new CodeModel(bench.project, this))
    , m_view(new QTreeView)
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Codes"));
    m_view->setHeaderHidden(true);
    m_view->setItemDelegate(new CodeDelegate(m_view));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setExpandsOnDoubleClick(false);
    connect(m_view, &QTreeView::activated, this, [this] { m_controller.askForPassages(current()); });
    connect(bench.actions.get(u"annotate.newCode"_s), &QAction::triggered, this, &CodePanel::add);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &CodePanel::showMenu);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_view, &QTreeView::expandAll);
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        auto *made = new QShortcut(keys, m_view, this, act);
        made->setContext(Qt::WidgetShortcut);
    };
    shortcut(QKeySequence::Delete, [this] { remove(); });
    shortcut(QKeySequence(Qt::Key_F2), [this] { edit(); });

    const bool writable = !bench.project.isReadOnly();
    QToolButton *apply =
        addButton(u"tag"_s, tr("Tag the selected words with the chosen code"), [this] { applyCurrent(); });
    QToolButton *fresh = addButton(u"add"_s, tr("New code"), [this] { add(); });
    QToolButton *change = addButton(u"edit"_s, tr("Change the chosen code (F2)"), [this] { edit(); });
    QToolButton *gone = addButton(u"delete"_s, tr("Delete the chosen code"), [this] { remove(); });
    for (QToolButton *button : {apply, fresh, change, gone})
        button->setEnabled(writable);
    addTool(new QWidget, 1);
    setEmptyText(
        tr("Codes are your own categories, such as “claim” or “evasion”. Tagging words makes codes, or make them "
           "here."),
        writable ? tr("New Code…") : QString(), [this] { add(); });
    setList(m_view);
    m_view->expandAll();
}

Core::CodeId CodePanel::current() const
{
    return m_view->currentIndex().data(CodeModel::IdRole).value<Core::CodeId>();
}

void CodePanel::applyCurrent()
{
    if (!current().isNull() && !m_bench.project.isReadOnly())
        m_controller.apply(current());
}

void CodePanel::add()
{
    QStringList taken;
    for (const Core::Code &code : m_bench.project.codes())
        taken.append(code.key);
    const QList<quint32> &colours = m_bench.themes.theme().codes;
    const qsizetype count = m_bench.project.codes().size();
    Core::Code fresh{.id = Core::CodeId::create(),
        .parent = {},
        .name = {},
        .colour = colours[count % colours.size()],
        .key = {},
        .memo = {},
        .position = static_cast<int>(count)};
    for (const QChar digit : u"123456789"_s) {
        if (fresh.key.isEmpty() && !taken.contains(digit))
            fresh.key = digit;
    }
    open(fresh, tr("New Code"));
}

void CodePanel::edit()
{
    if (const Core::Code *code = m_bench.project.code(current()))
        open(*code, tr("Change Code"));
}

void CodePanel::keepTyped()
{
    for (CodeDialog *dialog : findChildren<CodeDialog *>())
        dialog->keepTyped();
}

void CodePanel::open(
    const Core::Code &code, const QString &title, qint64 stretch, const std::optional<Core::Error> &problem)
{
    QList<std::pair<Core::CodeId, QString>> parents;
    QStringList taken;
    const QHash<Core::CodeId, QString> paths = Core::codePaths(m_bench.project.codes());
    const QSet<Core::CodeId> below = Core::withCodesBelow(m_bench.project.codes(), code.id);
    for (const Core::Code &one : m_bench.project.codes()) {
        if (!below.contains(one.id))
            parents.append({one.id, paths.value(one.id)});
        if (one.id != code.id && !one.key.isEmpty())
            taken.append(one.key);
    }
    // Letters that already do something on a page are not offered.
    for (const ActionSpec &spec : m_bench.actions.specs()) {
        const QKeySequence keys = m_bench.actions.keys(spec);
        if (spec.scope == Scope::Page && keys.count() == 1 && keys[0].keyboardModifiers() == Qt::NoModifier)
            taken.append(keys.toString());
    }
    const Core::Code *now = m_bench.project.code(code.id);
    const std::optional<Core::Code> before = now == nullptr ? std::nullopt : std::optional(*now);
    auto *dialog = new CodeDialog(code, title, parents, taken, m_bench.themes.theme().codes, this);
    // What cannot be kept comes back in the dialog, so that nothing typed is lost.
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto typing = std::make_shared<qint64>(stretch);
    connect(dialog, &CodeDialog::memoTyped, this, [this, dialog, typing] {
        // Of a code that is there, the memo alone: the rest is decided with the dialog's button. A new one needs a name.
        const Core::Code shown = dialog->code();
        const Core::Code *there = m_bench.project.code(shown.id);
        Core::Code after = there == nullptr ? shown : *there;
        after.memo = shown.memo;
        if (!after.name.isEmpty())
            (void)m_bench.project.whileTyping(*typing, [&] { return m_bench.project.setCode(after); });
    });
    connect(dialog, &CodeDialog::rejected, this, [this, code, typing, before] {
        if (*typing == 0 || m_bench.project.takeBack(*typing))
            return;
        // Something else was done since: what is taken back now is an act of its own.
        (void)m_bench.panes.succeeded(before ? m_bench.project.setCode(*before) : m_bench.project.removeCode(code.id));
    });
    connect(dialog, &CodeDialog::accepted, this, [this, dialog, title, typing] {
        const Core::Code after = dialog->code();
        const auto kept = m_bench.project.whileTyping(*typing, [&] { return m_bench.project.setCode(after); });
        if (!kept)
            open(after, title, *typing, kept.error());
    });
    if (problem)
        showIn(*dialog, *problem);
    dialog->open();
}

void CodePanel::remove()
{
    const Core::Code *code = m_bench.project.code(current());
    if (code == nullptr)
        return;
    const QString name = code->name;
    if (m_bench.panes.succeeded(m_bench.project.removeCode(code->id)))
        sayDone(m_bench, tr("Code “%1” deleted.").arg(name));
}

void CodePanel::showMenu(QPoint point)
{
    if (!m_view->indexAt(point).isValid() || m_bench.project.isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Show Passages"), this, [this] { m_controller.askForPassages(current()); });
    menu->addAction(tr("&Tag Selection"), this, &CodePanel::applyCurrent);
    menu->addAction(tr("&Change…"), this, &CodePanel::edit);
    menu->addAction(tr("&Delete"), this, &CodePanel::remove);
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

}
