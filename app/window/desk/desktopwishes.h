// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

class QDBusPendingCallWatcher;

namespace Crossread::Window {

/// What the desktop asks of every program for those who need it, which Qt does not tell: high contrast, less motion. It is
/// heard over the session's bus, from the portal of settings (org.freedesktop.portal.Settings). Until there is an answer,
/// and where there is no bus or no portal, nothing is wished; nothing is waited for.
class DesktopWishes final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void listen(QDBusConnection bus); ///< once; nothing happens on one that is not connected
    [[nodiscard]] bool highContrast() const { return m_highContrast; }
    [[nodiscard]] bool lessMotion() const { return m_reducedMotion || !m_animations; }

Q_SIGNALS:
    void changed();

private Q_SLOTS: // as the bus calls it
    void note(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void takeAll(QDBusPendingCallWatcher *answer);
    void set(const QString &group, const QString &key, const QVariant &value);

    bool m_highContrast = false;
    bool m_reducedMotion = false;
    bool m_animations = true;
};

}
