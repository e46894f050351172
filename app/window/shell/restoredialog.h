// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/backups.h"
#include "project/data.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Crossread::Library {
class Job;
}

namespace Crossread::Window {

/// The backups of a project, and what would change with each; one of them can be chosen to take its place.
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    /// `folder`: where the backups lie; empty: looked for. `now`: what the project says; null where that cannot be read.
    RestoreDialog(
        const QString &project, const QString &folder, const std::optional<Project::Data> &now, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &backup);

private:
    void fill(const QList<Project::ListedBackup> &backups);
    void showDifferences();

    std::optional<Project::Data> m_now;
    QTreeWidget *m_list;
    QLabel *m_difference;
    QPushButton *m_restore;
    QPointer<Library::Job> m_comparing;
};

/// What would change if a backup took the project's place, in words: a line for each kind of thing that differs.
[[nodiscard]] QString inWords(const Project::Comparison &comparison);

}
