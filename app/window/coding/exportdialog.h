// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/formats.h"
#include "library/excerpts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace Crossread::Window {

class MessageBar;
class Settings;

/// Which annotated excerpts go out, in which format, into which file. Stays open when writing fails, and says why.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `listed`: those that the list shows, where it does not show all of them.
    ExportDialog(Project::Project &project, Settings &settings,
        const std::optional<QList<Core::AnnotationId>> &listed = {}, QWidget *parent = nullptr);

    void setFormat(const QString &name);
    /// Writes the file; true when it is there, whole.
    bool writeTo(const QString &path);

    [[nodiscard]] QString writtenPath() const { return m_written; }

private:
    void chooseFile();
    [[nodiscard]] Library::ExcerptChoice choice() const;
    [[nodiscard]] int countChosen() const;
    void showCount();
    [[nodiscard]] const Formats::Format &format() const;

    const QList<Formats::Format> m_formats;
    Project::Project &m_project;
    Settings &m_settings;
    MessageBar *m_messages;
    std::optional<QSet<Core::AnnotationId>> m_listed;
    QCheckBox *m_onlyListed;
    QComboBox *m_document;
    QComboBox *m_code;
    QComboBox *m_format;
    QComboBox *m_grouping;
    QCheckBox *m_safe;
    QLabel *m_count;
    QPushButton *m_accept;
    QString m_written;
};

}
