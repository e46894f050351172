// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparing/comparisonpanel.h"

#include "core/percent.h"
#include "models/comparisonfilter.h"
#include "reading/readingview.h"
#include "window/desk/actions.h"
#include "window/comparing/comparisoncontroller.h"
#include "window/desk/columnchoice.h"
#include "window/desk/messagebar.h"
#include "window/desk/settings.h"
#include "window/pages/panearea.h"
#include "window/widgets/signlabel.h"
#include "window/desk/thememanager.h"
#include "window/comparing/verdictsigns.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Models::ComparisonFilter;
using Models::ComparisonModel;
using Review::Outcome;

namespace {

/// Puts the sign of the verdict before its word.
class VerdictDelegate final : public QStyledItemDelegate {
public:
    VerdictDelegate(const ThemeManager &themes, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto outcome = Outcome(index.data(ComparisonModel::OutcomeRole).toInt());
        const int side = option->fontMetrics.height() - 2;
        const bool selected = option->state & QStyle::State_Selected;
        const Reading::Sign sign = signOf(outcome);
        const QColor colour = selected ? option->palette.color(QPalette::HighlightedText)
                                       : m_themes.theme().markColour(Reading::signColour(sign));
        const QColor ground = option->palette.color(selected ? QPalette::Highlight : QPalette::Base);
        option->icon = signIcon(sign, index.data(ComparisonModel::DecidedRole).toBool(), colour, ground, side,
            option->widget->devicePixelRatioF());
        option->decorationSize = {side, side};
        option->features |= QStyleOptionViewItem::HasDecoration;
    }

private:
    const ThemeManager &m_themes;
};

/// A list whose letters are the keys of the menu, not a search for a row.
class StatementView final : public QTreeView {
public:
    void keyboardSearch(const QString &) override { }
};

constexpr int lettersForAll = 115; // of width that all columns take
constexpr int lettersOfChoice = 10;
constexpr int changedByLook = -1; ///< beside the outcomes
const QString columnsName = u"statements"_s; ///< under which it is kept which of them are shown

constexpr Outcome outcomes[]{Outcome::NotFound, Outcome::Possible, Outcome::Paraphrase, Outcome::Translated,
    Outcome::Reworded, Outcome::NearVerbatim, Outcome::Verbatim};

}

ComparisonPanel::ComparisonPanel(const Workbench &bench, ComparisonController &controller, QWidget *parent)
    : ListPanel(parent)
    , m_bench(bench)
    , m_controller(controller)
    , m_model(new ComparisonModel(controller.index(), bench.project, this))
    , m_filter(new ComparisonFilter(*m_model, this))
    , m_view(new StatementView)
    , m_text(new QLineEdit)
    , m_only(new QComboBox)
    , m_count(new QLabel)
    , m_look(new QToolButton)
{
    m_text->setPlaceholderText(tr("Filter: words in statement, passage, speaker or note"));
    m_text->setAccessibleName(tr("Filter statements"));
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showCount();
    });
    m_only->setAccessibleName(tr("Only statements of this kind"));
    m_only->setToolTip(tr("Only statements of this kind"));
    fillOnly();
    m_only->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // What it says most of the time is read whole.
    m_only->setMinimumContentsLength(std::max(lettersOfChoice, int(m_only->itemText(0).size())));
    addTool(m_text, 1);
    addTool(m_only);
    addTool(m_count);
    addTool(m_look);
    m_look->setAutoRaise(true);
    m_look->setFocusPolicy(Qt::StrongFocus);
    connect(m_look, &QToolButton::clicked, this, &ComparisonPanel::showChanged);
    m_remarks = addButton(u"info"_s, tr("What the comparison had to do without"),
        [this] { m_bench.panes.active().messages().show(MessageBar::Severity::Information, remarks()); });
    addButton(u"export"_s, tr("Verification report"), [this] { m_bench.actions.get(u"compare.report"_s)->trigger(); });

    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Statements"));
    m_bench.actions.addTo(m_view, MenuId::Compare);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder); // as in the articles, until a column is chosen
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setItemDelegateForColumn(ComparisonModel::VerdictColumn, new VerdictDelegate(m_bench.themes, m_view));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ComparisonModel::StatementColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ComparisonModel::PassageColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(ComparisonModel::VerdictColumn, letter * 21);
    m_view->setColumnWidth(ComparisonModel::SaidToBeByColumn, letter * 16);
    m_view->setColumnWidth(ComparisonModel::SpeakerColumn, letter * 16);
    m_view->setColumnWidth(ComparisonModel::StateColumn, letter * 13);
    m_view->setColumnWidth(ComparisonModel::ArticleColumn, letter * 14);
    m_view->setColumnWidth(ComparisonModel::ConfidenceColumn, letter * 11);
    offerColumns(*m_view, m_bench.settings, columnsName, {}, {ComparisonModel::ArticleColumn});
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ComparisonPanel::showMenu);
    const auto go = [this](const QModelIndex &index) {
        m_controller.choose(index.data(ComparisonModel::ArticleRole).value<Core::DocumentId>(),
            index.data(ComparisonModel::SpanRole).value<Core::TextSpan>());
    };
    // A row that is clicked, or come to by the arrow keys, leads the panes there; several together lead nowhere.
    const auto follow = [this, go](const QModelIndex &index) {
        const QModelIndexList rows = m_view->selectionModel()->selectedRows();
        if (rows.size() < 2) {
            go(index);
            return showCount();
        }
        QList<std::pair<Core::DocumentId, Core::TextSpan>> together;
        for (const QModelIndex &row : rows)
            together.append({row.data(ComparisonModel::ArticleRole).value<Core::DocumentId>(),
                row.data(ComparisonModel::SpanRole).value<Core::TextSpan>()});
        m_controller.chooseTogether(together);
        showCount();
    };
    connect(m_view, &QTreeView::clicked, this, follow);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, follow] {
        if (m_view->hasFocus() && m_view->currentIndex().isValid())
            follow(m_view->currentIndex());
    });
    connect(m_view, &QTreeView::activated, this, [this] { m_bench.panes.active().setFocus(); });
    m_remarks->hide();
    showEmptyText();
    setList(m_view);

    connect(&m_controller, &ComparisonController::currentChanged, this, &ComparisonPanel::select);
    connect(&m_controller.index(), &Models::ComparisonIndex::updated, this, [this] {
        showCount();
        showLook(m_looked);
        showEmptyText();
        m_remarks->setVisible(!remarks().isEmpty());
        m_view->setColumnHidden(ComparisonModel::ArticleColumn, m_controller.index().articles().size() < 2);
        select();
    });
    connect(&m_controller.index(), &Models::ComparisonIndex::settled, this, &ComparisonPanel::showEmptyText);
    connect(&m_controller.index(), &Models::ComparisonIndex::lookedAgain, this, &ComparisonPanel::showLook);
    for (const ReadingPane *pane : m_bench.panes.panes())
        connect(pane, &ReadingPane::documentShown, this, &ComparisonPanel::showEmptyText);
    connect(&m_bench.themes, &ThemeManager::themeChanged, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ComparisonPanel::showCount);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ComparisonPanel::showCount);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ComparisonPanel::showCount);
    setMinimumWidth(1); // a large type must not widen the window
    showCount();
    showLook(0);
}

void ComparisonPanel::fillOnly()
{
    m_only->addItem(tr("All statements"));
    m_only->addItem(tr("With an alert"));
    m_only->addItem(tr("Not decided yet"));
    for (const Outcome outcome : outcomes)
        m_only->addItem(wordsFor(outcome), int(outcome));
    m_only->addItem(tr("Changed by the second look"), changedByLook);
    connect(m_only, &QComboBox::activated, this, &ComparisonPanel::filter);
}

void ComparisonPanel::showMenu(QPoint point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_view->actions()); // all that the Compare menu can do
    menu->addSeparator();
    addSorting(*menu, *m_view->header());
    addColumns(
        *menu->addMenu(tr("Co&lumns")), *m_view, m_bench.settings, columnsName, {}, {ComparisonModel::ArticleColumn});
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

void ComparisonPanel::filter(int choice)
{
    constexpr ComparisonFilter::Only first[]{
        ComparisonFilter::Only::All, ComparisonFilter::Only::Alerts, ComparisonFilter::Only::Undecided};
    const QVariant data = m_only->itemData(choice);
    if (choice < int(std::size(first)))
        m_filter->setOnly(first[choice]);
    else if (data == changedByLook)
        m_filter->setOnly(ComparisonFilter::Only::Changed);
    else
        m_filter->setOnly(ComparisonFilter::Only::Outcome, Outcome(data.toInt()));
    showCount();
}

void ComparisonPanel::showCount()
{
    const int all = m_model->rowCount();
    const auto together = int(m_controller.chosenTogether());
    m_count->setText(together > 0 ? tr("%Ln chosen", nullptr, together)
            : m_filter->isActive()
            //: how many statements the filter lets through, of how many
            ? tr("%L1 of %L2").arg(m_filter->rowCount()).arg(all)
            : tr("%Ln statements", nullptr, all));
}

void ComparisonPanel::showLook(int permille)
{
    m_looked = permille;
    const bool isUnderWay = m_controller.index().isLookingAgain();
    m_look->setEnabled(!isUnderWay);
    if (isUnderWay) {
        m_look->setText(tr("looking again, %1").arg(Core::percent(permille / 1000.0)));
        m_look->setToolTip(tr("By what the sentences mean, beside their words"));
        return m_look->setVisible(true);
    }
    int changed = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        changed += int(m_model->index(row, 0).data(ComparisonModel::ChangedRole).toBool());
    //: the second look, by what sentences mean, found something else for so many statements
    m_look->setText(tr("looked at again: %Ln changed", nullptr, changed));
    m_look->setToolTip(
        tr("Another passage or verdict, by what the sentences mean beside their words. Click to see them alone."));
    m_look->setVisible(changed > 0);
}

void ComparisonPanel::showChanged()
{
    const int at = m_only->findData(changedByLook);
    m_only->setCurrentIndex(at);
    filter(at);
}

void ComparisonPanel::showEmptyText()
{
    const Models::ComparisonIndex &index = m_controller.index();
    const QList<Core::DocumentId> articles = index.articles();
    if (index.transcript().isNull()) {
        setEmptyText(
            tr("The statements of an article are listed here with the passages they come from. Open a transcript in "
               "one of the panes; or, if a text has been taken for something else, change its kind in its properties."),
            tr("Document Properties…"), [this] { m_bench.actions.get(u"document.properties"_s)->trigger(); });
    } else if (articles.isEmpty() && !index.isBusy()) {
        setEmptyText(tr("There is no article to compare the transcript with. Add one; or, if a text has been taken for "
                        "something else, change its kind in its properties."),
            tr("Add Documents…"), [this] { m_bench.actions.get(u"document.add"_s)->trigger(); });
    } else if (index.isCanceled()) {
        setEmptyText(tr("Comparing was stopped."), tr("Compare"),
            [this] { m_bench.actions.get(u"compare.again"_s)->trigger(); });
    } else if (!articles.isEmpty() && index.isCompared(articles.first())) {
        setEmptyText(remarks().isEmpty() ? tr("The article quotes nobody.") : remarks(), {}, {});
    } else {
        setEmptyText(tr("Comparing with the transcript …"), {}, {});
    }
}

QString ComparisonPanel::remarks() const
{
    const QList<Core::DocumentId> articles = m_controller.index().articles();
    QStringList out;
    for (const Core::DocumentId article : articles) {
        const QStringList sentences = m_controller.index().remarks(article);
        if (sentences.isEmpty())
            continue;
        //: the name of an article, and what is odd about it
        out.append(articles.size() == 1
                ? sentences.join(u' ')
                : tr("“%1”: %2").arg(m_bench.project.record(article)->name, sentences.join(u' ')));
    }
    return out.join(u' ');
}

void ComparisonPanel::select()
{
    if (m_controller.chosenTogether() > 0)
        return; // as the reader has selected them
    showCount();
    const auto finding = m_controller.current();
    const QModelIndex index = finding
        ? m_filter->mapFromSource(m_model->indexOf(m_controller.article(), finding->statement.span))
        : QModelIndex();
    const bool alone = m_view->selectionModel()->selectedRows().size() < 2;
    if (index.isValid() && alone && m_view->currentIndex().row() == index.row())
        return;
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
}

void ComparisonPanel::resizeEvent(QResizeEvent *event)
{
    ListPanel::resizeEvent(event);
    if (m_bench.settings.hiddenColumns(columnsName))
        return; // as the reader has chosen
    // Statement and passage need the room more; who and what was decided stand on the card.
    const bool narrow = width() < fontMetrics().averageCharWidth() * lettersForAll;
    for (const int column : {int(ComparisonModel::SaidToBeByColumn), int(ComparisonModel::StateColumn),
             int(ComparisonModel::ConfidenceColumn)})
        m_view->setColumnHidden(column, narrow);
}

}
