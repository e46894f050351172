// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/textorder.h"

#include "core/fold.h"

#include <QCollator>

#include <algorithm>
#include <span>

namespace Crossread::Retrieve {

namespace {

// What an alphabet makes of a text costs most of the time, so it is asked of a piece, and of the next one only where that is
// the same for several.
constexpr qsizetype pieceLength = 20;
constexpr qsizetype comparedLength = 5 * pieceLength;

/// A text in the making of an order. The first signs lie side by side, so that most of them are told apart at a glance.
struct Placed {
    quint64 first = 0;
    quint64 second = 0;
    QStringView piece; ///< folded
    size_t row = 0;
};

/// Eight signs, each as a byte; what needs more than one is only as far behind as a byte can be.
quint64 eightOf(QStringView text)
{
    quint64 packed = 0;
    for (qsizetype i = 0; i < 8; ++i)
        packed = packed << 8 | (i < text.size() ? std::min<quint64>(text[i].unicode(), 0xFF) : 0);
    return packed;
}

class TextOrder {
public:
    explicit TextOrder(const std::vector<QString> &texts)
        : m_texts(texts)
    {
        m_collator.setNumericMode(true);
    }

    /// By what stands from `from` on; what stands before is the same in all.
    void sort(std::span<Placed> all, qsizetype from)
    {
        const QString folded = putPieces(all, from);
        std::ranges::sort(all, [](const Placed &a, const Placed &b) {
            if (a.first != b.first)
                return a.first < b.first;
            if (a.second != b.second)
                return a.second < b.second;
            const int compared = a.piece.compare(b.piece);
            return compared != 0 ? compared < 0 : a.row < b.row;
        });
        struct Same {
            QCollatorSortKey key;
            size_t begin;
            size_t end;
        };
        std::vector<Same> pieces; // each once: many share one
        pieces.reserve(all.size());
        for (size_t begin = 0, end = 0; begin < all.size(); begin = end) {
            const Placed &one = all[begin];
            for (end = begin + 1; end < all.size() && all[end].first == one.first && all[end].second == one.second
                && all[end].piece == one.piece;)
                ++end;
            pieces.push_back(
                {m_collator.sortKey(QString::fromRawData(one.piece.data(), one.piece.size())), begin, end});
        }
        std::ranges::stable_sort(pieces, [](const Same &a, const Same &b) { return a.key.compare(b.key) < 0; });
        std::vector<Placed> sorted;
        sorted.reserve(all.size());
        for (const Same &same : pieces)
            sorted.insert(sorted.end(), all.begin() + qsizetype(same.begin), all.begin() + qsizetype(same.end));
        std::ranges::copy(sorted, all.begin());
        const qsizetype next = from + pieceLength;
        size_t begin = 0;
        for (const Same &same : pieces) {
            const std::span group = all.subspan(begin, same.end - same.begin);
            begin += group.size();
            const auto goesOn = [this, next](const Placed &one) { return m_texts[one.row].size() > next; };
            if (group.size() > 1 && next < comparedLength && std::ranges::any_of(group, goesOn))
                sort(group, next);
        }
    }

private:
    /// Gives what the pieces are views of.
    [[nodiscard]] QString putPieces(std::span<Placed> all, qsizetype from) const
    {
        QString folded(qsizetype(all.size()) * pieceLength, Qt::Uninitialized);
        QChar *to = folded.data();
        for (Placed &one : all) {
            const QString &text = m_texts[one.row];
            const QChar *begin = to;
            for (qsizetype i = from; i < std::min(text.size(), from + pieceLength); ++i)
                *to++ = QChar(Core::foldUnit(text[i].unicode()));
            one.piece = QStringView(begin, to);
            one.first = eightOf(one.piece);
            one.second = eightOf(one.piece.mid(std::min<qsizetype>(8, one.piece.size())));
        }
        return folded;
    }

    QCollator m_collator;
    const std::vector<QString> &m_texts;
};

}

void sortByText(std::vector<size_t> &order, const std::function<QString(size_t)> &textOf)
{
    std::vector<QString> texts;
    texts.reserve(order.size());
    std::vector<Placed> all(order.size());
    for (size_t index = 0; index < order.size(); ++index) {
        texts.push_back(textOf(order[index]));
        all[index].row = index;
    }
    TextOrder(texts).sort(all, 0);
    std::vector<size_t> sorted;
    sorted.reserve(order.size());
    for (const Placed &one : all)
        sorted.push_back(order[one.row]);
    order = std::move(sorted);
}

}
