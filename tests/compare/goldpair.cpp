// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/goldpair.h"

#include "core/sentences.h"
#include "import/importer.h"
#include "support/shareddata.h"

#include <array>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Test {

namespace {

using namespace Qt::StringLiterals;

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &entry : value.toArray())
        out.append(entry.toString());
    return out;
}

Core::TextSpan spanIn(const Core::Document &document, const QJsonObject &object)
{
    return document.toReading({object["start"_L1].toInteger(), object["end"_L1].toInteger()});
}

/// "transcript.txt" lies beside the gold, "shared:data/…" with the shared data; empty where that is absent.
QString pathOf(const QString &name, const QString &folder)
{
    static const QString shared = u"shared:"_s;
    return name.startsWith(shared) ? sharedPath(name.sliced(shared.size())) : folder + u'/' + name;
}

QString surname(const QString &name)
{
    const QStringList words = name.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    return words.isEmpty() ? QString() : words.last();
}

double share(Core::TextSpan a, Core::TextSpan b)
{
    const double common = double(a.intersected(b).size());
    return common / double(a.size() + b.size() - a.intersected(b).size());
}

Core::TextSpan grown(const Core::Document &document, Core::TextSpan span)
{
    Core::TextSpan out = span;
    const qsizetype first = document.paragraphAt(span.begin);
    const qsizetype last = document.paragraphAt(std::max(span.begin, span.end - 1));
    for (qsizetype i = first; i <= last; ++i) {
        const Core::TextSpan paragraph = document.paragraphSpan(i);
        for (Core::TextSpan sentence : Core::sentences(document.textOf(paragraph))) {
            sentence = {sentence.begin + paragraph.begin, sentence.end + paragraph.begin};
            if (sentence.overlaps(span))
                out = {std::min(out.begin, sentence.begin), std::max(out.end, sentence.end)};
        }
    }
    return out;
}

}

Core::Document readText(const QString &path, Core::DocumentKind kind)
{
    const auto bytes = Import::readFile(path);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().sentence()));
    Core::ImportOptions options;
    options.kind = kind;
    auto document = Import::importBytes(*bytes, QFileInfo(path).fileName(), options);
    if (!document)
        qFatal("%s", qPrintable(document.error().sentence()));
    return *document;
}

std::optional<GoldPair> readGoldPair(const QString &folder)
{
    // "kremlin.de.gold.json" tells of "kremlin.de.txt" and the transcript of the pair that it was translated from.
    const bool isFile = folder.endsWith(".json"_L1);
    QFile file(isFile ? folder : folder + "/gold.json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject gold = QJsonDocument::fromJson(file.readAll()).object();
    const QString name = isFile ? QFileInfo(folder).fileName().chopped(10) : QDir(folder).dirName();
    const QString transcript = isFile ? sharedPath(u"data/%1-2022/transcript.txt"_s.arg(name.section(u'.', 0, 0)))
                                      : pathOf(gold["transcript"_L1].toString(), folder);
    if (transcript.isEmpty())
        return {};
    const QString article = isFile ? QString(QFileInfo(folder).path() + u'/' + name + u".txt"_s)
                                   : QString(folder + u'/' + gold["article"_L1].toString());
    GoldPair pair{
        name, readText(transcript, Core::DocumentKind::Transcript), readText(article, Core::DocumentKind::Article), {}};
    for (const QJsonValue &value : gold["units"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        GoldUnit unit{object["id"_L1].toString(), object["kind"_L1].toString(), spanIn(pair.article, object),
            strings(object["speaker"_L1]),
            object["actual_speaker"_L1].isString() && !object["actual_speaker"_L1].toString().isEmpty(),
            object["optional"_L1].toBool(), strings(object["verdict_ok"_L1]), {}};
        for (const QJsonValue &source : object["sources"_L1].toArray())
            unit.sources.append(spanIn(pair.transcript, source.toObject()));
        pair.units.append(unit);
    }
    return pair;
}

QStringList goldFolders()
{
    QStringList folders;
    const QString own = sourcePath(u"tests/data/compare"_s);
    for (const QString &name : QDir(own).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        folders.append(own + u'/' + name);
    folders.append(sourcePath(u"resources/sample"_s));
    for (const auto &name : {u"kremlin-2022"_s, u"biden-sunak-2023"_s, u"real-pairs/harris-munich-2024"_s,
             u"real-pairs/innovation-act-2022"_s, u"real-pairs/tsmc-2025"_s}) {
        if (const QString folder = sharedPath(u"data/"_s + name); !folder.isEmpty())
            folders.append(folder);
    }
    return folders;
}

QStringList goldAcross()
{
    QStringList out;
    const QString own = sourcePath(u"tests/data/across"_s);
    for (const QString &name : QDir(own).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        out.append(own + u'/' + name);
    if (const QString shared = sharedPath(u"data/cross-language"_s); !shared.isEmpty()) {
        for (const QString &name : QDir(shared).entryList({u"*.gold.json"_s}, QDir::Files, QDir::Name))
            out.append(shared + u'/' + name);
    }
    return out;
}

int statementFor(const GoldUnit &unit, const QList<Compare::Statement> &statements, double *overlap)
{
    int best = -1;
    double bestShare = 0;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const bool fragment = statements[i].kind == Compare::StatementKind::Fragment;
        if ((unit.kind == "fragment"_L1 && statements[i].kind == Compare::StatementKind::Indirect)
            || (unit.kind != "fragment"_L1 && fragment))
            continue;
        const double common = share(unit.span, statements[i].span);
        const double covered =
            double(unit.span.intersected(statements[i].span).size()) / double(std::max<qsizetype>(1, unit.span.size()));
        if ((common >= .5 || covered >= .5) && common > bestShare) {
            bestShare = common;
            best = int(i);
        }
    }
    if (overlap)
        *overlap = bestShare;
    return best;
}

bool isHit(const GoldPair &pair, const GoldUnit &unit, Core::TextSpan passage)
{
    qsizetype inside = 0;
    bool covers = false;
    QList<bool> marked(passage.size(), false);
    for (const Core::TextSpan source : unit.sources) {
        covers = covers || 2 * passage.intersected(source).size() >= source.size();
        const Core::TextSpan common = grown(pair.transcript, source).intersected(passage);
        for (qsizetype i = common.begin; i < common.end; ++i)
            inside += !std::exchange(marked[i - passage.begin], true);
    }
    return covers && 2 * inside >= passage.size();
}

Figures &Figures::operator+=(const Figures &other)
{
    constexpr std::array all{&Figures::units, &Figures::extracted, &Figures::attributed, &Figures::speakerRight,
        &Figures::sourced, &Figures::hit1, &Figures::hit3, &Figures::found, &Figures::foundRight, &Figures::direct,
        &Figures::directRight, &Figures::misattributed, &Figures::misattributedRight, &Figures::misattributedFalsely,
        &Figures::contextJudged};
    for (const auto figure : all)
        this->*figure += other.*figure;
    return *this;
}

Figures score(const GoldPair &pair, const Compare::Comparison &comparison)
{
    static const QStringList verdictNames{
        u"verbatim"_s, u"near-verbatim"_s, u"reworded"_s, u"paraphrase"_s, u"not-found"_s, u"translated"_s};
    Figures out;
    for (const GoldUnit &unit : pair.units) {
        double overlap = 0;
        const int index = statementFor(unit, comparison.statements, &overlap);
        const Compare::Statement statement = index < 0 ? Compare::Statement() : comparison.statements[index];
        const bool found = index >= 0 && statement.state == Compare::State::Found;
        if (unit.kind == "context"_L1) {
            out.contextJudged += unit.sources.isEmpty() && found;
            continue;
        }
        if (unit.optional)
            continue;
        ++out.units;
        out.extracted += overlap >= .7;
        if (!unit.speakers.isEmpty()) {
            ++out.attributed;
            out.speakerRight += std::any_of(unit.speakers.begin(), unit.speakers.end(),
                [&](const QString &name) { return surname(name) == surname(statement.attribution.names.join(u' ')); });
        }
        QList<bool> hits;
        for (const Compare::Passage &passage :
            statement.passages.first(std::min<qsizetype>(3, statement.passages.size())))
            hits.append(isHit(pair, unit, passage.span));
        const bool hit = !unit.sources.isEmpty() && hits.value(0);
        out.sourced += !unit.sources.isEmpty();
        out.hit1 += hit;
        out.hit3 += !unit.sources.isEmpty() && hits.contains(true);
        out.found += found;
        out.foundRight += found && hit;
        const QString verdict = verdictNames[int(found ? statement.verdict : Compare::Verdict::NotFound)];
        const bool right = unit.verdicts.contains(verdict) && (found ? hit : true);
        out.direct += unit.kind == "direct"_L1;
        out.directRight += unit.kind == "direct"_L1 && right;
        out.misattributed += unit.misattributed;
        out.misattributedRight += unit.misattributed && found && statement.misattributed;
        out.misattributedFalsely += !unit.misattributed && found && statement.misattributed;
    }
    return out;
}

}
