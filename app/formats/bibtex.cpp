// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/flow.h"
#include "formats/words.h"
#include "formats/writers.h"

namespace Crossread::Formats {

using namespace Qt::StringLiterals;

namespace {

/// What TeX would take for orders is written as the sign itself.
QString texText(const QString &text)
{
    QString out;
    for (const QChar sign : withoutControls(text).simplified()) {
        switch (sign.unicode()) {
        case u'\\': out += u"\\textbackslash{}"; break;
        case u'~': out += u"\\textasciitilde{}"; break;
        case u'^': out += u"\\textasciicircum{}"; break;
        case u'{':
        case u'}':
        case u'%':
        case u'&':
        case u'#':
        case u'_':
        case u'$': out += u'\\'; [[fallthrough]];
        default: out += sign;
        }
    }
    return out;
}

QString texName(const Core::PersonName &name)
{
    if (name.isOffice()) // braces keep it from being taken apart
        return u'{' + texText(name.family) + u'}';
    const QString family = name.particle.isEmpty() ? name.family : name.particle + u' ' + name.family;
    return texText(family) + u", " + texText(name.given);
}

QString texNames(const QStringList &names)
{
    QStringList out;
    for (const QString &name : names)
        out.append(texName(Core::personName(name)));
    return out.join(u" and ");
}

/// An address stands as it is: the programs that read the field do not take it for TeX. Only what would end it is written
/// as addresses write it.
QString texAddress(QString address)
{
    return address.replace(u'{', "%7B"_L1).replace(u'}', "%7D"_L1).replace(u' ', "%20"_L1);
}

/// Fields as BibTeX and biblatex know them, so that either reads the entry.
QByteArray bibtexOf(const QList<Reference> &references)
{
    QString out;
    for (const Reference &reference : references) {
        const Core::Metadata &metadata = reference.metadata;
        const bool isArticle = reference.kind == Core::DocumentKind::Article && !metadata.publisher.isEmpty();
        const auto field = [&out](QLatin1StringView name, const QString &value) {
            if (!value.isEmpty())
                out += u"  " + name + u" = {" + value + u"},\n";
        };
        out += (isArticle ? u"@article{" : u"@misc{") + reference.key + u",\n";
        field("author"_L1, texNames(metadata.authors));
        field("title"_L1, u'{' + texText(metadata.title) + u'}');
        field("translator"_L1, texNames(metadata.translators));
        field(isArticle ? "journal"_L1 : "howpublished"_L1, texText(metadata.publisher));
        const Core::KnownDate date = Core::knownDate(metadata.published);
        if (date.year > 0) {
            field("year"_L1, QString::number(date.year));
            if (date.month > 0)
                field("month"_L1, QString::number(date.month));
            field("date"_L1, metadata.published.left(10));
        }
        field("eventtitle"_L1, texText(metadata.eventTitle));
        if (Core::knownDate(metadata.eventDate).year > 0)
            field("eventdate"_L1, metadata.eventDate.left(10));
        field("venue"_L1, texText(metadata.eventPlace));
        field("url"_L1, texAddress(metadata.address));
        if (Core::knownDate(metadata.accessed).year > 0)
            field("urldate"_L1, metadata.accessed.left(10));
        field("langid"_L1, texText(metadata.language));
        out += u"}\n\n";
    }
    return out.toUtf8();
}

}

Format bibtex()
{
    return {.name = u"bibtex"_s,
        .suffix = u"bib"_s,
        .description = [] { return Words::tr("BibTeX, for LaTeX, JabRef and Zotero"); },
        .takes = [](const Content &content) { return bool(content.references); },
        .write = [](const Content &content, const Options &) { return bibtexOf(content.references()); }};
}

}
