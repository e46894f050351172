// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/htmlpage.h"

#include "import/text/decoder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <array>
#include <cctype>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HtmlPage)
};

constexpr qsizetype mostNodes = 2'000'000;
constexpr int deepest = 4'000;
constexpr qsizetype headOfPage = 4096;

bool isNeverShown(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_BUTTON: return true;
    default: return false;
    }
}

QString valueOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute == nullptr ? QString() : QString::fromUtf8(attribute->value);
}

bool hidesItself(const GumboElement &element)
{
    static const QRegularExpression style(
        QStringLiteral("display\\s*:\\s*none|visibility\\s*:\\s*hidden"), QRegularExpression::CaseInsensitiveOption);
    return isNeverShown(element.tag) || gumbo_get_attribute(&element.attributes, "hidden") != nullptr
        || valueOf(element, "aria-hidden") == QLatin1StringView("true")
        || style.match(valueOf(element, "style")).hasMatch();
}

// What the page says it is encoded in, where that is an encoding known here.
QString declared(const QByteArray &bytes)
{
    static const QRegularExpression meta(QStringLiteral("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)"
                                                        "|^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w:.-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = meta.match(QString::fromLatin1(bytes.first(qMin(bytes.size(), headOfPage))));
    QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    if (name.startsWith(QLatin1StringView("utf-16"), Qt::CaseInsensitive))
        return {}; // or it could not have been read as far as here
    // As browsers do.
    if (name.compare(QLatin1StringView("iso-8859-1"), Qt::CaseInsensitive) == 0
        || name.compare(QLatin1StringView("us-ascii"), Qt::CaseInsensitive) == 0)
        name = QStringLiteral("windows-1252");
    return QStringDecoder(name.toLatin1().constData()).isValid() ? name : QString();
}

/// Elements that end by themselves, so that their begins alone say nothing of how deep a page nests.
bool endsByItself(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_META:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_UNKNOWN: return true;
    default: return false;
    }
}

/// Whether some element is opened so much more often than closed that parsing, which takes the square of it, would not end.
bool nestsBeyondReason(QByteArrayView bytes)
{
    std::array<int, GUMBO_TAG_LAST + 1> open{};
    for (qsizetype at = bytes.indexOf('<'); at >= 0; at = bytes.indexOf('<', at + 1)) {
        const bool closes = at + 1 < bytes.size() && bytes[at + 1] == '/';
        const qsizetype begin = at + (closes ? 2 : 1);
        qsizetype end = begin;
        while (end < bytes.size() && std::isalnum(static_cast<unsigned char>(bytes[end])))
            ++end;
        if (end == begin)
            continue;
        const GumboTag tag = gumbo_tagn_enum(bytes.data() + begin, size_t(end - begin));
        if (endsByItself(tag))
            continue;
        int &count = open[size_t(tag)];
        count = closes ? std::max(0, count - 1) : count + 1;
        if (count > deepest)
            return true;
    }
    return false;
}

}

Core::Result<Decoded> htmlText(const QByteArray &bytes, const QString &subject, const QString &encoding)
{
    const bool marked = QStringConverter::encodingForData(bytes).has_value();
    if (encoding.isEmpty() && !marked) {
        const QString name = declared(bytes);
        if (!name.isEmpty()) {
            QStringDecoder decoder(name.toLatin1().constData());
            QString text = decoder.decode(bytes);
            if (!decoder.hasError())
                return Decoded{std::move(text), name};
        }
    }
    return decode(bytes, subject, encoding);
}

Core::Result<HtmlPage> HtmlPage::parse(const QString &text, const QString &subject)
{
    HtmlPage page;
    page.m_bytes = text.toUtf8();
    if (nestsBeyondReason(page.m_bytes))
        return Core::failure(
            Core::ErrorCode::TooLarge, subject, Words::tr("its marks are nested too deep, or too many"));
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    page.m_output.reset(gumbo_parse_with_options(&options, page.m_bytes.constData(), size_t(page.m_bytes.size())));
    if (!page.m_output)
        return Core::failure(Core::ErrorCode::DamagedFile, subject);
    // The tree is walked without recursion: a page is free to nest as deep as it likes.
    struct Step {
        const GumboNode *node;
        qsizetype parent;
        unsigned child;
        qsizetype self;
    };
    QList<Step> steps{{page.m_output->root, -1, 0, -1}};
    while (!steps.isEmpty()) {
        Step &step = steps.last();
        const bool element = step.node->type == GUMBO_NODE_ELEMENT || step.node->type == GUMBO_NODE_TEMPLATE;
        if (step.self < 0) {
            HtmlNode node;
            node.parent = step.parent;
            node.hidden = step.parent >= 0 && page.m_nodes[step.parent].hidden;
            if (element) {
                node.element = &step.node->v.element;
                node.tag = node.element->tag;
                node.hidden = node.hidden || hidesItself(*node.element);
            } else if (step.node->type == GUMBO_NODE_COMMENT) {
                steps.removeLast();
                continue;
            } else {
                node.isText = true;
                node.text = QString::fromUtf8(step.node->v.text.text);
            }
            step.self = page.m_nodes.size();
            page.m_nodes.append(std::move(node));
            if (page.m_nodes.size() > mostNodes || steps.size() > deepest)
                return Core::failure(
                    Core::ErrorCode::TooLarge, subject, Words::tr("its marks are nested too deep, or too many"));
        }
        if (element && step.child < step.node->v.element.children.length) {
            const auto *child = static_cast<const GumboNode *>(step.node->v.element.children.data[step.child++]);
            steps.append({child, step.self, 0, -1});
        } else {
            page.m_nodes[step.self].end = page.m_nodes.size();
            steps.removeLast();
        }
    }
    return page;
}

QString HtmlPage::attribute(qsizetype i, const char *name) const
{
    return m_nodes[i].element == nullptr ? QString() : valueOf(*m_nodes[i].element, name);
}

QString HtmlPage::textOf(qsizetype i) const
{
    QString text;
    for (qsizetype at = i; at < m_nodes[i].end; ++at)
        text += m_nodes[at].text;
    return text.simplified();
}

}
