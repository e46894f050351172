// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/renderers.h"

#include "export/wording.h"

namespace Crossread::Export {

namespace {

constexpr QStringView formulaStarts = u"=+-@\t\r\n＝＋－＠";

enum class Content { Text, Value }; // what a user wrote or read, what the program made

class Row
{
public:
    explicit Row(bool spreadsheetSafe)
        : m_spreadsheetSafe(spreadsheetSafe)
    {
    }

    void add(const QString &field, Content content = Content::Text)
    {
        QString value = field;
        if (m_spreadsheetSafe && content == Content::Text && !value.isEmpty() && formulaStarts.contains(value.front()))
            value.prepend(u'\'');
        const bool quoted = value.contains(u'"') || value.contains(u',') || value.contains(u'\n') || value.contains(u'\r')
            || value.startsWith(u' ') || value.endsWith(u' ');
        m_fields.append(quoted ? u'"' + value.replace(u'"', QLatin1StringView("\"\"")) + u'"' : value);
    }
    void addNumber(qsizetype number, bool known) { add(known ? QString::number(number) : QString(), Content::Value); }

    [[nodiscard]] QString line() const { return m_fields.join(u',') + u"\r\n"; }

private:
    QStringList m_fields;
    bool m_spreadsheetSafe;
};

QString stateName(Core::AnchorState state)
{
    switch (state) {
    case Core::AnchorState::Exact:
        return QStringLiteral("exact");
    case Core::AnchorState::Moved:
        return QStringLiteral("moved");
    case Core::AnchorState::Orphaned:
        return QStringLiteral("orphaned");
    }
    Q_UNREACHABLE_RETURN({});
}

}

QString renderCsv(const QList<Excerpt> &excerpts, const Options &options)
{
    QString out = options.spreadsheetSafe ? QString(QChar(QChar::ByteOrderMark)) : QString();
    out += QStringLiteral("id,quote,document,title,speaker_as_printed,speaker,role,turn,last_turn,paragraph,last_paragraph,"
                          "start,end,codes,memo,coder,created,modified,state,source_sha256\r\n");
    for (const Excerpt &excerpt : excerpts) {
        Row row(options.spreadsheetSafe);
        row.add(excerpt.id, Content::Value);
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
        row.add(utc(excerpt.created), Content::Value);
        row.add(utc(excerpt.modified), Content::Value);
        row.add(stateName(excerpt.state), Content::Value);
        row.add(excerpt.sourceSha256, Content::Value);
        out += row.line();
    }
    return out;
}

}
