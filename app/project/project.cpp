// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"

#include "import/importer.h"
#include "project/projectprivate.h"
#include "project/reanchor.h"
#include "topics/matcher.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QThreadPool>

#include <pwd.h>
#include <unistd.h>

namespace Crossread::Project {

using namespace Core;

namespace {

Q_LOGGING_CATEGORY(log, "crossread.project")

constexpr qsizetype longestHistory = 1000; // as the file keeps it
constexpr qsizetype manyChanges = 1000;
constexpr qsizetype readAtOnce = 1 << 18; // UTF-16 units; some ten milliseconds

/// Frees a large thing beside the window: the values of a hundred thousand annotations take a while to free.
template<typename T>
void letGo(T &&large)
{
    QThreadPool::globalInstance()->start([gone = std::make_shared<T>(std::move(large))] {});
}

QString loginName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    const passwd *user = ::getpwuid(::getuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString();
}

}

Project::Project(std::shared_ptr<FileThread> file) : d(std::make_unique<Private>())
{
    d->q = this;
    d->file = std::move(file);
    d->coder = loginName();
}

Project::~Project()
{
    d->file->close(); // Sources may be held on to by work that is about to notice
    letGo(std::move(d->state));
}

Result<std::unique_ptr<Project>> Project::create(const QString &path)
{
    {
        auto file = Store::ProjectFile::create(path);
        if (!file)
            return std::unexpected(file.error());
        QList<AnyChange> topics;
        for (const Topic &topic : Topics::defaultTopics())
            topics.append(Change<Topic>{{}, topic});
        if (const auto added = (*file)->amend(topics); !added)
            return std::unexpected(added.error());
    }
    return open(path);
}

Result<std::unique_ptr<Project>> Project::open(const QString &path)
{
    auto file = FileThread::open(path);
    if (!file)
        return std::unexpected(file.error());
    auto contents = (*file)->run([](const Store::ProjectFile &opened) { return opened.load(); });
    if (!contents)
        return std::unexpected(contents.error());
    std::unique_ptr<Project> project(new Project(*std::move(file)));
    project->d->history = std::move(contents->history);
    project->d->state = State(*std::move(contents));
    return project;
}

QString Project::path() const
{
    return d->file->path();
}

QString Project::name() const
{
    return QFileInfo(path()).completeBaseName();
}

bool Project::isReadOnly() const
{
    return d->file->why().has_value();
}

std::optional<Error> Project::whyReadOnly() const
{
    return d->file->why();
}

QList<DocumentRecord> Project::documents() const
{
    return d->state.documents();
}

QList<Code> Project::codes() const
{
    return d->state.codes();
}

QList<Topic> Project::topics() const
{
    return d->state.topics();
}

QList<Link> Project::links() const
{
    return d->state.links();
}

QList<AnnotationId> Project::annotationIds(DocumentId document) const
{
    return document.isNull() ? d->state.annotationIds() : d->state.annotationIds(document);
}

const Annotation *Project::annotation(AnnotationId id) const
{
    return d->state.annotation(id);
}

const Code *Project::code(CodeId id) const
{
    return d->state.code(id);
}

const DocumentRecord *Project::record(DocumentId id) const
{
    return d->state.record(id);
}

const DocumentRecord *Project::recordByName(QStringView name) const
{
    const auto found = std::ranges::find(d->state.documents(), name, &DocumentRecord::name);
    return found == d->state.documents().end() ? nullptr : &*found;
}

QString Project::codePath(CodeId id) const
{
    QStringList names;
    for (const Code *code = d->state.code(id); code; code = d->state.code(code->parent))
        names.prepend(code->name);
    return names.join(u'/');
}

Result<DocumentPtr> Project::Private::import(const DocumentRecord &record, const QByteArray &bytes) const
{
    return Import::importBytes(bytes, record.name, record.options).transform([](Document &&document) {
        return DocumentPtr(std::make_shared<const Document>(std::move(document)));
    });
}

Result<DocumentPtr> Project::document(DocumentId id)
{
    if (const auto text = d->texts.constFind(id); text != d->texts.cend())
        return text->document;
    const DocumentRecord *record = d->state.record(id);
    if (!record)
        return failure(ErrorCode::NoSuchDocument, id.toString());
    const auto bytes = sources().read(id);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto document = d->import(*record, *bytes);
    if (document)
        setLoaded(id, *document);
    return document;
}

void Project::setLoaded(DocumentId id, DocumentPtr document)
{
    const DocumentRecord *record = d->state.record(id);
    if (!record || !document)
        return;
    d->texts.insert(id, {std::move(document), record->options});
    const QList<AnyChange> found = d->reanchor(id);
    Q_EMIT documentLoaded(id);
    if (!found.isEmpty())
        Q_EMIT changed({{}, found});
}

bool Project::isLoaded(DocumentId id) const
{
    return d->texts.contains(id);
}

Sources Project::sources() const
{
    return Sources(d->file);
}

QList<AnyChange> Project::Private::reanchor(DocumentId id)
{
    const QList<AnyChange> changes = reanchored(state, id, *texts.constFind(id)->document);
    if (changes.isEmpty())
        return {};
    // Where they cannot be kept (a read-only project, a full disk) they are found again the next time.
    if (const auto kept = file->run([&](Store::ProjectFile &open) { return open.amend(changes); }); !kept)
        qCInfo(log).noquote() << kept.error().sentence();
    state.apply(changes);
    return changes;
}

Result<void> Project::Private::perform(ChangeSet act, const QHash<DocumentId, QByteArray> &sources, const Texts &newTexts)
{
    if (act.changes.isEmpty())
        return {};
    if (const auto kept = file->run([&](Store::ProjectFile &open) { return open.perform(act, sources); }); !kept)
        return kept;
    state.apply(act.changes);
    history.removeIf([](const Store::HistoryEntry &entry) { return entry.undone; });
    history.append({history.isEmpty() ? 1 : history.constLast().number + 1, act.label, false});
    if (history.size() > longestHistory)
        history.removeFirst();
    texts.insert(newTexts);
    settle(std::move(act), newTexts.keys());
    return {};
}

Result<void> Project::Private::step(bool undo)
{
    auto applied = file->run([undo](Store::ProjectFile &open) { return undo ? open.undo() : open.redo(); });
    if (!applied)
        return std::unexpected(applied.error());
    if (applied->changes.isEmpty())
        return {};
    state.apply(applied->changes);
    if (undo)
        std::ranges::find(history.rbegin(), history.rend(), false, &Store::HistoryEntry::undone)->undone = true;
    else
        std::ranges::find(history, true, &Store::HistoryEntry::undone)->undone = false;
    settle(*std::move(applied), {});
    return {};
}

void Project::Private::settle(ChangeSet applied, QList<DocumentId> newTexts)
{
    bool addsDocument = false;
    for (const AnyChange &any : std::as_const(applied.changes)) {
        if (const auto *record = std::get_if<Change<DocumentRecord>>(&any)) {
            addsDocument |= !record->before;
            if (!record->after)
                texts.remove(record->before->id);
        }
    }
    for (const DocumentRecord &record : state.documents()) {
        const auto text = texts.find(record.id);
        if (text == texts.end() || text->options == record.options)
            continue;
        if (text->document->text.size() > readAtOnce) {
            texts.erase(text);
            continue;
        }
        const auto bytes = q->sources().read(record.id);
        const auto again = bytes ? import(record, *bytes) : std::unexpected(bytes.error());
        if (again) {
            *text = {*again, record.options};
            newTexts.append(record.id);
        } else { // whoever asks for the text now is told why it is not there
            texts.erase(text);
        }
    }
    // An act that is undone may bring back anchors from before the text was last found to be another one.
    QSet<DocumentId> stale;
    const auto check = [&](DocumentId id, const Anchor &anchor) {
        if (const auto text = texts.constFind(id); text != texts.cend() && text->document->textSha256 != anchor.textSha256)
            stale.insert(id);
    };
    for (const AnyChange &any : std::as_const(applied.changes)) {
        if (const auto *annotation = std::get_if<Change<Annotation>>(&any); annotation && annotation->after) {
            check(annotation->after->document, annotation->after->anchor);
        } else if (const auto *link = std::get_if<Change<Link>>(&any); link && link->after) {
            check(link->after->from.document, link->after->from.anchor);
            check(link->after->to.document, link->after->to.anchor);
        }
    }
    for (const DocumentId &id : std::as_const(stale))
        applied.changes += reanchor(id);
    if (addsDocument)
        Q_EMIT q->changed(applied);
    for (const DocumentId &id : std::as_const(newTexts))
        Q_EMIT q->documentLoaded(id);
    if (!addsDocument)
        Q_EMIT q->changed(applied);
    if (applied.changes.size() >= manyChanges)
        letGo(std::move(applied.changes));
}

bool Project::canUndo() const
{
    return !isReadOnly() && std::ranges::contains(d->history, false, &Store::HistoryEntry::undone);
}

bool Project::canRedo() const
{
    return !isReadOnly() && std::ranges::contains(d->history, true, &Store::HistoryEntry::undone);
}

QString Project::undoLabel() const
{
    const auto found = std::find_if(d->history.crbegin(), d->history.crend(), [](const auto &one) { return !one.undone; });
    return found == d->history.crend() ? QString() : found->label;
}

QString Project::redoLabel() const
{
    const auto found = std::ranges::find(d->history, true, &Store::HistoryEntry::undone);
    return found == d->history.end() ? QString() : found->label;
}

Result<void> Project::undo()
{
    return d->step(true);
}

Result<void> Project::redo()
{
    return d->step(false);
}

Result<void> Project::forgetHistory()
{
    return d->file->run([](Store::ProjectFile &open) { return open.forgetHistory(); }).transform([this] { d->history.clear(); });
}

QString Project::coder() const
{
    return d->coder;
}

void Project::setCoder(const QString &coder)
{
    d->coder = coder;
}

void Project::setSetting(const QString &name, const QByteArray &json)
{
    if (isReadOnly() || json == setting(name))
        return;
    if (const auto kept = d->file->run([&](Store::ProjectFile &open) { return open.setSetting(name, json); }); !kept)
        qCInfo(log).noquote() << kept.error().sentence();
}

QByteArray Project::setting(const QString &name) const
{
    return d->file->run([&](const Store::ProjectFile &open) { return Result<QByteArray>(open.setting(name)); }).value_or(QByteArray());
}

}
