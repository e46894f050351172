// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QLabel;

namespace Crossread::Window {

class Actions;
class Settings;

/// What is shown while no project is open: start one, open one, the recent ones, the sample. Files can be dropped here.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    StartPage(Settings &settings, const Actions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillRecent();
    void activateRecent();
    void removeRecent();

    Settings &m_settings;
    QListWidget *m_recent;
    QLabel *m_none;
    QWidget *m_recentBox;
};

}
