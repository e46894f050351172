// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi.h"
#include "exchange/refireader.h"
#include "import/formats/xmlcheck.h"
#include "import/formats/zipmembers.h"

#include <QCoreApplication>

namespace Crossread::Exchange {

using namespace Qt::StringLiterals;
using Import::ZipMembers;

namespace {

struct RefiFileWords {
    Q_DECLARE_TR_FUNCTIONS(Refi)
};

}

RefiFile::RefiFile() = default;
RefiFile::~RefiFile() = default;

Core::Result<std::unique_ptr<ForeignFile>> RefiFile::open(
    const QByteArray &bytes, const QString &subject, const Core::Progress &progress)
{
    std::unique_ptr<RefiFile> file(new RefiFile);
    QByteArray xml = bytes;
    if (bytes.startsWith("PK")) {
        auto zip = ZipMembers::open(bytes, subject);
        if (!zip)
            return std::unexpected(zip.error());
        file->m_zip = std::make_unique<ZipMembers>(*std::move(zip));
        QStringList projects = file->m_zip->names();
        projects.removeIf(
            [](const QString &name) { return name.contains(u'/') || !name.endsWith(".qde"_L1, Qt::CaseInsensitive); });
        if (projects.size() != 1)
            return Core::failure(
                Core::ErrorCode::WrongFormat, subject, RefiFileWords::tr("it holds no project.qde, or more than one"));
        auto content = file->m_zip->read(projects.constFirst());
        if (!content)
            return std::unexpected(content.error());
        xml = *std::move(content);
    }
    if (const auto seen = Import::checkXml(xml, subject); !seen)
        return std::unexpected(seen.error());
    const auto member = [&file](const QString &path) { return file->member(path).value_or(std::nullopt); };
    ProjectReader reader(xml, subject);
    auto package = reader.read(member, progress);
    if (!package)
        return std::unexpected(package.error());
    file->m_package = *std::move(package);
    file->m_counting = reader.counting();
    return file;
}

Core::Result<std::optional<QByteArray>> RefiFile::member(const QString &path)
{
    constexpr QLatin1StringView inside = "internal://"_L1;
    // What lies elsewhere is not fetched from there.
    const QString name = u"sources/"_s + path.mid(inside.size());
    if (!m_zip || !path.startsWith(inside, Qt::CaseInsensitive) || !m_zip->contains(name))
        return std::nullopt;
    return m_zip->read(name).transform([](QByteArray bytes) { return std::optional(std::move(bytes)); });
}

Core::Result<std::optional<QByteArray>> RefiFile::textOf(const Source &source)
{
    return source.text ? std::optional(source.text->toUtf8()) : member(source.textPath);
}

Core::Result<std::optional<QByteArray>> RefiFile::originalOf(const Source &source)
{
    return member(source.originalPath);
}

}
