// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/codercomparison.h"

#include "core/percent.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;
using Agreement::Counts;
using Agreement::Extent;
using Agreement::Unit;
using Formats::Content;
using Formats::Page;
using Formats::Table;

namespace {

struct CoderWords {
    Q_DECLARE_TR_FUNCTIONS(CoderComparison)
};

QList<Agreement::Coded> codedBy(const Project::Data &data, DocumentId document, const QString &coder)
{
    QList<Agreement::Coded> coded;
    for (const QList<AnnotationId> ids = data.annotationIds(document); const AnnotationId &id : ids) {
        const Annotation &one = *data.annotation(id);
        if (one.coder != coder || one.state == AnchorState::Orphaned)
            continue;
        for (const CodeId &code : one.codes)
            coded.append({one.anchor.span, code});
    }
    return coded;
}

QStringList heads(const CoderComparison &comparison)
{
    const auto &[first, second, unit, extent, in] = comparison.pair;
    return {CoderWords::tr("Code"), CoderWords::tr("Both"), CoderWords::tr("Only %1").arg(first),
        CoderWords::tr("Only %1").arg(second), CoderWords::tr("Neither"), CoderWords::tr("Agreement"),
        CoderWords::tr("Cohen’s kappa"), CoderWords::tr("Krippendorff’s alpha")};
}

QStringList cells(const QString &name, const Counts &counts)
{
    return {name, QString::number(counts.both), QString::number(counts.onlyFirst), QString::number(counts.onlySecond),
        QString::number(counts.neither), shownShare(observed(counts)), shownCoefficient(kappa(counts)),
        shownCoefficient(alpha(counts))};
}

Table tableOf(const Project::Data &data, const CoderComparison &comparison)
{
    using enum Table::Content;
    Table table;
    const QStringList names = heads(comparison);
    for (const QString &head : names)
        table.columns.append({head, table.columns.isEmpty() ? Text : table.columns.size() < 5 ? Number : Value});
    for (const Agreement::OfCode &one : comparison.codes)
        table.rows.append(cells(data.codePath(one.code), one.counts));
    if (comparison.codes.size() > 1)
        table.rows.append(cells(CoderWords::tr("All codes together"), comparison.all));
    return table;
}

QString placeOf(const Project::Data &data, DocumentId document, const CoderComparison::Place &place)
{
    const DocumentRecord *record = data.record(document);
    return u"%1, %2–%3"_s.arg(
        record ? record->name : QString(), QString::number(place.source.begin), QString::number(place.source.end));
}

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject jsonOf(const Counts &counts)
{
    return {{u"both"_s, counts.both}, {u"onlyFirst"_s, counts.onlyFirst}, {u"onlySecond"_s, counts.onlySecond},
        {u"neither"_s, counts.neither}, {u"observed"_s, number(observed(counts))}, {u"kappa"_s, number(kappa(counts))},
        {u"alpha"_s, number(alpha(counts))}};
}

QJsonObject jsonOf(const Project::Data &data, const CoderComparison &comparison)
{
    QJsonArray codes;
    for (const Agreement::OfCode &one : comparison.codes) {
        QJsonObject code = jsonOf(one.counts);
        code.insert(u"code"_s, data.codePath(one.code));
        codes.append(code);
    }
    QJsonArray disagreements;
    for (qsizetype i = 0; i < comparison.disagreements.size(); ++i) {
        const Agreement::Disagreement &one = comparison.disagreements[i];
        const CoderComparison::Place &place = comparison.places[i];
        const DocumentRecord *record = data.record(one.document);
        disagreements.append(
            QJsonObject{{u"document"_s, record ? record->name : QString()}, {u"start"_s, qint64(place.source.begin)},
                {u"end"_s, qint64(place.source.end)}, {u"quote"_s, place.words}, {u"code"_s, data.codePath(one.code)},
                {u"coder"_s, one.byFirst ? comparison.pair.first : comparison.pair.second}});
    }
    return {{u"first"_s, comparison.pair.first}, {u"second"_s, comparison.pair.second},
        {u"unit"_s, comparison.pair.unit == Unit::Sentence ? u"sentence"_s : u"character"_s},
        {u"extent"_s, comparison.pair.extent == Extent::CodedText ? u"coded"_s : u"whole"_s},
        {u"documents"_s, QJsonArray::fromStringList(comparison.documents)}, {u"codes"_s, codes},
        {u"all"_s, jsonOf(comparison.all)}, {u"disagreements"_s, disagreements}};
}

Page pageOf(const Project::Data &data, const CoderComparison &comparison)
{
    Page page{CoderWords::tr("Agreement of %1 and %2").arg(comparison.pair.first, comparison.pair.second), {}};
    page.blocks.push_back(Formats::Heading{1, Formats::plain(page.title)});
    page.blocks.push_back(Formats::Paragraph{Formats::plain(saidPlainly(comparison))});
    if (!comparison.codes.isEmpty())
        page.blocks.push_back(tableOf(data, comparison));
    if (comparison.disagreements.isEmpty())
        return page;
    page.blocks.push_back(Formats::Heading{2, Formats::plain(CoderWords::tr("Where they differ"))});
    Formats::List list;
    for (qsizetype i = 0; i < comparison.disagreements.size(); ++i) {
        const Agreement::Disagreement &one = comparison.disagreements[i];
        const CoderComparison::Place &place = comparison.places[i];
        //: a passage; its document and place; a code; a coder
        list.items.append(Formats::plain(CoderWords::tr("“%1” (%2): %3, only by %4")
                .arg(place.words, placeOf(data, one.document, place), data.codePath(one.code),
                    one.byFirst ? comparison.pair.first : comparison.pair.second)));
    }
    page.blocks.push_back(list);
    return page;
}

}

QStringList codersOf(const Project::Data &data)
{
    QSet<QString> coders;
    for (const QList<AnnotationId> ids = data.annotationIds(); const AnnotationId &id : ids)
        coders.insert(data.annotation(id)->coder);
    QStringList names(coders.cbegin(), coders.cend());
    std::ranges::sort(names);
    return names;
}

QList<DocumentId> documentsOfBoth(const Project::Data &data, const CoderPair &pair)
{
    QList<DocumentId> ids;
    for (const QList<DocumentRecord> records = recordsIn(data, pair.in); const DocumentRecord &record : records) {
        if (!codedBy(data, record.id, pair.first).isEmpty() && !codedBy(data, record.id, pair.second).isEmpty())
            ids.append(record.id);
    }
    return ids;
}

CoderComparison compareCoders(
    const Project::Data &data, const QHash<DocumentId, DocumentPtr> &texts, const CoderPair &pair)
{
    CoderComparison comparison{pair, {}, {}, {}, {}, {}};
    QList<Agreement::Coding> codings;
    for (const QList<DocumentId> ids = documentsOfBoth(data, pair); const DocumentId &id : ids) {
        const DocumentPtr text = texts.value(id);
        if (!text)
            continue;
        comparison.documents.append(data.record(id)->name);
        codings.append({id, text, codedBy(data, id, pair.first), codedBy(data, id, pair.second)});
    }
    QHash<CodeId, Counts> counts;
    for (const QList<Agreement::OfCode> codes = Agreement::agreement(codings, pair.unit, pair.extent);
        const Agreement::OfCode &one : codes)
        counts.insert(one.code, one.counts);
    for (const QList<Code> tree = data.codes(); const Code &code : tree) {
        if (const auto here = counts.constFind(code.id); here != counts.cend()) {
            comparison.codes.append({code.id, *here});
            comparison.all += *here;
        }
    }
    comparison.disagreements = Agreement::disagreements(codings);
    for (const Agreement::Disagreement &one : std::as_const(comparison.disagreements)) {
        const Document &text = *texts.value(one.document);
        comparison.places.append({text.textOf(one.span).toString(), text.toSource(one.span)});
    }
    return comparison;
}

Result<CoderComparison> compareCoders(Project::Project &project, const CoderPair &pair)
{
    QHash<DocumentId, DocumentPtr> texts;
    for (const QList<DocumentId> ids = documentsOfBoth(project.data(), pair); const DocumentId &id : ids) {
        const auto text = project.document(id); // anchors may be found again
        if (!text)
            return std::unexpected(text.error());
        texts.insert(id, *text);
    }
    return compareCoders(project.data(), texts, pair);
}

QString saidPlainly(const CoderComparison &comparison)
{
    const auto &[first, second, unit, extent, in] = comparison.pair;
    if (comparison.documents.isEmpty())
        return CoderWords::tr(
            "There is no document in which both %1 and %2 have given codes, and so nothing to compare.")
            .arg(first, second);
    const QString what = unit == Unit::Sentence
        ? CoderWords::tr("Counted are sentences; one has a code where any word of it has.")
        : CoderWords::tr("Counted are characters.");
    const QString where = extent == Extent::CodedText
        ? CoderWords::tr("Text to which neither has given any code is left out.")
        : CoderWords::tr("All of the text counts, also where neither has given a code.");
    return CoderWords::tr(
               "Compared is what %1 and %2 have coded in %n documents: %3.", nullptr, int(comparison.documents.size()))
               .arg(first, second, QLocale().createSeparatedList(comparison.documents))
        + u' ' + what + u' ' + where;
}

QString shownShare(const std::optional<double> &share)
{
    return share ? percent(*share, 1) : u"–"_s;
}

QString shownCoefficient(const std::optional<double> &value)
{
    if (!value)
        return u"–"_s;
    const double shown = std::round(*value * 100) / 100;
    return QLocale().toString(shown == 0 ? 0.0 : shown, 'f', 2); // no “-0.00”
}

Content contentOf(const Project::Data &data, const CoderComparison &comparison)
{
    return {.page = [=] { return pageOf(data, comparison); },
        .table = [=] { return tableOf(data, comparison); },
        .data = [=] { return jsonOf(data, comparison); }};
}

}
