// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "report/parts.h"

namespace Crossread::Report {

Formats::Content contentOf(const Verification &report)
{
    return {.page = [report] { return pageOf(report); },
        .brief = [report] { return briefPageOf(report); },
        .table = [report] { return tableOf(report); },
        .data = [report] { return dataOf(report); }};
}

}
