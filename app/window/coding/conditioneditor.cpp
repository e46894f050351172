// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/conditioneditor.h"

#include "compare/values/comparison.h"
#include "core/codenames.h"
#include "models/factsindex.h"
#include "project/project.h"
#include "review/finding.h"
#include "window/widgets/choicefilling.h"
#include "window/widgets/icons.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QToolButton>

namespace Crossread::Window {

using namespace Retrieve;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostDistance = 99;
constexpr int lettersOfValue = 14;
constexpr int attributeRole = Qt::UserRole + 1;

/// A date that may be left open, which is its earliest.
QDateEdit *openDate(const QString &name, const QString &open)
{
    auto *edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setMinimumDate(QDate(1000, 1, 1));
    edit->setSpecialValueText(open);
    edit->setDate(edit->minimumDate());
    edit->setAccessibleName(name);
    return edit;
}

QDate dateIn(const QDateEdit &edit)
{
    return edit.date() == edit.minimumDate() ? QDate() : edit.date();
}

bool isRelation(auto kind)
{
    using Kind = decltype(kind);
    return kind == Kind::Near || kind == Kind::FollowedBy || kind == Kind::Overlapping || kind == Kind::Within
        || kind == Kind::Around;
}

}

ConditionEditor::ConditionEditor(Project::Project &project, const Models::FactsIndex &facts, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_facts(facts)
    , m_not(new QComboBox)
    , m_kind(new QComboBox)
    , m_value(new QComboBox)
    , m_text(new QLineEdit)
    , m_mode(new QComboBox)
    , m_least(new QLineEdit)
    , m_most(new QLineEdit)
    , m_from(openDate(tr("First day"), tr("any day")))
    , m_to(openDate(tr("Last day"), tr("any day")))
    , m_distance(new QSpinBox)
    , m_unit(new QComboBox)
    , m_add(new QPushButton(tr("Add")))
{
    m_not->addItems({tr("with", "a condition that must hold"), tr("without", "a condition that must not hold")});
    m_not->setAccessibleName(tr("Whether it must hold"));
    m_kind->setAccessibleName(tr("Kind of condition"));
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->completer()->setFilterMode(Qt::MatchContains);
    m_value->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_value->setMinimumContentsLength(lettersOfValue);
    m_value->setAccessibleName(tr("Of what"));
    m_text->setAccessibleName(tr("Words to be found"));
    m_mode->addItems({tr("also inside words"), tr("whole words"), tr("as a pattern")}); // as FindMode
    m_mode->setAccessibleName(tr("How the words are meant"));
    m_least->setPlaceholderText(tr("from", "the least value"));
    m_least->setAccessibleName(tr("Least value"));
    m_most->setPlaceholderText(tr("to", "the greatest value"));
    m_most->setAccessibleName(tr("Greatest value"));
    m_distance->setRange(0, mostDistance);
    m_distance->setValue(1);
    m_distance->setAccessibleName(tr("How far at most"));
    m_unit->addItems({tr("sentences"), tr("paragraphs"), tr("turns")});
    m_unit->setAccessibleName(tr("Unit of the distance"));
    auto *close = new QToolButton;
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this line"));
    close->setAccessibleName(close->toolTip());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->setSpacing(4);
    for (QWidget *widget : {static_cast<QWidget *>(m_not), static_cast<QWidget *>(m_kind)})
        row->addWidget(widget);
    row->addWidget(m_value, 1);
    row->addWidget(m_text, 1);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_mode, m_least, m_most, m_from, m_to, m_distance, m_unit, m_add, close})
        row->addWidget(widget);
    row->addStretch();
    fillKinds();
    showKind();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConditionEditor::showKind);
    connect(m_add, &QPushButton::clicked, this, &ConditionEditor::make);
    // Enter on a proposal takes it, and that is all there is to say.
    connect(m_value->completer(), qOverload<const QString &>(&QCompleter::activated), this, &ConditionEditor::make,
        Qt::QueuedConnection);
    connect(close, &QToolButton::clicked, this, &ConditionEditor::closed);
    connect(&facts, &Models::FactsIndex::found, this, &ConditionEditor::learnSpeakers);
}

void ConditionEditor::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const int before = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    const std::pair<Kind, QString> kinds[] = {{Kind::Code, tr("code")}, {Kind::JustCode, tr("just this code")},
        {Kind::CodeSet, tr("code set")}, {Kind::Speaker, tr("speaker")}, {Kind::Topic, tr("topic")},
        {Kind::Document, tr("document")}, {Kind::Linked, tr("linked with")}, {Kind::Group, tr("group")},
        {Kind::Coder, tr("coder")}, {Kind::Verdict, tr("verdict")}, {Kind::Ruling, tr("ruling")},
        {Kind::Words, tr("words")}, {Kind::Memo, tr("words in the memo")}, {Kind::Made, tr("date made")},
        {Kind::Published, tr("date published")}, {Kind::Near, tr("near code")},
        {Kind::FollowedBy, tr("followed by code")}, {Kind::Overlapping, tr("overlapping code")},
        {Kind::Within, tr("within code")}, {Kind::Around, tr("around code")}};
    for (const auto &[kind, name] : kinds)
        m_kind->addItem(name, int(kind));
    for (const Core::Attribute &attribute : m_project.data().attributes()) {
        m_kind->addItem(attribute.name, int(Kind::Attribute));
        m_kind->setItemData(m_kind->count() - 1, QVariant::fromValue(attribute.id), attributeRole);
    }
    m_kind->setCurrentIndex(std::min(before, m_kind->count() - 1));
}

void ConditionEditor::start()
{
    fillKinds();
    showKind();
    m_kind->setFocus();
}

ConditionEditor::Kind ConditionEditor::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

const Core::Attribute *ConditionEditor::attribute() const
{
    return m_project.data().attribute(m_kind->currentData(attributeRole).value<Core::AttributeId>());
}

void ConditionEditor::showKind()
{
    const Kind now = kind();
    const bool isText = now == Kind::Words || now == Kind::Memo;
    const bool isDate = now == Kind::Made || now == Kind::Published;
    const Core::Attribute *said = now == Kind::Attribute ? attribute() : nullptr;
    const bool hasBounds =
        said && (said->type == Core::AttributeType::Number || said->type == Core::AttributeType::Date);
    m_value->setVisible(!isText && !isDate && !hasBounds);
    m_least->setVisible(hasBounds);
    m_most->setVisible(hasBounds);
    m_text->setVisible(isText);
    m_mode->setVisible(isText);
    m_from->setVisible(isDate);
    m_to->setVisible(isDate);
    m_distance->setVisible(now == Kind::Near || now == Kind::FollowedBy);
    m_unit->setVisible(m_distance->isVisibleTo(this));
    fillValues();
}

void ConditionEditor::fillValues()
{
    m_value->clear();
    switch (kind()) {
    case Kind::Speaker: fillSpeakers(); break;
    case Kind::Coder: fillCoders(); break;
    case Kind::Group: fillGroups(); break;
    case Kind::Attribute: fillAttribute(); break;
    case Kind::CodeSet:
        for (const Core::CodeSet &set : m_project.data().codeSets())
            m_value->addItem(set.name, QVariant::fromValue(set.id));
        break;
    case Kind::Topic:
        for (const Core::Topic &topic : m_project.topics())
            m_value->addItem(topic.name, QVariant::fromValue(topic.id));
        break;
    case Kind::Document:
    case Kind::Linked:
        for (const Core::DocumentRecord &record : m_project.documents())
            m_value->addItem(record.name, QVariant::fromValue(record.id));
        break;
    case Kind::Verdict:
        for (int verdict = 0; verdict < Core::verdictCount; ++verdict)
            m_value->addItem(Compare::wordsFor(Core::Verdict(verdict)), verdict);
        break;
    case Kind::Ruling:
        for (const Core::LinkState state :
            {Core::LinkState::Confirmed, Core::LinkState::Rejected, Core::LinkState::ByHand})
            m_value->addItem(Review::wordsFor(state), int(state));
        break;
    case Kind::Words:
    case Kind::Memo:
    case Kind::Made:
    case Kind::Published: break;
    default: fillCodes();
    }
    // Who speaks in a text that is still to be read is not known yet, so any name can be typed.
    m_value->setCurrentIndex(m_value->count() > 0 ? 0 : -1);
}

void ConditionEditor::fillCodes()
{
    const QHash<Core::CodeId, QString> paths = Core::codePaths(m_project.codes());
    for (const Core::Code &code : m_project.codes()) {
        if (!code.heading || kind() != Kind::JustCode) // nothing has just that, but codes below it may be meant
            m_value->addItem(markIcon(code.colour, m_project.data().codeLetters(code.id)), paths.value(code.id),
                QVariant::fromValue(code.id));
    }
    if (kind() == Kind::Code || kind() == Kind::JustCode)
        m_value->addItem(tr("no code at all"), QVariant::fromValue(Core::CodeId()));
}

void ConditionEditor::fillSpeakers()
{
    for (const QStringList names = Library::speakersOf(m_project.data(), m_facts.all()); const QString &name : names)
        m_value->addItem(name, name);
}

void ConditionEditor::learnSpeakers()
{
    if (kind() != Kind::Speaker || !isVisible())
        return;
    fillAnew(*m_value, [this] { fillValues(); });
}

void ConditionEditor::fillCoders()
{
    QSet<QString> names;
    for (const QList<Core::AnnotationId> ids = m_project.annotationIds({}); const Core::AnnotationId id : ids)
        names.insert(m_project.annotation(id)->coder);
    QStringList sorted(names.begin(), names.end());
    sorted.sort(Qt::CaseInsensitive);
    for (const QString &name : std::as_const(sorted))
        m_value->addItem(name.isEmpty() ? tr("nobody named") : name, name);
}

void ConditionEditor::fillGroups()
{
    QSet<QString> groups; // with those they stand in
    for (const Core::DocumentRecord &record : m_project.documents()) {
        const QStringList names = Core::codeNamesIn(record.group);
        for (qsizetype count = 1; count <= names.size(); ++count)
            groups.insert(Core::codePathOf(names.first(count)));
    }
    QStringList sorted(groups.begin(), groups.end());
    sorted.sort(Qt::CaseInsensitive);
    for (const QString &group : std::as_const(sorted))
        m_value->addItem(group, group);
    m_value->addItem(tr("in no group"), QString());
}

/// Whatever is said of it anywhere.
void ConditionEditor::fillAttribute()
{
    const Core::Attribute *said = attribute();
    QStringList values = said ? said->choices : QStringList();
    const auto add = [&](const QList<Core::AttributeValue> &all) {
        const QString value = said ? Core::valueOf(all, said->id) : QString();
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
    };
    for (const Core::DocumentRecord &record : m_project.documents())
        add(record.attributes);
    for (const Core::SpeakerRecord &speaker : m_project.data().speakers())
        add(speaker.attributes);
    for (const QString &value : std::as_const(values))
        m_value->addItem(value, value);
}

std::optional<Condition> ConditionEditor::condition() const
{
    auto condition = valueCondition();
    if (!condition)
        condition = chosenCondition();
    if (condition)
        condition->isNegated = m_not->currentIndex() == 1;
    return condition;
}

/// Of what is typed.
std::optional<Condition> ConditionEditor::valueCondition() const
{
    const QString words = m_text->text().trimmed();
    const QString value = m_value->currentText().trimmed();
    switch (kind()) {
    case Kind::Speaker: return value.isEmpty() ? std::nullopt : std::optional(Condition{HasSpeaker{value}});
    case Kind::Words:
    case Kind::Memo:
        if (words.isEmpty())
            return {};
        return Condition{HasWords{{words, Core::FindMode(m_mode->currentIndex())},
            kind() == Kind::Memo ? HasWords::In::Memo : HasWords::In::Either}};
    case Kind::Made:
    case Kind::Published: {
        const Dated dated{
            kind() == Kind::Made ? Dated::Of::Annotation : Dated::Of::Document, dateIn(*m_from), dateIn(*m_to)};
        return dated.from.isValid() || dated.to.isValid() ? std::optional(Condition{dated}) : std::nullopt;
    }
    case Kind::Attribute: {
        const Core::Attribute *said = attribute();
        if (said == nullptr)
            return {};
        const bool hasBounds = m_least->isVisibleTo(this);
        const auto least = Core::checkedValue(*said, m_least->text());
        const auto most = Core::checkedValue(*said, m_most->text());
        if (hasBounds && !(least && most))
            return {};
        return Condition{hasBounds ? HasValue{said->id, {}, *least, *most} : HasValue{said->id, value}};
    }
    default: return {};
    }
}

std::optional<Condition> ConditionEditor::chosenCondition() const
{
    const int chosen = m_value->findText(m_value->currentText(), Qt::MatchFixedString);
    const QVariant value = m_value->itemData(chosen);
    if (chosen < 0 || !m_value->isVisibleTo(this))
        return {};
    switch (kind()) {
    case Kind::Speaker:
    case Kind::Attribute: return {};
    case Kind::CodeSet: return Condition{HasCodeOf{value.value<Core::CodeSetId>()}};
    case Kind::Topic: return Condition{NamesTopic{value.value<Core::TopicId>()}};
    case Kind::Document: return Condition{InDocument{value.value<Core::DocumentId>()}};
    case Kind::Linked: return Condition{LinkedWith{value.value<Core::DocumentId>()}};
    case Kind::Group: return Condition{InGroup{value.toString()}};
    case Kind::Coder: return Condition{ByCoder{value.toString()}};
    case Kind::Verdict: return Condition{HasVerdict{Core::Verdict(value.toInt())}};
    case Kind::Ruling: return Condition{HasRuling{Core::LinkState(value.toInt())}};
    default: break;
    }
    const HasCode code{value.value<Core::CodeId>(), kind() != Kind::JustCode};
    if (!isRelation(kind()))
        return Condition{code};
    static const QHash<Kind, Related::How> relations{{Kind::Near, Related::How::Near},
        {Kind::FollowedBy, Related::How::FollowedBy}, {Kind::Overlapping, Related::How::Overlapping},
        {Kind::Within, Related::How::Within}, {Kind::Around, Related::How::Around}};
    const bool isFar = m_distance->isVisibleTo(this);
    return Condition{Related{relations.value(kind()), {Condition{code}}, isFar ? m_distance->value() : 0,
        isFar ? Related::Unit(m_unit->currentIndex()) : Related::Unit::Sentence}};
}

void ConditionEditor::make()
{
    const auto condition = this->condition();
    if (condition) {
        Q_EMIT made(*condition);
    } else { // what is missing
        for (QWidget *field : std::initializer_list<QWidget *>{m_value, m_text, m_least, m_from}) {
            if (field->isVisibleTo(this))
                field->setFocus();
        }
    }
}

void ConditionEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        make();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

}
