// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/codercomparison.h"
#include "window/desk/workbench.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace Crossread::Library {
class Job;
}

namespace Crossread::Window {

class DocumentChoice;
class ShownCoders;

/// Who has annotated: whose annotations are shown, and how far two of them agree, code by code, with the places where they
/// do not; a click goes there.
class CodersPanel final : public QWidget {
    Q_OBJECT

public:
    CodersPanel(const Workbench &bench, ShownCoders &shown, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showCoders();
    void coderTicked();
    void compareSoon();
    void compare();
    void showComparison(const Library::CoderComparison &comparison);
    void unfold(QTreeWidgetItem *item); ///< its disagreements are listed when they are wanted
    void go(const QTreeWidgetItem *item);
    void copy();
    void save();
    [[nodiscard]] Library::CoderPair pair() const;

    Workbench m_bench;
    ShownCoders &m_shown;
    QListWidget *m_coders;
    QComboBox *m_first;
    QComboBox *m_second;
    QComboBox *m_unit;
    QComboBox *m_extent;
    DocumentChoice *m_in;
    QLabel *m_said;
    QTreeWidget *m_table;
    QTimer m_soon;
    QPointer<Library::Job> m_job;
    Library::CoderComparison m_comparison;
    bool m_stale = true;
};

}
