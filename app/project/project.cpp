// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"

#include "import/importer.h"
#include "project/afterwork.h"
#include "project/doubts.h"
#include "project/logging.h"
#include "project/projectprivate.h"
#include "store/projectfile.h"
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

Project::Private::Private(Project *project, std::shared_ptr<FileThread> file, Store::Contents contents)
    : q(project)
    , coder(loginName())
{
    doubts = std::move(contents.doubts);
    Journal::Listener listener;
    listener.applied = [this](ChangeSet applied, const std::function<void()> &kept) {
        if (kept)
            kept();
        settle(std::move(applied), std::exchange(arrived, {}));
    };
    listener.failed = [this](const Error &error) { Q_EMIT q->failed(error); };
    listener.goesOn = [this] { Q_EMIT q->goesOn(); };
    listener.told = [this](const Error &error) { return rescued(error); };
    journal = std::make_unique<Journal>(std::move(file), std::move(contents), project, std::move(listener));
}

Project::Project(std::shared_ptr<FileThread> file, Store::Contents contents)
    : d(std::make_unique<Private>(this, std::move(file), std::move(contents)))
{
    d->file().whenStrayed([this](const Error &error) {
        const auto tell = [this, error] {
            if (const Error told = d->rescued(error); !d->rescuing)
                d->tellStrayed(told);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

Project::~Project()
{
    d->endRescue(); // it reads what the file can still give
    const std::shared_ptr<FileThread> file = d->journal->file();
    if (!d->backups) {
        file->close(); // Sources may be held on to by work that is about to notice
        return;
    }
    file->whenStrayed({}); // and whatever act is on its way has ended
    afterClosing(file->path(), [file, last = d->backups->close()] {
        last();
        file->close();
    });
}

Result<void> Project::fill(const QString &made, const Filling &filling)
{
    QList<AnyChange> topics;
    for (const Topic &topic : Topics::defaultTopics())
        topics.append(Change<Topic>{{}, topic});
    if (auto file = Store::ProjectFile::open(made); !file)
        return std::unexpected(file.error());
    else if (const auto added = (*file)->amend(topics); !added)
        return added;
    if (!filling)
        return {};
    const auto project = open(made);
    if (!project)
        return std::unexpected(project.error());
    const auto filled = filling(**project);
    return filled ? (*project)->d->journal->forgetHistory() : filled;
}

Result<std::unique_ptr<Project>> Project::create(const QString &path, const Filling &filling)
{
    const auto made =
        Store::ProjectFile::make(path, [&filling](const QString &inMaking) { return fill(inMaking, filling); });
    return made ? open(path) : std::unexpected(made.error());
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Access access, const Progress &progress)
{
    waitUntilClosed(path);
    using Store::ProjectFile;
    const auto mode = access == Access::Read ? ProjectFile::Mode::ReadOnly : ProjectFile::Mode::ReadWrite;
    return over([&] { return ProjectFile::open(path, mode, progress); }, progress);
}

Result<std::unique_ptr<Project>> Project::over(const Store::StorageOpener &opener, const Progress &progress)
{
    auto file = FileThread::open(opener);
    if (!file)
        return std::unexpected(file.error());
    auto contents = (*file)->run([&progress](const Store::Storage &opened) { return opened.load(progress); });
    if (!contents)
        return std::unexpected(contents.error());
    forgetPlacesInDoubt(*contents);
    const auto setting = (*file)->run(
        [](const Store::Storage &opened) { return Result<QByteArray>(opened.setting(TopicSights::settingName)); });
    const TopicSights sights(setting.value_or(QByteArray()));
    for (Topic &topic : contents->topics)
        topic = sights.seen(topic);
    std::unique_ptr<Project> project(new Project(*std::move(file), *std::move(contents)));
    project->d->sights = sights;
    return project;
}

QString Project::path() const
{
    return d->file().path();
}

QString Project::name() const
{
    return QFileInfo(path()).completeBaseName();
}

bool Project::isReadOnly() const
{
    return d->file().why().has_value();
}

std::optional<Error> Project::whyReadOnly() const
{
    return d->file().why();
}

QList<Error> Project::notices() const
{
    return d->file().notices();
}

QStringList Project::files() const
{
    QStringList paths{path()};
    for (const QList<DocumentRecord> records = documents(); const DocumentRecord &record : records) {
        if (!record.sourcePath.isEmpty())
            paths.append(record.sourcePath);
    }
    return paths;
}

QList<DocumentRecord> Project::documents() const
{
    return d->data().documents();
}

QList<Code> Project::codes() const
{
    return d->data().codes();
}

QList<Topic> Project::topics() const
{
    return d->data().topics();
}

QList<Link> Project::links() const
{
    return d->data().links();
}

QList<AnnotationId> Project::annotationIds(DocumentId document) const
{
    return document.isNull() ? d->data().annotationIds() : d->data().annotationIds(document);
}

const Annotation *Project::annotation(AnnotationId id) const
{
    return d->data().annotation(id);
}

const Code *Project::code(CodeId id) const
{
    return d->data().code(id);
}

const DocumentRecord *Project::record(DocumentId id) const
{
    return d->data().record(id);
}

const DocumentRecord *Project::recordByName(QStringView name) const
{
    return d->data().recordByName(name);
}

QString Project::codePath(CodeId id) const
{
    return d->data().codePath(id);
}

Sources Project::sources() const
{
    return Sources(d->journal->file());
}

bool Project::canUndo() const
{
    return d->journal->canUndo();
}

bool Project::canRedo() const
{
    return d->journal->canRedo();
}

QString Project::undoLabel() const
{
    return d->journal->undoLabel();
}

QString Project::redoLabel() const
{
    return d->journal->redoLabel();
}

Result<void> Project::undo()
{
    return d->journal->undo();
}

Result<void> Project::redo()
{
    return d->journal->redo();
}

Result<void> Project::forgetHistory()
{
    return d->journal->forgetHistory();
}

void Project::setPatience(std::chrono::milliseconds patience)
{
    d->journal->setPatience(patience);
}

std::optional<Project::Underway> Project::underway() const
{
    return d->journal->underway().transform([](const auto &now) { return Underway{now.label, now.permille}; });
}

void Project::cancel()
{
    d->journal->cancel();
}

void Project::afterwards(std::function<void(bool)> then)
{
    d->journal->afterwards(std::move(then));
}

void Project::finish()
{
    d->journal->finish();
    d->endRescue();
}

const Data &Project::data() const
{
    return d->data();
}

QString Project::coder() const
{
    return d->coder;
}

void Project::setCoder(const QString &coder)
{
    d->coder = coder;
}

void Project::showTopic(TopicId id, bool on)
{
    const Topic *before = d->data().topic(id);
    if (!before || before->enabled == on)
        return;
    d->sights.set(id, on);
    setSetting(TopicSights::settingName, d->sights.json());
    const Change<Topic> change{*before, d->sights.seen(*before)};
    d->journal->amend({change}, {});
    Q_EMIT changed({{}, {change}});
}

void Project::setSetting(const QString &name, const QByteArray &json)
{
    if (isReadOnly() || json == setting(name))
        return;
    d->settings.insert(name, json);
    d->file().post([name, json](Store::Storage *open) {
        if (const auto kept = open ? open->setSetting(name, json) : Result<void>(); !kept)
            qCInfo(log).noquote() << kept.error().sentence();
    });
}

QByteArray Project::setting(const QString &name) const
{
    if (const auto known = d->settings.constFind(name); known != d->settings.cend())
        return *known;
    const auto read = d->file().run([&](const Store::Storage &open) { return Result<QByteArray>(open.setting(name)); });
    return *d->settings.insert(name, read.value_or(QByteArray()));
}

}
