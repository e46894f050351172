// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/drawings.h"

#include "report/wording.h"

namespace Crossread::Report {

using namespace Core;
using namespace Review;
using namespace Qt::StringLiterals;

namespace {

constexpr double width = 1000; ///< in the units of the drawing, which is stretched over the page
constexpr double narrowest = 2; ///< of a mark; a sentence of a long transcript would vanish

QString drawing(const QString &kind, const QString &title, const QString &content)
{
    const QString label = title.toHtmlEscaped();
    return u"<svg class=\"%1\" viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"%2\">\n"
           "<title>%2</title>\n%3</svg>\n"_s.arg(kind, label, content);
}

QString rectangle(const QString &kind, double begin, double end, const QString &title)
{
    const auto number = [](double value) { return QString::number(value, 'f', 1); };
    return u"<rect class=\"%1\" x=\"%2\" y=\"0\" width=\"%3\" height=\"20\"><title>%4</title></rect>\n"_s.arg(
        kind, number(begin), number(end - begin), title.toHtmlEscaped());
}

}

QString summaryBar(const Tally &tally)
{
    if (tally.statements == 0)
        return {};
    const double unit = width / tally.statements;
    double at = 0;
    QString content;
    const auto add = [&](const QString &kind, int count, const QString &title) {
        const double end = at + count * unit;
        if (count > 0) // with a gap, so that neighbours are told apart without colours
            content += rectangle(kind, at, end < width - 1 ? end - narrowest : width, title);
        at = end;
    };
    add(u"found"_s, tally.found, Words::tr("%Ln found", "statements", tally.found));
    add(u"possible"_s, tally.possible, Words::tr("%Ln possible", "statements", tally.possible));
    add(u"missing"_s, tally.notFound, Words::tr("%Ln not found", "statements", tally.notFound));
    return drawing(u"bar"_s, summaryLine(tally), content);
}

QString coverageStrip(const Verification &report)
{
    const double size = double(report.transcript->text.size());
    if (size < 1)
        return {};
    QString content = rectangle(u"ground"_s, 0, width, Words::tr("not reported"));
    for (const TextSpan span : report.coverage.used) {
        const double begin = std::min(double(span.begin) / size * width, width - narrowest);
        content += rectangle(u"used"_s, begin, std::max(double(span.end) / size * width, begin + narrowest),
            placeIn(*report.transcript, span));
    }
    const QString title =
        Words::tr("Where the article draws on the transcript: %Ln passage(s), from its beginning to its end", nullptr,
            int(report.coverage.used.size()));
    return drawing(u"strip"_s, title, content);
}

}
