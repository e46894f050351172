// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/annotationmarks.h"

#include <QtEndian>

#include <algorithm>

namespace Crossread::Window {

namespace {

constexpr Core::Rgb plainNote = 0x808080; // a memo without a code

}

quint64 tagOf(Core::AnnotationId id)
{
    // Both halves, well mixed: ids that others have made may be alike in one of them.
    const QUuid::Id128Bytes bytes = id.uuid().toBytes();
    const auto first = qFromBigEndian<quint64>(&bytes.data[0]);
    const auto second = qFromBigEndian<quint64>(&bytes.data[8]);
    const quint64 mixed = (first * 0x9E3779B97F4A7C15U) ^ second;
    return mixed == 0 ? 1 : mixed;
}

Core::AnnotationId annotationOf(const QList<Core::AnnotationId> &ids, quint64 tag)
{
    const auto found = std::ranges::find(ids, tag, tagOf);
    return found == ids.cend() ? Core::AnnotationId() : *found;
}

const AnnotationMarks::Look &AnnotationMarks::lookOf(Core::CodeId id)
{
    const auto known = m_looks.constFind(id);
    if (known != m_looks.cend())
        return *known;
    Look look{.colour = plainNote, .letters = {}, .name = {}, .path = {}};
    if (const Core::Code *code = m_data.code(id); code != nullptr)
        look = {code->colour, m_data.codeLetters(id), code->name, m_data.codePath(id)};
    return *m_looks.insert(id, look);
}

/// Whose it is always belongs to it: a stripe that is parted in another way is not heard.
const QString &AnnotationMarks::saidOf(Core::CodeId code, const QString &coder)
{
    QString &said = m_said[{code, coder}];
    if (!said.isEmpty())
        return said;
    if (code.isNull())
        said = coder.isEmpty() ? tr("highlighted") : tr("highlighted, by %1").arg(coder);
    else //: what a screen reader says of a passage: its code, and who gave it
        said = coder.isEmpty() ? tr("coded: %1").arg(lookOf(code).path)
                               : tr("coded: %1, by %2").arg(lookOf(code).path, coder);
    return said;
}

/// The reader's own stripes are whole, those of each other coder are parted in another way.
qint16 AnnotationMarks::patternOf(const QString &coder) const
{
    return qint16(m_others.indexOf(coder) + 1);
}

void AnnotationMarks::append(const Core::Annotation &annotation, QList<Reading::Mark> &marks)
{
    if (annotation.state == Core::AnchorState::Orphaned || m_hidden.contains(annotation.coder))
        return;
    Reading::Mark mark{.span = annotation.anchor.span,
        .colour = plainNote,
        .letters = {},
        .tip = annotation.memo,
        .tag = tagOf(annotation.id),
        .memo = !annotation.memo.isEmpty()};
    mark.pattern = patternOf(annotation.coder);
    const auto withMemo = [&](const QString &said) {
        //: what a screen reader says of a passage: which code it has and by whom, or that it is highlighted; and its memo
        return mark.memo ? tr("%1; memo: %2").arg(said, annotation.memo) : said;
    };
    //: whose annotation it is, in the tip of one that is not the reader's own
    const QString by =
        mark.pattern == 0 || annotation.coder.isEmpty() ? QString() : u'\n' + tr("by %1").arg(annotation.coder);
    mark.tip += by;
    if (annotation.codes.isEmpty()) {
        mark.said = withMemo(saidOf({}, annotation.coder));
        marks.append(std::move(mark));
        return;
    }
    for (const Core::CodeId &code : annotation.codes) {
        const Look &look = lookOf(code);
        mark.colour = look.colour;
        mark.letters = look.letters;
        mark.name = look.name;
        mark.tip = (mark.memo ? look.path + u'\n' + annotation.memo : look.path) + by;
        mark.said = withMemo(saidOf(code, annotation.coder));
        marks.append(mark);
        mark.memo = mark.tints = false; // the memo is said once, and the words are tinted once
    }
}

QList<Reading::Mark> AnnotationMarks::all(Core::DocumentId document)
{
    const QList<Core::AnnotationId> ids = m_data.annotationIds(document);
    QList<Reading::Mark> marks;
    marks.reserve(ids.size());
    for (const Core::AnnotationId &id : ids)
        append(*m_data.annotation(id), marks);
    return marks;
}

}
