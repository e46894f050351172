// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/docxstyles.h"
#include "import/formats/paragraphs.h"

#include <QSet>
#include <QXmlStreamReader>

namespace Crossread::Import {

/// What the parts of one DOCX share while its body, notes and comments are read.
struct DocxContext {
    DocxStyles styles;
    DocxNumbering numbering;
    int page = 1;
    QSet<QString> changes; ///< ids of tracked changes
    qsizetype hiddenRuns = 0;
    QStringList notes; ///< "footnote 3": in the order in which the text refers to them
};

/// Reads what one element of a DOCX part holds into paragraphs: as Word shows it with all changes accepted.
class DocxBody {
public:
    DocxBody(QXmlStreamReader &xml, DocxContext &context)
        : m_xml(xml)
        , m_context(context)
    {
    }

    /// From the start of an element that holds paragraphs and tables, to its end.
    [[nodiscard]] QList<Paragraph> readBlocks();

private:
    struct RunLook {
        bool bold = false;
        bool italic = false;
        bool hidden = false;
    };
    enum class Field : quint8 { Code, Result };

    void readParagraph();
    void readParagraphProperties(DocxStyle &style, Paragraph &paragraph);
    void readInline();
    void readRun();
    void readRunProperties(RunLook &look);
    void readTable();
    void readRow();
    void readAlternatives(void (DocxBody::*readOne)());
    void readDrawing();
    void startParagraph(const DocxStyle &style);
    void breakLine();
    void breakPage();
    void referTo(const QString &kind);
    void add(const QString &text, const RunLook &look);
    void finishParagraph();
    void countChange();

    QXmlStreamReader &m_xml;
    DocxContext &m_context;
    QList<Paragraph> m_done;
    QList<Paragraph> m_boxes; // text boxes of the paragraph that is read
    Paragraph m_current;
    DocxStyle m_style;
    QList<Field> m_fields; // open ones, the innermost last
    bool m_joinsNext = false; // the end of the paragraph was deleted
    bool m_link = false;
};

}
