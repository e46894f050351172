// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"
#include "exchange/refixml.h"

#include "core/progress.h"

namespace Crossread::Exchange {

struct RefiNote {
    QString text;
    QString path; ///< where its text is a member of its own
    QString name;
    QString coder;
    QDateTime created;
    bool isChanged = false; ///< by somebody, or later
    bool isUsed = false;
};

/// Reads project.qde from its begin to its end; refireading.cpp: the project, refisources.cpp: its sources.
class ProjectReader {
public:
    ProjectReader(const QByteArray &xml, const QString &subject)
        : m_parts(xml, subject)
        , m_xml(m_parts.xml())
    {
    }

    [[nodiscard]] Core::Result<Package> read(
        const std::function<std::optional<QByteArray>(const QString &)> &member, const Core::Progress &progress);
    /// How it says that positions count.
    [[nodiscard]] std::optional<Counting> counting() const { return m_counting; }

private:
    void readProject();
    void readUsers();
    void readVariables();
    void readCases();
    void readSources();
    void readNotes();
    void readLinks();
    void readSets();

    void readTextSource();
    void readPdfSource();
    void readRecording();
    void readPicture();
    Source startSource(bool isOwn);
    bool readSourceChild(QStringView name, Source &source);
    bool readText(QStringView name, Source &source);
    void readTranscript(const Source &recording);
    Passage startPassage(QLatin1StringView kind = QLatin1StringView("Selection"));
    void readPassage(Source &source, Passage passage);
    void readPdfArea(Source &source);
    void readCoding(QList<Coding> &codings, QLatin1StringView kind = QLatin1StringView("Coding"));
    void readValue(QList<Value> &values);
    void finish(const std::function<std::optional<QByteArray>(const QString &)> &member);

    [[nodiscard]] QString words() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }
    void handOn(const QUuid &of, Handed kind);
    void noteRef(const QUuid &thing) { m_noteRefs[thing].append(m_parts.guid(QLatin1StringView("targetGUID"))); }
    [[nodiscard]] QString coder(QLatin1StringView attribute) const { return m_users.value(m_parts.guid(attribute)); }

    RefiParts m_parts;
    QXmlStreamReader &m_xml;
    Package m_package;
    std::optional<Counting> m_counting;
    QHash<QUuid, QString> m_users;
    QSet<QString> m_userNames;
    QHash<QUuid, RefiNote> m_notes; // they come after what they are about
    QList<QUuid> m_noteOrder;
    QHash<QUuid, QList<QUuid>> m_noteRefs; // by the thing that they are about
    QUuid m_self; // what stands for the project as a whole
};

}
