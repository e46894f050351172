// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Crossread::Test {

/// A program with the shim between it and the system, working in a folder of its own.
class ScriptedRun {
public:
    /// crossread-scripted with these scripts; see there.
    explicit ScriptedRun(const QStringList &scripts);
    /// Any built program. Its arguments can name what lies in folder().
    ScriptedRun(const QString &program, const QStringList &arguments);

    [[nodiscard]] QString folder() const { return m_room.filePath(QStringLiteral("disk")); }
    [[nodiscard]] QString file(const QString &name) const { return folder() + u'/' + name; }
    [[nodiscard]] QString recordPath() const { return m_room.filePath(QStringLiteral("record")); }
    void copyIn(const QString &from, const QString &name) const;
    void copyIn(const ScriptedRun &other) const; ///< all that lies in its folder
    void setProgram(const QString &program, const QStringList &arguments);
    void setScripts(const QStringList &scripts, const QString &folder); ///< crossread-scripted, to work there
    void set(const QString &variable, const QString &value); ///< empty: unset

    struct Ended {
        bool isFine = false; ///< with status 0
        bool crashed = false;
        bool hung = false; ///< and was killed for it
        int status = -1;
        QByteArray out;
        QString error;
    };
    [[nodiscard]] Ended run(const QByteArray &input = {});
    /// run() with all file operations in recordPath().
    [[nodiscard]] Ended record();
    /// run() that writes down which calls could fail: a letter each, see shim/calls.h.
    [[nodiscard]] QByteArray calls();
    /// Starts it, for those who kill it.
    void start(QProcess &process) const;

    /// What lies in the folder and has no business there: drafts, half-made things. Below it, by path.
    [[nodiscard]] QStringList litter() const { return litterIn(folder()); }
    [[nodiscard]] static QStringList litterIn(const QString &folder);

private:
    QTemporaryDir m_room;
    QString m_program;
    QStringList m_arguments;
    QProcessEnvironment m_environment;
};

}
