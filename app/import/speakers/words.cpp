// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/words.h"

#include "import/languagelists.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Crossread::Import::Words {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> list(const QString &name)
{
    const QStringList words = languageList(u"speakers"_s, name);
    return {words.begin(), words.end()};
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

bool isNote(QStringView inside)
{
    static const QRegularExpression pattern = [] {
        const auto any = [](const char16_t *key) { return languagePattern(u"speakers"_s, QString(key)); };
        return QRegularExpression(u"(?i:"_s + any(u"interpreted") + u")|\\b(?i:"_s + any(u"spokenIn")
                + u") \\p{Lu}|^(?i:"_s + any(u"inLanguage") + u") \\p{Lu}"_s,
            QRegularExpression::UseUnicodePropertiesOption);
    }();
    static const QRegularExpression refusal(languagePattern(u"speakers"_s, u"notInterpreted"_s),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.matchView(inside).hasMatch() && !refusal.matchView(inside).hasMatch();
}

}
