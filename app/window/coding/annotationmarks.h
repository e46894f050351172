// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/data.h"
#include "reading/mark.h"

#include <QCoreApplication>

namespace Crossread::Window {

/// A mark's number leads back to its annotation; never 0.
[[nodiscard]] quint64 tagOf(Core::AnnotationId id);
/// Among those of a document; null where none has that number.
[[nodiscard]] Core::AnnotationId annotationOf(const Project::Data &data, Core::DocumentId document, quint64 tag);

/// How annotations look on the page, as the project is at one moment. In any thread: there may be a hundred thousand.
class AnnotationMarks {
    Q_DECLARE_TR_FUNCTIONS(AnnotationMarks)

public:
    /// `reader`: whose annotations need not be told from those of others.
    AnnotationMarks(Project::Data data, QString reader, QSet<QString> hidden = {})
        : m_data(std::move(data))
        , m_reader(std::move(reader))
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
    [[nodiscard]] qint16 patternOf(const QString &coder);

    Project::Data m_data;
    QString m_reader;
    QSet<QString> m_hidden; ///< coders
    QStringList m_others; ///< coders but the reader, by name; empty until one of them comes
    QHash<Core::CodeId, Look> m_looks;
    QHash<std::pair<Core::CodeId, QString>, QString> m_said; ///< by code and coder
};

}
