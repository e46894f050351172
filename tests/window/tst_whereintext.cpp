// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/dispersionstrip.h"
#include "talk.h"
#include "window/pages/panearea.h"
#include "window/pages/showncoders.h"
#include "window/pages/tablemodel.h"
#include "window/subjects/dispersionpanel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QTableView>
#include <QToolButton>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Where in a text its speakers, codes and topics are: the picture, its table, and what is taken away of them.
class TestWhereInText final : public QObject, private Test::Talk {
    Q_OBJECT

    static Window::DispersionPanel &where(const Test::Desk &desk)
    {
        return *desk.window().findChild<Window::DispersionPanel *>();
    }
    static Reading::DispersionStrip &strip(const Test::Desk &desk)
    {
        return *where(desk).findChild<Reading::DispersionStrip *>();
    }
    static Window::TableModel &places(const Test::Desk &desk) { return *where(desk).findChild<Window::TableModel *>(); }
    static void press(const Test::Desk &desk, const QString &name)
    {
        const QList<QToolButton *> buttons = where(desk).findChildren<QToolButton *>();
        const auto found = std::ranges::find(buttons, name, &QWidget::accessibleName);
        QVERIFY(found != buttons.end());
        (*found)->click();
    }
    static void choose(const Test::Desk &desk, const QString &box, const QString &choice)
    {
        const QList<QComboBox *> boxes = where(desk).findChildren<QComboBox *>();
        const auto found = std::ranges::find(boxes, box, &QWidget::accessibleName);
        QVERIFY(found != boxes.end());
        (*found)->setCurrentText(choice);
    }
    static void tag(const Test::Desk &desk, const QString &words, const QString &code)
    {
        QVERIFY(desk.select(desk.transcript(), words));
        QVERIFY(project(desk).annotateNamed(desk.transcript().documentId(), desk.transcript().selection(), {code}));
    }

private Q_SLOTS:
    void strip_hasARowForEachTopicOnThePage()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        setTopics(desk, {{u"Bridge"_s, {u"bridge"_s}}, {u"Oil"_s, {u"oil"_s}}, {u"River"_s, {u"river"_s}}});
        desk.trigger(u"go.dispersion"_s);
        QTRY_VERIFY(where(desk).isSettled());
        const int two = strip(desk).sizeHint().height();
        project(desk).showTopic(idOf(desk, u"Bridge"_s), false);
        QTRY_VERIFY(where(desk).isSettled());
        QVERIFY(strip(desk).sizeHint().height() < two); // what is switched off has none, nor what is nowhere
        project(desk).showTopic(idOf(desk, u"Bridge"_s), true);
        QTRY_VERIFY(where(desk).isSettled());
        QCOMPARE(strip(desk).sizeHint().height(), two);
        QTest::keyClick(&strip(desk), Qt::Key_Up);
        QTest::keyClick(&strip(desk), Qt::Key_Return);
        QCOMPARE(word(desk), u"Talks about a bridge"_s); // the sentence that the first place is in
    }
    void codedPassage_comesIntoPictureAndTable()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        setTopics(desk, {});
        desk.trigger(u"go.dispersion"_s);
        QTRY_VERIFY(where(desk).isSettled());
        const QAbstractItemModelTester tester(&places(desk), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(places(desk).rowCount(), 2); // who speaks
        const int before = strip(desk).sizeHint().height();
        tag(desk, u"The river rises."_s, u"Nature/Water"_s);
        QTRY_COMPARE(places(desk).rowCount(), 4);
        QVERIFY(strip(desk).sizeHint().height() > before);
        desk.transcript().view().moveCaret(0);
        QTest::keyClick(&strip(desk), Qt::Key_Up);
        QTest::keyClick(&strip(desk), Qt::Key_Return);
        QTRY_VERIFY2(word(desk).contains(u"The river rises."_s), qPrintable(word(desk)));

        const QModelIndex number = places(desk).index(3, 2);
        QCOMPARE(number.data().toString(), u"1"_s);
        QCOMPARE(number.data(Qt::AccessibleTextRole).toString(), u"Nature/Water, Places: 1"_s);
        QVERIFY(project(desk).undo());
        QTRY_COMPARE(places(desk).rowCount(), 2);
        QCOMPARE(strip(desk).sizeHint().height(), before);
    }
    void hiddenCoder_isNotInThePicture()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        setTopics(desk, {});
        tag(desk, u"The river rises."_s, u"Water"_s);
        desk.trigger(u"go.dispersion"_s);
        QTRY_COMPARE(places(desk).rowCount(), 3);
        desk.window().page()->coders().setHidden({project(desk).coder()});
        QTRY_COMPARE(places(desk).rowCount(), 2);
        desk.window().page()->coders().setHidden({});
        QTRY_COMPARE(places(desk).rowCount(), 3);
    }
    void kinds_areChosen()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        setTopics(desk, {{u"Bridge"_s, {u"bridge"_s}}});
        tag(desk, u"The river rises."_s, u"Water"_s);
        desk.trigger(u"go.dispersion"_s);
        QTRY_COMPARE(places(desk).rowCount(), 4);
        const auto names = [&desk] {
            QStringList all;
            for (int row = 2; row < places(desk).rowCount(); ++row)
                all.append(places(desk).index(row, 1).data().toString());
            return all;
        };
        QCOMPARE(names(), (QStringList{u"Water"_s, u"Bridge"_s}));
        choose(desk, u"What is shown besides the speakers"_s, u"Codes"_s);
        QCOMPARE(names(), QStringList{u"Water"_s});
        choose(desk, u"What is shown besides the speakers"_s, u"Topics"_s);
        QCOMPARE(names(), QStringList{u"Bridge"_s});
    }
    void tableOfPlaces_leadsToThem_howeverItIsSorted()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        setTopics(desk, {});
        tag(desk, u"The bridge needs steel."_s, u"Bridge"_s);
        tag(desk, u"The river rises."_s, u"Water"_s);
        desk.trigger(u"go.dispersion"_s);
        QTRY_COMPARE(places(desk).rowCount(), 4);
        choose(desk, u"How it is shown"_s, u"Table"_s);
        auto *view = where(desk).findChild<QTableView *>();
        QVERIFY(view->isVisible());
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            view->sortByColumn(1, order);
            for (int row = 0; row < places(desk).rowCount(); ++row) {
                if (places(desk).index(row, 1).data().toString() != u"Water")
                    continue;
                desk.transcript().view().moveCaret(0);
                Q_EMIT view->activated(places(desk).index(row, 1));
                QVERIFY(word(desk).contains(u"The river rises."_s));
            }
        }
    }
    void places_areCopiedAndSaved_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("CSV") << u"csv"_s
                             << QByteArray("\xEF\xBB\xBF"
                                           "kind,name,places,words,share,part_1,");
        QTest::newRow("XLSX") << u"xlsx"_s << QByteArray("PK");
        QTest::newRow("SVG") << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("PNG") << u"png"_s << QByteArray("\x89PNG");
    }
    void places_areCopiedAndSaved()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        Test::Desk desk;
        QVERIFY(open(desk));
        setTopics(desk, {});
        tag(desk, u"The river rises."_s, u"Water"_s);
        desk.trigger(u"go.dispersion"_s);
        QTRY_COMPARE(places(desk).rowCount(), 3);
        press(desk, u"Copy the table"_s);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines.value(0).startsWith(u"Kind\tName\tPlaces\tWords\t"_s));
        QVERIFY(lines.value(3).startsWith(u"Code\tWater\t1\t3\t"_s));
        press(desk, u"Save the table, or a picture of it"_s);
        auto *dialog = where(desk).findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        const QStringList filters = dialog->nameFilters();
        const auto filter =
            std::ranges::find_if(filters, [&](const QString &one) { return one.endsWith(u"(*.%1)"_s.arg(suffix)); });
        QVERIFY(filter != filters.end());
        dialog->selectNameFilter(*filter);
        const QString path = desk.path(u"places."_s + suffix);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
    }
};

QTEST_MAIN(TestWhereInText)
#include "tst_whereintext.moc"
