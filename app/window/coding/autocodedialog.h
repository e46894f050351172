// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/autocoding.h"
#include "window/desk/workbench.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Crossread::Library {
class Job;
}

namespace Crossread::Window {

class CodeLine;
class DocumentChoice;

/// Finds passages by a rule and shows them with ticks; those that stay ticked are tagged in one act.
class AutoCodeDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AutoCodeDialog(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] Library::CodingRule rule() const;

private:
    void showWay(); ///< what the chosen way of finding asks for
    void learnSpeakers(); ///< more of them have become known
    void find();
    void showFound(const Core::Result<QList<Library::FoundPlace>> &found);
    void showCount();
    void tag();
    [[nodiscard]] QList<Project::Place> ticked() const;

    Workbench m_bench;
    QComboBox *m_by;
    QLineEdit *m_texts;
    QComboBox *m_name;
    QCheckBox *m_case;
    QComboBox *m_reach;
    DocumentChoice *m_document;
    QComboBox *m_within;
    CodeLine *m_codes;
    QTreeWidget *m_list;
    QLabel *m_count;
    QPushButton *m_tag = nullptr;
    QList<Library::FoundPlace> m_found;
    QPointer<Library::Job> m_job;
};

}
