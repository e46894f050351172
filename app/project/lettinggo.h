// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace Crossread::Project {

/// Frees a large thing beside the window: the values of a hundred thousand annotations take a while to free.
template <typename T>
void letGo(T &&large)
{
    QThreadPool::globalInstance()->start([gone = std::make_shared<std::decay_t<T>>(std::forward<T>(large))] { });
}

/// The same for what several share: whoever is the last to have it does not free it himself.
template <typename T>
[[nodiscard]] std::shared_ptr<T> freedElsewhere(std::unique_ptr<T> large)
{
    return {large.release(), [](T *gone) { letGo(std::unique_ptr<T>(gone)); }};
}

}
