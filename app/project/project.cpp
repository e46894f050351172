// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"

#include "import/importer.h"
#include "project/doubts.h"
#include "project/projectprivate.h"
#include "project/reanchor.h"
#include "topics/matcher.h"

#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace Crossread::Project {

using namespace Core;

Q_LOGGING_CATEGORY(log, "crossread.project")

namespace {

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

Project::Project(std::shared_ptr<FileThread> file)
    : d(std::make_unique<Private>())
{
    d->q = this;
    d->file = std::move(file);
    d->coder = loginName();
    d->file->whenStrayed([this](const Error &error) {
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT strayed(d->rescued(error)); }, Qt::QueuedConnection);
    });
}

Project::~Project()
{
    if (d->backups)
        d->backups->close();
    d->file->close(); // Sources may be held on to by work that is about to notice
    letGo(std::move(d->state));
}

Result<std::unique_ptr<Project>> Project::create(const QString &path, const Filling &fill)
{
    const auto fillFile = [&fill](const QString &made) -> Result<void> {
        QList<AnyChange> topics;
        for (const Topic &topic : Topics::defaultTopics())
            topics.append(Change<Topic>{{}, topic});
        if (auto file = Store::ProjectFile::open(made); !file)
            return std::unexpected(file.error());
        else if (const auto added = (*file)->amend(topics); !added)
            return added;
        if (!fill)
            return {};
        const auto project = open(made);
        if (!project)
            return std::unexpected(project.error());
        const auto filled = fill(**project);
        return filled ? (*project)->forgetHistory() : filled;
    };
    const auto made = Store::ProjectFile::make(path, fillFile);
    return made ? open(path) : std::unexpected(made.error());
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Access access)
{
    using Mode = Store::ProjectFile::Mode;
    auto file = FileThread::open(path, access == Access::Read ? Mode::ReadOnly : Mode::ReadWrite);
    if (!file)
        return std::unexpected(file.error());
    auto contents = (*file)->run([](const Store::ProjectFile &opened) { return opened.load(); });
    if (!contents)
        return std::unexpected(contents.error());
    forgetPlacesInDoubt(*contents);
    std::unique_ptr<Project> project(new Project(*std::move(file)));
    project->d->history = std::move(contents->history);
    project->d->doubts = std::move(contents->doubts);
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

QList<Error> Project::notices() const
{
    return d->file->notices();
}

QStringList Project::files() const
{
    QStringList paths{path()};
    for (const DocumentRecord &record : d->state.documents()) {
        if (!record.sourcePath.isEmpty())
            paths.append(record.sourcePath);
    }
    return paths;
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

Result<DocumentPtr> Project::document(DocumentId id)
{
    if (const auto text = d->texts.constFind(id); text != d->texts.cend())
        return text->document;
    const DocumentRecord *record = d->state.record(id);
    if (!record)
        return failure(ErrorCode::NoSuchDocument, id.toString());
    auto document = sources().text(*record);
    if (document)
        setLoaded(id, *document);
    return document;
}

void Project::setLoaded(DocumentId id, DocumentPtr document)
{
    const DocumentRecord *record = d->state.record(id);
    if (!record || !document)
        return;
    if (d->underway) { // its anchors are found again in what the act leaves
        afterwards([this, id, document, options = record->options](bool) {
            if (const DocumentRecord *still = d->state.record(id); still && still->options == options)
                setLoaded(id, document);
        });
        return;
    }
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
    const auto found =
        std::find_if(d->history.crbegin(), d->history.crend(), [](const auto &one) { return !one.undone; });
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
    return d->file->run([](Store::ProjectFile &open) { return open.forgetHistory(); }).transform([this] {
        d->history.clear();
    });
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
    return d->file->run([&](const Store::ProjectFile &open) { return Result<QByteArray>(open.setting(name)); })
        .value_or(QByteArray());
}

}
