// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/handbook.h"

#include "core/fold.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

QStringList pages()
{
    return {u"README.md"_s, u"opening.md"_s, u"coding.md"_s, u"retrieving.md"_s, u"exchange.md"_s, u"languages.md"_s,
        u"safety.md"_s, u"proof.md"_s, u"speed.md"_s, u"accessibility.md"_s};
}

/// The page in a language, "" being English; where it is not there the file is not either.
QString pathOf(const QString &page, const QString &language)
{
    return ":/crossread/handbook/"_L1 + (language.isEmpty() ? page : language + u'/' + page);
}

/// That of the program, as folders are named; empty for English.
QString ownLanguage()
{
    const QLocale::Language language = QLocale().language();
    const bool isEnglish = language == QLocale::English || language == QLocale::C;
    return isEnglish ? QString() : QLocale::languageToCode(language);
}

QString contentOf(const QString &page)
{
    const QString own = pathOf(page, ownLanguage());
    QFile file(QFile::exists(own) ? own : pathOf(page, {}));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The heading that a line is, and its level; 0 for none.
std::pair<int, QString> headingIn(const QString &line)
{
    static const QRegularExpression heading(u"^(#{1,6}) (.+)$"_s);
    const auto match = heading.match(line);
    return {int(match.capturedLength(1)), match.captured(2)};
}

/// A heading as links name it.
QString anchorOf(const QString &heading)
{
    QString out;
    for (const QChar character : heading.toLower()) {
        if (character.isLetterOrNumber() || character == u'-')
            out += character;
        else if (character == u' ')
            out += u'-';
    }
    return out;
}

}

QString HandbookSection::name() const
{
    return page + u'#' + anchorOf(heading);
}

QList<HandbookSection> handbookSections()
{
    QList<HandbookSection> out;
    for (const QString &page : pages()) {
        const QString content = contentOf(page);
        int index = 0;
        bool isCode = false;
        for (const QString &line : content.split(u'\n')) {
            if (line.startsWith("```"_L1))
                isCode = !isCode;
            const auto [level, heading] = isCode ? std::pair<int, QString>() : headingIn(line);
            if (level > 0)
                out.append({page, heading, level, index++, {}});
            if (!out.isEmpty() && out.constLast().page == page)
                out.last().text += line + u'\n';
        }
    }
    return out;
}

bool isHandbookTranslated()
{
    return QFile::exists(pathOf(pages().constFirst(), ownLanguage()));
}

QString handbookPage(const QString &page, bool dark)
{
    QString content = contentOf(page);
    const QString others = dark ? u"light"_s : u"dark"_s;
    content.remove(QRegularExpression(u"!\\[[^\\]]*\\]\\([^)]*-%1\\.png\\)\n?"_s.arg(others)));
    // What is not carried is named without a link.
    static const QRegularExpression outside(u"(?<!!)\\[([^\\]]+)\\]\\((?:\\.\\./|https?:)[^)]*\\)"_s);
    return content.replace(outside, u"\\1"_s);
}

QList<HandbookSection> searchHandbook(const QList<HandbookSection> &sections, const QString &words)
{
    QStringList wanted;
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts))
        wanted.append(Core::folded(word));
    QList<HandbookSection> out;
    std::ranges::copy_if(sections, std::back_inserter(out), [&wanted](const HandbookSection &section) {
        const QString text = Core::folded(section.text);
        return std::ranges::all_of(wanted, [&text](const QString &word) { return text.contains(word); });
    });
    return out;
}

}
