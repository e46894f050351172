// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/xml/xmlreader.h"

#include "import/formats/xmlelement.h"

#include <QCoreApplication>

namespace Crossread::Import {

namespace {

/// The class is not this file's own for the translators' tools, so the context is said.
QString translated(const char *text)
{
    return QCoreApplication::translate("XmlReader", text);
}

constexpr int deepest = 256;
constexpr qsizetype mostAttributes = 256;
constexpr qint64 tokensBetweenLooks = 4096;

}

XmlReader::XmlReader(const QByteArray &bytes, QString name, const Core::Progress &progress)
    : m_xml(bytes)
    , m_name(std::move(name))
    , m_progress(progress)
    , m_size(std::max<qint64>(1, bytes.size()))
{
}

bool XmlReader::next()
{
    while (m_result && !m_xml.atEnd()) {
        if (++m_tokens % tokensBetweenLooks == 0) {
            if (m_progress.isCanceled())
                return fail(Core::ErrorCode::Canceled, {});
            m_progress.report(int(std::min<qint64>(900, 900 * m_xml.characterOffset() / m_size)));
        }
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
            // A bare name of a document type is common and harmless; declarations of its own can blow up a text.
            if (m_xml.text().contains(u'['))
                return fail(Core::ErrorCode::NotSupported,
                    translated(QT_TRANSLATE_NOOP("XmlReader", "it declares entities of its own")));
            break;
        case QXmlStreamReader::StartElement:
            if (++m_depth > deepest || m_xml.attributes().size() > mostAttributes)
                return fail(Core::ErrorCode::DamagedFile,
                    translated(
                        QT_TRANSLATE_NOOP("XmlReader", "line %1: too many elements in each other, or attributes"))
                        .arg(m_xml.lineNumber()));
            return true;
        case QXmlStreamReader::EndElement: --m_depth; return true;
        case QXmlStreamReader::Characters: return true;
        default: break;
        }
    }
    if (m_result && m_xml.hasError()) {
        return fail(Core::ErrorCode::DamagedFile,
            translated(QT_TRANSLATE_NOOP("XmlReader", "line %1: %2")).arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    }
    return false;
}

bool XmlReader::fail(Core::ErrorCode code, const QString &detail)
{
    m_result = Core::failure(code, m_name, detail);
    return false;
}

QString XmlReader::attribute(QStringView name) const
{
    return attributeOf(m_xml, name);
}

void XmlReader::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) { }
}

QString XmlReader::content()
{
    const int outside = m_depth - 1;
    QString text;
    while (m_depth > outside && next()) {
        if (isText())
            text += m_xml.text();
    }
    return text.simplified();
}

Core::Result<void> XmlReader::result() const
{
    return m_result;
}

Core::Result<Extracted> XmlReader::finished(Extracted extracted) const
{
    if (!m_result)
        return std::unexpected(m_result.error());
    if (extracted.text.isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, m_name);
    return extracted;
}

QString rootElement(QByteArrayView head)
{
    // Cheap looks first: most files are no XML.
    QByteArray start = head.first(std::min<qsizetype>(head.size(), 64)).toByteArray();
    start.removeIf([](char c) { return c == '\0' || QByteArrayView("\xef\xbb\xbf\xff\xfe").contains(c); });
    if (!start.trimmed().startsWith('<'))
        return {};
    QXmlStreamReader xml(head.toByteArray());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            return xml.name().toString();
    }
    return {};
}

}
