// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/secondlook.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace Crossread::Library {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 40; ///< transcripts; half a megabyte for a thousand sentences

/// Where the meanings of a text are kept. Those that nobody has looked at for longest go.
QString keptFor(const QString &text)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/crossread/meaning"_s);
    // It tells what somebody's texts are about.
    if (!folder.mkpath(u"."_s)
        || !QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return {};
    const QStringList files = folder.entryList({u"*.meanings"_s}, QDir::Files, QDir::Time);
    for (qsizetype i = mostKept; i < files.size(); ++i)
        QFile::remove(folder.filePath(files[i]));
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return folder.filePath(QString::fromLatin1(hash) + u".meanings"_s);
}

}

bool SecondLook::isPossible()
{
    return Compare::Encoder::english() != nullptr;
}

bool SecondLook::isFor(const Compare::Comparison &first)
{
    return first.transcriptLanguage == u"en" && first.articleLanguage == u"en";
}

SecondLook::SecondLook(const Core::Document &transcript)
    : m_meanings(Compare::Encoder::english())
    , m_path(keptFor(transcript.text))
{
    if (!m_path.isEmpty())
        m_meanings.load(m_path);
}

SecondLook::~SecondLook()
{
    if (!m_path.isEmpty())
        m_meanings.save(m_path);
}

}
