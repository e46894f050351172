// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citing.h"
#include "reading/typography.h"
#include "window/desk/settingsfile.h"

#include <QByteArray>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QStringList>

#include <optional>

namespace Crossread::Window {

/// Which paper and window colours: the desktop's own, or one of ours.
enum class Paper { System, Light, Dark, Sepia };

[[nodiscard]] QString paperName(Paper paper); ///< "system", "light", "dark", "sepia": as stored and as typed
[[nodiscard]] std::optional<Paper> paperFromName(QStringView name);

/// What the user has chosen for the program as a whole, in one INI file. What belongs to a project (which documents the
/// panes show, and where) is kept in the project instead. Every change is written at once, beside the window.
class Settings final : public QObject {
    Q_OBJECT

public:
    /// `path`: the INI file; empty: the user's own, below the configuration folder.
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);

    /// The copy of a file that was damaged; empty: it was whole. What could not be read is as at the first start.
    [[nodiscard]] QString damagedCopy() const { return m_damagedCopy; }
    [[nodiscard]] QString path() const { return m_store.path(); }

    /// What the command line asks for instead, until it is changed by hand; never stored.
    void overrideForThisRun(std::optional<Paper> paper, const QString &language);

    [[nodiscard]] Paper paper() const;
    void setPaper(Paper paper);
    [[nodiscard]] QString language() const; ///< "fr", "en", "qps"; empty: the system's
    void setLanguage(const QString &language);
    [[nodiscard]] Reading::Typography typography() const;
    void setTypography(const Reading::Typography &typography);
    [[nodiscard]] QString coder() const; ///< empty: the login name
    void setCoder(const QString &coder);
    /// Whether single letters act in the pages; people who dictate switch them off.
    [[nodiscard]] bool singleKeys() const;
    void setSingleKeys(bool on);
    [[nodiscard]] bool placesShown() const; ///< pages and times in the margins of pages
    void setPlacesShown(bool shown);

    [[nodiscard]] Core::CitationStyle citationStyle() const; ///< of what is copied
    void setCitationStyle(Core::CitationStyle style);

    /// Whether a second look by what sentences mean follows a comparison; unless switched off, yes.
    [[nodiscard]] bool looksAgain() const;
    void setLooksAgain(bool on);
    [[nodiscard]] bool backups() const; ///< whether any are kept of projects; unless switched off, yes
    void setBackups(bool on);
    /// True the first time that something is to be told, which is remembered under this name.
    [[nodiscard]] bool tellOnce(const QString &what);

    /// Shortcuts that differ from the built-in ones, by action.
    [[nodiscard]] QHash<QString, QKeySequence> shortcuts() const;
    void setShortcuts(const QHash<QString, QKeySequence> &shortcuts);

    [[nodiscard]] QStringList recentProjects() const; ///< newest first, at most 15
    void addRecentProject(const QString &path);
    void removeRecentProject(const QString &path);
    /// Whether the desktop's list of recent files has projects too, where other programs see their names; only if asked for.
    [[nodiscard]] bool tellsDesktop() const;
    void setTellsDesktop(bool on);

    /// The project that was made for these files when they were opened together; empty where there is none.
    [[nodiscard]] QString projectFor(const QStringList &files) const;
    void setProjectFor(const QStringList &files, const QString &path);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray panelLayout() const; ///< for projects that have none of their own yet
    void setPanelLayout(const QByteArray &layout);
    [[nodiscard]] QByteArray ownLayout() const; ///< the reader's own beside the ready ones; empty: none is kept
    void setOwnLayout(const QByteArray &layout);
    /// Of a list by its name, the first column never among them; nothing where nobody has chosen.
    [[nodiscard]] std::optional<QList<int>> hiddenColumns(const QString &list) const;
    void setHiddenColumns(const QString &list, const QList<int> &columns);
    [[nodiscard]] QString folder() const; ///< where files were last chosen
    void setFolder(const QString &folder);

Q_SIGNALS:
    void paperChanged();
    void languageChanged();
    void typographyChanged();
    void shortcutsChanged();
    void looksAgainChanged();
    void recentProjectsChanged();
    void notKept(); ///< the file cannot be written; once for a run

private:
    void set(const QString &key, const QVariant &value);
    SettingsFile m_store;
    QString m_damagedCopy;
    bool m_saidNotKept = false;
    std::optional<Paper> m_paper;
    QString m_language;
};

}
