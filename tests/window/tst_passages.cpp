// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotationmodel.h"
#include "window/coding/passageview.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// Rows of several heights, and how often one was asked for.
class Counting final : public QStyledItemDelegate {
public:
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++asked;
        return {40, (1 + index.row() % 3) * option.fontMetrics.lineSpacing()};
    }
    mutable int asked = 0;
};

}

/// However many passages there are, only those that are seen are laid out.
class TestPassages final : public QObject {
    Q_OBJECT

    static constexpr int rows = 20'000;
    static constexpr int few = 1000; ///< askings that any number of rows may cost

    QStandardItemModel m_model;
    Counting m_delegate;

    static void fill(QStandardItem &above, int count)
    {
        for (int row = 0; row < count; ++row) {
            QList<QStandardItem *> cells;
            for (int column = 0; column < Models::AnnotationModel::columnTotal; ++column)
                cells.append(new QStandardItem(QString::number(row)));
            above.appendRow(cells);
        }
    }

private Q_SLOTS:
    void init() { m_model.clear(); }

    void everyChangeAndEveryPlace_costsWhatIsSeen_data()
    {
        QTest::addColumn<bool>("inGroups");
        QTest::newRow("a list") << false;
        QTest::newRow("in groups") << true;
    }
    void everyChangeAndEveryPlace_costsWhatIsSeen()
    {
        QFETCH(bool, inGroups);
        for (int group = 0; inGroups && group < 4; ++group) {
            fill(*m_model.invisibleRootItem(), 1);
            fill(*m_model.item(group), rows / 4);
        }
        if (!inGroups)
            fill(*m_model.invisibleRootItem(), rows);
        Window::PassageView view;
        view.setModel(&m_model);
        view.setItemDelegateForColumn(Models::AnnotationModel::QuoteColumn, &m_delegate);
        view.expandAll();
        view.resize(900, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        m_delegate.asked = 0;

        const QModelIndex above = inGroups ? m_model.index(2, 0) : QModelIndex();
        const int last = m_model.rowCount(above) - 1;
        Q_EMIT m_model.dataChanged(m_model.index(0, 0, above), m_model.index(last, 1, above));
        QCoreApplication::processEvents();
        QVERIFY2(m_delegate.asked < few, qPrintable(QString::number(m_delegate.asked)));

        for (const int row : {last / 2, 0, last, 5}) {
            const QModelIndex index = m_model.index(row, 0, above);
            m_delegate.asked = 0;
            view.setCurrentIndex(index);
            view.scrollTo(index);
            QVERIFY2(m_delegate.asked < few, qPrintable(QString::number(m_delegate.asked)));
            QVERIFY2(
                view.viewport()->rect().contains(view.visualRect(index).center()), qPrintable(QString::number(row)));
        }
        for (const int row : {5, last}) { // one that is seen, and one that is not
            m_delegate.asked = 0;
            Q_EMIT m_model.dataChanged(m_model.index(row, 0, above), m_model.index(row, 1, above));
            QCoreApplication::processEvents();
            QVERIFY2(m_delegate.asked > 0 && m_delegate.asked < few, qPrintable(QString::number(m_delegate.asked)));
        }
    }
};

QTEST_MAIN(TestPassages)
#include "tst_passages.moc"
