// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/pages/feature.h"

#include <QDialog>
#include <QPointer>
#include <QSet>

#include <functional>

class QCheckBox;
class QComboBox;
class QPrinter;

namespace Crossread::Library {
class Job;
}

namespace Crossread::Window {

class MessageBar;

/// What goes on paper: excerpts, the text in the current pane with its codes beside it, the codes, or what the features have;
/// to be looked at first, or printed at once. Pages are made and printed beside the window; closing the dialog stops that.
class PrintDialog final : public QDialog {
    Q_OBJECT

public:
    enum class What { Excerpts, Text, Codes, Offered };

    /// `listed`: those that the list shows, where it does not show all of them. `offered`: what else there is.
    PrintDialog(const Workbench &bench, const std::optional<QList<Core::AnnotationId>> &listed,
        const QList<Printable> &offered, QWidget *parent = nullptr);

    void setWhat(What what);
    /// Makes the page beside the window and calls `then` with it; where it cannot be made, the dialog says why.
    void make(const std::function<void(const Formats::Page &)> &then);
    void done(int result) override;

private:
    [[nodiscard]] Printable::Maker maker() const;
    void preview(const Formats::Page &page);
    void print(const Formats::Page &page);
    /// Whether what is printed into, where that is a file, may go; says why not.
    [[nodiscard]] bool mayReplace(const QPrinter &paper) const;
    void paint(const Formats::Page &page, const std::shared_ptr<QPrinter> &paper);
    void setWorking(Library::Job *job, const QString &sentence = {});
    [[nodiscard]] std::shared_ptr<QPrinter> printerFor(const Formats::Page &page) const;
    [[nodiscard]] What what() const;

    Workbench m_bench;
    std::optional<QSet<Core::AnnotationId>> m_listed;
    QList<Printable> m_offered;
    MessageBar *m_messages;
    QComboBox *m_what;
    QComboBox *m_grouping;
    QCheckBox *m_onlyListed;
    QList<QWidget *> m_choices; ///< all but what closes the dialog
    QPointer<Library::Job> m_job;
};

}
