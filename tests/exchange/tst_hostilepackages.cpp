// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hostileimport.h"
#include "support/scratch.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>
#include <QtEndian>

#include <KZip>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

using Members = QList<std::pair<QString, QByteArray>>;

QByteArray zipOf(const Members &members)
{
    QBuffer buffer;
    KZip zip(&buffer);
    (void)zip.open(QIODevice::WriteOnly);
    for (const auto &[name, content] : members)
        (void)zip.writeFile(name, content);
    (void)zip.close();
    return buffer.data();
}

QByteArray guid(int number)
{
    return QUuid::createUuidV5(QUuid(), QByteArray::number(number)).toByteArray(QUuid::WithoutBraces);
}

QByteArray project(const QByteArray &inner)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project name=\"a\" xmlns=\"urn:QDA-XML:project:1.0\">" + inner
        + "</Project>";
}

QByteArray codes(const QByteArray &inner)
{
    return project("<CodeBook><Codes>" + inner + "</Codes></CodeBook>");
}

QByteArray source(int number, const QByteArray &path)
{
    return "<TextSource guid=\"" + guid(number) + "\" name=\"s\" plainTextPath=\"internal://" + path + "\"/>";
}

Members withText(const QByteArray &path, const QString &member, const QByteArray &content)
{
    return {{u"project.qde"_s, project("<Sources>" + source(1, path) + "</Sources>")}, {member, content}};
}

/// The size that the table of contents says a member has, made another one.
QByteArray lying(QByteArray zip, quint32 size)
{
    for (qsizetype at = zip.indexOf("PK\1\2"); at >= 0; at = zip.indexOf("PK\1\2", at + 4))
        qToLittleEndian(size, zip.data() + at + 24);
    return zip;
}

QByteArray manySources(int count)
{
    QByteArray sources;
    for (int i = 0; i < count; ++i)
        sources += source(i, guid(i) + ".txt");
    return project("<Sources>" + sources + "</Sources>");
}

}

/// Files that were made to do harm: each ends soon, in a plain sentence, and leaves nothing behind.
class TestHostilePackages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileFile_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray zeros(90 << 20, '\0');
        QTest::newRow("a bomb in the project") << zipOf({{u"project.qde"_s, zeros}});
        QTest::newRow("a bomb in a source") << zipOf(withText("b.txt", u"sources/b.txt"_s, QByteArray(90 << 20, 'a')));
        Members bombs{{u"project.qde"_s, manySources(40)}};
        for (int i = 0; i < 40; ++i)
            bombs.append({u"sources/"_s + QString::fromLatin1(guid(i)) + u".txt",
                QByteArray(14 << 20, char('a' + i % 26)) + "b"});
        QTest::newRow("many bombs") << zipOf(bombs);
        QTest::newRow("a size that is not so") << lying(zipOf({{u"project.qde"_s, project({})}}), 7);
        QTest::newRow("a size beyond everything") << lying(zipOf({{u"project.qde"_s, project({})}}), 0xFFFFFFF0U);
        QTest::newRow("half of it") << zipOf(withText("b.txt", u"sources/b.txt"_s, QByteArray(1000, 'a'))).first(300);
        QTest::newRow("half of its project")
            << zipOf({{u"project.qde"_s, codes("<Code guid=\"" + guid(1) + "\" name=\"a\"/>").chopped(30)}});
        QTest::newRow("no project in it") << zipOf({{u"a.txt"_s, "a"}});
        QTest::newRow("two projects in it") << zipOf({{u"a.qde"_s, project({})}, {u"b.qde"_s, project({})}});
        QByteArray attributes;
        for (int i = 0; i < 200'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=\"\"";
        QTest::newRow("200,000 attributes") << zipOf({{u"project.qde"_s, project("<Users" + attributes + "/>")}});
        QTest::newRow("a document type") << zipOf(
            {{u"project.qde"_s, "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + project({})}});
        QTest::newRow("words that are words that are words") << zipOf({{u"project.qde"_s,
            "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                + project("&c;")}});
        const QByteArray code = "<Code guid=\"" + guid(1) + "\" name=\"a\" isCodable=\"true\"";
        QTest::newRow("one identifier for two codes") << zipOf({{u"project.qde"_s, codes(code + "/>" + code + "/>")}});
        QTest::newRow("a code below itself") << zipOf({{u"project.qde"_s, codes(code + ">" + code + "/></Code>")}});
        QByteArray deep;
        for (int i = 0; i < 100'000; ++i)
            deep += "<Code guid=\"" + guid(i) + "\" name=\"a\" isCodable=\"true\">";
        QTest::newRow("a tree without end") << zipOf({{u"project.qde"_s, codes(deep)}});
        Members many{{u"project.qde"_s, project({})}};
        for (int i = 0; i < 20'000; ++i)
            many.append({u"sources/"_s + QString::number(i), "a"});
        QTest::newRow("20,000 members") << zipOf(many);
    }
    void hostileFile_isRefused()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        Test::writeBytes(folder.filePath(u"a.qdpx"_s), bytes);
        const QString project = folder.filePath(u"a.crossread"_s);
        const auto [status, output, error] = Test::importByProgram({folder.filePath(u"a.qdpx"_s), project});
        QVERIFY2(status == 1, qPrintable(error));
        QVERIFY2(error.startsWith(u"crossread-cli: ") || error.contains(u"“"), qPrintable(error));
        QCOMPARE(error.count(u'\n'), 1); // one sentence
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.qdpx"_s});
    }

    /// What lies outside of the container is not followed; the rest is taken, and what is missing told.
    void wayOut_leadsNowhere_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("up") << QByteArray("../../../../../../../../etc/passwd");
        QTest::newRow("from the root") << QByteArray("/etc/passwd");
        QTest::newRow("backslashes") << QByteArray("..\\..\\etc\\passwd");
        QTest::newRow("a link") << QByteArray("link.txt");
    }
    void wayOut_leadsNowhere()
    {
        QFETCH(QByteArray, path);
        const QTemporaryDir folder;
        QBuffer buffer;
        KZip zip(&buffer);
        QVERIFY(zip.open(QIODevice::WriteOnly));
        QVERIFY(zip.writeFile(u"project.qde"_s, project("<Sources>" + source(1, path) + "</Sources>")));
        QVERIFY(zip.writeFile(u"../../evil.txt"_s, "evil"));
        QVERIFY(zip.writeSymLink(u"sources/link.txt"_s, u"/etc/passwd"_s));
        QVERIFY(zip.close());
        Test::writeBytes(folder.filePath(u"a.qdpx"_s), buffer.data());
        const auto [status, output, error] =
            Test::importByProgram({folder.filePath(u"a.qdpx"_s), folder.filePath(u"a.crossread"_s)});
        QVERIFY2(status == 0, qPrintable(error));
        QVERIFY2(error.contains(u"1 document(s) are left out") || error.contains(u"1 document is left out"),
            qPrintable(error));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"a.crossread"_s, u"a.qdpx"_s}));
    }

    void manyOfEverything_isRead()
    {
        QByteArray list;
        for (int i = 0; i < 5'000; ++i)
            list += "<Code guid=\"" + guid(i) + "\" name=\"same\" isCodable=\"true\"/>";
        const QTemporaryDir folder;
        Test::writeBytes(folder.filePath(u"a.qdpx"_s), zipOf({{u"project.qde"_s, codes(list)}}));
        const auto [status, output, error] =
            Test::importByProgram({folder.filePath(u"a.qdpx"_s), folder.filePath(u"a.crossread"_s)});
        QVERIFY2(status == 0, qPrintable(error));
    }
};

QTEST_GUILESS_MAIN(TestHostilePackages)
#include "tst_hostilepackages.moc"
