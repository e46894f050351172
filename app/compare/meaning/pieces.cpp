// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/meaning/pieces.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr int unknownPiece = 0;
constexpr int reservedPieces = 6; ///< the first: they stand for no text
constexpr char32_t wordBegin = 0x2581; ///< "▁", for a space as well

}

Pieces::Pieces(const ModelFile &model)
    : m_model(model)
    , m_pieces(1, -1)
{
    for (int i = reservedPieces; i < int(model.pieceCount()); ++i) {
        int beginning = 0;
        const QList<uint> letters = QString::fromUtf8(model.piece(i)).toUcs4();
        for (const uint letter : letters) {
            int &next = m_next[{beginning, char32_t(letter)}];
            if (next == 0) {
                next = int(m_pieces.size());
                m_pieces.push_back(-1);
            }
            beginning = next;
        }
        m_pieces[std::size_t(beginning)] = i;
    }
}

/// The pieces that a text may begin with, shortest first; one unknown character where there is none.
std::vector<Pieces::Edge> Pieces::edgesFrom(std::span<const char32_t> text) const
{
    std::vector<Edge> out;
    int beginning = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        beginning = m_next.value({beginning, text[i]}, 0);
        if (beginning == 0)
            break;
        if (const int piece = m_pieces[std::size_t(beginning)]; piece >= 0)
            out.push_back({piece, int(i) + 1});
    }
    if (out.empty())
        out.push_back({unknownPiece, 1});
    return out;
}

std::vector<int> Pieces::of(QStringView text) const
{
    std::vector<char32_t> letters;
    const QString normalized = text.toString().normalized(QString::NormalizationForm_KC);
    if (!normalized.isEmpty())
        letters.push_back(wordBegin);
    const QList<uint> codes = normalized.toUcs4();
    for (const uint letter : codes)
        letters.push_back(letter == U' ' ? wordBegin : char32_t(letter));

    // The best way to each place, and its last piece. A place with 0 has no way yet: that is how the model was taught, and
    // what it makes of pieces that have no score (":") belongs to it.
    std::vector<double> best(letters.size() + 1, 0);
    std::vector<Edge> last(letters.size() + 1);
    for (std::size_t from = 0; from < letters.size(); ++from) {
        for (const Edge &edge : edgesFrom(std::span(letters).subspan(from))) {
            const std::size_t to = from + std::size_t(edge.size);
            const double score = best[from] + (edge.piece == unknownPiece ? 0 : double(m_model.score(edge.piece)));
            if (best[to] == 0 || score >= best[to]) {
                best[to] = score;
                last[to] = edge;
            }
        }
    }
    std::vector<int> out;
    for (std::size_t at = letters.size(); at > 0; at -= std::size_t(last[at].size)) {
        if (last[at].piece != unknownPiece || out.empty() || out.back() != unknownPiece)
            out.push_back(last[at].piece);
    }
    std::ranges::reverse(out);
    return out;
}

}
