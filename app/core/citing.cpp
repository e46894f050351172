// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citing.h"

#include "core/naming.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Crossread::Core {

using namespace Qt::StringLiterals;

namespace {

struct CitingWords {
    Q_DECLARE_TR_FUNCTIONS(Citing)
};

const QStringList monthNames{u"January"_s, u"February"_s, u"March"_s, u"April"_s, u"May"_s, u"June"_s, u"July"_s,
    u"August"_s, u"September"_s, u"October"_s, u"November"_s, u"December"_s};

QString monthShort(int month)
{
    constexpr int longest = 4; // what is no longer stays whole
    const QString name = monthNames[month - 1];
    return name.size() <= longest ? name : name == u"September" ? u"Sept."_s : name.first(3) + u'.';
}

QString initials(const QString &given)
{
    QStringList out;
    for (const QString &word : given.split(u' ', Qt::SkipEmptyParts)) {
        QStringList parts;
        for (const QString &part : word.split(u'-', Qt::SkipEmptyParts))
            parts.append(part.first(part.size() > 1 && part[0].isHighSurrogate() ? 2 : 1).toUpper() + u'.');
        out.append(parts.join(u'-'));
    }
    return out.join(u' ');
}

/// With a full stop, unless it ends in a sign of its own.
QString ended(const QString &text)
{
    return text.isEmpty() || QStringView(u".?!…").contains(text.back()) ? text : text + u'.';
}

/// A title in quotation marks, with the sign that parts it from what follows inside them.
QString quoted(const QString &title, QChar sign)
{
    const bool hasOwn = QStringView(u"?!").contains(title.back());
    return u'“' + title + (hasOwn ? QString() : QString(sign)) + u'”';
}

/// What all styles ask of a place.
class Cited {
public:
    explicit Cited(const CitedPlace &place)
        : metadata(place.metadata)
        , title(place.metadata.title.isEmpty() ? place.title : place.metadata.title)
        , published(knownDate(place.metadata.published))
        , accessed(knownDate(place.metadata.accessed))
        , place(place)
    {
        for (const QString &author : place.metadata.authors)
            authors.append(personName(author));
        for (const QString &translator : place.metadata.translators)
            translators.append(personName(translator));
        const bool isOwnHouse = authors.size() == 1 && authors.first().whole() == metadata.publisher;
        house = isOwnHouse ? QString() : metadata.publisher;
        speaker = place.metadata.authors.contains(place.speaker) ? QString() : place.speaker;
    }

    Metadata metadata;
    QString title;
    KnownDate published;
    KnownDate accessed;
    CitedPlace place;
    QList<PersonName> authors;
    QList<PersonName> translators;
    QString house; ///< who published it, unless that is who wrote it
    QString speaker;
};

QString familyOf(const PersonName &name)
{
    return name.particle.isEmpty() ? name.family : name.particle + u' ' + name.family;
}

/// "A and B", "A, B, and C".
QString inARow(QStringList names, QStringView word)
{
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return names.join(u", ") + (names.size() > 1 ? u", "_s : u" "_s) + word + u' ' + last;
}

/// As they are spoken; of more than `most` only the first.
QString spokenNames(const QList<PersonName> &people, qsizetype most)
{
    QStringList names;
    for (const PersonName &one : people)
        names.append(one.whole());
    return names.size() > most ? names.constFirst() + u" et al." : inARow(names, u"and");
}

// APA 7

QString apaAuthors(const QList<PersonName> &authors)
{
    constexpr qsizetype most = 20;
    QStringList names;
    for (const PersonName &author : authors)
        names.append(author.isOffice() ? author.family : familyOf(author) + u", " + initials(author.given));
    if (names.size() > most) // the first nineteen and the last
        return names.first(most - 1).join(u", ") + u", . . . " + names.constLast();
    if (names.size() < 2)
        return names.value(0);
    return names.first(names.size() - 1).join(u", ") + u", & " + names.constLast();
}

/// With who translated it behind it.
QString apaTitle(const Cited &cited)
{
    QStringList names;
    for (const PersonName &one : cited.translators)
        names.append(one.isOffice() ? one.family : initials(one.given) + u' ' + familyOf(one));
    const QString by = names.isEmpty() ? QString() : u" (%1, Trans.)"_s.arg(inARow(names, u"&"));
    return ended(cited.title + by);
}

QString apaDate(const KnownDate &date)
{
    if (date.year == 0)
        return u"n.d."_s;
    QString text = QString::number(date.year);
    if (date.month > 0)
        text += u", " + monthNames[date.month - 1];
    if (date.day > 0)
        text += u' ' + QString::number(date.day);
    return text;
}

Citation apa(const Cited &cited)
{
    const QString date = u'(' + apaDate(cited.published) + u')';
    QStringList parts;
    if (cited.authors.isEmpty())
        parts << apaTitle(cited) << ended(date);
    else
        parts << ended(apaAuthors(cited.authors)) << ended(date) << apaTitle(cited);
    if (!cited.house.isEmpty())
        parts << ended(cited.house);
    // A date of retrieval belongs where the page may have changed: where nothing says when it was published.
    if (!cited.metadata.address.isEmpty() && cited.published.year == 0 && cited.accessed.day > 0)
        parts << u"Retrieved %1 %2, %3, from"_s.arg(monthNames[cited.accessed.month - 1],
            QString::number(cited.accessed.day), QString::number(cited.accessed.year));
    if (!cited.metadata.address.isEmpty())
        parts << cited.metadata.address;

    QStringList families;
    for (const PersonName &author : cited.authors)
        families.append(familyOf(author));
    QString who = families.size() > 2 ? families[0] + u" et al." : families.join(u" & ");
    who = who.isEmpty() ? quoted(cited.title, u',') : who + u',';
    who += u' ' + (cited.published.year == 0 ? u"n.d."_s : QString::number(cited.published.year));
    if (!cited.speaker.isEmpty())
        who.prepend(cited.speaker + u", as cited in ");
    const QString where = !cited.place.page.isEmpty() ? u", p. " + cited.place.page
        : !cited.place.time.isEmpty()                 ? u", " + cited.place.time
        : cited.place.paragraph > 0                   ? u", para. " + QString::number(cited.place.paragraph)
                                                      : QString();
    return {u'(' + who + where + u')', parts.join(u' ')};
}

// Chicago, notes

QString chicagoDate(const KnownDate &date)
{
    QString text = date.month > 0 ? monthNames[date.month - 1] + u' ' : QString();
    if (date.day > 0)
        text += QString::number(date.day) + u", ";
    return date.year > 0 ? text + QString::number(date.year) : QString();
}

Citation chicago(const Cited &cited)
{
    constexpr qsizetype mostNames = 3;
    QString note;
    if (!cited.speaker.isEmpty())
        note += cited.speaker + u", quoted in ";
    if (!cited.authors.isEmpty())
        note += spokenNames(cited.authors, mostNames) + u", ";
    note += quoted(cited.title, u',');
    QStringList parts;
    if (!cited.translators.isEmpty())
        parts << u"trans. " + spokenNames(cited.translators, mostNames);
    if (!cited.house.isEmpty())
        parts << cited.house;
    if (const QString date = chicagoDate(cited.published); !date.isEmpty())
        parts << date;
    else if (cited.accessed.year > 0 && !cited.metadata.address.isEmpty())
        parts << u"accessed " + chicagoDate(cited.accessed);
    if (!cited.place.page.isEmpty())
        parts << cited.place.page;
    else if (!cited.place.time.isEmpty())
        parts << cited.place.time;
    else if (cited.place.paragraph > 0)
        parts << u"para. " + QString::number(cited.place.paragraph);
    if (!cited.metadata.address.isEmpty())
        parts << cited.metadata.address;
    if (!parts.isEmpty())
        note += u' ' + parts.join(u", ");
    else if (note.endsWith(u",”"))
        return {{}, note.chopped(2) + u".”"};
    return {{}, note + u'.'};
}

// MLA 9

QString mlaAuthors(const QList<PersonName> &authors)
{
    if (authors.isEmpty())
        return {};
    const PersonName &first = authors.first();
    QString name = first.isOffice() ? first.family : first.family + u", " + first.given;
    if (!first.particle.isEmpty())
        name += u' ' + first.particle;
    if (authors.size() == 2)
        name += u", and " + authors[1].whole();
    else if (authors.size() > 2)
        name += u", et al";
    return ended(name);
}

QString mlaDate(const KnownDate &date)
{
    if (date.year == 0)
        return {};
    QString text = date.day > 0 ? QString::number(date.day) + u' ' : QString();
    if (date.month > 0)
        text += monthShort(date.month) + u' ';
    return text + QString::number(date.year);
}

Citation mla(const Cited &cited)
{
    static const QRegularExpression scheme(u"^https?://"_s);
    QStringList parts;
    if (const QString authors = mlaAuthors(cited.authors); !authors.isEmpty())
        parts << authors;
    parts << quoted(cited.title, u'.');
    if (!cited.translators.isEmpty())
        parts << ended(u"Translated by " + spokenNames(cited.translators, 2));
    QStringList container;
    if (!cited.house.isEmpty())
        container << cited.house;
    if (const QString date = mlaDate(cited.published); !date.isEmpty())
        container << date;
    if (!cited.metadata.address.isEmpty())
        container << QString(cited.metadata.address).remove(scheme);
    if (!container.isEmpty())
        parts << ended(container.join(u", "));
    if (cited.published.year == 0 && cited.accessed.year > 0)
        parts << u"Accessed " + ended(mlaDate(cited.accessed));

    const qsizetype count = cited.authors.size();
    QString who = count == 0 ? QString() : familyOf(cited.authors[0]);
    if (count == 2)
        who += u" and " + familyOf(cited.authors[1]);
    else if (count > 2)
        who += u" et al.";
    const QString where = !cited.place.page.isEmpty() ? cited.place.page
        : !cited.place.time.isEmpty()                 ? cited.place.time
        : cited.place.paragraph > 0                   ? u"par. " + QString::number(cited.place.paragraph)
                                                      : QString();
    if (count == 0)
        who = quoted(cited.title, where.startsWith(u"par.") ? u',' : u' ').replace(u" ”"_s, u"”"_s);
    else if (where.startsWith(u"par."))
        who += u','; // a page follows without one
    if (!cited.speaker.isEmpty())
        who.prepend(cited.speaker + u", qtd. in ");
    return {u'(' + (where.isEmpty() ? who : who + u' ' + where) + u')', parts.join(u' ')};
}

// Crossread's own

Citation own(const CitedPlace &place)
{
    const QLocale locale;
    QStringList source = place.metadata.authors;
    source.append(place.title);
    for (const QString &part : {place.metadata.publisher, place.metadata.published}) {
        if (!part.isEmpty())
            source.append(part);
    }
    QString text = source.join(QCoreApplication::translate("Citation", ", ", "between parts of a citation"));
    const QString paragraph = locale.toString(place.paragraph);
    if (place.turn > 0)
        text = QCoreApplication::translate("Citation", "%1, %2, turn %3, ¶ %4", "speaker, title, turn, paragraph")
                   .arg(place.speaker.isEmpty() ? place.label : place.speaker, text, locale.toString(place.turn),
                       paragraph);
    else if (place.paragraph > 0)
        text = QCoreApplication::translate("Citation", "%1, ¶ %2", "title, paragraph").arg(text, paragraph);
    if (!place.place.isEmpty())
        text = QCoreApplication::translate("Citation", "%1, %2", "citation, page or time").arg(text, place.place);
    return {{}, text};
}

constexpr std::pair<CitationStyle, QLatin1StringView> styleKeys[]{{CitationStyle::Own, "crossread"_L1},
    {CitationStyle::Apa, "apa"_L1}, {CitationStyle::Chicago, "chicago"_L1}, {CitationStyle::Mla, "mla"_L1}};

}

QList<CitationStyle> citationStyles()
{
    return {CitationStyle::Own, CitationStyle::Apa, CitationStyle::Chicago, CitationStyle::Mla};
}

QString citationStyleKey(CitationStyle style)
{
    return std::ranges::find(styleKeys, style, &std::pair<CitationStyle, QLatin1StringView>::first)->second;
}

QString citationStyleName(CitationStyle style)
{
    switch (style) {
    case CitationStyle::Own: return CitingWords::tr("Short: who, title, turn, paragraph");
    case CitationStyle::Apa: return CitingWords::tr("APA, in the text");
    case CitationStyle::Chicago: return CitingWords::tr("Chicago, as a note");
    case CitationStyle::Mla: return CitingWords::tr("MLA, in the text");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<CitationStyle> citationStyleOf(QStringView key)
{
    const auto *found = std::ranges::find_if(styleKeys, [key](const auto &one) { return key == one.second; });
    return found == std::end(styleKeys) ? std::nullopt : std::optional(found->first);
}

KnownDate knownDate(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(?:T.*)?$"_s);
    const auto match = form.match(text);
    const KnownDate date{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const bool isOne = match.hasMatch() && QDate::isValid(date.year, std::max(1, date.month), std::max(1, date.day));
    return isOne ? date : KnownDate();
}

CitedPlace citedPlace(const Document &document, TextSpan span)
{
    CitedPlace place{document.metadata, document.title.isEmpty() ? document.name : document.title, {}, {}, {},
        document.paragraphAt(span.begin) + 1};
    if (const Locator *locator = document.locatorAt(span.begin)) {
        place.page = locator->page;
        if (locator->begin)
            place.time = timeName(*locator->begin);
    }
    place.place = placeName(document, span);
    const qsizetype index = document.turnAt(span.begin);
    if (index < 0)
        return place;
    const Turn &turn = document.turns[index];
    place.turn = index + 1;
    place.label = document.textOf(turn.label).toString();
    if (turn.speaker >= 0 && turn.speaker < document.speakers.size())
        place.speaker = document.speakers[turn.speaker].name;
    return place;
}

Citation citationIn(CitationStyle style, const CitedPlace &place)
{
    if (style == CitationStyle::Own)
        return own(place);
    const Cited cited(place);
    return style == CitationStyle::Apa ? apa(cited) : style == CitationStyle::Mla ? mla(cited) : chicago(cited);
}

}
