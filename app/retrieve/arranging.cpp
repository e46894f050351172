// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/arranging.h"

#include "core/fold.h"
#include "topics/matcher.h"

#include <QCollator>

#include <algorithm>
#include <map>
#include <numeric>

namespace Crossread::Retrieve {

using namespace Core;

namespace {

constexpr qsizetype comparedLength = 40; // of what is sorted by its words: more tells few apart, and takes long

/// Groups in the making, in the order of their keys; what has nothing of the kind comes last.
class Groups {
public:
    /// `place`: where the group stands among the others; `title` empty: nothing of the kind.
    void add(const QString &place, const QString &key, const QString &title, AnnotationId id)
    {
        const auto [group, isNew] = m_places.try_emplace(key, m_groups.size());
        if (isNew) {
            m_groups.append({key, title, {}});
            m_order.append(std::pair(title.isEmpty(), folded(place)));
        }
        m_groups[group->second].ids.append(id);
    }
    [[nodiscard]] QList<Group> inOrder() const
    {
        QCollator collator;
        collator.setNumericMode(true);
        QList<qsizetype> order(m_groups.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) {
            const auto &[aIsNone, aPlace] = m_order[a];
            const auto &[bIsNone, bPlace] = m_order[b];
            return aIsNone != bIsNone ? bIsNone : collator.compare(aPlace, bPlace) < 0;
        });
        QList<Group> groups;
        for (const qsizetype index : std::as_const(order))
            groups.append(m_groups[index]);
        return groups;
    }

private:
    QList<Group> m_groups;
    QList<std::pair<bool, QString>> m_order;
    std::map<QString, qsizetype> m_places;
};

/// Names of the codes of an annotation, in its own order.
QString codesText(const Project::Data &data, const Annotation &annotation)
{
    QStringList paths;
    for (const CodeId code : annotation.codes)
        paths.append(data.codePath(code));
    return paths.join(u", ");
}

/// By the reader's alphabet; many share a text, and each text is compared once.
void sortByText(std::vector<size_t> &order, const auto &textOf)
{
    std::vector<std::pair<QString, size_t>> texts; // and where in `order`
    texts.reserve(order.size());
    for (size_t index = 0; index < order.size(); ++index)
        texts.emplace_back(folded(textOf(order[index])), index);
    std::ranges::sort(texts);
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, size_t>> keys; // and the first of the texts that it stands for
    for (size_t index = 0; index < texts.size(); ++index) {
        if (index == 0 || texts[index].first != texts[index - 1].first)
            keys.emplace_back(collator.sortKey(texts[index].first), index);
    }
    std::ranges::stable_sort(keys, [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    std::vector<size_t> sorted;
    sorted.reserve(order.size());
    for (const auto &[key, first] : keys) {
        for (size_t index = first; index < texts.size() && texts[index].first == texts[first].first; ++index)
            sorted.push_back(order[texts[index].second]);
    }
    order = std::move(sorted);
}

std::vector<size_t> sorted(const Snapshot &snapshot, const Rows &rows, const Set &found, const Query &query)
{
    std::vector<size_t> order;
    for (size_t row = 0; row < found.size(); ++row) {
        if (found[row] != 0)
            order.push_back(row);
    }
    switch (query.order) {
    case Order::Place: break;
    case Order::Text:
        sortByText(order, [&](size_t row) {
            return rows[row].anchor.exact.first(std::min(rows[row].anchor.exact.size(), comparedLength));
        });
        break;
    case Order::Codes: sortByText(order, [&](size_t row) { return codesText(snapshot.data, rows[row]); }); break;
    case Order::Memo: sortByText(order, [&](size_t row) { return rows[row].memo; }); break;
    case Order::Coder: sortByText(order, [&](size_t row) { return rows[row].coder; }); break;
    case Order::Speaker:
        sortByText(order, [&](size_t row) {
            return speakersOf(snapshot.frames.value(rows[row].document).get(), rows[row]).join(u", ");
        });
        break;
    case Order::Made: std::ranges::stable_sort(order, {}, [&](size_t row) { return rows[row].created; }); break;
    case Order::Length:
        std::ranges::stable_sort(order, {}, [&](size_t row) { return rows[row].anchor.exact.size(); });
        break;
    }
    if (query.isDescending)
        std::ranges::reverse(order);
    return order;
}

/// What is said of the annotation's document, or of those who speak in it; each once.
QStringList valuesOf(const Snapshot &snapshot, const Annotation &annotation, AttributeId id)
{
    QStringList values;
    const Attribute *attribute = snapshot.data.attribute(id);
    if (attribute && attribute->of == AttributeOf::Document) {
        values.append(valueOf(snapshot.data.record(annotation.document)->attributes, id));
    } else if (attribute) {
        for (const QString &name : speakersOf(snapshot.frames.value(annotation.document).get(), annotation)) {
            if (const SpeakerRecord *speaker = snapshot.data.speakerByName(name))
                values.append(valueOf(speaker->attributes, id));
        }
    }
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

/// Six figures, so that texts sort as numbers do.
QString numbered(qsizetype number)
{
    return QString::number(number).rightJustified(6, u'0');
}

}

QStringList speakersOf(const Frame *frame, const Annotation &annotation)
{
    QStringList names;
    if (frame == nullptr || annotation.state == AnchorState::Orphaned)
        return names;
    const auto [first, last] = turnsIn(*frame, annotation.anchor.span);
    for (size_t turn = first; turn < last; ++turn) {
        const int speaker = frame->turns[turn].speaker;
        if (speaker >= 0 && !names.contains(frame->speakers[speaker]))
            names.append(frame->speakers[speaker]);
    }
    return names;
}

std::vector<Set> topicSets(const Rows &rows, const QList<Topic> &topics, const Progress &progress)
{
    // All words in one text, each annotation's on lines of its own: no phrase runs over the end of a line.
    static constexpr QLatin1StringView between("\n.\n");
    QString text;
    std::vector<qsizetype> begins;
    for (size_t row = 0; row < rows.size(); ++row) {
        begins.push_back(text.size());
        text += rows[row].anchor.exact + between;
    }
    std::vector<Set> sets(size_t(topics.size()), Set(rows.size()));
    size_t row = 0;
    for (const Topics::Hit &hit : Topics::Matcher(topics).match(text, progress)) {
        while (row + 1 < begins.size() && begins[row + 1] <= hit.span.begin)
            ++row;
        sets[size_t(hit.topic)][row] = 1;
    }
    return sets;
}

QList<Group> arranged(const Snapshot &snapshot, const Rows &rows, const Set &found, const Query &query)
{
    const std::vector<size_t> order = sorted(snapshot, rows, found, query);
    const Project::Data &data = snapshot.data;
    Groups groups;
    switch (query.grouping) {
    case Grouping::None: {
        Group all;
        all.ids.reserve(qsizetype(order.size()));
        for (const size_t row : order)
            all.ids.append(rows[row].id);
        return all.ids.isEmpty() ? QList<Group>() : QList{all};
    }
    case Grouping::Code: {
        QHash<CodeId, std::pair<QString, QString>> names; // where in the tree, and the path
        qsizetype place = 0;
        for (const QList<Code> codes = data.codes(); const Code &code : codes)
            names.insert(code.id, {numbered(place++), data.codePath(code.id)});
        for (const size_t row : order) {
            for (const CodeId code : rows[row].codes)
                groups.add(names[code].first, code.toString(), names[code].second, rows[row].id);
            if (rows[row].codes.isEmpty())
                groups.add(QString(), {}, {}, rows[row].id);
        }
        break;
    }
    case Grouping::Speaker:
        for (const size_t row : order) {
            const QStringList names = speakersOf(snapshot.frames.value(rows[row].document).get(), rows[row]);
            for (const QString &name : names)
                groups.add(name, name, name, rows[row].id);
            if (names.isEmpty())
                groups.add(QString(), {}, {}, rows[row].id);
        }
        break;
    case Grouping::Topic: {
        const QList<Topic> topics = data.topics();
        const std::vector<Set> sets = topicSets(rows, topics);
        for (const size_t row : order) {
            bool any = false;
            for (qsizetype topic = 0; topic < topics.size(); ++topic) {
                if (sets[size_t(topic)][row] == 0)
                    continue;
                any = true;
                groups.add(numbered(topic), topics[topic].id.toString(), topics[topic].name, rows[row].id);
            }
            if (!any)
                groups.add(QString(), {}, {}, rows[row].id);
        }
        break;
    }
    case Grouping::Document: {
        QHash<DocumentId, std::pair<QString, QString>> names;
        qsizetype place = 0;
        for (const QList<DocumentRecord> records = data.documents(); const DocumentRecord &record : records)
            names.insert(record.id, {numbered(place++), record.name});
        for (const size_t row : order) {
            const DocumentId id = rows[row].document;
            groups.add(names[id].first, id.toString(), names[id].second, rows[row].id);
        }
        break;
    }
    case Grouping::Group:
        for (const size_t row : order) {
            const QString group = data.record(rows[row].document)->group;
            groups.add(group, group, group, rows[row].id);
        }
        break;
    case Grouping::Attribute:
        for (const size_t row : order) {
            const QStringList values = valuesOf(snapshot, rows[row], query.attribute);
            for (const QString &value : values)
                groups.add(value, value, value, rows[row].id);
            if (values.isEmpty())
                groups.add(QString(), {}, {}, rows[row].id);
        }
        break;
    case Grouping::Coder:
        for (const size_t row : order)
            groups.add(rows[row].coder, rows[row].coder, rows[row].coder, rows[row].id);
        break;
    case Grouping::Day:
        for (const size_t row : order) {
            const QString day = rows[row].created.toLocalTime().date().toString(Qt::ISODate);
            groups.add(day, day, day, rows[row].id);
        }
        break;
    }
    return groups.inOrder();
}

}
