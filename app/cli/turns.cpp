// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/sourcereader.h"
#include "cli/verbs.h"

#include "formats/placejson.h"
#include "import/importer.h"
#include "core/printable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray asJson(const Core::Document &document, QStringView source)
{
    SourceReader reader(source);
    QJsonArray turns;
    for (const Core::Turn &turn : document.turns) {
        const Core::SourceSpan span = document.toSource({turn.label.begin, turn.span.end});
        QJsonObject object{{u"start"_s, qint64(span.begin)}, {u"end"_s, qint64(span.end)},
            {u"label"_s, reader.text(document.toSource(turn.label))},
            {u"speaker"_s, document.speakers[turn.speaker].name}};
        Formats::addPlace(object, document.locatorAt(turn.label.begin));
        turns.append(object);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"crossread-turns"_s}, {u"version"_s, 1},
                             {u"sha256"_s, QString::fromLatin1(document.sourceSha256.toHex())},
                             {u"reader"_s, document.format}, {u"encoding"_s, document.encoding}, {u"turns"_s, turns}})
        .toJson();
}

QByteArray turnsAsText(const Core::Document &document)
{
    QString text = Words::tr("%n turn(s)", "in a transcript", int(document.turns.size())) + u'\n';
    for (qsizetype i = 0; i < document.turns.size(); ++i) {
        const Core::Turn &turn = document.turns[i];
        const Core::Speaker &speaker = document.speakers[turn.speaker];
        const QString words = document.textOf({turn.speech, turn.span.end}).left(60).toString().simplified();
        text += u"%1  %2  %3\n"_s.arg(i + 1, 4).arg(speaker.name, -28).arg(words);
    }
    return Core::printable(text).toUtf8();
}

}

int runTurns(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Prints who speaks where in a transcript."));
    parser.addOptions({jsonOrTextOption(), encodingOption(), outputOption()});
    parseOrExit(parser, arguments, {{u"FILE"_s, Words::tr("The transcript.")}});
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
    tell(path, document->remarks);
    if (!json)
        return deliver(parser, turnsAsText(*document));
    // The labels are printed as the file has them, and read in the same way: a broken byte stops neither.
    const auto source = Import::sourceText(*bytes, path, options);
    return source ? deliver(parser, asJson(*document, *source)) : fail(source.error());
}

}
