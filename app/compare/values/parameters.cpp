// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/values/parameters.h"

#include "core/json.h"

#include <QFile>
#include <QJsonObject>

namespace Crossread::Compare {

namespace {

struct Entry {
    const char *name;
    double Parameters::*member;
};

constexpr Entry entries[] = {
    {"stopWordWeight", &Parameters::stopWordWeight},
    {"reportingWeight", &Parameters::reportingWeight},
    {"speakerNameWeight", &Parameters::speakerNameWeight},
    {"beginningSimilarity", &Parameters::beginningSimilarity},
    {"lettersSimilarity", &Parameters::lettersSimilarity},
    {"lettersLeast", &Parameters::lettersLeast},
    {"prefixSimilarity", &Parameters::prefixSimilarity},
    {"synonymFactor", &Parameters::synonymFactor},
    {"commonShare", &Parameters::commonShare},
    {"candidateSentences", &Parameters::candidateSentences},
    {"windowSentences", &Parameters::windowSentences},
    {"recallEmphasis", &Parameters::recallEmphasis},
    {"sentencePenalty", &Parameters::sentencePenalty},
    {"edge", &Parameters::edge},
    {"inside", &Parameters::inside},
    {"density", &Parameters::density},
    {"coverageFactor", &Parameters::coverageFactor},
    {"orderFactor", &Parameters::orderFactor},
    {"lettersFactor", &Parameters::lettersFactor},
    {"speakerAgrees", &Parameters::speakerAgrees},
    {"speakerDiffers", &Parameters::speakerDiffers},
    {"reportDiffers", &Parameters::reportDiffers},
    {"fragmentBonus", &Parameters::fragmentBonus},
    {"clauseFactor", &Parameters::clauseFactor},
    {"noneValue", &Parameters::noneValue},
    {"sameQuotation", &Parameters::sameQuotation},
    {"sameParagraph", &Parameters::sameParagraph},
    {"sameArticle", &Parameters::sameArticle},
    {"neighbourFactor", &Parameters::neighbourFactor},
    {"echo", &Parameters::echo},
    {"possible", &Parameters::possible},
    {"found", &Parameters::found},
    {"nearVerbatim", &Parameters::nearVerbatim},
    {"leastOfWhole", &Parameters::leastOfWhole},
    {"leastAnswered", &Parameters::leastAnswered},
    {"sameProposition", &Parameters::sameProposition},
    {"paraphraseFactor", &Parameters::paraphraseFactor},
    {"hubFactor", &Parameters::hubFactor},
    {"likenessFactor", &Parameters::likenessFactor},
    {"likenessQuoted", &Parameters::likenessQuoted},
};

}

const QStringList &featureNames()
{
    static const QStringList names = QStringLiteral("one coverage exact order letters mass fragment "
                                                    "indirect length neighbours speaker affinity gap quotedWords thin "
                                                    "likeness")
                                         .split(u' ');
    return names;
}

namespace {

Parameters shipped(const QString &variant)
{
    QFile file(QStringLiteral(":/crossread/compare/parameters.json"));
    const auto read =
        file.open(QIODevice::ReadOnly) ? Parameters::fromJson(file.readAll(), variant) : Core::Result<Parameters>();
    Q_ASSERT(read);
    return read.value_or(Parameters());
}

/// What the group has, and the other one's where it has nothing.
QJsonObject over(QJsonObject group, const QJsonObject &other)
{
    for (auto it = other.begin(); it != other.end(); ++it)
        group[it.key()] = it.value();
    return group;
}

}

const Parameters &Parameters::builtIn()
{
    static const Parameters parameters = shipped({});
    return parameters;
}

const Parameters &Parameters::builtInAcross()
{
    static const Parameters parameters = shipped(QStringLiteral("across"));
    return parameters;
}

const Parameters &Parameters::builtInAgain()
{
    static const Parameters parameters = shipped(QStringLiteral("again"));
    return parameters;
}

Core::Result<Parameters> Parameters::fromJson(const QByteArray &json, const QString &variant)
{
    QJsonObject object = Core::readJson(json).object();
    const auto numberIn = [](const QJsonObject &group, const QString &name) -> QJsonValue {
        return group[name].toObject()[QLatin1StringView("value")];
    };
    if (!variant.isEmpty()) {
        const QJsonObject others = object[variant].toObject();
        for (const QString &group : {QStringLiteral("scoring"), QStringLiteral("decision")})
            object[group] = over(object[group].toObject(), others[group].toObject());
    }
    Parameters out;
    const QJsonObject scoring = object[QLatin1StringView("scoring")].toObject();
    for (const Entry &entry : entries) {
        const QString name = QLatin1StringView(entry.name);
        const QJsonValue value = numberIn(scoring, name);
        if (!value.isDouble())
            return Core::failure(Core::ErrorCode::BadArgument, name);
        out.*entry.member = value.toDouble();
    }
    constexpr double mostSentences = 8; ///< what the scorer has room for
    if (out.windowSentences < 1 || out.windowSentences > mostSentences)
        return Core::failure(Core::ErrorCode::BadArgument, QStringLiteral("windowSentences"));
    const QJsonObject decision = object[QLatin1StringView("decision")].toObject();
    for (std::size_t i = 0; i < featureCount; ++i) {
        const QString &name = featureNames()[qsizetype(i)];
        const QJsonValue value = numberIn(decision, name);
        if (!value.isDouble())
            return Core::failure(Core::ErrorCode::BadArgument, name);
        out.decision[i] = value.toDouble();
    }
    return out;
}

}
