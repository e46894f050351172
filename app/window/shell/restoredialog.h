// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Crossread::Window {

/// The backups of the open project, and what differs in each from now; one of them can be chosen to take its place.
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(const Project::Project &project, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &backup);

private:
    void fill(const QList<Project::ListedBackup> &backups);
    void showDifferences();

    Project::Data m_now;
    QTreeWidget *m_list;
    QLabel *m_difference;
    QPushButton *m_restore;
};

}
