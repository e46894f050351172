// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratch.h"
#include "support/warnings.h"
#include "window/desk/recentfiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

#include <memory>

using namespace Crossread;
using namespace Crossread::Window;
using namespace Qt::StringLiterals;

namespace {

/// As desktops write it, with what only some of them have.
// ~: moc takes two slashes in a raw string for a comment.
const QByteArray othersList = QByteArray(R"(<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0"
      xmlns:bookmark="http:~www.freedesktop.org/standards/desktop-bookmarks"
      xmlns:mime="http:~www.freedesktop.org/standards/shared-mime-info"
>
  <!-- a comment -->
  <bookmark href="file:~/home/a/%C3%A9t%C3%A9%20%26.pdf" added="2025-01-02T03:04:05Z" modified="2025-01-02T03:04:06Z" visited="2025-01-02T03:04:07.123456Z">
    <title>Summer &amp; &lt;sun&gt;</title>
    <info>
      <metadata owner="http:~freedesktop.org">
        <mime:mime-type type="application/pdf"/>
        <bookmark:groups><bookmark:group>Office</bookmark:group></bookmark:groups>
        <bookmark:applications>
          <bookmark:application name="Reader" exec="&apos;reader %u&apos;" modified="2025-01-02T03:04:06Z" count="3"/>
        </bookmark:applications>
        <bookmark:private/>
      </metadata>
    </info>
  </bookmark>
</xbel>)")
                                  .replace('~', "//");

struct Entry {
    QMap<QString, QString> attributes;
    QStringList inside; ///< what stands in it, each with its space, attributes and text
};

/// All that a reader of the format finds, by address.
QMap<QString, Entry> entriesOf(const QByteArray &list)
{
    QMap<QString, Entry> entries;
    QXmlStreamReader xml(list);
    Entry *now = nullptr;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "bookmark"_L1 && xml.namespaceUri().isEmpty()) {
            now = &entries[xml.attributes().value("href"_L1).toString()];
            for (const QXmlStreamAttribute &one : xml.attributes())
                now->attributes.insert(one.name().toString(), one.value().toString());
        } else if (now != nullptr && xml.isStartElement()) {
            QStringList line{xml.namespaceUri().toString(), xml.name().toString()};
            for (const QXmlStreamAttribute &one : xml.attributes())
                line.append(one.name().toString() + u'=' + one.value());
            now->inside.append(line.join(u' '));
        } else if (now != nullptr && xml.isCharacters() && !xml.isWhitespace()) {
            now->inside.append(xml.text().toString());
        } else if (xml.isEndElement() && xml.name() == "bookmark"_L1 && xml.namespaceUri().isEmpty()) {
            now = nullptr;
        }
    }
    return xml.hasError() ? QMap<QString, Entry>() : entries;
}

QStringList applicationsOf(const Entry &entry)
{
    return entry.inside.filter(u" application "_s);
}

}

/// The desktop's list of files that were used last.
class TestRecentFiles final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    const QString m_project = u"/home/a/Über & unter.crossread"_s;
    const QString m_address = QString::fromLatin1(QUrl::fromLocalFile(m_project).toEncoded());

    [[nodiscard]] QString list() const { return m_home->filePath(u"share/recently-used.xbel"_s); }
    [[nodiscard]] QMap<QString, Entry> entries() const { return entriesOf(Test::bytesOf(list())); }

private Q_SLOTS:
    void init()
    {
        Test::failOnWarnings();
        m_home = std::make_unique<QTemporaryDir>();
    }

    void list_isWhereDesktopsLook()
    {
        qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
        QCOMPARE(recentFilesPath(), m_home->filePath(u"recently-used.xbel"_s));
    }

    void listThatIsNotThere_isMade()
    {
        QVERIFY(noteRecentFile(list(), m_project));
        QCOMPARE(entries().keys(), QStringList{m_address});
        const Entry entry = entries().first();
        QVERIFY(QDateTime::fromString(entry.attributes.value(u"visited"_s), Qt::ISODate).isValid());
        QVERIFY(entry.inside.contains(
            u"http://www.freedesktop.org/standards/shared-mime-info mime-type type=application/x-crossread"_s));
        QCOMPARE(applicationsOf(entry).size(), 1);
        QVERIFY(applicationsOf(entry).first().contains(u"name=Crossread exec='crossread %u'"));
        QCOMPARE(QFile::permissions(list()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void othersEntries_stay()
    {
        QVERIFY(QDir().mkpath(QFileInfo(list()).path()));
        Test::writeBytes(list(), othersList);
        const QMap<QString, Entry> before = entriesOf(othersList);
        QCOMPARE(before.size(), 1);
        QVERIFY(noteRecentFile(list(), m_project));
        QVERIFY(noteRecentFile(list(), u"/home/a/another.crossread"_s));
        QCOMPARE(entries().size(), 3);
        const Entry other = entries().value(before.firstKey());
        QCOMPARE(other.attributes, before.first().attributes);
        QCOMPARE(other.inside, before.first().inside);
        QVERIFY(Test::bytesOf(list()).contains("<!-- a comment -->"));
        QVERIFY2(Test::bytesOf(list()).contains("<bookmark:group>Office</bookmark:group>"), "with the names they have");
    }

    void projectThatIsThere_isNotThereTwice()
    {
        QVERIFY(noteRecentFile(list(), m_project));
        QByteArray withOther = Test::bytesOf(list());
        withOther.replace("</bookmark:applications>",
            "<bookmark:application name=\"Files\" exec=\"files %u\" modified=\"2025-01-02T03:04:06Z\" count=\"7\"/>"
            "</bookmark:applications>");
        withOther.replace(" added=\"20", " added=\"19");
        Test::writeBytes(list(), withOther);
        QVERIFY(noteRecentFile(list(), m_project));
        QCOMPARE(entries().size(), 1);
        const Entry entry = entries().first();
        QVERIFY2(entry.attributes.value(u"added"_s).startsWith(u"19"), "it is as old as it was");
        QCOMPARE(applicationsOf(entry).size(), 2);
        QVERIFY(
            applicationsOf(entry).first().contains(u"name=Files exec=files %u modified=2025-01-02T03:04:06Z count=7"));
        QVERIFY(applicationsOf(entry).last().contains(u"name=Crossread"));
        QVERIFY(applicationsOf(entry).last().endsWith(u"count=2"));
    }

    void whatIsNoList_staysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no XML") << QByteArray("files\n");
        QTest::newRow("another kind of XML") << QByteArray("<html><body/></html>");
        QTest::newRow("cut off") << othersList.first(othersList.size() / 2);
    }
    void whatIsNoList_staysAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(QFileInfo(list()).path()));
        Test::writeBytes(list(), bytes);
        QVERIFY(!noteRecentFile(list(), m_project));
        QCOMPARE(Test::bytesOf(list()), bytes);
    }
};

QTEST_GUILESS_MAIN(TestRecentFiles)
#include "tst_recentfiles.moc"
