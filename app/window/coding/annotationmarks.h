// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/data.h"
#include "reading/mark.h"

#include <QCoreApplication>

namespace Crossread::Window {

/// A mark's number leads back to its annotation; never 0.
[[nodiscard]] quint64 tagOf(Core::AnnotationId id);
/// Null where none of them has that number.
[[nodiscard]] Core::AnnotationId annotationOf(const QList<Core::AnnotationId> &ids, quint64 tag);

/// How annotations look on the page, as the project is at one moment. In any thread: there may be a hundred thousand.
class AnnotationMarks {
    Q_DECLARE_TR_FUNCTIONS(AnnotationMarks)

public:
    /// `others`: the coders whose annotations are told from those of the reader, by name.
    AnnotationMarks(Project::Data data, QStringList others, QSet<QString> hidden)
        : m_data(std::move(data))
        , m_others(std::move(others))
        , m_hidden(std::move(hidden))
    {
    }

    /// Those of a document, all of them.
    [[nodiscard]] QList<Reading::Mark> all(Core::DocumentId document);
    /// Of one: a mark for each code; one for a memo alone; none where it has no place, or is a
    /// hidden coder's.
    void append(const Core::Annotation &annotation, QList<Reading::Mark> &marks);

private:
    /// What stands beside passages with a code; the same for all of them.
    struct Look {
        Core::Rgb colour;
        QString letters;
        QString name;
        QString path;
    };
    [[nodiscard]] const Look &lookOf(Core::CodeId code);
    [[nodiscard]] const QString &saidOf(Core::CodeId code, const QString &coder); ///< null: of what has none
    [[nodiscard]] qint16 patternOf(const QString &coder) const;

    Project::Data m_data;
    QStringList m_others;
    QSet<QString> m_hidden; ///< coders
    QHash<Core::CodeId, Look> m_looks;
    QHash<std::pair<Core::CodeId, QString>, QString> m_said; ///< by code and coder
};

}
