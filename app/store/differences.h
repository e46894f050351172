// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/kinds.h"

#include <QStringList>

namespace Crossread::Store {

enum class Places {
    Compared,
    Ignored, ///< where something stands, which is found again in another text without an act
};

template <typename T>
constexpr bool isPlace =
    std::is_same_v<T, Core::Anchor> || std::is_same_v<T, Core::AnchorState> || std::is_same_v<T, Core::LinkEnd>;

/// The names of the fields in which two things differ, as the history calls them.
template <typename T>
[[nodiscard]] QStringList differences(const T &one, const T &other, Places places)
{
    QStringList names;
    Description<T>::each([&]<typename Field>(Field) {
        if (isPlace<typename Field::Value> && places == Places::Ignored)
            return;
        if (one.*Field::member != other.*Field::member)
            names.append(QString::fromLatin1(Field::json));
    });
    return names;
}

}
