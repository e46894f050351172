// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/mhtml.h"

#include "import/formats/htmlmetadata.h"

#include <QHash>
#include <QRegularExpression>

namespace Crossread::Import {

namespace {

constexpr int mostNested = 4;

struct Part {
    QHash<QByteArray, QByteArray> head; // names in lower case
    QByteArray body;
};

Part partOf(const QByteArray &bytes)
{
    Part part;
    qsizetype at = 0;
    QByteArray last;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArray line = bytes.sliced(at, end - at);
        at = qMin(end + 1, bytes.size());
        if (line.trimmed().isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if ((line.startsWith(' ') || line.startsWith('\t')) && !last.isEmpty()) {
            part.head[last] += ' ' + line.trimmed();
        } else if (colon > 0) {
            last = line.first(colon).trimmed().toLower();
            part.head[last] = line.sliced(colon + 1).trimmed();
        }
    }
    part.body = bytes.sliced(at);
    return part;
}

QString parameter(const QByteArray &value, const char *name)
{
    const QRegularExpression form(QLatin1StringView(name) + QStringLiteral("\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(value));
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
                                : -1;
}

QByteArray fromQuotedPrintable(const QByteArray &bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '=') {
            out += bytes[i];
            continue;
        }
        if (i + 1 < bytes.size() && bytes[i + 1] == '\n') {
            ++i;
        } else if (i + 2 < bytes.size() && bytes[i + 1] == '\r' && bytes[i + 2] == '\n') {
            i += 2;
        } else if (i + 2 < bytes.size() && hexDigit(bytes[i + 1]) >= 0 && hexDigit(bytes[i + 2]) >= 0) {
            out += char(hexDigit(bytes[i + 1]) * 16 + hexDigit(bytes[i + 2]));
            i += 2;
        } else {
            out += bytes[i];
        }
    }
    return out;
}

QByteArray decodedBody(const Part &part)
{
    const QByteArray packing = part.head.value("content-transfer-encoding").toLower();
    if (packing == "quoted-printable")
        return fromQuotedPrintable(part.body);
    return packing == "base64" ? QByteArray::fromBase64(part.body) : part.body;
}

bool findHtml(const Part &part, Mhtml &found, int depth)
{
    const QByteArray type = part.head.value("content-type").toLower();
    if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
        found.html = decodedBody(part);
        found.charset = parameter(part.head.value("content-type"), "charset");
        if (const QByteArray at = part.head.value("content-location"); found.address.isEmpty() && at.startsWith("http"))
            found.address = QString::fromUtf8(at);
        return true;
    }
    const QString boundary = parameter(part.head.value("content-type"), "boundary");
    if (boundary.isEmpty() || depth > mostNested)
        return false;
    const QByteArray mark = "--" + boundary.toLatin1();
    qsizetype begin = part.body.indexOf(mark);
    while (begin >= 0) {
        begin = part.body.indexOf('\n', begin);
        if (begin < 0)
            return false;
        qsizetype end = part.body.indexOf(mark, begin);
        const QByteArray inside = part.body.sliced(begin + 1, (end < 0 ? part.body.size() : end) - begin - 1);
        if (findHtml(partOf(inside), found, depth + 1))
            return true;
        begin = end;
    }
    return false;
}

}

bool looksLikeMhtml(QByteArrayView head)
{
    const QByteArray start = head.first(qMin<qsizetype>(head.size(), 4096)).toByteArray().toLower();
    return start.contains("mime-version:") && start.contains("content-type: multipart/related");
}

Mhtml readMhtml(const QByteArray &bytes)
{
    const Part whole = partOf(bytes);
    Mhtml found;
    found.address = QString::fromUtf8(whole.head.value("snapshot-content-location"));
    found.saved = isoDate(QString::fromLatin1(whole.head.value("date")));
    findHtml(whole, found, 0);
    return found;
}

}
