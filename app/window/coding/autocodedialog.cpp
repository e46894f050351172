// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/autocodedialog.h"

#include "library/job.h"
#include "models/factsindex.h"
#include "window/coding/codeline.h"
#include "window/desk/messagebar.h"
#include "window/pages/codegiving.h"
#include "window/pages/documentchoice.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"
#include "window/widgets/choicefilling.h"
#include "window/widgets/icons.h"
#include "window/widgets/opensize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Library::CodingRule;

namespace {

/// The ways of finding, as they are offered: one more than there are rules, since a pattern is words in another mode.
enum Way { Words, Pattern, Topic, Speaker, Questions, Answers };

}

AutoCodeDialog::AutoCodeDialog(const Workbench &bench, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_by(new QComboBox)
    , m_texts(new QLineEdit)
    , m_name(new QComboBox)
    , m_case(new QCheckBox(tr("Capitals &count")))
    , m_reach(new QComboBox)
    , m_document(new DocumentChoice(bench.project))
    , m_within(new QComboBox)
    , m_codes(new CodeLine(bench.project))
    , m_list(new QTreeWidget)
    , m_count(new QLabel)
{
    setWindowTitle(tr("Tag Automatically"));
    m_by->setAccessibleName(tr("How passages are found"));
    m_by->addItem(tr("Words and phrases"), Words);
    m_by->addItem(tr("A regular expression"), Pattern);
    m_by->addItem(tr("A topic"), Topic);
    m_by->addItem(tr("What a speaker says"), Speaker);
    m_by->addItem(tr("Questions"), Questions);
    m_by->addItem(tr("Answers"), Answers);
    connect(m_by, &QComboBox::activated, this, &AutoCodeDialog::showWay);
    connect(&bench.facts, &Models::FactsIndex::found, this, &AutoCodeDialog::learnSpeakers);
    m_name->setAccessibleName(tr("Which one"));
    m_reach->addItem(tr("just these words"), int(CodingRule::Reach::Hit));
    m_reach->addItem(tr("their sentence"), int(CodingRule::Reach::Sentence));
    m_reach->addItem(tr("their paragraph"), int(CodingRule::Reach::Paragraph));
    m_reach->addItem(tr("all that is said there"), int(CodingRule::Reach::Turn));
    m_within->addItem(tr("Anywhere"), QVariant::fromValue(Core::CodeId()));
    for (const Core::Code &code : bench.project.codes())
        m_within->addItem(markIcon(code.colour, bench.project.data().codeLetters(code.id)),
            bench.project.codePath(code.id), QVariant::fromValue(code.id));
    for (QComboBox *box : {m_name, m_within}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
    }
    m_list->setAccessibleName(tr("Passages found"));
    m_list->setHeaderLabels({tr("Passage"), tr("Document")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    connect(m_list, &QTreeWidget::itemChanged, this, &AutoCodeDialog::showCount);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        const qsizetype row = m_list->indexOfTopLevelItem(item);
        if (row >= 0 && row < m_found.size())
            goTo(m_bench, m_found[row].place);
    });
    auto *find = new QPushButton(tr("&Find"));
    find->setDefault(true);
    connect(find, &QPushButton::clicked, this, &AutoCodeDialog::find);
    connect(m_codes, &CodeLine::changed, this, &AutoCodeDialog::showCount);
    connect(
        m_codes, &CodeLine::refused, this, [this](const Core::Error &error) { m_count->setText(error.sentence()); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_tag = buttons->addButton(tr("&Tag"), QDialogButtonBox::ActionRole);
    m_tag->setAutoDefault(false);
    connect(m_tag, &QPushButton::clicked, this, &AutoCodeDialog::tag);
    connect(buttons, &QDialogButtonBox::rejected, this, &AutoCodeDialog::reject);

    auto *what = new QHBoxLayout;
    what->addWidget(m_by);
    what->addWidget(m_texts, 1);
    what->addWidget(m_name, 1);
    what->addWidget(m_case);
    auto *where = new QHBoxLayout;
    where->addWidget(m_reach);
    where->addWidget(m_document, 1);
    where->addWidget(m_within, 1);
    where->addWidget(find);
    m_reach->setAccessibleName(tr("How much is tagged"));
    m_document->setAccessibleName(tr("In which documents"));
    m_document->offerSpeakers(bench.facts);
    m_within->setAccessibleName(tr("Only within a code"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Find:"), what);
    form->addRow(tr("Tag:"), where);
    form->addRow(m_list);
    form->addRow(tr("With &codes:"), m_codes);
    form->addRow(m_count, buttons);
    showWay();
    const int em = fontMetrics().height();
    setOpenSize(*this, {em * 42, em * 26});
    m_texts->setFocus();
}

void AutoCodeDialog::showWay()
{
    const auto way = Way(m_by->currentData().toInt());
    m_texts->setVisible(way == Words || way == Pattern);
    m_case->setVisible(way == Words || way == Pattern);
    m_texts->setAccessibleName(m_by->currentText());
    m_texts->setPlaceholderText(way == Words ? tr("energy, gas pipeline: parted by commas") : tr("no (war|conflict)"));
    m_name->setVisible(way == Topic || way == Speaker);
    m_reach->setEnabled(way == Words || way == Pattern || way == Topic);
    QStringList names;
    if (way == Topic) {
        for (const Core::Topic &topic : m_bench.project.topics())
            names.append(topic.name);
    } else if (way == Speaker) {
        names = Library::speakersOf(m_bench.project.data(), m_bench.facts.all());
    }
    m_name->clear();
    m_name->addItems(names);
    m_name->setEditable(way == Speaker); // who speaks in a text that is still to be read is not known
}

void AutoCodeDialog::learnSpeakers()
{
    if (Way(m_by->currentData().toInt()) != Speaker)
        return;
    fillAnew(*m_name, [this] { showWay(); });
}

CodingRule AutoCodeDialog::rule() const
{
    CodingRule rule;
    switch (Way(m_by->currentData().toInt())) {
    case Words:
        for (const QString &text : m_texts->text().split(u',')) {
            if (!text.trimmed().isEmpty())
                rule.texts.append(text.simplified());
        }
        break;
    case Pattern:
        rule.mode = Core::FindMode::RegularExpression;
        if (!m_texts->text().isEmpty())
            rule.texts = {m_texts->text()};
        break;
    case Topic: rule.by = CodingRule::By::Topic; break;
    case Speaker: rule.by = CodingRule::By::Speaker; break;
    case Questions: rule.by = CodingRule::By::Questions; break;
    case Answers: rule.by = CodingRule::By::Answers; break;
    }
    rule.caseSensitive = m_case->isChecked();
    rule.name = m_name->currentText();
    if (m_reach->isEnabled())
        rule.reach = CodingRule::Reach(m_reach->currentData().toInt());
    rule.in = m_document->set();
    if (const auto id = m_within->currentData().value<Core::CodeId>(); !id.isNull())
        rule.within = {id};
    return rule;
}

void AutoCodeDialog::find()
{
    delete m_job;
    m_count->setText(tr("Looking …"));
    const auto work = [rule = rule(), data = m_bench.project.data(), sources = m_bench.project.sources()](
                          const Core::Progress &progress) {
        return Library::findPlaces(data, sources, rule, progress);
    };
    m_job = new Library::Job(
        work, [this](const Core::Result<QList<Library::FoundPlace>> &found) { showFound(found); }, this);
}

void AutoCodeDialog::showFound(const Core::Result<QList<Library::FoundPlace>> &found)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_found = found.value_or(QList<Library::FoundPlace>());
    QList<QTreeWidgetItem *> items;
    for (const Library::FoundPlace &one : std::as_const(m_found)) {
        const Core::DocumentRecord *record = m_bench.project.record(one.place.document);
        auto *item = new QTreeWidgetItem(
            {u"…%1[%2]%3…"_s.arg(one.before, one.words, one.after), record == nullptr ? QString() : record->name});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Checked);
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    showCount();
    if (!found)
        m_count->setText(found.error().sentence());
}

QList<Project::Place> AutoCodeDialog::ticked() const
{
    QList<Project::Place> places;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            places.append(m_found[row].place);
    }
    return places;
}

void AutoCodeDialog::showCount()
{
    const auto count = int(ticked().size());
    //: how many of the passages that were found are ticked
    m_count->setText(m_found.isEmpty() ? QString() : tr("%L1 of %L2").arg(count).arg(m_found.size()));
    m_tag->setEnabled(count > 0);
}

void AutoCodeDialog::tag()
{
    if (!m_codes->finish())
        return; // why not is told
    if (m_codes->codes().isEmpty()) {
        m_count->setText(tr("Choose a code first."));
        m_codes->startTyping();
        return;
    }
    const QList<Project::Place> places = ticked();
    const auto tagged = giveCodes(m_bench, tr("%n passages tagged.", nullptr, int(places.size())),
        [&] { return m_bench.project.annotateAll(places, {m_codes->codes(), {}, m_codes->fresh(), {}}); });
    if (!tagged)
        return showIn(*this, tagged.error());
    accept();
}

}
