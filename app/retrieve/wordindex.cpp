// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/wordindex.h"

#include "compare/language/stemmer.h"
#include "retrieve/tokens.h"
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace Crossread::Retrieve {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr int form = 1; // of what stands in the file; another one is begun anew
constexpr qint64 stretchesOfAText = qint64(1) << 20;
constexpr qint64 mostBytes = qint64(1) << 30; // of a cache that nobody ever cleans up
// FTS5's tokenizer for ASCII takes every other character as a part of a word: what we call a word stays one.
constexpr QChar stemSign(0xE000);

QString asTerm(QString word)
{
    return word.replace(u'\'', QChar(0x2019));
}

/// The words of a stretch, each once, and their stems.
QString wordsOf(QStringView text, const Compare::Stemmer &stemmer, QHash<QString, QString> &stems)
{
    QSet<QString> words;
    for (const Token &token : tokensOf(text)) {
        if (words.contains(token.word))
            continue;
        words.insert(token.word);
        if (token.isSign)
            continue;
        QString &stem = stems[token.word];
        if (stem.isEmpty())
            stem = stemSign + asTerm(stemmer.stem(token.word));
        words.insert(stem);
    }
    QString joined;
    for (const QString &word : std::as_const(words))
        joined += asTerm(word) + u' ';
    return joined;
}

}

WordIndex::WordIndex() = default;
WordIndex::~WordIndex() = default;

std::unique_ptr<WordIndex> WordIndex::shared()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/crossread/search"_s);
    const QString path = folder.filePath(u"words.sqlite"_s);
    // It tells what words somebody's texts hold.
    const bool isOurs = folder.mkpath(u"."_s)
        && QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (QFile(path).size() > mostBytes)
        QFile::remove(path);
    for (int attempt = 0; isOurs && attempt < 2; ++attempt) {
        auto opened = open(path);
        if (opened)
            return *std::move(opened);
        if (opened.error().code == ErrorCode::LockedProject || !QFile::remove(path))
            break;
    }
    return open(u":memory:"_s).value_or(nullptr);
}

Result<std::unique_ptr<WordIndex>> WordIndex::open(const QString &path)
{
    auto database = Store::Database::open(path, Store::Database::Access::ReadWrite, path);
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<WordIndex> index(new WordIndex);
    index->m_database = *std::move(database);
    if (const auto prepared = index->prepare(); !prepared)
        return std::unexpected(prepared.error());
    return index;
}

Result<void> WordIndex::prepare()
{
    // Losing it costs some seconds, so nothing waits for the disk.
    if (const auto set = m_database->run(u"PRAGMA synchronous=OFF"_s); !set)
        return set;
    const auto version = m_database->value(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (version->toInt() != form) {
        if (version->toInt() != 0)
            return failure(ErrorCode::StoreFailed, m_database->subject());
        const auto transaction = Store::Transaction::begin(*m_database);
        if (!transaction)
            return std::unexpected(transaction.error());
        for (const QString &sql :
            {u"CREATE TABLE texts (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, language TEXT NOT NULL)"_s,
                u"CREATE VIRTUAL TABLE words USING fts5(word, content='', columnsize=0, detail=none, tokenize='ascii')"_s,
                u"PRAGMA user_version=%1"_s.arg(form)}) {
            if (const auto made = m_database->run(sql); !made)
                return made;
        }
        if (const auto kept = (*transaction)->commit(); !kept)
            return kept;
    }
    auto query = Store::execute(*m_database, u"SELECT id, hash, language FROM texts"_s, {});
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        m_hashes.insert(query->value(0).toLongLong(), query->value(1).toByteArray());
        m_languages.insert(query->value(1).toByteArray(), query->value(2).toString());
    }
    return m_database->checkEnd(*query);
}

QList<TextSpan> WordIndex::stretches(const Document &document)
{
    QList<TextSpan> spans;
    for (const Paragraph &paragraph : document.paragraphs) {
        if (spans.isEmpty() || paragraph.begin - spans.last().begin >= stretchSize) {
            if (!spans.isEmpty())
                spans.last().end = paragraph.begin;
            spans.append({paragraph.begin, document.text.size()});
        }
    }
    return spans;
}

Result<void> WordIndex::add(const QByteArray &hash, const Document &document, const Progress &progress)
{
    const QString language = stemLanguageOf(document);
    const Compare::Stemmer stemmer(language);
    QHash<QString, QString> stems;
    const auto transaction = Store::Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    qint64 id = 0;
    {
        auto text = Store::execute(*m_database, u"INSERT INTO texts (hash, language) VALUES (:hash, :language)"_s,
            {{u":hash"_s, hash}, {u":language"_s, language}});
        if (!text)
            return std::unexpected(text.error());
        id = text->lastInsertId().toLongLong();
        auto insert = m_database->prepare(u"INSERT INTO words (rowid, word) VALUES (:id, :words)"_s);
        if (!insert)
            return std::unexpected(insert.error());
        const QList<TextSpan> spans = stretches(document);
        for (qsizetype number = 0; number < spans.size(); ++number) {
            if (progress.isCanceled())
                return failure(ErrorCode::Canceled);
            insert->bindValue(u":id"_s, id * stretchesOfAText + number);
            insert->bindValue(u":words"_s, wordsOf(document.textOf(spans[number]), stemmer, stems));
            if (const auto done = m_database->execute(*insert); !done)
                return done;
            progress.report(int(number * 1000 / spans.size()));
        }
    }
    if (const auto kept = (*transaction)->commit(); !kept)
        return kept;
    m_languages.insert(hash, language);
    m_hashes.insert(id, hash);
    return {};
}

Result<QHash<QByteArray, QList<int>>> WordIndex::find(const QList<Term> &terms) const
{
    QHash<QByteArray, QList<int>> found;
    QStringList match;
    for (const Term &term : terms)
        match.append(u'"' + (term.isStem ? QString(stemSign) : QString()) + asTerm(term.word)
            + (term.isBegin ? u"\" *"_s : u"\""_s));
    if (match.isEmpty())
        return found;
    auto query = Store::execute(*m_database, u"SELECT rowid FROM words WHERE words MATCH :match ORDER BY rowid"_s,
        {{u":match"_s, match.join(u" AND "_s)}});
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        const qint64 row = query->value(0).toLongLong();
        found[m_hashes.value(row / stretchesOfAText)].append(int(row % stretchesOfAText));
    }
    if (const auto end = m_database->checkEnd(*query); !end)
        return std::unexpected(end.error());
    return found;
}

QString stemLanguageOf(const Document &document)
{
    const QString said = document.metadata.language.section(u'-', 0, 0).toLower();
    if (!said.isEmpty())
        return said;
    const QStringView begin = QStringView(document.text).first(std::min<qsizetype>(document.text.size(), 4000));
    const auto cyrillic = std::ranges::count_if(begin, [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
    return cyrillic * 2 > begin.size() ? u"ru"_s : u"en"_s;
}

}
