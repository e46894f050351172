// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/settingsfile.h"

#include <QSettings>

namespace Crossread::Window {

SettingsFile::SettingsFile(const QString &path)
    : m_path(path)
{
    m_writer.setMaxThreadCount(1); // so that what was changed last is what stays
    const QSettings file(m_path, QSettings::IniFormat);
    for (const QStringList keys = file.allKeys(); const QString &key : keys)
        m_values.insert(key, file.value(key));
    m_wasDamaged = file.status() == QSettings::FormatError;
}

SettingsFile::~SettingsFile()
{
    m_writer.waitForDone();
}

void SettingsFile::setValue(const QString &key, const QVariant &value)
{
    m_values.insert(key, value);
    const QMutexLocker locked(&m_lock);
    if (m_waiting.isEmpty())
        m_writer.start([this] { write(); });
    m_waiting.insert(key, value);
}

void SettingsFile::write()
{
    QHash<QString, QVariant> waiting;
    {
        const QMutexLocker locked(&m_lock);
        waiting.swap(m_waiting);
    }
    QSettings file(m_path, QSettings::IniFormat);
    for (auto one = waiting.cbegin(); one != waiting.cend(); ++one)
        file.setValue(one.key(), one.value());
    file.sync();
    if (file.status() == QSettings::AccessError)
        QMetaObject::invokeMethod(this, &SettingsFile::notKept, Qt::QueuedConnection);
}

}
