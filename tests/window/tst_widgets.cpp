// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/mark.h"
#include "support/warnings.h"
#include "window/widgets/chiprow.h"
#include "window/widgets/choicefilling.h"
#include "window/widgets/colourbutton.h"
#include "window/widgets/elidinglabel.h"
#include "window/widgets/icons.h"
#include "window/widgets/listpanel.h"
#include "window/widgets/signlabel.h"
#include "window/widgets/tagchip.h"

#include <QApplication>
#include <QColorDialog>
#include <QHelpEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QToolTip>

using namespace Crossread;
using namespace Crossread::Window;
using namespace Qt::StringLiterals;

namespace {

class Names final : public ListPanel {
public:
    explicit Names(QStringListModel &model)
    {
        auto *view = new QListView;
        view->setModel(&model);
        setEmptyText(u"No names yet."_s, u"Add a Name"_s, [this, &model] {
            ++added;
            model.setStringList({u"Ada"_s});
        });
        setList(view);
        addButton(u"add"_s, u"New name"_s, [this] { ++added; });
    }
    int added = 0;
};

}

/// The small parts of the window, which know no project.
class TestWidgets final : public QObject {
    Q_OBJECT

    static ChipRow::Item item(const QString &name, int count = 3, bool on = true)
    {
        Chip::Content content;
        content.name = name;
        content.colour = QColor(0x30, 0x60, 0x90);
        content.count = count;
        content.tip = name + u" tip"_s;
        return {name, content, on};
    }
    static QStringList shownOn(const ChipRow &row)
    {
        QStringList names;
        for (const Chip *chip : row.findChildren<Chip *>()) {
            if (!chip->isHidden())
                names.append(chip->content().name);
        }
        return names;
    }
    static QString tipOf(QWidget &widget)
    {
        const QPoint middle = widget.rect().center();
        QHelpEvent help(QEvent::ToolTip, middle, widget.mapToGlobal(middle));
        QApplication::sendEvent(&widget, &help);
        const QString tip = QToolTip::isVisible() ? QToolTip::text() : QString();
        QToolTip::hideText();
        return tip;
    }

private Q_SLOTS:
    void init() { Test::failOnWarnings(); }

    void boxFilledAnew_keepsWhatIsTyped()
    {
        QComboBox box;
        box.setEditable(true);
        const auto fill = [&box](
                              const QStringList &names) { fillAnew(box, [&] { box.clear(), box.addItems(names); }); };
        fill({u"Ada"_s, u"Ben"_s});
        QCOMPARE(box.currentText(), u"Ada"_s);
        box.setCurrentText(u"Cleo"_s);
        box.lineEdit()->setCursorPosition(2);
        fill({u"Ada"_s, u"Ben"_s, u"Cleopatra"_s});
        QCOMPARE(box.currentText(), u"Cleo"_s);
        QCOMPARE(box.lineEdit()->cursorPosition(), 2);
        box.lineEdit()->setSelection(3, -2); // from the right, as with Shift and an arrow
        fill({u"Ben"_s});
        QCOMPARE(box.lineEdit()->selectedText(), u"le"_s);
        QCOMPARE(box.lineEdit()->cursorPosition(), 1);
        box.clearEditText();
        fill({u"Ada"_s});
        QCOMPARE(box.currentText(), QString());
    }

    void chip_isSwitchedAndStepped_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("step"); // 0: switched
        QTest::newRow("Space") << Qt::Key_Space << Qt::LeftToRight << 0;
        QTest::newRow("Return") << Qt::Key_Return << Qt::LeftToRight << 0;
        QTest::newRow("Enter") << Qt::Key_Enter << Qt::LeftToRight << 0;
        QTest::newRow("Right") << Qt::Key_Right << Qt::LeftToRight << 1;
        QTest::newRow("Left") << Qt::Key_Left << Qt::LeftToRight << -1;
        QTest::newRow("Left, read from the right") << Qt::Key_Left << Qt::RightToLeft << 1;
        QTest::newRow("Right, read from the right") << Qt::Key_Right << Qt::RightToLeft << -1;
    }
    void chip_isSwitchedAndStepped()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, step);
        Chip chip(Chip::Sign::Line);
        chip.setLayoutDirection(direction);
        chip.setContent(item(u"NATO"_s).content);
        chip.setChecked(true);
        QSignalSpy stepped(&chip, &Chip::stepped);
        QTest::keyClick(&chip, key);
        QCOMPARE(chip.isChecked(), step != 0);
        QCOMPARE(stepped.size(), step == 0 ? 0 : 1);
        if (step != 0)
            QCOMPARE(stepped[0][0].toInt(), step);
    }
    void chipsArrows_areClicked()
    {
        Chip chip(Chip::Sign::Speaker);
        chip.setContent(item(u"Ada"_s).content);
        chip.resize(chip.sizeHint());
        chip.setChecked(true);
        QSignalSpy stepped(&chip, &Chip::stepped);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 5, chip.height() / 2});
        QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 16, chip.height() / 2});
        QCOMPARE(stepped.size(), 2);
        QCOMPARE(stepped[0][0].toInt(), 1);
        QCOMPARE(stepped[1][0].toInt(), -1);
        QVERIFY(chip.isChecked()); // the arrows do not switch it
        QTest::mouseClick(&chip, Qt::LeftButton, {}, {10, chip.height() / 2});
        QVERIFY(!chip.isChecked());
    }
    void chip_saysWhatItIs()
    {
        Chip chip(Chip::Sign::Line);
        chip.setContent(item(u"NATO"_s, 12).content);
        QVERIFY(chip.accessibleName().contains(u"NATO"));
        QVERIFY(chip.accessibleName().contains(u"12"));
        QVERIFY(!chip.accessibleDescription().isEmpty());
        QCOMPARE(chip.toolTip(), u"NATO tip"_s);
    }
    void chips_areToldApartWithoutColour()
    {
        QList<QImage> pictures;
        for (int pattern = 0; pattern < Reading::underlineCount; ++pattern) {
            Chip chip(Chip::Sign::Line);
            Chip::Content content = item(u"A"_s).content;
            content.pattern = pattern;
            chip.setContent(content);
            chip.setChecked(true);
            chip.resize(chip.sizeHint());
            const QImage picture = chip.grab().toImage();
            QVERIFY(!pictures.contains(picture));
            pictures.append(picture);
            chip.setChecked(false);
            QVERIFY(chip.grab().toImage() != picture); // off is seen
        }
    }

    void row_showsAsManyAsFit_theRestInItsMenu()
    {
        ChipRow row(Chip::Sign::Line, u"Topics"_s);
        QList<ChipRow::Item> items;
        for (int number = 0; number < 40; ++number)
            items.append(item(u"%L2 %1 topic "_s + QString::number(number), number));
        row.setItems(items);
        row.resize(500, row.sizeHint().height());
        row.show();
        const qsizetype shown = shownOn(row).size();
        QVERIFY(shown > 0 && shown < 40);
        auto *more = row.findChild<QToolButton *>();
        QVERIFY(!more->isHidden());
        QCOMPARE(more->text(), u"+%1"_s.arg(40 - shown));
        Q_EMIT more->menu()->aboutToShow();
        QCOMPARE(more->menu()->actions().size(), 40 - shown);
        const QString name = u"%L2 %1 topic "_s + QString::number(shown);
        QCOMPARE(more->menu()->actions().first()->text(), name + u" ("_s + QString::number(shown) + u')');

        QSignalSpy toggled(&row, &ChipRow::toggled);
        QSignalSpy stepped(&row, &ChipRow::stepped);
        const QList<QAction *> ways = more->menu()->actions().first()->menu()->actions();
        ways[0]->trigger();
        ways[1]->trigger();
        ways[2]->trigger();
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(toggled[0][0].toString(), name);
        QCOMPARE(toggled[0][1].toBool(), false);
        QCOMPARE(stepped[0][1].toInt(), 1);
        QCOMPARE(stepped[1][1].toInt(), -1);

        row.resize(row.sizeHint());
        QCOMPARE(shownOn(row).size(), 40);
        QVERIFY(more->isHidden());
        row.resize(10, 10);
        QVERIFY(shownOn(row).isEmpty());
        QCOMPARE(more->text(), u"+40"_s);
    }
    void row_isOneLineHighAndKeepsItsChips()
    {
        ChipRow row(Chip::Sign::Line, u"Topics"_s);
        row.setItems({item(u"NATO"_s), item(u"Minsk"_s)});
        row.resize(row.sizeHint());
        const Chip *nato = row.chip(u"NATO"_s);
        QVERIFY(nato != nullptr);
        QVERIFY(row.chip(u"nothing"_s) == nullptr);
        row.setItems({item(u"NATO"_s, 9, false), item(u"Minsk"_s)});
        QCOMPARE(row.chip(u"NATO"_s), nato); // which may have the keyboard
        QVERIFY(!nato->isChecked());
        QCOMPARE(nato->content().count, 9);
        row.setItems({item(u"A topic with a name that is much longer than any chip has room for"_s)});
        QVERIFY(row.chip(u"NATO"_s) == nullptr);
        QVERIFY(row.sizeHint().height() < 2 * row.fontMetrics().height() + 16);
        QVERIFY(row.sizeHint().width() < 600);
        row.setItems({});
        QVERIFY(shownOn(row).isEmpty());
        QVERIFY(row.findChild<QToolButton *>()->isHidden());
    }
    void row_isMirroredWhereOneReadsFromTheRight()
    {
        ChipRow row(Chip::Sign::Line, u"Topics"_s);
        row.setItems({item(u"first"_s), item(u"second"_s)});
        row.resize(900, row.sizeHint().height());
        row.show();
        QVERIFY(row.chip(u"first"_s)->x() < row.chip(u"second"_s)->x());
        row.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(row.chip(u"first"_s)->x() > row.chip(u"second"_s)->x());
        QVERIFY(row.chip(u"first"_s)->geometry().right() < 900);
    }

    void tag_isTakenAway_data()
    {
        QTest::addColumn<std::function<void(TagChip &)>>("act");
        QTest::addColumn<int>("times");
        using Act = std::function<void(TagChip &)>;
        QTest::newRow("Delete") << Act([](TagChip &chip) { QTest::keyClick(&chip, Qt::Key_Delete); }) << 1;
        QTest::newRow("Backspace") << Act([](TagChip &chip) { QTest::keyClick(&chip, Qt::Key_Backspace); }) << 1;
        QTest::newRow("held down") << Act([](TagChip &chip) {
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Delete, {}, {}, true);
            QApplication::sendEvent(&chip, &held);
        }) << 0;
        QTest::newRow("the cross") << Act([](TagChip &chip) {
            QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 6, chip.height() / 2});
        }) << 1;
        QTest::newRow("the name") << Act([](TagChip &chip) {
            QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() / 2, chip.height() / 2});
        }) << 0;
        QTest::newRow("pressed on the cross, released beside") << Act([](TagChip &chip) {
            QTest::mousePress(&chip, Qt::LeftButton, {}, {chip.width() - 6, chip.height() / 2});
            QTest::mouseRelease(&chip, Qt::LeftButton, {}, {2, 2});
        }) << 0;
        QTest::newRow("the other button") << Act([](TagChip &chip) {
            QTest::mouseClick(&chip, Qt::RightButton, {}, {chip.width() - 6, chip.height() / 2});
        }) << 0;
        QTest::newRow("pressed by a screen reader") << Act([](TagChip &chip) { chip.click(); }) << 1;
    }
    void tag_isTakenAway()
    {
        QFETCH(std::function<void(TagChip &)>, act);
        QFETCH(int, times);
        TagChip chip;
        chip.setContent({u"Guarantees"_s, u"Security/Guarantees"_s, u"G"_s, 0x336699, false});
        chip.resize(chip.sizeHint());
        QSignalSpy removed(&chip, &TagChip::removed);
        act(chip);
        QCOMPARE(removed.size(), times);
    }
    void tag_saysAllOfItsNameAndWhetherItIsNew()
    {
        TagChip chip;
        chip.setContent({u"Guarantees"_s, u"Security/Guarantees"_s, u"G"_s, 0x336699, false});
        QCOMPARE(chip.accessibleName(), u"Security/Guarantees"_s);
        chip.resize(chip.sizeHint());
        const QImage old = chip.grab().toImage();
        chip.setContent({u"Guarantees"_s, u"Security/Guarantees"_s, u"G"_s, 0x336699, true});
        QVERIFY(chip.toolTip() != u"Security/Guarantees"_s);
        QVERIFY(chip.grab().toImage() != old);
        chip.setContent({QString(500, u'm'), u"long"_s, u"L"_s, 0, false});
        QVERIFY(chip.sizeHint().width() < 40 * chip.fontMetrics().averageCharWidth() + 100);
    }

    void elidedWords_haveATip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("tip");
        QTest::newRow("they fit") << u"short"_s << 400 << QString();
        QTest::newRow("they do not") << u"a title longer than its line"_s << 60
                                     << u"<p>a title longer than its line</p>"_s;
        QTest::newRow("as plain text") << u"Talks & <b>more</b> talks"_s << 40
                                       << u"<p>Talks &amp; &lt;b&gt;more&lt;/b&gt; talks</p>"_s;
    }
    void elidedWords_haveATip()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        ElidingLabel label(text);
        label.resize(width, 30);
        label.show();
        QTEST(tipOf(label), "tip");
        QCOMPARE(label.minimumSizeHint().width(), 0); // it never pushes others away
        label.grab();
    }

    void emptyPanel_saysWhatBelongsThere()
    {
        QStringListModel model;
        Names panel(model);
        panel.resize(300, 300);
        panel.show();
        auto *view = panel.findChild<QListView *>();
        auto *way = panel.findChild<QPushButton *>();
        QVERIFY(!view->isVisible());
        QVERIFY(way->isVisible());
        QCOMPARE(panel.focusProxy(), way); // the keyboard comes to the one thing to do
        way->click();
        QCOMPARE(panel.added, 1);
        QVERIFY(view->isVisible());
        QCOMPARE(panel.focusProxy(), view);
        model.removeRows(0, 1);
        QVERIFY(way->isVisible());
        for (QToolButton *button : panel.findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"New name"_s)
                button->click();
        }
        QCOMPARE(panel.added, 2);
        panel.resize(60, 40); // with all of it the panel stays small
        QVERIFY(panel.minimumSizeHint().height() < 200);
    }

    void colour_isChosenFromThoseOffered()
    {
        ColourButton button(0xFF336699, {0xB03060, 0x2F7D32});
        QCOMPARE(button.colour(), 0x336699U);
        QVERIFY(button.accessibleName().contains(u"#336699"));
        const QList<QAction *> actions = button.menu()->actions();
        QCOMPARE(actions.size(), 4); // two, a line, and others
        actions[1]->trigger();
        QCOMPARE(button.colour(), 0x2F7D32U);
        QCOMPARE(button.text(), u"#2F7D32"_s);
        actions[3]->trigger();
        auto *dialog = button.findChild<QColorDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->currentColor(), QColor(0x2F, 0x7D, 0x32));
        Q_EMIT dialog->colorSelected(QColor(1, 2, 3));
        QCOMPARE(button.colour(), 0x010203U);
        dialog->reject();
        QCOMPARE(button.colour(), 0x010203U);
    }

    void signs_areToldApart()
    {
        using Reading::Sign;
        QList<QImage> pictures;
        for (const Sign sign :
            {Sign::Verbatim, Sign::NearVerbatim, Sign::Reworded, Sign::Paraphrase, Sign::Possible, Sign::NotFound}) {
            for (const bool decided : {false, true}) {
                SignLabel label;
                label.setSign(sign, decided, Reading::Theme::light());
                label.resize(24, 24);
                const QImage picture = label.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
                QVERIFY(!pictures.contains(picture)); // without colours, too
                pictures.append(picture);
            }
        }
        const QIcon small = signIcon(Sign::Verbatim, true, Qt::darkGreen, Qt::white, 16, 2);
        QVERIFY(!small.isNull());
    }
    void icons_areThereOrNull()
    {
        QVERIFY(!icon(u"undo"_s).isNull());
        QVERIFY(icon(u"no such thing"_s).isNull());
        QVERIFY(icon({}).isNull());
        const QImage plain = markIcon(0x336699).pixmap(32, 32).toImage();
        QVERIFY(markIcon(0x336699, u"G"_s).pixmap(32, 32).toImage() != plain);
        QVERIFY(markIcon(0x993366).pixmap(32, 32).toImage() != plain);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
