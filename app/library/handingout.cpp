// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming.h"
#include "exchange/counting.h"
#include "library/exchangenames.h"
#include "library/exchanging.h"
#include "library/steps.h"
#include "topics/matcher.h"

#include <QRegularExpression>

#include <algorithm>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;
using Exchange::Case;
using Exchange::Coding;
using Exchange::Loss;
using Exchange::Package;
using Exchange::Passage;
using Exchange::Source;
using Exchange::ValueType;

namespace {

QUuid under(const QUuid &id, const QString &what)
{
    return QUuid::createUuidV5(id, what.toUtf8());
}

/// The words, as far as a name goes.
QString nameFor(QStringView words)
{
    constexpr qsizetype longest = 100;
    if (words.size() <= longest)
        return words.toString();
    const qsizetype end = words[longest - 1].isHighSurrogate() ? longest - 1 : longest;
    return words.first(end) + u'…';
}

class Packing {
public:
    Packing(Project::Snapshot &project, const Progress &progress)
        : m_project(project)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<Package> pack()
    {
        m_package.name = m_project.name();
        m_package.origin = exchangeOrigin();
        m_package.beyond.emplace();
        const ProjectMemo about = m_project.data().aboutProject();
        m_package.memo = about.memo;
        m_package.coders = about.coders;
        m_package.handedOn = about.handedOn;
        m_package.codes = m_project.data().codes();
        for (const Code &code : std::as_const(m_package.codes)) {
            if (code.key.isEmpty())
                continue;
            m_package.losses.add(Loss::CodeKey);
            keep(code);
        }
        addVariables();
        const QList<DocumentRecord> records = m_project.data().documents();
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (m_progress.isCanceled())
                return failure(ErrorCode::Canceled);
            const Progress step = stepOf(m_progress, i, records.size());
            if (const auto added = addSource(records[i], step); !added)
                return std::unexpected(added.error());
        }
        for (const Link &link : m_project.data().links())
            add(link);
        addCases();
        addSets();
        countWhatStays();
        return std::move(m_package);
    }

private:
    /// For our own folder.
    template <typename T>
    void keep(const T &thing)
    {
        m_package.beyond->append(Change<T>{{}, thing});
    }

    // Their types are the narrowest that hold all values: dates that are known in part are no dates to others.
    ValueType typeOf(const Attribute &attribute) const
    {
        static const QRegularExpression whole(u"^[+-]?\\d+$"_s);
        static const QRegularExpression decimal(u"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)$"_s);
        static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
        QStringList values;
        for (const DocumentRecord &record : m_project.data().documents())
            values.append(valueOf(record.attributes, attribute.id));
        for (const SpeakerRecord &speaker : m_project.data().speakers())
            values.append(valueOf(speaker.attributes, attribute.id));
        values.removeAll(QString());
        const auto all = [&values](const QRegularExpression &form) {
            return std::ranges::all_of(values, [&form](const QString &value) { return form.match(value).hasMatch(); });
        };
        switch (attribute.type) {
        case AttributeType::Text:
        case AttributeType::Choice: return ValueType::Text;
        case AttributeType::Number:
            return all(whole) ? ValueType::Integer : all(decimal) ? ValueType::Float : ValueType::Text;
        case AttributeType::Date: return all(date) ? ValueType::Date : ValueType::Text;
        }
        Q_UNREACHABLE_RETURN(ValueType::Text);
    }

    void addVariables()
    {
        for (const KnownVariable &known : knownVariables())
            m_package.variables.append({knownVariableId(known.key), known.key, ValueType::Text, {}});
        for (const Attribute &attribute : m_project.data().attributes())
            m_package.variables.append(
                {attribute.id.uuid(), attribute.name, typeOf(attribute), exchangeDescription(attribute)});
    }

    static void say(QList<Exchange::Value> &values, const QUuid &variable, const QString &text)
    {
        if (!text.isEmpty())
            values.append({variable, text});
    }

    static QList<Exchange::Value> valuesOf(const QList<AttributeValue> &attributes)
    {
        QList<Exchange::Value> values;
        for (const AttributeValue &one : attributes)
            say(values, one.attribute.uuid(), one.value);
        return values;
    }

    Result<void> addSource(const DocumentRecord &record, const Progress &progress)
    {
        const auto document = m_project.document(record.id, Progress(progress, 0, 500));
        if (!document)
            return std::unexpected(document.error());
        const Document &text = **document;
        Source source;
        source.id = record.id.uuid();
        source.name = record.name;
        source.memo = record.memo;
        source.created = record.imported;
        source.text = text.text;
        m_package.hasPairs = m_package.hasPairs || Exchange::hasPairs(text.text);
        if (!record.options.labels.isEmpty()) {
            m_package.losses.add(Loss::WhoSpeaks, record.name);
            DocumentRecord said = record;
            said.sourcePath.clear(); // of this machine: it is nobody else's business
            keep(said);
        }
        source.textPath = record.id.toString() + u".txt";
        say(source.values, knownVariableId(kindKey), documentKindKey(text.kind));
        for (const KnownVariable &known : knownVariables())
            say(source.values, knownVariableId(known.key), known.saidIn(text.metadata));
        source.values += valuesOf(record.attributes);
        if (const auto added = addOriginal(source, text, Progress(progress, 500, 1000)); !added)
            return added;
        addAnnotations(source, record.id);
        addTurns(source, text);
        m_package.sources.append(source);
        return {};
    }

    /// The file itself, where the standard takes its kind.
    Result<void> addOriginal(Source &source, const Document &text, const Progress &progress)
    {
        source.isPdf = text.format == u"pdf";
        if (source.isPdf || text.format == u"docx") {
            auto bytes = m_project.sources().read(DocumentId(source.id), progress);
            if (!bytes)
                return std::unexpected(bytes.error());
            source.original = *std::move(bytes);
            source.originalPath = under(source.id, u"original"_s).toString(QUuid::WithoutBraces) + u'.' + text.format;
        } else if (text.sourceSha256 != text.textSha256) {
            m_package.losses.add(Loss::OriginalFile, source.name);
        }
        return {};
    }

    void addAnnotations(Source &source, DocumentId document)
    {
        for (const AnnotationId &id : m_project.data().annotationIds(document)) {
            const Annotation &annotation = *m_project.data().annotation(id);
            if (annotation.state != AnchorState::Exact)
                keep(annotation);
            if (annotation.state == AnchorState::Orphaned) {
                m_package.losses.add(Loss::LostPassage, nameFor(annotation.anchor.exact));
                continue;
            }
            if (annotation.state == AnchorState::Moved)
                m_package.losses.add(Loss::MovedMark);
            const TextSpan span = annotation.anchor.span;
            Passage passage{id.uuid(), span.begin, span.end, nameFor(annotation.anchor.exact), annotation.coder,
                annotation.created, annotation.modified, {}, annotation.memo};
            for (const CodeId &code : annotation.codes)
                passage.codings.append(
                    {under(id.uuid(), u"coding/"_s + code.toString()), code, annotation.coder, annotation.created});
            source.passages.append(passage);
        }
    }

    /// Whoever speaks is a case, and what is said by each are its passages; they are called as the label is printed.
    void addTurns(Source &source, const Document &text)
    {
        for (qsizetype i = 0; i < text.turns.size(); ++i) {
            const Turn &turn = text.turns[i];
            if (turn.speaker < 0)
                continue;
            Passage passage;
            passage.id = under(source.id, u"turn/"_s + QString::number(i));
            passage.begin = turn.span.begin;
            passage.end = turn.span.end;
            passage.name = text.textOf(turn.label).toString();
            const Speaker &speaker = text.speakers[turn.speaker];
            // Nameless ones are numbered anew in each text: they are nobody over all of them.
            const QString name = speaker.anonymous ? u"%1 (%2)"_s.arg(speaker.name, source.name) : speaker.name;
            if (!m_turns.contains(name))
                m_speakers.append(name);
            m_turns[name].append(passage.id);
            source.passages.append(passage);
        }
    }

    /// A passage for an end of a link, which says who linked it and when, since a link has no place for that.
    QUuid endOf(const Link &link, const LinkEnd &end, const QUuid &id)
    {
        const auto source = std::ranges::find(m_package.sources, end.document.uuid(), &Source::id);
        if (source == m_package.sources.end())
            return {};
        if (end.anchor.span.isEmpty())
            return source->id; // nothing there is what it is linked with
        if (end.state == AnchorState::Moved)
            m_package.losses.add(Loss::MovedMark);
        source->passages.append({id, end.anchor.span.begin, end.anchor.span.end, nameFor(end.anchor.exact), link.coder,
            link.created, {}, {}, {}});
        return id;
    }

    void add(const Link &link)
    {
        if (link.from.state != AnchorState::Exact || link.to.state != AnchorState::Exact)
            keep(link);
        if (hasLostWords(link)) {
            m_package.losses.add(Loss::LostLink, nameFor(link.from.anchor.exact));
            return;
        }
        const QUuid id = link.id.uuid();
        m_package.links.append(
            {id, exchangeName(link), Exchange::Link::Direction::OneWay, endOf(link, link.from, under(id, u"from"_s)),
                endOf(link, link.to, under(id, u"to"_s)), link.note, link.coder, link.created});
    }

    void addCases()
    {
        QStringList names = m_speakers;
        for (const SpeakerRecord &speaker : m_project.data().speakers()) {
            Case one{speaker.id.uuid(), speaker.name, speaker.memo, valuesOf(speaker.attributes), {},
                m_turns.value(speaker.name)};
            names.removeAll(speaker.name);
            m_package.cases.append(one);
        }
        for (const QString &name : std::as_const(names))
            m_package.cases.append({speakerCaseId(name), name, {}, {}, {}, m_turns.value(name)});
    }

    void addSets()
    {
        for (const CodeSet &set : m_project.data().codeSets())
            m_package.sets.append({set.id.uuid(), set.name, set.codes, {}});
        for (const DocumentRecord &record : m_project.data().documents()) {
            if (record.group.isEmpty())
                continue;
            const QUuid id = groupId(record.group);
            auto set = std::ranges::find(m_package.sets, id, &Exchange::Set::id);
            if (set == m_package.sets.end())
                set = m_package.sets.insert(set, {id, record.group, {}, {}});
            set->sources.append(record.id.uuid());
        }
    }

    void countWhatStays()
    {
        const QList<Topic> defaults = Topics::defaultTopics();
        for (const Topic &topic : m_project.data().topics()) {
            keep(topic);
            const bool isDefault = std::ranges::any_of(defaults, [&](Topic known) {
                known.id = topic.id;
                known.position = topic.position;
                return known == topic;
            });
            if (!isDefault)
                m_package.losses.add(Loss::Topic, topic.name);
        }
        for (const SavedQuery &query : m_project.data().queries()) {
            keep(query);
            m_package.losses.add(Loss::Query, query.name);
        }
    }

    Project::Snapshot &m_project;
    const Progress &m_progress;
    Package m_package;
    QStringList m_speakers; // in the order in which they come up
    QHash<QString, QList<QUuid>> m_turns;
};

}

Result<Package> packageOf(Project::Snapshot &project, const Progress &progress)
{
    return Packing(project, progress).pack();
}

}
