// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/folderfiles.h"

#include "core/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace Crossread::Core {

namespace {

/// Files and folders that were not there before, in the order in which they came; they go again unless they are kept.
class MadePaths {
public:
    MadePaths() = default;
    ~MadePaths()
    {
        while (!m_paths.isEmpty()) {
            const QByteArray path = QFile::encodeName(m_paths.takeLast());
            if (::unlink(path.constData()) != 0)
                ::rmdir(path.constData()); // it stays where somebody has put something into it
        }
    }
    Q_DISABLE_COPY_MOVE(MadePaths)

    void add(const QString &path) { m_paths.append(path); }
    void keep() { m_paths.clear(); }

    [[nodiscard]] Result<void> makeFolder(const QString &path)
    {
        const QFileInfo info(path);
        if (info.isDir())
            return {};
        if (const auto above = makeFolder(info.path()); !above)
            return above;
        // Not by QDir, which does not tell that the disk is full.
        if (::mkdir(QFile::encodeName(path).constData(), 0777) != 0)
            return failedWriting(path, errno);
        add(path);
        return {};
    }

private:
    QStringList m_paths;
};

}

Result<void> writeFilesChecked(
    const QString &folder, const QList<std::pair<QString, QByteArray>> &files, const QStringList &mustStay)
{
    const QDir place(QDir(folder).absolutePath());
    MadePaths made;
    for (const auto &[name, content] : files) {
        const QString path = place.filePath(name);
        const QFileInfo info(path);
        const bool isNew = !info.exists() && !info.isSymLink();
        if (const auto ready = made.makeFolder(info.path()); !ready)
            return ready;
        if (const auto written = writeFileChecked(path, content, mustStay); !written)
            return written;
        if (isNew)
            made.add(path);
    }
    made.keep();
    return {};
}

}
