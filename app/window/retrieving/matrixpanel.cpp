// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/retrieving/matrixpanel.h"

#include "core/changes.h"
#include "library/retrieving.h"
#include "window/desk/messagebar.h"
#include "window/desk/thememanager.h"
#include "window/pages/panearea.h"
#include "window/pages/showncoders.h"
#include "window/pages/tablesaving.h"
#include "window/retrieving/chartview.h"
#include "window/retrieving/crosstablemodel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Formats::Chart;
using Library::CrossMeasure;
using Retrieve::CrossAxis;
using Retrieve::Grouping;

namespace {

constexpr int lettersOfAxis = 10;
constexpr int lettersOfColumn = 22; // a longer head is cut, and told by its tip
constexpr int lettersOfRow = 36;
constexpr int axisRole = Qt::UserRole + 1; // the attribute

CrossAxis axisIn(const QComboBox &box)
{
    return {Grouping(box.currentData().toInt()), box.currentData(axisRole).value<Core::AttributeId>()};
}

void setAxis(QComboBox &box, const CrossAxis &axis)
{
    for (int index = 0; index < box.count(); ++index) {
        if (box.itemData(index).toInt() == int(axis.by)
            && box.itemData(index, axisRole).value<Core::AttributeId>() == axis.attribute)
            box.setCurrentIndex(index);
    }
}

}

MatrixPanel::MatrixPanel(const Workbench &bench, const ShownCoders &shown, QWidget *parent)
    : ListPanel(parent)
    , m_bench(bench)
    , m_shown(shown)
    , m_counting(new Models::CrossCounting(bench.project, this))
    , m_rows(new QComboBox)
    , m_columns(new QComboBox)
    , m_measure(new QComboBox)
    , m_kind(new QComboBox)
    , m_which(new QComboBox)
    , m_below(new QCheckBox(tr("with codes &below")))
    , m_state(new QLabel)
    , m_model(new CrossTableModel(this))
    , m_view(new QTableView)
    , m_chart(new ChartView)
{
    makeTools();
    makeView();
    m_counting->follow(m_bench.comparison);
    fillAxes();
    setAxis(*m_columns, {Grouping::Document});
    fillQueries();
    showLook();
    connect(m_counting, &Models::CrossCounting::counted, this, &MatrixPanel::showTable);
    connect(&m_shown, &ShownCoders::changed, this, &MatrixPanel::ask);
    connect(&m_bench.themes, &ThemeManager::themeChanged, this, &MatrixPanel::showLook);
    connect(&m_bench.project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (touches<Core::Attribute>(applied))
            fillAxes();
        if (touches<Core::SavedQuery>(applied))
            fillQueries();
    });
    ask();
    showTable();
}

void MatrixPanel::makeTools()
{
    const auto add = [this](QComboBox *box, const QString &name) {
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(lettersOfAxis);
        addTool(box);
    };
    add(m_rows, tr("What the rows are"));
    addButton(u"swap"_s, tr("Let rows and columns change places"), [this] { swapAxes(); });
    add(m_columns, tr("What the columns are"));
    for (int measure = 0; measure < Library::crossMeasureCount; ++measure)
        m_measure->addItem(Library::wordsFor(CrossMeasure(measure)));
    add(m_measure, tr("What is counted"));
    m_kind->addItems({tr("Table"), tr("Bars"), tr("Lines")}); // as Chart::Kind
    add(m_kind, tr("How it is shown"));
    add(m_which, tr("Which annotations are counted"));
    addTool(m_below);
    addTool(m_state, 1);
    addRow(labelOfHidden(m_shown));
    addButton(u"copy"_s, tr("Copy the table"), [this] { copy(); });
    addButton(u"export"_s, tr("Save the table, or a picture of it"), [this] { save(); });
    for (const QComboBox *box : {m_rows, m_columns, m_which})
        connect(box, &QComboBox::currentIndexChanged, this, &MatrixPanel::ask);
    connect(m_below, &QCheckBox::toggled, this, &MatrixPanel::ask);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &MatrixPanel::showTable);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MatrixPanel::showTable);
}

void MatrixPanel::makeView()
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Annotations counted in rows and columns"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false); // the cells by arrows, the next part of the window by Tab
    m_view->setWordWrap(false);
    m_view->setCornerButtonEnabled(false);
    m_view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMaximumSectionSize(fontMetrics().averageCharWidth() * lettersOfColumn);
    m_view->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_view->verticalHeader()->setMaximumWidth(fontMetrics().averageCharWidth() * lettersOfRow);
    m_view->verticalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 8);
    const auto choose = [this](const QModelIndex &index) {
        this->choose(m_model->rowAt(index), m_model->columnAt(index));
    };
    connect(m_view, &QTableView::clicked, this, choose);
    connect(m_view, &QTableView::activated, this, choose);
    connect(m_chart, &ChartView::chosen, this, &MatrixPanel::choose);
    auto *copying = new QShortcut(QKeySequence::Copy, m_view, this, &MatrixPanel::copy);
    copying->setContext(Qt::WidgetShortcut);
    setList(m_view);
    setPicture(m_chart);
}

void MatrixPanel::fillAxes()
{
    const QList<CrossAxis> axes = Library::crossAxes(m_bench.project.data());
    for (QComboBox *box : {m_rows, m_columns}) {
        const QSignalBlocker quiet(box);
        const CrossAxis before = axisIn(*box);
        box->clear();
        for (const CrossAxis &axis : axes) {
            box->addItem(Library::titleOf(axis, m_bench.project.data()), int(axis.by));
            box->setItemData(box->count() - 1, QVariant::fromValue(axis.attribute), axisRole);
        }
        setAxis(*box, before); // codes, where that is gone
    }
    ask();
}

void MatrixPanel::fillQueries()
{
    const QSignalBlocker quiet(m_which);
    const QVariant before = m_which->currentData();
    m_which->clear();
    m_which->addItem(tr("All annotations"));
    for (const Core::SavedQuery &query : m_bench.project.data().queries())
        m_which->addItem(query.name, QVariant::fromValue(query.id));
    m_which->setCurrentIndex(std::max(0, before.isValid() ? m_which->findData(before) : 0));
    m_which->setVisible(m_which->count() > 1);
    ask();
}

void MatrixPanel::swapAxes()
{
    const CrossAxis rows = axisIn(*m_rows);
    {
        const QSignalBlocker quiet(m_rows);
        setAxis(*m_rows, axisIn(*m_columns));
    }
    if (rows == axisIn(*m_columns))
        return;
    setAxis(*m_columns, rows);
}

void MatrixPanel::ask()
{
    Retrieve::CrossQuery query{{}, axisIn(*m_rows), axisIn(*m_columns), m_below->isChecked()};
    const auto *kept = m_bench.project.data().query(m_which->currentData().value<Core::QueryId>());
    if (kept != nullptr) {
        const auto read = Retrieve::queryFromJson(kept->definition.toUtf8());
        if (!read) { // another version may have asked for what this one does not know
            m_bench.panes.active().messages().show(read.error());
            return;
        }
        query.where = read->where;
    }
    query.where = m_shown.among(query.where);
    m_counting->ask(query);
}

CrossMeasure MatrixPanel::measure() const
{
    return CrossMeasure(m_measure->currentIndex());
}

Chart MatrixPanel::chart() const
{
    Chart chart = Library::chartOf(m_counting->table(), m_counting->answered(), measure(), m_bench.project.data());
    chart.kind = Chart::Kind(m_kind->currentIndex());
    return chart;
}

void MatrixPanel::showTable()
{
    const Retrieve::CrossTable &table = m_counting->table();
    const Chart shown = chart();
    m_model->setChart(shown);
    m_chart->setChart(shown);
    m_view->resizeColumnsToContents();
    showPicture(shown.kind != Chart::Kind::Heat);
    m_state->setText(
        table.unread.isEmpty() ? QString() : tr("%Ln documents not read", nullptr, int(table.unread.size())));
    if (const auto &error = m_counting->error())
        setEmptyText(error->sentence(), {}, {});
    else
        setEmptyText(tr("How many annotations there are of each code by speaker, by document, over the years. "
                        "A click on a number shows them."),
            {}, {});
}

void MatrixPanel::showLook()
{
    const Reading::Theme &theme = m_bench.themes.theme();
    const Formats::ChartLook look{theme.paper, theme.text, theme.dim, theme.rule, theme.link, font()};
    m_model->setLook(look);
    m_chart->setLook(look);
}

void MatrixPanel::choose(qsizetype row, qsizetype column)
{
    // Between a change and its table there is no saying what a number means.
    if (row >= m_counting->table().rows.size() || column >= m_counting->table().columns.size())
        return;
    Retrieve::Condition meaning = m_counting->table().meaning(row, column);
    if (auto *parts = std::get_if<Retrieve::All>(&meaning.what))
        std::erase_if(parts->of, [this](const Retrieve::Condition &one) { return m_shown.isAdded(one); });
    Q_EMIT passagesWanted(meaning);
}

void MatrixPanel::copy()
{
    if (m_model->rowCount() > 0)
        QGuiApplication::clipboard()->setText(m_model->asText());
}

void MatrixPanel::save()
{
    if (m_model->rowCount() == 0)
        return;
    const auto table = [counted = m_counting->table(), asked = m_counting->answered(), measure = measure(),
                           data = m_bench.project.data()] { return Library::tableOf(counted, asked, measure, data); };
    saveTable(
        m_bench, this, tr("matrix", "name of a file"), {.table = table, .chart = [chart = chart()] { return chart; }});
}

void MatrixPanel::showEvent(QShowEvent *event)
{
    ListPanel::showEvent(event);
    m_counting->setWatched(true);
}

void MatrixPanel::hideEvent(QHideEvent *event)
{
    ListPanel::hideEvent(event);
    m_counting->setWatched(false);
}

void MatrixPanel::changeEvent(QEvent *event)
{
    ListPanel::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_chart != nullptr)
        showLook();
}

}
