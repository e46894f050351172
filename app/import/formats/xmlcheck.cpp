// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/xmlcheck.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(XmlCheck)
};

constexpr int deepest = 256;
constexpr int mostAttributes = 256;
constexpr qsizetype longestTag = 1 << 20;

// Sixteen-bit text has a zero in every second byte of its mark-up; the scan needs one byte for each sign.
QByteArray inBytes(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes, u'<');
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes;
    return QString(QStringDecoder(*encoding).decode(bytes)).toUtf8();
}

struct Tag {
    qsizetype end = 0; // behind its '>'
    int attributes = 0;
    bool closesItself = false;
};

Tag tagAt(QByteArrayView text, qsizetype begin)
{
    Tag tag{text.size()};
    char quote = 0;
    for (qsizetype i = begin; i < text.size(); ++i) {
        const char c = text[i];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '=') {
            ++tag.attributes;
        } else if (c == '>') {
            tag.end = i + 1;
            tag.closesItself = text[i - 1] == '/';
            break;
        }
        if (tag.attributes > mostAttributes || i - begin > longestTag)
            break;
    }
    return tag;
}

qsizetype behind(QByteArrayView text, QByteArrayView mark, qsizetype from)
{
    const qsizetype at = text.indexOf(mark, from);
    return at < 0 ? text.size() : at + mark.size();
}

}

Core::Result<void> checkXml(const QByteArray &bytes, const QString &subject, Doctype doctype)
{
    const auto tooLarge = [&](const QString &detail) {
        return Core::failure(Core::ErrorCode::TooLarge, subject, detail);
    };
    const QByteArray kept = inBytes(bytes);
    const QByteArrayView text = kept;
    int depth = 0;
    for (qsizetype at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
        const QByteArrayView rest = text.sliced(at);
        if (rest.startsWith("<!--")) {
            at = behind(text, "-->", at + 4);
        } else if (rest.startsWith("<![CDATA[")) {
            at = behind(text, "]]>", at);
        } else if (rest.startsWith("<?")) {
            at = behind(text, "?>", at);
        } else if (rest.startsWith("<!")) {
            if (doctype == Doctype::Refused || rest.first(qMin<qsizetype>(rest.size(), 4096)).contains("<!ENTITY"))
                return Core::failure(
                    Core::ErrorCode::NotSupported, subject, Words::tr("it declares a document type of its own"));
            at = behind(text, ">", at);
        } else {
            const bool closing = rest.startsWith("</");
            const Tag tag = tagAt(text, at + 1);
            if (tag.attributes > mostAttributes || tag.end - at > longestTag)
                return tooLarge(Words::tr("one of its marks is too long"));
            if (closing)
                --depth;
            else if (!tag.closesItself && ++depth > deepest)
                return tooLarge(Words::tr("its marks are nested too deep"));
            at = tag.end;
        }
    }
    return {};
}

}
