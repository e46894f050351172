// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/actions.h"

#include "window/widgets/icons.h"
#include "window/desk/settings.h"

#include <QApplication>
#include <QMenu>
#include <QWidget>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

Actions::Actions(QList<ActionSpec> specs, Settings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
    , m_specs(std::move(specs))
{
    for (const ActionSpec &spec : std::as_const(m_specs)) {
        auto *action = new QAction(icon(spec.icon), spec.text, this);
        action->setObjectName(spec.id);
        action->setStatusTip(spec.tip);
        action->setWhatsThis(spec.tip);
        action->setCheckable(spec.checkable);
        action->setMenuRole(QAction::NoRole);
        if (spec.scope == Scope::Page)
            action->setShortcutContext(Qt::WidgetShortcut);
        else
            window->addAction(action);
        m_actions.insert(spec.id, action);
    }
    connect(&settings, &Settings::shortcutsChanged, this, &Actions::applyShortcuts);
    applyShortcuts();
    updateEnabled();
    qApp->installEventFilter(this);
}

/// While a menu is open its letters are the menu's, though the page behind it still has the focus, and keys of its own.
bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || qobject_cast<QMenu *>(watched) == nullptr)
        return QObject::eventFilter(watched, event);
    event->accept();
    return true;
}

QAction *Actions::get(const QString &id) const
{
    QAction *action = m_actions.value(id);
    Q_ASSERT_X(action != nullptr, "Actions::get", qPrintable(id));
    return action;
}

QMenu *Actions::createMenu(MenuId menu, QWidget *parent) const
{
    auto *made = new QMenu(menuTitle(menu), parent);
    for (const ActionSpec &spec : m_specs) {
        if (spec.menu != menu)
            continue;
        if (spec.startsGroup)
            made->addSeparator();
        made->addAction(get(spec.id));
    }
    return made;
}

void Actions::addTo(QWidget *page) const
{
    for (const ActionSpec &spec : m_specs) {
        if (spec.scope == Scope::Page)
            page->addAction(get(spec.id));
    }
}

void Actions::addTo(QWidget *list, MenuId menu) const
{
    for (const ActionSpec &spec : m_specs) {
        if (spec.scope == Scope::Page && spec.menu == menu)
            list->addAction(get(spec.id));
    }
}

void Actions::setOpen(bool project, bool writable)
{
    m_hasProject = project;
    m_writable = writable;
    updateEnabled();
}

void Actions::setPossible(const QString &id, bool possible)
{
    m_possible.insert(id, possible);
    updateEnabled();
}

QKeySequence Actions::keys(const ActionSpec &spec) const
{
    const QHash<QString, QKeySequence> own = m_settings.shortcuts();
    const auto found = own.constFind(spec.id);
    return found == own.cend() ? spec.keys : *found;
}

void Actions::applyShortcuts()
{
    for (const ActionSpec &spec : std::as_const(m_specs)) {
        const QKeySequence wanted = keys(spec);
        // A capital is a letter too: who dictates says it as easily.
        const bool single = wanted.count() == 1
            && (wanted[0].keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier
            && wanted[0].key() < Qt::Key_Escape;
        QAction *action = get(spec.id);
        action->setShortcut(single && !m_settings.singleKeys() ? QKeySequence() : wanted);
        const QString shown = action->shortcut().toString(QKeySequence::NativeText);
        //: a tooltip: what the button does, and its key in brackets
        action->setToolTip(shown.isEmpty() ? spec.tip : tr("%1 (%2)").arg(spec.tip, shown));
    }
}

void Actions::updateEnabled()
{
    for (const ActionSpec &spec : std::as_const(m_specs)) {
        const bool open = spec.needs == Needs::Nothing || (spec.needs == Needs::Project && m_hasProject)
            || (spec.needs == Needs::Writable && m_writable);
        get(spec.id)->setEnabled(open && m_possible.value(spec.id, true));
    }
}

}
