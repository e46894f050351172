// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/querybar.h"

#include "core/changes.h"
#include "project/project.h"
#include "window/coding/conditioneditor.h"
#include "window/coding/conditionwords.h"
#include "window/widgets/tagchip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace Crossread::Window {

using namespace Retrieve;
using namespace Qt::StringLiterals;

namespace {

constexpr int chipMargin = 6;
constexpr int chipGap = 4;
constexpr quint32 noColour = 0x808080; // seen on light and on dark ground
constexpr int groupedByRole = Qt::UserRole + 1;
constexpr int lettersOfJoined = 24; // of the condition that another one is joined with

/// The conditions that are joined in a chip by "or", or by "and"; null where it is none of that kind.
template <typename Group>
std::vector<Condition> *partsOf(Condition &condition)
{
    auto *group = std::get_if<Group>(&condition.what);
    return group == nullptr || condition.isNegated ? nullptr : &group->of;
}

std::vector<Condition> allParts(Condition condition)
{
    for (const auto *parts : {partsOf<All>(condition), partsOf<Any>(condition)}) {
        if (parts != nullptr && parts->size() > 1)
            return *parts;
    }
    return {};
}

template <typename Group>
Condition joined(Condition condition, const Condition &other)
{
    std::vector<Condition> *parts = partsOf<Group>(condition);
    if (parts == nullptr)
        return condition == other ? condition : Condition{Group{{condition, other}}};
    if (!std::ranges::contains(*parts, other))
        parts->push_back(other);
    return condition;
}

/// Of a chip that joins several. The last one is left by itself.
Condition without(Condition condition, const Condition &part)
{
    for (auto *parts : {partsOf<All>(condition), partsOf<Any>(condition)}) {
        if (parts != nullptr)
            std::erase(*parts, part);
        if (parts != nullptr && parts->size() == 1)
            return Condition(parts->front());
    }
    return condition;
}

}

QueryBar::QueryBar(Project::Project &project, const Models::FactsIndex &facts, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_words(new QLineEdit)
    , m_grouping(new QComboBox)
    , m_flow(new QWidget)
    , m_line(new QWidget)
    , m_lead(new QLabel)
    , m_editor(new ConditionEditor(project, facts))
{
    m_words->setPlaceholderText(tr("Filter: words in quotation, memo, code or speaker"));
    m_words->setAccessibleName(tr("Filter annotations"));
    m_words->setClearButtonEnabled(true);
    fillGroupings();
    m_grouping->setAccessibleName(tr("What the annotations are grouped by"));
    m_grouping->setToolTip(m_grouping->accessibleName());
    m_joined = new QComboBox(m_flow);
    m_joined->addItems({tr("all of", "these conditions"), tr("any of", "these conditions")});
    m_joined->setAccessibleName(tr("Whether all conditions must hold, or any"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_flow);
    column->addWidget(m_line);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins({});
    line->setSpacing(0);
    m_lead->setContentsMargins(chipMargin, 0, 0, 0);
    line->addWidget(m_lead);
    line->addWidget(m_editor, 1);
    m_lead->setTextFormat(Qt::PlainText);
    m_line->hide();
    showChips();

    connect(m_words, &QLineEdit::textChanged, this, &QueryBar::changed);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &QueryBar::changed);
    connect(m_joined, &QComboBox::currentIndexChanged, this, &QueryBar::changed);
    connect(m_editor, &ConditionEditor::closed, this, &QueryBar::toggleEditor);
    connect(m_editor, &ConditionEditor::made, this, &QueryBar::take);
    connect(&project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (touches<Core::Code>(applied) || touches<Core::Topic>(applied) || touches<Core::DocumentRecord>(applied))
            showChips(); // their names
        if (touches<Core::Attribute>(applied)) {
            fillGroupings();
            showChips();
            Q_EMIT changed(); // what it was grouped by may be gone
        }
    });
}

void QueryBar::toggleEditor()
{
    m_joining.reset();
    m_lead->hide();
    m_line->setVisible(!m_line->isVisibleTo(this));
    if (m_line->isVisibleTo(this))
        m_editor->start();
    else if (isVisible())
        m_words->setFocus();
}

bool QueryBar::holdsAny() const
{
    return m_joined->currentIndex() == 1 && m_conditions.size() > 1;
}

void QueryBar::joinWith(const Condition &condition)
{
    const int room = fontMetrics().averageCharWidth() * lettersOfJoined;
    const QString words = fontMetrics().elidedText(wordsFor(condition, m_project), Qt::ElideMiddle, room);
    //: the line that makes a condition stands behind it: “code A or” …
    m_lead->setText(holdsAny() ? tr("%1 and").arg(words) : tr("%1 or").arg(words));
    m_lead->show();
    m_joining = condition;
    m_line->show();
    m_editor->start();
}

void QueryBar::take(const Condition &made)
{
    const std::optional<Condition> with = m_joining;
    if (m_line->isVisibleTo(this))
        toggleEditor(); // the list needs the room
    if (with && m_conditions.contains(*with))
        replace(*with, holdsAny() ? joined<All>(*with, made) : joined<Any>(*with, made));
    else if (!m_conditions.contains(made))
        setConditions(m_conditions + QList{made});
}

void QueryBar::replace(const Condition &before, const Condition &after)
{
    QList<Condition> conditions = m_conditions;
    if (conditions.contains(after) && after != before)
        conditions.removeOne(before); // it is said already
    else
        conditions.replace(conditions.indexOf(before), after);
    setConditions(conditions);
}

void QueryBar::showMenu(TagChip *chip)
{
    const Condition condition = m_conditions[m_chips.indexOf(chip)];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(holdsAny() ? tr("A&nd With…") : tr("&Or With…"), this, [this, condition] { joinWith(condition); });
    const std::vector<Condition> parts = allParts(condition);
    if (!parts.empty())
        menu->addSeparator();
    for (const Condition &part : parts) {
        //: out of several conditions that are joined by “or”
        menu->addAction(
            tr("Take Off “%1”").arg(wordsFor(part, m_project)).replace(u'&', "&&"_L1), this, [this, condition, part] {
                if (m_conditions.contains(condition))
                    replace(condition, without(condition, part));
            });
    }
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

void QueryBar::fillGroupings()
{
    const QSignalBlocker quiet(m_grouping);
    const QString current = m_grouping->currentText();
    m_grouping->clear();
    for (int grouping = 0; grouping < groupingCount; ++grouping) {
        if (Grouping(grouping) != Grouping::Attribute)
            m_grouping->addItem(wordsFor(Grouping(grouping)), grouping);
    }
    for (const Core::Attribute &attribute : m_project.data().attributes()) {
        //: the list of annotations is grouped by an attribute of documents or speakers
        m_grouping->addItem(tr("By %1").arg(attribute.name), int(Grouping::Attribute));
        m_grouping->setItemData(m_grouping->count() - 1, QVariant::fromValue(attribute.id), groupedByRole);
    }
    m_grouping->setCurrentIndex(std::max(0, m_grouping->findText(current)));
}

void QueryBar::setQuery(const Query &query)
{
    QList<Condition> conditions;
    const auto *all = std::get_if<All>(&query.where.what);
    if (all && !query.where.isNegated)
        conditions = QList<Condition>(all->of.begin(), all->of.end());
    else
        conditions = {query.where};
    QSignalBlocker quiet(this); // one question, not one for each part
    m_words->clear();
    for (const Condition &one : std::as_const(conditions)) {
        const auto *words = std::get_if<HasWords>(&one.what);
        const bool isForLine = words && one == Condition{HasWords{{words->words.text}, HasWords::In::Anywhere}};
        if (isForLine && m_words->text().isEmpty()) // whole words and patterns are chips
            m_words->setText(words->words.text);
    }
    if (!m_words->text().isEmpty())
        conditions.removeOne(Condition{HasWords{{m_words->text()}, HasWords::In::Anywhere}});
    const auto *any = conditions.size() == 1 ? std::get_if<Any>(&conditions.first().what) : nullptr;
    const bool joinsAny = any && !conditions.first().isNegated && any->of.size() > 1;
    m_joined->setCurrentIndex(joinsAny ? 1 : 0);
    if (joinsAny)
        conditions = QList<Condition>(any->of.begin(), any->of.end());
    for (int index = 0; index < m_grouping->count(); ++index) {
        if (m_grouping->itemData(index).toInt() == int(query.grouping)
            && m_grouping->itemData(index, groupedByRole).value<Core::AttributeId>() == query.attribute)
            m_grouping->setCurrentIndex(index);
    }
    quiet.unblock();
    setConditions(conditions);
}

Query QueryBar::query() const
{
    std::vector<Condition> conditions(m_conditions.begin(), m_conditions.end());
    const QString words = m_words->text().trimmed();
    const Condition anywhere{HasWords{{words}, HasWords::In::Anywhere}};
    Query query;
    query.grouping = Grouping(m_grouping->currentData().toInt());
    query.attribute = m_grouping->currentData(groupedByRole).value<Core::AttributeId>();
    if (holdsAny())
        conditions = {{Any{conditions}}};
    if (!words.isEmpty())
        conditions.push_back(anywhere);
    if (conditions.size() == 1)
        query.where = conditions.front();
    else
        query.where.what = All{conditions};
    return query;
}

void QueryBar::setConditions(const QList<Condition> &conditions)
{
    m_conditions = conditions;
    showChips();
    Q_EMIT changed();
}

void QueryBar::clear()
{
    {
        const QSignalBlocker quiet(m_words);
        m_words->clear();
    }
    setConditions({});
}

void QueryBar::showChips()
{
    while (m_chips.size() > m_conditions.size())
        m_chips.takeLast()->deleteLater();
    while (m_chips.size() < m_conditions.size()) {
        auto *chip = new TagChip(m_flow);
        chip->setFocusPolicy(Qt::StrongFocus); // a few at most, and nothing else takes them away by keyboard
        connect(chip, &TagChip::removed, this, [this, chip] {
            QList<Condition> left = m_conditions;
            left.removeAt(m_chips.indexOf(chip));
            setConditions(left);
        });
        chip->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(chip, &TagChip::nameClicked, this, [this, chip] { showMenu(chip); });
        connect(chip, &TagChip::customContextMenuRequested, this, [this, chip] { showMenu(chip); });
        m_chips.append(chip);
        chip->show();
    }
    for (qsizetype index = 0; index < m_chips.size(); ++index) {
        const QString words = wordsFor(m_conditions[index], m_project);
        const auto *has = std::get_if<HasCode>(&m_conditions[index].what);
        const Core::Code *code = has == nullptr ? nullptr : m_project.code(has->code);
        m_chips[index]->setContent({.name = words,
            .tip = words,
            .letters = code == nullptr ? QString() : m_project.data().codeLetters(code->id),
            .colour = code == nullptr ? noColour : code->colour,
            .isNew = false});
        m_chips[index]->setAccessibleDescription(tr("Delete takes it away; its menu joins another condition with it."));
    }
    m_joined->setVisible(m_conditions.size() > 1);
    arrange();
}

void QueryBar::arrange()
{
    int x = chipMargin;
    int y = 2;
    int line = 0;
    QList<QWidget *> widgets;
    if (m_conditions.size() > 1)
        widgets.append(m_joined);
    for (TagChip *chip : std::as_const(m_chips))
        widgets.append(chip);
    for (QWidget *widget : std::as_const(widgets)) {
        const QSize size = widget->sizeHint();
        if (x > chipMargin && x + size.width() > width() - chipMargin) {
            x = chipMargin;
            y += line + chipGap;
            line = 0;
        }
        widget->setGeometry(x, y, std::min(size.width(), std::max(width() - 2 * chipMargin, 40)), size.height());
        x += size.width() + chipGap;
        line = std::max(line, size.height());
    }
    m_flow->setVisible(!widgets.isEmpty());
    m_flow->setFixedHeight(widgets.isEmpty() ? 0 : y + line + 2);
}

void QueryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}
