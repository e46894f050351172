// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/evaluate.h"

#include "core/fold.h"
#include "retrieve/arranging.h"
#include "retrieve/halves.h"
#include "retrieve/rows.h"
#include "topics/matcher.h"

#include <algorithm>
#include <functional>

namespace Crossread::Retrieve {

using namespace Core;

namespace {

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

bool fits(const QString &said, const HasValue &asked, AttributeType type)
{
    if (said.isEmpty() || (!asked.value.isEmpty() && said.compare(asked.value, Qt::CaseInsensitive) != 0))
        return false;
    if (type == AttributeType::Number)
        return (asked.from.isEmpty() || said.toDouble() >= asked.from.toDouble())
            && (asked.to.isEmpty() || said.toDouble() <= asked.to.toDouble());
    // Of dates as far as they are known, as of texts, the letters decide.
    return (asked.from.isEmpty() || said >= asked.from)
        && (asked.to.isEmpty() || said.left(asked.to.size()) <= asked.to);
}

/// Whether a text has the words, until something goes wrong.
struct Holds {
    Finder finder;
    const Progress &progress;
    std::optional<Error> problem = {};

    bool operator()(QStringView text)
    {
        const auto hits = problem || text.isEmpty() ? QList<TextSpan>() : finder.findAll(text, progress);
        if (!hits)
            problem = hits.error();
        return hits && !hits->isEmpty();
    }
};

/// Answers one condition after the other with a set of rows.
class Evaluation {
public:
    Evaluation(const Snapshot &snapshot, const Rows &rows, const Progress &progress)
        : m_snapshot(snapshot)
        , m_rows(rows)
        , m_progress(progress)
    {
    }

    Result<Set> of(const Condition &condition)
    {
        if (m_progress.isCanceled())
            return failure(ErrorCode::Canceled);
        auto set = std::visit([this](const auto &what) -> Result<Set> { return rowsOf(what); }, condition.what);
        if (set && condition.isNegated) {
            for (quint8 &one : *set)
                one ^= 1;
        }
        return set;
    }

private:
    template <typename Test>
    Set where(Test test) const
    {
        Set set(m_rows.size());
        for (size_t row = 0; row < set.size(); ++row)
            set[row] = test(m_rows[row]);
        return set;
    }
    /// The same for what is told document by document; `test(annotation)` comes from `inDocument(id)`.
    template <typename InDocument>
    Set whereIn(InDocument inDocument) const
    {
        Set set(m_rows.size());
        for (const Rows::Stretch &stretch : m_rows.documents()) {
            const auto test = inDocument(stretch.document);
            for (size_t row = stretch.begin; row < stretch.end; ++row)
                set[row] = test(m_rows[row]);
        }
        return set;
    }
    Result<Set> joined(const std::vector<Condition> &conditions, bool all)
    {
        Set set(m_rows.size(), quint8(all));
        for (const Condition &condition : conditions) {
            const auto one = of(condition);
            if (!one)
                return one;
            for (size_t row = 0; row < set.size(); ++row)
                set[row] = all ? set[row] & (*one)[row] : set[row] | (*one)[row];
        }
        return set;
    }

    Result<Set> rowsOf(const All &all) { return joined(all.of, true); }
    Result<Set> rowsOf(const Any &any) { return joined(any.of, false); }
    Result<Set> rowsOf(const HasCode &has) const
    {
        if (has.code.isNull())
            return where([](const Annotation &one) { return one.codes.isEmpty(); });
        const QList<CodeId> list = has.below ? m_snapshot.data.withDescendants(has.code) : QList{has.code};
        const QSet<CodeId> codes(list.begin(), list.end());
        return where([&codes](const Annotation &one) {
            return std::ranges::any_of(one.codes, [&codes](CodeId code) { return codes.contains(code); });
        });
    }
    Result<Set> rowsOf(const HasCodeOf &has) const
    {
        const CodeSet *set = m_snapshot.data.codeSet(has.set);
        const QList<CodeId> codes = set ? set->codes : QList<CodeId>();
        return where([&codes](const Annotation &one) {
            return std::ranges::any_of(one.codes, [&codes](CodeId code) { return codes.contains(code); });
        });
    }
    Result<Set> rowsOf(const HasSpeaker &has) const
    {
        return spoken([&has](const QString &name) { return name.compare(has.name, Qt::CaseInsensitive) == 0; },
            has.name.isEmpty());
    }
    /// Those with words of somebody who is meant, or with `nobody` those of nobody at all.
    template <typename IsMeant>
    Set spoken(IsMeant isMeant, bool nobody) const
    {
        return whereIn([&](DocumentId id) {
            const FramePtr frame = m_snapshot.frames.value(id);
            std::vector<bool> meant;
            for (const QString &name : frame ? frame->speakers : QStringList())
                meant.push_back(isMeant(name));
            return [frame, meant, nobody](const Annotation &one) {
                if (!frame || one.state == AnchorState::Orphaned)
                    return false;
                const auto [first, last] = turnsIn(*frame, one.anchor.span);
                const auto begin = frame->turns.begin();
                const bool spoken =
                    std::any_of(begin + qsizetype(first), begin + qsizetype(last), [&](const Frame::Speech &turn) {
                        return turn.speaker >= 0 && (nobody || meant[size_t(turn.speaker)]);
                    });
                return spoken != nobody;
            };
        });
    }
    Result<Set> rowsOf(const NamesTopic &names) const
    {
        const Topic *topic = m_snapshot.data.topic(names.topic);
        return topic ? topicSets(m_rows, {*topic}, m_progress).front() : Set(m_rows.size());
    }
    Result<Set> rowsOf(const InDocument &in) const
    {
        return whereIn([&in](DocumentId id) { return [is = id == in.document](const Annotation &) { return is; }; });
    }
    Result<Set> rowsOf(const InGroup &in) const
    {
        return whereIn([&](DocumentId id) {
            const QString group = m_snapshot.data.record(id)->group;
            const bool is = group == in.group || (!in.group.isEmpty() && group.startsWith(in.group + u'/'));
            return [is](const Annotation &) { return is; };
        });
    }
    Result<Set> rowsOf(const HasValue &has) const
    {
        const Attribute *attribute = m_snapshot.data.attribute(has.attribute);
        if (!attribute)
            return Set(m_rows.size());
        const auto isSo = [&](const QList<AttributeValue> &values) {
            return fits(valueOf(values, attribute->id), has, attribute->type);
        };
        if (attribute->of == AttributeOf::Speaker) {
            return spoken(
                [&](const QString &name) {
                    const SpeakerRecord *speaker = m_snapshot.data.speakerByName(name);
                    return speaker && isSo(speaker->attributes);
                },
                false);
        }
        return whereIn([&](DocumentId id) {
            return [is = isSo(m_snapshot.data.record(id)->attributes)](const Annotation &) { return is; };
        });
    }
    Result<Set> rowsOf(const ByCoder &by) const
    {
        return where([&by](const Annotation &one) { return one.coder == by.coder; });
    }
    Result<Set> rowsOf(const HasPlace &has) const
    {
        return where([&has](const Annotation &one) { return one.state == has.state; });
    }
    Result<Set> rowsOf(const HasVerdict &has) const
    {
        return judged([&has](const Judged &place) { return place.verdict == has.verdict; });
    }
    Result<Set> rowsOf(const HasRuling &has) const
    {
        return judged([&has](const Judged &place) { return place.state == has.state; });
    }
    Result<Set> rowsOf(const LinkedWith &linked) const
    {
        return judged([&linked](const Judged &place) {
            return place.other == linked.document && (linked.isFound ? place.isFound() : place.isLinked());
        });
    }
    template <typename Says>
    Set judged(Says says) const
    {
        return whereIn([&](DocumentId id) {
            QList<TextSpan> spans;
            for (const QList<Judged> places = m_snapshot.judged.value(id); const Judged &place : places) {
                if (says(place))
                    spans.append(place.span);
            }
            return [spans](const Annotation &one) {
                return one.state != AnchorState::Orphaned
                    && std::ranges::any_of(spans, [&one](TextSpan span) { return span.overlaps(one.anchor.span); });
            };
        });
    }
    Result<Set> rowsOf(const Dated &dated) const
    {
        const auto within = [&dated](QDate first, QDate last) {
            return first.isValid() && (!dated.from.isValid() || dated.from <= first)
                && (!dated.to.isValid() || last <= dated.to);
        };
        if (dated.of == Dated::Of::Document) {
            return whereIn([&](DocumentId id) {
                const DocumentRecord *record = m_snapshot.data.record(id);
                const auto days = daysOf(record->metadata.published);
                return [is = days && within(days->first, days->second)](const Annotation &) { return is; };
            });
        }
        return where([&within](const Annotation &one) {
            const QDate day = one.created.toLocalTime().date();
            return within(day, day);
        });
    }
    Result<Set> rowsOf(const HasWords &has) const
    {
        auto first = Finder::of(has.words);
        auto second = Finder::of(has.words); // what finds keeps what it has in hand, so that each half has its own
        if (!first)
            return std::unexpected(first.error());
        Holds holds[]{{*std::move(first), m_progress}, {*std::move(second), m_progress}};
        using enum HasWords::In;
        Set set(m_rows.size());
        inHalves(m_rows.size(), [&](size_t half, size_t begin, size_t end) {
            Holds &here = holds[half];
            for (size_t row = begin; row < end; ++row) {
                const Annotation &one = m_rows[row];
                set[row] = (has.in != Memo && here(one.anchor.exact)) || (has.in != Text && here(one.memo))
                    || (has.in == Anywhere && here(one.coder));
            }
        });
        if (has.in == Anywhere)
            addNamed(set, holds[0]);
        for (const Holds &half : holds) {
            if (half.problem)
                return std::unexpected(*half.problem);
        }
        return set;
    }
    /// Those of whose codes or speakers `holds(name)` is true.
    void addNamed(Set &set, Holds &holds) const
    {
        QSet<CodeId> codes;
        for (const QList<Code> all = m_snapshot.data.codes(); const Code &code : all) {
            if (holds(m_snapshot.data.codePath(code.id)))
                codes.insert(code.id);
        }
        for (const Rows::Stretch &stretch : m_rows.documents()) {
            const FramePtr frame = m_snapshot.frames.value(stretch.document);
            const bool hasSpeaker = frame && std::ranges::any_of(frame->speakers, std::ref(holds));
            for (size_t row = stretch.begin; row < stretch.end; ++row) {
                const Annotation &one = m_rows[row];
                set[row] |= quint8(std::ranges::any_of(one.codes, [&](CodeId code) { return codes.contains(code); })
                    || (hasSpeaker && std::ranges::any_of(speakersOf(frame.get(), one), std::ref(holds))));
            }
        }
    }
    Result<Set> rowsOf(const Related &relation)
    {
        const auto others = relation.to.empty() ? Set(m_rows.size(), 1) : of(relation.to.front());
        if (!others)
            return others;
        return related(m_snapshot, m_rows, relation, *others);
    }

    const Snapshot &m_snapshot;
    const Rows &m_rows;
    const Progress &m_progress;
};

void addNeeds(const Condition &condition, const Project::Data &data, Needs &needs)
{
    const auto each = [&](const std::vector<Condition> &conditions) {
        for (const Condition &one : conditions)
            addNeeds(one, data, needs);
    };
    std::visit(Overloaded{[](const auto &) {}, [&each](const All &all) { each(all.of); },
                   [&each](const Any &any) { each(any.of); }, [&needs](const HasSpeaker &) { needs.frames = true; },
                   [&needs](const HasVerdict &) { needs.findings = true; },
                   [&needs](const HasRuling &) { needs.findings = true; },
                   [&needs](const LinkedWith &) { needs.findings = true; },
                   [&](const HasValue &has) {
                       const Attribute *attribute = data.attribute(has.attribute);
                       needs.frames |= attribute && attribute->of == AttributeOf::Speaker;
                   },
                   [&](const Related &related) {
                       each(related.to);
                       if (related.how == Related::How::Near || related.how == Related::How::FollowedBy) {
                           needs.frames = true;
                           needs.sentences |= related.unit == Related::Unit::Sentence;
                       }
                   }},
        condition.what);
}

}

Needs needs(const Query &query, const Project::Data &data)
{
    Needs needs;
    addNeeds(query.where, data, needs);
    const Attribute *attribute = query.grouping == Grouping::Attribute ? data.attribute(query.attribute) : nullptr;
    needs.frames |= query.grouping == Grouping::Speaker || query.order == Order::Speaker
        || (attribute && attribute->of == AttributeOf::Speaker);
    needs.findings |= query.grouping == Grouping::Linked;
    return needs;
}

JudgedPlaces judgedIn(const Project::Data &data)
{
    JudgedPlaces places;
    for (const QList<Link> links = data.links(); const Link &link : links) {
        for (const auto &[end, other] : {std::pair(&link.from, &link.to), {&link.to, &link.from}}) {
            if (end->anchor.exact.isEmpty() || end->state == AnchorState::Orphaned)
                continue;
            const bool isWithNothing = other->anchor.exact.isEmpty() || link.state == LinkState::Suggested;
            const DocumentId with = isWithNothing ? DocumentId() : other->document;
            places[end->document].append({end->anchor.span, link.verdict, link.state, with});
        }
    }
    return places;
}

Result<Set> fulfilling(const Snapshot &snapshot, const Rows &rows, const Condition &condition, const Progress &progress)
{
    return Evaluation(snapshot, rows, progress).of(condition);
}

QList<DocumentId> unreadIn(const Snapshot &snapshot, const Rows &rows, Needs needed)
{
    QList<DocumentId> unread;
    for (const Rows::Stretch &stretch : rows.documents()) {
        const FramePtr frame = snapshot.frames.value(stretch.document);
        if (needed.frames && (!frame || (needed.sentences && !frame->hasSentences)))
            unread.append(stretch.document);
    }
    return unread;
}

Result<Answer> evaluate(const Snapshot &snapshot, const Query &query, const Progress &progress)
{
    const Rows rows(snapshot.data);
    const auto found = fulfilling(snapshot, rows, query.where, progress);
    if (!found)
        return std::unexpected(found.error());
    Answer answer;
    answer.total = qsizetype(rows.size());
    answer.found = std::ranges::count(*found, quint8(1));
    answer.groups = arranged(snapshot, rows, *found, query);
    answer.unread = unreadIn(snapshot, rows, needs(query, snapshot.data));
    if (progress.isCanceled())
        return failure(ErrorCode::Canceled);
    return answer;
}

}
