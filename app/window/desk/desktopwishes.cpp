// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/desktopwishes.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QMap>
#include <QVariant>

#include <utility>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalSettings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s; // of all desktops
const QString gnomeInterface = u"org.gnome.desktop.interface"_s; // from before all had a word for less motion

}

void DesktopWishes::listen(QDBusConnection bus)
{
    if (!bus.isConnected())
        return;
    // From whoever it comes: the bus would have to be asked who the portal is, and be waited for.
    bus.connect(
        QString(), portalPath, portalSettings, u"SettingChanged"_s, this, SLOT(note(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, portalPath, portalSettings, u"ReadAll"_s);
    question.setArguments({QStringList{appearance, gnomeInterface}});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &DesktopWishes::takeAll);
}

void DesktopWishes::takeAll(QDBusPendingCallWatcher *answer)
{
    answer->deleteLater();
    const QDBusMessage reply = answer->reply();
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a{sa{sv}}"_L1)
        return;
    const auto groups = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
    for (const auto &[group, values] : groups.asKeyValueRange()) {
        for (const auto &[key, value] : values.asKeyValueRange())
            set(group, key, value);
    }
}

void DesktopWishes::note(const QString &group, const QString &key, const QDBusVariant &value)
{
    set(group, key, value.variant());
}

void DesktopWishes::set(const QString &group, const QString &key, const QVariant &value)
{
    const std::pair before(highContrast(), lessMotion());
    if (group == appearance && key == "contrast"_L1)
        m_highContrast = value.toUInt() == 1;
    else if (group == appearance && key == "reduced-motion"_L1)
        m_reducedMotion = value.toUInt() == 1;
    else if (group == gnomeInterface && key == "enable-animations"_L1)
        m_animations = value.toBool();
    if (before != std::pair(highContrast(), lessMotion()))
        Q_EMIT changed();
}

}
