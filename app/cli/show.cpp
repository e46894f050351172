// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/saying.h"
#include "cli/verbs.h"

#include "core/naming.h"
#include "core/printable.h"
#include "formats/placejson.h"
#include "import/formats/formatnames.h"
#include "import/importer.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Qt::StringLiterals;

namespace {

/// Of what citations say, that which the file says.
QJsonObject foundCitation(const Core::Metadata &metadata)
{
    QJsonObject said = citationAsJson(metadata);
    for (auto field = said.begin(); field != said.end();) {
        const QJsonValue value = *field;
        const bool isEmpty = value.toString().isEmpty() && value.toArray().isEmpty();
        field = isEmpty ? said.erase(field) : ++field;
    }
    return said;
}

/// Paragraphs with what begins in them: turns and places. Asked in order.
class ParagraphWriter {
public:
    explicit ParagraphWriter(const Core::Document &document)
        : m_document(document)
    {
    }

    QJsonObject json(qsizetype index)
    {
        const Core::Paragraph &paragraph = m_document.paragraphs[index];
        const Core::TextSpan span = m_document.paragraphSpan(index);
        const Core::SourceSpan source = m_document.toSource(span);
        QJsonObject object{{u"kind"_s, Core::paragraphKindKey(paragraph.kind)},
            {u"text"_s, m_document.textOf(span).toString()}, {u"start"_s, qint64(source.begin)},
            {u"end"_s, qint64(source.end)}};
        if (paragraph.level > 0)
            object.insert(u"level"_s, paragraph.level);
        if (const Core::Speaker *speaker = speakerOf(span)) {
            object.insert(u"speaker"_s, speaker->name);
            if (!speaker->role.isEmpty())
                object.insert(u"role"_s, speaker->role);
        }
        Formats::addPlace(object, m_document.locatorAt(span.begin));
        QJsonArray places; // that begin further in
        for (; m_place < m_document.locators.size() && m_document.locators[m_place].position < span.end; ++m_place) {
            const Core::Locator &locator = m_document.locators[m_place];
            if (locator.position <= span.begin)
                continue;
            const qsizetype at = Core::codePointCount(m_document.textOf({span.begin, locator.position}));
            QJsonObject place{{u"at"_s, qint64(at)}};
            Formats::addPlace(place, &locator);
            places.append(place);
        }
        if (!places.isEmpty())
            object.insert(u"places"_s, places);
        return object;
    }

    /// "heading 1 | p. 3 | The words".
    QString line(qsizetype index)
    {
        const Core::Paragraph &paragraph = m_document.paragraphs[index];
        const Core::TextSpan span = m_document.paragraphSpan(index);
        const Core::Speaker *speaker = speakerOf(span);
        QString kind = speaker ? u"turn"_s : Core::paragraphKindKey(paragraph.kind);
        if (paragraph.level > 0)
            kind += u' ' + QString::number(paragraph.level);
        return QStringList{kind, Core::placeName(m_document, span), m_document.textOf(span).toString()}.join(u" | "_s);
    }

private:
    // Of the turn that begins there.
    const Core::Speaker *speakerOf(Core::TextSpan span)
    {
        while (m_turn < m_document.turns.size() && m_document.turns[m_turn].span.begin < span.begin)
            ++m_turn;
        const bool begins = m_turn < m_document.turns.size() && m_document.turns[m_turn].span.begin == span.begin;
        return begins ? &m_document.speakers[m_document.turns[m_turn].speaker] : nullptr;
    }

    const Core::Document &m_document;
    qsizetype m_turn = 0;
    qsizetype m_place = 0;
};

QByteArray asJson(const Core::Document &document)
{
    ParagraphWriter writer(document);
    QJsonArray paragraphs;
    for (qsizetype i = 0; i < document.paragraphs.size(); ++i)
        paragraphs.append(writer.json(i));
    QJsonArray cleanups;
    for (const Core::Cleanup &cleanup : document.cleanups) {
        cleanups.append(QJsonObject{{u"kind"_s, Core::cleanupKey(cleanup.kind)}, {u"original"_s, cleanup.original},
            {u"start"_s, qint64(cleanup.source.begin)}, {u"end"_s, qint64(cleanup.source.end)}});
    }
    QJsonArray comments;
    for (const Core::Comment &comment : document.comments) {
        comments.append(QJsonObject{{u"about"_s, document.textOf(comment.span).toString()}, {u"text"_s, comment.text},
            {u"author"_s, comment.author}, {u"made"_s, comment.made.toString(Qt::ISODate)}});
    }
    return QJsonDocument(
        QJsonObject{{u"format"_s, u"crossread-text"_s}, {u"version"_s, 1},
            {u"sha256"_s, QString::fromLatin1(document.sourceSha256.toHex())}, {u"reader"_s, document.format},
            {u"readerVersion"_s, document.formatVersion}, {u"encoding"_s, document.encoding},
            {u"kind"_s, Core::documentKindKey(document.kind)}, {u"metadata"_s, foundCitation(document.metadata)},
            {u"remarks"_s, QJsonArray::fromStringList(document.remarks)}, {u"paragraphs"_s, paragraphs},
            {u"cleanups"_s, cleanups}, {u"comments"_s, comments}})
        .toJson();
}

QByteArray asText(const Core::Document &document)
{
    ParagraphWriter writer(document);
    QString text;
    for (qsizetype i = 0; i < document.paragraphs.size(); ++i)
        text += writer.line(i) + u'\n';
    for (const QString &remark : document.remarks)
        text += u"# "_s + remark + u'\n';
    return Core::printable(text).toUtf8();
}

}

int runShow(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Prints the text of a file as it is read: its paragraphs, what each one is, and its page or time.\n\n"
                  "It reads: %1.")
            .arg(Import::formatNames()));
    parser.addOptions({jsonOrTextOption(), encodingOption(), outputOption()});
    parseOrExit(parser, arguments, {{u"FILE"_s, Words::tr("The document.")}});
    const bool json = wantsJsonOrExit(parser);

    const QString path = parser.positionalArguments().constFirst();
    const auto bytes = Import::readFile(path);
    if (!bytes)
        return fail(bytes.error());
    Core::ImportOptions options;
    options.encoding = parser.value(encodingOption().names().constFirst());
    const auto document = Import::importBytes(*bytes, QFileInfo(path).fileName(), options);
    if (!document)
        return fail(document.error());
    return deliver(parser, json ? asJson(*document) : asText(*document));
}

}
