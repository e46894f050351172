// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codenames.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Crossread::Core {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar slash(u'/');
constexpr QChar mark(u'"');

/// The end of the name in quotation marks that `text` begins with, behind its last mark; 0 where it begins with none.
qsizetype endOfQuoted(QStringView text)
{
    if (!text.startsWith(mark))
        return 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] != mark)
            continue;
        if (i + 1 < text.size() && text[i + 1] == mark) {
            ++i;
            continue;
        }
        const QStringView rest = text.sliced(i + 1).trimmed();
        return rest.isEmpty() || rest.startsWith(slash) ? i + 1 : 0; // else the mark is a part of the name
    }
    return 0;
}

QHash<CodeId, const Code *> byId(const QList<Code> &codes)
{
    QHash<CodeId, const Code *> known;
    known.reserve(codes.size());
    for (const Code &code : codes)
        known.insert(code.id, &code);
    return known;
}

/// Whether these are the names of the code and of those above it.
bool hasNames(
    const Code *code, const QHash<CodeId, const Code *> &known, const QStringList &names, Qt::CaseSensitivity cases)
{
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        if (code == nullptr || code->name.compare(*name, cases) != 0)
            return false;
        code = known.value(code->parent);
    }
    return code == nullptr;
}

constexpr qsizetype mostLetters = 20; // of a name that are tried
constexpr int mostNumbered = 99; // of those that are called alike

/// The first of what the eye takes for single letters: with their accents, and emoji whole.
QStringList lettersOf(const QString &text)
{
    QStringList letters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > from && letters.size() < mostLetters;
        to = finder.toNextBoundary()) {
        letters.append(text.sliced(from, to - from));
        from = to;
    }
    return letters;
}

QString initialOf(const QString &word)
{
    return lettersOf(word).constFirst().toUpper();
}

QString usualLetters(const QStringList &words)
{
    const QString second = words.size() > 1 ? initialOf(words[1]) : lettersOf(words[0]).value(1).toLower();
    return initialOf(words[0]) + second;
}

/// The first that is free of those that may stand for a name where the usual ones are taken; those where none is.
QString otherLetters(const QStringList &words, auto isFree)
{
    const QString first = initialOf(words[0]);
    QStringList rest = lettersOf(words.join(u' ').toLower()).sliced(1);
    rest.removeIf([](const QString &one) { return !one[0].isLetterOrNumber() && !one[0].isSurrogate(); });
    for (const QString &one : std::as_const(rest)) {
        if (QString two = first + one; isFree(two))
            return two;
    }
    if (words.size() > 2) {
        if (QString three = usualLetters(words) + initialOf(words[2]); isFree(three))
            return three;
    }
    for (qsizetype i = 0; i < rest.size(); ++i) {
        for (qsizetype j = i + 1; j < rest.size(); ++j) {
            if (QString three = first + rest[i] + rest[j]; isFree(three))
                return three;
        }
    }
    for (int number = 2; number <= mostNumbered; ++number) {
        if (QString one = first + QString::number(number); isFree(one))
            return one;
    }
    return usualLetters(words);
}

}

QString codePathOf(const QStringList &names)
{
    QStringList parts;
    for (const QString &name : names) {
        const bool plain = !name.contains(slash) && !name.startsWith(mark);
        parts.append(plain ? name : mark + QString(name).replace(mark, u"\"\""_s) + mark);
    }
    return parts.join(slash);
}

QStringList codeNamesIn(QStringView path)
{
    QStringList names;
    for (QStringView rest = path.trimmed(); !rest.isEmpty();) {
        QString name;
        if (const qsizetype end = endOfQuoted(rest); end > 0) {
            name = rest.sliced(1, end - 2).toString().replace(u"\"\""_s, QString(mark));
            rest = rest.sliced(end).trimmed();
        } else {
            const qsizetype next = rest.indexOf(slash);
            name = rest.first(next < 0 ? rest.size() : next).toString();
            rest = rest.sliced(next < 0 ? rest.size() : next);
        }
        if (name = name.trimmed(); !name.isEmpty())
            names.append(name);
        rest = rest.startsWith(slash) ? rest.sliced(1).trimmed() : rest;
    }
    return names;
}

QHash<CodeId, QString> codePaths(const QList<Code> &codes)
{
    const QHash<CodeId, const Code *> known = byId(codes);
    QHash<CodeId, QString> paths;
    paths.reserve(codes.size());
    for (const Code &code : codes) { // parents come first, so that theirs is there mostly
        if (const auto above = paths.constFind(code.parent); above != paths.cend()) {
            paths.insert(code.id, *above + slash + codePathOf({code.name}));
            continue;
        }
        QStringList names;
        for (const Code *one = &code; one != nullptr; one = known.value(one->parent))
            names.prepend(one->name);
        paths.insert(code.id, codePathOf(names));
    }
    return paths;
}

QHash<CodeId, QString> codeLetters(const QList<Code> &codes)
{
    QList<const Code *> byAge; // as far as their places tell it
    byAge.reserve(codes.size());
    for (const Code &code : codes)
        byAge.append(&code);
    std::ranges::stable_sort(byAge, {}, &Code::position);
    QHash<CodeId, QString> letters;
    QSet<QString> taken;
    const auto isFree = [&taken](const QString &one) { return !taken.contains(one.toLower()); };
    for (const Code *code : std::as_const(byAge)) {
        const QStringList words = code->name.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        QString own = usualLetters(words);
        if (!isFree(own))
            own = otherLetters(words, isFree);
        taken.insert(own.toLower());
        letters.insert(code->id, own);
    }
    return letters;
}

QSet<CodeId> withCodesBelow(const QList<Code> &codes, CodeId id)
{
    QMultiHash<CodeId, CodeId> below;
    for (const Code &code : codes)
        below.insert(code.parent, code.id);
    QSet<CodeId> found{id};
    for (QList<CodeId> open{id}; !open.isEmpty();) {
        const QList<CodeId> next = below.values(open.takeLast());
        for (const CodeId &one : next) {
            if (!found.contains(one))
                open.append(one);
            found.insert(one);
        }
    }
    return found;
}

QList<CodeId> codesMeant(const QList<Code> &codes, QStringView text)
{
    const QHash<CodeId, const Code *> known = byId(codes);
    const QStringList names = codeNamesIn(text);
    const QString whole = text.trimmed().toString();
    if (names.isEmpty())
        return {};
    for (const Qt::CaseSensitivity cases : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        QList<CodeId> byPath;
        QList<CodeId> byName;
        for (const Code &code : codes) {
            if (hasNames(&code, known, names, cases))
                byPath.append(code.id);
            else if (code.name.compare(whole, cases) == 0
                || (names.size() == 1 && code.name.compare(names.constFirst(), cases) == 0))
                byName.append(code.id);
        }
        if (!byPath.isEmpty() || !byName.isEmpty())
            return byPath.isEmpty() ? byName : byPath;
    }
    return {};
}

}
