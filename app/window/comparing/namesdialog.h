// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace Crossread::Models {
class ComparisonIndex;
}

namespace Crossread::Project {
class Project;
}

namespace Crossread::Window {

class MessageBar;

/// The reader's own list of names that count as one when texts are compared: a line for each, checked before it is kept.
class NamesDialog final : public QDialog {
    Q_OBJECT

public:
    NamesDialog(const Project::Project &project, Models::ComparisonIndex &index, QWidget *parent);

    void accept() override;

private:
    const Project::Project &m_project;
    Models::ComparisonIndex &m_index;
    MessageBar *m_messages;
    QPlainTextEdit *m_text;
};

}
