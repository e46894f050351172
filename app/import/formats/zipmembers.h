// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>

class KZip;
class KArchiveFile;
class QBuffer;

namespace Crossread::Import {

/// A zip file of unknown origin, of which single members are read by name. Nothing is ever unpacked to a disk, and what a
/// member says about its size is not believed: each is streamed until a cap stops it.
///
/// Errors of everything here: WrongFormat (no zip), DamagedFile, TooLarge (10,000 members, 100 MiB in one, 500 MiB in all
/// that were read, more than 200 times its packed size), NotSupported (a method of packing that is not known).
class ZipMembers {
public:
    /// `subject` names the file in errors.
    [[nodiscard]] static Core::Result<ZipMembers> open(const QByteArray &bytes, const QString &subject);
    ZipMembers(ZipMembers &&) noexcept;
    ~ZipMembers();

    [[nodiscard]] bool contains(const QString &name) const { return m_members.contains(key(name)); }
    [[nodiscard]] QStringList names() const;
    /// Names are told apart without case, as the programs that read such files do. A member that is not there: DamagedFile.
    [[nodiscard]] Core::Result<QByteArray> read(const QString &name);
    /// The same, seen by checkXml().
    [[nodiscard]] Core::Result<QByteArray> readXml(const QString &name);

private:
    ZipMembers();
    [[nodiscard]] static QString key(const QString &name) { return name.toLower(); }

    QString m_subject;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<KZip> m_zip;
    QHash<QString, std::pair<QString, const KArchiveFile *>> m_members;
    qint64 m_readInAll = 0;
};

/// Where a relation or reference `target` leads that is written in the member `from` ("word/document.xml", "media/a.png").
[[nodiscard]] QString resolvedMember(const QString &from, const QString &target);

}
