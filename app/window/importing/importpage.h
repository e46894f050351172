// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "library/documentloader.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTabWidget;
class QTreeView;
class QTreeWidget;

namespace Crossread::Models {
class CleanupModel;
class LabelCandidateModel;
}

namespace Crossread::Reading {
class ReadingView;
class Theme;
struct Typography;
}

namespace Crossread::Library {
class Job;
}

namespace Crossread::Window {

class MessageBar;
class MetadataForm;

/// How one document will be read: the page as it will be, and beside it what can be decided. Each decision reads the
/// bytes again in the background; a document that comes without bytes has them in its file.
class ImportPage final : public QWidget {
    Q_OBJECT

public:
    enum class Purpose { Add, Change };

    ImportPage(const Project::NewDocument &document, Purpose purpose, const Reading::Theme &theme,
        const Reading::Typography &typography, QWidget *parent = nullptr);

    void setOptions(const Core::ImportOptions &options); ///< as if they had been chosen
    [[nodiscard]] bool isReady() const; ///< read with the present decisions
    [[nodiscard]] Library::PreparedDocument prepared() const;
    [[nodiscard]] QString summary() const; ///< "article, Article, UTF-8"

Q_SIGNALS:
    void changed();
    void readEnded(); ///< it is ready, or says what can be done about it
    void unreadable(const Crossread::Core::Error &error); ///< nothing here could change that

private:
    [[nodiscard]] QWidget *createDecisions();
    [[nodiscard]] QWidget *createCleanups();
    [[nodiscard]] QWidget *createLabels();
    void read();
    void showResult(const Core::Result<Core::DocumentPtr> &result);
    [[nodiscard]] qsizetype unsureLabels() const;
    void showFound(); ///< what the file says of itself
    void askFor(const Core::Error &error);
    void fillCleanupKinds();
    void showPlace(qsizetype position);

    Project::NewDocument m_document;
    Core::DocumentPtr m_imported;
    QPointer<Library::Job> m_job;
    bool m_filling = false;
    bool m_isNamed; ///< by the reader, not by its title
    bool m_isNew; ///< not a document that is there already
    bool m_wasRead = false;
    MessageBar *m_messages;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_encoding;
    QFormLayout *m_form;
    QLineEdit *m_password; ///< shown where the file is locked
    QComboBox *m_field; ///< shown where the file does not say which of its fields holds the words
    QLabel *m_remarks;
    QCheckBox *m_comments; ///< shown where a new document has some
    MetadataForm *m_metadata;
    QTabWidget *m_tabs;
    QTreeWidget *m_kinds;
    QTreeView *m_cleanups;
    QTreeView *m_labels;
    QLabel *m_labelHint;
    Models::CleanupModel *m_cleanupModel;
    Models::LabelCandidateModel *m_labelModel;
    Reading::ReadingView *m_preview;
};

}
