// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/coderspanel.h"

#include "core/changes.h"
#include "library/job.h"
#include "window/pages/documentchoice.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"
#include "window/pages/showncoders.h"
#include "window/pages/tablesaving.h"
#include "window/widgets/choicewidth.h"
#include "window/widgets/flowlayout.h"
#include "window/widgets/icons.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Agreement::Extent;
using Agreement::Unit;

namespace {

constexpr int restBeforeComparing = 300; // ms
constexpr int placeRole = Qt::UserRole; // of a disagreement: its number

QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void setNumbers(QTreeWidgetItem &item, const Agreement::Counts &counts)
{
    const QLocale locale;
    int column = 1;
    for (const qint64 count : {counts.both, counts.onlyFirst, counts.onlySecond, counts.neither})
        item.setText(column++, locale.toString(count));
    item.setText(column++, Library::shownShare(observed(counts)));
    item.setText(column++, Library::shownCoefficient(kappa(counts)));
    item.setText(column, Library::shownCoefficient(alpha(counts)));
    for (int i = 1; i <= column; ++i)
        item.setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
}

}

CodersPanel::CodersPanel(const Workbench &bench, ShownCoders &shown, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_shown(shown)
    , m_coders(new QListWidget)
    , m_first(choice(tr("One coder")))
    , m_second(choice(tr("The other coder")))
    , m_unit(choice(tr("What is counted")))
    , m_extent(choice(tr("Where it is counted")))
    , m_in(new DocumentChoice(bench.project))
    , m_said(new QLabel)
    , m_table(new QTreeWidget)
{
    m_coders->setAccessibleName(tr("Coders whose annotations are shown"));
    m_coders->setToolTip(m_coders->accessibleName());
    m_coders->setFrameShape(QFrame::NoFrame);
    connect(m_coders, &QListWidget::itemChanged, this, &CodersPanel::coderTicked);
    m_unit->addItem(tr("Characters"), int(Unit::Character));
    m_unit->addItem(tr("Sentences"), int(Unit::Sentence));
    m_extent->addItem(tr("All of the text"), int(Extent::WholeText));
    m_extent->addItem(tr("What either has coded"), int(Extent::CodedText));
    for (QComboBox *box : {m_first, m_second, m_unit, m_extent})
        connect(box, &QComboBox::activated, this, &CodersPanel::compareSoon);
    m_in->setAccessibleName(tr("In which documents"));
    m_in->setToolTip(m_in->accessibleName());
    connect(m_in, &DocumentChoice::chosen, this, &CodersPanel::compareSoon);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_table->setAccessibleName(tr("Agreement, code by code"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setUniformRowHeights(true);
    connect(m_table, &QTreeWidget::itemExpanded, this, &CodersPanel::unfold);
    connect(m_table, &QTreeWidget::itemClicked, this, &CodersPanel::go);
    connect(m_table, &QTreeWidget::itemActivated, this, &CodersPanel::go);

    auto *tools = new FlowLayout;
    tools->setContentsMargins(6, 2, 6, 2);
    tools->setSpacing(4);
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_first, m_second, m_unit, m_extent, m_in}) {
        letGiveWay(*box);
        tools->addWidget(box);
    }
    const auto addButton = [&](const QString &iconName, const QString &name, void (CodersPanel::*act)()) {
        auto *button = new QToolButton;
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, act);
        tools->addWidget(button);
    };
    addButton(u"copy"_s, tr("Copy the table"), &CodersPanel::copy);
    addButton(u"export"_s, tr("Save the table, or what it says"), &CodersPanel::save);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(tools);
    m_said->setContentsMargins(6, 0, 6, 0);
    column->addWidget(m_said);
    column->addWidget(m_table, 1);
    auto *halves = new QSplitter;
    halves->addWidget(m_coders);
    halves->addWidget(right);
    halves->setStretchFactor(1, 1);
    halves->setSizes({fontMetrics().averageCharWidth() * 24, fontMetrics().averageCharWidth() * 90});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(halves);
    setFocusProxy(m_coders);

    m_soon.setSingleShot(true);
    m_soon.setInterval(restBeforeComparing);
    connect(&m_soon, &QTimer::timeout, this, &CodersPanel::compare);
    connect(&bench.project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (touches<Core::Annotation>(applied) || touches<Core::Code>(applied)
            || touches<Core::DocumentRecord>(applied))
            compareSoon();
    });
    connect(&shown, &ShownCoders::changed, this, &CodersPanel::showCoders,
        Qt::QueuedConnection); // it may be the list that asks
}

void CodersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        compare();
}

void CodersPanel::showCoders()
{
    QHash<QString, int> counts;
    for (const QList<Core::AnnotationId> ids = m_bench.project.annotationIds({}); const Core::AnnotationId &id : ids)
        ++counts[m_bench.project.annotation(id)->coder];
    const QStringList names = Library::codersOf(m_bench.project.data());
    const QSignalBlocker quiet(m_coders);
    m_coders->clear();
    for (const QString &name : names) {
        //: a coder, and how many annotations are by that one
        auto *item = new QListWidgetItem(tr("%1  (%L2)").arg(name).arg(counts.value(name)), m_coders);
        item->setData(Qt::UserRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_shown.isShown(name) ? Qt::Checked : Qt::Unchecked);
    }
    for (QComboBox *box : {m_first, m_second}) {
        const QString before = box->currentText();
        box->clear();
        box->addItems(names);
        box->setCurrentIndex(
            before.isEmpty() ? (box == m_second && names.size() > 1 ? 1 : 0) : std::max(0, box->findText(before)));
    }
}

void CodersPanel::coderTicked()
{
    QSet<QString> hidden;
    for (int row = 0; row < m_coders->count(); ++row) {
        const QListWidgetItem &item = *m_coders->item(row);
        if (item.checkState() == Qt::Unchecked)
            hidden.insert(item.data(Qt::UserRole).toString());
    }
    m_shown.setHidden(hidden);
}

Library::CoderPair CodersPanel::pair() const
{
    return {m_first->currentText(), m_second->currentText(), Unit(m_unit->currentData().toInt()),
        Extent(m_extent->currentData().toInt()), m_in->set()};
}

void CodersPanel::compareSoon()
{
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void CodersPanel::compare()
{
    m_stale = false;
    delete m_job;
    showCoders();
    const bool two = m_first->count() > 1;
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_first, m_second, m_unit, m_extent, m_in})
        box->setEnabled(two);
    const Library::CoderPair wanted = pair();
    if (!two || wanted.first == wanted.second) {
        m_table->clear();
        m_table->setHeaderHidden(true);
        m_said->setText(two
                ? tr("Choose two coders to see how far they agree.")
                : tr("Once a second coder has annotated, or another copy of the project is merged into this "
                     "one, you see here how far both agree."));
        return;
    }
    const auto work = [data = m_bench.project.data(), sources = m_bench.project.sources(), wanted](
                          const Core::Progress &progress) {
        QHash<Core::DocumentId, Core::DocumentPtr> texts;
        for (const QList<Core::DocumentId> ids = Library::documentsOfBoth(data, wanted); const auto &id : ids) {
            if (const auto text = sources.text(*data.record(id), progress))
                texts.insert(id, *text);
        }
        return Library::compareCoders(data, texts, wanted);
    };
    m_job = new Library::Job(work, [this](const Library::CoderComparison &made) { showComparison(made); }, this);
}

void CodersPanel::showComparison(const Library::CoderComparison &comparison)
{
    m_comparison = comparison;
    m_said->setText(Library::saidPlainly(comparison));
    m_table->clear();
    const auto &[first, second, unit, extent, in] = comparison.pair;
    m_table->setHeaderHidden(false);
    m_table->setHeaderLabels({tr("Code"), tr("Both"), tr("Only %1").arg(first), tr("Only %1").arg(second),
        tr("Neither"), tr("Agreement"), tr("Cohen’s κ"), tr("Krippendorff’s α")});
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    for (const Agreement::OfCode &one : comparison.codes) {
        auto *item = new QTreeWidgetItem(m_table, {m_bench.project.codePath(one.code)});
        item->setData(0, placeRole, QVariant::fromValue(one.code));
        setNumbers(*item, one.counts);
        if (std::ranges::contains(comparison.disagreements, one.code, &Agreement::Disagreement::code))
            item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    if (comparison.codes.size() > 1) {
        auto *item = new QTreeWidgetItem(m_table, {tr("All codes together")});
        QFont bold = font();
        bold.setBold(true);
        for (int column = 0; column < m_table->columnCount(); ++column)
            item->setFont(column, bold);
        setNumbers(*item, comparison.all);
    }
}

void CodersPanel::copy()
{
    if (m_table->topLevelItemCount() == 0)
        return;
    copyTable(Library::contentOf(m_bench.project.data(), m_comparison).table());
}

void CodersPanel::save()
{
    if (m_table->topLevelItemCount() > 0)
        saveTable(
            m_bench, this, tr("agreement", "name of a file"), Library::contentOf(m_bench.project.data(), m_comparison));
}

void CodersPanel::unfold(QTreeWidgetItem *item)
{
    const auto code = item->data(0, placeRole).value<Core::CodeId>();
    if (item->childCount() > 0 || code.isNull())
        return;
    for (qsizetype i = 0; i < m_comparison.disagreements.size(); ++i) {
        const Agreement::Disagreement &one = m_comparison.disagreements[i];
        const Core::DocumentRecord *record = m_bench.project.record(one.document);
        if (one.code != code || record == nullptr)
            continue;
        const QString words = m_comparison.places[i].words.left(200).simplified();
        auto *place = new QTreeWidgetItem(item,
            {tr("Only %1: “%2” (%3)")
                    .arg(one.byFirst ? m_comparison.pair.first : m_comparison.pair.second, words, record->name)});
        place->setData(0, placeRole, qlonglong(i));
        place->setFirstColumnSpanned(true);
    }
}

void CodersPanel::go(const QTreeWidgetItem *item)
{
    const qsizetype number = item->parent() == nullptr ? -1 : qsizetype(item->data(0, placeRole).toLongLong());
    if (number < 0 || number >= m_comparison.disagreements.size())
        return;
    const Agreement::Disagreement &one = m_comparison.disagreements[number];
    if (m_bench.project.record(one.document) != nullptr)
        goTo(m_bench, {one.document, one.span});
}

}
