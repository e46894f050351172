// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/docxbody.h"
#include "import/formats/format.h"
#include "import/formats/transcriptmarks.h"
#include "import/formats/xmlelement.h"
#include "import/formats/zipmembers.h"

#include <QCoreApplication>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Docx)
};

int sureness(QByteArrayView head, const QString &fileName)
{
    if (!head.startsWith("PK\3\4"))
        return 0;
    const bool named = fileName.endsWith(QLatin1StringView(".docx"), Qt::CaseInsensitive)
        || fileName.endsWith(QLatin1StringView(".docm"), Qt::CaseInsensitive);
    return (head.contains("word/") ? 75 : 0) + (named ? 20 : 0);
}

// Which member plays which part: "officeDocument" → "word/document.xml".
QHash<QString, QString> relations(ZipMembers &zip, const QString &member)
{
    QHash<QString, QString> found;
    const qsizetype slash = member.lastIndexOf(u'/') + 1;
    const QString name = member.left(slash) + u"_rels/" + member.sliced(slash) + u".rels";
    const auto bytes = zip.contains(name) ? zip.readXml(name) : Core::Result<QByteArray>(QByteArray());
    QXmlStreamReader xml(bytes.value_or(QByteArray()));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1StringView("Relationship"))
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.value(QLatin1StringView("TargetMode")) == QLatin1StringView("External"))
            continue;
        const QString type = attributes.value(QLatin1StringView("Type")).toString().section(u'/', -1);
        found.insert(type, resolvedMember(member, attributes.value(QLatin1StringView("Target")).toString()));
    }
    return found;
}

class Docx {
public:
    Docx(ZipMembers &zip, const QString &subject)
        : m_zip(zip)
        , m_subject(subject)
    {
    }

    Core::Result<Extracted> read(const Core::Progress &progress)
    {
        const QString main =
            relations(m_zip, {}).value(QStringLiteral("officeDocument"), QStringLiteral("word/document.xml"));
        m_parts = relations(m_zip, main);
        const auto body = m_zip.readXml(main);
        if (!body)
            return std::unexpected(body.error());
        if (auto prepared = prepare(); !prepared)
            return std::unexpected(prepared.error());
        progress.report(300);
        if (progress.isCanceled())
            return Core::failure(Core::ErrorCode::Canceled);
        if (auto read = readMain(*body); !read)
            return std::unexpected(read.error());
        progress.report(700);
        readNotes();
        readComments();
        readProperties();
        readTranscriptMarks(m_list.paragraphs);
        remark();
        return assembled(std::move(m_list));
    }

private:
    // A part that is named but not there or broken is a damaged file; one that is not named is nothing.
    Core::Result<QByteArray> part(const QString &type)
    {
        const auto member = m_parts.constFind(type);
        return member == m_parts.constEnd() || !m_zip.contains(*member) ? QByteArray() : m_zip.readXml(*member);
    }

    Core::Result<void> prepare()
    {
        const auto styles = part(QStringLiteral("styles"));
        const auto numbering = part(QStringLiteral("numbering"));
        for (const auto *each : {&styles, &numbering}) {
            if (!*each)
                return std::unexpected(each->error());
        }
        m_context.styles = DocxStyles(*styles);
        m_context.numbering = DocxNumbering(*numbering);
        return {};
    }

    Core::Result<void> readMain(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        bool found = false;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView("body")) {
                DocxBody body(xml, m_context);
                m_list.paragraphs = body.readBlocks();
                found = true;
            }
        }
        if (xml.hasError() || !found)
            return Core::failure(Core::ErrorCode::DamagedFile, m_subject, xml.errorString());
        if (m_context.page > 1)
            m_list.beginOnFirstPage();
        return {};
    }

    void collectNotes(const QString &part, const QString &element, QHash<QString, QList<Paragraph>> &notes)
    {
        const auto bytes = this->part(part);
        QXmlStreamReader xml(bytes.value_or(QByteArray()));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != element)
                continue;
            const QString id = attributeOf(xml, u"id");
            DocxBody body(xml, m_context);
            notes.insert(element + u' ' + id, body.readBlocks());
        }
    }

    void readNotes()
    {
        QHash<QString, QList<Paragraph>> notes;
        const QStringList order = m_context.notes;
        collectNotes(QStringLiteral("footnotes"), QStringLiteral("footnote"), notes);
        collectNotes(QStringLiteral("endnotes"), QStringLiteral("endnote"), notes);
        for (qsizetype number = 1; number <= order.size(); ++number) {
            Paragraph note;
            note.kind = BlockKind::Footnote;
            note.add(u'[' + QString::number(number) + u"] ");
            for (Paragraph each : notes.value(order[number - 1])) {
                each.trim();
                if (!each.text.isEmpty() && !note.text.endsWith(u' '))
                    note.add(u" ");
                note.join(each);
            }
            m_list.paragraphs.append(note);
        }
    }

    void readComments()
    {
        const auto bytes = part(QStringLiteral("comments"));
        QXmlStreamReader xml(bytes.value_or(QByteArray()));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1StringView("comment"))
                continue;
            const QString id = attributeOf(xml, u"id");
            Comment comment;
            comment.author = attributeOf(xml, u"author");
            comment.made = QDateTime::fromString(attributeOf(xml, u"date"), Qt::ISODate).toUTC();
            DocxBody body(xml, m_context);
            QStringList lines;
            for (const Paragraph &line : body.readBlocks())
                lines.append(line.text.trimmed());
            comment.text = lines.join(u'\n').trimmed();
            m_list.comments.insert(id, comment);
        }
    }

    void readProperties()
    {
        const QString name = QStringLiteral("docProps/core.xml");
        const auto bytes = m_zip.contains(name) ? m_zip.readXml(name) : Core::Result<QByteArray>(QByteArray());
        QXmlStreamReader xml(bytes.value_or(QByteArray()));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString element = xml.name().toString();
            if (element == QLatin1StringView("title"))
                m_list.metadata.title = xml.readElementText().simplified();
            else if (element == QLatin1StringView("creator"))
                m_list.metadata.authors = authorsOf(xml.readElementText());
            else if (element == QLatin1StringView("language"))
                m_list.metadata.language = xml.readElementText().trimmed();
        }
    }

    static QStringList authorsOf(const QString &text)
    {
        QStringList authors;
        for (const QString &author : text.split(u';', Qt::SkipEmptyParts))
            authors.append(author.simplified());
        authors.removeAll(QString());
        return authors;
    }

    void remark()
    {
        if (!m_context.changes.isEmpty())
            m_list.remarks.append(
                Words::tr("%n tracked change(s) were accepted.", nullptr, int(m_context.changes.size())));
        if (m_context.hiddenRuns > 0)
            m_list.remarks.append(Words::tr("Hidden text was left out."));
    }

    ZipMembers &m_zip;
    QString m_subject;
    QHash<QString, QString> m_parts;
    DocxContext m_context;
    ParagraphList m_list;
};

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    auto zip = ZipMembers::open(bytes, request.name);
    if (!zip)
        return std::unexpected(zip.error());
    auto extracted = Docx(*zip, request.name).read(progress);
    if (extracted && extracted->text.isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, request.name);
    return extracted;
}

}

Format docx()
{
    Format format;
    format.id = QStringLiteral("docx");
    format.version = 2;
    format.name = [] { return Words::tr("Word document"); };
    format.suffixes = {QStringLiteral("docx"), QStringLiteral("docm")};
    format.mimeTypes = {QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        QStringLiteral("application/vnd.ms-word.document.macroEnabled.12")};
    format.knows =
        Knowledge::Pages | Knowledge::Times | Knowledge::Speakers | Knowledge::Structure | Knowledge::Metadata;
    format.heavy = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}
