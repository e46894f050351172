// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "exchange/package.h"

/// How things that the standard of exchange has no place for are called in it, so that Crossread knows them again.
namespace Crossread::Library {

/// What every package of ours says it comes from.
[[nodiscard]] QString exchangeOrigin();
[[nodiscard]] bool isOurs(const Exchange::Package &package);

/// What a citation needs of a document, and its kind, as variables.
struct KnownVariable {
    QLatin1StringView key;
    QString Core::Metadata::*text = nullptr;
    QStringList Core::Metadata::*names = nullptr; ///< neither this nor `text`: the kind

    /// Names in one text, parted by "; "; nothing of the kind, which is no metadata.
    [[nodiscard]] QString saidIn(const Core::Metadata &metadata) const;
    void say(Core::Metadata &metadata, const QString &value) const;
};
[[nodiscard]] const QList<KnownVariable> &knownVariables();
[[nodiscard]] QUuid knownVariableId(QLatin1StringView key);
inline constexpr QLatin1StringView kindKey("Kind");

/// "confirmed", "by hand: paraphrase".
[[nodiscard]] QString exchangeName(const Core::Link &link);
void takeExchangeName(Core::Link &link, const QString &name);
/// Whether an end of it has words that are nowhere any more: no other program can say such a link.
[[nodiscard]] bool hasLostWords(const Core::Link &link);

/// The first line of a variable's description says whose it is and of which type; below stand the choices.
[[nodiscard]] QString exchangeDescription(const Core::Attribute &attribute);
void takeExchangeDescription(Core::Attribute &attribute, const QString &description);

/// Ids for what has none of its own here.
[[nodiscard]] QUuid groupId(const QString &group);
[[nodiscard]] QUuid speakerCaseId(const QString &name);

}
