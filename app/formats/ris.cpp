// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/flow.h"
#include "formats/words.h"
#include "formats/writers.h"

namespace Crossread::Formats {

using namespace Qt::StringLiterals;

namespace {

/// "2022/02/07/": all slashes, whatever is known.
QString risDate(const QString &text)
{
    const Core::KnownDate date = Core::knownDate(text);
    const auto two = [](int number) {
        return number > 0 ? QString::number(number).rightJustified(2, u'0') : QString();
    };
    return date.year > 0 ? u"%1/%2/%3/"_s.arg(QString::number(date.year), two(date.month), two(date.day)) : QString();
}

QString risName(const Core::PersonName &name)
{
    const QString family = name.particle.isEmpty() ? name.family : name.particle + u' ' + name.family;
    return name.isOffice() ? name.family : family + u", " + name.given;
}

/// In words: only papers of conferences have tags for it.
QString risEvent(const Core::Metadata &metadata)
{
    QStringList parts{metadata.eventTitle, metadata.eventPlace, metadata.eventDate};
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : u"Event: "_s + parts.join(u", ");
}

QByteArray risOf(const QList<Reference> &references)
{
    QString out;
    for (const Reference &reference : references) {
        const Core::Metadata &metadata = reference.metadata;
        const auto line = [&out](QLatin1StringView tag, const QString &value) {
            if (!value.isEmpty())
                out += tag + u"  - " + withoutControls(value).simplified() + u"\r\n";
        };
        const bool isNews = reference.kind == Core::DocumentKind::Article && !metadata.publisher.isEmpty();
        line("TY"_L1, isNews ? u"NEWS"_s : metadata.address.isEmpty() ? u"GEN"_s : u"ELEC"_s);
        line("ID"_L1, reference.key);
        for (const QString &author : metadata.authors)
            line("AU"_L1, risName(Core::personName(author)));
        for (const QString &translator : metadata.translators)
            line("A4"_L1, risName(Core::personName(translator)));
        line("TI"_L1, metadata.title);
        line(isNews ? "T2"_L1 : "PB"_L1, metadata.publisher);
        line("PY"_L1, risDate(metadata.published).left(4));
        line("DA"_L1, risDate(metadata.published));
        line("UR"_L1, metadata.address);
        line("Y2"_L1, risDate(metadata.accessed));
        line("LA"_L1, metadata.language);
        line("N1"_L1, risEvent(metadata));
        out += u"ER  - \r\n\r\n";
    }
    return out.toUtf8();
}

}

Format ris()
{
    return {.name = u"ris"_s,
        .suffix = u"ris"_s,
        .description = [] { return Words::tr("RIS, for EndNote, Mendeley and Citavi"); },
        .takes = [](const Content &content) { return bool(content.references); },
        .write = [](const Content &content, const Options &) { return risOf(content.references()); }};
}

}
