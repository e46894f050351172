// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "reading/readingview.h"
#include "support/warnings.h"
#include "window/coding/annotationpanel.h"
#include "window/coding/codebox.h"
#include "window/coding/codeline.h"
#include "window/coding/codetree.h"
#include "window/desk.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Coding as it is done all day: by key, by mouse, and several annotations at once.
class TestTagging final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::Desk> m_desk;

    [[nodiscard]] Project::Project &project() const { return *m_desk->window().page()->project(); }
    [[nodiscard]] Window::ReadingPane &pane() const { return m_desk->article(); }
    [[nodiscard]] Reading::ReadingView &view() const { return pane().view(); }
    [[nodiscard]] QString told() const { return pane().messages().text(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&view(), Qt::Key(key), modifiers); }
    void answer(const QString &text) const
    {
        const auto buttons = pane().messages().findChildren<QAbstractButton *>();
        const auto wanted =
            std::ranges::find_if(buttons, [&text](const auto *button) { return button->text() == text; });
        if (wanted == buttons.cend())
            qFatal("nothing offers “%s”", qPrintable(text));
        (*wanted)->click();
    }
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
    [[nodiscard]] Core::AnnotationId tag(const QString &words, const QString &code) const
    {
        if (!m_desk->select(pane(), words))
            qFatal("the sample has changed");
        const auto id = project().annotateNamed(pane().documentId(), pane().selection(), {code}).value();
        if (!QTest::qWaitFor([this] { return !view().marks(Reading::Layer::Annotation).isEmpty(); }))
            qFatal("it is not shown");
        view().moveCaret(project().annotation(id)->anchor.span.begin + 1);
        return id;
    }
    void dropOnPage(Core::CodeId code, const QString &words) const
    {
        const qsizetype at = pane().document()->text.indexOf(words) + 1;
        view().bringIntoView({at, at});
        QMimeData data;
        data.setData(Window::codeMimeType(), code.toString().toLatin1());
        const QPoint point = view().rectOf({at, at + 1}).center().toPoint();
        QWidget *viewport = view().viewport();
        QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &drop);
    }

private Q_SLOTS:
    void init()
    {
        Test::failOnWarnings();
        m_desk = std::make_unique<Test::Desk>();
        QVERIFY(m_desk->openSample());
    }
    void cleanup() { m_desk.reset(); }

    void keyOfACode_givesIt_andTakesItOff()
    {
        QVERIFY(project().codeNamed(u"Law"_s));
        QVERIFY(m_desk->select(pane(), u"Minsk agreements"_s));
        key(Qt::Key_1);
        QCOMPARE(tagged(), QStringList{u"Minsk agreements: Law"_s});
        key(Qt::Key_1);
        QTRY_COMPARE(tagged(), QStringList());
    }

    void lastCode_isGivenAgain()
    {
        QVERIFY(m_desk->select(pane(), u"Minsk agreements"_s));
        m_desk->trigger(u"annotate.again"_s);
        QVERIFY2(told().contains(u"Press T"_s), qPrintable(told()));
        (void)tag(u"Minsk agreements"_s, u"Law"_s);
        QVERIFY(m_desk->select(pane(), u"Kyiv"_s));
        m_desk->trigger(u"annotate.again"_s);
        QCOMPARE(tagged().filter(u"Kyiv"_s), QStringList{u"Kyiv: Law"_s});
    }

    void recentCodes_areOfferedByNumber()
    {
        (void)tag(u"Minsk agreements"_s, u"Law"_s);
        (void)tag(u"Minsk"_s, u"Place"_s);
        QVERIFY(m_desk->select(pane(), u"Kyiv"_s));
        m_desk->trigger(u"annotate.recent"_s);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions()[0]->text(), u"&1  Place"_s);
        QTest::keyClick(menu, Qt::Key_2);
        QCOMPARE(tagged().filter(u"Kyiv"_s), QStringList{u"Kyiv: Law"_s});
    }

    void words_becomeACode()
    {
        QVERIFY(m_desk->select(pane(), u"Minsk agreements"_s));
        m_desk->trigger(u"annotate.inVivo"_s);
        QCOMPARE(tagged(), QStringList{u"Minsk agreements: Minsk agreements"_s});
        QCOMPARE(project().undoLabel(), u"Tag “Minsk agreements”"_s);
        QVERIFY(project().undo());
        QVERIFY2(project().codes().isEmpty(), "code and annotation are one act");
        QTRY_VERIFY(view().marks(Reading::Layer::Annotation).isEmpty());
        (void)tag(u"Minsk agreements"_s, u"Law"_s);
        QVERIFY(m_desk->select(pane(), u"Minsk agreements"_s));
        m_desk->trigger(u"annotate.inVivo"_s);
        QCOMPARE(tagged(), QStringList{u"Minsk agreements: Law, Minsk agreements"_s});
        for (int i = 0; i < 2; ++i) {
            QVERIFY(project().undo());
            project().finish();
        }
        view().setSelection({0, pane().document()->text.size()});
        m_desk->trigger(u"annotate.inVivo"_s);
        QVERIFY(tagged().isEmpty());
        QVERIFY2(told().contains(u"too long"_s), qPrintable(told()));
    }

    void code_isTakenOffByKey()
    {
        const Core::AnnotationId id = tag(u"Minsk agreements"_s, u"Law"_s);
        m_desk->trigger(u"annotate.untag"_s);
        QTRY_COMPARE(tagged(), QStringList());
        QVERIFY(project().undo());
        project().finish();
        QTRY_VERIFY(!view().marks(Reading::Layer::Annotation).isEmpty());
        QVERIFY(project().recode({id}, {{project().codeNamed(u"Place"_s).value()}, {}, {}, {}}));
        m_desk->trigger(u"annotate.untag"_s);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions()[0]->trigger();
        menu->close();
        QTRY_COMPARE(tagged(), QStringList{u"Minsk agreements: Place"_s});
    }

    void annotation_growsAndShrinksByKey()
    {
        (void)tag(u"Minsk agreements"_s, u"Law"_s);
        const qsizetype acts = project().history().size();
        const QString text = pane().document()->text;
        m_desk->trigger(u"annotate.adjust"_s);
        key(Qt::Key_Left);
        QCOMPARE(pane().document()->textOf(pane().selection()).toString(), u"Minsk"_s);
        key(Qt::Key_Left, Qt::ShiftModifier);
        key(Qt::Key_Down);
        QCOMPARE(tagged(), QStringList{u"Minsk agreements: Law"_s});
        const QString wanted = pane().document()->textOf(pane().selection()).toString();
        QVERIFY2(wanted.contains(u"Minsk agreements"_s) && !wanted.startsWith(u"Minsk"_s), qPrintable(wanted));
        key(Qt::Key_Return);
        QCOMPARE(tagged(), QStringList{wanted + u": Law"_s});
        QCOMPARE(project().history().size(), acts + 1);
        m_desk->trigger(u"annotate.adjust"_s);
        key(Qt::Key_PageDown);
        key(Qt::Key_Escape);
        QCOMPARE(tagged(), QStringList{wanted + u": Law"_s});
        key(Qt::Key_Right); // the caret's again
        QCOMPARE(tagged(), QStringList{wanted + u": Law"_s});
    }

    void sameCodeOnOverlappingWords_isOfferedToBeJoined()
    {
        (void)tag(u"Minsk agreements"_s, u"Law"_s);
        QVERIFY(m_desk->select(pane(), u"agreements"_s));
        const Core::TextSpan second = pane().selection();
        QVERIFY(m_desk->select(pane(), u"Minsk agreements"_s));
        QVERIFY(pane().selection().contains(second));
        view().setSelection({second.begin, second.end + 4});
        key(Qt::Key_1);
        QCOMPARE(tagged().size(), 2);
        QVERIFY2(told().contains(u"“Law”"_s), qPrintable(told()));
        answer(u"Join Them"_s);
        QTRY_COMPARE(tagged().size(), 1);
        QVERIFY(tagged()[0].startsWith(u"Minsk agreements"_s));
    }

    void severalOnOverlappingWords_areJoinedInOneStep()
    {
        (void)tag(u"Minsk agreements"_s, u"Law"_s);
        (void)tag(u"agreements, NATO"_s, u"Place"_s);
        (void)tag(u"Crimea"_s, u"Law"_s);
        (void)tag(u"guarantees and Crimea"_s, u"Place"_s);
        m_desk->trigger(u"go.annotations"_s);
        auto *list = m_desk->window().findChild<Window::AnnotationPanel *>()->findChild<QTreeView *>();
        QTRY_COMPARE(list->model()->rowCount(), 4);
        list->setFocus();
        list->selectAll();
        QTest::keyClick(list, Qt::Key_1);
        QTRY_VERIFY2(told().startsWith(u"2 passages overlap"_s), qPrintable(told()));
        answer(u"Join Them"_s);
        QTRY_COMPARE(tagged().size(), 2);
        QCOMPARE(tagged()[0], u"Minsk agreements, NATO: Law, Place"_s);
        QVERIFY(project().undo());
        project().finish();
        QCOMPARE(tagged().size(), 4);
    }

    void droppedCode_tagsWhatItFallsOn()
    {
        const Core::CodeId law = project().codeNamed(u"Law"_s).value();
        QVERIFY(m_desk->select(pane(), u"Minsk agreements"_s));
        dropOnPage(law, u"Minsk agreements"_s);
        QCOMPARE(tagged(), QStringList{u"Minsk agreements: Law"_s});
        const Core::CodeId place = project().codeNamed(u"Place"_s).value();
        view().moveCaret(0);
        dropOnPage(place, u"Minsk agreements"_s);
        QTRY_COMPARE(tagged(), QStringList{u"Minsk agreements: Law, Place"_s});
        for (int i = 0; i < 3; ++i) {
            QVERIFY(project().undo());
            project().finish();
        }
        dropOnPage(law, u"Minsk agreements"_s);
        QCOMPARE(tagged().size(), 1);
        QVERIFY2(tagged()[0].size() > 40 && tagged()[0].contains(u"Minsk agreements"_s), "the sentence");
    }

    void heading_isGivenInNoWay()
    {
        const Core::AnnotationId id = tag(u"Kyiv"_s, u"Law"_s);
        Core::Code law = *project().code(project().annotation(id)->codes.constFirst());
        QVERIFY(project().removeAnnotations({id}));
        project().finish();
        law.heading = true;
        QVERIFY(project().setCode(law));
        QVERIFY(m_desk->select(pane(), u"Minsk agreements"_s));
        const QString before = told();
        key(Qt::Key_1);
        QCOMPARE(told(), before);
        view().bringIntoView(pane().selection());
        QMimeData data;
        data.setData(Window::codeMimeType(), law.id.toString().toLatin1());
        const QPoint point = view().rectOf(pane().selection()).center().toPoint();
        QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view().viewport(), &enter);
        QVERIFY(!enter.isAccepted());
        m_desk->trigger(u"annotate.again"_s);
        QVERIFY2(told().contains(u"Press T"_s), qPrintable(told()));
        QCOMPARE(tagged(), QStringList());
    }

    void pressOnSelectedWords_keepsThem_untilReleased()
    {
        QVERIFY(m_desk->select(pane(), u"Minsk agreements"_s));
        view().bringIntoView(pane().selection());
        const QPoint inside = view().rectOf(pane().selection()).center().toPoint();
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, inside);
        QVERIFY2(!pane().selection().isEmpty(), "they could be dragged away now");
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, inside);
        QVERIFY(pane().selection().isEmpty());
    }

    void chosenAnnotations_areTaggedAtOnce()
    {
        (void)tag(u"Minsk agreements"_s, u"Law"_s);
        (void)tag(u"Kyiv"_s, u"Place"_s);
        m_desk->trigger(u"go.annotations"_s);
        auto *list = m_desk->window().findChild<Window::AnnotationPanel *>()->findChild<QTreeView *>();
        list->setFocus();
        list->selectAll();
        QTest::keyClick(list, Qt::Key_1);
        QTRY_COMPARE(tagged().filter(u"Law"_s).size(), 2);
        QTest::keyClick(list, Qt::Key_1); // all of them have it: off again
        QTRY_COMPARE(tagged().size(), 1);
        QVERIFY(project().undo());
        project().finish();
        list->selectAll();
        QTest::keyClick(list, Qt::Key_T);
        auto *box = m_desk->window().findChild<Window::CodeBox *>();
        QVERIFY(box);
        auto *line = box->findChild<Window::CodeLine *>();
        line->input().setText(u"War/Treaty"_s);
        QTest::keyClick(&line->input(), Qt::Key_Return);
        QTest::keyClick(&line->input(), Qt::Key_Return);
        QTRY_COMPARE(tagged().filter(u"War/Treaty"_s).size(), 2);
        QCOMPARE(project().undoLabel(), u"Tag “Treaty”"_s);
    }
};

QTEST_MAIN(TestTagging)
#include "tst_tagging.moc"
