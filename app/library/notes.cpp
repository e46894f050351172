// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/notes.h"

#include "core/codenames.h"
#include "core/folderfiles.h"
#include "export/wording.h"
#include "formats/markdowntext.h"
#include "library/references.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;
using Export::Excerpt;

namespace {

constexpr qsizetype longestName = 80; // of a file: paths have an end, and a vault lies deep
constexpr qsizetype shortId = 8; // letters of an id that tell an excerpt from the others of its note

/// A text as YAML reads it: JSON's strings are YAML's.
QString quoted(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

/// Without what file systems, and links in notes, do not take.
QString fileNameFor(const QString &name, const QSet<QString> &taken)
{
    QString plain;
    for (const QChar unit : name.simplified().left(longestName))
        plain += QStringView(u"*\"\\/<>:|?#^[]").contains(unit) || unit < u' ' ? QChar(u'-') : unit;
    while (plain.startsWith(u'.') || plain.endsWith(u'.') || plain.endsWith(u' '))
        plain.startsWith(u'.') ? plain.removeFirst() : plain.removeLast();
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    if (plain.isEmpty())
        plain = u"document"_s;
    QString free = plain;
    for (int number = 2; taken.contains(free.toCaseFolded()); ++number)
        free = u"%1 (%2)"_s.arg(plain).arg(number);
    return free;
}

class NoteMaker {
public:
    NoteMaker(const Formats::Reference &reference, const DocumentRecord &record)
        : m_reference(reference)
    {
        m_out = u"---\n"_s;
        const Metadata &metadata = reference.metadata;
        line(u"title"_s, metadata.title);
        line(u"citekey"_s, reference.key);
        list(u"authors"_s, metadata.authors);
        list(u"translators"_s, metadata.translators);
        line(u"publisher"_s, metadata.publisher);
        line(u"date"_s, metadata.published);
        line(u"url"_s, metadata.address);
        line(u"accessed"_s, metadata.accessed);
        line(u"event"_s, metadata.eventTitle);
        line(u"event-date"_s, metadata.eventDate);
        line(u"event-place"_s, metadata.eventPlace);
        line(u"group"_s, record.group);
        line(u"crossread"_s, record.id.toString());
        m_out += u"---\n\n# %1\n\n"_s.arg(Formats::escaped(metadata.title));
        if (!record.memo.isEmpty())
            m_out += Formats::escapedParagraphs(record.memo, u"");
    }

    void add(const Excerpt &excerpt)
    {
        m_out += Formats::escapedParagraphs(excerpt.quote, u"> ");
        m_out.chop(1);
        QString place = excerpt.place;
        if (place.isEmpty() && excerpt.paragraph > 0)
            place = u"para. %1"_s.arg(excerpt.paragraph);
        const QString cited = place.isEmpty() ? QString() : u", "_s + Formats::escaped(place);
        const QString who = excerpt.speaker.isEmpty() ? QString() : Formats::escaped(excerpt.speaker) + u' ';
        m_out += u">\n> — %1[@%2%3]\n\n^%4\n\n"_s.arg(who, m_reference.key, cited, blockId(excerpt.id));
        QStringList tags;
        for (const QString &code : excerpt.codes)
            tags.append(tagFor(code));
        if (!tags.isEmpty())
            m_out += tags.join(u' ') + u"\n\n";
        if (!excerpt.memo.isEmpty())
            m_out += Formats::escapedParagraphs(excerpt.memo, u"");
    }

    [[nodiscard]] QByteArray content() const { return (m_out + notesEnd + u'\n').toUtf8(); }

private:
    void line(const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            m_out += u"%1: %2\n"_s.arg(key, quoted(value));
    }
    void list(const QString &key, const QStringList &values)
    {
        if (!values.isEmpty())
            m_out += key + u":\n"_s;
        for (const QString &value : values)
            m_out += u"  - %1\n"_s.arg(quoted(value));
    }
    /// As short as it can be, and the same whatever else the note has, but for one chance in millions.
    QString blockId(const QString &id)
    {
        QString letters = QString(id).remove(u'-');
        QString block = letters.first(std::min(shortId, letters.size()));
        if (m_blocks.contains(block))
            block = letters;
        m_blocks.insert(block);
        return u"cr-"_s + block;
    }

    const Formats::Reference &m_reference;
    QSet<QString> m_blocks;
    QString m_out;
};

/// What the reader has written below the end of a note; nothing where the file is no note of ours.
std::optional<QByteArray> ownWords(const QByteArray &content)
{
    const qsizetype end = content.lastIndexOf(QByteArrayView(notesEnd.data(), notesEnd.size()));
    if (end < 0)
        return {};
    return content.sliced(std::min(content.size(), end + notesEnd.size() + 1));
}

}

QString tagFor(const QString &path)
{
    QStringList names;
    for (const QString &name : codeNamesIn(path)) {
        QString tag;
        for (const QChar unit : name) {
            if (unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate() || unit == u'_')
                tag += unit;
            else if (!tag.isEmpty() && !tag.endsWith(u'-'))
                tag += u'-';
        }
        if (tag.endsWith(u'-'))
            tag.chop(1);
        names.append(tag.isEmpty() ? u"_"_s : tag);
    }
    QString whole = names.join(u'/');
    const bool isNumber = std::ranges::all_of(whole, [](QChar unit) { return unit.isDigit(); });
    return u'#' + whole + (isNumber ? u"_"_s : QString()); // a number alone is no tag
}

Result<QList<Note>> notesOf(Project::Snapshot &project, const ExcerptChoice &choice, const Progress &progress)
{
    const auto excerpts = annotationExcerpts(project, choice, Progress(progress, 0, 500));
    if (!excerpts)
        return std::unexpected(excerpts.error());
    const auto references = Library::references(project, {}, Progress(progress, 500, 1000));
    if (!references)
        return std::unexpected(references.error());
    const QList<Formats::Reference> list = references->references();
    const QList<DocumentRecord> records = project.data().documents();
    QList<Note> notes;
    QSet<QString> taken;
    for (qsizetype i = 0; i < records.size(); ++i) { // references stand as documents do
        NoteMaker note(list[i], records[i]);
        bool hasSome = false;
        for (const Excerpt &excerpt : *excerpts) {
            if (excerpt.document != records[i].name)
                continue;
            note.add(excerpt);
            hasSome = true;
        }
        const QString name = fileNameFor(records[i].name, taken);
        taken.insert(name.toCaseFolded()); // also of those without: the others keep their names
        if (hasSome)
            notes.append({name + u".md"_s, note.content()});
    }
    return notes;
}

Result<int> exportNotes(
    Project::Snapshot &project, const QString &folder, const ExcerptChoice &choice, const Progress &progress)
{
    auto notes = notesOf(project, choice, progress);
    if (!notes)
        return std::unexpected(notes.error());
    const QDir place(folder);
    QList<std::pair<QString, QByteArray>> files;
    for (Note &note : *notes) {
        QFile there(place.filePath(note.name));
        if (there.exists()) {
            if (!there.open(QIODevice::ReadOnly))
                return failure(ErrorCode::NotReadable, there.fileName());
            const auto own = ownWords(there.readAll());
            if (!own)
                return failure(ErrorCode::AlreadyExists, there.fileName());
            note.content += *own;
        }
        files.append({note.name, note.content});
    }
    if (progress.isCanceled())
        return failure(ErrorCode::Canceled);
    return writeFilesChecked(folder, files, project.files()).transform([&files] { return int(files.size()); });
}

}
