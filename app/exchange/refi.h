// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "exchange/foreignfile.h"

#include <memory>

namespace Crossread::Import {
class ZipMembers;
}

/// REFI-QDA, the standard of exchange between programs for qualitative analysis: projects (.qdpx, and a bare .qde) and
/// codebooks (.qdc). What is written is valid against its schemas; what is read need not be.
namespace Crossread::Exchange {

/// A .qdpx, or a .qde alone.
class RefiFile final : public ForeignFile {
public:
    [[nodiscard]] static Core::Result<std::unique_ptr<ForeignFile>> open(
        const QByteArray &bytes, const QString &subject, const Core::Progress &progress = {});
    ~RefiFile() override;

    [[nodiscard]] std::optional<Counting> counting() const override { return m_counting; }
    [[nodiscard]] Core::Result<std::optional<QByteArray>> textOf(const Source &source) override;
    [[nodiscard]] Core::Result<std::optional<QByteArray>> originalOf(const Source &source) override;

private:
    RefiFile();
    [[nodiscard]] Core::Result<std::optional<QByteArray>> member(const QString &path);

    std::unique_ptr<Import::ZipMembers> m_zip; // null: a .qde alone
    std::optional<Counting> m_counting; // where a file of ours says it
};

/// The container of a whole project (.qdpx), always the same bytes for the same package. The standard counts code points;
/// NVivo counts UTF-16 units, and what is written so says it in the project's description. Errors: WriteFailed, Canceled.
[[nodiscard]] Core::Result<QByteArray> writtenRefi(
    const Package &package, const Core::Progress &progress = {}, Counting::Unit unit = Counting::Unit::CodePoint);

struct Codebook {
    QString origin;
    QList<Core::Code> codes; ///< parents first
    QList<Set> sets;
    Losses losses;
};
[[nodiscard]] Core::Result<Codebook> readCodebook(const QByteArray &bytes, const QString &subject);
/// `origin` and what is of codes; there has to be one at least.
[[nodiscard]] QByteArray writtenCodebook(const Codebook &codebook);

}
