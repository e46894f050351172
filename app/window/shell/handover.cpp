// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/handover.h"

#include "window/desk/sessionbus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFileInfo>
#include <QUrl>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

const QString busName = u"org.crossread.Crossread"_s;
const QString objectPath = u"/org/crossread/Crossread"_s;
const QString applicationInterface = u"org.freedesktop.Application"_s;
constexpr int patience = 5000; // ms; who does not answer is not waited for

// The desktop entry's actions, by the names that they have there.
const std::initializer_list<std::pair<Request::Kind, QString>> actionNames{{Request::Kind::Sample, u"sample"_s},
    {Request::Kind::NewProject, u"new-project"_s}, {Request::Kind::LastProject, u"open-last"_s}};

QVariantMap platformData(const Request &request)
{
    // Both names are in use.
    return request.token.isEmpty()
        ? QVariantMap()
        : QVariantMap{{u"activation-token"_s, request.token}, {u"desktop-startup-id"_s, request.token}};
}

QString tokenOf(const QVariantMap &platform)
{
    const QString token = platform.value(u"activation-token"_s).toString();
    return token.isEmpty() ? platform.value(u"desktop-startup-id"_s).toString() : token;
}

QDBusMessage messageFor(const Request &request)
{
    const auto call = [](const QString &method, const QVariantList &arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(busName, objectPath, applicationInterface, method);
        message.setArguments(arguments);
        message.setAutoStartService(false);
        return message;
    };
    for (const auto &[kind, name] : actionNames) {
        if (kind == request.kind)
            return call(u"ActivateAction"_s, {name, QVariantList(), platformData(request)});
    }
    if (request.kind == Request::Kind::Show)
        return call(u"Activate"_s, {platformData(request)});
    QStringList uris;
    for (const QString &file : request.files)
        uris.append(QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded()));
    return call(u"Open"_s, {uris, platformData(request)});
}

}

bool Handover::give(Request request)
{
    if (!sessionBusIsThere())
        return false;
    for (const char *name : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        if (request.token.isEmpty())
            request.token = qEnvironmentVariable(name);
    }
    // A connection of its own: the usual one is to be made by the application that may follow.
    const QString connection = u"handover"_s;
    bool taken = false;
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connection);
        if (bus.isConnected() && bus.interface()->isServiceRegistered(busName))
            taken = bus.call(messageFor(request), QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
    }
    QDBusConnection::disconnectFromBus(connection);
    return taken;
}

bool Handover::listen()
{
    if (!sessionBusIsThere())
        return true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return true;
    bus.registerObject(objectPath, this, QDBusConnection::ExportAllSlots); // before anybody can find it by its name
    if (bus.registerService(busName))
        return true;
    bus.unregisterObject(objectPath);
    return false;
}

void Handover::Activate(const QVariantMap &platform)
{
    Q_EMIT requested({Request::Kind::Show, {}, tokenOf(platform)});
}

void Handover::Open(const QStringList &uris, const QVariantMap &platform)
{
    QStringList files;
    for (const QString &uri : uris) {
        const QUrl url(uri);
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    const auto kind = files.isEmpty() ? Request::Kind::Show : Request::Kind::Files;
    Q_EMIT requested({kind, files, tokenOf(platform)});
}

void Handover::ActivateAction(const QString &name, const QVariantList &parameters, const QVariantMap &platform)
{
    Q_UNUSED(parameters)
    auto asked = Request::Kind::Show;
    for (const auto &[kind, known] : actionNames) {
        if (known == name)
            asked = kind;
    }
    Q_EMIT requested({asked, {}, tokenOf(platform)});
}

}
