// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace Crossread::Models {

/// Does something once whoever works on comes to rest; at the latest after a few seconds of work. What is only looked at
/// from time to time then takes nothing from the act that is being made.
class AfterRest final : public QObject {
    Q_OBJECT

public:
    explicit AfterRest(std::function<void()> act, QObject *parent = nullptr);

    void wait(); ///< there was an act: not yet
    [[nodiscard]] bool isWaiting() const { return m_rest.isActive(); }

private:
    QTimer m_rest;
    QElapsedTimer m_since; ///< the first of these acts
};

}
