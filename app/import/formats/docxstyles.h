// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/extracted.h"

#include <QHash>

#include <optional>

class QXmlStreamReader;

namespace Crossread::Import {

/// What a paragraph style of a DOCX means for reading, its ancestors seen through. Known by outline level and by the names
/// of the built-in styles, which stand in the file in English whatever the language of the program.
struct DocxStyle {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    QString numbering; ///< id of the list it belongs to
    int numberingLevel = 0;
    bool bold = false;
    bool italic = false;
    bool hidden = false;
};

class DocxStyles {
public:
    /// styles.xml, as checked by checkXml(); bytes that are no styles give none.
    explicit DocxStyles(const QByteArray &xml = {});
    [[nodiscard]] DocxStyle style(const QString &id) const { return m_styles.value(id); }
    [[nodiscard]] DocxStyle standard() const { return m_styles.value(m_standard); }

private:
    QHash<QString, DocxStyle> m_styles;
    QString m_standard; // of paragraphs that name none
};

/// The lists of a DOCX, counting as the paragraphs come.
class DocxNumbering {
public:
    explicit DocxNumbering(const QByteArray &xml = {});
    /// What stands before the next paragraph of that list and level: "2.", "b)", "•"; empty where nothing is printed.
    [[nodiscard]] QString next(const QString &list, int level);

private:
    struct Level {
        QString format = QStringLiteral("decimal");
        QString text;
        int start = 1;
        bool inSymbols = false; // a bullet drawn by a font of symbols, whatever its letter
    };
    struct List {
        QString abstract;
        QHash<int, Level> levels;
        QHash<int, int> starts;
    };
    [[nodiscard]] Level level(const QString &list, int level) const;

    QHash<QString, QHash<int, Level>> m_abstract;
    QHash<QString, List> m_lists;
    QHash<QString, QHash<int, int>> m_counts; // by abstract list: lists that share one go on counting
};

/// Whether the property that a reader stands at holds: <w:b/>, but not <w:b w:val="0"/>.
[[nodiscard]] bool isOn(const QXmlStreamReader &xml);
/// "iv", "c", "07": how a word processor writes a number.
[[nodiscard]] QString numberAs(int number, QStringView format);

}
