// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace Crossread::Test {

/// For init(): from here on a warning is a failure; but not what Qt says of a platform without a screen. What a test
/// expects it names by QTest::ignoreMessage().
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

}
