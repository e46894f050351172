// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace Crossread::Core {

/// Frees a large thing beside the window: the values of a hundred thousand annotations take a while to free. At the end of
/// the program, when there is nobody left to wait, at once.
template <typename T>
void letGo(T &&large)
{
    auto gone = std::make_shared<std::decay_t<T>>(std::forward<T>(large));
    if (QCoreApplication::instance() != nullptr)
        QThreadPool::globalInstance()->start([gone = std::move(gone)] { });
}

/// The same for what several share: whoever is the last to have it does not free it himself.
template <typename T>
[[nodiscard]] std::shared_ptr<T> freedElsewhere(std::unique_ptr<T> large)
{
    return {large.release(), [](T *gone) { letGo(std::unique_ptr<T>(gone)); }};
}

}
