// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "reading/readingview.h"
#include "window/desk/actions.h"
#include "window/coding/annotationcontroller.h"
#include "window/coding/querybar.h"
#include "reading/contrast.h"
#include "window/desk.h"
#include "window/everydialog.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Everything that can have the focus has a name, and is large enough.
class TestAccessibility final : public QObject {
    Q_OBJECT

private:
    /// A box of choices says on this platform what is chosen in place of its name; a label, or a name for others, it needs
    /// all the same.
    static bool isNamed(const QAccessibleInterface &face)
    {
        const auto *box = qobject_cast<const QComboBox *>(face.object());
        return box == nullptr ? !face.text(QAccessible::Name).trimmed().isEmpty()
                              : !box->accessibleName().isEmpty() || !face.relations(QAccessible::Label).isEmpty();
    }

    static bool isInMenus(const QWidget &widget)
    {
        const QWidget *above = widget.parentWidget();
        while (above != nullptr && !above->inherits("QMenuBar"))
            above = above->parentWidget();
        return above != nullptr;
    }

    static QString nameFor(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        return u"%1 in %2"_s.arg(QLatin1StringView(widget.metaObject()->className()),
            parent == nullptr ? QString() : QString::fromLatin1(parent->metaObject()->className()));
    }

    /// What a screen reader comes to from here on, with what it cannot say. The rows of lists are named by what they show.
    static void walk(QAccessibleInterface *face, QSet<const QObject *> &met, QStringList &offences)
    {
        if (face == nullptr || !face->isValid() || face->state().invisible)
            return;
        const auto *widget = qobject_cast<const QWidget *>(face->object());
        if (widget != nullptr && face->state().focusable && !Test::isInside(widget) && !isNamed(*face))
            offences.append(nameFor(*widget));
        met.insert(face->object());
        if (face->tableInterface() != nullptr)
            return;
        for (int i = 0; i < face->childCount(); ++i)
            walk(face->child(i), met, offences);
    }

    static QStringList nameless(QWidget &root)
    {
        QStringList offences;
        QSet<const QObject *> met;
        walk(QAccessible::queryAccessibleInterface(&root), met, offences);
        const QList<QWidget *> all = root.findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->visibleRegion().isEmpty()
                || Test::isInside(widget) || widget->window() != root.window() || met.contains(widget))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            // What stands in the corner of the menus is no child of theirs for Qt; it is heard as the focus comes to it.
            if (isInMenus(*widget) && face != nullptr && isNamed(*face))
                continue;
            offences.append(u"Tab comes there, and a screen reader does not: "_s + nameFor(*widget));
        }
        return offences;
    }

    static void check(QWidget &root)
    {
        const QStringList offences = nameless(root);
        QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
    }

    /// Buttons, boxes and fields that are smaller than 24 pixels and have another so near that a hand may meet that one
    /// instead (WCAG 2.2, 2.5.8, with its exception of spacing).
    static void checkTargets(QWidget &root)
    {
        constexpr int least = 24;
        QList<std::pair<QWidget *, QRect>> targets;
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            const bool isTarget = widget->inherits("QAbstractButton") || widget->inherits("QComboBox")
                || widget->inherits("QLineEdit") || widget->inherits("QAbstractSlider");
            if (isTarget && widget->isVisibleTo(&root) && !widget->visibleRegion().isEmpty() && !Test::isInside(widget)
                && !widget->parentWidget()->inherits("QLineEdit") && !widget->parentWidget()->inherits("QSpinBox"))
                targets.append({widget, QRect(widget->mapTo(&root, QPoint()), widget->size())});
        }
        QStringList offences;
        for (const auto &[widget, box] : std::as_const(targets)) {
            if (box.width() >= least && box.height() >= least)
                continue;
            QRect around(0, 0, least, least);
            around.moveCenter(box.center());
            const bool isCrowded = std::ranges::any_of(targets, [&, widget = widget](const auto &other) {
                return other.first != widget && other.second.intersects(around);
            });
            if (isCrowded)
                offences.append(u"%1 in %2: %3 x %4: %5"_s
                        .arg(QString::fromLatin1(widget->metaObject()->className()),
                            QString::fromLatin1(widget->parentWidget()->metaObject()->className()))
                        .arg(box.width())
                        .arg(box.height())
                        .arg(widget->property("text").toString()));
        }
        QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
    }

private Q_SLOTS:
    void frames_areSeenOnEveryPaper_data()
    {
        QTest::addColumn<Window::Paper>("paper");
        QTest::newRow("light") << Window::Paper::Light;
        QTest::newRow("sepia") << Window::Paper::Sepia;
        QTest::newRow("dark") << Window::Paper::Dark;
    }
    void frames_areSeenOnEveryPaper()
    {
        QFETCH(Window::Paper, paper);
        Test::Desk desk;
        desk.settings().setPaper(paper);
        QWidget ground;
        QLineEdit field(&ground);
        QCheckBox box(&ground);
        QRadioButton choice(&ground);
        int top = 10;
        for (QWidget *widget :
            {static_cast<QWidget *>(&field), static_cast<QWidget *>(&box), static_cast<QWidget *>(&choice)}) {
            widget->setGeometry(10, top, 60, 30);
            top += 40;
        }
        ground.resize(100, top);
        const QImage image = ground.grab().toImage();
        const QColor paperColour = ground.palette().color(QPalette::Window);
        for (const QWidget *widget :
            {static_cast<QWidget *>(&field), static_cast<QWidget *>(&box), static_cast<QWidget *>(&choice)}) {
            // The left edge half-way down: a line that stands out from what is left of it.
            double best = 0;
            const int middle = widget->geometry().center().y();
            for (int x = widget->x(); x < widget->x() + 6; ++x)
                best = std::max(best, Reading::contrast(image.pixelColor(x, middle), paperColour));
            QVERIFY2(
                best >= 3, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(widget->metaObject()->className())).arg(best)));
        }
    }

    void startPage_isNamed()
    {
        const Test::Desk desk;
        check(desk.window());
    }

    void everyPanel_isNamed()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        for (QDockWidget *dock : desk.window().findChildren<QDockWidget *>()) {
            dock->raise();
            QCoreApplication::processEvents();
            check(desk.window());
        }
        desk.trigger(u"edit.find"_s);
        QVERIFY(desk.select(desk.transcript(), u"five hours"_s));
        desk.trigger(u"annotate.tag"_s);
        check(desk.window());
        desk.trigger(u"go.annotations"_s);
        desk.window().findChild<Window::QueryBar *>()->toggleEditor();
        QCoreApplication::processEvents();
        check(desk.window());
    }

    void systemPaper_followsADesktopOfHighContrast()
    {
        const QPalette before = QApplication::palette();
        const QPalette desktop(
            Qt::white, Qt::black, Qt::white, Qt::black, Qt::white, Qt::white, Qt::black, Qt::black, Qt::black);
        QApplication::setPalette(desktop);
        QTemporaryDir home;
        Window::Settings settings(home.filePath(u"settings.ini"_s));
        Window::ThemeManager themes(settings);
        QCOMPARE(themes.theme().paper, QColor(Qt::black));
        QCOMPARE(themes.theme().text, QColor(Qt::white));
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
        settings.setPaper(Window::Paper::Light);
        QCOMPARE(themes.theme().name, u"light"_s);
        settings.setPaper(Window::Paper::System);
        QCOMPARE(themes.theme().paper, QColor(Qt::black));
        QApplication::setPalette(before);
    }

    void everyDialog_isNamed()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        Test::onEveryDialog(desk, check);
    }

    void targets_areLargeOrApart()
    {
        Test::Desk desk;
        checkTargets(desk.window());
        QVERIFY(desk.openSample());
        for (QDockWidget *dock : desk.window().findChildren<QDockWidget *>()) {
            dock->raise();
            QCoreApplication::processEvents();
            checkTargets(desk.window());
        }
        desk.trigger(u"edit.find"_s);
        QVERIFY(desk.select(desk.transcript(), u"five hours"_s));
        desk.trigger(u"annotate.tag"_s);
        QCoreApplication::processEvents();
        checkTargets(desk.window());
        Test::onEveryDialog(desk, checkTargets);
    }

    void page_saysItsTextCaretAndSelection()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(desk.select(desk.transcript(), u"five hours"_s));
        const Core::TextSpan span = desk.transcript().selection();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&desk.transcript().view());
        QVERIFY(face->text(QAccessible::Name).startsWith("Transcript"_L1));
        QAccessibleTextInterface *text = face->textInterface();
        QVERIFY(text != nullptr);
        QCOMPARE(text->text(static_cast<int>(span.begin), static_cast<int>(span.end)), u"five hours"_s);
        QCOMPARE(text->cursorPosition(), static_cast<int>(span.end));
        int begin = 0;
        int end = 0;
        text->selection(0, &begin, &end);
        QCOMPARE(Core::TextSpan(begin, end), span);
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
