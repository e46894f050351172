// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <QStringView>

namespace Crossread::Import {

/// The keys at the left edge of a small YAML text and what they hold; of maps inside of lists the names ("- name: Anna").
/// Keys come in lower case.
///
/// | lines                        | value             |
/// |------------------------------|-------------------|
/// | title: "Anna\_Berg \"here\"" | Anna Berg "here"  |
/// | title: >-                    | folded lines      |
/// | authors: [Anna, 'B, C']      | two               |
/// | tags:, - one, - two          | two               |
[[nodiscard]] QHash<QString, QStringList> yamlValues(const QList<QStringView> &lines);
/// The keys before the first table of a small TOML text; strings and lists of strings.
[[nodiscard]] QHash<QString, QStringList> tomlValues(const QList<QStringView> &lines);

}
