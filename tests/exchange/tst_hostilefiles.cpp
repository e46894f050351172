// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hostileimport.h"
#include "store/database.h"
#include "support/scratch.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Test::importByProgram;
using Test::runProgram;

namespace {

constexpr int heaps = 100'000;

QByteArray uuid(int number)
{
    return QUuid::createUuidV5(QUuid(), QByteArray::number(number)).toByteArray(QUuid::WithoutBraces);
}

/// `one(i)` for each, one behind the other.
QByteArray many(int count, const auto &one)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += one(i);
    return all;
}

QByteArray annotation(int number, const QByteArray &words, const QByteArray &tag)
{
    return (number > 0 ? ",{" : "{") + QByteArray(R"("id":"urn:uuid:)") + uuid(number)
        + R"(","type":"Annotation","body":{"type":"TextualBody","purpose":"tagging","value":")" + tag
        + R"("},"target":{"source":"x","selector":{"type":"TextQuoteSelector","exact":")" + words + "\"}}}";
}

QByteArray codebook(const QByteArray &codes)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>" + codes
        + "</Codes></CodeBook>";
}

void fill(const QString &path, const QStringList &statements)
{
    const auto database = Store::Database::open(path, Store::Database::Access::ReadWrite, path).value();
    for (const QString &statement : statements) {
        if (const auto run = database->run(statement); !run)
            qFatal("%s: %s", qPrintable(statement), qPrintable(run.error().sentence()));
    }
}

/// Numbers from 1 on, for INSERT … SELECT.
QString counted(int count, const QString &select)
{
    return u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) SELECT %2 FROM n"_s.arg(
        QString::number(count), select);
}

/// What a table needs, as far as it is read.
QStringList taguette(const QStringList &more)
{
    return QStringList{u"CREATE TABLE projects (id INTEGER, name, description, created)"_s,
               u"CREATE TABLE documents (id INTEGER, name, description, created, project_id, contents)"_s,
               u"CREATE TABLE highlights (id INTEGER, document_id, start_offset, end_offset)"_s,
               u"CREATE TABLE tags (id INTEGER, path, description)"_s,
               u"CREATE TABLE highlight_tags (highlight_id, tag_id)"_s,
               u"INSERT INTO projects VALUES (1, 'Talks', '', '2022-02-07 10:00:00')"_s}
    + more;
}

QStringList qualCoder(const QStringList &more)
{
    return QStringList{u"CREATE TABLE project (date, memo)"_s,
               u"CREATE TABLE source (id INTEGER, name, fulltext, mediapath, memo, date)"_s,
               u"CREATE TABLE code_cat (catid INTEGER, name, memo, supercatid)"_s,
               u"CREATE TABLE code_name (cid INTEGER, name, memo, catid, color)"_s,
               u"CREATE TABLE code_text (cid, fid, seltext, pos0, pos1, owner, date, memo)"_s,
               u"CREATE TABLE attribute_type (name, caseOrFile, valuetype)"_s, u"CREATE TABLE journal (name, jentry)"_s,
               u"CREATE TABLE cases (caseid INTEGER, name, memo)"_s,
               u"CREATE TABLE case_text (caseid, fid, pos0, pos1)"_s}
    + more;
}

/// The tables as views, one of which has no end.
QStringList views()
{
    return {u"CREATE VIEW projects AS SELECT 1 AS id, 'a' AS name, '' AS description, '' AS created"_s,
        u"CREATE VIEW documents AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, 'a' AS name, '' AS description, '' AS created, 1 AS project_id, 'a' AS contents FROM n"_s,
        u"CREATE VIEW highlights AS SELECT 1 AS id, 1 AS document_id, 0 AS start_offset, 1 AS end_offset"_s,
        u"CREATE VIEW tags AS SELECT 1 AS id, 'a' AS path, '' AS description"_s,
        u"CREATE VIEW source AS SELECT 1 AS id, 'a' AS name, 'a' AS fulltext"_s,
        u"CREATE VIEW code_name AS SELECT 1 AS cid, 'a' AS name"_s,
        u"CREATE VIEW code_text AS SELECT 1 AS cid, 0 AS pos0"_s};
}

}

/// Files of other programs that were made to do harm: each ends soon, in a plain sentence or read, and a project that was
/// there is as it was where it is refused.
class TestHostileFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAddsToAProject_endsSoon_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto refused = [](const char *what, const char *name, const QByteArray &bytes) {
            QTest::newRow(what) << QString::fromLatin1(name) << bytes << 1;
        };
        const auto read = [](const char *what, const char *name, const QByteArray &bytes) {
            QTest::newRow(what) << QString::fromLatin1(name) << bytes << 0;
        };
        refused("JSON without end", "a.json", QByteArray(1 << 20, '['));
        refused("millions of lists", "a.json", "[" + QByteArray("[1],").repeated(4'000'000) + "[1]]");
        refused("millions of numbers", "a.json", "[" + QByteArray("1,").repeated(16'000'000) + "1]");
        refused("a giant tag", "a.json", "[" + annotation(0, "a", QByteArray(20 << 20, 'a')) + "]");
        refused("a text that is not closed", "a.json", "[\"" + QByteArray(1 << 20, 'a'));
        read("many annotations of something else", "a.json", "[" + many(heaps, [](int i) {
            return annotation(i, "these words stand nowhere " + uuid(i), "a" + uuid(i));
        }) + "]");
        read("many tags for the same words", "a.json",
            "[" + many(10'000, [](int i) { return annotation(i, "We are tired and we say so", "a" + uuid(i)); }) + "]");
        read("many answers to one note", "a.json",
            R"({"annotations":[{"id":"a","uri":"x","target":[],"text":""})"
                + QByteArray(R"(,{"references":["a"],"text":"no","user":"an"})").repeated(heaps) + "]}");
        read("NUL in a tag", "a.json", "[" + annotation(0, "We are tired and we say so", R"(a\u0000b)") + "]");
        refused("codes below each other without end", "a.qdc",
            codebook(many(heaps, [](int i) -> QByteArray { return "<Code guid=\"" + uuid(i) + "\" name=\"a\">"; })));
        refused("a giant memo", "a.qdc",
            codebook("<Code guid=\"" + uuid(1) + "\" name=\"a\"><Description>" + QByteArray(20 << 20, 'a')
                + "</Description></Code>"));
        refused("NUL in a codebook", "a.qdc", codebook(QByteArray("<Code name=\"a\0\"/>", 17)));
        read("a set with one code many times", "a.qdc",
            codebook("<Code guid=\"" + uuid(1) + "\" name=\"a\"/>")
                .replace("</CodeBook>",
                    QByteArray("<Sets><Set guid=\"" + uuid(2) + "\" name=\"s\">"
                        + QByteArray("<MemberCode guid=\"" + uuid(1) + "\"/>").repeated(heaps)
                        + "</Set></Sets></CodeBook>")));
        refused("notes without end", "a.md", QByteArray(64 << 20, '>'));
        refused("no note", "a.md", QByteArray());
        read("many quotations", "a.md",
            many(heaps, [](int i) -> QByteArray { return "> word " + QByteArray::number(i) + " is said\n\n"; }));
        read("quotations in quotations", "a.md", QByteArray(10'000, '>') + " We are tired and we say so\n");
        read("comments that do not end", "a.md", QByteArray("%% a\n").repeated(heaps));
        read("links that do not end", "a.md", QByteArray("[a](zotero://").repeated(heaps));
        read("marks that do not end", "a.md", QByteArray("==a <mark ").repeated(heaps));
        read("quotation marks that do not end", "a.md", QByteArray("“a ").repeated(heaps));
    }
    void whatAddsToAProject_endsSoon()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const QTemporaryDir folder;
        const QString project = folder.filePath(u"a.crossread"_s);
        Test::writeBytes(folder.filePath(u"talk.txt"_s), "We are tired and we say so.\nWe rest.\n");
        Test::writeBytes(folder.filePath(name), bytes);
        QCOMPARE(runProgram({u"new"_s, u"--document"_s, folder.filePath(u"talk.txt"_s), project}).status, 0);
        const QString before = runProgram({u"list"_s, project}).output;
        const Test::Ended ended = importByProgram({folder.filePath(name), project});
        QVERIFY2(ended.status == status, qPrintable(ended.error.left(400)));
        if (status == 0)
            return;
        QCOMPARE(ended.error.count(u'\n'), 1); // one sentence
        QCOMPARE(runProgram({u"list"_s, project}).output, before);
    }

    void tables_endSoon_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<int>("status");
        const auto words = [](int count) { return u"replace(printf('%.*c', %1, 'x'), 'x', 'word ')"_s.arg(count); };
        QTest::newRow("views") << views() << 1;
        QTest::newRow("a giant document")
            << taguette({u"INSERT INTO documents VALUES (1, 'd', '', '', 1, %1)"_s.arg(words(20 << 20))}) << 1;
        QTest::newRow("documents that are giant together")
            << taguette({u"INSERT INTO documents "_s + counted(6, u"i, 'd' || i, '', '', 1, %1"_s.arg(words(1 << 20)))})
            << 1;
        QTest::newRow("elements in elements without end") << taguette(
            {u"INSERT INTO documents VALUES (1, 'd', '', '', 1, replace(printf('%.*c', 1000000, 'x'), 'x', '<div>'))"_s})
                                                          << 1;
        QTest::newRow("a tag below tags without end")
            << taguette({u"INSERT INTO tags VALUES (1, replace(printf('%.*c', 500000, 'x'), 'x', 'a.'), '')"_s}) << 1;
        QTest::newRow("many documents") << taguette(
            {u"INSERT INTO documents "_s + counted(heaps, u"i, 'd', '', '', 1, 'a'"_s)})
                                        << 1;
        QTest::newRow("many tags") << taguette({u"INSERT INTO tags "_s + counted(heaps, u"i, 't' || i, 'a'"_s)}) << 1;
        QTest::newRow("many passages") << taguette(
            {u"INSERT INTO documents VALUES (1, 'd', '', '', 1, %1)"_s.arg(words(20'000)),
                u"INSERT INTO highlights "_s + counted(20'000, u"i, 1, i, i + 4"_s)})
                                       << 0;
        QTest::newRow("places beyond all numbers")
            << taguette({u"INSERT INTO documents VALUES (1, 'd', '', '', 1, x'00ff00ff')"_s,
                   u"INSERT INTO highlights VALUES (1, 1, -9223372036854775807, 9223372036854775807)"_s,
                   u"INSERT INTO tags VALUES (1, 'a' || char(0) || 'b', '')"_s})
            << 0;
        QTest::newRow("a giant text") << qualCoder(
            {u"INSERT INTO source VALUES (1, 't', %1, NULL, '', '')"_s.arg(words(20 << 20))})
                                      << 1;
        QTest::newRow("a giant journal") << qualCoder(
            {u"INSERT INTO journal "_s + counted(heaps, u"'day', printf('%.*c', 1000, 'x')"_s)})
                                         << 1;
        QTest::newRow("many attributes") << qualCoder(
            {u"INSERT INTO attribute_type "_s + counted(heaps, u"'a' || i, 'file', 'character'"_s)})
                                         << 1;
        QTest::newRow("categories below each other without end")
            << qualCoder({u"INSERT INTO code_cat "_s + counted(heaps, u"i, 'a', '', nullif(i - 1, 0)"_s)}) << 1;
        QTest::newRow("many passages of a case")
            << qualCoder({u"INSERT INTO source VALUES (1, 't', %1, NULL, '', '')"_s.arg(words(200'000)),
                   u"INSERT INTO cases VALUES (1, 'c', '')"_s,
                   u"INSERT INTO case_text "_s + counted(heaps, u"1, 1, 0, 9000000"_s)})
            << 0;
        QTest::newRow("many codes at one place")
            << qualCoder({u"INSERT INTO source VALUES (1, 't', 'a word', NULL, '', '')"_s,
                   u"INSERT INTO code_text "_s + counted(20'000, u"i, 1, 'a', 0, 1, 'AN', '', 'm'"_s)})
            << 0;
    }
    void tables_endSoon()
    {
        QFETCH(QStringList, statements);
        QFETCH(int, status);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"data.qda"_s);
        fill(path, statements);
        check(path, folder, status);
    }

    void folder_isRefusedSoon_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const char *file, const QByteArray &bytes) {
            QTest::newRow(name) << QString::fromLatin1(file) << bytes;
        };
        const QByteArray head = R"({"format":"crossread-project","version":2,"documents":[)";
        const auto code = [](int i) -> QByteArray {
            return (i > 0 ? ",{" : "{") + QByteArray(R"("id":")") + uuid(i) + R"(","name":"a"})";
        };
        row("lists without end", "codes.json", "{\"codes\":" + QByteArray(1 << 20, '['));
        row("millions of lists", "codes.json", "{\"codes\":[" + QByteArray("[1],").repeated(4'000'000) + "[1]]}");
        row("a head of millions of lists", "project.json", head + QByteArray("[1],").repeated(4'000'000) + "1]}");
        row("a giant name", "codes.json",
            R"({"codes":[{"id":")" + uuid(1) + R"(","name":")" + QByteArray(20 << 20, 'a') + "\"}]}");
        row("many codes", "codes.json", "{\"codes\":[" + many(heaps, code) + "]}");
        row("one document many times", "project.json", head + QByteArray("\"a\",").repeated(heaps) + "\"a\"]}");
        const auto topic = [](int i) -> QByteArray {
            return QByteArray(i > 0 ? ",\n" : "") + "{\"after\":{\"colour\":0,\"enabled\":true,\"id\":\"" + uuid(i)
                + "\",\"name\":\"a\",\"phrases\":[],\"position\":0},\"what\":\"topic\"}";
        };
        row("many topics", "crossread.json", '[' + many(heaps, topic) + ']');
        row("things without end", "crossread.json", QByteArray(1 << 20, '['));
        row("a topic without an id", "crossread.json", '[' + topic(0) + topic(1).replace(uuid(1), "nothing") + ']');
        row("NUL", "codes.json", QByteArray("{\"codes\":[\0]}", 13));
    }
    void folder_isRefusedSoon()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"text"_s);
        QVERIFY(QDir().mkpath(path + u"/documents"));
        for (const char *list : {"codes", "attributes", "speakers", "links", "sets"})
            Test::writeBytes(path + u'/' + QString::fromLatin1(list) + u".json", QByteArray("{\"") + list + "\":[]}");
        Test::writeBytes(path + u"/project.json", R"({"format":"crossread-project","version":2,"documents":[]})");
        Test::writeBytes(path + u"/crossread.json", "[]");
        Test::writeBytes(path + u"/documents/a.json", R"({"id":")" + uuid(9) + R"(","name":"a"})");
        Test::writeBytes(path + u"/documents/a.txt", "We rest.");
        Test::writeBytes(path + u'/' + file, bytes);
        check(path, folder, 1);
    }

private:
    static void check(const QString &path, const QTemporaryDir &folder, int status)
    {
        const QString project = folder.filePath(u"made.crossread"_s);
        const Test::Ended ended = importByProgram({path, project});
        QVERIFY2(ended.status == status, qPrintable(ended.error.left(400)));
        if (status != 0) {
            QCOMPARE(ended.error.count(u'\n'), 1); // one sentence
            QVERIFY(!QFile::exists(project));
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
