// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/renderers.h"

#include "export/csvrow.h"
#include "export/wording.h"

namespace Crossread::Export {

namespace {

QString stateName(Core::AnchorState state)
{
    switch (state) {
    case Core::AnchorState::Exact: return QStringLiteral("exact");
    case Core::AnchorState::Moved: return QStringLiteral("moved");
    case Core::AnchorState::Orphaned: return QStringLiteral("orphaned");
    }
    Q_UNREACHABLE_RETURN({});
}

}

QString renderCsv(const QList<Excerpt> &excerpts, const Options &options)
{
    QString out = csvBegin(options.spreadsheetSafe);
    out += QStringLiteral(
        "id,quote,document,title,speaker_as_printed,speaker,role,turn,last_turn,paragraph,last_paragraph,"
        "start,end,codes,memo,coder,created,modified,state,source_sha256,place,author,publisher,published,address\r\n");
    for (const Excerpt &excerpt : excerpts) {
        CsvRow row(options.spreadsheetSafe);
        row.add(excerpt.id, CsvRow::Content::Value);
        row.add(excerpt.quote);
        row.add(excerpt.document);
        row.add(excerpt.documentTitle);
        row.add(excerpt.speakerLabel);
        row.add(excerpt.speaker);
        row.add(excerpt.speakerRole);
        row.addNumber(excerpt.turn, excerpt.turn > 0);
        row.addNumber(excerpt.lastTurn, excerpt.turn > 0);
        row.addNumber(excerpt.paragraph, excerpt.paragraph > 0);
        row.addNumber(excerpt.lastParagraph, excerpt.paragraph > 0);
        const bool stands = excerpt.state != Core::AnchorState::Orphaned;
        row.addNumber(excerpt.source.begin, stands);
        row.addNumber(excerpt.source.end, stands);
        row.add(excerpt.codes.join(u"; "));
        row.add(excerpt.memo);
        row.add(excerpt.coder);
        row.add(utc(excerpt.created), CsvRow::Content::Value);
        row.add(utc(excerpt.modified), CsvRow::Content::Value);
        row.add(stateName(excerpt.state), CsvRow::Content::Value);
        row.add(excerpt.sourceSha256, CsvRow::Content::Value);
        row.add(excerpt.place);
        row.add(excerpt.metadata.authors.join(u"; "));
        row.add(excerpt.metadata.publisher);
        row.add(excerpt.metadata.published);
        row.add(excerpt.metadata.address);
        out += row.line();
    }
    return out;
}

}
