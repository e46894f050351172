// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QKeySequence>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Crossread::Window {

class Actions;
class Settings;

/// Shows and changes the keys of all actions: search, conflicts said at once, reset of one or all. Changes act when the
/// dialog is accepted.
class ShortcutDialog final : public QDialog {
    Q_OBJECT

public:
    ShortcutDialog(Settings &settings, const Actions &actions, QWidget *parent = nullptr);

    void accept() override;

    /// Gives the action these keys, as typing them into the editor does. Returns false where another action has them;
    /// the sentence that says which stands in the dialog.
    bool setKeys(const QString &actionId, const QKeySequence &keys);

private:
    void fill();
    void filter(const QString &text);
    void showCurrent();
    void resetAll();
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QString conflictOf(const QString &actionId, const QKeySequence &keys) const;

    Settings &m_settings;
    const Actions &m_actions;
    QHash<QString, QKeySequence> m_keys;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QKeySequenceEdit *m_edit;
    QPushButton *m_reset;
    QLabel *m_conflict;
};

}
