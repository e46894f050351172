// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/formats.h"
#include "library/excerpts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace Crossread::Window {

class MessageBar;
class Settings;

/// What goes out (annotated excerpts, the documents as references, the project or its codes for other programs), in which
/// format, into which file. Stays open when writing fails, and says why; what cannot go along it says before.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    enum class What { Excerpts, Notes, Text, References, WebAnnotations, Project, Codebook, Folder };

    /// `listed`: those that the list shows, where it does not show all of them.
    ExportDialog(Project::Project &project, Settings &settings,
        const std::optional<QList<Core::AnnotationId>> &listed = {}, QWidget *parent = nullptr);

    void setWhat(What what);
    void setFormat(const QString &name);
    /// Writes the file, or into the folder; true when it is there, whole.
    bool writeTo(const QString &path);

    [[nodiscard]] QString writtenPath() const { return m_written; }

private:
    void chooseFile();
    [[nodiscard]] Library::ExcerptChoice choice() const;
    void chooseFolder();
    [[nodiscard]] Core::Result<void> write(const QString &path);
    [[nodiscard]] int countChosen() const;
    [[nodiscard]] What what() const;
    [[nodiscard]] QString suffix() const;
    [[nodiscard]] Core::Result<QByteArray> content();
    void offerFormats();
    void offerWhatMatters();
    void showCount();
    [[nodiscard]] const Formats::Format &format() const;

    QList<Formats::Format> m_formats; ///< none: there is only one
    Project::Project &m_project;
    Settings &m_settings;
    MessageBar *m_messages;
    std::optional<QSet<Core::AnnotationId>> m_listed;
    QCheckBox *m_onlyListed;
    QFormLayout *m_form;
    QComboBox *m_what;
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
