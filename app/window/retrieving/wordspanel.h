// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/table.h"
#include "library/wordtables.h"
#include "window/desk/workbench.h"
#include "window/widgets/listpanel.h"

class QLabel;
class QLineEdit;
class QSpinBox;
class QTreeView;

namespace Crossread::Library {
class Job;
}

namespace Crossread::Window {

class DocumentChoice;
class TableModel;

/// How often words are used: in all documents or some, held against others, or near a word. A click on a word finds it.
class WordsPanel final : public ListPanel {
    Q_OBJECT

public:
    explicit WordsPanel(const Workbench &bench, QWidget *parent = nullptr);
    ~WordsPanel() override;

    [[nodiscard]] bool isSettled() const { return m_job == nullptr; }

Q_SIGNALS:
    void wordChosen(const QString &word); ///< to be seen in its lines

private:
    void makeTools();
    void copy();
    void count();
    void take(const Core::Result<Formats::Table> &table);

    Workbench m_bench;
    DocumentChoice *m_in;
    DocumentChoice *m_against;
    QLineEdit *m_near;
    QSpinBox *m_window;
    QLabel *m_state;
    QTreeView *m_view;
    TableModel *m_table;
    Library::Job *m_job = nullptr;
};

}
