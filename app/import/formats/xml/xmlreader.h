// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "import/extracted.h"

#include <QXmlStreamReader>

namespace Crossread::Import {

/// Reads foreign XML element by element, within bounds: no document type with declarations of its own, no deeper than 256
/// elements, no more than 256 attributes on one. Nothing outside of the file is ever looked at.
class XmlReader {
public:
    /// `bytes` and `progress` must outlive the reader; `name` is for errors.
    XmlReader(const QByteArray &bytes, QString name, const Core::Progress &progress);

    /// Goes on to the next begin or end of an element or piece of text; false at the end and where reading failed.
    bool next();
    [[nodiscard]] bool isBegin() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    /// Of the element, without its namespace's prefix.
    [[nodiscard]] QStringView element() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// By name without prefix; empty where it is not there.
    [[nodiscard]] QString attribute(QStringView name) const;
    /// Goes behind the end of the element just begun.
    void skip();
    /// All text of the element just begun, blanks folded; goes behind its end.
    [[nodiscard]] QString content();

    /// Why next() said no: nothing where the file was read to its end. Errors: DamagedFile, NotSupported, Canceled.
    [[nodiscard]] Core::Result<void> result() const;
    /// What was read, where reading came to the file's end and found words: else result(), or EmptyFile.
    [[nodiscard]] Core::Result<Extracted> finished(Extracted extracted) const;

private:
    bool fail(Core::ErrorCode code, const QString &detail);

    QXmlStreamReader m_xml;
    QString m_name;
    const Core::Progress &m_progress;
    qint64 m_size;
    qint64 m_tokens = 0;
    int m_depth = 0;
    Core::Result<void> m_result;
};

/// The outermost element of the XML that `head` begins, without prefix; empty where it is no XML.
[[nodiscard]] QString rootElement(QByteArrayView head);

}
