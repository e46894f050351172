// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lookingagain.h"

#include <algorithm>

namespace Crossread::Review {

namespace {

bool comesOutAlike(const Compare::Statement &one, const Compare::Statement &other)
{
    const auto sources = [](const Compare::Statement &statement) {
        QList<Core::TextSpan> spans;
        if (statement.state != Compare::State::Found && statement.state != Compare::State::Possible)
            return spans; // what is offered below a statement that nobody said is no outcome
        for (const Compare::Passage &passage : statement.passages.first(statement.partCount()))
            spans.append(passage.span);
        return spans;
    };
    return one.state == other.state && one.verdict == other.verdict && sources(one) == sources(other);
}

}

QList<Core::TextSpan> takeOver(
    Compare::Comparison &known, const Compare::Comparison &again, const QList<Finding> &findings)
{
    // The same texts have the same statements; a comparison that was canceled has none.
    if (known.statements.size() != again.statements.size())
        return {};
    QList<Core::TextSpan> changed;
    for (qsizetype i = 0; i < known.statements.size(); ++i) {
        Compare::Statement &statement = known.statements[i];
        const Compare::Statement &other = again.statements[i];
        const auto isRuledOn = [&statement](const Finding &finding) {
            return finding.ruling && finding.statement.span.overlaps(statement.span);
        };
        if (std::ranges::any_of(findings, isRuledOn))
            continue;
        if (!comesOutAlike(statement, other))
            changed.append(statement.span);
        statement = other;
    }
    known.remarks = again.remarks;
    return changed;
}

}
