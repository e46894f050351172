// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prepared.h"

#include "support/shareddata.h"
#include "told.h"

#include <QDirIterator>
#include <QFile>

namespace Crossread::Test {

using namespace Qt::StringLiterals;

namespace {

QStringList projectsIn(const QString &folder)
{
    QStringList paths;
    QDirIterator all(folder, {u"*.crossread"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        paths.append(all.next());
    return paths;
}

}

Prepared::Prepared()
    : m_run({u"make"_s, u"work"_s})
{
    m_run.copyIn(sourcePath(u"tests/data/projects/version-3.crossread"_s), u"old.crossread"_s);
    const auto ended = m_run.run();
    const QStringList paths = projectsIn(m_run.folder());
    if (!ended.isFine || paths.size() < 3)
        qFatal("cannot prepare a project: %s", qPrintable(ended.error));
    for (const QString &path : paths)
        m_said.insert(QFile::encodeName(path.sliced(m_run.folder().size())), {toldOf(path)});
}

Ledger Prepared::ledgerFor(const QString &folder) const
{
    Ledger ledger;
    for (const auto &[path, told] : m_said.asKeyValueRange())
        ledger.begin(QFile::encodeName(folder) + path, told.constFirst());
    return ledger;
}

QString faultAfter(const QString &place, const Ledger &ledger, const Ledger &whole, const QString &wholeFolder)
{
    const QByteArray folder = QFile::encodeName(place);
    for (const auto &[path, said] : ledger.said().asKeyValueRange()) {
        const Found found = find(QFile::decodeName(path));
        const QByteArray there = QFile::encodeName(wholeFolder) + path.sliced(folder.size());
        const QByteArray step = ledger.underway().isEmpty() ? ledger.failedSince(path) : ledger.underway();
        const QByteArray next = whole.keptBy(step, there);
        const bool expected = found.told == said.constLast() || (!next.isNull() && found.told == next);
        if (!expected || !found.fault.isEmpty())
            return u"%1: %2\nfound:    %3\nexpected: %4\nor:       %5 (%6)"_s.arg(
                QFile::decodeName(path.sliced(folder.size())), found.fault, QString::fromUtf8(found.told),
                QString::fromUtf8(said.constLast()), QString::fromUtf8(next), QString::fromUtf8(step));
    }
    return faultOfAny(place); // also what it had not spoken of yet
}

QString faultOfAny(const QString &folder)
{
    const QStringList paths = projectsIn(folder);
    for (const QString &path : paths) {
        if (const Found found = find(path); !found.fault.isEmpty())
            return path + u": "_s + found.fault;
    }
    return {};
}

}
