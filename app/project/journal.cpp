// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/journal.h"

#include "core/lettinggo.h"
#include "project/logging.h"
#include "project/project.h"

#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <functional>

namespace Crossread::Project {

using namespace Core;

namespace {

constexpr qsizetype manyChanges = 1000;
constexpr qsizetype fewChanges = 64; // of an act that may be carried on
constexpr qsizetype mostRecent = 1000; // acts that are remembered as they were applied
constexpr qsizetype mostRecentChanges = 10'000; // of all of them

QUuid idOf(const AnyChange &any)
{
    return std::visit([](const auto &one) { return (one.before ? one.before : one.after)->id.uuid(); }, any);
}

/// The same from the first to the last, each thing once; what came and went in between was never there.
QList<AnyChange> asOne(const QList<AnyChange> &changes)
{
    QList<AnyChange> together;
    QHash<QUuid, qsizetype> places;
    for (const AnyChange &any : changes) {
        const auto known = places.constFind(idOf(any));
        if (known == places.cend()) {
            places.insert(idOf(any), together.size());
            together.append(any);
            continue;
        }
        std::visit(
            [&any]<typename T>(Change<T> &one) {
                if (const auto *later = std::get_if<Change<T>>(&any))
                    one.after = later->after;
            },
            together[*known]);
    }
    together.removeIf(
        [](const AnyChange &any) { return std::visit([](const auto &one) { return one.before == one.after; }, any); });
    return together;
}

}

/// An act on its way into the file.
struct Journal::Step {
    QString label;
    std::function<Result<ChangeSet>(Store::Storage &, const Progress &)> write; ///< in its thread
    std::function<void()> remember; ///< in the history
    std::function<void()> kept;
    std::atomic_int permille = 0;
    Progress progress{[this](int done) { permille = done; }};
    Result<ChangeSet> outcome = failure(ErrorCode::Canceled);
    std::optional<Error> stopped; ///< why it is not all that was wanted
    std::optional<Data> next; ///< made beside the window where changes are many
    QSemaphore done;
};

Journal::Journal(std::shared_ptr<FileThread> file, Store::Contents contents, QObject *home, Listener listener)
    : m_file(std::move(file))
    , m_history(std::move(contents.history))
    , m_home(home)
    , m_listener(std::move(listener))
{
    m_data = Data(std::move(contents));
}

Journal::~Journal() = default;

Result<void> Journal::perform(
    ChangeSet act, const QHash<DocumentId, QByteArray> &sources, const std::function<void()> &kept)
{
    if (act.changes.isEmpty())
        return {};
    if (m_carriesOn != 0 && m_carriesOn == m_serial && !m_newest.changes.isEmpty() && sources.isEmpty())
        return carryOn(std::move(act));
    const auto made = std::make_shared<Step>();
    made->label = act.label;
    made->write = [act, sources](Store::Storage &storage, const Progress &progress) {
        return storage.perform(act, sources, progress).transform([&act] { return act; });
    };
    made->remember = [this, act] {
        add(act.label);
        if (act.changes.size() <= fewChanges)
            m_newest = act;
    };
    made->kept = kept;
    return start(made, false);
}

Result<void> Journal::carryOn(ChangeSet act)
{
    const ChangeSet together{m_newest.label, asOne(m_newest.changes + act.changes)};
    const auto made = std::make_shared<Step>();
    made->label = act.label;
    made->write = [number = m_history.constLast().number, act, together](Store::Storage &storage, const Progress &) {
        return storage.carryOn(number, act, together).transform([&act] { return act; });
    };
    made->remember = [this, together] {
        ++m_serial;
        m_newest = together;
    };
    return start(made, false);
}

Result<void> Journal::whileTyping(qint64 &stretch, const std::function<Result<void>()> &act)
{
    const qint64 before = m_serial;
    m_carriesOn = stretch;
    const auto kept = act();
    m_carriesOn = 0;
    if (m_serial != before)
        stretch = m_serial;
    return kept;
}

bool Journal::takeBack(qint64 stretch)
{
    return stretch != 0 && stretch == m_serial && !m_newest.changes.isEmpty() && undo().has_value();
}

Result<void> Journal::perform(
    const Acts::LongAct &act, const std::function<void()> &kept, const QHash<DocumentId, QByteArray> &sources)
{
    const auto made = std::make_shared<Step>();
    made->label = act.label;
    made->write = [act, sources](Store::Storage &storage, const Progress &progress) -> Result<ChangeSet> {
        ChangeSet changes{act.label, act.make()};
        const auto done = changes.changes.isEmpty() ? Result<void>() : storage.perform(changes, sources, progress);
        return done ? Result<ChangeSet>(std::move(changes)) : std::unexpected(done.error());
    };
    made->remember = [this, label = act.label] { add(label); };
    made->kept = kept;
    return start(made, true);
}

void Journal::add(const QString &label)
{
    ++m_serial;
    m_newest = {};
    m_history.resize(standing());
    m_history.append(
        {m_history.isEmpty() ? 1 : m_history.constLast().number + 1, label, false, QDateTime::currentDateTimeUtc()});
}

Result<void> Journal::goTo(qint64 number)
{
    const auto behind = std::ranges::upper_bound(std::as_const(m_history), number, {}, &Store::HistoryEntry::number);
    const int back = int(standing() - (behind - m_history.cbegin()));
    return back > 0 ? step(true, back) : back < 0 ? step(false, -back) : Result<void>();
}

Result<void> Journal::step(bool undo, int count)
{
    const auto made = std::make_shared<Step>();
    made->label = count > 1
        ? (undo ? Project::tr("Undo %n steps", nullptr, count) : Project::tr("Redo %n steps", nullptr, count))
        : undo ? Project::tr("Undo: %1").arg(undoLabel())
               : Project::tr("Redo: %1").arg(redoLabel());
    const auto done = std::make_shared<int>(0);
    // The step outlives what it writes with.
    made->write = [undo, count, done, step = made.get()](Store::Storage &storage, const Progress &progress) {
        Result<ChangeSet> all = undo ? storage.undo(progress) : storage.redo(progress);
        *done = all.has_value();
        for (int i = 1; i < count && all; ++i) {
            auto next = undo ? storage.undo(progress) : storage.redo(progress);
            if (!next) {
                step->stopped = next.error();
                break;
            }
            all->changes += next->changes;
            ++*done;
        }
        // Where they make up for each other they are announced one by one: it is not for nothing that the file has changed.
        if (const auto one = all && *done > 1 ? asOne(all->changes) : QList<AnyChange>(); !one.isEmpty())
            all = ChangeSet{step->label, one};
        return all;
    };
    made->remember = [this, undo, done] {
        ++m_serial;
        m_newest = {};
        const qsizetype from = standing();
        const qsizetype to = std::clamp<qsizetype>(undo ? from - *done : from + *done, 0, m_history.size());
        for (qsizetype i = std::min(from, to); i < std::max(from, to); ++i)
            m_history[i].undone = undo;
    };
    return start(made, true);
}

Result<void> Journal::start(const std::shared_ptr<Step> &step, bool mayGoOn)
{
    if (m_underway)
        return failure(ErrorCode::Busy, QFileInfo(m_file->path()).completeBaseName());
    m_underway = step;
    // The data stand still while the file works: whatever would change them is refused or comes afterwards.
    m_file->post([this, step](Store::Storage *storage) {
        if (storage)
            step->outcome = step->write(*storage, step->progress);
        if (step->outcome && step->outcome->changes.size() >= manyChanges) {
            step->next = m_data;
            step->next->apply(step->outcome->changes);
        }
        step->done.release();
        const auto report = [this, step] {
            if (m_underway != step)
                return; // it was waited for
            if (const auto kept = conclude(); !kept)
                m_listener.failed(kept.error());
        };
        QMetaObject::invokeMethod(m_home, report, Qt::QueuedConnection);
    });
    if (!step->done.tryAcquire(1, mayGoOn && m_patience ? int(m_patience->count()) : -1)) {
        m_listener.goesOn();
        return {};
    }
    return conclude();
}

Result<void> Journal::conclude()
{
    const auto step = std::exchange(m_underway, {});
    const auto then = std::exchange(m_afterwards, {});
    const Result<void> kept =
        step->outcome.transform([](const ChangeSet &) {}).transform_error([this](const Error &error) {
            return m_listener.told(error);
        });
    if (kept && !step->outcome->changes.isEmpty()) {
        step->remember();
        apply(*step->outcome, std::move(step->next));
        m_listener.applied(*std::move(step->outcome), step->kept);
    }
    const Result<void> whole = kept && step->stopped ? std::unexpected(m_listener.told(*step->stopped)) : kept;
    letGo(std::move(step->write)); // with what was there when the act was decided
    for (const auto &late : then)
        late(kept.has_value());
    return whole;
}

void Journal::apply(const ChangeSet &applied, std::optional<Data> next)
{
    if (next)
        m_data = *std::move(next);
    else
        m_data.apply(applied.changes);
    ++m_revision;
    if (applied.changes.size() >= manyChanges) { // too much to hold on to
        m_recent.clear();
        m_recentChanges = 0;
        return;
    }
    m_recent.push_back(applied);
    m_recentChanges += applied.changes.size();
    for (; m_recentChanges > mostRecentChanges || qsizetype(m_recent.size()) > mostRecent; m_recent.pop_front())
        m_recentChanges -= m_recent.front().changes.size();
}

std::optional<QList<ChangeSet>> Journal::since(qint64 revision) const
{
    const qint64 count = m_revision - revision;
    if (count < 0 || count > qint64(m_recent.size()))
        return std::nullopt;
    return QList<ChangeSet>(m_recent.cend() - count, m_recent.cend());
}

void Journal::amend(const QList<AnyChange> &changes, const QList<AnyChange> &kept)
{
    // Where they cannot be kept (a read-only project, a full disk) they are found again the next time.
    const auto write = [&kept](Store::Storage &storage) { return storage.amend(kept); };
    if (const auto done = kept.isEmpty() ? Result<void>() : m_file->run(write); !done)
        qCInfo(log).noquote() << done.error().sentence();
    apply({{}, changes}, std::nullopt);
}

Result<void> Journal::forgetHistory()
{
    return m_file->run([](Store::Storage &storage) { return storage.forgetHistory(); }).transform([this] {
        m_history.clear();
        m_newest = {};
    });
}

qsizetype Journal::standing() const
{
    const auto undone = std::ranges::partition_point(m_history, std::logical_not<>(), &Store::HistoryEntry::undone);
    return undone - m_history.cbegin();
}

bool Journal::canUndo() const
{
    return !m_file->why() && standing() > 0;
}

bool Journal::canRedo() const
{
    return !m_file->why() && standing() < m_history.size();
}

QString Journal::undoLabel() const
{
    return m_history.value(standing() - 1).label;
}

QString Journal::redoLabel() const
{
    return m_history.value(standing()).label;
}

std::optional<Journal::Underway> Journal::underway() const
{
    return m_underway ? std::optional<Underway>({m_underway->label, m_underway->permille}) : std::nullopt;
}

void Journal::cancel()
{
    if (m_underway)
        m_underway->progress.cancel();
}

void Journal::afterwards(std::function<void(bool)> then)
{
    if (m_underway)
        m_afterwards.append(std::move(then));
    else
        then(true);
}

void Journal::finish()
{
    if (!m_underway)
        return;
    m_underway->done.acquire();
    if (const auto kept = conclude(); !kept)
        m_listener.failed(kept.error());
}

}
