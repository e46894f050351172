// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actjournal.h"

#include "core/atomicfile.h"
#include "store/actjson.h"
#include "store/jsontext.h"
#include "store/reading.h"
#include "store/kinds.h"

#include <QFile>

#include <cerrno>

namespace Crossread::Store {

using namespace Core;

namespace {

constexpr QByteArrayView opening(R"({"changes":)");
constexpr QByteArrayView behindChanges(R"(,"label":)");

QByteArray lineOf(const QList<AnyChange> &changes, const QString &label, const QDateTime &now)
{
    JsonWriter json;
    json.raw(opening);
    json.raw(changesToJson(changes));
    json.raw(behindChanges);
    json.string(label);
    json.raw(R"(,"made":)");
    json.number(now.toMSecsSinceEpoch());
    json.raw("}\n");
    return json.take();
}

/// The changes of a line; a label can hold what stands between, but only behind it.
std::optional<QList<AnyChange>> changesOf(const QByteArray &line)
{
    if (!line.startsWith(opening) || !line.endsWith('}'))
        return {};
    // What comes last has two fields, of which the label is a string without bare quotation marks.
    const qsizetype end = line.lastIndexOf(QByteArray("],\"label\":\""));
    return end < 0 ? std::nullopt : changesFromJson(line.sliced(opening.size(), end + 1 - opening.size()));
}

}

ActJournal::ActJournal(const QString &path)
    : m_path(path)
{
}

Result<void> ActJournal::begin(const Contents &contents, const QDateTime &now)
{
    QList<AnyChange> all;
    Kinds::each([&]<typename T>() {
        for (const T &one : listOf<T>(contents))
            all.append(Change<T>{{}, one});
    });
    const QByteArray line = lineOf(all, {}, now);
    const auto written = writeFileChecked(m_path, line, {});
    if (written) {
        m_begun = line.size();
        m_added = 0;
    }
    return written;
}

Result<void> ActJournal::add(const ChangeSet &applied, const QDateTime &now)
{
    const QByteArray line = lineOf(applied.changes, applied.label, now);
    QFile file(m_path);
    // Never made here: without its first line it would say nothing.
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !file.seek(file.size()))
        return failure(ErrorCode::NotWritable, m_path, file.errorString());
    // A line that was cut off by a full disk ends here, so that it spoils no other.
    const bool isCut = file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n";
    errno = 0;
    if (file.write(isCut ? "\n" + line : line) < line.size() || !file.flush())
        return failedWriting(m_path, errno == 0 ? ENOSPC : errno, ErrorCode::WriteFailed);
    m_added += line.size();
    return {};
}

bool isJournal(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(opening.size()) == opening;
}

Result<Contents> readJournal(const QString &path, QList<int> &unread)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, path, file.errorString());
    if (!isJournal(path))
        return failure(ErrorCode::NotAProject, path);
    Contents contents;
    const auto apply = [&contents]<typename T>(const Change<T> &change, auto &index) {
        QList<T> &things = listOf<T>(contents);
        const QUuid id = (change.before ? change.before : change.after)->id.uuid();
        const auto found = index.constFind(id);
        if (found == index.cend() && change.after) {
            index.insert(id, things.size());
            things.append(*change.after);
        } else if (found != index.cend()) {
            // What is gone keeps its place, without an id, until the end.
            things[*found] = change.after.value_or(T());
            if (!change.after)
                index.remove(id);
        }
    };
    QHash<QUuid, qsizetype> index; // of all kinds: no id stands for two things
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine();
        const bool isWhole = line.endsWith('\n');
        const auto changes = changesOf(line.trimmed());
        if (!changes) {
            if (isWhole && line != "\n")
                unread.append(number);
            continue;
        }
        for (const AnyChange &any : *changes)
            std::visit([&](const auto &change) { apply(change, index); }, any);
    }
    Kinds::each([&]<typename T>() { listOf<T>(contents).removeIf([](const T &one) { return one.id.isNull(); }); });
    return contents;
}

}
