// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparing/coveragepanel.h"

#include "core/percent.h"
#include "models/comparisonindex.h"
#include "models/topicindex.h"
#include "project/project.h"
#include "reading/dispersionstrip.h"
#include "reading/readingview.h"
#include "window/comparing/comparisoncontroller.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"
#include "window/desk/thememanager.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Crossread::Window {

using Review::Coverage;
using Review::Share;

namespace {

constexpr int lettersForNumbers = 16; // width of a column at most
constexpr int lettersForNames = 18; // that the naming column keeps, however many articles there are
constexpr int spanRole = Qt::UserRole;

QStandardItem *cell(const QString &text, Core::TextSpan span, bool number = false)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(QVariant::fromValue(span), spanRole);
    if (number)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

}

CoveragePanel::CoveragePanel(
    const Workbench &bench, const ComparisonController &comparison, const Models::TopicIndex &topics, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_index(comparison.index())
    , m_topics(topics)
    , m_summary(new QLabel)
    , m_content(new QSplitter)
    , m_strip(new Reading::DispersionStrip)
    , m_table(new QTreeView)
    , m_model(new QStandardItemModel(this))
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setMargin(6);
    m_strip->setAccessibleName(tr("What the articles used of the transcript"));
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_strip);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Words spoken against words reported"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setUniformRowHeights(true);
    m_table->setToolTip(tr("A click goes to the longest passage that was left out"));
    connect(m_table, &QTreeView::clicked, this,
        [this](const QModelIndex &index) { go(index.data(spanRole).value<Core::TextSpan>()); });
    connect(m_table, &QTreeView::activated, this,
        [this](const QModelIndex &index) { go(index.data(spanRole).value<Core::TextSpan>()); });
    m_content->addWidget(scroll);
    m_content->addWidget(m_table);
    m_content->setStretchFactor(0, 1);
    m_content->setStretchFactor(1, 1);
    m_content->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_content, 1);
    setFocusProxy(m_strip);

    connect(m_strip, &Reading::DispersionStrip::positionChosen, this,
        [this](qsizetype position) { goToSentence(m_bench, m_index.transcript(), *m_shown.transcript, position); });
    connect(&m_index, &Models::ComparisonIndex::updated, this, &CoveragePanel::outdate);
    connect(&m_topics, &Models::TopicIndex::updated, this, [this](Core::DocumentId document) {
        if (document == m_index.transcript())
            outdate();
    });
    connect(&m_bench.themes, &ThemeManager::themeChanged, this, [this] {
        m_strip->setTheme(m_bench.themes.theme());
        showStrip();
    });
    for (const ReadingPane *pane : m_bench.panes.panes())
        connect(&pane->view(), &Reading::ReadingView::viewChanged, this, &CoveragePanel::showPage);
    m_strip->setTheme(m_bench.themes.theme());
    showTable();
}

void CoveragePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        reckon();
}

void CoveragePanel::outdate()
{
    // Several changes that come together are reckoned once.
    if (!std::exchange(m_outdated, true) && isVisible())
        QMetaObject::invokeMethod(this, &CoveragePanel::reckon, Qt::QueuedConnection);
}

void CoveragePanel::reckon()
{
    m_outdated = false;
    Shown shown;
    shown.transcript = m_index.transcriptText();
    QList<QList<Review::Finding>> findings;
    for (const Core::DocumentId article : m_index.articles()) {
        if (!m_index.isCompared(article))
            continue;
        shown.articles.append(article);
        findings.append(m_index.findings(article));
    }
    QList<Review::TopicPlaces> topics;
    for (const Core::Topic &topic : m_bench.project.topics()) {
        if (topic.enabled)
            topics.append({topic.name, m_topics.hits(m_index.transcript(), topic.id)});
    }
    const auto work = [shown, findings, topics]() mutable {
        QList<QList<Core::TextSpan>> used;
        for (const QList<Review::Finding> &ofArticle : findings) {
            shown.coverages.append(Review::coverage(*shown.transcript, ofArticle, topics));
            used.append(shown.coverages.constLast().used);
        }
        if (used.size() > 1)
            shown.shared = Review::sharedPassages(*shown.transcript, used);
        return shown;
    };
    const int generation = ++m_generation;
    QtConcurrent::run(work).then(this, [this, generation](const Shown &done) {
        if (generation != m_generation)
            return;
        m_shown = done;
        showStrip();
        showTable();
    });
}

QString CoveragePanel::nameOf(Core::DocumentId article) const
{
    const Core::DocumentRecord *record = m_bench.project.record(article);
    return record ? record->name : QString();
}

void CoveragePanel::showStrip()
{
    m_strip->setDocument(m_shown.transcript);
    QList<Reading::DispersionStrip::Row> rows;
    const quint32 colour = m_bench.themes.theme().link.rgb() & 0xFFFFFFU;
    for (qsizetype i = 0; i < m_shown.coverages.size(); ++i)
        rows.append({nameOf(m_shown.articles[i]), colour, m_shown.coverages[i].used});
    // What was spoken about, below: so one sees what the articles passed over.
    for (const Core::Topic &topic : m_bench.project.topics()) {
        const QList<Core::TextSpan> hits =
            topic.enabled && !rows.isEmpty() ? m_topics.hits(m_index.transcript(), topic.id) : QList<Core::TextSpan>();
        if (!hits.isEmpty())
            rows.append({topic.name, topic.colour, hits});
    }
    m_strip->setRows(rows);
    showPage();
}

void CoveragePanel::showPage()
{
    const ReadingPane *pane = m_bench.panes.showing(m_index.transcript());
    m_strip->setVisibleSpan(pane != nullptr && pane->document() ? pane->view().visibleSpan() : Core::TextSpan());
}

QStandardItem *CoveragePanel::addSection(const QString &title)
{
    auto *section = cell(title, {});
    QFont bold = font();
    bold.setBold(true);
    section->setFont(bold);
    m_model->appendRow(section);
    return section;
}

void CoveragePanel::addShare(QStandardItem *section, qsizetype index, const QList<Share> Coverage::*shares)
{
    const Share &first = (m_shown.coverages.constFirst().*shares)[index];
    const QLocale locale;
    QList<QStandardItem *> row{
        cell(first.name, first.largestGap), cell(locale.toString(first.spoken), first.largestGap, true)};
    for (const Coverage &coverage : std::as_const(m_shown.coverages)) {
        const Share &share = (coverage.*shares)[index];
        //: words of a speaker or about a topic that the article reported, and their share of what was spoken
        row.append(
            cell(tr("%1 (%2)").arg(locale.toString(share.reported), Core::percentOf(share.reported, share.spoken)),
                share.largestGap, true));
    }
    section->appendRow(row);
}

void CoveragePanel::addShared()
{
    QStandardItem *section = addSection(tr("Used by more than one article"));
    for (const Review::SharedPassage &passage : std::as_const(m_shown.shared)) {
        QStringList names;
        for (const int article : passage.articles)
            names.append(nameOf(m_shown.articles[article]));
        const bool all = passage.articles.size() == m_shown.articles.size();
        const QString words = m_shown.transcript->textOf(passage.span).left(200).toString().simplified();
        auto *first = cell(words, passage.span);
        section->appendRow({first, cell(all ? tr("all") : QLocale().createSeparatedList(names), passage.span)});
    }
}

void CoveragePanel::showTable()
{
    m_model->clear();
    const bool empty = m_shown.coverages.isEmpty();
    m_content->setVisible(!empty);
    if (empty) {
        m_summary->setText(
            tr("Shows which passages of the transcript an article used, and what it left out. Needs a transcript "
               "and an article about it."));
        return;
    }
    QStringList headers{tr("Who and what"), tr("Words spoken")};
    QStringList sentences;
    for (qsizetype i = 0; i < m_shown.coverages.size(); ++i) {
        const QString name = nameOf(m_shown.articles[i]);
        headers.append(m_shown.coverages.size() == 1 ? tr("Reported") : tr("Reported by %1").arg(name));
        const Coverage &coverage = m_shown.coverages[i];
        //: an article, and how much of the transcript it used
        sentences.append(tr("“%1” reports %2 of %Ln words spoken.", nullptr, coverage.spoken)
                .arg(name, Core::percentOf(coverage.reported, coverage.spoken)));
    }
    m_model->setHorizontalHeaderLabels(headers);
    m_summary->setText(sentences.join(u' '));
    const Coverage &first = m_shown.coverages.constFirst();
    QStandardItem *speakers = addSection(tr("Speakers"));
    for (qsizetype i = 0; i < first.speakers.size(); ++i)
        addShare(speakers, i, &Coverage::speakers);
    QStandardItem *topics = addSection(tr("Topics"));
    for (qsizetype i = 0; i < first.topics.size(); ++i) {
        if (first.topics[i].spoken > 0)
            addShare(topics, i, &Coverage::topics);
    }
    if (m_shown.articles.size() > 1)
        addShared();
    m_table->expandAll();
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::Interactive);
    const int letter = fontMetrics().averageCharWidth();
    int numbers = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), letter * lettersForNumbers));
        numbers += m_table->columnWidth(column);
    }
    m_table->setColumnWidth(0, std::max(letter * lettersForNames, m_table->viewport()->width() - numbers));
    if (m_model->columnCount() <= 3) // beside the numbers of one article there is always room for names
        m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void CoveragePanel::go(Core::TextSpan span)
{
    if (!span.isEmpty())
        goTo(m_bench, {m_index.transcript(), span});
}

}
