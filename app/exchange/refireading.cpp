// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refireader.h"

#include <QCoreApplication>

namespace Crossread::Exchange {

using namespace Qt::StringLiterals;

namespace {

struct RefiReadingWords {
    Q_DECLARE_TR_FUNCTIONS(Refi)
};

}

Core::Result<Package> ProjectReader::read(
    const std::function<std::optional<QByteArray>(const QString &)> &member, const Core::Progress &progress)
{
    if (m_xml.readNextStartElement()) {
        if (m_xml.name() == "Project"_L1)
            readProject();
        else
            m_xml.raiseError(RefiReadingWords::tr("“%1” is no project").arg(m_xml.name()));
    }
    if (m_parts.failed())
        return std::unexpected(m_parts.error());
    if (progress.isCanceled())
        return Core::failure(Core::ErrorCode::Canceled);
    finish(member);
    return std::move(m_package);
}

void ProjectReader::readProject()
{
    m_package.name = m_parts.text("name"_L1);
    m_package.origin = m_parts.text("origin"_L1);
    handOn(Core::projectMemoId().uuid(), Handed::Project);
    m_parts.children([&](QStringView name) {
        if (name == "Users"_L1)
            readUsers();
        else if (name == "CodeBook"_L1)
            m_parts.children([&](QStringView part) {
                if (part == "Codes"_L1)
                    m_parts.readCodes(m_package.codes, &m_noteRefs, m_package.losses);
            });
        else if (name == "Variables"_L1)
            readVariables();
        else if (name == "Cases"_L1)
            readCases();
        else if (name == "Sources"_L1)
            readSources();
        else if (name == "Notes"_L1)
            readNotes();
        else if (name == "Links"_L1)
            readLinks();
        else if (name == "Sets"_L1)
            readSets();
        else if (name == "Graphs"_L1)
            m_parts.children([&](QStringView) { m_package.losses.add(Loss::Graph, m_parts.text("name"_L1)); });
        else if (name == "Description"_L1) {
            m_package.memo = words();
            m_counting = takeCounting(m_package.memo, m_package.origin);
        } else if (name == "NoteRef"_L1)
            noteRef(m_self);
    });
}

/// What is said of the element that is read. Who did something comes as an id; finish() knows the names.
void ProjectReader::handOn(const QUuid &of, Handed kind)
{
    for (const HandedAttribute &one : handedAttributes(kind)) {
        if (const QString value = m_parts.text(one.name); one.mayBe(value))
            m_package.handedOn.append({Core::ThingId(of), one.name, value});
    }
}

void ProjectReader::readUsers()
{
    m_parts.children([&](QStringView name) {
        if (name != "User"_L1)
            return;
        const QUuid id = m_parts.ownGuid("User"_L1);
        QString shown = m_parts.text("name"_L1);
        if (shown.isEmpty())
            shown = m_parts.text("id"_L1);
        if (m_userNames.contains(shown))
            m_package.losses.add(Loss::CoderId, shown);
        else if (id != userId(shown) && !shown.isEmpty())
            m_package.coders.append({shown, Core::CoderId(id)});
        m_userNames.insert(shown);
        m_users.insert(id, shown);
    });
}

void ProjectReader::readVariables()
{
    static constexpr std::pair<QLatin1StringView, ValueType> types[]{{"Boolean"_L1, ValueType::Boolean},
        {"Integer"_L1, ValueType::Integer}, {"Float"_L1, ValueType::Float}, {"Date"_L1, ValueType::Date},
        {"DateTime"_L1, ValueType::DateTime}};
    m_parts.children([&](QStringView name) {
        if (name != "Variable"_L1)
            return;
        Variable variable{m_parts.ownGuid("Variable"_L1), m_parts.text("name"_L1).trimmed(), ValueType::Text, {}};
        for (const auto &[key, type] : types) {
            if (m_parts.text("typeOfVariable"_L1) == key)
                variable.type = type;
        }
        m_parts.children([&](QStringView part) {
            if (part == "Description"_L1)
                variable.description = words();
        });
        m_package.variables.append(variable);
    });
}

void ProjectReader::readValue(QList<Value> &values)
{
    Value value;
    m_parts.children([&](QStringView name) {
        if (name == "VariableRef"_L1)
            value.variable = m_parts.guid("targetGUID"_L1);
        else if (name.endsWith("Value"_L1))
            value.text = words();
    });
    if (!value.text.isEmpty())
        values.append(value);
}

void ProjectReader::readCases()
{
    m_parts.children([&](QStringView name) {
        if (name != "Case"_L1)
            return;
        Case one{m_parts.ownGuid("Case"_L1), m_parts.text("name"_L1).trimmed(), {}, {}, {}, {}};
        m_parts.children([&](QStringView part) {
            if (part == "Description"_L1)
                one.memo = words();
            else if (part == "VariableValue"_L1)
                readValue(one.values);
            else if (part == "SourceRef"_L1)
                one.sources.append(m_parts.guid("targetGUID"_L1));
            else if (part == "SelectionRef"_L1)
                one.passages.append(m_parts.guid("targetGUID"_L1));
            else if (part == "CodeRef"_L1)
                m_package.losses.add(Loss::CasePassage, one.name);
        });
        m_package.cases.append(one);
    });
}

void ProjectReader::readSources()
{
    m_parts.children([&](QStringView name) {
        if (name == "TextSource"_L1)
            readTextSource();
        else if (name == "PDFSource"_L1)
            readPdfSource();
        else if (name == "AudioSource"_L1 || name == "VideoSource"_L1)
            readRecording();
        else if (name == "PictureSource"_L1)
            readPicture();
    });
}

void ProjectReader::readNotes()
{
    m_parts.children([&](QStringView name) {
        if (name != "Note"_L1)
            return;
        const QUuid id = m_parts.ownGuid("Note"_L1);
        RefiNote note{{}, m_parts.text("plainTextPath"_L1), m_parts.text("name"_L1).trimmed(), coder("creatingUser"_L1),
            m_parts.time("creationDateTime"_L1)};
        const QDateTime modified = m_parts.time("modifiedDateTime"_L1);
        note.isChanged = (modified.isValid() && modified != note.created)
            || (m_parts.saysAny({"modifyingUser"_L1}) && coder("modifyingUser"_L1) != note.coder);
        const bool isRich = !m_parts.text("richTextPath"_L1).isEmpty();
        m_parts.children([&](QStringView part) {
            if (part == "PlainTextContent"_L1 || (part == "Description"_L1 && note.text.isEmpty()))
                note.text = words();
            else if (part == "PlainTextSelection"_L1 || part == "Coding"_L1)
                m_package.losses.add(Loss::NoteCoding);
        });
        if (isRich && note.path.isEmpty() && note.text.isEmpty())
            m_package.losses.add(Loss::RichNote, m_parts.text("name"_L1));
        m_notes.insert(id, note);
        m_noteOrder.append(id);
    });
}

void ProjectReader::readLinks()
{
    m_parts.children([&](QStringView name) {
        if (name != "Link"_L1)
            return;
        Link link;
        link.id = m_parts.ownGuid("Link"_L1);
        link.name = m_parts.text("name"_L1);
        const QString direction = m_parts.text("direction"_L1);
        link.direction = direction == "OneWay"_L1 ? Link::Direction::OneWay
            : direction == "Bidirectional"_L1     ? Link::Direction::Bidirectional
                                                  : Link::Direction::Associative;
        link.from = m_parts.guid("originGUID"_L1);
        link.to = m_parts.guid("targetGUID"_L1);
        handOn(link.id, Handed::Link);
        m_parts.children([&](QStringView part) {
            if (part == "NoteRef"_L1)
                noteRef(link.id);
        });
        m_package.links.append(link);
    });
}

void ProjectReader::readSets()
{
    m_parts.children([&](QStringView name) {
        if (name != "Set"_L1)
            return;
        Set set{m_parts.ownGuid("Set"_L1), m_parts.text("name"_L1).trimmed(), {}, {}};
        m_parts.children([&](QStringView part) {
            if (part == "MemberCode"_L1)
                set.codes.append(Core::CodeId(m_parts.guid("targetGUID"_L1)));
            else if (part == "MemberSource"_L1)
                set.sources.append(m_parts.guid("targetGUID"_L1));
            else if (part == "MemberNote"_L1 || part == "Description"_L1)
                m_package.losses.add(Loss::NoteOnSet, set.name);
        });
        m_package.sets.append(set);
    });
}

/// Gives the notes to what they are about.
void ProjectReader::finish(const std::function<std::optional<QByteArray>(const QString &)> &member)
{
    for (Core::HandedOn &one : m_package.handedOn) {
        if (one.what.contains("User"_L1))
            one.value = m_users.value(QUuid::fromString(one.value));
    }
    m_package.handedOn.removeIf([](const Core::HandedOn &one) { return one.value.isEmpty(); });
    for (RefiNote &note : m_notes) {
        if (note.text.isEmpty() && !note.path.isEmpty()) {
            if (const auto bytes = member(note.path))
                note.text = QString::fromUtf8(*bytes).replace("\r\n"_L1, "\n"_L1);
            else
                m_package.losses.add(Loss::RichNote);
        }
        if (!note.text.isEmpty() && !note.text.startsWith(note.name))
            note.text.prepend(note.name + u'\n');
    }
    // Some programs link notes with what they are about.
    m_package.links.removeIf([this](const Link &link) {
        const bool isFromNote = m_notes.contains(link.from);
        if (isFromNote == m_notes.contains(link.to))
            return false;
        m_noteRefs[isFromNote ? link.to : link.from].append(isFromNote ? link.from : link.to);
        return true;
    });
    // Of a memo that goes back, the coder of what it is about has written it, when that was made.
    const auto tellAuthor = [this](const RefiNote &note, const QString &coder, const QDateTime &created) {
        if (note.isChanged || (!note.coder.isEmpty() && note.coder != coder)
            || (note.created.isValid() && note.created != created))
            m_package.losses.add(Loss::Authorship, note.name);
    };
    const auto addNotes = [&](const QUuid &thing, QString &memo, Link *link, const QString &coder = {},
                              const QDateTime &created = {}) {
        for (const QUuid &id : m_noteRefs.value(thing)) {
            const auto note = m_notes.find(id);
            if (note == m_notes.end() || note->text.isEmpty())
                continue;
            memo += memo.isEmpty() ? note->text : u"\n\n"_s + note->text;
            note->isUsed = true;
            if (link != nullptr) {
                link->coder = note->coder;
                link->created = note->created;
            }
            tellAuthor(*note, link != nullptr ? note->coder : coder, link != nullptr ? note->created : created);
        }
    };
    addNotes(m_self, m_package.memo, nullptr);
    for (Core::Code &code : m_package.codes)
        addNotes(code.id.uuid(), code.memo, nullptr);
    for (Source &source : m_package.sources) {
        addNotes(source.id, source.memo, nullptr);
        for (Passage &passage : source.passages) {
            addNotes(passage.id, passage.memo, nullptr, passage.coder, passage.created);
            for (const Coding &coding : std::as_const(passage.codings))
                addNotes(coding.id, passage.memo, nullptr, passage.coder, passage.created);
        }
    }
    for (Link &link : m_package.links)
        addNotes(link.id, link.memo, &link);
    for (const QUuid &id : std::as_const(m_noteOrder)) {
        const RefiNote note = m_notes.value(id);
        if (note.isUsed || note.text.isEmpty())
            continue;
        // It is of nothing in particular.
        m_package.memo += m_package.memo.isEmpty() ? note.text : u"\n\n"_s + note.text;
        tellAuthor(note, {}, {});
    }
}

}
