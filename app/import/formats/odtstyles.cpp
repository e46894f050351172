// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/odtbody.h"

#include "import/formats/xmlelement.h"

namespace Crossread::Import {

namespace {

// Built-in styles have their English names in the file, in every language of the program.
BlockKind kindNamed(const QString &name, BlockKind otherwise)
{
    if (name == QLatin1StringView("Title"))
        return BlockKind::Title;
    if (name == QLatin1StringView("Quotations") || name == QLatin1StringView("Quote")
        || name == QLatin1StringView("Intense_20_Quote"))
        return BlockKind::BlockQuotation;
    if (name == QLatin1StringView("Caption") || name == QLatin1StringView("Illustration")
        || name == QLatin1StringView("Figure"))
        return BlockKind::Caption;
    if (name.startsWith(QLatin1StringView("Contents_20_")) || name == QLatin1StringView("Header")
        || name == QLatin1StringView("Footer"))
        return BlockKind::Furniture;
    return otherwise;
}

void readListLevels(QXmlStreamReader &xml, OdtListStyle &style)
{
    while (xml.readNextStartElement()) {
        OdtListStyle::Level level;
        const int number = attributeOf(xml, u"level").toInt();
        if (xml.name() == QLatin1StringView("list-level-style-number")) {
            level.format = attributeOf(xml, u"num-format");
            level.prefix = attributeOf(xml, u"num-prefix");
            level.suffix = attributeOf(xml, u"num-suffix");
            if (const QString start = attributeOf(xml, u"start-value"); !start.isEmpty())
                level.start = start.toInt();
        } else if (xml.name() == QLatin1StringView("list-level-style-bullet")) {
            level.bullet = attributeOf(xml, u"bullet-char");
            if (!level.bullet.isEmpty() && level.bullet[0].category() == QChar::Other_PrivateUse)
                level.bullet = QStringLiteral("•");
        }
        style.levels.insert(number, level);
        xml.skipCurrentElement();
    }
}

}

void readOdtStyles(const QByteArray &bytes, OdtContext &context)
{
    QXmlStreamReader xml(bytes);
    QString name;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView element = xml.name();
        if (element == QLatin1StringView("style")) {
            name = attributeOf(xml, u"name");
            // Ancestors stand before their descendants.
            OdtStyle style = context.styles.value(attributeOf(xml, u"parent-style-name"));
            style.breakBefore = false;
            style.kind = kindNamed(name, style.kind);
            if (const QString outline = attributeOf(xml, u"default-outline-level"); !outline.isEmpty())
                style.outline = outline.toInt();
            context.styles.insert(name, style);
        } else if (element == QLatin1StringView("text-properties") && context.styles.contains(name)) {
            OdtStyle &style = context.styles[name];
            const QString weight = attributeOf(xml, u"font-weight");
            const QString slant = attributeOf(xml, u"font-style");
            if (!weight.isEmpty())
                style.bold = weight == QLatin1StringView("bold") || weight.toInt() >= 600;
            if (!slant.isEmpty())
                style.italic = slant != QLatin1StringView("normal");
        } else if (element == QLatin1StringView("paragraph-properties") && context.styles.contains(name)) {
            context.styles[name].breakBefore = attributeOf(xml, u"break-before") == QLatin1StringView("page");
        } else if (element == QLatin1StringView("list-style")) {
            readListLevels(xml, context.lists[attributeOf(xml, u"name")]);
        }
    }
}

}
