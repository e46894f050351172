// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/zipmembers.h"

#include "import/formats/xmlcheck.h"

#include <QBuffer>
#include <QDir>

#include <KArchiveDirectory>
#include <KZip>
#include <KZipFileEntry>

namespace Crossread::Import {

namespace {

constexpr qint64 mostOfMember = 100LL << 20;
constexpr qint64 mostInAll = 500LL << 20;
constexpr qint64 ratioCounts = 1LL << 20;
constexpr qint64 mostRatio = 200;
constexpr qsizetype mostMembers = 10'000;
constexpr int deepestFolder = 32;

using Members = QHash<QString, std::pair<QString, const KArchiveFile *>>;

// Opening takes seconds for each hundred thousand members, so they are counted before, by the marks in the table of
// contents; that the same four bytes come up in packed data by chance changes nothing at these numbers.
bool tooManyMembers(const QByteArray &bytes)
{
    qsizetype count = 0;
    for (qsizetype at = bytes.indexOf("PK\1\2"); at >= 0; at = bytes.indexOf("PK\1\2", at + 4))
        ++count;
    return count > mostMembers;
}

void collect(const KArchiveDirectory &folder, const QString &path, int depth, Members &members)
{
    if (depth > deepestFolder)
        return;
    const QStringList entries = folder.entries();
    for (const QString &name : entries) {
        const KArchiveEntry *entry = folder.entry(name);
        if (entry == nullptr || !entry->symLinkTarget().isEmpty())
            continue;
        const QString whole = path + name;
        if (entry->isDirectory())
            collect(*static_cast<const KArchiveDirectory *>(entry), whole + u'/', depth + 1, members);
        else
            members.insert(whole.toLower(), {whole, static_cast<const KArchiveFile *>(entry)});
    }
}

}

ZipMembers::ZipMembers() = default;
ZipMembers::ZipMembers(ZipMembers &&) noexcept = default;
ZipMembers::~ZipMembers() = default;

Core::Result<ZipMembers> ZipMembers::open(const QByteArray &bytes, const QString &subject)
{
    if (bytes.isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, subject);
    if (!bytes.startsWith("PK"))
        return Core::failure(Core::ErrorCode::WrongFormat, subject);
    if (tooManyMembers(bytes))
        return Core::failure(Core::ErrorCode::TooLarge, subject);
    ZipMembers opened;
    opened.m_subject = subject;
    opened.m_buffer = std::make_unique<QBuffer>();
    opened.m_buffer->setData(bytes);
    opened.m_zip = std::make_unique<KZip>(opened.m_buffer.get());
    if (!opened.m_buffer->open(QIODevice::ReadOnly) || !opened.m_zip->open(QIODevice::ReadOnly)
        || opened.m_zip->directory() == nullptr)
        return Core::failure(Core::ErrorCode::DamagedFile, subject);
    collect(*opened.m_zip->directory(), {}, 0, opened.m_members);
    return opened;
}

QStringList ZipMembers::names() const
{
    QStringList names;
    for (const auto &[name, file] : m_members)
        names.append(name);
    names.sort();
    return names;
}

Core::Result<QByteArray> ZipMembers::read(const QString &name)
{
    const auto found = m_members.constFind(key(name));
    if (found == m_members.constEnd())
        return Core::failure(Core::ErrorCode::DamagedFile, m_subject, name);
    const auto *entry = static_cast<const KZipFileEntry *>(found->second);
    const std::unique_ptr<QIODevice> device(entry->createDevice());
    if (!device)
        return Core::failure(Core::ErrorCode::NotSupported, m_subject);
    if (!device->isOpen() && !device->open(QIODevice::ReadOnly))
        return Core::failure(Core::ErrorCode::DamagedFile, m_subject, name);
    QByteArray content;
    QByteArray part(1 << 16, Qt::Uninitialized);
    for (;;) {
        const qint64 got = device->read(part.data(), part.size());
        if (got < 0)
            return Core::failure(Core::ErrorCode::DamagedFile, m_subject, name);
        if (got == 0)
            break;
        content.append(part.constData(), got);
        m_readInAll += got;
        const bool swollen =
            content.size() > ratioCounts && content.size() / qMax<qint64>(1, entry->compressedSize()) > mostRatio;
        if (content.size() > mostOfMember || m_readInAll > mostInAll || swollen)
            return Core::failure(Core::ErrorCode::TooLarge, m_subject, name);
    }
    if (content.size() != entry->size())
        return Core::failure(Core::ErrorCode::DamagedFile, m_subject, name);
    return content;
}

Core::Result<QByteArray> ZipMembers::readXml(const QString &name)
{
    return read(name).and_then([&](QByteArray content) -> Core::Result<QByteArray> {
        if (auto seen = checkXml(content, m_subject); !seen)
            return std::unexpected(seen.error());
        return content;
    });
}

QString resolvedMember(const QString &from, const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target).mid(1);
    const QString folder = from.left(from.lastIndexOf(u'/') + 1);
    return QDir::cleanPath(folder + target);
}

}
