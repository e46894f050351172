// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/dispersion.h"

#include "core/speechshares.h"

#include <QCoreApplication>

#include <algorithm>

namespace Crossread::Library {

using namespace Formats;
using namespace Qt::StringLiterals;

namespace {

struct DispersionWords {
    Q_DECLARE_TR_FUNCTIONS(Dispersion)
};

constexpr int columnsBeforeParts = 5;
constexpr int placesBetweenLooks = 4096; // whether the work was canceled

/// The words of a text, to be counted in many places of it.
class WordPlaces {
public:
    explicit WordPlaces(QStringView text)
        : m_text(text)
        , m_begins(Core::wordBegins(text))
    {
    }

    [[nodiscard]] qint64 count() const { return m_begins.size(); }
    /// Those in the places, each once. `places`: sorted by begin.
    [[nodiscard]] qint64 in(const QList<Core::TextSpan> &places) const
    {
        qint64 words = 0;
        qsizetype next = 0; // the first word that is not counted yet
        for (const Core::TextSpan place : places) {
            const qsizetype first = std::max(next, wordFrom(place.begin));
            const qsizetype end = std::ranges::lower_bound(m_begins, place.end) - m_begins.begin();
            words += std::max<qsizetype>(0, end - first);
            next = std::max(next, end);
        }
        return words;
    }

private:
    /// The word that a place cuts at its begin belongs to it: "war" of "post-war".
    [[nodiscard]] qsizetype wordFrom(qsizetype begin) const
    {
        const qsizetype after = std::ranges::lower_bound(m_begins, begin) - m_begins.begin();
        if (after == 0 || begin >= m_text.size() || !m_text[begin].isLetterOrNumber())
            return after;
        const qsizetype before = m_begins[after - 1];
        const auto isSpace = [](QChar unit) { return unit.isSpace(); };
        return std::ranges::any_of(m_text.sliced(before, begin - before), isSpace) ? after : after - 1;
    }

    QStringView m_text;
    QList<qsizetype> m_begins;
};

QList<Dispersed> speakersIn(const Core::Document &document)
{
    const QList<Core::SpeechShare> shares = Core::speechShares(document);
    QList<Dispersed> rows;
    QList<qsizetype> rowOf(document.speakers.size(), -1);
    for (const Core::SpeakerGroup &group : Core::speakerGroups(document)) {
        Dispersed row{.kind = Dispersed::Kind::Speaker, .name = group.name};
        for (const int speaker : group.speakers) {
            rowOf[speaker] = rows.size();
            row.words += shares[speaker].words;
        }
        rows.append(row);
    }
    for (const Core::Turn &turn : document.turns) {
        if (turn.speaker >= 0 && rowOf[turn.speaker] >= 0)
            rows[rowOf[turn.speaker]].places.append({std::min(turn.speech, turn.span.end), turn.span.end});
    }
    return rows;
}

/// A code, and what stands above it.
QList<Core::CodeId> withCodesAbove(Core::CodeId id, const Project::Data &data)
{
    QList<Core::CodeId> line;
    for (const Core::Code *code = data.code(id); code != nullptr && !line.contains(code->id);
        code = data.code(code->parent))
        line.append(code->id);
    return line;
}

QHash<Core::CodeId, QList<Core::TextSpan>> placesByCode(
    const Project::Data &data, const DispersionQuery &query, const Core::Progress &progress)
{
    QHash<Core::CodeId, QList<Core::TextSpan>> places;
    QHash<Core::CodeId, QList<Core::CodeId>> lines;
    int looked = 0;
    const QList<Core::AnnotationId> ids = data.annotationIds(query.document);
    for (const Core::AnnotationId &one : ids) {
        if (++looked % placesBetweenLooks == 0 && progress.isCanceled())
            return places;
        const Core::Annotation &annotation = *data.annotation(one);
        const Core::TextSpan span = annotation.anchor.span;
        if (annotation.state == Core::AnchorState::Orphaned || query.hidden.contains(annotation.coder) || span.begin < 0
            || span.end > query.text->text.size())
            continue;
        QList<Core::CodeId> meant; // two codes below one another count once
        for (const Core::CodeId &code : annotation.codes) {
            auto line = lines.constFind(code);
            if (line == lines.cend())
                line = lines.insert(code, withCodesAbove(code, data));
            for (const Core::CodeId &each : *line) {
                if (!meant.contains(each))
                    meant.append(each);
            }
        }
        for (const Core::CodeId &code : std::as_const(meant))
            places[code].append(span);
    }
    return places;
}

QList<qsizetype> countedByPart(const QList<Core::TextSpan> &places, qsizetype length)
{
    QList<qsizetype> counts(partsOfText, 0);
    for (const Core::TextSpan place : places)
        ++counts[std::clamp<qsizetype>(place.begin * partsOfText / std::max<qsizetype>(length, 1), 0, partsOfText - 1)];
    return counts;
}

double percentIn(const Dispersion &dispersion, const Dispersed &row)
{
    return dispersion.words == 0 ? 0 : double(row.words) * 100 / double(dispersion.words);
}

QString nameOfKind(Dispersed::Kind kind)
{
    switch (kind) {
    case Dispersed::Kind::Speaker: return u"speaker"_s;
    case Dispersed::Kind::Code: return u"code"_s;
    case Dispersed::Kind::Topic: return u"topic"_s;
    case Dispersed::Kind::Article: return u"article"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// "0–10 %", of the text.
QStringList titlesOfParts()
{
    constexpr int each = 100 / partsOfText;
    QStringList titles;
    for (int part = 0; part < partsOfText; ++part) {
        //: a part of a text: from so many per cent of it to so many
        titles.append(DispersionWords::tr("%L1–%L2 %").arg(part * each).arg((part + 1) * each));
    }
    return titles;
}

}

Dispersion dispersionIn(const Project::Data &data, const DispersionQuery &query, const Core::Progress &progress)
{
    const Core::Document &document = *query.text;
    const qsizetype length = document.text.size();
    const WordPlaces words(document.text);
    Dispersion dispersion{length, words.count(), speakersIn(document)};
    for (const UsedPlaces &one : query.articles)
        dispersion.rows.append({Dispersed::Kind::Article, one.article, {}, {}, one.places});
    QHash<Core::CodeId, QList<Core::TextSpan>> byCode = placesByCode(data, query, progress);
    for (const QList<Core::Code> codes = data.codes(); const Core::Code &code : codes) {
        if (byCode.contains(code.id))
            dispersion.rows.append(
                {Dispersed::Kind::Code, data.codePath(code.id), code.colour, code.id, byCode.take(code.id)});
    }
    for (const TopicPlaces &one : query.topics)
        dispersion.rows.append({Dispersed::Kind::Topic, one.topic.name, one.topic.colour, {}, one.places});
    dispersion.rows.removeIf(
        [](const Dispersed &row) { return row.places.isEmpty() && row.kind != Dispersed::Kind::Article; });
    for (Dispersed &row : dispersion.rows) {
        if (progress.isCanceled())
            break;
        row.byPart = countedByPart(row.places, length);
        if (row.kind != Dispersed::Kind::Speaker)
            row.words = words.in(row.places);
    }
    return dispersion;
}

Dispersion only(const Dispersion &dispersion, const QList<Dispersed::Kind> &kinds)
{
    Dispersion some = dispersion;
    some.rows.removeIf([&kinds](const Dispersed &row) { return !kinds.contains(row.kind); });
    return some;
}

QString nameIn(const Dispersion &dispersion, const Dispersed &row)
{
    const bool isTold = row.kind != Dispersed::Kind::Topic
        || std::ranges::none_of(dispersion.rows,
            [&row](const Dispersed &other) { return other.kind != row.kind && other.name == row.name; });
    //: the name of a topic beside a code or a speaker of the same name
    return isTold ? row.name : DispersionWords::tr("%1 (topic)").arg(row.name);
}

Table tableOf(const Dispersion &dispersion)
{
    using enum Table::Content;
    Table table{
        {{u"kind"_s, Value}, {u"name"_s, Text}, {u"places"_s, Number}, {u"words"_s, Number}, {u"share"_s, Number}}, {}};
    for (int part = 1; part <= partsOfText; ++part)
        table.columns.append({u"part_"_s + QString::number(part), Number});
    for (const Dispersed &row : dispersion.rows) {
        QStringList cells{nameOfKind(row.kind), row.name, Formats::cell(row.places.size()), QString::number(row.words),
            QString::number(percentIn(dispersion, row), 'f', 1)};
        for (const qsizetype count : row.byPart)
            cells.append(Formats::cell(count));
        table.rows.append(cells);
    }
    return table;
}

QStringList dispersionHeads()
{
    return QStringList{DispersionWords::tr("Kind"), DispersionWords::tr("Name"), DispersionWords::tr("Places"),
               DispersionWords::tr("Words"), DispersionWords::tr("% of the words")}
    + titlesOfParts();
}

QString titleOf(Dispersed::Kind kind)
{
    switch (kind) {
    case Dispersed::Kind::Speaker: return DispersionWords::tr("Speaker");
    case Dispersed::Kind::Code: return DispersionWords::tr("Code");
    case Dispersed::Kind::Topic: return DispersionWords::tr("Topic");
    case Dispersed::Kind::Article: return DispersionWords::tr("Article");
    }
    Q_UNREACHABLE_RETURN({});
}

int partOfColumn(int column)
{
    return std::max(column - columnsBeforeParts, -1);
}

Chart chartOf(const Dispersion &dispersion, const QString &document)
{
    Chart chart;
    chart.kind = Chart::Kind::Places;
    chart.title = DispersionWords::tr("Where in “%1”").arg(document);
    chart.measure = DispersionWords::tr("each stroke is a place, from the begin of the text to its end");
    chart.total = DispersionWords::tr("Places");
    chart.columns = titlesOfParts();
    const double length = double(std::max<qsizetype>(dispersion.length, 1));
    for (const Dispersed &row : dispersion.rows) {
        Chart::Row one{nameIn(dispersion, row), row.colour, {}, double(row.places.size()), {}};
        for (const qsizetype count : row.byPart)
            one.values.append(double(count));
        for (const Core::TextSpan place : row.places)
            one.places.append({double(place.begin) / length, double(place.end) / length});
        chart.rows.append(one);
    }
    return chart;
}

}
