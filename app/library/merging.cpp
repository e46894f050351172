// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/merging.h"

#include "core/codenames.h"
#include "library/mergingdocuments.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

struct MergingWords {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

/// Puts the plan together, kind by kind: first what others refer to.
class Planner {
public:
    Planner(const Project::Data &here, const Project::Data &there, Merging &plan)
        : m_here(here)
        , m_there(there)
        , m_plan(plan)
    {
    }

    QHash<DocumentId, DocumentId> documents; ///< of theirs, as they are here
    void codes();
    void attributes();
    void documentRecords();
    void annotations();
    void links();
    void others();

private:
    template <typename T>
    void add(const T &thing)
    {
        m_plan.act.changes.append(Change<T>{{}, thing});
    }
    template <typename T>
    void change(const T &before, const T &after)
    {
        m_plan.act.changes.append(Change<T>{before, after});
    }
    void clash(const QString &sentence) { m_plan.clashes.append(sentence); }
    /// Things with names: what is not here comes, and of what differs that of this project stays. Returns how theirs are
    /// called here.
    template <typename T>
    QHash<decltype(T::id), decltype(T::id)> named(const QList<T> &here, QList<T> there, const QString &kind);
    [[nodiscard]] static QStringList otherwise(const Code &ours, const Code &theirs, CodeId parent);
    [[nodiscard]] QList<CodeId> mapped(const QList<CodeId> &codes) const;
    [[nodiscard]] std::optional<Annotation> twinOf(const Annotation &wanted) const;

    const Project::Data &m_here;
    const Project::Data &m_there;
    Merging &m_plan;
    QHash<CodeId, CodeId> m_codes;
    QHash<AttributeId, AttributeId> m_attributes;
};

QList<CodeId> Planner::mapped(const QList<CodeId> &codes) const
{
    QList<CodeId> here;
    for (const CodeId &code : codes) {
        if (const CodeId id = m_codes.value(code); !id.isNull() && !here.contains(id))
            here.append(id);
    }
    return here;
}

/// What is otherwise in their code, besides its name and memo. Where both have made one of the same name, each has the colour
/// and the key that were next there, which says nothing.
QStringList Planner::otherwise(const Code &ours, const Code &theirs, CodeId parent)
{
    QStringList what;
    const bool isSame = ours.id == theirs.id;
    if (isSame && ours.colour != theirs.colour)
        what.append(MergingWords::tr("colour"));
    if (isSame && ours.key != theirs.key && !theirs.key.isEmpty())
        what.append(MergingWords::tr("key"));
    if (ours.heading != theirs.heading)
        what.append(theirs.heading ? MergingWords::tr("only a heading") : MergingWords::tr("no heading"));
    if (ours.parent != parent)
        what.append(MergingWords::tr("place in the tree"));
    return what;
}

void Planner::codes()
{
    QStringList added;
    QHash<std::pair<CodeId, QString>, CodeId> fresh;
    int position = m_here.nextCodePosition();
    for (const QList<Code> codes = m_there.codes(); const Code &theirs : codes) { // parents first
        const CodeId parent = theirs.parent.isNull() ? CodeId() : m_codes.value(theirs.parent);
        const Code *same = m_here.code(theirs.id);
        if (!same)
            same = m_here.child(parent, theirs.name);
        if (const auto made = fresh.constFind({parent, theirs.name}); !same && made != fresh.cend()) {
            m_codes.insert(theirs.id, *made);
            continue;
        }
        if (same) {
            m_codes.insert(theirs.id, same->id);
            const QString path = m_here.codePath(same->id);
            if (same->name != theirs.name)
                clash(MergingWords::tr("Code “%1” is called “%2” there; the name here stays.").arg(path, theirs.name));
            if (const QStringList others = otherwise(*same, theirs, parent); !others.isEmpty())
                clash(MergingWords::tr("Code “%1” differs there (%2); it stays as it is here.")
                        .arg(path, QLocale().createSeparatedList(others)));
            if (same->memo != theirs.memo && same->memo.isEmpty()) {
                Code after = *same;
                after.memo = theirs.memo;
                change(*same, after);
            } else if (same->memo != theirs.memo && !theirs.memo.isEmpty()) {
                clash(MergingWords::tr("Code “%1” has another memo there; the one here stays.").arg(path));
            }
            continue;
        }
        Code code = theirs;
        code.parent = parent;
        code.position = position++;
        if (m_here.isKeyTaken(code.key))
            code.key.clear();
        m_codes.insert(theirs.id, code.id);
        fresh.insert({parent, code.name}, code.id);
        add(code);
        added.append(m_there.codePath(theirs.id));
    }
    if (!added.isEmpty())
        m_plan.added.append(MergingWords::tr("%n codes: %1", nullptr, int(added.size())).arg(someOf(added)));
}

template <typename T>
QHash<decltype(T::id), decltype(T::id)> Planner::named(const QList<T> &here, QList<T> there, const QString &kind)
{
    QHash<decltype(T::id), decltype(T::id)> ids;
    QStringList added;
    for (T &theirs : there) {
        auto same = std::ranges::find(here, theirs.id, &T::id);
        if (same == here.cend())
            same = std::ranges::find(here, theirs.name, &T::name);
        ids.insert(theirs.id, same == here.cend() ? theirs.id : same->id);
        if (same == here.cend()) {
            add(theirs);
            added.append(theirs.name);
            continue;
        }
        theirs.id = same->id;
        if constexpr (requires { theirs.position; })
            theirs.position = same->position;
        if constexpr (requires { theirs.enabled; })
            theirs.enabled = same->enabled;
        if (theirs != *same)
            clash(MergingWords::tr("%1 “%2” differs there; the one here stays.").arg(kind, same->name));
    }
    if (!added.isEmpty())
        m_plan.added.append(MergingWords::tr("%1: %2").arg(kind, someOf(added)));
    return ids;
}

void Planner::attributes()
{
    m_attributes = named(m_here.attributes(), m_there.attributes(), MergingWords::tr("Attribute"));
}

void Planner::documentRecords()
{
    for (const QList<DocumentRecord> records = m_there.documents(); const DocumentRecord &theirs : records) {
        const DocumentRecord *here = m_here.record(documents.value(theirs.id));
        if (!here)
            continue; // it is new, and comes as it is there
        DocumentRecord after = *here;
        const QString &name = here->name;
        if (after.memo.isEmpty())
            after.memo = theirs.memo;
        else if (!theirs.memo.isEmpty() && theirs.memo != after.memo)
            clash(MergingWords::tr("“%1” has another memo there; the one here stays.").arg(name));
        if (after.group.isEmpty())
            after.group = theirs.group;
        else if (!theirs.group.isEmpty() && theirs.group != after.group)
            clash(MergingWords::tr("“%1” stands in group “%2” there, in “%3” here; that stays.")
                    .arg(name, theirs.group, after.group));
        if (after.metadata == Metadata())
            after.metadata = theirs.metadata;
        else if (theirs.metadata != Metadata() && theirs.metadata != after.metadata)
            clash(MergingWords::tr("“%1” is cited otherwise there; what is here stays.").arg(name));
        for (const AttributeValue &one : theirs.attributes) {
            const AttributeId id = m_attributes.value(one.attribute, one.attribute);
            const QString value = valueOf(after.attributes, id);
            if (value.isEmpty())
                setValue(after.attributes, id, one.value);
            else if (value != one.value)
                clash(MergingWords::tr("“%1” has “%2” there, where it has “%3” here; that stays.")
                        .arg(name, one.value, value));
        }
        if (after != *here)
            change(*here, after);
    }
}

std::optional<Annotation> Planner::twinOf(const Annotation &wanted) const
{
    const auto said = [](const Annotation &one) {
        QList<CodeId> codes = one.codes;
        std::ranges::sort(codes, {}, &CodeId::uuid);
        return std::tuple(one.anchor.exact, codes, one.coder, one.memo);
    };
    for (const QList<AnnotationId> ids = m_here.annotationIds(wanted.document); const AnnotationId &id : ids) {
        const Annotation &one = *m_here.annotation(id);
        if (one.anchor.span == wanted.anchor.span && said(one) == said(wanted))
            return one;
    }
    return {};
}

void Planner::annotations()
{
    QHash<QString, int> added;
    int changed = 0;
    for (const QList<AnnotationId> ids = m_there.annotationIds(); const AnnotationId &id : ids) {
        Annotation theirs = *m_there.annotation(id);
        theirs.document = documents.value(theirs.document);
        theirs.codes = mapped(theirs.codes);
        const Annotation *same = m_here.annotation(id);
        if (!same) {
            if (twinOf(theirs))
                continue;
            add(theirs);
            ++added[theirs.coder];
            continue;
        }
        Annotation placed = theirs; // where it stands here counts, as long as the words are the same
        if (placed.anchor.exact == same->anchor.exact) {
            placed.anchor = same->anchor;
            placed.state = same->state;
        }
        placed.document = same->document;
        placed.created = same->created;
        Annotation untimed = placed;
        untimed.modified = same->modified;
        if (untimed == *same)
            continue;
        const bool later = placed.modified > same->modified;
        clash((later ? MergingWords::tr("“%1” was changed later there; that counts.")
                     : MergingWords::tr("“%1” was changed there as well; what is here is later, and stays."))
                .arg(same->anchor.exact.left(60).simplified()));
        if (later) {
            change(*same, placed);
            ++changed;
        }
    }
    QStringList coders = added.keys();
    std::ranges::sort(coders);
    for (const QString &coder : std::as_const(coders))
        m_plan.added.append(MergingWords::tr("%n annotations by %1", nullptr, added.value(coder)).arg(coder));
    if (changed > 0)
        m_plan.added.append(MergingWords::tr("%n annotations as they were changed there", nullptr, changed));
}

void Planner::links()
{
    int added = 0;
    const QList<Link> here = m_here.links();
    for (const QList<Link> links = m_there.links(); const Link &one : links) {
        Link theirs = one;
        theirs.from.document = documents.value(theirs.from.document);
        theirs.to.document = theirs.to.document.isNull() ? DocumentId() : documents.value(theirs.to.document);
        const Link *same = m_here.link(theirs.id);
        const auto said = [](const Link &link) {
            return std::tuple(link.from.document, link.from.anchor.span, link.to.document, link.to.anchor.span);
        };
        if (!same) {
            const auto twin = std::ranges::find(here, said(theirs), said);
            same = twin == here.cend() ? nullptr : &*twin;
        }
        if (!same) {
            add(theirs);
            ++added;
        } else if (std::tuple(same->state, same->verdict, same->note)
            != std::tuple(theirs.state, theirs.verdict, theirs.note)) {
            clash(MergingWords::tr("“%1” is ruled otherwise there; the ruling here stays.")
                    .arg(same->from.anchor.exact.left(60).simplified()));
        }
    }
    if (added > 0)
        m_plan.added.append(MergingWords::tr("%n links and rulings", nullptr, added));
}

void Planner::others()
{
    (void)named(m_here.topics(), m_there.topics(), MergingWords::tr("Topic"));
    QList<CodeSet> sets = m_there.codeSets();
    for (CodeSet &set : sets)
        set.codes = mapped(set.codes);
    (void)named(m_here.codeSets(), sets, MergingWords::tr("Set of codes"));
    (void)named(m_here.queries(), m_there.queries(), MergingWords::tr("Query"));
    QList<SpeakerRecord> speakers = m_there.speakers();
    for (SpeakerRecord &speaker : speakers) {
        for (AttributeValue &value : speaker.attributes)
            value.attribute = m_attributes.value(value.attribute, value.attribute);
    }
    (void)named(m_here.speakers(), speakers, MergingWords::tr("Speaker"));
    const ProjectMemo before = m_here.aboutProject();
    const ProjectMemo there = m_there.aboutProject();
    ProjectMemo after = before;
    for (const CoderIdentity &coder : there.coders) {
        if (!std::ranges::contains(after.coders, coder.name, &CoderIdentity::name))
            after.coders.append(coder);
    }
    QSet<ThingId> known;
    for (const HandedOn &one : before.handedOn)
        known.insert(one.of);
    for (HandedOn one : there.handedOn) {
        one.of = ThingId(documents.value(DocumentId(one.of.uuid()), DocumentId(one.of.uuid())).uuid());
        if (one.of.uuid() != projectMemoId().uuid() && !known.contains(one.of))
            after.handedOn.append(one);
    }
    if (after.memo.isEmpty())
        after.memo = there.memo;
    else if (!there.memo.isEmpty() && there.memo != after.memo)
        clash(MergingWords::tr("The project has another memo there; the one here stays."));
    if (after != before && m_here.projectMemo())
        change(before, after);
    else if (after != before)
        add(after);
}

}

Result<Merging> planMerging(
    const Project::Data &here, const Project::Sources &sources, const Project::Project &there, const Progress &progress)
{
    Merging plan;
    plan.name = there.name();
    plan.act.label = MergingWords::tr("Merge “%1”").arg(plan.name);
    const auto documents = matchDocuments(here, sources, there, plan, progress);
    if (!documents)
        return std::unexpected(documents.error());
    for (const Merging::NewDocument &one : std::as_const(plan.documents))
        plan.act.changes.append(Change<DocumentRecord>{{}, one.record});
    Planner planner(here, there.data(), plan);
    planner.documents = *documents;
    planner.codes();
    planner.attributes();
    planner.documentRecords();
    planner.annotations();
    planner.links();
    planner.others();
    return plan;
}

Result<void> merge(Project::Project &project, const Merging &merging, const Progress &progress)
{
    if (merging.isEmpty())
        return {};
    QHash<DocumentId, DocumentPtr> arrived;
    Result<void> kept;
    for (const Merging::NewDocument &one : merging.documents) {
        kept = project.sources().keep(one.record.id, one.bytes, progress);
        if (kept)
            kept = project.sources().keepText(one.record.id, one.record.options, *one.text);
        if (!kept)
            break;
        arrived.insert(one.record.id, Project::asRecorded(one.text, one.record));
    }
    if (kept)
        kept = project.takeIn(merging.act, arrived);
    if (!kept) {
        for (const Merging::NewDocument &one : merging.documents)
            project.sources().drop(one.record.id);
    }
    return kept;
}

}
