// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/paragraphs.h"

#include <QSet>
#include <QXmlStreamReader>

namespace Crossread::Import {

/// What a style of an OpenDocument text means for reading, its ancestors seen through.
struct OdtStyle {
    BlockKind kind = BlockKind::Paragraph;
    int outline = 0; ///< level as a heading; 0: none
    bool bold = false;
    bool italic = false;
    bool breakBefore = false;
};

/// How a list counts: for each level, 1 the highest, what is printed before an item.
struct OdtListStyle {
    struct Level {
        QString format; ///< "1", "a", "I"; empty: a bullet or nothing
        QString prefix;
        QString suffix;
        QString bullet;
        int start = 1;
    };
    QHash<int, Level> levels;
};

struct OdtContext {
    QHash<QString, OdtStyle> styles;
    QHash<QString, OdtListStyle> lists;
    bool pagesAreMarked = false; ///< by soft page breaks
    int page = 1;
    QHash<QString, QString> changes; ///< id → "insertion", "deletion"
    QList<Paragraph> notes;
    QHash<QString, Comment> comments;
    int commentCount = 0;
};

/// Reads styles.xml and the automatic styles of content.xml.
void readOdtStyles(const QByteArray &xml, OdtContext &context);

/// Reads what one element of content.xml holds into paragraphs, changes accepted.
class OdtBody {
public:
    OdtBody(QXmlStreamReader &xml, OdtContext &context)
        : m_xml(xml)
        , m_context(context)
    {
    }
    [[nodiscard]] QList<Paragraph> readBlocks();

private:
    void readBlock();
    void readParagraph(bool heading);
    void readInline(const Look &look);
    void readList();
    void readTable();
    void readTracked();
    void readNote();
    void readComment();
    void breakPage();
    [[nodiscard]] QString itemMark();

    QXmlStreamReader &m_xml;
    OdtContext &m_context;
    QList<Paragraph> m_done;
    QList<Paragraph> m_boxes;
    Paragraph m_current;
    QStringList m_lists; // styles of the lists that the walk is in
    QHash<int, int> m_counts;
    bool m_itemBegins = false;
};

}
