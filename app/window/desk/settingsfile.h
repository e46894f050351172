// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <QVariant>

namespace Crossread::Window {

/// What stands in an INI file, read once and known from then on. What changes is written beside the window, in the order of the
/// changes, and what changes together is written together: a disk that is busy with something long must not keep the window
/// waiting for where its panels are.
class SettingsFile final : public QObject {
    Q_OBJECT

public:
    explicit SettingsFile(const QString &path);
    ~SettingsFile() override; ///< all is written then, as far as it can be
    Q_DISABLE_COPY_MOVE(SettingsFile)

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool wasDamaged() const { return m_wasDamaged; } ///< and what could not be read is not there
    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const
    {
        return m_values.value(key, otherwise);
    }
    void setValue(const QString &key, const QVariant &value);

Q_SIGNALS:
    void notKept(); ///< the file cannot be written; each time that it was tried

private:
    void write(); ///< what is waiting; in the writer's thread

    QString m_path;
    bool m_wasDamaged = false;
    QHash<QString, QVariant> m_values;
    QMutex m_lock; ///< of what is waiting
    QHash<QString, QVariant> m_waiting;
    QThreadPool m_writer;
};

}
