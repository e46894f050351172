// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openmark.h"

#include "core/atomicfile.h"
#include "core/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSysInfo>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestMark = 4096;

struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

}

QString OpenMark::pathFor(const QString &projectPath)
{
    const QFileInfo info(projectPath);
    return info.path() + u"/."_s + info.fileName() + u".open"_s;
}

OpenMark::OpenMark(const QString &projectPath, const LogStamp &stamp)
    : m_project(projectPath)
    , m_path(pathFor(projectPath))
    , m_who(QJsonDocument(
                QJsonObject{{u"program"_s, QCoreApplication::applicationName()},
                    {u"process"_s, QCoreApplication::applicationPid()}, {u"host"_s, QSysInfo::machineHostName()},
                    {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}})
                .toJson(QJsonDocument::Compact)
          + '\n')
{
    (void)keep(stamp);
}

OpenMark::~OpenMark()
{
    if (m_handle < 0)
        return;
    ::close(m_handle);
    if (!m_stays)
        QFile::remove(m_path);
}

Result<void> OpenMark::make()
{
    const QByteArray path = QFile::encodeName(m_path);
    const bool isGone = ::unlink(path.constData()) == 0 || errno == ENOENT;
    if (isGone)
        m_handle = ::open(path.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0644);
    // What is another user's stays, and is no reason to keep nothing.
    const bool cannotBe = errno == EACCES || errno == EPERM || errno == EISDIR || errno == EROFS || errno == EEXIST;
    return m_handle >= 0 || cannotBe ? Result<void>() : failedWriting(m_project, errno, ErrorCode::StoreFailed);
}

Result<void> OpenMark::keep(const LogStamp &stamp)
{
    // Not forced to the disk each time, nor needed each time: an older one tells as well that no log was lost.
    if (m_handle < 0) {
        if (const auto made = make(); !made || m_handle < 0)
            return made;
    }
    const QByteArray text = m_who + stamp.toJson() + '\n';
    for (qsizetype at = 0; at < text.size();) {
        const ssize_t count = ::pwrite(m_handle, text.constData() + at, size_t(text.size() - at), at);
        if (count < 0 && errno != EINTR)
            return failedWriting(m_project, errno, ErrorCode::StoreFailed);
        at += std::max<ssize_t>(count, 0);
    }
    return {};
}

Result<void> OpenMark::settle(const LogStamp &stamp)
{
    const auto kept = keep(stamp);
    if (!kept || m_handle < 0)
        return kept;
    ::fsync(m_handle);
    if (!std::exchange(m_named, true))
        (void)syncFolder(QFileInfo(m_path).path(), m_path);
    return {};
}

std::optional<OpenMark::Says> OpenMark::read(const QString &projectPath)
{
    QFile file(pathFor(projectPath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.read(longestMark);
    const QJsonObject who = Core::readJson(text.left(text.indexOf('\n'))).object();
    const QString host = who[u"host"].toString();
    if (host.isEmpty())
        return {};
    const QDateTime since = QDateTime::fromString(who[u"since"].toString(), Qt::ISODate).toLocalTime();
    //: who has a project open: program, number of its process, name of the computer, date and time
    const QString sentence = MarkWords::tr("%1, process %2 on %3, since %4")
                                 .arg(who[u"program"].toString().left(80), QString::number(who[u"process"].toInteger()),
                                     host.left(80), QLocale().toString(since, QLocale::ShortFormat));
    return Says{host, sentence, LogStamp::in(text)};
}

}
