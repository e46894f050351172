// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/data.h"
#include "store/backups.h"
#include "store/storage.h"

#include <map>

namespace Crossread::Test {

/// A project that is kept nowhere: what a storage must do, and no more. What it holds outlives it, as a file does.
class MemoryStorage : public Store::Storage {
public:
    struct Kept {
        Project::Data data;
        struct Entry {
            Core::ChangeSet act;
            bool undone = false;
        };
        QList<Entry> history;
        std::map<std::pair<QUuid, int>, QByteArray> parts;
        QHash<Core::DocumentId, QByteArray> sources;
        QHash<QString, QByteArray> settings;
        bool isFull = false; ///< then nothing more is kept
        int amended = 0;
    };
    explicit MemoryStorage(std::shared_ptr<Kept> kept, const QString &path = QStringLiteral("memory"))
        : m_kept(std::move(kept))
        , m_path(path)
    {
    }

    [[nodiscard]] const QString &path() const override { return m_path; }
    [[nodiscard]] std::optional<Core::Error> why() const override { return {}; }
    [[nodiscard]] QList<Core::Error> notices() const override { return {}; }
    void tidy() override { }
    [[nodiscard]] Core::Result<void> rest() override { return {}; }
    [[nodiscard]] Core::Result<void> look() override { return {}; }
    [[nodiscard]] Core::Result<std::unique_ptr<Store::Copying>> startCopy(const QString &path) override
    {
        return Core::failure(Core::ErrorCode::NotSupported, path);
    }
    [[nodiscard]] Core::Result<Store::Summary> summary() const override { return Store::Summary(); }
    [[nodiscard]] Core::Result<Store::Contents> load(const Core::Progress &) const override
    {
        Store::Contents contents = m_kept->data.contents();
        for (const Kept::Entry &entry : std::as_const(m_kept->history))
            contents.history.append({contents.history.size() + 1, entry.act.label, entry.undone});
        return contents;
    }
    [[nodiscard]] Core::Result<void> keepPart(Core::DocumentId id, int number, const QByteArray &bytes) override
    {
        m_kept->parts[{id.uuid(), number}] = bytes;
        return room();
    }
    [[nodiscard]] Core::Result<void> dropParts(Core::DocumentId) override { return {}; }
    [[nodiscard]] Core::Result<void> perform(const Core::ChangeSet &act,
        const QHash<Core::DocumentId, QByteArray> &newSources, const Core::Progress &progress) override
    {
        if (progress.isCanceled())
            return Core::failure(Core::ErrorCode::Canceled);
        return room().transform([&] {
            m_kept->sources.insert(newSources);
            m_kept->history.removeIf([](const Kept::Entry &entry) { return entry.undone; });
            m_kept->history.append({act, false});
            m_kept->data.apply(act.changes);
        });
    }
    [[nodiscard]] Core::Result<void> carryOn(
        qint64, const Core::ChangeSet &act, const Core::ChangeSet &together) override
    {
        return room().transform([&] {
            m_kept->history.last().act = together;
            m_kept->data.apply(act.changes);
        });
    }
    [[nodiscard]] Core::Result<void> amend(const QList<Core::AnyChange> &changes) override
    {
        ++m_kept->amended;
        m_kept->data.apply(changes);
        return room();
    }
    [[nodiscard]] Core::Result<Core::ChangeSet> undo(const Core::Progress &) override
    {
        const auto entry =
            std::ranges::find(m_kept->history.rbegin(), m_kept->history.rend(), false, &Kept::Entry::undone);
        if (entry == m_kept->history.rend())
            return Core::ChangeSet();
        entry->undone = true;
        return take(entry->act.reversed());
    }
    [[nodiscard]] Core::Result<Core::ChangeSet> redo(const Core::Progress &) override
    {
        const auto entry = std::ranges::find(m_kept->history, true, &Kept::Entry::undone);
        if (entry == m_kept->history.end())
            return Core::ChangeSet();
        entry->undone = false;
        return take(entry->act);
    }
    [[nodiscard]] Core::Result<void> forgetHistory() override
    {
        m_kept->history.clear();
        return {};
    }
    [[nodiscard]] Core::Result<QByteArray> sha256(Core::DocumentId id) const override
    {
        return m_kept->sources.value(id);
    }
    [[nodiscard]] Core::Result<QByteArray> part(Core::DocumentId id, int number) const override
    {
        const auto found = m_kept->parts.find({id.uuid(), number});
        return found == m_kept->parts.end() ? QByteArray() : found->second;
    }
    // Texts are read from their bytes each time.
    [[nodiscard]] Core::Result<void> keepReadingPart(
        const Store::ReadingKey &, int, const QByteArray &, const QByteArray &) override
    {
        return {};
    }
    [[nodiscard]] Core::Result<std::optional<Store::ReadingHead>> readingHead(const Store::ReadingKey &) const override
    {
        return std::optional<Store::ReadingHead>();
    }
    [[nodiscard]] Core::Result<QByteArray> readingPart(qint64, int) const override { return QByteArray(); }
    [[nodiscard]] Core::Result<void> setSetting(const QString &name, const QByteArray &json) override
    {
        m_kept->settings.insert(name, json);
        return {};
    }
    [[nodiscard]] QByteArray setting(const QString &name) const override { return m_kept->settings.value(name); }

private:
    [[nodiscard]] Core::Result<void> room() const
    {
        return m_kept->isFull ? Core::failure(Core::ErrorCode::DiskFull, m_path) : Core::Result<void>();
    }
    [[nodiscard]] Core::ChangeSet take(const Core::ChangeSet &act)
    {
        m_kept->data.apply(act.changes);
        return act;
    }

    std::shared_ptr<Kept> m_kept;
    QString m_path;
};

}
