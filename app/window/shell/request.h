// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Crossread::Window {

/// What somebody wants who starts the program: also while it runs already, from the desktop's menu or another program.
struct Request {
    enum class Kind : quint8 { Show, Files, Sample, NewProject, LastProject };

    Kind kind = Kind::Show;
    QStringList files; ///< of Kind::Files: one project, or one or more texts
    QString token; ///< the desktop's leave to come to the front; empty where it gave none

    friend bool operator==(const Request &, const Request &) = default;
};

}
