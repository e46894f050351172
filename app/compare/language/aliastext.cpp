// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/aliases.h"

#include <QCoreApplication>

#include <algorithm>

namespace Crossread::Compare {

namespace {

/// Words::tr() for every text that is shown.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr QChar comment = u'#'; ///< to the end of the line
constexpr QChar sameMark = u'='; ///< between names that count as one
constexpr QChar relatedMark = u'~'; ///< between names that are akin

/// What is wrong with a line, in the user's language; empty where nothing is.
QString readLine(QStringView line, Aliases &aliases)
{
    const bool same = line.contains(sameMark);
    if (same == line.contains(relatedMark))
        return same ? Words::tr("“=” and “~” do not go together in one line")
                    : Words::tr("there is neither “=” nor “~” between the names");
    QStringList names;
    for (const QStringView part : line.split(same ? sameMark : relatedMark)) {
        const QString name = part.toString().simplified();
        if (name.isEmpty())
            return Words::tr("a name is missing before or after the mark");
        const bool hasWord = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (!hasWord && name != u"%")
            return Words::tr("“%1” is no name").arg(name);
        if (names.contains(name))
            return Words::tr("“%1” stands there twice").arg(name);
        names.append(name);
    }
    (same ? aliases.same : aliases.related).append(names);
    return {};
}

void appendLines(const QList<QStringList> &groups, QChar mark, QString &out)
{
    for (const QStringList &group : groups) {
        if (group.size() > 1)
            out += group.join(u' ' + QString(mark) + u' ') + u'\n';
    }
}

}

Core::Result<Aliases> Aliases::fromText(QStringView text)
{
    Aliases out;
    int number = 0;
    for (QStringView line : text.split(u'\n')) {
        ++number;
        if (const qsizetype end = line.indexOf(comment); end >= 0)
            line = line.first(end);
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        if (const QString wrong = readLine(line, out); !wrong.isEmpty())
            return Core::failure(Core::ErrorCode::BadArgument, Words::tr("line %1").arg(number), wrong);
    }
    return out;
}

QString Aliases::toText() const
{
    QString out;
    appendLines(same, sameMark, out);
    appendLines(related, relatedMark, out);
    return out;
}

void Aliases::add(const Aliases &other)
{
    const auto append = [](auto &list, const auto &added) {
        for (const auto &entry : added) {
            if (!list.contains(entry))
                list.append(entry);
        }
    };
    append(same, other.same);
    append(related, other.related);
    append(countries, other.countries);
}

}
