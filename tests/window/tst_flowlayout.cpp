// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "window/widgets/flowlayout.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Crossread;
using namespace Crossread::Window;

/// A row of tools that becomes two where a window is narrow.
class TestFlowLayout final : public QObject {
    Q_OBJECT

    static constexpr int wide = 100; // a tool
    static constexpr int high = 20;

    /// Five tools with 4 between them, in a column as in a panel.
    struct Row {
        QWidget panel;
        FlowLayout *flow = nullptr;
        QList<QWidget *> tools;
        Row()
        {
            auto *column = new QVBoxLayout(&panel);
            column->setContentsMargins({});
            column->setSpacing(0);
            flow = new FlowLayout;
            flow->setContentsMargins(6, 2, 6, 2);
            flow->setSpacing(4);
            for (int i = 0; i < 5; ++i) {
                auto *tool = new QWidget;
                tool->setFixedSize(wide, high);
                flow->addWidget(tool);
                tools.append(tool);
            }
            column->addLayout(flow);
            column->addWidget(new QWidget, 1);
        }
        void show(int width)
        {
            panel.resize(width, 300);
            panel.show();
            QVERIFY(QTest::qWaitForWindowExposed(&panel));
        }
        [[nodiscard]] QList<int> lines() const ///< how many tools are in each
        {
            QList<int> counts;
            int before = 0;
            for (const QWidget *tool : tools) {
                if (tool->isHidden())
                    continue;
                if (counts.isEmpty() || tool->x() <= before)
                    counts.append(0);
                ++counts.last();
                before = tool->x();
            }
            return counts;
        }
    };

private Q_SLOTS:
    void init() { Test::failOnWarnings(); }

    void tools_goOnInTheNextLine_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QList<int>>("lines");
        QTest::newRow("all in one, with nothing to spare") << 5 * wide + 4 * 4 + 12 << QList{5};
        QTest::newRow("one too many") << 5 * wide + 4 * 4 + 11 << QList{4, 1};
        QTest::newRow("two and two") << 2 * wide + 4 + 12 << QList{2, 2, 1};
        QTest::newRow("each for itself") << wide + 12 << QList{1, 1, 1, 1, 1};
    }
    void tools_goOnInTheNextLine()
    {
        QFETCH(int, width);
        QFETCH(QList<int>, lines);
        Row row;
        row.show(width);
        QCOMPARE(row.lines(), lines);
        for (const QWidget *tool : std::as_const(row.tools))
            QVERIFY(row.panel.rect().contains(tool->geometry()));
        const int count = int(lines.size());
        QCOMPARE(row.flow->heightForWidth(width), count * high + (count - 1) * 4 + 4);
        QCOMPARE(row.flow->geometry().height(), row.flow->heightForWidth(width));
    }

    void leastWidth_isThatOfOneTool()
    {
        const Row row;
        QCOMPARE(row.panel.minimumSizeHint().width(), wide + 12);
        QCOMPARE(row.flow->sizeHint(), QSize(5 * wide + 4 * 4 + 12, high + 4));
    }

    void hiddenTool_takesNoRoom()
    {
        Row row;
        row.tools[2]->hide();
        row.show(4 * wide + 3 * 4 + 12);
        QCOMPARE(row.lines(), QList{4});
        delete row.tools.takeFirst();
        QCOMPARE(row.flow->count(), 4);
    }

    void lowTool_standsInTheMiddleOfItsLine()
    {
        Row row;
        row.tools[1]->setFixedHeight(high / 2);
        row.show(5 * wide + 4 * 4 + 12);
        QCOMPARE(row.tools[0]->y(), 2);
        QCOMPARE(row.tools[1]->y(), 2 + high / 4);
    }

    void whereOneReadsFromTheRight_itBeginsThere()
    {
        Row row;
        row.panel.setLayoutDirection(Qt::RightToLeft);
        row.show(5 * wide + 4 * 4 + 12);
        QCOMPARE(row.tools[0]->geometry().right(), row.panel.width() - 6 - 1);
        QVERIFY(row.tools[1]->x() < row.tools[0]->x());
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
