// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparing/coveragepanel.h"

#include "core/changes.h"
#include "core/percent.h"
#include "core/speechshares.h"
#include "models/comparisonindex.h"
#include "models/topicindex.h"
#include "project/project.h"
#include "reading/dispersionstrip.h"
#include "reading/readingview.h"
#include "window/comparing/comparisoncontroller.h"
#include "window/pages/documentchoice.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"
#include "window/pages/showncoders.h"
#include "window/pages/tablesaving.h"
#include "window/desk/thememanager.h"
#include "window/widgets/choicewidth.h"
#include "window/widgets/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Review::Coverage;
using Review::Share;

namespace {

constexpr int lettersForNumbers = 16; // width of a column at most
constexpr int lettersForNames = 18; // that the naming column keeps, however many articles there are
constexpr int lettersForSpeaker = 10;
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

/// Whether something was annotated there.
bool isIn(const Core::AnyChange &change, Core::DocumentId document)
{
    const auto *annotation = std::get_if<Core::Change<Core::Annotation>>(&change);
    const auto stands = [document](
                            const std::optional<Core::Annotation> &one) { return one && one->document == document; };
    return annotation != nullptr && (stands(annotation->before) || stands(annotation->after));
}

}

CoveragePanel::CoveragePanel(const Workbench &bench, const ComparisonController &comparison,
    const Models::TopicIndex &topics, const ShownCoders &coders, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_index(comparison.index())
    , m_topics(topics)
    , m_coders(coders)
    , m_summary(new QLabel)
    , m_speaker(new QComboBox)
    , m_articles(new DocumentChoice(bench.project))
    , m_tools(makeTools())
    , m_content(new QSplitter)
    , m_strip(new Reading::DispersionStrip)
    , m_table(new QTreeView)
    , m_model(new QStandardItemModel(this))
    , m_rest([this] { outdate(); })
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
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_tools, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(labelOfHidden(m_coders));
    column->addWidget(m_content, 1);
    setFocusProxy(m_strip);
    follow();
    m_strip->setTheme(m_bench.themes.theme());
    showTable();
}

QWidget *CoveragePanel::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(6, 2, 6, 2);
    row->setSpacing(4);
    m_speaker->addItem(tr("All speakers"));
    m_speaker->setAccessibleName(tr("Whose words topics and codes are counted in"));
    m_speaker->setToolTip(m_speaker->accessibleName());
    m_speaker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_speaker->setMinimumContentsLength(lettersForSpeaker);
    letGiveWay(*m_speaker);
    connect(m_speaker, &QComboBox::currentIndexChanged, this, &CoveragePanel::outdate);
    row->addWidget(m_speaker);
    m_articles->setAccessibleName(tr("Articles that count"));
    m_articles->setToolTip(m_articles->accessibleName());
    letGiveWay(*m_articles);
    connect(m_articles, &DocumentChoice::chosen, this, &CoveragePanel::outdate);
    row->addWidget(m_articles);
    const auto addButton = [&](const QString &iconName, const QString &name, const auto &act) {
        auto *button = new QToolButton;
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    addButton(u"copy"_s, tr("Copy the table"), [this] { copyTable(Library::tableOf(m_shown.coverages)); });
    addButton(u"export"_s, tr("Save the table, or a picture of it"),
        [this] { saveTable(m_bench, this, tr("coverage", "name of a file"), Library::contentOf(m_shown.coverages)); });
    return tools;
}

void CoveragePanel::follow()
{
    connect(m_strip, &Reading::DispersionStrip::positionChosen, this,
        [this](qsizetype position) { goToSentence(m_bench, m_index.transcript(), *m_shown.transcript, position); });
    connect(&m_index, &Models::ComparisonIndex::updated, this, &CoveragePanel::outdate);
    connect(&m_topics, &Models::TopicIndex::updated, this, [this](Core::DocumentId document) {
        if (document == m_index.transcript())
            outdate();
    });
    connect(&m_bench.project, &Project::Project::changed, this, &CoveragePanel::onChanged);
    connect(&m_coders, &ShownCoders::changed, this, &CoveragePanel::outdate);
    connect(&m_bench.themes, &ThemeManager::themeChanged, this, [this] {
        m_strip->setTheme(m_bench.themes.theme());
        showStrip();
    });
    for (const ReadingPane *pane : m_bench.panes.panes())
        connect(&pane->view(), &Reading::ReadingView::viewChanged, this, &CoveragePanel::showPage);
}

void CoveragePanel::onChanged(const Core::ChangeSet &applied)
{
    const QList<Core::DocumentId> all = m_index.articles() + QList{m_index.transcript()};
    const auto isHere = [&all](const Core::AnyChange &change) {
        return std::ranges::any_of(all, [&change](Core::DocumentId document) { return isIn(change, document); });
    };
    if (touches<Core::Code>(applied) || touches<Core::Topic>(applied) || touches<Core::DocumentRecord>(applied)
        || std::ranges::any_of(applied.changes, isHere))
        m_rest.wait();
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

void CoveragePanel::fillSpeakers(const Core::DocumentPtr &transcript)
{
    if (!transcript || transcript == m_listed) // one that is read again may have the same
        return;
    m_listed = transcript;
    const QSignalBlocker quiet(m_speaker);
    const QString before = m_speaker->currentText();
    while (m_speaker->count() > 1)
        m_speaker->removeItem(1);
    for (const Core::SpeakerGroup &group : Core::speakerGroups(*transcript))
        m_speaker->addItem(group.name);
    m_speaker->setCurrentIndex(std::max(0, m_speaker->findText(before)));
}

void CoveragePanel::reckon()
{
    m_outdated = false;
    Library::CoverageQuery query{nameOf(m_index.transcript()), m_index.transcript(), m_index.transcriptText()};
    fillSpeakers(query.text);
    query.group = m_speaker->currentIndex() - 1;
    query.hidden = m_coders.hidden();
    const QList<Core::DocumentRecord> chosen = Library::recordsIn(m_bench.project.data(), m_articles->set());
    for (const Core::DocumentId article : m_index.articles()) {
        if (m_index.isCompared(article) && std::ranges::contains(chosen, article, &Core::DocumentRecord::id))
            query.articles.append({nameOf(article), article, m_index.articleText(article), m_index.findings(article)});
    }
    for (const Core::Topic &topic : m_bench.project.topics()) {
        if (topic.enabled)
            query.topics.append({topic, m_topics.hits(m_index.transcript(), topic.id)});
    }
    const auto work = [query, data = m_bench.project.data()] {
        Shown shown{query.text, Library::coveragesOf(data, query), {}};
        QList<QList<Core::TextSpan>> used;
        for (const Coverage &coverage : std::as_const(shown.coverages.of))
            used.append(coverage.used);
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

QString CoveragePanel::nameOf(Core::DocumentId document) const
{
    const Core::DocumentRecord *record = m_bench.project.record(document);
    return record ? record->name : QString();
}

void CoveragePanel::showStrip()
{
    m_strip->setDocument(m_shown.transcript);
    QList<Reading::DispersionStrip::Row> rows;
    const quint32 colour = m_bench.themes.theme().link.rgb() & 0xFFFFFFU;
    // What was coded and spoken about, below the articles: so one sees what they passed over.
    const Library::Dispersion &where = m_shown.coverages.where;
    for (const Library::Dispersed &one : where.rows) {
        rows.append({Library::nameIn(where, one), one.colour.value_or(colour), one.places,
            m_bench.project.data().codeLetters(one.code)});
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

void CoveragePanel::addShares(const Library::CoverageSection &section)
{
    const Library::Coverages &coverages = m_shown.coverages;
    QStandardItem *parent = addSection(section.title);
    const Formats::Table table = Library::shownTable(coverages, section);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const auto shareOf = [&](qsizetype article) -> const Share & {
            return (coverages.of[article].*section.shares)[section.rows[row]];
        };
        const Core::TextSpan gap = shareOf(0).largestGap;
        QList<QStandardItem *> items{cell(table.rows[row][0], gap), cell(table.rows[row][1], gap, true)};
        for (qsizetype article = 0; article < coverages.of.size(); ++article) {
            const Share &share = shareOf(article);
            const Share whole = Library::wholeOf(coverages, section, article);
            items.append(cell(table.rows[row][article + 2], share.largestGap, true));
            //: of words of a speaker, about a topic or with a code; %1 and %2 are percentages
            items.constLast()->setToolTip(tr("They are %1 of what was spoken, and %2 of what the article reports.")
                    .arg(Core::percentOf(share.spoken, whole.spoken), Core::percentOf(share.reported, whole.reported)));
        }
        for (qsizetype column = items.size(); column < table.columns.size(); ++column) // the articles' own codes
            items.append(cell(table.rows[row][column], {}, true));
        parent->appendRow(items);
    }
}

void CoveragePanel::addShared()
{
    QStandardItem *section = addSection(tr("Used by more than one article"));
    for (const Review::SharedPassage &passage : std::as_const(m_shown.shared)) {
        QStringList names;
        for (const int article : passage.articles)
            names.append(m_shown.coverages.articles[article]);
        const bool all = passage.articles.size() == m_shown.coverages.articles.size();
        const QString words = m_shown.transcript->textOf(passage.span).left(200).toString().simplified();
        auto *first = cell(words, passage.span);
        section->appendRow({first, cell(all ? tr("all") : QLocale().createSeparatedList(names), passage.span)});
    }
}

void CoveragePanel::showTable()
{
    m_model->clear();
    const Library::Coverages &coverages = m_shown.coverages;
    const QList<Library::CoverageSection> sections = Library::sectionsOf(coverages);
    m_content->setVisible(!sections.isEmpty());
    const bool isNarrowed = m_articles->set() != Library::DocumentSet();
    m_tools->setVisible(isNarrowed || !sections.isEmpty());
    if (sections.isEmpty()) {
        m_summary->setText(isNarrowed
                ? tr("None of the articles compared is among the documents chosen.")
                : tr("Shows which passages of the transcript an article used, and what it left out. Needs a transcript "
                     "and an article about it."));
        return;
    }
    QStringList headers;
    for (const Formats::Table::Column &column : Library::shownTable(coverages, sections.constLast()).columns)
        headers.append(column.head); // those of codes, where there are any, are all there are
    QStringList sentences;
    for (qsizetype i = 0; i < coverages.of.size(); ++i) {
        const Coverage &coverage = coverages.of[i];
        //: an article, and how much of the transcript it used
        sentences.append(tr("“%1” reports %2 of %Ln words spoken.", nullptr, coverage.spoken)
                .arg(coverages.articles[i], Core::percentOf(coverage.reported, coverage.spoken)));
    }
    m_model->setHorizontalHeaderLabels(headers);
    m_summary->setText(sentences.join(u' '));
    for (const Library::CoverageSection &section : sections)
        addShares(section);
    if (coverages.articles.size() > 1)
        addShared();
    m_table->expandAll();
    fitColumns();
}

void CoveragePanel::fitColumns()
{
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
    if (m_shown.coverages.articles.size() <= 1) // beside the numbers of one article there is always room for names
        m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void CoveragePanel::go(Core::TextSpan span)
{
    if (!span.isEmpty())
        goTo(m_bench, {m_index.transcript(), span});
}

}
