// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/markdown/mdparagraph.h"

namespace Crossread::Import {

QString textOf(const QList<MdPiece> &pieces)
{
    QString text;
    for (const MdPiece &piece : pieces)
        text += piece.text;
    return text;
}

void removeText(QList<MdPiece> &pieces, qsizetype begin, qsizetype length)
{
    if (length <= 0)
        return;
    const qsizetype end = begin + length;
    QList<MdPiece> kept;
    qsizetype at = 0;
    for (const MdPiece &piece : pieces) {
        const qsizetype size = piece.text.size();
        const bool copied = Core::codePointCount(piece.text) == piece.source.end - piece.source.begin;
        const auto keep = [&](qsizetype from, qsizetype to) {
            if (from >= to)
                return;
            MdPiece part = piece;
            part.text = piece.text.sliced(from, to - from);
            if (copied) {
                part.source.begin += Core::codePointCount(QStringView(piece.text).first(from));
                part.source.end = part.source.begin + Core::codePointCount(part.text);
            }
            kept.append(part);
        };
        if (at + size <= begin || at >= end) {
            kept.append(piece);
        } else {
            keep(0, std::max<qsizetype>(0, begin - at));
            keep(std::min(size, end - at), size);
        }
        at += size;
    }
    pieces = kept;
}

}
