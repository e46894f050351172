// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sourcemap.h"

#include <QString>

namespace Crossread::Cli {

/// Reads stretches of the source by code points; asked in order it walks through once, however many there are.
class SourceReader {
public:
    explicit SourceReader(QStringView source)
        : m_source(source)
    {
    }
    QString text(Core::SourceSpan span)
    {
        if (span.begin < m_point)
            m_point = m_unit = 0;
        m_unit += Core::unitsOfCodePoints(m_source.sliced(m_unit), span.begin - m_point);
        m_point = span.begin;
        const QStringView rest = m_source.sliced(m_unit);
        return rest.first(Core::unitsOfCodePoints(rest, span.end - span.begin)).toString();
    }

private:
    QStringView m_source;
    qsizetype m_point = 0;
    qsizetype m_unit = 0;
};

}
