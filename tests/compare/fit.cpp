// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Fits the weights of the found/not-found decision (resources/compare/parameters.json, "decision"):
//
//   comparefit            shows what the weights do on each pair when fitted without it, the means over all pairs and how
//                         far other pairs would move them, and then the weights from all
//   comparefit --write    writes the latter into the resource file
//   comparefit edge=.1    tries other values of the scoring numbers
//   comparefit -names     leaves a feature out
//   comparefit FOLDER…    counts further pairs in, each a folder as those of tests/data/compare
//   comparefit --across   the same for the pairs in two languages, whose numbers stand under "across"
//   comparefit --again    the same for a second look by meaning, whose numbers stand under "again", with the English pairs
//   comparefit --english  with these alone, to see what the second look does
//   comparefit --show     the features of every statement of the pairs, one line each
//
// Examples are the statements of the gold pairs, right where the first passage is the source; and, all wrong, the same
// articles against every other transcript at hand.
#include "compare/meaning/meanings.h"
#include "compare/verdict/comparer.h"
#include "compare/bootstrap.h"
#include "compare/fitting.h"
#include "compare/goldpair.h"
#include "support/shareddata.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Compare::featureCount;
using Compare::Features;
using Test::accepts;
using Test::confidenceOf;
using Test::Example;
using Test::fitted;

namespace {

/// How often what says so much is right, each pair decided with the weights fitted without it.
void showReliability(const QList<Example> &examples, const std::vector<Features> &weights)
{
    constexpr int steps = 10;
    std::array<std::array<double, 3>, steps> bins{}; // examples, right, sum of what they say
    for (const Example &example : examples) {
        if (example.foreign || example.literal)
            continue;
        const double says = confidenceOf(example, weights[std::size_t(example.pair)]);
        auto &bin = bins[std::size_t(std::min(steps - 1, int(says * steps)))];
        ++bin[0];
        bin[1] += example.right;
        bin[2] += says;
    }
    for (const auto &[all, right, says] : bins) {
        if (all > 0)
            std::printf("says %.2f: right %.2f of %d\n", says / all, right / all, int(all));
    }
}

/// What other thresholds would do, each pair decided with the weights fitted without it.
void showThresholds(const QList<Example> &examples, const std::vector<Features> &weights)
{
    for (const double threshold : {.5, .6, .65, .7, .75, .8, .85, .9}) {
        double precision = 0;
        double recall = 0;
        int foreign = 0;
        for (std::size_t pair = 0; pair < weights.size(); ++pair) {
            int found = 0, right = 0, sourced = 0;
            for (const Example &example : examples) {
                if (example.pair != int(pair))
                    continue;
                const bool accepted = accepts(example, weights[pair], threshold);
                foreign += example.foreign && accepted;
                found += !example.foreign && accepted;
                right += accepted && example.right;
                sourced += example.sourced;
            }
            precision += found ? double(right) / found : 1;
            recall += sourced ? double(right) / sourced : 1;
        }
        std::printf("found from %.2f on: mean precision %.3f, recall %.3f; foreign %d\n", threshold,
            precision / double(weights.size()), recall / double(weights.size()), foreign);
    }
}

/// Means over the pairs, each decided with the weights fitted without it.
void showMeans(const QList<Example> &examples, const std::vector<Features> &weights, double threshold)
{
    std::vector<double> precision(weights.size(), 1);
    std::vector<double> recall(weights.size(), 1);
    std::vector<double> foreign(weights.size(), 0);
    for (std::size_t pair = 0; pair < weights.size(); ++pair) {
        int found = 0, right = 0, sourced = 0, foreignFound = 0, foreignAll = 0;
        for (const Example &example : examples) {
            if (example.pair != int(pair))
                continue;
            const bool accepted = accepts(example, weights[pair], threshold);
            foreignAll += example.foreign;
            foreignFound += example.foreign && accepted;
            found += !example.foreign && accepted;
            right += accepted && example.right;
            sourced += example.sourced;
        }
        precision[pair] = found ? double(right) / found : 1;
        recall[pair] = sourced ? double(right) / sourced : 1;
        foreign[pair] = foreignAll ? double(foreignFound) / foreignAll : 0;
    }
    const auto show = [](const char *name, const std::vector<double> &values) {
        const Test::Interval interval = Test::bootstrapped(values);
        std::printf("%-18s %.3f (%.3f to %.3f)\n", name, interval.mean, interval.low, interval.high);
    };
    std::printf("mean over %zu pairs, each left out (95 %% by drawing pairs anew):\n", weights.size());
    show("found precision", precision);
    show("found recall", recall);
    show("foreign found", foreign);
}

void report(const QString &name, const QList<Example> &examples, int pair, const Features &weights, double threshold)
{
    int found = 0, right = 0, sourced = 0, foreign = 0, foreignFound = 0;
    for (const Example &example : examples) {
        if (pair >= 0 && example.pair != pair)
            continue;
        const bool accepted = accepts(example, weights, threshold);
        if (example.foreign) {
            ++foreign;
            foreignFound += accepted;
            continue;
        }
        sourced += example.sourced;
        found += accepted;
        right += accepted && example.right;
    }
    std::printf("%-20s found %3d right %3d of %3d: precision %.3f recall %.3f; foreign %d of %d = %.2f %%\n",
        qPrintable(name), found, right, sourced, found ? double(right) / found : 1.,
        sourced ? double(right) / sourced : 0., foreignFound, foreign, foreign ? 100. * foreignFound / foreign : 0.);
}

void write(const Features &weights, const QString &variant)
{
    QFile file(Test::sourcePath(u"resources/compare/parameters.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("parameters.json cannot be read");
    QString text = QString::fromUtf8(file.readAll());
    file.close();
    const qsizetype part = variant.isEmpty() ? 0 : text.indexOf(u"\"%1\": {\n"_s.arg(variant));
    const qsizetype from = text.indexOf("\"decision\""_L1, part);
    for (std::size_t f = 0; f < featureCount; ++f) {
        const QRegularExpression entry(
            u"(\"%1\": \\{\"value\": )[-0-9.e]+"_s.arg(Compare::featureNames()[qsizetype(f)]));
        const auto match = entry.match(text, from);
        text.replace(
            match.capturedStart(), match.capturedLength(), match.captured(1) + QString::number(weights[f], 'f', 2));
    }
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("parameters.json cannot be written");
}

}

void show(const Test::GoldPair &pair, const Compare::Decided &entry, bool right)
{
    std::printf("%-12.12s %s %.2f ", qPrintable(pair.name), right ? "right" : "wrong", entry.statement.confidence);
    for (std::size_t f = 1; f < featureCount; ++f)
        std::printf("%s %.2f ", qPrintable(Compare::featureNames()[qsizetype(f)]), entry.features[f]);
    std::printf("%s\n", qPrintable(pair.article.textOf(entry.statement.span).left(60).toString()));
}

/// The parameters that ship, with the changes that the call asks for.
Compare::Parameters parametersFrom(const QStringList &arguments, const QString &variant)
{
    QFile file(Test::sourcePath(u"resources/compare/parameters.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("parameters.json cannot be read");
    QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject others = object[variant].toObject();
    QJsonObject scoring = (variant.isEmpty() ? object : others)[u"scoring"].toObject();
    for (const QString &argument : arguments) {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals > 0)
            scoring[argument.left(equals)] = QJsonObject{{u"value"_s, argument.mid(equals + 1).toDouble()}};
    }
    (variant.isEmpty() ? object : others)[u"scoring"_s] = scoring;
    if (!variant.isEmpty())
        object[variant] = others;
    const auto parameters = Compare::Parameters::fromJson(QJsonDocument(object).toJson(), variant);
    if (!parameters)
        qFatal("%s", qPrintable(parameters.error().sentence()));
    return *parameters;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const bool across = application.arguments().contains(u"--across"_s);
    const bool again = application.arguments().contains(u"--again"_s);
    const QString variant = across ? u"across"_s : again ? u"again"_s : QString();
    const Compare::Parameters parameters = parametersFrom(application.arguments(), variant);
    Compare::CompareOptions options;
    (across ? options.acrossParameters : again ? options.againParameters : options.parameters) = &parameters;
    const QString cached = QDir::tempPath() + u"/comparefit.meanings"_s; // reading all transcripts takes minutes
    std::unique_ptr<Compare::Meanings> meanings;
    if (again) {
        const auto encoder = Compare::Encoder::english();
        if (!encoder)
            qFatal("there is no sentence encoder");
        meanings = std::make_unique<Compare::Meanings>(encoder);
        options.meanings = meanings.get();
        meanings->load(cached);
    }
    QList<Test::GoldPair> pairs;
    QStringList folders = across ? Test::goldAcross() : Test::goldFolders();
    for (const QString &argument : application.arguments().mid(1)) {
        if (QFileInfo(argument).isDir())
            folders.append(QDir(argument).absolutePath());
    }
    const bool english = again || application.arguments().contains(u"--english"_s);
    const auto isEnglish = [](const Core::Document &text) {
        return Compare::LanguageRules::detect(text.text, u"en"_s) == u"en";
    };
    for (const QString &folder : std::as_const(folders)) {
        auto pair = Test::readGoldPair(folder);
        if (pair && (!english || (isEnglish(pair->transcript) && isEnglish(pair->article))))
            pairs.append(*pair);
    }
    QList<Core::Document> transcripts;
    for (const Test::GoldPair &pair : pairs)
        transcripts.append(pair.transcript);
    const QString shared = Test::sharedPath(u"data/transcripts"_s);
    if (!shared.isEmpty()) {
        for (const QString &name :
            QDir(shared).entryList({u"*.txt"_s, u"*.md"_s, u"*.htm"_s, u"*.html"_s}, QDir::Files, QDir::Name))
            transcripts.append(Test::readText(shared + u'/' + name, Core::DocumentKind::Transcript));
    }
    // A pair's own transcript is none of something else, though it lie there a second time or in another version.
    const auto names = [](const Core::Document &transcript) {
        QStringList out;
        for (const Core::Speaker &speaker : transcript.speakers)
            out += speaker.anonymous ? QStringList() : QStringList(speaker.name);
        out.sort();
        return out;
    };
    for (qsizetype t = transcripts.size(); t-- > pairs.size();) {
        const QStringList speakers = names(transcripts[t]);
        if (std::any_of(pairs.begin(), pairs.end(), [&](const Test::GoldPair &pair) {
                return pair.transcript.text == transcripts[t].text
                    || (speakers.size() >= 2 && names(pair.transcript) == speakers);
            }))
            transcripts.removeAt(t);
    }

    QList<Example> examples;
    std::vector<double> first; // recall@1 of each pair
    std::vector<double> third;
    std::vector<double> extracted;
    std::vector<double> speakers;
    QMap<QString, std::array<int, 3>> kinds; // with a source, found first, found among three
    for (qsizetype t = 0; t < transcripts.size(); ++t) {
        const Compare::TranscriptIndex index(transcripts[t]);
        for (qsizetype p = 0; p < pairs.size(); ++p) {
            // Several articles may tell of one transcript.
            if (t != p && transcripts[t].text == pairs[p].transcript.text)
                continue;
            const auto decided = Compare::compareForFitting(index, pairs[p].article, options);
            QList<Compare::Statement> statements;
            for (const auto &entry : decided)
                statements.append(entry.statement);
            const auto add = [&](const Compare::Decided &entry, bool sourced, bool right) {
                if (entry.statement.passages.isEmpty())
                    return;
                Example example{int(p), t != p, entry.literal, entry.isOnePart, right, sourced, entry.features};
                for (std::size_t f = 0; f < featureCount; ++f) {
                    if (application.arguments().contains(u'-' + Compare::featureNames()[qsizetype(f)]))
                        example.features[f] = 0;
                }
                if (t == p && application.arguments().contains(u"--show"_s))
                    show(pairs[p], entry, right);
                examples.append(example);
            };
            if (t != p) {
                for (const auto &entry : decided) {
                    if (entry.statement.kind != Compare::StatementKind::Context)
                        add(entry, false, false);
                }
                continue;
            }
            const Test::Figures figures = Test::score(pairs[p], {statements, {}});
            std::printf("%-20s recall@1 %d of %d, recall@3 %d\n", qPrintable(pairs[p].name), figures.hit1,
                figures.sourced, figures.hit3);
            extracted.push_back(figures.units ? double(figures.extracted) / figures.units : 1);
            speakers.push_back(figures.attributed ? double(figures.speakerRight) / figures.attributed : 1);
            third.push_back(figures.sourced ? double(figures.hit3) / figures.sourced : 1);
            first.push_back(figures.sourced ? double(figures.hit1) / figures.sourced : 1);
            for (const Test::GoldUnit &unit : pairs[p].units) {
                const int i = Test::statementFor(unit, statements);
                if (unit.kind != "context"_L1 && !unit.optional && !unit.sources.isEmpty()) {
                    const auto hits = [&](qsizetype most) {
                        return i >= 0
                            && std::any_of(statements[i].passages.begin(),
                                statements[i].passages.begin() + std::min(most, statements[i].passages.size()),
                                [&](const Compare::Passage &one) { return Test::isHit(pairs[p], unit, one.span); });
                    };
                    auto &kind = kinds[unit.kind];
                    ++kind[0];
                    kind[1] += hits(1);
                    kind[2] += hits(3);
                    if (application.arguments().contains(u"--misses"_s) && !hits(1))
                        std::printf("  missed %s%s %s\n", qPrintable(unit.id),
                            hits(3)     ? " (among three)"
                                : i < 0 ? " (not extracted)"
                                        : "",
                            qPrintable(pairs[p].article.textOf(unit.span).left(100).toString()));
                }
                if (unit.kind == "context"_L1 || unit.optional || i < 0
                    || statements[i].kind == Compare::StatementKind::Context)
                    continue;
                const bool hit = !statements[i].passages.isEmpty() && !unit.sources.isEmpty()
                    && Test::isHit(pairs[p], unit, statements[i].passages.first().span);
                add(decided[std::size_t(i)], !unit.sources.isEmpty(), hit);
            }
        }
    }
    const Test::Interval ranking = Test::bootstrapped(first);
    std::printf(
        "mean recall@1 %.3f (%.3f to %.3f)\nfitted without the pair:\n", ranking.mean, ranking.low, ranking.high);
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        std::printf("%-10s %3d: recall@1 %.3f @3 %.3f\n", qPrintable(it.key()), (*it)[0], double((*it)[1]) / (*it)[0],
            double((*it)[2]) / (*it)[0]);
    const auto mean = [](const std::vector<double> &of) {
        return std::accumulate(of.begin(), of.end(), 0.) / double(of.size());
    };
    std::printf("mean recall@3 %.3f, extracted %.3f, speakers %.3f\n", mean(third), mean(extracted), mean(speakers));
    std::vector<Features> without;
    for (qsizetype p = 0; p < pairs.size(); ++p) {
        without.push_back(fitted(examples, int(p)));
        report(pairs[p].name, examples, int(p), without.back(), parameters.found);
    }
    showMeans(examples, without, parameters.found);
    showThresholds(examples, without);
    showReliability(examples, without);
    if (meanings)
        meanings->save(cached);
    const Features weights = fitted(examples, -1);
    std::printf("fitted on all:\n");
    for (qsizetype p = 0; p < pairs.size(); ++p)
        report(pairs[p].name, examples, int(p), weights, parameters.found);
    report(u"all"_s, examples, -1, weights, parameters.found);
    for (std::size_t f = 0; f < featureCount; ++f)
        std::printf("%-12s %8.2f\n", qPrintable(Compare::featureNames()[qsizetype(f)]), weights[f]);
    if (application.arguments().contains(u"--write"_s))
        write(weights, variant);
    return 0;
}
