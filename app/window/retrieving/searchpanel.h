// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "retrieve/concordance.h"
#include "window/desk/workbench.h"
#include "window/widgets/listpanel.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace Crossread::Models {
class ConcordanceModel;
}

namespace Crossread::Project {
struct Recoding;
}

namespace Crossread::Window {

class DocumentChoice;

/// Words in all documents, each hit in its line, with what stands around it lined up: sorted by it, gone to, and tagged as
/// many at once as are chosen. Never in the way of reading: it stays beside the pages.
class SearchPanel final : public ListPanel {
    Q_OBJECT

public:
    explicit SearchPanel(const Workbench &bench, QWidget *parent = nullptr);

    void start(const QString &words); ///< with the keyboard in it; empty: with what was looked for last

private:
    void makeTools();
    void makeView();
    void look();
    void showState();
    void goTo(const QModelIndex &index);
    void showCodes();
    void askForCode();
    void tag(const Project::Recoding &codes);

    Workbench m_bench;
    Models::ConcordanceModel *m_model;
    QLineEdit *m_words;
    QComboBox *m_mode;
    QCheckBox *m_case;
    DocumentChoice *m_document;
    QComboBox *m_order;
    QLabel *m_count;
    QTreeView *m_view;
    QToolButton *m_tag = nullptr;
    QTimer m_soon; ///< while somebody types
};

}
