// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/arranging.h"

#include "core/fold.h"
#include "retrieve/halves.h"
#include "retrieve/textorder.h"
#include "topics/matcher.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace Crossread::Retrieve {

using namespace Core;

namespace {

constexpr QLatin1StringView foundSign(" found"); // behind the id of a document, in the key of a group

struct ArrangingWords {
    Q_DECLARE_TR_FUNCTIONS(Retrieving)
};

/// Groups in the making. What they are told apart by is looked up once for each of them; `make(thing)` gives the key, the
/// title, and where it stands among the others. Without a title it is nothing of the kind, and comes last.
class Groups {
public:
    struct Made {
        QString place;
        QString key;
        QString title;
    };

    template <typename Thing, typename Make>
    void add(QHash<Thing, qsizetype> &known, const Thing &thing, AnnotationId id, Make make)
    {
        auto found = known.constFind(thing);
        if (found == known.cend()) {
            const Made made = make(thing);
            found = known.insert(thing, m_groups.size());
            m_groups.append({made.key, made.title, {}});
            m_order.append(std::pair(made.title.isEmpty(), folded(made.place)));
        }
        m_groups[*found].ids.append(id);
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
};

/// Names of the codes of an annotation, in its own order.
QString codesText(const Project::Data &data, const Annotation &annotation)
{
    QStringList paths;
    for (const CodeId code : annotation.codes)
        paths.append(data.codePath(code));
    return paths.join(u", ");
}

void sortByNumber(std::vector<size_t> &order, const auto &numberOf)
{
    std::vector<std::pair<qint64, size_t>> numbers;
    numbers.reserve(order.size());
    for (const size_t row : order)
        numbers.emplace_back(numberOf(row), row);
    std::ranges::stable_sort(numbers, {}, &std::pair<qint64, size_t>::first);
    std::ranges::transform(numbers, order.begin(), &std::pair<qint64, size_t>::second);
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
    case Order::Text: sortByText(order, [&](size_t row) { return rows[row].anchor.exact; }); break;
    case Order::Codes: sortByText(order, [&](size_t row) { return codesText(snapshot.data, rows[row]); }); break;
    case Order::Memo: sortByText(order, [&](size_t row) { return rows[row].memo; }); break;
    case Order::Coder: sortByText(order, [&](size_t row) { return rows[row].coder; }); break;
    case Order::Speaker:
        sortByText(order, [&](size_t row) {
            return speakersOf(snapshot.frames.value(rows[row].document).get(), rows[row]).join(u", ");
        });
        break;
    case Order::Made: sortByNumber(order, [&](size_t row) { return rows[row].created.toMSecsSinceEpoch(); }); break;
    case Order::Length: sortByNumber(order, [&](size_t row) { return rows[row].anchor.exact.size(); }); break;
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

QString keyOf(const LinkedWith &linked)
{
    QString key = linked.document.toString();
    if (linked.isFound)
        key += foundSign;
    return key;
}

/// The documents with which words of the annotation are linked, or found to be, each once.
QStringList linkedKeys(const Snapshot &snapshot, const Annotation &annotation)
{
    QStringList keys;
    if (annotation.state == AnchorState::Orphaned)
        return keys;
    for (const QList<Judged> places = snapshot.judged.value(annotation.document); const Judged &place : places) {
        if ((!place.isLinked() && !place.isFound()) || !place.span.overlaps(annotation.anchor.span))
            continue;
        if (const QString key = keyOf({place.other, place.isFound()}); !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

/// Six figures, so that texts sort as numbers do.
QString numbered(qsizetype number)
{
    return QString::number(number).rightJustified(6, u'0');
}

}

LinkedWith linkedOf(const QString &key)
{
    return {DocumentId::fromString(key.section(u' ', 0, 0)), key.endsWith(foundSign)};
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
    // The words of many annotations in one text, each on lines of its own: no phrase runs over the end of a line. Not those of all
    // at once: asking the system for so much memory takes longer than reading it.
    static constexpr QLatin1StringView between("\n.\n");
    constexpr qsizetype atOnce = 1 << 17; // units
    const Topics::Matcher matcher(topics);
    std::vector<Set> sets(size_t(topics.size()), Set(rows.size()));
    inHalves(rows.size(), [&](size_t half, size_t begin, size_t end) {
        QString text;
        text.reserve(2 * atOnce);
        std::vector<std::pair<qsizetype, size_t>> begins; // in the text, and of which row
        const auto match = [&] {
            size_t at = 0;
            for (const Topics::Hit &hit : matcher.match(text)) {
                while (at + 1 < begins.size() && begins[at + 1].first <= hit.span.begin)
                    ++at;
                sets[size_t(hit.topic)][begins[at].second] = 1;
            }
            text.resize(0);
            begins.clear();
        };
        for (size_t row = begin; row < end && !progress.isCanceled(); ++row) {
            begins.emplace_back(text.size(), row);
            text += rows[row].anchor.exact;
            text += between;
            if (text.size() < atOnce)
                continue;
            match();
            if (half == 0)
                progress.report(int(row * 1000 / end));
        }
        match();
    });
    return sets;
}

QList<Group> arranged(const Snapshot &snapshot, const Rows &rows, const Set &found, const Query &query)
{
    const std::vector<size_t> order = sorted(snapshot, rows, found, query);
    const Project::Data &data = snapshot.data;
    Groups groups;
    QHash<QString, qsizetype> byText;
    const auto asItIs = [](const QString &text) { return Groups::Made{text, text, text}; };
    // Each once; none of them is one too.
    const auto addAll = [&](const QStringList &texts, AnnotationId id) {
        for (const QString &text : texts)
            groups.add(byText, text, id, asItIs);
        if (texts.isEmpty())
            groups.add(byText, QString(), id, asItIs);
    };
    switch (query.grouping) {
    case Grouping::None: {
        Group all;
        all.ids.reserve(qsizetype(order.size()));
        for (const size_t row : order)
            all.ids.append(rows[row].id);
        return all.ids.isEmpty() ? QList<Group>() : QList{all};
    }
    case Grouping::Code: {
        QHash<CodeId, qsizetype> places; // in the tree
        for (const QList<Code> codes = data.codes(); const Code &code : codes)
            places.insert(code.id, places.size());
        QHash<CodeId, qsizetype> known;
        const auto make = [&](CodeId code) {
            return code.isNull() ? Groups::Made()
                                 : Groups::Made{numbered(places.value(code)), code.toString(), data.codePath(code)};
        };
        for (const size_t row : order) {
            for (const CodeId code : rows[row].codes)
                groups.add(known, code, rows[row].id, make);
            if (rows[row].codes.isEmpty())
                groups.add(known, CodeId(), rows[row].id, make);
        }
        break;
    }
    case Grouping::Speaker:
        for (const size_t row : order)
            addAll(speakersOf(snapshot.frames.value(rows[row].document).get(), rows[row]), rows[row].id);
        break;
    case Grouping::Topic: {
        const QList<Topic> topics = data.topics();
        const std::vector<Set> sets = topicSets(rows, topics);
        QHash<qsizetype, qsizetype> known; // -1: none
        const auto make = [&topics](qsizetype topic) {
            return topic < 0 ? Groups::Made()
                             : Groups::Made{numbered(topic), topics[topic].id.toString(), topics[topic].name};
        };
        for (const size_t row : order) {
            bool any = false;
            for (qsizetype topic = 0; topic < topics.size(); ++topic) {
                if (sets[size_t(topic)][row] != 0)
                    groups.add(known, topic, rows[row].id, make);
                any = any || sets[size_t(topic)][row] != 0;
            }
            if (!any)
                groups.add(known, qsizetype(-1), rows[row].id, make);
        }
        break;
    }
    case Grouping::Document: {
        QHash<DocumentId, qsizetype> places;
        for (const QList<DocumentRecord> records = data.documents(); const DocumentRecord &record : records)
            places.insert(record.id, places.size());
        QHash<DocumentId, qsizetype> known;
        const auto make = [&](DocumentId id) {
            return Groups::Made{numbered(places.value(id)), id.toString(), data.record(id)->name};
        };
        for (const size_t row : order)
            groups.add(known, rows[row].document, rows[row].id, make);
        break;
    }
    case Grouping::Group:
        for (const size_t row : order)
            groups.add(byText, data.record(rows[row].document)->group, rows[row].id, asItIs);
        break;
    case Grouping::Attribute:
        for (const size_t row : order)
            addAll(valuesOf(snapshot, rows[row], query.attribute), rows[row].id);
        break;
    case Grouping::Coder:
        for (const size_t row : order)
            groups.add(byText, rows[row].coder, rows[row].id, asItIs);
        break;
    case Grouping::Day: {
        QHash<qint64, qsizetype> known;
        const auto make = [](qint64 day) {
            const QString text = QDate::fromJulianDay(day).toString(Qt::ISODate);
            return Groups::Made{text, text, text};
        };
        for (const size_t row : order)
            groups.add(known, rows[row].created.toLocalTime().date().toJulianDay(), rows[row].id, make);
        break;
    }
    case Grouping::Linked: {
        const auto make = [&](const QString &key) {
            const LinkedWith linked = linkedOf(key);
            const DocumentRecord *record = data.record(linked.document);
            if (record == nullptr)
                return Groups::Made();
            //: a document whose link with other words a comparison has found, and nobody has confirmed or rejected
            const QString found = ArrangingWords::tr("%1 (found, not ruled on)").arg(record->name);
            const QString title = linked.isFound ? found : record->name;
            return Groups::Made{title, key, title};
        };
        for (const size_t row : order) {
            const QStringList keys = linkedKeys(snapshot, rows[row]);
            for (const QString &key : keys)
                groups.add(byText, key, rows[row].id, make);
            if (keys.isEmpty())
                groups.add(byText, QString(), rows[row].id, make);
        }
        break;
    }
    case Grouping::Year:
    case Grouping::Month: {
        const qsizetype length = query.grouping == Grouping::Year ? 4 : 7; // of an ISO date
        for (const size_t row : order) {
            const QString published = data.record(rows[row].document)->metadata.published;
            const bool isKnown = published.size() >= length && isPartialDate(published.left(10));
            groups.add(byText, isKnown ? published.left(length) : QString(), rows[row].id, asItIs);
        }
        break;
    }
    }
    return groups.inOrder();
}

}
