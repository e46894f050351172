// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QFile>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

namespace Crossread::Store {

/// One row, or one entry of an index, as it lies in its page.
struct Record {
    quint32 page = 0;
    bool isIndex = false; ///< of an index, or of a table without rowids
    std::optional<qint64> rowid;
    QVariantList values; ///< null, LongLong, Double, QString, QByteArray
    bool isWhole = true; ///< false: part of it lay on pages that are lost; blanks stand there
};

/// Reads an SQLite database page by page, without SQLite and believing nothing: for files that SQLite refuses, or of which
/// it could reach only a part. A page that is lost costs what lies on it and nothing else. Reads only.
/// The format: https://sqlite.org/fileformat.html
class PageFile {
public:
    /// Errors: NotReadable; NotAProject where no page of any size looks like one of a database.
    [[nodiscard]] static Core::Result<std::unique_ptr<PageFile>> open(const QString &path);
    Q_DISABLE_COPY_MOVE(PageFile)
    ~PageFile() = default;

    /// From the header; nothing where that is lost.
    [[nodiscard]] std::optional<int> userVersion() const;
    [[nodiscard]] quint32 pageCount() const { return m_pageCount; }
    /// Pages that hold nothing that can be read though they were in use, and those that the file has no more.
    [[nodiscard]] quint32 lostPages() const;

    /// Every record on every page that is not known to be free, in the order of the pages.
    void forEach(const std::function<void(const Record &)> &visit);

private:
    struct Cell {
        bool isIndex = false;
        std::optional<qint64> rowid;
        qint64 size = 0; ///< of the payload
        QByteArrayView local; ///< what of it lies here
        quint32 overflow = 0; ///< where it goes on
    };

    PageFile() = default;
    [[nodiscard]] QByteArrayView page(quint32 number) const; ///< from 1; empty where there is none
    [[nodiscard]] bool isTreePage(quint32 number) const;
    void forEachCell(quint32 number, const std::function<void(const Cell &)> &visit) const;
    [[nodiscard]] std::optional<Cell> cellAt(QByteArrayView page, int kind, qsizetype at) const;
    [[nodiscard]] QByteArray payload(const Cell &cell, bool &isWhole) const;
    void findReferences(); ///< which pages others lead to, and which are free
    [[nodiscard]] quint32 nextOf(quint32 overflowPage) const;
    [[nodiscard]] quint32 strayChain(quint32 after, qsizetype length) const;

    QFile m_file;
    QByteArrayView m_bytes;
    qsizetype m_pageSize = 0;
    qsizetype m_usable = 0; ///< bytes of a page that are used
    quint32 m_pageCount = 0;
    std::vector<bool> m_referenced; ///< by page number
    std::vector<bool> m_free;
};

/// Writes the committed pages of a write-ahead log into a copy of its database. False where the log holds none for it: it
/// is empty, cut before its first commit, or of other page sizes. Errors: NotReadable, NotWritable, DiskFull.
[[nodiscard]] Core::Result<bool> applyLog(const QString &database, const QString &log);

}
