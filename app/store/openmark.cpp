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

#include <fcntl.h>
#include <unistd.h>

namespace Crossread::Store {

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
    : m_path(pathFor(projectPath))
    , m_who(QJsonDocument(
                QJsonObject{{u"program"_s, QCoreApplication::applicationName()},
                    {u"process"_s, QCoreApplication::applicationPid()}, {u"host"_s, QSysInfo::machineHostName()},
                    {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}})
                .toJson(QJsonDocument::Compact)
          + '\n')
{
    QFile::remove(m_path);
    m_handle = ::open(QFile::encodeName(m_path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0644);
    keep(stamp);
}

OpenMark::~OpenMark()
{
    if (m_handle < 0)
        return;
    ::close(m_handle);
    if (!m_stays)
        QFile::remove(m_path);
}

void OpenMark::keep(const LogStamp &stamp)
{
    // Not forced to the disk each time, nor needed each time: an older one tells as well that no log was lost.
    const QByteArray text = m_who + stamp.toJson() + '\n';
    if (m_handle >= 0)
        (void)::pwrite(m_handle, text.constData(), size_t(text.size()), 0);
}

void OpenMark::settle()
{
    if (m_handle < 0)
        return;
    ::fsync(m_handle);
    if (!std::exchange(m_named, true))
        (void)Core::syncFolder(QFileInfo(m_path).path(), m_path);
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
