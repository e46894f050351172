// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/shortcutdialog.h"

#include "window/desk/actions.h"
#include "window/desk/settings.h"
#include "window/widgets/opensize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

const ActionSpec *specOf(const Actions &actions, const QString &id)
{
    const auto found = std::ranges::find(actions.specs(), id, &ActionSpec::id);
    return found == actions.specs().cend() ? nullptr : &*found;
}

}

ShortcutDialog::ShortcutDialog(Settings &settings, const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_actions(actions)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_edit(new QKeySequenceEdit)
    , m_reset(new QPushButton(tr("&Built-in Keys")))
    , m_conflict(new QLabel)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    for (const ActionSpec &spec : actions.specs())
        m_keys.insert(spec.id, actions.keys(spec));

    m_search->setPlaceholderText(tr("Search actions and keys"));
    m_search->setAccessibleName(tr("Search actions and keys"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutDialog::filter);
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_tree->setRootIsDecorated(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutDialog::showCurrent);

    auto *label = new QLabel(tr("&New keys:"));
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("New keys"));
    m_edit->setMaximumSequenceLength(1);
    m_edit->setClearButtonEnabled(true);
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] {
        if (!currentId().isEmpty())
            setKeys(currentId(), m_edit->keySequence());
    });
    m_reset->setToolTip(tr("Give the chosen action its built-in keys again"));
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const ActionSpec *spec = specOf(m_actions, currentId()))
            setKeys(spec->id, spec->keys);
    });
    m_conflict->setWordWrap(true);
    m_conflict->setTextFormat(Qt::PlainText);

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_edit, 1);
    row->addWidget(m_reset);
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults);
    buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("&Reset All"));
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, &ShortcutDialog::resetAll);
    connect(buttons, &QDialogButtonBox::accepted, this, &ShortcutDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortcutDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addLayout(row);
    column->addWidget(m_conflict);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    setOpenSize(*this, {em * 32, em * 30});
    fill();
}

void ShortcutDialog::fill()
{
    const QString current = currentId();
    m_tree->clear();
    for (const ActionSpec &spec : m_actions.specs()) {
        auto *item =
            new QTreeWidgetItem(m_tree, {plain(spec.text), m_keys.value(spec.id).toString(QKeySequence::NativeText)});
        item->setData(0, Qt::UserRole, spec.id);
        item->setToolTip(0, spec.tip);
        QFont font = m_tree->font();
        font.setBold(m_keys.value(spec.id) != spec.keys);
        item->setFont(1, font);
        if (spec.id == current)
            m_tree->setCurrentItem(item);
    }
    if (m_tree->currentItem() == nullptr)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    filter(m_search->text());
}

void ShortcutDialog::filter(const QString &text)
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_tree->topLevelItem(row);
        const bool fits =
            item->text(0).contains(text, Qt::CaseInsensitive) || item->text(1).contains(text, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

void ShortcutDialog::showCurrent()
{
    const QString id = currentId();
    m_edit->setEnabled(!id.isEmpty());
    m_edit->setKeySequence(m_keys.value(id));
    const ActionSpec *spec = specOf(m_actions, id);
    m_reset->setEnabled(spec != nullptr && m_keys.value(id) != spec->keys);
}

QString ShortcutDialog::currentId() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item == nullptr ? QString() : item->data(0, Qt::UserRole).toString();
}

QString ShortcutDialog::conflictOf(const QString &actionId, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return {};
    for (const ActionSpec &spec : m_actions.specs()) {
        if (spec.id != actionId && m_keys.value(spec.id) == keys)
            return plain(spec.text);
    }
    return {};
}

bool ShortcutDialog::setKeys(const QString &actionId, const QKeySequence &keys)
{
    const QString conflict = conflictOf(actionId, keys);
    if (!conflict.isEmpty()) {
        m_conflict->setText(tr("%1 belongs to “%2” already. Choose other keys, or change those of “%2” first.")
                .arg(keys.toString(QKeySequence::NativeText), conflict));
        m_edit->setKeySequence(m_keys.value(actionId));
        return false;
    }
    m_conflict->clear();
    m_keys.insert(actionId, keys);
    fill();
    showCurrent();
    return true;
}

void ShortcutDialog::resetAll()
{
    for (const ActionSpec &spec : m_actions.specs())
        m_keys.insert(spec.id, spec.keys);
    m_conflict->clear();
    fill();
    showCurrent();
}

void ShortcutDialog::accept()
{
    QHash<QString, QKeySequence> own;
    for (const ActionSpec &spec : m_actions.specs()) {
        if (m_keys.value(spec.id) != spec.keys)
            own.insert(spec.id, m_keys.value(spec.id));
    }
    m_settings.setShortcuts(own);
    QDialog::accept();
}

}
