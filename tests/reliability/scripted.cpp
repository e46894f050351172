// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later

// crossread-scripted FOLDER SCRIPT…: works on projects in FOLDER as a window does, without one, and says on standard output
// (and in the shim's record) what it has seen kept. A line each, its fields parted by tabs:
//   does   STEP             it begins
//   kept   STEP PATH TOLD   it has returned; what the project at PATH says now
//   whole  STEP PATH SHA1   a file of another kind is written
//   fails  STEP SENTENCE    it has not; the next one comes all the same
// --rounds N does it all so often.
#include "core/atomicfile.h"
#include "project/afterwork.h"
#include "project/data.h"
#include "project/project.h"
#include "store/projectfile.h"
#include "told.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

#include <dlfcn.h>

using namespace Crossread;
using namespace Core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text =
    "News conference\n\n"
    "Anna Keller: Let us not play this game, it is a bad sandbox. We do not like it, Mr. President.\n\n"
    "Ben Moss: We met in the harbour and paid 23 crowns for a barrel of oil, which was more than we had.\n\n"
    "Anna Keller: Thank you. We shall meet again, as the calendar of the talks says.\n\n"
    "Ben Moss: Yes. We shall meet again in Ardeny.\n";

// None of those that it has told of goes again.
constexpr Store::BackupLimits plenty{.last = 1000};

void say(const QByteArrayList &fields)
{
    using Note = void(const char *);
    static Note *const note = reinterpret_cast<Note *>(::dlsym(RTLD_DEFAULT, "crossread_note"));
    const QByteArray line = fields.join('\t');
    if (note != nullptr)
        note(line.constData());
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

class Script {
public:
    Script(const QString &folder, int round)
        : m_folder(folder)
        , m_round(round)
    {
    }
    [[nodiscard]] bool run(const QString &name);

private:
    using Step = std::function<Result<void>()>;

    [[nodiscard]] QString file(const QString &name) const { return QDir(m_folder).filePath(name); }
    /// Does a step and says how it ended.
    bool does(const QString &name, const Step &step, const Step &kept);
    /// An act on the open project.
    void act(const QString &name, const Step &step)
    {
        if (m_project)
            does(name, step, [this, name] { return keptOpen(name); });
    }
    [[nodiscard]] Result<void> keptOpen(const QString &name) const;
    [[nodiscard]] static Result<void> keptAt(const QString &name, const QString &path);
    void open(const QString &path, bool backups);
    void close();
    void keptBackups(const QString &name) const;
    [[nodiscard]] Core::DocumentId document() const { return m_project->documents().constFirst().id; }
    void tag(int number);
    [[nodiscard]] QString memoOf(int number) const { return u"memo %1/%2"_s.arg(m_round).arg(number); }

    void make();
    void work();
    void import();
    void undo();
    void rest();
    void backUp();
    void restore();
    void upgrade();
    void write();

    QString m_folder;
    int m_round;
    QString m_step;
    std::unique_ptr<Project::Project> m_project;
};

bool Script::does(const QString &name, const Step &step, const Step &kept)
{
    m_step = m_round == 0 ? name : name + u" of round %1"_s.arg(m_round);
    say({"does", m_step.toUtf8()});
    auto done = step();
    if (done)
        done = kept();
    if (!done)
        say({"fails", m_step.toUtf8(), done.error().sentence().toUtf8()});
    QCoreApplication::processEvents(); // backups say afterwards that they failed
    return done.has_value();
}

Result<void> Script::keptOpen(const QString &) const
{
    const Store::Contents contents = m_project->data().contents();
    say({"kept", m_step.toUtf8(), QFile::encodeName(m_project->path()),
        Test::told(contents, m_project->undoLabel(), m_project->redoLabel())});
    return {};
}

Result<void> Script::keptAt(const QString &name, const QString &path)
{
    say({"kept", name.toUtf8(), QFile::encodeName(path), Test::toldOf(path)});
    return {};
}

void Script::open(const QString &path, bool backups)
{
    does(
        u"open "_s + QFileInfo(path).baseName(),
        [&] { return Project::Project::open(path).transform([&](auto &&opened) { m_project = std::move(opened); }); },
        [&] { return keptOpen({}); });
    if (!m_project || !backups)
        return;
    QObject::connect(m_project.get(), &Project::Project::backupFailed, m_project.get(),
        [](const Error &error) { say({"fails", "backup", error.sentence().toUtf8()}); });
    m_project->keepBackups({file(u"backups"_s), plenty, std::chrono::hours(1)});
}

void Script::close()
{
    const QString folder = m_project ? m_project->backupFolder() : QString();
    say({"does", "close"});
    const QString path = m_project ? m_project->path() : QString();
    m_project.reset();
    Project::waitUntilClosed(path);
    QCoreApplication::processEvents();
    say({"closed"});
    if (!folder.isEmpty())
        keptBackups(folder);
}

void Script::keptBackups(const QString &folder) const
{
    const auto backups = Store::BackupFolder(folder).list();
    for (const Store::Backup &one : backups)
        (void)keptAt(u"backup"_s, one.path);
}

void Script::tag(int number)
{
    act(u"tag %1"_s.arg(number), [this, number] {
        const qsizetype begin = 20 + number * 7 % 300;
        return m_project
            ->annotateNamed(document(), {begin, begin + 12}, {u"all"_s, u"c%1"_s.arg(number % 3)}, memoOf(number))
            .transform([](auto) { });
    });
}

void Script::make()
{
    const QString path = file(u"talks.crossread"_s);
    does(
        u"make"_s,
        [&] {
            return Project::Project::create(path, [](Project::Project &made) {
                return made.addDocument({u"talks"_s, {}, text, {}}).and_then([&](auto) {
                    return made.forgetHistory();
                });
            }).transform([](const auto &) {});
        },
        [&] { return keptAt(m_step, path); });
}

void Script::work()
{
    open(file(u"talks.crossread"_s), true);
    for (int number = 0; number < 6; ++number)
        tag(number);
    for (int number = 0; number < 3; ++number) {
        act(u"memo %1"_s.arg(number), [this, number]() -> Result<void> {
            // By what it says: of two at one place either can come first.
            const QList<AnnotationId> ids = m_project->annotationIds({});
            const auto found = std::ranges::find(
                ids, memoOf(number), [this](const AnnotationId &id) { return m_project->annotation(id)->memo; });
            if (found == ids.cend())
                return {};
            Annotation after = *m_project->annotation(*found);
            after.memo += u" and more %1, %2"_s.arg(number).arg(QString(300 * number, u'y'));
            return m_project->changeAnnotation(after);
        });
    }
    act(u"code"_s, [this]() -> Result<void> {
        Code code = m_project->codes().value(0);
        code.memo = u"what it means %1"_s.arg(m_round);
        return code.id.isNull() ? Result<void>() : m_project->setCode(code);
    });
    act(u"topics"_s, [this] {
        auto topics = m_project->topics();
        topics.append({TopicId::create(), u"more %1"_s.arg(m_round), 1, {u"oil"_s}, true, int(topics.size())});
        return m_project->setTopics(topics, u"Topics"_s);
    });
    close();
}

void Script::import()
{
    open(file(u"talks.crossread"_s), false);
    act(u"import"_s, [this] {
        return m_project->addDocument({u"article %1"_s.arg(m_round), {}, text.repeated(6), {}}).transform([](auto) { });
    });
    act(u"link"_s, [this]() -> Result<void> {
        const auto documents = m_project->documents();
        if (documents.size() < 2)
            return {};
        return m_project->link(documents[1].id, {20, 40}, documents[0].id, {20, 40}).transform([](auto) { });
    });
    close();
}

void Script::undo()
{
    open(file(u"talks.crossread"_s), true);
    act(u"remove"_s, [this] { return m_project->removeAnnotations(m_project->annotationIds({}).mid(0, 2)); });
    for (int number = 0; number < 3; ++number)
        act(u"undo %1"_s.arg(number), [this] { return m_project->undo(); });
    for (int number = 0; number < 2; ++number)
        act(u"redo %1"_s.arg(number), [this] { return m_project->redo(); });
    tag(7);
    close();
}

/// The same file again and again between work and rest, below the window's patience of some seconds.
void Script::rest()
{
    const QString path = file(u"talks.crossread"_s);
    std::unique_ptr<Store::ProjectFile> open;
    const auto kept = [&] {
        return open->load().transform([&](const Store::Contents &contents) {
            say({"kept", m_step.toUtf8(), QFile::encodeName(path), Test::told(contents)});
        });
    };
    const bool isOpen = does(
        u"open to rest"_s,
        [&] { return Store::ProjectFile::open(path).transform([&](auto &&file) { open = std::move(file); }); }, kept);
    for (int number = 0; number < 3 && isOpen; ++number) {
        does(
            u"code %1"_s.arg(number),
            [&] {
                const Code code{CodeId::create(), {}, u"rest %1/%2"_s.arg(m_round).arg(number), 1, {}, {}, 90 + number};
                return open->perform({u"Code"_s, {Change<Code>{{}, code}}});
            },
            kept);
        does(u"rest %1"_s.arg(number), [&] { return open->rest(); }, kept);
    }
    say({"does", "close"});
    open.reset();
    say({"closed"});
}

void Script::backUp()
{
    open(file(u"talks.crossread"_s), true);
    for (int number = 8; number < 10; ++number) {
        tag(number);
        if (m_project)
            m_project->backUp();
    }
    close();
    const QString copy = file(u"copy %1.crossread"_s.arg(m_round));
    does(
        u"copy"_s,
        [&] {
            return Store::ProjectFile::open(file(u"talks.crossread"_s), Store::ProjectFile::Mode::ReadOnly)
                .and_then([&](const auto &open) { return open->saveCopy(copy); });
        },
        [&] { return keptAt(m_step, copy); });
}

void Script::restore()
{
    const QString path = file(u"talks.crossread"_s);
    const auto backups = Project::backupsOf(path, file(u"backups"_s));
    if (backups.isEmpty())
        return;
    QString before;
    does(
        u"restore"_s,
        [&] {
            return Project::restore(path, backups.constLast().backup.path, {file(u"backups"_s), plenty, {}}, before);
        },
        [&] { return keptAt(m_step, path); });
    if (!before.isEmpty())
        (void)keptAt(u"restore"_s, before);
}

void Script::upgrade()
{
    const QString path = file(u"old.crossread"_s);
    open(path, false);
    if (m_project && !m_project->documents().isEmpty())
        tag(1);
    close();
}

void Script::write()
{
    const QString path = file(u"excerpts.md"_s);
    for (int number = 0; number < 3; ++number) {
        const QByteArray content = QByteArray::number(m_round * 10 + number) + text.repeated(4);
        does(
            u"write %1"_s.arg(number), [&] { return writeFileChecked(path, content, {}); },
            [&]() -> Result<void> {
                say({"whole", m_step.toUtf8(), QFile::encodeName(path),
                    QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex()});
                return {};
            });
    }
}

bool Script::run(const QString &name)
{
    static const QHash<QString, void (Script::*)()> scripts{{u"make"_s, &Script::make}, {u"work"_s, &Script::work},
        {u"import"_s, &Script::import}, {u"undo"_s, &Script::undo}, {u"rest"_s, &Script::rest},
        {u"backup"_s, &Script::backUp}, {u"restore"_s, &Script::restore}, {u"upgrade"_s, &Script::upgrade},
        {u"write"_s, &Script::write}};
    const auto script = scripts.value(name, nullptr);
    if (script != nullptr)
        (this->*script)();
    return script != nullptr;
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    int rounds = 1;
    if (const qsizetype at = arguments.indexOf(u"--rounds"_s); at >= 0) {
        rounds = arguments.value(at + 1).toInt();
        arguments.remove(at, 2);
    }
    if (arguments.size() < 2)
        return 2;
    for (int round = 0; round < rounds; ++round) {
        Script script(arguments.constFirst(), round);
        for (const QString &name : std::as_const(arguments).sliced(1)) {
            if (!script.run(name))
                return 2;
        }
    }
    say({"done"});
    return 0;
}
