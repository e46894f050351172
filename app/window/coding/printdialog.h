// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "formats/page.h"
#include "window/desk/workbench.h"

#include <QDialog>
#include <QSet>

class QCheckBox;
class QComboBox;
class QPrinter;

namespace Crossread::Window {

class MessageBar;

/// What goes on paper: excerpts, the text in the current pane with its codes beside it, or the codes; to be looked at first,
/// or printed at once.
class PrintDialog final : public QDialog {
    Q_OBJECT

public:
    enum class What { Excerpts, Text, Codes };

    /// `listed`: those that the list shows, where it does not show all of them.
    PrintDialog(
        const Workbench &bench, const std::optional<QList<Core::AnnotationId>> &listed, QWidget *parent = nullptr);

    void setWhat(What what);
    /// Errors: as Project::document().
    [[nodiscard]] Core::Result<Formats::Page> page() const;

private:
    void preview();
    void print();
    [[nodiscard]] std::shared_ptr<QPrinter> printer() const;
    [[nodiscard]] What what() const;

    Workbench m_bench;
    std::optional<QSet<Core::AnnotationId>> m_listed;
    MessageBar *m_messages;
    QComboBox *m_what;
    QComboBox *m_grouping;
    QCheckBox *m_onlyListed;
};

}
