// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/docxstyles.h"

#include "import/formats/xmlelement.h"

namespace Crossread::Import {

namespace {

constexpr int deepestAncestor = 20;
constexpr int highestLevel = 9;

struct RawStyle {
    QString name;
    QString parent;
    std::optional<int> outline;
    std::optional<QString> numbering;
    std::optional<int> numberingLevel;
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> hidden;
};

QString value(const QXmlStreamReader &xml)
{
    return attributeOf(xml, u"val");
}

RawStyle readStyle(QXmlStreamReader &xml)
{
    RawStyle style;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        ++depth;
        const QStringView element = xml.name();
        if (element == QLatin1StringView("name"))
            style.name = value(xml).toLower();
        else if (element == QLatin1StringView("basedOn"))
            style.parent = value(xml);
        else if (element == QLatin1StringView("outlineLvl"))
            style.outline = value(xml).toInt();
        else if (element == QLatin1StringView("numId"))
            style.numbering = value(xml);
        else if (element == QLatin1StringView("ilvl"))
            style.numberingLevel = value(xml).toInt();
        else if (element == QLatin1StringView("b"))
            style.bold = isOn(xml);
        else if (element == QLatin1StringView("i"))
            style.italic = isOn(xml);
        else if (element == QLatin1StringView("vanish"))
            style.hidden = isOn(xml);
    }
    return style;
}

void nameMeans(const QString &name, DocxStyle &style)
{
    const auto begins = [&](QLatin1StringView word) { return name.startsWith(word); };
    if (begins(QLatin1StringView("heading ")) && style.kind == BlockKind::Paragraph) {
        style.kind = BlockKind::Heading;
        style.level = qBound(1, name.sliced(8).toInt(), highestLevel);
    } else if (name == QLatin1StringView("title")) {
        style.kind = BlockKind::Title;
    } else if (name == QLatin1StringView("quote") || name == QLatin1StringView("intense quote")
        || name == QLatin1StringView("block text") || name == QLatin1StringView("quotations")) {
        style.kind = BlockKind::BlockQuotation;
    } else if (name == QLatin1StringView("caption")) {
        style.kind = BlockKind::Caption;
    } else if (begins(QLatin1StringView("toc ")) || name == QLatin1StringView("header")
        || name == QLatin1StringView("footer")) {
        style.kind = BlockKind::Furniture;
    } else if (begins(QLatin1StringView("footnote text")) || begins(QLatin1StringView("endnote text"))) {
        style.kind = BlockKind::Footnote;
    }
}

DocxStyle seenThrough(const QHash<QString, RawStyle> &raw, const QString &id)
{
    QList<const RawStyle *> line;
    for (QString each = id; line.size() < deepestAncestor; each = line.last()->parent) {
        const auto found = raw.constFind(each);
        if (found == raw.constEnd())
            break;
        line.append(&*found);
    }
    DocxStyle style;
    for (auto each = line.crbegin(); each != line.crend(); ++each) {
        const RawStyle &one = **each;
        nameMeans(one.name, style);
        if (one.outline && *one.outline >= 0 && *one.outline < highestLevel && style.kind != BlockKind::Title) {
            style.kind = BlockKind::Heading;
            style.level = *one.outline + 1;
        } else if (one.outline && style.kind == BlockKind::Heading) {
            style.kind = BlockKind::Paragraph; // level 10 is body text, also where the ancestor is a heading
            style.level = 0;
        }
        style.numbering = one.numbering.value_or(style.numbering);
        style.numberingLevel = one.numberingLevel.value_or(style.numberingLevel);
        style.bold = one.bold.value_or(style.bold);
        style.italic = one.italic.value_or(style.italic);
        style.hidden = one.hidden.value_or(style.hidden);
    }
    return style;
}

QString roman(int number)
{
    static const std::pair<int, const char *> parts[]{{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"},
        {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}};
    QString text;
    for (const auto &[worth, sign] : parts) {
        for (; number >= worth; number -= worth)
            text += QLatin1StringView(sign);
    }
    return text;
}

// Symbol fonts have their bullets where Unicode has private characters.
QString bullet(const QString &text)
{
    if (text.isEmpty())
        return {};
    const char16_t c = text[0].unicode();
    return c >= 0xE000 && c <= 0xF8FF ? QStringLiteral("•") : c == u'o' ? QStringLiteral("◦") : text;
}

}

bool isOn(const QXmlStreamReader &xml)
{
    const QString said = value(xml);
    return said != QLatin1StringView("0") && said != QLatin1StringView("false") && said != QLatin1StringView("off");
}

DocxStyles::DocxStyles(const QByteArray &bytes)
{
    QHash<QString, RawStyle> raw;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1StringView("style"))
            continue;
        const QString id = attributeOf(xml, u"styleId");
        const QString standard = attributeOf(xml, u"default");
        const bool paragraphs = attributeOf(xml, u"type") == QLatin1StringView("paragraph");
        if (paragraphs && (standard == QLatin1StringView("1") || standard == QLatin1StringView("true")))
            m_standard = id;
        raw.insert(id, readStyle(xml));
    }
    for (auto each = raw.keyBegin(); each != raw.keyEnd(); ++each)
        m_styles.insert(*each, seenThrough(raw, *each));
}

DocxNumbering::DocxNumbering(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString abstract;
    QString list;
    int level = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView element = xml.name();
        const bool inList = !list.isEmpty();
        const auto current = [&]() -> Level & {
            return inList ? m_lists[list].levels[level] : m_abstract[abstract][level];
        };
        if (element == QLatin1StringView("abstractNum")) {
            abstract = attributeOf(xml, u"abstractNumId");
            list.clear();
        } else if (element == QLatin1StringView("num")) {
            list = attributeOf(xml, u"numId");
        } else if (element == QLatin1StringView("abstractNumId") && inList) {
            m_lists[list].abstract = value(xml);
        } else if (element == QLatin1StringView("lvl") || element == QLatin1StringView("lvlOverride")) {
            level = attributeOf(xml, u"ilvl").toInt();
        } else if (element == QLatin1StringView("startOverride")) {
            m_lists[list].starts[level] = value(xml).toInt();
        } else if (element == QLatin1StringView("start")) {
            current().start = value(xml).toInt();
        } else if (element == QLatin1StringView("numFmt")) {
            if (const QString format = value(xml); !format.isEmpty())
                current().format = format;
        } else if (element == QLatin1StringView("lvlText")) {
            current().text = value(xml);
        } else if (element == QLatin1StringView("rFonts")) {
            const QString font = attributeOf(xml, u"ascii");
            current().inSymbols =
                font == QLatin1StringView("Symbol") || font.startsWith(QLatin1StringView("Wingdings"));
        }
    }
}

DocxNumbering::Level DocxNumbering::level(const QString &list, int level) const
{
    const List &found = m_lists[list];
    const auto own = found.levels.constFind(level);
    return own != found.levels.constEnd() ? *own : m_abstract.value(found.abstract).value(level);
}

QString DocxNumbering::next(const QString &list, int at)
{
    const auto found = m_lists.constFind(list);
    if (found == m_lists.constEnd() || at < 0 || at >= highestLevel)
        return {};
    const Level own = level(list, at);
    if (own.format == QLatin1StringView("none"))
        return {};
    if (own.format == QLatin1StringView("bullet"))
        return own.inSymbols ? QStringLiteral("•") : bullet(own.text);
    QHash<int, int> &counts = m_counts[found->starts.isEmpty() ? found->abstract : u"list " + list];
    const auto startOf = [&](int each) { return found->starts.value(each, level(list, each).start); };
    counts[at] = counts.contains(at) ? counts[at] + 1 : startOf(at);
    for (int deeper = at + 1; deeper < highestLevel; ++deeper)
        counts.remove(deeper);
    QString text = own.text;
    for (int each = 0; each <= at; ++each) {
        const int number = counts.contains(each) ? counts[each] : startOf(each);
        text.replace(u'%' + QString::number(each + 1), numberAs(number, level(list, each).format));
    }
    return text;
}

QString numberAs(int number, QStringView format)
{
    if (format.endsWith(QLatin1StringView("Roman")) && number > 0 && number < 4000)
        return format.startsWith(QLatin1StringView("upper")) ? roman(number).toUpper() : roman(number);
    if (format.endsWith(QLatin1StringView("Letter")) && number > 0 && number < 1000) {
        const QChar letter =
            QChar(char16_t((format.startsWith(QLatin1StringView("upper")) ? 'A' : 'a') + (number - 1) % 26));
        return QString(1 + (number - 1) / 26, letter);
    }
    if (format == QLatin1StringView("decimalZero") && number < 10)
        return u'0' + QString::number(number);
    return QString::number(number);
}

}
