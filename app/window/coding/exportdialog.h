// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/coding/exportwork.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace Crossread::Library {
class Job;
}

namespace Crossread::Window {

class MessageBar;
class Settings;

/// What goes out (annotated excerpts, the codes, the documents as references, the project or its codes for other programs),
/// in which format, into which file. Stays open when writing fails, and says why; what cannot go along it says before. Both are
/// made beside the window; closing the dialog stops them.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    using What = ExportWork::What;

    /// `listed`: those that the list shows, where it does not show all of them.
    ExportDialog(Project::Project &project, Settings &settings,
        const std::optional<QList<Core::AnnotationId>> &listed = {}, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setWhat(What what);
    void setFormat(const QString &name);
    /// Writes the file, or into the folder, in the background; the dialog is accepted when it is there, whole.
    void writeTo(const QString &path);
    void done(int result) override;

    [[nodiscard]] QString writtenPath() const { return m_written; }

private:
    void chooseFile();
    void chooseFolder();
    [[nodiscard]] ExportWork chosen() const;
    [[nodiscard]] Library::ExcerptChoice choice() const;
    [[nodiscard]] int countChosen() const;
    [[nodiscard]] What what() const;
    [[nodiscard]] QString suffix() const;
    void offerFormats();
    void offerWhatMatters();
    void showCount();
    void lookAtLosses();
    void forgetPackage();
    void setWriting(bool on);
    void finish(const QString &path, const Core::Result<void> &written);
    [[nodiscard]] const Formats::Format &format() const;

    QList<Formats::Format> m_formats; ///< none: there is only one
    Project::Project &m_project;
    Settings &m_settings;
    MessageBar *m_messages;
    std::optional<QSet<Core::AnnotationId>> m_listed;
    QCheckBox *m_onlyListed;
    QWidget *m_choices; ///< all that is to be chosen
    QFormLayout *m_form; ///< of them
    QComboBox *m_what;
    QComboBox *m_document;
    QComboBox *m_code;
    QComboBox *m_format;
    QComboBox *m_grouping;
    QCheckBox *m_safe;
    QCheckBox *m_utf16; ///< only where it makes a difference
    QLabel *m_count;
    QPushButton *m_accept;
    QString m_written;
    QPointer<Library::Job> m_job; ///< that writes, or looks at what cannot go along
    bool m_isWriting = false;
    std::shared_ptr<const Exchange::Package> m_package; ///< the project as it is now; null: not looked at
};

}
