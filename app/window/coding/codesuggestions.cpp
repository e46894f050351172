// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/codesuggestions.h"

#include "core/fold.h"
#include "window/widgets/icons.h"

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 200; // nobody looks further; a few letters more lead on

enum Fit : int { BeginsName, BeginsWord, Inside, None };

bool beginsWord(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

}

void CodeSuggestions::setCodes(const QList<Core::Code> &codes)
{
    m_codes.clear();
    m_byId.clear();
    m_names.clear();
    const QHash<Core::CodeId, QString> paths = Core::codePaths(codes);
    const QHash<Core::CodeId, QString> letters = Core::codeLetters(codes);
    for (const Core::Code &code : codes) {
        m_byId.insert(code.id, m_codes.size());
        ++m_names[code.name];
        const QString &path = paths[code.id];
        m_codes.append({code.id, code.name, path, Core::folded(code.name), Core::folded(path), code.colour,
            letters[code.id], code.heading});
    }
}

const QString &CodeSuggestions::pathOf(Core::CodeId id) const
{
    static const QString none;
    const auto at = m_byId.constFind(id);
    return at == m_byId.cend() ? none : m_codes[*at].path;
}

QString CodeSuggestions::lettersOf(Core::CodeId id) const
{
    const auto at = m_byId.constFind(id);
    return at == m_byId.cend() ? QString() : m_codes[*at].letters;
}

bool CodeSuggestions::isUnique(const QString &name) const
{
    return m_names.value(name) <= 1;
}

bool CodeSuggestions::begins(const QString &text) const
{
    const QString wanted = Core::folded(text);
    return std::ranges::any_of(m_codes, [&wanted](const Known &code) {
        return code.foldedName.startsWith(wanted) || code.foldedPath.startsWith(wanted);
    });
}

int CodeSuggestions::suggest(const QString &typed, const QList<Core::CodeId> &without)
{
    const QString wanted = Core::folded(typed.simplified());
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::array<QList<const Known *>, None> fitting;
    bool there = false;
    bool isGiven = false;
    for (const Known &code : std::as_const(m_codes)) {
        const bool same = code.foldedName == wanted || code.foldedPath == wanted;
        there |= same;
        if (code.heading) {
            isGiven |= same; // it is there, and nothing is coded with it
            continue;
        }
        if (without.contains(code.id)) {
            isGiven |= same;
            continue;
        }
        Fit fit = code.foldedName.startsWith(wanted) || code.foldedPath.startsWith(wanted) ? BeginsName : BeginsWord;
        for (const QString &word : words) {
            if (fit == BeginsName)
                break;
            if (!code.foldedPath.contains(word))
                fit = None;
            else if (fit == BeginsWord && !beginsWord(code.foldedPath, word))
                fit = Inside;
            if (fit == None)
                break;
        }
        if (fit == None)
            continue;
        same ? fitting[fit].prepend(&code) : fitting[fit].append(&code);
    }
    clear();
    // Who types a code that is given already means no other.
    const int likely = isGiven || (fitting[BeginsName].isEmpty() && fitting[BeginsWord].isEmpty()) ? -1 : 0;
    for (const QList<const Known *> &group : fitting) {
        for (const Known *code : group) {
            if (rowCount() == mostRows)
                break;
            auto *item = new QStandardItem(markIcon(code->colour, code->letters), code->path);
            item->setData(QVariant::fromValue(code->id), IdRole);
            item->setToolTip(code->path);
            appendRow(item);
        }
    }
    if (wanted.isEmpty() || there || Core::codeNamesIn(typed).isEmpty())
        return wanted.isEmpty() ? -1 : likely;
    //: the last of the codes that fit what is typed: none of them, but a new one of that name
    auto *item = new QStandardItem(icon(u"add"_s), tr("New code “%1”").arg(typed.simplified()));
    item->setData(QVariant::fromValue(Core::CodeId()), IdRole);
    appendRow(item);
    return likely < 0 ? rowCount() - 1 : likely;
}

}
