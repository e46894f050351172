// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/subjects/dispersionpanel.h"

#include "models/dispersing.h"
#include "reading/dispersionstrip.h"
#include "reading/readingview.h"
#include "window/desk/columnchoice.h"
#include "window/desk/thememanager.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"
#include "window/pages/showncoders.h"
#include "window/pages/tablemodel.h"
#include "window/pages/tablesaving.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Kind = Library::Dispersed::Kind;

namespace {

constexpr int lettersOfCell = 36; // a longer name is cut, and told by its tip

/// In the order of the choice; speakers are always told.
const QList<QList<Kind>> &kindsShown()
{
    static const QList<QList<Kind>> kinds{
        {Kind::Speaker, Kind::Code, Kind::Topic}, {Kind::Speaker, Kind::Code}, {Kind::Speaker, Kind::Topic}};
    return kinds;
}

}

DispersionPanel::DispersionPanel(
    const Workbench &bench, const Models::TopicIndex &index, const ShownCoders &shown, QWidget *parent)
    : ListPanel(parent)
    , m_bench(bench)
    , m_where(new Models::Dispersing(bench.project, index, this))
    , m_kinds(new QComboBox)
    , m_look(new QComboBox)
    , m_strip(new Reading::DispersionStrip)
    , m_model(new TableModel(this))
    , m_view(new QTableView)
{
    makeTools();
    addRow(labelOfHidden(shown));
    makeView();
    makeStrip();
    setEmptyText(tr("Where in a text its speakers, codes and topics are, from begin to end. Open one in which somebody "
                    "speaks, a topic is named, or a passage has a code."),
        {}, {});
    connect(m_where, &Models::Dispersing::updated, this, &DispersionPanel::showRows);
    connect(&shown, &ShownCoders::changed, this, [this, &shown] { m_where->setHidden(shown.hidden()); });
    connect(&m_bench.panes, &PaneArea::activeChanged, this, &DispersionPanel::showDocument);
    connect(&m_bench.themes, &ThemeManager::themeChanged, this, [this] { m_strip->setTheme(m_bench.themes.theme()); });
    for (const ReadingPane *pane : m_bench.panes.panes()) {
        connect(pane, &ReadingPane::documentShown, this, &DispersionPanel::showDocument);
        connect(&pane->view(), &Reading::ReadingView::viewChanged, this, &DispersionPanel::showPage);
    }
    m_strip->setTheme(m_bench.themes.theme());
    m_where->setHidden(shown.hidden());
    showDocument();
}

void DispersionPanel::makeTools()
{
    const auto add = [this](QComboBox *box, const QString &name, const QStringList &choices) {
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->addItems(choices);
        addTool(box);
    };
    add(m_kinds, tr("What is shown besides the speakers"), {tr("Codes and topics"), tr("Codes"), tr("Topics")});
    add(m_look, tr("How it is shown"), {tr("Picture"), tr("Table")});
    addTool(new QLabel, 1);
    addButton(u"copy"_s, tr("Copy the table"), [this] { copy(); });
    addButton(u"export"_s, tr("Save the table, or a picture of it"), [this] { save(); });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &DispersionPanel::showRows);
    connect(m_look, &QComboBox::currentIndexChanged, this, [this](int look) { showPicture(look == 0); });
}

void DispersionPanel::makeStrip()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_strip);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFocusProxy(m_strip);
    connect(m_strip, &Reading::DispersionStrip::positionChosen, this, &DispersionPanel::go);
    setPicture(scroll);
    showPicture(true);
}

void DispersionPanel::makeView()
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("How often speakers, codes and topics are where in the text"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false); // the cells by arrows, the next part of the window by Tab
    m_view->setWordWrap(false);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMaximumSectionSize(fontMetrics().averageCharWidth() * lettersOfCell);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 8);
    connect(m_view, &QTableView::clicked, this, &DispersionPanel::chooseCell);
    connect(m_view, &QTableView::activated, this, &DispersionPanel::chooseCell);
    auto *copying = new QShortcut(QKeySequence::Copy, m_view, this, &DispersionPanel::copy);
    copying->setContext(Qt::WidgetShortcut);
    offerSorting(*m_view, *m_view->horizontalHeader());
    setList(m_view);
}

bool DispersionPanel::isSettled() const
{
    return m_where->isCurrent();
}

void DispersionPanel::showDocument()
{
    const ReadingPane &pane = m_bench.panes.active();
    m_strip->setDocument(pane.document());
    m_where->setDocument(pane.documentId(), pane.document());
    showRows();
    showPage();
}

void DispersionPanel::showRows()
{
    m_rows = Library::only(m_where->found(), kindsShown()[m_kinds->currentIndex()]);
    QList<Reading::DispersionStrip::Row> rows;
    for (const Library::Dispersed &one : std::as_const(m_rows.rows)) {
        if (one.kind == Kind::Speaker)
            continue; // the band above tells who speaks
        rows.append({Library::nameIn(m_rows, one), one.colour.value_or(0), one.places,
            m_bench.project.data().codeLetters(one.code)});
    }
    m_strip->setRows(rows);
    showTable();
}

void DispersionPanel::showTable()
{
    const QModelIndex before = m_view->currentIndex();
    Formats::Table table = Library::tableOf(m_rows);
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        table.rows[row].first() = Library::titleOf(m_rows.rows[row].kind);
    m_model->setTable(table, Library::dispersionHeads());
    const QHeaderView &heads = *m_view->horizontalHeader();
    m_model->sort(heads.sortIndicatorSection(), heads.sortIndicatorOrder());
    m_view->resizeColumnsToContents();
    if (before.row() < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(before.row(), before.column()));
}

void DispersionPanel::showPage()
{
    if (m_bench.panes.active().document())
        m_strip->setVisibleSpan(m_bench.panes.active().view().visibleSpan());
}

/// To the first place of the row, or to the first one in the part of the text that the cell counts.
void DispersionPanel::chooseCell(const QModelIndex &index)
{
    const qsizetype row = m_model->asItCame(index);
    if (row < 0)
        return;
    const int part = Library::partOfColumn(index.column());
    const QList<Core::TextSpan> &places = m_rows.rows[row].places;
    qsizetype nth = 0;
    for (int before = 0; before < part; ++before)
        nth += m_rows.rows[row].byPart[before];
    if (nth < places.size() && (part < 0 || m_rows.rows[row].byPart[part] > 0))
        go(places[nth].begin);
}

void DispersionPanel::go(qsizetype position)
{
    const ReadingPane &pane = m_bench.panes.active();
    if (pane.document())
        goToSentence(m_bench, pane.documentId(), *pane.document(), position);
}

void DispersionPanel::copy()
{
    if (m_model->rowCount() > 0)
        QGuiApplication::clipboard()->setText(m_model->asText());
}

void DispersionPanel::save()
{
    const Core::DocumentRecord *record = m_bench.project.record(m_bench.panes.active().documentId());
    if (m_model->rowCount() == 0 || record == nullptr)
        return;
    saveTable(m_bench, this, tr("places", "name of a file"),
        {.table = [rows = m_rows] { return Library::tableOf(rows); },
            .chart = [rows = m_rows, name = record->name] { return Library::chartOf(rows, name); }});
}

void DispersionPanel::showEvent(QShowEvent *event)
{
    ListPanel::showEvent(event);
    m_where->setWatched(true);
}

void DispersionPanel::hideEvent(QHideEvent *event)
{
    ListPanel::hideEvent(event);
    m_where->setWatched(false);
}

}
