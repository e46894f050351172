// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/recentfiles.h"

#include "core/atomicfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QStandardPaths>
#include <QUrl>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <optional>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bookmarkSpace = "http://www.freedesktop.org/standards/desktop-bookmarks"_L1;
constexpr auto mimeSpace = "http://www.freedesktop.org/standards/shared-mime-info"_L1;
constexpr auto ownName = "Crossread"_L1;
constexpr qint64 largestList = 16 << 20; // bytes; more is no list of files

constexpr QByteArrayView emptyList = R"(<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0" xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks" xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info"/>)";

/// Copies a list, piece by piece, with one file's entry brought up to date or added.
class ListCopy {
public:
    ListCopy(const QByteArray &list, const QUrl &file)
        : m_in(list)
        , m_out(&m_written)
        , m_file(file)
        , m_now(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
    {
    }

    /// Nothing where the list is none.
    std::optional<QByteArray> made()
    {
        while (!m_in.atEnd()) {
            m_in.readNext();
            if (m_in.hasError())
                return std::nullopt;
            if (m_in.isStartElement())
                begin();
            else if (m_in.isEndElement())
                end();
            else
                m_out.writeCurrentToken(m_in);
        }
        return m_isList ? std::optional(m_written) : std::nullopt;
    }

private:
    [[nodiscard]] bool isAt(QLatin1StringView space, QLatin1StringView name) const
    {
        return m_in.namespaceUri() == space && m_in.name() == name;
    }

    void begin()
    {
        m_isList = m_isList || isAt({}, "xbel"_L1);
        const QXmlStreamAttributes attributes = m_in.attributes();
        if (isAt({}, "bookmark"_L1) && QUrl(attributes.value("href"_L1).toString()) == m_file) {
            m_isIn = m_isThere = true;
            m_out.writeStartElement("bookmark"_L1);
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() != "modified"_L1 && attribute.name() != "visited"_L1)
                    m_out.writeAttribute(attribute);
            }
            writeTimes();
        } else if (m_isIn && isAt(bookmarkSpace, "application"_L1) && attributes.value("name"_L1) == ownName) {
            m_times = attributes.value("count"_L1).toInt();
            m_in.skipCurrentElement(); // it is written anew behind the others
        } else {
            m_out.writeCurrentToken(m_in);
        }
    }

    void end()
    {
        if (m_isIn && isAt(bookmarkSpace, "applications"_L1))
            writeApplication();
        if (isAt({}, "bookmark"_L1))
            m_isIn = false;
        if (isAt({}, "xbel"_L1) && !m_isThere)
            writeBookmark();
        m_out.writeCurrentToken(m_in);
    }

    void writeTimes()
    {
        m_out.writeAttribute("modified"_L1, m_now);
        m_out.writeAttribute("visited"_L1, m_now);
    }

    void writeApplication()
    {
        m_out.writeEmptyElement(bookmarkSpace, "application"_L1);
        m_out.writeAttribute("name"_L1, ownName);
        m_out.writeAttribute("exec"_L1, "'crossread %u'"_L1);
        m_out.writeAttribute("modified"_L1, m_now);
        m_out.writeAttribute("count"_L1, QString::number(m_times + 1));
    }

    void writeBookmark()
    {
        m_out.writeStartElement("bookmark"_L1);
        m_out.writeAttribute("href"_L1, QString::fromLatin1(m_file.toEncoded()));
        m_out.writeAttribute("added"_L1, m_now);
        writeTimes();
        m_out.writeStartElement("info"_L1);
        m_out.writeStartElement("metadata"_L1);
        m_out.writeAttribute("owner"_L1, "http://freedesktop.org"_L1);
        m_out.writeEmptyElement(mimeSpace, "mime-type"_L1);
        m_out.writeAttribute("type"_L1, "application/x-crossread"_L1);
        m_out.writeStartElement(bookmarkSpace, "applications"_L1);
        writeApplication();
        for (int open = 0; open < 4; ++open)
            m_out.writeEndElement();
        m_out.writeCharacters("\n"_L1);
    }

    QByteArray m_written;
    QXmlStreamReader m_in;
    QXmlStreamWriter m_out;
    const QUrl m_file;
    const QString m_now;
    bool m_isList = false;
    bool m_isIn = false; ///< the file's own entry
    bool m_isThere = false; ///< it has one
    int m_times = 0; ///< that Crossread has opened it before
};

}

QString recentFilesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/recently-used.xbel"_L1;
}

bool noteRecentFile(const QString &list, const QString &file)
{
    static QMutex mutex; // two projects that are opened at once
    const QMutexLocker locker(&mutex);
    QByteArray before = emptyList.toByteArray();
    QFile there(list);
    const bool isNew = !there.exists();
    if (!isNew) {
        if (there.size() > largestList || !there.open(QIODevice::ReadOnly))
            return false;
        before = there.readAll();
        there.close();
    }
    const auto after = ListCopy(before, QUrl::fromLocalFile(file)).made();
    if (!after || !QDir().mkpath(QFileInfo(list).path()) || !Core::writeFileChecked(list, *after, {}))
        return false;
    return !isNew || QFile::setPermissions(list, QFile::ReadOwner | QFile::WriteOwner); // it is nobody else's business
}

}
