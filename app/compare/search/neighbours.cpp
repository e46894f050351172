// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/neighbours.h"

#include <algorithm>
#include <cmath>

namespace Crossread::Compare {

namespace {

/// How well b's place goes on from a's: 1 for the next sentences, less with distance, least in another turn.
double kinship(const Window &a, const Window &b, const TranscriptIndex &index)
{
    const int distance = b.first - a.last;
    double k = 0;
    if (b.first >= a.first && distance <= 3)
        k = 1;
    else if (distance > 3)
        k = std::exp(-(distance - 3) / 6.);
    else
        k = .6 * std::exp(-std::abs(double(b.last - a.first)) / 4.);
    const auto &sentences = index.sentences();
    return sentences[std::size_t(a.first)].turn == sentences[std::size_t(b.first)].turn ? k : .3 * k;
}

double bond(const Link &a, const Link &b, const Parameters &parameters)
{
    if (a.paragraph != b.paragraph)
        return parameters.sameArticle;
    return a.direct && b.direct ? parameters.sameQuotation : parameters.sameParagraph;
}

using Values = std::vector<double>; ///< of the best chain that ends here, per passage; the last is for "no passage"

/// `ahead`: whether `from` stands before `to` in the article.
Values step(const Link &from, const Values &values, const Link &to, bool ahead, const TranscriptIndex &index,
    const Parameters &parameters)
{
    const double worth = ahead ? bond(from, to, parameters) : bond(to, from, parameters);
    const double without = *std::max_element(values.begin(), values.end());
    Values out(to.windows->size() + 1, without);
    for (std::size_t i = 0; i < to.windows->size(); ++i) {
        for (std::size_t j = 0; j < from.windows->size(); ++j) {
            const Window &a = ahead ? (*from.windows)[j] : (*to.windows)[i];
            const Window &b = ahead ? (*to.windows)[i] : (*from.windows)[j];
            out[i] = std::max(out[i], values[j] + worth * kinship(a, b, index));
        }
    }
    return out;
}

void addOwn(const Link &link, Values &values, const Parameters &parameters)
{
    for (std::size_t i = 0; i < link.windows->size(); ++i)
        values[i] += (*link.windows)[i].score;
    values.back() += parameters.noneValue;
}

}

bool addSupport(const QList<Link> &links, const TranscriptIndex &index, const Parameters &parameters, Phase &phase)
{
    const std::size_t count = std::size_t(links.size());
    // What the chain before and behind each passage is worth, the passage itself not counted.
    std::vector<Values> before(count);
    std::vector<Values> behind(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (!phase.goOn(qsizetype(i), 2 * links.size()))
            return false;
        const Link &link = links[qsizetype(i)];
        if (i == 0) {
            before[i].assign(link.windows->size() + 1, 0);
        } else {
            Values values = before[i - 1];
            addOwn(links[qsizetype(i - 1)], values, parameters);
            before[i] = step(links[qsizetype(i - 1)], values, link, true, index, parameters);
        }
    }
    for (std::size_t i = count; i-- > 0;) {
        if (!phase.goOn(2 * links.size() - qsizetype(i), 2 * links.size()))
            return false;
        const Link &link = links[qsizetype(i)];
        if (i + 1 == count) {
            behind[i].assign(link.windows->size() + 1, 0);
        } else {
            Values values = behind[i + 1];
            addOwn(links[qsizetype(i + 1)], values, parameters);
            behind[i] = step(links[qsizetype(i + 1)], values, link, false, index, parameters);
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<Window> &windows = *links[qsizetype(i)].windows;
        for (std::size_t w = 0; w < windows.size(); ++w)
            windows[w].support = before[i][w] + behind[i][w] - before[i].back() - behind[i].back();
    }
    return true;
}

}
