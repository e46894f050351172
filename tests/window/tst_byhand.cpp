// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "reading/readingview.h"
#include "support/warnings.h"
#include "window/coding/codeline.h"
#include "window/coding/codetree.h"
#include "window/desk.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Coding with the hands on the keys, with a hand on the mouse, and what is heard of it: no command is called here.
class TestByHand final : public QObject {
    Q_OBJECT

    static constexpr int aMoment = 300; // ms

    std::unique_ptr<Test::Desk> m_desk;

    [[nodiscard]] Project::Project &project() const { return *m_desk->window().page()->project(); }
    [[nodiscard]] Window::ReadingPane &pane() const { return m_desk->article(); }
    [[nodiscard]] Reading::ReadingView &view() const { return pane().view(); }
    /// Each annotation's words with its codes, by place.
    [[nodiscard]] QStringList tagged() const
    {
        QStringList lines;
        for (const Core::AnnotationId &id : project().annotationIds(pane().documentId())) {
            const Core::Annotation &one = *project().annotation(id);
            QStringList codes;
            for (const Core::CodeId &code : one.codes)
                codes.append(project().codePath(code));
            lines.append(one.anchor.exact + u": "_s + codes.join(u", "_s));
        }
        return lines;
    }
    [[nodiscard]] QString said() const
    {
        return QAccessible::queryAccessibleInterface(&view())->text(QAccessible::Description);
    }
    /// Lets what is dragged fall there, as a drag ends.
    static void drop(QWidget &on, QPoint point, const QMimeData &data)
    {
        QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent fall(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&on, &fall);
    }
    /// The hand presses there and draws it away; what the drag carries that begins so.
    static std::unique_ptr<QMimeData> drawnAway(QAbstractScrollArea &from, QPoint where)
    {
        auto carried = std::make_unique<QMimeData>();
        const auto look = [&] {
            const auto *drag = from.findChild<QDrag *>();
            const QStringList formats = drag == nullptr ? QStringList() : drag->mimeData()->formats();
            for (const QString &format : formats)
                carried->setData(format, drag->mimeData()->data(format));
        };
        QTimer during; // a drag goes on until it is let go, where the platform has any
        during.setSingleShot(true);
        connect(&during, &QTimer::timeout, &during, [&look] {
            look();
            QDrag::cancel();
        });
        during.start(0);
        QWidget *viewport = from.viewport();
        const auto hand = [&](QEvent::Type type, QPoint point, Qt::MouseButton button) {
            QMouseEvent event(type, point, viewport->mapToGlobal(point), button, Qt::LeftButton, {});
            QCoreApplication::sendEvent(viewport, &event);
        };
        const int step = QApplication::startDragDistance() + 2;
        hand(QEvent::MouseButtonPress, where, Qt::LeftButton);
        hand(QEvent::MouseMove, where + QPoint(step, 0), Qt::NoButton);
        hand(QEvent::MouseMove, where + QPoint(2 * step, 0), Qt::NoButton);
        look();
        return carried;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        if (QApplication::focusWidget()
            == nullptr) // a menu has closed, and the platform gives the window back to nobody
            m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void selectByKeys(const QString &words) const
    {
        view().moveCaret(pane().document()->text.indexOf(words));
        for (qsizetype i = 0; i < words.size(); ++i)
            press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(pane().document()->textOf(pane().selection()).toString(), words);
    }

private Q_SLOTS:
    void init()
    {
        Test::failOnWarnings();
        m_desk = std::make_unique<Test::Desk>();
        QVERIFY(m_desk->openSample());
    }
    void cleanup() { m_desk.reset(); }

    void codes_areGivenByKeysAlone()
    {
        view().setFocus();
        selectByKeys(u"Crimea"_s);
        press(Qt::Key_T);
        QTRY_VERIFY(m_desk->window().findChild<Window::CodeLine *>()->input().hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"Place"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(tagged(), QStringList{u"Crimea: Place"_s});
        QTRY_VERIFY(view().hasFocus());
        selectByKeys(u"Kyiv"_s);
        press(Qt::Key_A);
        QCOMPARE(tagged().filter(u"Kyiv"_s), QStringList{u"Kyiv: Place"_s});
        selectByKeys(u"Moscow"_s);
        press(Qt::Key_R);
        auto *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_1);
        QCOMPARE(tagged().filter(u"Moscow"_s), QStringList{u"Moscow: Place"_s});
        QTRY_VERIFY(view().hasFocus());
        view().moveCaret(pane().document()->text.indexOf(u"Experts are"_s) + 2);
        press(Qt::Key_S);
        press(Qt::Key_1);
        QCOMPARE(tagged().filter(u"Experts"_s).size(), 1);
        QVERIFY(tagged().filter(u"Experts"_s)[0].endsWith(u": Place"_s));
    }

    void ownWordsAndMemo_areGivenByKeysAlone()
    {
        view().setFocus();
        selectByKeys(u"Alliance"_s);
        press(Qt::Key_I);
        QCOMPARE(tagged().filter(u"Alliance"_s), QStringList{u"Alliance: Alliance"_s});
        QTRY_VERIFY(!view().marksAt(Reading::Layer::Annotation, pane().selection().begin).isEmpty());
        press(Qt::Key_U);
        QTRY_COMPARE(tagged().filter(u"Alliance"_s), QStringList());
        selectByKeys(u"Alliance"_s);
        press(Qt::Key_M);
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"whose 1"_s); // no letter is a command here
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(tagged().filter(u"Alliance"_s), QStringList{u"Alliance: "_s});
    }

    void selectedWords_areDrawnOntoACode()
    {
        const Core::CodeId law = project().codeNamed(u"Law"_s).value();
        m_desk->trigger(u"go.codes"_s);
        QVERIFY(m_desk->select(pane(), u"Minsk agreements"_s));
        view().bringIntoView(pane().selection());
        const auto carried = drawnAway(view(), view().rectOf(pane().selection()).center().toPoint());
        QCOMPARE(carried->text(), u"Minsk agreements"_s);
        auto *tree = m_desk->window().findChild<Window::CodeTree *>();
        tree->setCurrent(law);
        drop(*tree->viewport(), tree->visualRect(tree->currentIndex()).center(), *carried);
        QCOMPARE(tagged(), QStringList{u"Minsk agreements: Law"_s});
    }

    /// As a hand does it: moves that a server tells of, a drag that goes on by itself, and where it is let go.
    void selectedWords_areDrawnOntoACode_onAScreen()
    {
        const QString xdotool = QStandardPaths::findExecutable(u"xdotool"_s);
        if (QGuiApplication::platformName() != u"xcb" || xdotool.isEmpty())
            QSKIP("it takes an X screen and xdotool");
        const Core::CodeId law = project().codeNamed(u"Law"_s).value();
        m_desk->trigger(u"go.codes"_s);
        auto *tree = m_desk->window().findChild<Window::CodeTree *>();
        tree->setCurrent(law);
        QVERIFY(m_desk->select(pane(), u"Minsk agreements"_s));
        QTest::qWait(aMoment); // all have their places
        view().bringIntoView(pane().selection());
        QTest::qWait(aMoment);
        const auto moved = [](const QWidget &over, QPoint point) {
            const QPoint there = over.mapToGlobal(point) * over.devicePixelRatio();
            return QStringList{
                u"mousemove"_s, QString::number(there.x()), QString::number(there.y()), u"sleep"_s, u"0.2"_s};
        };
        const QWidget &page = *view().viewport();
        const QPoint words = view().rectOf(pane().selection()).center().toPoint();
        const QPoint row = tree->visualRect(tree->currentIndex()).center();
        QStringList hand = moved(page, words);
        hand << u"mousedown"_s << u"1"_s;
        hand += moved(page, words + QPoint(QApplication::startDragDistance() + 2, 0));
        hand += moved(*tree->viewport(), row - QPoint(5, 0));
        hand += moved(*tree->viewport(), row);
        hand << u"mouseup"_s << u"1"_s;
        QProcess process;
        process.start(xdotool, hand);
        QTRY_COMPARE(tagged(), QStringList{u"Minsk agreements: Law"_s});
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        QCOMPARE(process.exitCode(), 0);
    }

    void code_isDrawnOntoThePage()
    {
        const Core::CodeId law = project().codeNamed(u"Law"_s).value();
        m_desk->trigger(u"go.codes"_s);
        auto *tree = m_desk->window().findChild<Window::CodeTree *>();
        tree->setCurrent(law);
        const auto carried = drawnAway(*tree, tree->visualRect(tree->currentIndex()).center());
        QCOMPARE(Window::codesIn(*carried), QList{law});
        QVERIFY(m_desk->select(pane(), u"Minsk agreements"_s));
        view().bringIntoView(pane().selection());
        drop(*view().viewport(), view().rectOf(pane().selection()).center().toPoint(), *carried);
        QCOMPARE(tagged(), QStringList{u"Minsk agreements: Law"_s});
    }

    void passage_isHeardWithItsCodeAndItsCoder()
    {
        project().setCoder(u"AN"_s);
        QVERIFY(m_desk->select(pane(), u"Crimea"_s));
        const Core::TextSpan span = pane().selection();
        QVERIFY(project().annotateNamed(pane().documentId(), span, {u"War/Threat"_s, u"Place"_s}, u"why here"_s));
        QTRY_COMPARE(view().marksAt(Reading::Layer::Annotation, span.begin).size(), 2);
        view().moveCaret(span.begin + 1);
        QVERIFY2(
            said().startsWith(u"coded: War/Threat, by AN; memo: why here; coded: Place, by AN"_s), qPrintable(said()));
        QCOMPARE(view().marksAt(Reading::Layer::Annotation, span.begin)[1].tip, u"Place"_s); // the tip is short
        view().moveCaret(0);
        QVERIFY(!said().contains(u"coded"_s));
        QVERIFY(m_desk->select(pane(), u"Kyiv"_s));
        QVERIFY(project().annotate(pane().documentId(), pane().selection(), {}));
        view().moveCaret(pane().selection().begin + 1);
        QTRY_VERIFY2(said().contains(u"highlighted, by AN"_s), qPrintable(said()));
    }

    void topicsAndLinks_areHeardByWordsOfTheirOwn()
    {
        const QList<Reading::Mark> topics = view().marks(Reading::Layer::Topic);
        QVERIFY(!topics.isEmpty());
        view().moveCaret(topics.constFirst().span.begin);
        QVERIFY2(said().contains(u"topic: "_s + topics.constFirst().tip), qPrintable(said()));
        QTRY_VERIFY(!view().marks(Reading::Layer::Link).isEmpty());
        for (const Reading::Mark &mark : view().marks(Reading::Layer::Link))
            QVERIFY2(mark.said.startsWith(u"statement: "_s), qPrintable(mark.said));
        const QList<Reading::Mark> reported = m_desk->transcript().view().marks(Reading::Layer::Link);
        QVERIFY(!reported.isEmpty());
        for (const Reading::Mark &mark : reported)
            QVERIFY2(mark.said.startsWith(u"quoted in: "_s), qPrintable(mark.said));
        QVERIFY(m_desk->select(pane(), u"Where they differ"_s));
        const Core::TextSpan here = pane().selection();
        const Core::DocumentId other = m_desk->transcript().documentId();
        QVERIFY(project().link(pane().documentId(), here, other, {0, 5}));
        view().moveCaret(here.begin + 1);
        QTRY_VERIFY2(said().contains(u"taken from: Transcript, “"_s), qPrintable(said()));
    }
};

QTEST_MAIN(TestByHand)
#include "tst_byhand.moc"
