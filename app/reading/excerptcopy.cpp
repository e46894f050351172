// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerptcopy.h"

namespace Crossread::Reading {

QString citationOf(const Core::Document &document, Core::TextSpan span, Core::CitationStyle style)
{
    const Core::Citation citation = Core::citationIn(style, Core::citedPlace(document, span));
    return citation.inText.isEmpty() ? citation.reference : citation.inText + u'\n' + citation.reference;
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
