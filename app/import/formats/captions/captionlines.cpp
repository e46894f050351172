// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/captions/captions.h"

#include "import/text/htmlremnants.h"

#include <QRegularExpression>

namespace Crossread::Import {

namespace {

/// Reads the payload of one caption, tag by tag.
class Payload {
public:
    QList<CaptionLine> read(QStringView text)
    {
        for (qsizetype at = 0; at < text.size();) {
            const QStringView rest = text.sliced(at);
            qsizetype length = 0;
            if (rest.front() == u'<')
                length = tag(rest);
            else if (rest.front() == u'{')
                length = override(rest);
            else if (rest.front() == u'&')
                length = entity(rest);
            else if (rest.front() == u'\n')
                length = lineEnd();
            else if (rest.startsWith(u"[br]")) // YouTube's line end
                length = 3 + lineEnd();
            if (length == 0) {
                put(rest.front());
                length = 1;
            }
            at += length;
        }
        lineEnd();
        return m_lines;
    }

private:
    qsizetype tag(QStringView rest)
    {
        // A time, a class, a style, a voice; anything else in angles is what somebody wrote ("<3").
        static const QRegularExpression known(
            QStringLiteral(
                R"(^<(?:\d{1,3}:[\d:.,]{4,12}|(/?)(c|i|b|u|s|v|lang|ruby|rt|font|span|div|p|br|em|strong)((?:\.[^\s<>]*)?)(?:\s+([^<>]*?))?\s*/?)>)"),
            QRegularExpression::CaseInsensitiveOption);
        const auto match = known.matchView(rest.first(std::min<qsizetype>(rest.size(), 512)));
        if (!match.hasMatch())
            return 0;
        const QString name = match.captured(2).toLower();
        const bool closes = !match.captured(1).isEmpty();
        if (name == u"v") {
            const QString voice = closes ? QString() : decoded(match.captured(4));
            if (!m_line.isEmpty() && voice != m_voice)
                lineEnd();
            m_voice = voice;
        } else if (name == u"rt") {
            m_skipping = !closes;
        } else if (name == u"br") {
            lineEnd();
        }
        return match.capturedLength();
    }

    // {\an8} and {\i1}, as SubStation writes them, and {y:i} of MicroDVD.
    static qsizetype override(QStringView rest)
    {
        const qsizetype end = rest.first(std::min<qsizetype>(rest.size(), 128)).indexOf(u'}');
        return end > 1 && (rest[1] == u'\\' || rest.sliced(2).startsWith(u':')) ? end + 1 : 0;
    }

    qsizetype entity(QStringView rest)
    {
        if (rest.startsWith(u"&lrm;") || rest.startsWith(u"&rlm;"))
            return 5;
        const HtmlEntity entity = htmlEntity(rest);
        for (const QChar c : entity.reading)
            put(c);
        return entity.length;
    }

    static QString decoded(const QString &text)
    {
        QString out;
        for (qsizetype at = 0; at < text.size();) {
            const HtmlEntity entity = text[at] == u'&' ? htmlEntity(QStringView(text).sliced(at)) : HtmlEntity{};
            out += entity.length > 0 ? entity.reading : QString(text[at]);
            at += std::max<qsizetype>(1, entity.length);
        }
        return out.simplified();
    }

    qsizetype lineEnd()
    {
        const QString line = m_line.simplified();
        if (!line.isEmpty())
            m_lines.append({line, m_voice});
        m_line.clear();
        return 1;
    }

    void put(QChar c)
    {
        // Marks of direction and byte order that players want are no part of the words.
        const bool mark =
            c.unicode() == 0xfeff || c.unicode() == 0x200b || (c.unicode() >= 0x202a && c.unicode() <= 0x202e);
        if (!m_skipping && !mark)
            m_line += c;
    }

    QList<CaptionLine> m_lines;
    QString m_line;
    QString m_voice;
    bool m_skipping = false;
};

}

QList<CaptionLine> captionLines(const QStringList &payload)
{
    return Payload().read(payload.join(u'\n'));
}

}
