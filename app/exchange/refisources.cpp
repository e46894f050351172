// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refireader.h"

namespace Crossread::Exchange {

using namespace Qt::StringLiterals;

/// `isOwn`: it is a source, and not a part of one.
Source ProjectReader::startSource(bool isOwn)
{
    Source source;
    source.id = m_parts.ownGuid(isOwn ? "Source"_L1 : "Representation"_L1);
    source.name = m_parts.text("name"_L1).trimmed();
    source.created = m_parts.time("creationDateTime"_L1);
    source.textPath = m_parts.text("plainTextPath"_L1);
    source.originalPath = m_parts.text("richTextPath"_L1);
    if (isOwn)
        handOn(source.id, Handed::Source);
    return source;
}

/// What every kind of source has.
bool ProjectReader::readSourceChild(QStringView name, Source &source)
{
    if (name == "Description"_L1) {
        source.memo = words();
    } else if (name == "Coding"_L1) {
        QList<Coding> codings;
        readCoding(codings);
        if (!codings.isEmpty()) {
            Passage passage;
            passage.id = codings.constFirst().id;
            passage.begin = Passage::whole;
            passage.coder = codings.constFirst().coder;
            passage.created = codings.constFirst().made;
            passage.codings = codings;
            source.passages.append(passage);
        }
    } else if (name == "NoteRef"_L1) {
        noteRef(source.id);
    } else if (name == "VariableValue"_L1) {
        readValue(source.values);
    } else {
        return false;
    }
    return true;
}

bool ProjectReader::readText(QStringView name, Source &source)
{
    if (name == "PlainTextContent"_L1)
        source.text = words();
    else if (name == "PlainTextSelection"_L1)
        readPassage(source, startPassage());
    else
        return false;
    return true;
}

void ProjectReader::readTextSource()
{
    Source source = startSource(true);
    m_parts.children([&](QStringView name) { return readText(name, source) || readSourceChild(name, source); });
    m_package.sources.append(source);
}

void ProjectReader::readPdfSource()
{
    Source source = startSource(true);
    source.originalPath = m_parts.text("path"_L1);
    source.isPdf = true;
    m_parts.children([&](QStringView name) {
        if (name == "PDFSelection"_L1) {
            readPdfArea(source);
        } else if (name == "Representation"_L1) {
            Source text = startSource(false);
            m_parts.children([&](QStringView part) { return readText(part, text) || readSourceChild(part, text); });
            source.text = text.text;
            source.textPath = text.textPath;
            source.passages += text.passages;
            m_noteRefs[source.id] += m_noteRefs.take(text.id);
            if (source.memo.isEmpty())
                source.memo = text.memo;
        } else {
            readSourceChild(name, source);
        }
    });
    // Of a passage that is marked on the page and in the text, both have the same identifier.
    QSet<QUuid> inText;
    for (const Passage &passage : std::as_const(source.passages)) {
        if (passage.begin != Passage::byWords)
            inText.insert(passage.id);
    }
    source.passages.removeIf(
        [&inText](const Passage &passage) { return passage.begin == Passage::byWords && inText.contains(passage.id); });
    m_package.sources.append(source);
}

/// A rectangle on a page; where it says its words, they are looked for.
void ProjectReader::readPdfArea(Source &source)
{
    Passage passage = startPassage("Area"_L1);
    passage.begin = Passage::byWords;
    m_parts.children([&](QStringView name) {
        if (name == "Representation"_L1) {
            Source text = startSource(false);
            m_parts.children([&](QStringView part) { return readText(part, text) || readSourceChild(part, text); });
            if (text.text && !text.text->trimmed().isEmpty())
                passage.name = text.text->trimmed();
        } else if (name == "Coding"_L1) {
            readCoding(passage.codings, "AreaCoding"_L1);
        } else if (name == "NoteRef"_L1) {
            noteRef(passage.id);
        } else if (name == "Description"_L1) {
            passage.memo = words();
        }
    });
    source.passages.append(passage);
}

void ProjectReader::readPicture()
{
    m_package.losses.add(Loss::Picture, m_parts.text("name"_L1));
}

/// A recording is left out; each of its transcripts is a text.
void ProjectReader::readRecording()
{
    const Source recording = startSource(true);
    QList<Value> values;
    const qsizetype first = m_package.sources.size();
    m_parts.children([&](QStringView name) {
        if (name == "Transcript"_L1)
            readTranscript(recording);
        else if (name == "VariableValue"_L1)
            readValue(values);
        else if (name == "AudioSelection"_L1 || name == "VideoSelection"_L1)
            m_package.losses.add(Loss::Recording, m_parts.text("name"_L1));
    });
    for (qsizetype i = first; i < m_package.sources.size(); ++i)
        m_package.sources[i].values += values;
    m_package.losses.add(Loss::Recording, recording.name);
}

void ProjectReader::readTranscript(const Source &recording)
{
    Source source = startSource(true);
    if (source.name.isEmpty())
        source.name = recording.name;
    QHash<QUuid, qint64> points;
    m_parts.children([&](QStringView name) {
        if (name == "SyncPoint"_L1) {
            points.insert(m_parts.guid("guid"_L1), m_xml.attributes().value("position"_L1).toLongLong());
        } else if (name == "TranscriptSelection"_L1) {
            Passage passage = startPassage();
            passage.begin = points.value(m_parts.guid("fromSyncPoint"_L1), -3);
            passage.end = points.value(m_parts.guid("toSyncPoint"_L1), -3);
            readPassage(source, passage);
        } else if (!readText(name, source)) {
            readSourceChild(name, source);
        }
    });
    m_package.sources.append(source);
}

Passage ProjectReader::startPassage(QLatin1StringView kind)
{
    Passage passage;
    passage.id = m_parts.ownGuid(kind);
    passage.begin = std::max(-3LL, m_xml.attributes().value("startPosition"_L1).toLongLong());
    passage.end = m_xml.attributes().value("endPosition"_L1).toLongLong();
    passage.name = m_parts.text("name"_L1);
    passage.coder = coder("creatingUser"_L1);
    passage.created = m_parts.time("creationDateTime"_L1);
    passage.modified = m_parts.time("modifiedDateTime"_L1);
    if (m_parts.saysAny({"modifyingUser"_L1}) && coder("modifyingUser"_L1) != passage.coder)
        m_package.losses.add(Loss::Authorship, passage.name);
    return passage;
}

void ProjectReader::readPassage(Source &source, Passage passage)
{
    m_parts.children([&](QStringView name) {
        if (name == "Coding"_L1)
            readCoding(passage.codings);
        else if (name == "NoteRef"_L1)
            noteRef(passage.id);
        else if (name == "Description"_L1)
            passage.memo = words();
    });
    source.passages.append(passage);
}

void ProjectReader::readCoding(QList<Coding> &codings, QLatin1StringView kind)
{
    Coding coding{m_parts.ownGuid(kind), {}, coder("creatingUser"_L1), m_parts.time("creationDateTime"_L1)};
    m_parts.children([&](QStringView name) {
        if (name == "CodeRef"_L1)
            coding.code = Core::CodeId(m_parts.guid("targetGUID"_L1));
        else if (name == "NoteRef"_L1)
            noteRef(coding.id);
    });
    codings.append(coding);
}

}
