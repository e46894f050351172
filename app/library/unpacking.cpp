// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/unpacking.h"

#include "core/codenames.h"
#include "library/exchangenames.h"

#include <algorithm>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;
using Exchange::CountedText;
using Exchange::Counting;
using Exchange::ForeignFile;
using Exchange::Loss;
using Exchange::Losses;
using Exchange::Package;
using Exchange::Passage;
using Exchange::Source;
using Exchange::ValueType;

/// One attribute for each variable, and for each of those of whom it is said.
AttributeId Unpacking::attributeFor(const QUuid &variable, AttributeOf of)
{
    if (const auto known = m_attributes.constFind({variable, of}); known != m_attributes.cend())
        return known->id;
    const auto found = std::ranges::find(m_package.variables, variable, &Exchange::Variable::id);
    if (found == m_package.variables.cend())
        return {};
    const bool isSecond =
        m_attributes.contains({variable, of == AttributeOf::Document ? AttributeOf::Speaker : AttributeOf::Document});
    Attribute attribute{AttributeId(isSecond ? Exchange::derived(variable, "second"_L1) : variable), found->name,
        AttributeType::Text, of, {}, int(m_attributes.size())};
    switch (found->type) {
    case ValueType::Text: break;
    case ValueType::Boolean:
        attribute.type = AttributeType::Choice;
        attribute.choices = {u"true"_s, u"false"_s};
        break;
    case ValueType::Integer:
    case ValueType::Float: attribute.type = AttributeType::Number; break;
    case ValueType::Date:
    case ValueType::DateTime: attribute.type = AttributeType::Date; break;
    }
    if (m_isOurs)
        takeExchangeDescription(attribute, found->description);
    attribute.of = of;
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(
            m_attributes, [&](const Attribute &one) { return one.of == of && one.name == name; });
    };
    const QString wanted = attribute.name;
    for (int number = 2; isTaken(attribute.name); ++number)
        attribute.name = u"%1 (%2)"_s.arg(wanted, QString::number(number));
    m_attributes.insert({variable, of}, attribute);
    bring(attribute);
    return attribute.id;
}

/// Those of ours are there also where nothing is said yet.
void Unpacking::makeAttributes()
{
    for (const Exchange::Variable &variable : m_package.variables) {
        const bool isKnown = std::ranges::any_of(
            knownVariables(), [&](const KnownVariable &known) { return knownVariableId(known.key) == variable.id; });
        if (!m_isOurs || isKnown)
            continue;
        Attribute said;
        takeExchangeDescription(said, variable.description);
        (void)attributeFor(variable.id, said.of);
    }
}

QList<AttributeValue> Unpacking::attributesOf(const QList<Exchange::Value> &values, AttributeOf of)
{
    QList<AttributeValue> attributes;
    for (const Exchange::Value &value : values) {
        const bool isKnown = std::ranges::any_of(
            knownVariables(), [&](const KnownVariable &known) { return knownVariableId(known.key) == value.variable; });
        const AttributeId id = isKnown ? AttributeId() : attributeFor(value.variable, of);
        if (id.isNull())
            continue;
        const Attribute &attribute = m_attributes[{value.variable, of}];
        QString text = value.text.trimmed();
        if (attribute.type == AttributeType::Date && text.contains(u'T'))
            text = text.section(u'T', 0, 0);
        if (attribute.choices == QStringList{u"true"_s, u"false"_s} && (text == u"1" || text == u"0"))
            text = text == u"1" ? u"true"_s : u"false"_s;
        if (const auto checked = checkedValue(attribute, text))
            setValue(attributes, id, *checked);
        else
            m_losses.add(Loss::Value, text);
    }
    return attributes;
}

void Unpacking::addLinks()
{
    const auto endAt = [&](const QUuid &id) -> std::optional<LinkEnd> {
        if (const auto place = m_places.constFind(id); place != m_places.cend()) {
            const Document &text = *m_texts[place->document.uuid()];
            return LinkEnd{place->document, makeAnchor(text.text, text.textSha256, place->span), AnchorState::Exact};
        }
        if (const auto text = m_texts.constFind(id); text != m_texts.cend())
            return LinkEnd{DocumentId(id), {{}, {}, {}, {}, (*text)->textSha256}, AnchorState::Exact};
        return {};
    };
    const auto isArticle = [&](const LinkEnd &end) {
        return m_texts[end.document.uuid()]->kind == DocumentKind::Article;
    };
    for (const Exchange::Link &one : m_package.links) {
        auto from = endAt(one.from);
        auto to = endAt(one.to);
        if (!from || !to || from->anchor.span.isEmpty() || (to->anchor.span.isEmpty() && !m_isOurs)) {
            m_losses.add(Loss::OtherLink, one.name);
            continue;
        }
        if (isArticle(*to) && !isArticle(*from))
            std::swap(from, to);
        Link link;
        link.id = LinkId(one.id);
        link.from = *from;
        link.to = *to;
        link.state = LinkState::ByHand;
        link.note = one.memo;
        if (m_isOurs)
            takeExchangeName(link, one.name);
        else if (!one.name.isEmpty())
            link.note = one.memo.isEmpty() ? one.name : one.name + u'\n' + one.memo;
        const Place begin = m_places.value(one.from);
        link.coder = one.coder.isEmpty() ? begin.coder : one.coder;
        link.created = one.created.isValid() ? one.created : begin.created.isValid() ? begin.created : m_now;
        bring(link);
    }
}

/// What is said of people; those of whom nothing is said are in the texts alone.
void Unpacking::addCases()
{
    QSet<QString> names;
    for (const Exchange::Case &one : m_package.cases) {
        const QList<AttributeValue> attributes =
            one.sources.isEmpty() ? attributesOf(one.values, AttributeOf::Speaker) : QList<AttributeValue>();
        if ((one.memo.isEmpty() && attributes.isEmpty()) || one.name.isEmpty() || names.contains(one.name))
            continue;
        names.insert(one.name);
        bring(SpeakerRecord{SpeakerId(one.id), one.name, one.memo, attributes});
    }
}

void Unpacking::addSets()
{
    int position = 0;
    for (const Exchange::Set &set : m_package.sets) {
        QList<CodeId> codes;
        for (const CodeId &code : set.codes) {
            if (m_codes.contains(code.uuid()) && !codes.contains(code))
                codes.append(code);
        }
        if (!codes.isEmpty() || (m_isOurs && set.sources.isEmpty()))
            bring(CodeSet{CodeSetId(set.id), set.name, codes, position++});
    }
}

Result<void> Unpacking::fill(Project::Project &project)
{
    QSet<CodeId> used;
    for (const Source &source : m_package.sources) {
        for (const Passage &passage : source.passages) {
            for (const Exchange::Coding &coding : passage.codings)
                used.insert(coding.code);
        }
    }
    for (Code code : m_package.codes) {
        code.heading = code.heading && !used.contains(code.id); // others code with what they call not codable
        m_codes.insert(code.id.uuid());
        bring(code);
    }
    for (const Exchange::Case &one : m_package.cases) {
        for (const QUuid &passage : one.passages)
            m_cases.insert(passage, one.name);
        for (const QUuid &source : one.sources)
            m_caseValues[source] += one.values;
    }
    for (const Exchange::Link &link : m_package.links)
        m_ends << link.from << link.to;
    for (const Exchange::Set &set : m_package.sets) {
        for (const QUuid &source : set.sources) {
            QString &group = m_groups[source];
            if (group.isEmpty())
                group = m_isOurs ? set.name : codePathOf({set.name});
        }
    }
    for (const QList<AnyChange> things = m_package.beyond.value_or(QList<AnyChange>());
        const AnyChange &thing : things) {
        if (const auto *record = std::get_if<Change<DocumentRecord>>(&thing); record != nullptr && record->after)
            m_labels.insert(record->after->id.uuid(), record->after->options.labels);
    }
    makeAttributes();
    for (qsizetype i = 0; i < m_package.sources.size(); ++i) {
        if (m_progress.isCanceled())
            return failure(ErrorCode::Canceled);
        m_progress.report(int(900 * i / m_package.sources.size()));
        if (const auto added = addSource(project, m_package.sources[i]); !added)
            return added;
    }
    addCases();
    addLinks();
    addSets();
    const ProjectMemo about{projectMemoId(), m_package.memo, m_package.coders, m_package.handedOn};
    if (!about.saysNothing())
        bring(about);
    addBeyond(project);
    return project.bring(std::move(m_act));
}

}
