// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/conditioneditor.h"

#include "compare/values/comparison.h"
#include "core/codenames.h"
#include "project/project.h"
#include "review/finding.h"
#include "window/coding/codesuggestions.h"
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

ConditionEditor::ConditionEditor(Project::Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_not(new QComboBox)
    , m_kind(new QComboBox)
    , m_value(new QComboBox)
    , m_text(new QLineEdit)
    , m_from(openDate(tr("First day"), tr("any day")))
    , m_to(openDate(tr("Last day"), tr("any day")))
    , m_distance(new QSpinBox)
    , m_unit(new QComboBox)
    , m_add(new QPushButton(tr("Add")))
{
    m_not->addItems({tr("with", "a condition that must hold"), tr("without", "a condition that must not hold")});
    m_not->setAccessibleName(tr("Whether it must hold"));
    const std::pair<Kind, QString> kinds[] = {{Kind::Code, tr("code")}, {Kind::JustCode, tr("just this code")},
        {Kind::Speaker, tr("speaker")}, {Kind::Topic, tr("topic")}, {Kind::Document, tr("document")},
        {Kind::Coder, tr("coder")}, {Kind::Verdict, tr("verdict")}, {Kind::Ruling, tr("ruling")},
        {Kind::Words, tr("words")}, {Kind::Memo, tr("words in the memo")}, {Kind::Made, tr("date made")},
        {Kind::Published, tr("date published")}, {Kind::Near, tr("near code")},
        {Kind::FollowedBy, tr("followed by code")}, {Kind::Overlapping, tr("overlapping code")},
        {Kind::Within, tr("within code")}, {Kind::Around, tr("around code")}};
    for (const auto &[kind, name] : kinds)
        m_kind->addItem(name, int(kind));
    m_kind->setAccessibleName(tr("Kind of condition"));
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->completer()->setFilterMode(Qt::MatchContains);
    m_value->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_value->setMinimumContentsLength(lettersOfValue);
    m_value->setAccessibleName(tr("Of what"));
    m_text->setAccessibleName(tr("Words to be found"));
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
    for (QWidget *widget : std::initializer_list<QWidget *>{m_from, m_to, m_distance, m_unit, m_add, close})
        row->addWidget(widget);
    row->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConditionEditor::showKind);
    connect(m_add, &QPushButton::clicked, this, &ConditionEditor::make);
    connect(close, &QToolButton::clicked, this, &ConditionEditor::closed);
}

void ConditionEditor::start()
{
    showKind();
    m_kind->setFocus();
}

ConditionEditor::Kind ConditionEditor::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void ConditionEditor::showKind()
{
    const Kind now = kind();
    const bool isText = now == Kind::Words || now == Kind::Memo;
    const bool isDate = now == Kind::Made || now == Kind::Published;
    m_value->setVisible(!isText && !isDate);
    m_text->setVisible(isText);
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
    case Kind::Topic:
        for (const Core::Topic &topic : m_project.topics())
            m_value->addItem(topic.name, QVariant::fromValue(topic.id));
        break;
    case Kind::Document:
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
    // What speakers are called is known of texts that are open alone, so any name can be typed.
    m_value->setCurrentIndex(m_value->count() > 0 ? 0 : -1);
}

void ConditionEditor::fillCodes()
{
    const QHash<Core::CodeId, QString> paths = Core::codePaths(m_project.codes());
    for (const Core::Code &code : m_project.codes())
        m_value->addItem(markIcon(code.colour, codeLetters(code)), paths.value(code.id), QVariant::fromValue(code.id));
    if (kind() == Kind::Code || kind() == Kind::JustCode)
        m_value->addItem(tr("no code at all"), QVariant::fromValue(Core::CodeId()));
}

void ConditionEditor::fillSpeakers()
{
    QSet<QString> names;
    for (const Core::DocumentRecord &record : m_project.documents()) {
        const auto text = m_project.isLoaded(record.id) ? m_project.document(record.id).value_or(nullptr) : nullptr;
        for (const Core::Speaker &speaker : text ? text->speakers : QList<Core::Speaker>())
            names.insert(speaker.name);
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort(Qt::CaseInsensitive);
    for (const QString &name : std::as_const(sorted))
        m_value->addItem(name, name);
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

std::optional<Condition> ConditionEditor::condition() const
{
    const int chosen = m_value->findText(m_value->currentText(), Qt::MatchFixedString);
    const QVariant value = m_value->itemData(chosen);
    const bool negated = m_not->currentIndex() == 1;
    const auto made = [negated](auto what) { return Condition{what, negated}; };
    const QString words = m_text->text().trimmed();
    switch (kind()) {
    case Kind::Speaker: {
        const QString typed = m_value->currentText().trimmed();
        return typed.isEmpty() ? std::nullopt : std::optional(made(HasSpeaker{typed}));
    }
    case Kind::Words:
    case Kind::Memo:
        if (words.isEmpty())
            return {};
        return made(HasWords{{words}, kind() == Kind::Memo ? HasWords::In::Memo : HasWords::In::Either});
    case Kind::Made:
    case Kind::Published: {
        const Dated dated{
            kind() == Kind::Made ? Dated::Of::Annotation : Dated::Of::Document, dateIn(*m_from), dateIn(*m_to)};
        return dated.from.isValid() || dated.to.isValid() ? std::optional(made(dated)) : std::nullopt;
    }
    default: break;
    }
    if (chosen < 0)
        return {};
    switch (kind()) {
    case Kind::Topic: return made(NamesTopic{value.value<Core::TopicId>()});
    case Kind::Document: return made(InDocument{value.value<Core::DocumentId>()});
    case Kind::Coder: return made(ByCoder{value.toString()});
    case Kind::Verdict: return made(HasVerdict{Core::Verdict(value.toInt())});
    case Kind::Ruling: return made(HasRuling{Core::LinkState(value.toInt())});
    default: break;
    }
    const HasCode code{value.value<Core::CodeId>(), kind() != Kind::JustCode};
    if (!isRelation(kind()))
        return made(code);
    static const QHash<Kind, Related::How> relations{{Kind::Near, Related::How::Near},
        {Kind::FollowedBy, Related::How::FollowedBy}, {Kind::Overlapping, Related::How::Overlapping},
        {Kind::Within, Related::How::Within}, {Kind::Around, Related::How::Around}};
    const bool isFar = m_distance->isVisibleTo(this);
    return made(Related{relations.value(kind()), {Condition{code}}, isFar ? m_distance->value() : 0,
        isFar ? Related::Unit(m_unit->currentIndex()) : Related::Unit::Sentence});
}

void ConditionEditor::make()
{
    const auto condition = this->condition();
    if (condition)
        Q_EMIT made(*condition);
    else if (m_text->isVisibleTo(this))
        m_text->setFocus();
    else
        (m_value->isVisibleTo(this) ? static_cast<QWidget *>(m_value) : m_from)->setFocus();
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
