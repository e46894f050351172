// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/typing.h"

#include <QPlainTextEdit>

namespace Crossread::Window {

namespace {

constexpr int restOfKeys = 500; // ms

}

Typing::Typing(QPlainTextEdit &edit)
    : QObject(&edit)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restOfKeys);
    connect(&m_rest, &QTimer::timeout, this, &Typing::rested);
    connect(&edit, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
}

}
