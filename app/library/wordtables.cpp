// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/wordtables.h"

namespace Crossread::Library {

using namespace Formats;
using namespace Qt::StringLiterals;
using enum Table::Content;

namespace {

QString perMillion(qint64 count, qint64 total)
{
    return total > 0 ? QString::number(double(count) * 1e6 / double(total), 'f', 1) : QString();
}

QString score(double value)
{
    return QString::number(value, 'f', 2);
}

/// Calls `visit(document, spokenBy)` for the text of each.
Core::Result<void> overTexts(
    const QList<Searchable> &documents, const Project::Sources &sources, const Core::Progress &progress, auto visit)
{
    for (qsizetype number = 0; number < documents.size(); ++number) {
        if (progress.isCanceled())
            return Core::failure(Core::ErrorCode::Canceled);
        const Searchable &one = documents[number];
        const auto text = one.text ? Core::Result<Core::DocumentPtr>(one.text) : sources.text(one.record, progress);
        if (!text)
            return std::unexpected(text.error());
        visit(**text, one.spokenBy);
        progress.report(int((number + 1) * 1000 / documents.size()));
    }
    return {};
}

}

Core::Result<Retrieve::WordCounts> countWords(
    const QList<Searchable> &documents, const Project::Sources &sources, const Core::Progress &progress)
{
    Retrieve::WordCounts counts;
    const auto done = overTexts(documents, sources, progress,
        [&](const Core::Document &document, const Retrieve::SpokenBy &spokenBy) { counts.add(document, spokenBy); });
    if (!done)
        return std::unexpected(done.error());
    return counts;
}

Core::Result<QList<Retrieve::Collocate>> collocatesOf(const QString &word, int window,
    const QList<Searchable> &documents, const Project::Sources &sources, const Core::Progress &progress)
{
    Retrieve::Collocations collocations(word, window);
    const auto done = overTexts(
        documents, sources, progress, [&](const Core::Document &document, const Retrieve::SpokenBy &spokenBy) {
            collocations.add(document, spokenBy);
        });
    if (!done)
        return std::unexpected(done.error());
    return collocations.collocates(leastTogether);
}

Table tableOf(const QList<Retrieve::CountedWord> &words, qint64 total, qint64 elsewhere)
{
    const bool compares = elsewhere > 0;
    Table table{{{u"word"_s}, {u"count"_s, Number}, {u"per_million"_s, Number}}, {}};
    if (compares) {
        table.columns +=
            {{u"elsewhere"_s, Number}, {u"elsewhere_per_million"_s, Number}, {u"log_likelihood"_s, Number}};
    }
    for (const Retrieve::CountedWord &one : words) {
        QStringList row{one.word, cell(one.count), perMillion(one.count, total)};
        if (compares)
            row += {cell(one.elsewhere), perMillion(one.elsewhere, elsewhere), score(one.keyness)};
        table.rows.append(row);
    }
    return table;
}

Table tableOf(const QList<Retrieve::Collocate> &collocates)
{
    Table table{{{u"word"_s}, {u"together"_s, Number}, {u"before"_s, Number}, {u"behind"_s, Number},
                    {u"count"_s, Number}, {u"log_likelihood"_s, Number}, {u"mutual_information"_s, Number}},
        {}};
    for (const Retrieve::Collocate &one : collocates) {
        table.rows.append({one.word, cell(one.together), cell(one.left), cell(one.together - one.left), cell(one.count),
            score(one.logLikelihood), score(one.mutualInformation)});
    }
    return table;
}

Table tableOf(const QList<Retrieve::ContextLine> &lines, const Project::Data &data)
{
    Table table{{{u"document"_s}, {u"speaker"_s}, {u"before"_s}, {u"found"_s}, {u"behind"_s}}, {}};
    for (const Retrieve::ContextLine &line : lines) {
        const Core::DocumentRecord *record = data.record(line.document);
        table.rows.append({record ? record->name : QString(), line.speaker, line.before, line.words, line.behind});
    }
    return table;
}

}
