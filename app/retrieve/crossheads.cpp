// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/crossheads.h"

#include "retrieve/arranging.h"

namespace Crossread::Retrieve {

using namespace Core;

namespace {

constexpr int mostPeriods = 400; // in a table; a date that is wrong by centuries must not fill it

/// What a group of the axis means, as a condition. `others`: the titles of all groups.
Condition meaningOf(const CrossAxis &axis, const Group &group, const QStringList &others)
{
    switch (axis.by) {
    case Grouping::Speaker: return {HasSpeaker{group.title}};
    case Grouping::Topic: return {NamesTopic{TopicId::fromString(group.key)}};
    case Grouping::Document: return {InDocument{DocumentId::fromString(group.key)}};
    case Grouping::Group: { // without those within it, which are groups of their own
        std::vector<Condition> all{{InGroup{group.title}}};
        for (const QString &other : others) {
            if (other.startsWith(group.title + u'/'))
                all.push_back({InGroup{other}, true});
        }
        return all.size() == 1 ? all.front() : Condition{All{all}};
    }
    case Grouping::Attribute: return {HasValue{axis.attribute, group.title}};
    case Grouping::Coder: return {ByCoder{group.title}};
    case Grouping::Day: {
        const QDate day = QDate::fromString(group.title, Qt::ISODate);
        return {Dated{Dated::Of::Annotation, day, day}};
    }
    case Grouping::Year: {
        const int year = group.title.toInt();
        return {Dated{Dated::Of::Document, QDate(year, 1, 1), QDate(year, 12, 31)}};
    }
    case Grouping::Month: {
        const QDate first = QDate::fromString(group.title + QStringLiteral("-01"), Qt::ISODate);
        return {Dated{Dated::Of::Document, first, first.addMonths(1).addDays(-1)}};
    }
    case Grouping::Linked: return {linkedOf(group.key)};
    case Grouping::Code:
    case Grouping::None: break;
    }
    Q_UNREACHABLE_RETURN({});
}

/// What is in none of the others.
Condition meaningOfNone(const CrossAxis &axis, const QList<CrossHead> &others)
{
    if (axis.by == Grouping::Code)
        return {HasCode{}};
    if (axis.by == Grouping::Group)
        return {InGroup{}};
    if (axis.by == Grouping::Coder)
        return {ByCoder{}};
    if (axis.by == Grouping::Attribute)
        return {HasValue{axis.attribute}, true};
    Any any;
    for (const CrossHead &head : others)
        any.of.push_back(head.means);
    return {any, true};
}

CrossHeads codeHeads(const Snapshot &snapshot, const Rows &rows, const Set &found, bool below)
{
    const QList<Code> codes = snapshot.data.codes();
    QHash<CodeId, std::vector<int>> headsOf; // of an annotation with the code: its own, and those that it stands below
    CrossHeads made;
    for (const Code &code : codes) {
        std::vector<int> heads = below ? headsOf.value(code.parent) : std::vector<int>();
        heads.push_back(int(made.heads.size()));
        headsOf.insert(code.id, heads);
        made.heads.append({snapshot.data.codePath(code.id), {HasCode{code.id, below}}, code.id});
    }
    made.heads.append({{}, meaningOfNone({}, {})});
    made.of.resize(rows.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        if (found[row] == 0)
            continue;
        std::vector<int> &mine = made.of[row];
        for (const CodeId code : rows[row].codes) {
            const std::vector<int> heads = headsOf.value(code);
            mine.insert(mine.end(), heads.begin(), heads.end());
        }
        if (mine.empty())
            mine.push_back(int(made.heads.size()) - 1);
        std::ranges::sort(mine);
        mine.erase(std::ranges::unique(mine).begin(), mine.end());
    }
    return made;
}

/// Periods between those that there are stand in their places, so that a gap is seen as one.
QList<Group> withPeriodsBetween(const QList<Group> &groups, Grouping by)
{
    QList<Group> whole;
    for (const Group &group : groups) {
        const auto dateOf = [by](const Group &one) {
            return QDate::fromString(
                one.title + QLatin1StringView(by == Grouping::Year ? "-01-01" : "-01"), Qt::ISODate);
        };
        if (!whole.isEmpty() && !group.title.isEmpty()) {
            QDate next = dateOf(whole.last());
            const auto step = [&] { next = by == Grouping::Year ? next.addYears(1) : next.addMonths(1); };
            for (step(); next < dateOf(group) && whole.size() < mostPeriods; step()) {
                const QString title = next.toString(by == Grouping::Year ? u"yyyy" : u"yyyy-MM");
                whole.append({title, title, {}});
            }
        }
        whole.append(group);
    }
    return whole;
}

}

Condition besideCode(const Condition &where, CodeId code, bool below)
{
    const Condition has{HasCode{code, below}};
    const Condition meant = where == Condition() ? has : Condition{All{{where, has}}};
    return {Any{{has, {Related{Related::How::Overlapping, {meant}}}}}};
}

Result<CrossHeads> crossHeads(
    const Snapshot &snapshot, const Rows &rows, const Set &found, const CrossAxis &axis, bool below)
{
    if (axis.by == Grouping::Code)
        return codeHeads(snapshot, rows, found, below);
    QHash<AnnotationId, size_t> rowOf;
    for (size_t row = 0; row < rows.size(); ++row) {
        if (found[row] != 0)
            rowOf.insert(rows[row].id, row);
    }
    QList<Group> groups = arranged(snapshot, rows, found, {{}, axis.by, axis.attribute});
    if (axis.by == Grouping::Year || axis.by == Grouping::Month)
        groups = withPeriodsBetween(groups, axis.by);
    QStringList titles;
    for (const Group &group : std::as_const(groups))
        titles.append(group.title);
    CrossHeads made;
    made.of.resize(rows.size());
    QHash<QString, int> known; // what differs by case alone is the same for a condition
    for (const Group &group : std::as_const(groups)) {
        const QString key =
            axis.by == Grouping::Speaker || axis.by == Grouping::Attribute ? group.title.toCaseFolded() : group.key;
        const int head = known.value(key, int(made.heads.size()));
        if (head == made.heads.size()) {
            known.insert(key, head);
            made.heads.append({group.title,
                group.title.isEmpty() ? meaningOfNone(axis, made.heads) : meaningOf(axis, group, titles)});
        }
        for (const AnnotationId id : group.ids)
            made.of[rowOf.value(id)].push_back(head);
    }
    for (std::vector<int> &mine : made.of) {
        std::ranges::sort(mine);
        mine.erase(std::ranges::unique(mine).begin(), mine.end());
    }
    return made;
}

}
