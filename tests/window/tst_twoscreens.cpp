// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingview.h"
#include "support/windows.h"
#include "window/desk.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"

#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QScreen>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// A window that is dragged from one screen to another of another scale looks there as if it had been opened there. Needs two
/// screens: tests/support/onx11.sh has them.
class TestTwoScreens final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::Desk> m_desk;

    static QScreen *scaled(qreal ratio)
    {
        const QList<QScreen *> screens = QGuiApplication::screens();
        const auto found = std::ranges::find_if(
            screens, [ratio](const QScreen *screen) { return qFuzzyCompare(screen->devicePixelRatio(), ratio); });
        return found == screens.cend() ? nullptr : *found;
    }
    /// False where the window does not get there.
    [[nodiscard]] bool moveTo(const QScreen &screen) const
    {
        Window::MainWindow &moved = m_desk->window();
        moved.move(screen.geometry().topLeft() + QPoint(60, 60));
        const auto isThere = [&] {
            return moved.screen() == &screen && qFuzzyCompare(moved.devicePixelRatio(), screen.devicePixelRatio());
        };
        return QTest::qWaitFor(isThere);
    }
    /// What is drawn of the two pages.
    [[nodiscard]] QList<QImage> pages() const
    {
        QList<QImage> images;
        for (Window::ReadingPane *pane : {&m_desk->transcript(), &m_desk->article()})
            images.append(pane->view().viewport()->grab().toImage());
        return images;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("CROSSREAD_SCREENS") != u"2")
            QSKIP("there is one screen only");
    }
    void init()
    {
        QVERIFY2(scaled(1) && scaled(2), "two screens with different scales");
        m_desk = std::make_unique<Test::Desk>();
        QVERIFY(moveTo(*scaled(1)));
        QVERIFY(m_desk->openSample());
    }
    void cleanup() { m_desk.reset(); }

    void pages_areDrawnAsOnAScreenOfTheirOwn()
    {
        m_desk->window().resize(1280, 800);
        const QList<QImage> before = pages();
        QVERIFY(moveTo(*scaled(2)));
        QTRY_COMPARE(m_desk->window().size(), QSize(1280, 800));
        QTRY_COMPARE(pages().constFirst().size(), before.constFirst().size() * 2);
        const QList<QImage> moved = pages();
        QCOMPARE(moved.constFirst().devicePixelRatio(), 2.0);

        auto other = std::make_unique<Test::Desk>();
        std::swap(m_desk, other);
        QVERIFY(moveTo(*scaled(2)));
        QVERIFY(m_desk->openSample());
        m_desk->window().resize(1280, 800);
        for (qsizetype side = 0; side < 2; ++side)
            QTRY_COMPARE(pages()[side], moved[side]);
        std::swap(m_desk, other);
        other.reset();

        QVERIFY(Test::waitUntilActive(m_desk->window()));
        QVERIFY(moveTo(*scaled(1)));
        for (qsizetype side = 0; side < 2; ++side)
            QTRY_COMPARE(pages()[side], before[side]);
    }

    void pictures_areAsSharpAsTheScreen()
    {
        m_desk->window().messages().show(Window::MessageBar::Severity::Error, u"The disk is full."_s);
        QVERIFY(moveTo(*scaled(2)));
        const auto blurred = [this] {
            QStringList names;
            for (const QLabel *label : m_desk->window().findChildren<QLabel *>()) {
                const QPixmap picture = label->pixmap();
                if (label->isVisible() && !picture.isNull() && picture.devicePixelRatio() < 2)
                    names.append(label->objectName() + u' ' + label->accessibleName());
            }
            return names;
        };
        QTRY_COMPARE(blurred(), QStringList());
    }
};

QTEST_MAIN(TestTwoScreens)
#include "tst_twoscreens.moc"
