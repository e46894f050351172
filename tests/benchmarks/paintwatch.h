// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

namespace Crossread::Bench {

/// Turns of the event loop for so long; QTest::qWait() would sleep between them.
inline void pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What 99 of 100 are not longer than; they come in order.
[[nodiscard]] inline double p99(const QList<double> &taken)
{
    return taken[(taken.size() - 1) * 99 / 100];
}

/// Sees when a widget has been painted after an act.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget &page)
        : m_page(page)
    {
        page.installEventFilter(this);
    }
    /// Milliseconds from the begin of the act to the end of the paint that follows it; nothing where none follows.
    std::optional<double> take(const std::function<void()> &act)
    {
        constexpr int longest = 5000; // ms
        QEventLoop loop;
        QTimer::singleShot(longest, &loop, &QEventLoop::quit);
        QElapsedTimer clock;
        std::optional<double> took;
        QTimer::singleShot(0, &loop, [&] { // from the event loop, as a click comes
            clock.start();
            act();
            m_painted = [&] {
                took = double(clock.nsecsElapsed()) / 1e6;
                loop.quit();
            };
        });
        loop.exec();
        m_painted = {};
        return took;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_page && event->type() == QEvent::Paint && m_painted)
            QTimer::singleShot(0, this, std::exchange(m_painted, {})); // once all of the window is painted
        return false;
    }

private:
    QWidget &m_page;
    std::function<void()> m_painted;
};

}
