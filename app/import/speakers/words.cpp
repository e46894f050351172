// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/words.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Crossread::Import::Words {

using namespace Qt::StringLiterals;

namespace {

/// The lists of all languages, read once; a transcript need not say what language it is in.
const QHash<QString, QSet<QString>> &lists()
{
    static const QHash<QString, QSet<QString>> known = [] {
        QHash<QString, QSet<QString>> all;
        QDirIterator files(u":/crossread/languages"_s, {u"*.json"_s});
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonObject speakers = QJsonDocument::fromJson(file.readAll())[u"speakers"].toObject();
            for (auto list = speakers.begin(); list != speakers.end(); ++list) {
                const QStringList words = list->toString().split(u' ', Qt::SkipEmptyParts);
                all[list.key()].unite({words.begin(), words.end()});
            }
        }
        return all;
    }();
    return known;
}

QSet<QString> list(const QString &name)
{
    return lists().value(name);
}

}

QString bare(QStringView word)
{
    const auto clings = [](QChar c) { return c.isPunct() && c != u'&'; };
    while (!word.isEmpty() && clings(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && clings(word.back()))
        word.chop(1);
    return word.toString();
}

bool isTitle(QStringView word)
{
    static const QSet<QString> titles = list(u"titles"_s);
    return isHonorific(word) || titles.contains(bare(word).toLower());
}

bool isHonorific(QStringView word)
{
    static const QSet<QString> honorifics = list(u"honorifics"_s);
    // Without its dot "M" is a letter like any other.
    return honorifics.contains(bare(word).toLower()) || word == u"M.";
}

bool isDegree(QStringView word)
{
    static const QSet<QString> degrees = list(u"degrees"_s);
    return degrees.contains(bare(word).toLower());
}

bool isRole(QStringView word)
{
    static const QSet<QString> roles = list(u"roles"_s);
    return roles.contains(bare(word).toLower());
}

bool isQuestioner(QStringView label)
{
    static const QSet<QString> questioners = list(u"questioners"_s);
    const QString word = bare(label.trimmed()).toLower();
    qsizetype size = word.size();
    while (size > 0 && (word[size - 1].isDigit() || word[size - 1].isSpace() || u"#№"_s.contains(word[size - 1])))
        --size;
    return questioners.contains(word.first(size));
}

bool isAnswer(QStringView label)
{
    static const QSet<QString> answers = list(u"answers"_s);
    return answers.contains(bare(label).toLower());
}

bool isGroup(QStringView word)
{
    static const QSet<QString> groups = list(u"groups"_s);
    return groups.contains(word.toString().toLower());
}

bool isArticle(QStringView word)
{
    static const QSet<QString> articles = list(u"articles"_s);
    return articles.contains(word.toString().toLower());
}

bool isConjunction(QStringView word)
{
    static const QSet<QString> conjunctions = list(u"conjunctions"_s);
    return word == u"&" || word == u"/" || word == u"+" || conjunctions.contains(word.toString().toLower());
}

bool isAbbreviation(QStringView word)
{
    static const QSet<QString> abbreviations = list(u"abbreviations"_s);
    return abbreviations.contains(word.toString().toLower());
}

bool isParticle(QStringView word)
{
    static const QSet<QString> particles = list(u"particles"_s);
    return particles.contains(word.toString().toLower());
}

bool isStopped(const QStringList &words)
{
    static const QSet<QString> first = list(u"notNames"_s);
    static const QSet<QString> alone = list(u"notNamesAlone"_s);
    if (words.isEmpty())
        return true;
    const QString word = bare(words.first()).toLower();
    if (word.size() == 1 || isArticle(word))
        return false; // "I" asks in many an interview, "De heer Jansen" is no Hungarian "but"
    return first.contains(word) || (words.size() == 1 && alone.contains(word));
}

bool isOffice(QStringView word)
{
    static const QSet<QString> offices = list(u"offices"_s);
    return offices.contains(word.toString().toLower());
}

bool goesBeforeOffice(QStringView word)
{
    static const QSet<QString> before = list(u"beforeOffice"_s);
    return before.contains(word.toString().toLower());
}

bool linksOffice(QStringView word)
{
    static const QSet<QString> links = list(u"officeLinks"_s);
    return links.contains(word.toString().toLower());
}

bool isInstitution(QStringView word)
{
    static const QSet<QString> institutions = list(u"institutions"_s);
    static const QSet<QString> endings = list(u"institutionEndings"_s);
    const QString lower = word.toString().toLower();
    return institutions.contains(lower)
        || std::ranges::any_of(endings, [&](const QString &ending) { return lower.endsWith(ending); });
}

bool isClauseWord(QStringView word)
{
    static const QSet<QString> verbs = list(u"clauseWords"_s);
    return verbs.contains(word.toString().toLower());
}

bool needsMore(QStringView word)
{
    static const QSet<QString> open = list(u"openWords"_s);
    return open.contains(word.toString().toLower());
}

bool opensChatLine(QStringView word)
{
    static const QSet<QString> from = list(u"chatFrom"_s);
    return from.contains(word.toString().toLower());
}

bool addressesChatLine(QStringView word)
{
    static const QSet<QString> to = list(u"chatTo"_s);
    return to.contains(word.toString().toLower());
}

}
