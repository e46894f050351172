// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/retrieving/wordspanel.h"

#include "library/job.h"
#include "window/desk/columnchoice.h"
#include "window/desk/messagebar.h"
#include "window/pages/documentchoice.h"
#include "window/pages/panearea.h"
#include "window/pages/tablemodel.h"
#include "window/pages/tablesaving.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTreeView>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWindow = 5;
constexpr int widestWindow = 20;

}

WordsPanel::WordsPanel(const Workbench &bench, QWidget *parent)
    : ListPanel(parent)
    , m_bench(bench)
    , m_in(new DocumentChoice(bench.project))
    , m_against(new DocumentChoice(bench.project, tr("Held against nothing")))
    , m_near(new QLineEdit)
    , m_window(new QSpinBox)
    , m_state(new QLabel)
    , m_view(new QTreeView)
    , m_table(new TableModel(this))
{
    makeTools();
    m_view->setModel(m_table);
    m_view->setAccessibleName(tr("Words and how often they are used"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->header()->setStretchLastSection(false); // a number far from its word is read for another one's
    connect(m_view, &QTreeView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT wordChosen(index.siblingAtColumn(0).data().toString()); });
    addButton(u"copy"_s, tr("Copy this table"), [this] { copy(); });
    auto *copying = new QShortcut(QKeySequence::Copy, m_view, this, &WordsPanel::copy);
    copying->setContext(Qt::WidgetShortcut);
    offerSorting(*m_view, *m_view->header());
    addButton(u"export"_s, tr("Save this table"), [this] {
        if (m_table->rowCount() > 0)
            saveTable(m_bench, this, tr("words", "name of a file"), m_table->table());
    });
    setList(m_view);
    setEmptyText(tr("Which words are used how often, which more than elsewhere, and which stand near another one."),
        tr("Count"), [this] { count(); });
}

WordsPanel::~WordsPanel() = default;

void WordsPanel::makeTools()
{
    m_in->setAccessibleName(tr("Documents whose words are counted"));
    m_against->setAccessibleName(tr("Documents that they are held against"));
    m_near->setPlaceholderText(tr("near a word"));
    m_near->setAccessibleName(tr("Only words that stand near this one"));
    m_near->setClearButtonEnabled(true);
    m_window->setRange(1, widestWindow);
    m_window->setValue(usualWindow);
    m_window->setPrefix(tr("± ", "before a number of words"));
    m_window->setAccessibleName(tr("How many words on each side are near"));
    for (DocumentChoice *box : {m_in, m_against}) {
        box->offerSpeakers(m_bench.facts);
        connect(box, &DocumentChoice::chosen, this, [this] {
            if (m_table->rowCount() > 0) // once somebody has asked, it follows
                count();
        });
    }
    auto *go = new QPushButton(tr("&Count"));
    connect(go, &QPushButton::clicked, this, &WordsPanel::count);
    connect(m_near, &QLineEdit::returnPressed, this, &WordsPanel::count);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_in, m_against, m_near, m_window, go})
        addTool(tool);
    addTool(m_state, 1);
}

void WordsPanel::copy()
{
    if (m_table->rowCount() > 0)
        QGuiApplication::clipboard()->setText(m_table->asText());
}

void WordsPanel::count()
{
    delete std::exchange(m_job, nullptr);
    const QString node = m_near->text().trimmed();
    const bool compares = node.isEmpty() && !m_against->isNone();
    const auto documents = Library::searchable(m_bench.project, m_in->set());
    const auto others =
        compares ? Library::searchable(m_bench.project, m_against->set()) : QList<Library::Searchable>();
    const auto work = [=, window = m_window->value(), sources = m_bench.project.sources()](
                          const Core::Progress &progress) -> Core::Result<Formats::Table> {
        if (!node.isEmpty()) {
            return Library::collocatesOf(node, window, documents, sources, progress).transform([](const auto &found) {
                return Library::tableOf(found);
            });
        }
        const auto counts = Library::countWords(documents, sources, Core::Progress(progress, 0, compares ? 500 : 1000));
        if (!counts)
            return std::unexpected(counts.error());
        if (!compares)
            return Library::tableOf(Retrieve::wordList(*counts), counts->total);
        const auto reference = Library::countWords(others, sources, Core::Progress(progress, 500, 1000));
        if (!reference)
            return std::unexpected(reference.error());
        return Library::tableOf(Retrieve::keyWords(*counts, *reference), counts->total, reference->total);
    };
    m_job = new Library::Job(work, [this](const Core::Result<Formats::Table> &table) { take(table); }, this);
    connect(m_job, &Library::Job::progressed, this,
        [this](int permille) { m_state->setText(tr("counting … %1 %").arg(permille / 10)); });
    m_state->setText(tr("counting …"));
}

void WordsPanel::take(const Core::Result<Formats::Table> &table)
{
    m_job = nullptr;
    m_state->clear();
    if (!table) {
        m_bench.panes.active().messages().show(table.error());
        return;
    }
    static const QHash<QString, QString> heads{{u"word"_s, tr("Word")}, {u"count"_s, tr("Count")},
        {u"per_million"_s, tr("Per million")}, {u"elsewhere"_s, tr("Elsewhere")},
        {u"elsewhere_per_million"_s, tr("Elsewhere per million")}, {u"log_likelihood"_s, tr("Log-likelihood")},
        {u"together"_s, tr("Together")}, {u"before"_s, tr("Before")}, {u"behind"_s, tr("Behind")},
        {u"mutual_information"_s, tr("Mutual information")}};
    QStringList shown;
    for (const Formats::Table::Column &column : table->columns)
        shown.append(heads.value(column.head, column.head));
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setTable(*table, shown);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_view->resizeColumnToContents(column);
    const QString near = m_near->text().trimmed();
    setEmptyText(near.isEmpty() ? tr("There are no words in these documents.")
                                : tr("No word stands near “%1” more often than elsewhere.").arg(near),
        {}, {});
    m_state->setText(tr("%Ln words", nullptr, m_table->rowCount()));
}

}
