// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "reading/readingview.h"
#include "window/desk.h"
#include "window/desk/actions.h"
#include "window/everydialog.h"
#include "window/pages/readingpane.h"
#include "window/widgets/elidinglabel.h"
#include "window/widgets/icons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QScopeGuard>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Everything fits a small screen: with large type, with longer words, and read from the right.
class TestSmallScreen final : public QObject {
    Q_OBJECT

private:
    /// Texts that have less room than they take.
    static void checkRoom(QWidget &root)
    {
        QStringList offences;
        const auto mayBreak = [](const QWidget *widget) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            return label == nullptr || label->wordWrap() || label->text().isEmpty()
                || qobject_cast<const Window::ElidingLabel *>(label);
        };
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            const bool button = qobject_cast<QAbstractButton *>(widget) != nullptr && !Test::isInside(widget)
                && !widget->parentWidget()->inherits("QLineEdit") && !widget->parentWidget()->inherits("QTabBar")
                && !widget->parentWidget()->inherits("QMenuBar");
            if (!widget->isVisibleTo(&root) || widget->visibleRegion().isEmpty() || (!button && mayBreak(widget)))
                continue;
            if (widget->width() < widget->sizeHint().width() || widget->height() < widget->minimumSizeHint().height())
                offences.append(u"%1 in %2: %3 of %4 pixels: %5"_s
                        .arg(QString::fromLatin1(widget->metaObject()->className()),
                            QString::fromLatin1(widget->parentWidget()->metaObject()->className()))
                        .arg(widget->width())
                        .arg(widget->sizeHint().width())
                        .arg(widget->property("text").toString()));
        }
        QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
    }

private Q_SLOTS:
    // In a made-up language whose texts are 40 % longer than the English ones, also where one reads from the right.
    void longerTexts_areNotCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        const QSize common(1280, 800);
        const QSize small(1024, 600);
        QTest::newRow("on a common screen") << common << Qt::LeftToRight;
        QTest::newRow("on a small screen") << small << Qt::LeftToRight;
        QTest::newRow("on a small screen, from the right") << small << Qt::RightToLeft;
    }
    void longerTexts_areNotCutOff()
    {
        QFETCH(QSize, size);
        QFETCH(Qt::LayoutDirection, direction);
        Core::speak(u"qps"_s);
        QGuiApplication::setLayoutDirection(direction);
        const auto back = qScopeGuard([] {
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
            Core::speak(u"en"_s);
        });
        Test::Desk desk;
        checkRoom(desk.window());
        QVERIFY(desk.openSample());
        desk.window().resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(desk.window().size(), size);
        for (QDockWidget *dock : desk.window().findChildren<QDockWidget *>()) {
            dock->raise();
            QCoreApplication::processEvents();
            checkRoom(desk.window());
        }
        desk.trigger(u"go.nextStatement"_s);
        desk.trigger(u"edit.find"_s);
        QCoreApplication::processEvents();
        checkRoom(desk.window());
        Test::onEveryDialog(desk, checkRoom);
    }

    /// What stands left of something stands right of it; what is text keeps its own direction.
    void readFromTheRight_windowIsMirrored()
    {
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            Test::Desk desk;
            QVERIFY(desk.openSample());
            desk.window().resize(1024, 600);
            QCoreApplication::processEvents();
            const QWidget &window = desk.window();
            const auto placeOf = [&window](const QWidget &widget) {
                return QRect(widget.mapTo(&window, QPoint()), widget.size());
            };
            const QRect first = placeOf(desk.transcript());
            const QRect second = placeOf(desk.article());
            const bool mirrored = direction == Qt::RightToLeft;
            QVERIFY(mirrored ? first.left() > second.right() : first.right() < second.left());
            QVERIFY2(first.width() > 200 && second.width() > 200, "both can be read");
            // The text itself begins where it did, not at the other edge of its page.
            const Reading::ReadingView &view = desk.transcript().view();
            const QRectF words = view.rectOf({0, 5});
            QVERIFY(words.left() < view.viewport()->width() / 2.0);
        }
    }

    void arrows_pointTheOtherWayWhereOneReadsFromTheRight_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("turns");
        for (const QString &name : {u"back"_s, u"forward"_s, u"undo"_s, u"redo"_s})
            QTest::newRow(qPrintable(name)) << name << true;
        for (const QString &name : {u"find"_s, u"zoom-in"_s}) // a lens has no direction
            QTest::newRow(qPrintable(name)) << name << false;
    }
    void arrows_pointTheOtherWayWhereOneReadsFromTheRight()
    {
        QFETCH(QString, name);
        QFETCH(bool, turns);
        const auto drawn = [&name] { return Window::icon(name).pixmap(48, 48).toImage(); };
        const QImage usual = drawn();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QCOMPARE(drawn() != usual, turns);
    }

    void smallScreen_holdsEverything_data()
    {
        QTest::addColumn<qreal>("factor");
        QTest::addColumn<QString>("layout");
        QTest::newRow("with type as it is") << 1.0 << QString();
        QTest::newRow("with type twice as large") << 2.0 << QString();
        QTest::newRow("comparing, with a statement") << 1.0 << u"view.layoutCompare"_s;
        QTest::newRow("coding, with a statement") << 1.0 << u"view.layoutCode"_s;
        QTest::newRow("comparing, with type twice as large") << 2.0 << u"view.layoutCompare"_s;
    }
    void smallScreen_holdsEverything()
    {
        QFETCH(qreal, factor);
        QFETCH(QString, layout);
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * factor);
        QApplication::setFont(large);
        const auto back = qScopeGuard([&usual] { QApplication::setFont(usual); });
        {
            Test::Desk desk;
            QVERIFY(desk.openSample());
            if (!layout.isEmpty()) {
                desk.window().actions().get(layout)->trigger();
                desk.window().actions().get(u"go.nextStatement"_s)->trigger(); // its card comes beside the lists
                QCoreApplication::processEvents();
            }
            const QSize least = desk.window().minimumSizeHint();
            QVERIFY2(least.width() <= 1024 && least.height() <= 600,
                qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
            desk.window().resize(1024, 600);
            QTRY_VERIFY(desk.transcript().view().viewport()->height() > 100);
            QCOMPARE(desk.window().size(), QSize(1024, 600));
        }
    }
};

QTEST_MAIN(TestSmallScreen)
#include "tst_smallscreen.moc"
