// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Crossread::Formats {

/// Words::tr() for every text that is shown.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

}
