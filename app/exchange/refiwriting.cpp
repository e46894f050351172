// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi.h"
#include "exchange/refixml.h"

#include <QBuffer>
#include <QTimeZone>

#include <KZip>

namespace Crossread::Exchange {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView nameOf(ValueType type)
{
    switch (type) {
    case ValueType::Text: return "Text"_L1;
    case ValueType::Boolean: return "Boolean"_L1;
    case ValueType::Integer: return "Integer"_L1;
    case ValueType::Float: return "Float"_L1;
    case ValueType::Date: return "Date"_L1;
    case ValueType::DateTime: return "DateTime"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

/// project.qde: each kind of element in the order that its schema wants.
class ProjectWriter {
public:
    ProjectWriter(const Package &package, Counting::Unit unit)
        : m_package(package)
        , m_unit(unit)
    {
        for (const Variable &variable : package.variables)
            m_types.insert(variable.id, variable.type);
        for (const Core::CoderIdentity &coder : package.coders)
            m_coders.insert(coder.name, coder.id.uuid());
        for (const Core::HandedOn &one : package.handedOn)
            m_handedOn[one.of.uuid()].insert(one.what, one.value);
    }

    QByteArray write()
    {
        QByteArray out;
        QXmlStreamWriter xml(&out);
        m_xml = &xml;
        xml.setAutoFormatting(true);
        xml.setAutoFormattingIndent(1);
        xml.writeStartDocument();
        xml.writeStartElement(u"Project"_s);
        xml.writeDefaultNamespace(u"urn:QDA-XML:project:1.0"_s);
        attribute("name"_L1, m_package.name);
        attribute("origin"_L1, m_package.origin);
        handOn(Core::projectMemoId().uuid(), Handed::Project);
        writeUsers();
        if (!m_package.codes.isEmpty()) {
            xml.writeStartElement(u"CodeBook"_s);
            writeCodes(xml, m_package.codes);
            xml.writeEndElement();
        }
        list("Variables"_L1, m_package.variables);
        list("Cases"_L1, m_package.cases);
        list("Sources"_L1, m_package.sources);
        writeNotes();
        list("Links"_L1, m_package.links);
        list("Sets"_L1, m_package.sets);
        const bool isStandard = m_unit == Counting::Unit::CodePoint;
        writeDescription(
            xml, isStandard ? m_package.memo : withCounting(m_package.memo, m_package.origin, {.unit = m_unit}));
        xml.writeEndDocument();
        return out;
    }

private:
    void attribute(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            m_xml->writeAttribute(name, forXml(value));
    }
    void attribute(QLatin1StringView name, const QUuid &id)
    {
        if (!id.isNull())
            m_xml->writeAttribute(name, forXml(id));
    }
    void attribute(QLatin1StringView name, const QDateTime &time)
    {
        if (time.isValid())
            m_xml->writeAttribute(name, forXml(time));
    }
    QUuid idOf(const QString &coder) const
    {
        const QUuid known = m_coders.value(coder);
        return known.isNull() ? userId(coder) : known;
    }
    void user(QLatin1StringView name, const QString &coder)
    {
        if (!coder.isEmpty())
            attribute(name, idOf(coder));
    }
    void handOn(const QUuid &of, Handed kind)
    {
        const QHash<QString, QString> said = m_handedOn.value(of);
        for (const HandedAttribute &one : handedAttributes(kind)) {
            if (const QString value = said.value(one.name); !one.mayBe(value))
                continue;
            else if (one.form == HandedAttribute::Form::Coder)
                user(one.name, value);
            else
                attribute(one.name, value);
        }
    }
    void reference(QLatin1StringView element, const QUuid &target)
    {
        m_xml->writeStartElement(element);
        attribute("targetGUID"_L1, target);
        m_xml->writeEndElement();
    }

    template <typename T>
    void list(QLatin1StringView element, const QList<T> &things)
    {
        if (things.isEmpty())
            return;
        m_xml->writeStartElement(element);
        for (const T &thing : things)
            write(thing);
        m_xml->writeEndElement();
    }

    void writeUsers()
    {
        QMap<QString, QUuid> users;
        const auto add = [&](const QString &name) {
            if (!name.isEmpty())
                users.insert(name, idOf(name));
        };
        for (const Core::CoderIdentity &coder : m_package.coders)
            add(coder.name);
        for (const Core::HandedOn &one : m_package.handedOn) {
            if (one.what.contains("User"_L1))
                add(one.value);
        }
        for (const Source &source : m_package.sources) {
            for (const Passage &passage : source.passages) {
                add(passage.coder);
                for (const Coding &coding : passage.codings)
                    add(coding.coder);
            }
        }
        for (const Link &link : m_package.links)
            add(link.coder);
        if (users.isEmpty())
            return;
        m_xml->writeStartElement(u"Users"_s);
        for (const auto &[name, id] : users.asKeyValueRange()) {
            m_xml->writeStartElement(u"User"_s);
            attribute("guid"_L1, id);
            attribute("name"_L1, name);
            m_xml->writeEndElement();
        }
        m_xml->writeEndElement();
    }

    void write(const Variable &variable)
    {
        m_xml->writeStartElement(u"Variable"_s);
        attribute("guid"_L1, variable.id);
        attribute("name"_L1, variable.name);
        attribute("typeOfVariable"_L1, QString(nameOf(variable.type)));
        writeDescription(*m_xml, variable.description);
        m_xml->writeEndElement();
    }

    void write(const Value &value)
    {
        m_xml->writeStartElement(u"VariableValue"_s);
        reference("VariableRef"_L1, value.variable);
        m_xml->writeTextElement(nameOf(m_types.value(value.variable)) + "Value"_L1, forXml(value.text));
        m_xml->writeEndElement();
    }

    void write(const Case &one)
    {
        m_xml->writeStartElement(u"Case"_s);
        attribute("guid"_L1, one.id);
        attribute("name"_L1, one.name);
        writeDescription(*m_xml, one.memo);
        for (const Value &value : one.values)
            write(value);
        for (const QUuid &source : one.sources)
            reference("SourceRef"_L1, source);
        for (const QUuid &passage : one.passages)
            reference("SelectionRef"_L1, passage);
        m_xml->writeEndElement();
    }

    /// What makes the attributes of a source and of the text of a PDF.
    void textPath(const Source &source) { attribute("plainTextPath"_L1, u"internal://"_s + source.textPath); }

    void write(const Source &source)
    {
        m_xml->writeStartElement(source.isPdf ? u"PDFSource"_s : u"TextSource"_s);
        attribute("guid"_L1, source.id);
        attribute("name"_L1, source.name);
        const QString original = source.originalPath.isEmpty() ? QString() : u"internal://"_s + source.originalPath;
        attribute(source.isPdf ? "path"_L1 : "richTextPath"_L1, original);
        if (!source.isPdf)
            textPath(source);
        attribute("creationDateTime"_L1, source.created);
        handOn(source.id, Handed::Source);
        writeDescription(*m_xml, source.memo);
        if (source.isPdf) {
            m_xml->writeStartElement(u"Representation"_s);
            attribute("guid"_L1, derived(source.id, "text"_L1));
            textPath(source);
        }
        QList<qsizetype> units;
        for (const Passage &passage : source.passages)
            units << qsizetype(passage.begin) << qsizetype(passage.end);
        const bool isUtf16 = m_unit == Counting::Unit::Utf16;
        const QList<qint64> places =
            isUtf16 ? QList<qint64>(units.cbegin(), units.cend()) : codePointsAt(*source.text, units);
        for (qsizetype i = 0; i < source.passages.size(); ++i)
            write(source.passages[i], places[2 * i], places[2 * i + 1]);
        if (source.isPdf)
            m_xml->writeEndElement();
        for (const Value &value : source.values)
            write(value);
        m_xml->writeEndElement();
    }

    void write(const Passage &passage, qint64 begin, qint64 end)
    {
        m_xml->writeStartElement(u"PlainTextSelection"_s);
        attribute("guid"_L1, passage.id);
        attribute("name"_L1, passage.name);
        attribute("startPosition"_L1, QString::number(begin));
        attribute("endPosition"_L1, QString::number(end));
        user("creatingUser"_L1, passage.coder);
        attribute("creationDateTime"_L1, passage.created);
        user("modifyingUser"_L1, passage.modified.isValid() ? passage.coder : QString());
        attribute("modifiedDateTime"_L1, passage.modified);
        for (const Coding &coding : passage.codings) {
            m_xml->writeStartElement(u"Coding"_s);
            attribute("guid"_L1, coding.id);
            user("creatingUser"_L1, coding.coder);
            attribute("creationDateTime"_L1, coding.made);
            reference("CodeRef"_L1, coding.code.uuid());
            m_xml->writeEndElement();
        }
        if (!passage.memo.isEmpty())
            reference("NoteRef"_L1, derived(passage.id, "note"_L1));
        m_xml->writeEndElement();
    }

    void writeNotes()
    {
        bool isOpen = false;
        const auto note = [&](const QUuid &id, const QString &text, const QString &coder, const QDateTime &created) {
            if (text.isEmpty())
                return;
            if (!isOpen)
                m_xml->writeStartElement(u"Notes"_s);
            isOpen = true;
            m_xml->writeStartElement(u"Note"_s);
            attribute("guid"_L1, derived(id, "note"_L1));
            user("creatingUser"_L1, coder);
            attribute("creationDateTime"_L1, created);
            m_xml->writeTextElement(u"PlainTextContent"_s, forXml(text));
            m_xml->writeEndElement();
        };
        for (const Source &source : m_package.sources) {
            for (const Passage &passage : source.passages)
                note(passage.id, passage.memo, passage.coder, passage.created);
        }
        for (const Link &link : m_package.links)
            note(link.id, link.memo, link.coder, link.created);
        if (isOpen)
            m_xml->writeEndElement();
    }

    void write(const Link &link)
    {
        m_xml->writeStartElement(u"Link"_s);
        attribute("guid"_L1, link.id);
        attribute("name"_L1, link.name);
        const bool isOneWay = link.direction == Link::Direction::OneWay;
        const bool isBoth = link.direction == Link::Direction::Bidirectional;
        attribute("direction"_L1, isOneWay ? u"OneWay"_s : isBoth ? u"Bidirectional"_s : u"Associative"_s);
        handOn(link.id, Handed::Link);
        attribute("originGUID"_L1, link.from);
        attribute("targetGUID"_L1, link.to);
        if (!link.memo.isEmpty())
            reference("NoteRef"_L1, derived(link.id, "note"_L1));
        m_xml->writeEndElement();
    }

    void write(const Set &set)
    {
        m_xml->writeStartElement(u"Set"_s);
        attribute("guid"_L1, set.id);
        attribute("name"_L1, set.name);
        for (const Core::CodeId &code : set.codes)
            reference("MemberCode"_L1, code.uuid());
        for (const QUuid &source : set.sources)
            reference("MemberSource"_L1, source);
        m_xml->writeEndElement();
    }

    const Package &m_package;
    Counting::Unit m_unit;
    QHash<QUuid, ValueType> m_types;
    QHash<QString, QUuid> m_coders;
    QHash<QUuid, QHash<QString, QString>> m_handedOn;
    QXmlStreamWriter *m_xml = nullptr;
};

}

Core::Result<QByteArray> writtenRefi(const Package &package, const Core::Progress &progress, Counting::Unit unit)
{
    static const QDateTime always(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    QBuffer buffer;
    KZip zip(&buffer);
    zip.setExtraField(KZip::NoExtraField);
    bool isWritten = zip.open(QIODevice::WriteOnly);
    const auto add = [&](const QString &name, const QByteArray &content) {
        isWritten = isWritten && zip.writeFile(name, content, 0100644, {}, {}, always, always, always);
    };
    add(u"project.qde"_s, ProjectWriter(package, unit).write());
    for (qsizetype i = 0; i < package.sources.size(); ++i) {
        if (progress.isCanceled())
            return Core::failure(Core::ErrorCode::Canceled);
        progress.report(int(1000 * i / package.sources.size()));
        const Source &source = package.sources[i];
        add(u"sources/"_s + source.textPath, source.text->toUtf8());
        if (!source.originalPath.isEmpty())
            add(u"sources/"_s + source.originalPath, source.original);
    }
    isWritten = isWritten && zip.close();
    return isWritten ? Core::Result<QByteArray>(buffer.data())
                     : Core::failure(Core::ErrorCode::WriteFailed, package.name, zip.errorString());
}

}
