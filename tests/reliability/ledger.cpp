// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "store/check.h"
#include "store/projectfile.h"
#include "support/scratch.h"
#include "told.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace Crossread::Test {

using namespace Qt::StringLiterals;

void Ledger::begin(const QByteArray &path, const QByteArray &told)
{
    m_said[path] = {told};
}

void Ledger::read(const QByteArray &line)
{
    const QByteArrayList fields = line.split('\t');
    const QByteArray &what = fields.constFirst();
    if (what == "does") {
        m_step = fields.value(1);
    } else if (what == "kept" || what == "whole") {
        const QByteArray path = fields.value(2);
        QByteArrayList &said = m_said[path];
        if (said.isEmpty())
            said.append(QByteArray());
        const QByteArray told = what == "whole" ? "sha1 " + fields.value(3) : fields.value(3);
        // An act that changes nothing is no proof that the one that failed before it has not been kept after all.
        if (said.constLast() != told)
            m_failedSince.remove(path);
        said.append(told);
        m_kept.insert({fields.value(1), path}, told);
        m_step.clear();
    } else if (what == "fails") {
        m_failures.append({fields.value(1), QString::fromUtf8(fields.value(2))});
        for (const QByteArray &path : m_said.keys()) {
            if (!m_failedSince.contains(path))
                m_failedSince.insert(path, fields.value(1));
        }
        m_step.clear();
    } else if (what == "closed") {
        m_step.clear();
    } else if (what == "done") {
        m_done = true;
    }
}

void Ledger::readAll(const QByteArray &output)
{
    const QByteArrayList lines = output.split('\n');
    for (const QByteArray &line : lines.first(lines.size() - 1))
        read(line);
}

QByteArray Ledger::keptBy(const QByteArray &step, const QByteArray &path) const
{
    return m_kept.value({step, path});
}

namespace {

Found examined(const QString &path)
{
    Found found{"", {}};
    {
        const auto file = Store::ProjectFile::open(path);
        if (!file)
            return {"", file.error().sentence() + u' ' + file.error().detail};
        const auto contents = (*file)->load();
        if (contents)
            found.told = told(*contents);
        if ((*file)->mode() != Store::ProjectFile::Mode::ReadWrite)
            found.fault = u"opens for reading alone"_s;
        else if (!(*file)->notices().isEmpty())
            found.fault = (*file)->notices().constFirst().sentence();
        else if (!contents)
            found.fault = contents.error().sentence();
        else if (!contents->doubts.isEmpty())
            found.fault = u"a row is doubted"_s;
    }
    if (!found.fault.isEmpty())
        return found;
    const auto report = Store::checkFile(path);
    if (!report || !report->isFine())
        found.fault = report ? report->findings.constFirst().sentence : report.error().sentence();
    return found;
}

}

Found find(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    const QByteArray hash = QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha1).toHex();
    if (!path.endsWith(u".crossread"))
        return {"sha1 " + hash, {}};
    // A plain file alone says the same wherever it lies; of a day's backups most are as they were.
    static QHash<QByteArray, Found> known;
    const QFileInfo info(path);
    const QString mark = info.path() + u"/."_s + info.fileName() + u".open"_s;
    const bool isAlone =
        !QFileInfo::exists(path + u"-wal") && !QFileInfo::exists(path + u"-journal") && !QFileInfo::exists(mark);
    if (!isAlone)
        return examined(path);
    const auto before = known.constFind(hash);
    return before != known.cend() ? *before : *known.insert(hash, examined(path));
}

}
