// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/names.h"

namespace Crossread::Report {

using namespace Qt::StringLiterals;

QString nameOf(Compare::StatementKind kind)
{
    switch (kind) {
    case Compare::StatementKind::Direct: return u"direct"_s;
    case Compare::StatementKind::Indirect: return u"indirect"_s;
    case Compare::StatementKind::Fragment: return u"fragment"_s;
    case Compare::StatementKind::Context: return u"context"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Compare::State state)
{
    switch (state) {
    case Compare::State::Found: return u"found"_s;
    case Compare::State::Possible: return u"possible"_s;
    case Compare::State::NotFound: return u"not-found"_s;
    case Compare::State::NotJudged: return u"not-judged"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Core::Verdict verdict)
{
    switch (verdict) {
    case Core::Verdict::Verbatim: return u"verbatim"_s;
    case Core::Verdict::NearVerbatim: return u"near-verbatim"_s;
    case Core::Verdict::Reworded: return u"reworded"_s;
    case Core::Verdict::Paraphrase: return u"paraphrase"_s;
    case Core::Verdict::NotFound: return u"not-found"_s;
    case Core::Verdict::Translated: return u"translated"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Core::Verdict> verdictFromName(QStringView name)
{
    for (int number = 0; number < Core::verdictCount; ++number) {
        if (nameOf(Core::Verdict(number)) == name)
            return Core::Verdict(number);
    }
    return std::nullopt;
}

QString nameOf(Compare::AlertKind kind)
{
    switch (kind) {
    case Compare::AlertKind::NumberChanged: return u"number-changed"_s;
    case Compare::AlertKind::TimeChanged: return u"time-changed"_s;
    case Compare::AlertKind::PlaceChanged: return u"place-changed"_s;
    case Compare::AlertKind::NegationDropped: return u"negation-dropped"_s;
    case Compare::AlertKind::NegationAdded: return u"negation-added"_s;
    case Compare::AlertKind::OppositeWord: return u"opposite-word"_s;
    case Compare::AlertKind::WrongSpeaker: return u"wrong-speaker"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Compare::ChangeKind kind)
{
    switch (kind) {
    case Compare::ChangeKind::Same: return u"same"_s;
    case Compare::ChangeKind::Changed: return u"changed"_s;
    case Compare::ChangeKind::LeftOut: return u"left-out"_s;
    case Compare::ChangeKind::PutIn: return u"put-in"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Compare::Reason reason)
{
    switch (reason) {
    case Compare::Reason::None: return {};
    case Compare::Reason::Spelling: return u"spelling"_s;
    case Compare::Reason::Contraction: return u"contraction"_s;
    case Compare::Reason::Numeral: return u"numeral"_s;
    case Compare::Reason::Form: return u"form"_s;
    case Compare::Reason::Name: return u"name"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Compare::MatchKind kind)
{
    switch (kind) {
    case Compare::MatchKind::SameWord: return u"word"_s;
    case Compare::MatchKind::SameStem: return u"stem"_s;
    case Compare::MatchKind::Alias: return u"name"_s;
    case Compare::MatchKind::Synonym: return u"synonym"_s;
    case Compare::MatchKind::Similar: return u"similar"_s;
    case Compare::MatchKind::Paraphrase: return u"paraphrase"_s;
    case Compare::MatchKind::Translation: return u"translation"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Core::LinkState state)
{
    switch (state) {
    case Core::LinkState::Suggested: return u"suggested"_s;
    case Core::LinkState::Confirmed: return u"confirmed"_s;
    case Core::LinkState::Rejected: return u"rejected"_s;
    case Core::LinkState::ByHand: return u"by-hand"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

}
