// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/page.h"

/// A page as paragraphs and tables one below the other: what word processors and printed pages know.
namespace Crossread::Formats {

struct FlowRun {
    QString text; ///< line breaks are \n
    bool strong = false;
    bool quiet = false;
    bool underlined = false;
    bool struckOut = false;
    std::optional<Core::Rgb> colour = {};
};

struct FlowParagraph {
    enum class Style { Title, Heading, Body, Quotation, Item, Detail };
    Style style = Style::Body;
    int level = 1; ///< of headings, from 1
    QList<FlowRun> runs;
    QList<Core::Rgb> colours = {}; ///< of the codes of a quotation
    QList<MarkedStretch> stretches = {}; ///< of passages in it
    bool inMargin = false; ///< says what stands in the margin where there is one
};

[[nodiscard]] QList<FlowRun> flowRunsOf(const Line &line);
using FlowBlock = std::variant<FlowParagraph, Table, SideBySide>;
[[nodiscard]] QList<FlowBlock> flowOf(const Page &page);

/// One member of a container.
struct Member {
    QString name;
    QByteArray content;
    bool packed = true;
};
/// The container of a word processor's file: a zip, always the same bytes for the same members.
[[nodiscard]] QByteArray zipped(const QList<Member> &members);

/// Text as these files can hold it: control characters but line ends and tabs become U+FFFD.
[[nodiscard]] QString withoutControls(QString text);

}
