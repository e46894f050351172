// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

class QPlainTextEdit;

namespace Crossread::Window {

/// Watches what is typed into a memo, and tells when the keys have rested: then it is to be kept.
class Typing final : public QObject {
    Q_OBJECT

public:
    explicit Typing(QPlainTextEdit &edit);

    /// Something is typed that rested() has not told of yet.
    [[nodiscard]] bool isUnderWay() const { return m_rest.isActive(); }
    void begin() { m_rest.start(); }
    void stop() { m_rest.stop(); } ///< what is typed is no news any more

Q_SIGNALS:
    void rested();

private:
    QTimer m_rest;
};

}
