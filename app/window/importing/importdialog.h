// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "library/documentloader.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <optional>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Crossread::Reading {
class Theme;
}

namespace Crossread::Library {
class Job;
}

namespace Crossread::Window {

class ImportPage;
class MessageBar;
class Settings;

/// Where the reader looks over how texts will be read before they come in, and later again: text as it will stand on the
/// page, encoding, kind, clean-ups, and speakers in doubt. One page for each document.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Purpose {
        New, ///< the documents of a new project, and where it is kept
        Add, ///< more documents for the open project
        Change, ///< one document that is there already
    };

    /// Told when an act has ended, and what went wrong. Not after the dialog has gone.
    using Done = std::function<void(const std::optional<Core::Error> &)>;
    /// What is done with the decisions: at once, or in the job that it returns. Where it fails or is canceled the dialog
    /// stays, with all that was decided, and says why.
    using Act = std::function<Library::Job *(ImportDialog &, const Done &)>;

    ImportDialog(Purpose purpose, Settings &settings, const Reading::Theme &theme, Act act, QWidget *parent = nullptr);

    void chooseFiles(); ///< asks for files and adds them
    /// Adds files, and for a folder all in it, one read after the other. What cannot be read is left out and listed.
    void addFiles(const QStringList &paths);
    void addDocument(const Project::NewDocument &document);

    /// What was decided, in the order of the list. Only those that could be read.
    [[nodiscard]] QList<Library::PreparedDocument> documents() const;
    [[nodiscard]] QString projectPath() const; ///< Purpose::New only
    [[nodiscard]] QList<ImportPage *> pages() const;

    void accept() override;
    void reject() override; ///< stops the act under way too

private:
    void readNext();
    void stopReading(); ///< of files that wait
    void takeRead(ImportPage *page);
    void leaveOut(ImportPage *page, const Core::Error &error);
    void removeCurrent();
    void choosePlace();
    void update();
    void setWorking(Library::Job *job);
    void removePage(ImportPage *page);
    [[nodiscard]] QWidget *createPlaceRow();
    [[nodiscard]] QWidget *createList();

    Purpose m_purpose;
    Act m_act;
    Settings &m_settings;
    const Reading::Theme &m_theme;
    MessageBar *m_messages;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QLineEdit *m_place;
    QList<QWidget *> m_decisions; ///< what cannot be changed while the act is under way
    QStringList m_waiting; ///< files to read
    QList<Core::Error> m_unread; ///< of those asked for last
    qsizetype m_asked = 0; ///< how many they were
    QPointer<ImportPage> m_reading;
    bool m_placeChosen = false;
    bool m_saysTaken = false;
    QPointer<Library::Job> m_job; ///< of the act under way
    QPushButton *m_remove = nullptr; ///< null where there is one document, and no list
    QPushButton *m_accept;
};

}
