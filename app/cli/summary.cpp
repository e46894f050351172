// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/verbs.h"

#include "core/naming.h"
#include "core/speechshares.h"
#include "core/printable.h"
#include "import/importer.h"
#include "topics/matcher.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace Crossread::Cli {

using namespace Qt::StringLiterals;

namespace {

struct TopicCount {
    QString name;
    int total = 0;
    QList<int> bySpeaker; ///< [speaker + 1]
};

/// What is told about one document.
struct Summary {
    Core::Document document;
    QList<Core::SpeechShare> shares; ///< one per speaker
    QMap<Core::CleanupKind, int> cleanups;
    QList<TopicCount> topics; ///< those that are named, most often first
};

Core::Result<Summary> summaryOf(const QString &path, std::optional<Core::DocumentKind> kind)
{
    const auto bytes = Import::readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    Core::ImportOptions options;
    options.kind = kind;
    auto document = Import::importBytes(*bytes, QFileInfo(path).fileName(), options);
    if (!document)
        return std::unexpected(document.error());

    Summary summary;
    summary.document = std::move(*document);
    summary.shares = Core::speechShares(summary.document);
    for (const Core::Cleanup &cleanup : std::as_const(summary.document.cleanups))
        ++summary.cleanups[cleanup.kind];
    const QList<Core::Topic> topics = Topics::defaultTopics();
    const QList<Topics::Hit> hits = Topics::Matcher(topics).match(summary.document.text);
    const QList<int> totals = Topics::countByTopic(hits, topics.size());
    const QList<QList<int>> bySpeaker = Topics::countBySpeaker(hits, topics.size(), summary.document);
    for (qsizetype topic = 0; topic < topics.size(); ++topic) {
        if (totals[topic] > 0)
            summary.topics.append({topics[topic].name, totals[topic], bySpeaker[topic]});
    }
    std::ranges::stable_sort(summary.topics, std::ranges::greater(), &TopicCount::total);
    return summary;
}

QJsonObject asJson(const Summary &summary)
{
    const Core::Document &document = summary.document;
    QJsonArray speakers;
    for (qsizetype index = 0; index < document.speakers.size(); ++index) {
        const Core::Speaker &speaker = document.speakers[index];
        speakers.append(
            QJsonObject{{u"name"_s, speaker.name}, {u"role"_s, speaker.role}, {u"anonymous"_s, speaker.anonymous},
                {u"turns"_s, summary.shares[index].turns}, {u"words"_s, summary.shares[index].words}});
    }
    QJsonArray topics;
    for (const TopicCount &topic : summary.topics) {
        QJsonObject bySpeaker;
        for (qsizetype index = 1; index < topic.bySpeaker.size(); ++index) {
            if (topic.bySpeaker[index] > 0)
                bySpeaker.insert(document.speakers[index - 1].name, topic.bySpeaker[index]);
        }
        topics.append(QJsonObject{{u"name"_s, topic.name}, {u"count"_s, topic.total}, {u"bySpeaker"_s, bySpeaker}});
    }
    QJsonObject cleanups;
    for (auto kind = summary.cleanups.begin(); kind != summary.cleanups.end(); ++kind)
        cleanups.insert(Core::cleanupKey(kind.key()), kind.value());
    return {{u"name"_s, document.name}, {u"kind"_s, Core::documentKindKey(document.kind)}, {u"title"_s, document.title},
        {u"encoding"_s, document.encoding}, {u"words"_s, Core::wordCount(document.text)},
        {u"turns"_s, document.turns.size()}, {u"speakers"_s, speakers}, {u"topics"_s, topics},
        {u"quotations"_s, document.quotations.size()}, {u"cleanups"_s, cleanups}};
}

/// Rows of cells as columns; the first is set left, the others right.
QString table(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = std::max(widths[column], int(row[column].size()));
        }
    }
    QString out;
    for (const QStringList &row : rows) {
        QString line = u"  "_s;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += column == 0 ? row[column].leftJustified(widths[column])
                                : u"  " + row[column].rightJustified(widths[column]);
        }
        out += line + u'\n';
    }
    return out;
}

QString speakersAsText(const Summary &summary)
{
    const QLocale locale;
    QList<QStringList> rows{{Words::tr("Speakers"), Words::tr("turns"), Words::tr("words")}};
    const QList<Core::SpeakerGroup> groups = Core::speakerGroups(summary.document);
    for (const Core::SpeakerGroup &group : groups) {
        Core::SpeechShare sum;
        for (const int speaker : group.speakers) {
            sum.turns += summary.shares[speaker].turns;
            sum.words += summary.shares[speaker].words;
        }
        rows.append({group.name, locale.toString(sum.turns), locale.toString(sum.words)});
    }
    return table(rows) + u'\n';
}

/// "Vladimir Putin 30, Emmanuel Macron 12": who names a topic, most often first.
QString namedBy(const TopicCount &topic, const Core::Document &document)
{
    QList<std::pair<int, QString>> counts;
    for (const Core::SpeakerGroup &group : Core::speakerGroups(document)) {
        int count = 0;
        for (const int speaker : group.speakers)
            count += topic.bySpeaker[speaker + 1];
        if (count > 0)
            counts.append({count, group.name});
    }
    std::ranges::stable_sort(counts, std::ranges::greater(), &std::pair<int, QString>::first);
    QStringList parts;
    for (const auto &[count, name] : std::as_const(counts))
        parts.append(Words::tr("%1 %2", "a speaker, how often").arg(name, QLocale().toString(count)));
    return parts.join(Words::tr(", ", "between speakers"));
}

QString topicsAsText(const Summary &summary)
{
    if (summary.topics.isEmpty())
        return {};
    qsizetype width = 0;
    for (const TopicCount &topic : summary.topics)
        width = std::max(width, topic.name.size());
    QString out = u"  " + Words::tr("Topics") + u'\n';
    for (const TopicCount &topic : summary.topics) {
        const QString who = namedBy(topic, summary.document);
        out += u"  " + topic.name.leftJustified(width) + QLocale().toString(topic.total).rightJustified(6)
            + (who.isEmpty() ? QString() : u"   " + who) + u'\n';
    }
    return out + u'\n';
}

QString asText(const Summary &summary)
{
    const Core::Document &document = summary.document;
    const QString title = document.title.isEmpty() ? document.name : document.title;
    QStringList facts{document.name, Core::documentKindName(document.kind), document.encoding,
        Words::tr("%n word(s)", nullptr, Core::wordCount(document.text))};
    if (!document.turns.isEmpty())
        facts.append(Words::tr("%n turn(s)", nullptr, int(document.turns.size())));
    if (!document.quotations.isEmpty())
        facts.append(Words::tr("%n quotation(s)", nullptr, int(document.quotations.size())));
    QString out = title + u'\n' + facts.join(u" · ") + u"\n\n";
    if (!document.speakers.isEmpty())
        out += speakersAsText(summary);
    out += topicsAsText(summary);
    if (!summary.cleanups.isEmpty()) {
        out += u"  " + Words::tr("Cleaned up") + u'\n';
        for (auto kind = summary.cleanups.begin(); kind != summary.cleanups.end(); ++kind)
            out += QLocale().toString(kind.value()).rightJustified(6) + u" × " + Core::cleanupDone(kind.key()) + u'\n';
        out += u'\n';
    }
    return out;
}

}

int runSummary(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Says in short what is in a transcript and in an article about it: who speaks, "
                  "which topics are named, what was cleaned up."));
    parser.addOptions({jsonOrTextOption(), outputOption()});
    parseOrExit(parser, arguments,
        {{u"TRANSCRIPT"_s, Words::tr("The transcript.")},
            {u"ARTICLE"_s, Words::tr("The article; may be left out."), true}});
    const bool json = wantsJsonOrExit(parser);

    QString text;
    QJsonArray documents;
    const QStringList paths = parser.positionalArguments();
    for (qsizetype index = 0; index < paths.size(); ++index) {
        const auto summary =
            summaryOf(paths[index], index == 0 ? Core::DocumentKind::Transcript : Core::DocumentKind::Article);
        if (!summary)
            return fail(summary.error());
        if (json)
            documents.append(asJson(*summary));
        else
            text += asText(*summary);
    }
    if (!json)
        text.chop(1);
    return deliver(parser,
        json ? QJsonDocument(QJsonObject{{u"documents"_s, documents}}).toJson() : Core::printable(text).toUtf8());
}

}
