// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingview.h"
#include "window/shell/mainwindow.h"
#include "window/shell/projectpage.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>
#include <ctime>

/// Linked with the program's own main(): says on standard output when what was there, in nanoseconds of the monotonic
/// clock and of the process's own time, closes the window when all is settled, and says how that went.
namespace {

long long nanoseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

void stamp(const char *what)
{
    std::printf("STAMP %s %lld %lld\n", what, nanoseconds(CLOCK_MONOTONIC), nanoseconds(CLOCK_PROCESS_CPUTIME_ID));
    std::fflush(stdout);
}

// Before main(), after everything is mapped and bound.
[[maybe_unused]] const bool started = (stamp("main"), true);

class Watcher final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_inside || !watched->isWidgetType())
            return false;
        if (event->type() == QEvent::Show && !m_window) {
            if (auto *window = qobject_cast<Crossread::Window::MainWindow *>(watched)) {
                m_window = window;
                stamp("window");
                connect(window, &Crossread::Window::MainWindow::settled, this, [this] { closeSoon(); });
            }
        } else if (event->type() == QEvent::Paint && !m_text) {
            const auto *view = qobject_cast<Crossread::Reading::ReadingView *>(watched->parent());
            if (view != nullptr && view->viewport() == watched && view->document()) {
                m_text = true;
                m_inside = true;
                QCoreApplication::sendEvent(watched, event);
                m_inside = false;
                stamp("text");
                closeSoon();
                return true;
            }
        }
        return false;
    }

private:
    void closeSoon()
    {
        if (!m_text || m_closing || m_window->page() == nullptr || !m_window->page()->isSettled())
            return;
        m_closing = true;
        stamp("settled");
        QTimer::singleShot(100, this, [this] {
            stamp("closing");
            m_window->close();
            stamp("closed");
        });
    }

    Crossread::Window::MainWindow *m_window = nullptr;
    bool m_text = false;
    bool m_inside = false;
    bool m_closing = false;
};

void watch()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        qApp->installEventFilter(new Watcher(qApp));
}
Q_COREAPP_STARTUP_FUNCTION(watch)

}
