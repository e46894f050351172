// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/shell/request.h"

#include <QObject>
#include <QVariantMap>

namespace Crossread::Window {

/// One process for each user and session: a start hands its request to the Crossread that runs already, over the session's
/// D-Bus as org.freedesktop.Application has it. Without a bus each start is for itself. Nothing leaves the machine.
class Handover final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    using QObject::QObject;

    /// True where another process has taken the request; paths of files that are relative count from this one's folder.
    /// Needs no display. Takes the desktop's leave from the environment where the request has none.
    [[nodiscard]] static bool give(Request request);
    /// Requests of later starts arrive here from now on. False where another process was quicker.
    [[nodiscard]] bool listen();

public Q_SLOTS: // as the bus calls them
    void Activate(const QVariantMap &platform); // NOLINT(readability-identifier-naming)
    void Open(const QStringList &uris, const QVariantMap &platform); // NOLINT(readability-identifier-naming)
    void ActivateAction( // NOLINT(readability-identifier-naming)
        const QString &name, const QVariantList &parameters, const QVariantMap &platform);

Q_SIGNALS:
    void requested(const Crossread::Window::Request &request);
};

}
