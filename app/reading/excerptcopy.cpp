// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerptcopy.h"

#include "core/naming.h"

#include <QCoreApplication>
#include <QLocale>

namespace Crossread::Reading {

QString citationOf(const Core::Document &document, Core::TextSpan span, Core::CitationStyle style)
{
    if (style != Core::CitationStyle::Own) {
        const Core::Citation citation = Core::citationIn(style, Core::citedPlace(document, span));
        return citation.inText.isEmpty() ? citation.reference : citation.inText + u'\n' + citation.reference;
    }
    const QLocale locale;
    const Core::Metadata &metadata = document.metadata;
    QStringList source = metadata.authors;
    source.append(document.title.isEmpty() ? document.name : document.title);
    for (const QString &part : {metadata.publisher, metadata.published}) {
        if (!part.isEmpty())
            source.append(part);
    }
    const QString title = source.join(QCoreApplication::translate("Citation", ", ", "between parts of a citation"));
    const QString paragraph = locale.toString(document.paragraphAt(span.begin) + 1);
    const QString place = Core::placeName(document, span);
    const auto placed = [&](const QString &citation) {
        return place.isEmpty()
            ? citation
            : QCoreApplication::translate("Citation", "%1, %2", "citation, page or time").arg(citation, place);
    };
    const qsizetype turn = document.turnAt(span.begin);
    if (turn < 0)
        return placed(QCoreApplication::translate("Citation", "%1, ¶ %2", "title, paragraph").arg(title, paragraph));
    const int speaker = document.turns[turn].speaker;
    const QString who = speaker >= 0 && speaker < document.speakers.size()
        ? document.speakers[speaker].name
        : document.textOf(document.turns[turn].label).toString();
    return placed(QCoreApplication::translate("Citation", "%1, %2, turn %3, ¶ %4", "speaker, title, turn, paragraph")
            .arg(who, title, locale.toString(turn + 1), paragraph));
}

std::unique_ptr<QMimeData> excerptMimeData(const Core::Document &document, Core::TextSpan span, const QString &citation)
{
    const QString text = document.textOf(span).toString();
    QString paragraphs;
    for (const QString &paragraph : text.split(u'\n'))
        paragraphs += u"<p>" % paragraph.toHtmlEscaped() % u"</p>\n";
    auto data = std::make_unique<QMimeData>();
    data->setText(text % u"\n— " % citation % u'\n');
    const QString html = u"<blockquote>\n" % paragraphs % u"</blockquote>\n<p>— "
        % citation.toHtmlEscaped().replace(u'\n', QStringLiteral("</p>\n<p>")) % u"</p>\n";
    data->setData(QStringLiteral("text/html"), html.toUtf8());
    return data;
}

}
