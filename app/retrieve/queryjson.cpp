// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/query.h"

#include "core/json.h"

#include <QJsonArray>

#include <array>
#include <span>

namespace Crossread::Retrieve {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

// The names in the order of the enumerations; kept in projects, so they never change.
constexpr std::array verdicts{
    "verbatim"_L1, "nearVerbatim"_L1, "reworded"_L1, "paraphrase"_L1, "notFound"_L1, "translated"_L1};
static_assert(verdicts.size() == verdictCount);
constexpr std::array anchorStates{"exact"_L1, "moved"_L1, "lost"_L1};
constexpr std::array rulings{"suggested"_L1, "confirmed"_L1, "rejected"_L1, "byHand"_L1};
constexpr std::array relations{"overlapping"_L1, "within"_L1, "around"_L1, "near"_L1, "followedBy"_L1};
constexpr std::array units{"sentence"_L1, "paragraph"_L1, "turn"_L1};
constexpr std::array modes{"plain"_L1, "wholeWord"_L1, "regularExpression"_L1};
constexpr std::array places{"either"_L1, "text"_L1, "memo"_L1, "anywhere"_L1};
constexpr std::array datedThings{"annotation"_L1, "document"_L1};
constexpr std::array orders{
    "place"_L1, "text"_L1, "codes"_L1, "speaker"_L1, "memo"_L1, "coder"_L1, "made"_L1, "length"_L1};
constexpr std::array groupings{"none"_L1, "code"_L1, "speaker"_L1, "topic"_L1, "document"_L1, "group"_L1,
    "attribute"_L1, "coder"_L1, "day"_L1, "year"_L1, "month"_L1, "linked"_L1};

constexpr int mostDeep = 64; // nobody asks so; a text that does must not exhaust the stack

QJsonObject written(const Condition &condition);

QJsonArray written(const std::vector<Condition> &conditions)
{
    QJsonArray array;
    for (const Condition &one : conditions)
        array.append(written(one));
    return array;
}

using Names = std::span<const QLatin1StringView>;

void putUnless(QJsonObject &object, QLatin1StringView key, Names names, auto value, decltype(value) usual)
{
    if (value != usual)
        object.insert(key, names[size_t(value)]);
}

struct Writing {
    QJsonObject operator()(const All &all) const { return {{u"all"_s, written(all.of)}}; }
    QJsonObject operator()(const Any &any) const { return {{u"any"_s, written(any.of)}}; }
    QJsonObject operator()(const HasCode &has) const
    {
        QJsonObject object{{u"code"_s, has.code.isNull() ? QString() : has.code.toString()}};
        if (!has.below)
            object.insert("below"_L1, false);
        return object;
    }
    QJsonObject operator()(const HasCodeOf &has) const { return {{u"codeSet"_s, has.set.toString()}}; }
    QJsonObject operator()(const InGroup &in) const { return {{u"group"_s, in.group}}; }
    QJsonObject operator()(const HasValue &has) const
    {
        QJsonObject object{{u"attribute"_s, has.attribute.toString()}};
        for (const auto &[key, value] : {std::pair("value"_L1, has.value), {"from"_L1, has.from}, {"to"_L1, has.to}}) {
            if (!value.isEmpty())
                object.insert(key, value);
        }
        return object;
    }
    QJsonObject operator()(const HasSpeaker &has) const { return {{u"speaker"_s, has.name}}; }
    QJsonObject operator()(const NamesTopic &names) const { return {{u"topic"_s, names.topic.toString()}}; }
    QJsonObject operator()(const InDocument &in) const { return {{u"document"_s, in.document.toString()}}; }
    QJsonObject operator()(const ByCoder &by) const { return {{u"coder"_s, by.coder}}; }
    QJsonObject operator()(const HasPlace &has) const { return {{u"place"_s, anchorStates[size_t(has.state)]}}; }
    QJsonObject operator()(const HasVerdict &has) const { return {{u"verdict"_s, verdicts[size_t(has.verdict)]}}; }
    QJsonObject operator()(const HasRuling &has) const { return {{u"ruling"_s, rulings[size_t(has.state)]}}; }
    QJsonObject operator()(const LinkedWith &linked) const
    {
        QJsonObject object{{u"linkedWith"_s, linked.document.toString()}};
        if (linked.isFound)
            object.insert("found"_L1, true);
        return object;
    }
    QJsonObject operator()(const Dated &dated) const
    {
        QJsonObject object{{u"dated"_s, datedThings[size_t(dated.of)]}};
        if (dated.from.isValid())
            object.insert("from"_L1, dated.from.toString(Qt::ISODate));
        if (dated.to.isValid())
            object.insert("to"_L1, dated.to.toString(Qt::ISODate));
        return object;
    }
    QJsonObject operator()(const HasWords &has) const
    {
        QJsonObject object{{u"words"_s, has.words.text}};
        putUnless(object, "in"_L1, places, has.in, HasWords::In::Either);
        putUnless(object, "as"_L1, modes, has.words.mode, FindMode::Plain);
        if (has.words.caseSensitive)
            object.insert("caseSensitive"_L1, true);
        return object;
    }
    QJsonObject operator()(const Related &related) const
    {
        QJsonObject object{{relations[size_t(related.how)], written(related.to)}};
        if (related.distance != 0)
            object.insert("distance"_L1, related.distance);
        putUnless(object, "unit"_L1, units, related.unit, Related::Unit::Sentence);
        return object;
    }
};

QJsonObject written(const Condition &condition)
{
    QJsonObject object = std::visit(Writing(), condition.what);
    if (condition.isNegated)
        object.insert("not"_L1, true);
    return object;
}

/// Reads objects; the first thing that is not understood is kept in `problem`.
struct Reading {
    QString problem = {};

    template <typename Value>
    Value named(Names names, const QJsonValue &value, Value usual = {})
    {
        if (value.isUndefined())
            return usual;
        const auto found = std::ranges::find(names, value.toString());
        if (found == names.end() || !value.isString()) {
            complain(value);
            return usual;
        }
        return Value(found - names.begin());
    }
    QDate day(const QJsonValue &value)
    {
        const QDate read = QDate::fromString(value.toString(), Qt::ISODate);
        if (!value.isUndefined() && !read.isValid())
            complain(value);
        return read;
    }
    std::vector<Condition> conditions(const QJsonValue &value, int depth)
    {
        std::vector<Condition> read;
        if (!value.isArray())
            complain(value);
        for (const QJsonArray array = value.toArray(); const QJsonValue &one : array)
            read.push_back(condition(one, depth));
        return read;
    }
    template <typename Id>
    Id id(const QJsonValue &value)
    {
        const Id read = Id::fromString(value.toString());
        if (read.isNull() && !(value.isString() && value.toString().isEmpty()))
            complain(value);
        return read;
    }

    Condition condition(const QJsonValue &value, int depth)
    {
        const QJsonObject object = value.toObject();
        Condition read;
        if (!value.isObject() || depth > mostDeep) {
            complain(value);
            return read;
        }
        read.isNegated = object["not"_L1].toBool();
        const auto has = [&object](QLatin1StringView key) { return object.contains(key); };
        const auto text = [this, &object](QLatin1StringView key) {
            if (!object[key].isString())
                complain(object[key]);
            return object[key].toString();
        };
        if (has("all"_L1))
            read.what = All{conditions(object["all"_L1], depth + 1)};
        else if (has("any"_L1))
            read.what = Any{conditions(object["any"_L1], depth + 1)};
        else if (has("code"_L1))
            read.what = HasCode{id<CodeId>(object["code"_L1]), object["below"_L1].toBool(true)};
        else if (has("codeSet"_L1))
            read.what = HasCodeOf{id<CodeSetId>(object["codeSet"_L1])};
        else if (has("group"_L1))
            read.what = InGroup{text("group"_L1)};
        else if (has("attribute"_L1))
            read.what = HasValue{id<AttributeId>(object["attribute"_L1]), object["value"_L1].toString(),
                object["from"_L1].toString(), object["to"_L1].toString()};
        else if (has("speaker"_L1))
            read.what = HasSpeaker{text("speaker"_L1)};
        else if (has("topic"_L1))
            read.what = NamesTopic{id<TopicId>(object["topic"_L1])};
        else if (has("dated"_L1))
            read.what =
                Dated{named<Dated::Of>(datedThings, object["dated"_L1]), day(object["from"_L1]), day(object["to"_L1])};
        else if (has("document"_L1))
            read.what = InDocument{id<DocumentId>(object["document"_L1])};
        else if (has("linkedWith"_L1))
            read.what = LinkedWith{id<DocumentId>(object["linkedWith"_L1]), object["found"_L1].toBool()};
        else if (has("coder"_L1))
            read.what = ByCoder{text("coder"_L1)};
        else if (has("place"_L1))
            read.what = HasPlace{named<AnchorState>(anchorStates, object["place"_L1])};
        else if (has("verdict"_L1))
            read.what = HasVerdict{named<Verdict>(verdicts, object["verdict"_L1])};
        else if (has("ruling"_L1))
            read.what = HasRuling{named<LinkState>(rulings, object["ruling"_L1])};
        else if (has("words"_L1))
            read.what = HasWords{
                {text("words"_L1), named<FindMode>(modes, object["as"_L1]), object["caseSensitive"_L1].toBool()},
                named<HasWords::In>(places, object["in"_L1])};
        else if (const auto how = std::ranges::find_if(relations, has); how != relations.end())
            read.what = Related{Related::How(how - relations.begin()), conditions(object[*how], depth + 1),
                std::max(0, object["distance"_L1].toInt()), named<Related::Unit>(units, object["unit"_L1])};
        else
            complain(value);
        if (const auto *related = std::get_if<Related>(&read.what); related && related->to.size() != 1)
            complain(value);
        return read;
    }

    void complain(const QJsonValue &value)
    {
        if (!problem.isNull())
            return;
        const QJsonDocument shown(QJsonArray{value});
        problem = QString::fromUtf8(shown.toJson(QJsonDocument::Compact)).mid(1).chopped(1).left(80);
    }
};

}

QJsonObject toJson(const Query &query)
{
    QJsonObject object;
    if (!query.letsAllThrough())
        object.insert("where"_L1, written(query.where));
    putUnless(object, "group"_L1, groupings, query.grouping, Grouping::None);
    if (!query.attribute.isNull())
        object.insert("attribute"_L1, query.attribute.toString());
    putUnless(object, "sort"_L1, orders, query.order, Order::Place);
    if (query.isDescending)
        object.insert("descending"_L1, true);
    return object;
}

Result<Query> queryFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = readJson(json, &error);
    if (!document.isObject())
        return failure(ErrorCode::BadArgument, QString::fromUtf8(json.left(80)), error.errorString());
    const QJsonObject object = document.object();
    Reading reading;
    Query query;
    if (object.contains("where"_L1))
        query.where = reading.condition(object["where"_L1], 0);
    query.grouping = reading.named<Grouping>(groupings, object["group"_L1]);
    if (object.contains("attribute"_L1))
        query.attribute = reading.id<AttributeId>(object["attribute"_L1]);
    query.order = reading.named<Order>(orders, object["sort"_L1]);
    query.isDescending = object["descending"_L1].toBool();
    for (const QString &key : object.keys()) {
        constexpr std::array known{"where"_L1, "group"_L1, "attribute"_L1, "sort"_L1, "descending"_L1};
        if (!std::ranges::contains(known, key))
            reading.complain(key);
    }
    if (!reading.problem.isNull())
        return failure(ErrorCode::BadArgument, reading.problem);
    return query;
}

}
