// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "formats/formats.h"
#include "window/desk/workbench.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;

namespace Crossread::Library {
class Job;
}

namespace Crossread::Models {
class ComparisonIndex;
}

namespace Crossread::Window {

class MessageBar;

/// The verification report on one article: in which format, into which file. It tells what the window shows, rulings and
/// all. Stays open when writing fails, and says why.
class ReportDialog final : public QDialog {
    Q_OBJECT

public:
    ReportDialog(
        const Workbench &bench, const Models::ComparisonIndex &index, Core::DocumentId article, QWidget *parent);

    void setFormat(const QString &name);
    /// Writes the file, in the background; the dialog is accepted when it is there, whole. Closing it stops that.
    void writeTo(const QString &path);
    void done(int result) override;

private:
    void showCount();
    void chooseFile();
    void finish(const QString &path, const Core::Result<void> &written);
    [[nodiscard]] Core::DocumentId article() const;
    [[nodiscard]] const Formats::Format &format() const;

    const QList<Formats::Format> m_formats;
    Workbench m_bench;
    const Models::ComparisonIndex &m_index;
    MessageBar *m_messages;
    QComboBox *m_article;
    QComboBox *m_format;
    QLabel *m_count;
    QPushButton *m_accept;
    QPointer<Library::Job> m_job; ///< that writes
};

}
