// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Crossread::Project {

Q_DECLARE_LOGGING_CATEGORY(log)

}
