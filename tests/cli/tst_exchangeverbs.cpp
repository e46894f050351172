// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"
#include "support/scratch.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// export and import of whole projects, codes, references and annotations on the real program.
class TestExchangeVerbs final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Test::Ended exported(const QString &format, const QString &to, const QStringList &more = {}) const
    {
        return Test::run(QStringList{u"export"_s, m_project, u"--format"_s, format, u"--output"_s, path(to)} + more);
    }
    [[nodiscard]] static QJsonObject list(const QString &project)
    {
        return QJsonDocument::fromJson(Test::run({u"list"_s, project, u"--format"_s, u"json"_s}).out).object();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = path(u"talks.crossread"_s);
        Test::writeBytes(path(u"talk.txt"_s),
            "News conference 🎉\n\nVladimir Putin: Let us not play this game.\n\nVladimir Putin: No.\n");
        QCOMPARE(Test::run({u"new"_s, m_project, u"--transcript"_s, path(u"talk.txt"_s)}).status, 0);
        const auto ended = Test::run({u"annotate"_s, m_project, u"--quote"_s, u"this game"_s, u"--code"_s,
            u"Games/Words"_s, u"--memo"_s, u"a vow"_s, u"--coder"_s, u"AN"_s});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
    }

    void project_goesOutAndComesBack_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("within");
        QTest::newRow("qdpx") << u"qdpx"_s << QStringList() << QString();
        QTest::newRow("qdpx, as NVivo counts") << u"qdpx"_s << QStringList{u"--positions"_s, u"utf-16"_s} << QString();
        QTest::newRow("folder") << u"folder"_s << QStringList() << QString();
        QTest::newRow("folder, by its head") << u"folder"_s << QStringList() << u"/project.json"_s;
    }
    void project_goesOutAndComesBack()
    {
        QFETCH(QString, format);
        QFETCH(QStringList, more);
        QFETCH(QString, within);
        QString out = u"out."_s + format;
        auto ended = exported(format, out, more);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QCOMPARE(ended.error.contains(u"keys"), format == u"qdpx"); // the folder has them
        out += within;
        ended = Test::run({u"import"_s, path(out), path(u"back.crossread"_s)});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        // But for where it stands in a file, since the text is the file now.
        QJsonObject after = list(path(u"back.crossread"_s))[u"annotations"].toArray()[0].toObject();
        QJsonObject before = list(m_project)[u"annotations"].toArray()[0].toObject();
        for (QJsonObject *one : {&after, &before}) {
            one->remove(u"start");
            one->remove(u"end");
        }
        QCOMPARE(after, before);
        // What is there stays.
        const QByteArray there = Test::bytesOf(path(u"back.crossread"_s));
        ended = Test::run({u"import"_s, path(out), path(u"back.crossread"_s)});
        QCOMPARE(ended.status, 1);
        QVERIFY(ended.error.contains(u"back.crossread"));
        QCOMPARE(Test::bytesOf(path(u"back.crossread"_s)), there);
    }

    void codebook_isAddedToAProject()
    {
        QCOMPARE(exported(u"qdc"_s, u"a.qdc"_s).status, 0);
        Test::writeBytes(path(u"other.txt"_s), "Another text.\n");
        QCOMPARE(Test::run({u"new"_s, path(u"other.crossread"_s), u"--document"_s, path(u"other.txt"_s)}).status, 0);
        const auto ended = Test::run({u"import"_s, path(u"a.qdc"_s), path(u"other.crossread"_s)});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QCOMPARE(exported(u"qdc"_s, u"b.qdc"_s).status, 0);
        QVERIFY(Test::bytesOf(path(u"b.qdc"_s)).contains("Words"));
    }

    void annotations_areAddedToAProject()
    {
        QCOMPARE(exported(u"webannotation"_s, u"a.json"_s).status, 0);
        QCOMPARE(Test::run({u"new"_s, path(u"other.crossread"_s), u"--transcript"_s, path(u"talk.txt"_s)}).status, 0);
        Test::writeBytes(path(u"b.json"_s),
            R"([{"type":"Annotation","target":{"source":"x","selector":{"type":"TextQuoteSelector","exact":"Let us not play this game"}},"body":"so"},
                {"type":"Annotation","target":{"source":"x","selector":{"type":"TextQuoteSelector","exact":"words that are not there"}}}])");
        const auto ended = Test::run({u"import"_s, path(u"b.json"_s), path(u"other.crossread"_s)});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QVERIFY(ended.error.contains(u"words that are not there"));
        QCOMPARE(list(path(u"other.crossread"_s))[u"annotations"].toArray().size(), 1);
    }

    void excerptsAndReferences_areInEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("docx") << u"docx"_s << QByteArray("PK");
        QTest::newRow("odt") << u"odt"_s << QByteArray("PK");
        QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
        QTest::newRow("bibtex") << u"bibtex"_s << QByteArray("@");
        QTest::newRow("csl") << u"csl"_s << QByteArray("[");
        QTest::newRow("ris") << u"ris"_s << QByteArray("TY  - ");
    }
    void excerptsAndReferences_areInEveryFormat()
    {
        QFETCH(QString, format);
        const auto ended = exported(format, u"a.out"_s);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QVERIFY(ended.error.isEmpty());
        QFETCH(QByteArray, begin);
        QVERIFY(Test::bytesOf(path(u"a.out"_s)).startsWith(begin));
    }

    void excerpts_areGroupedByCode()
    {
        const auto ended = Test::run({u"export"_s, m_project, u"--group"_s, u"code"_s});
        QVERIFY2(ended.out.contains("## Games/Words"), ended.out.constData());
        QVERIFY(ended.out.contains("(talk): Vladimir Putin, turn 1"));
        QCOMPARE(Test::run({u"export"_s, m_project, u"--group"_s, u"size"_s}).status, 2);
        QCOMPARE(exported(u"qdpx"_s, u"a.qdpx"_s, {u"--positions"_s, u"bytes"_s}).status, 2);
    }

    void wayOfCounting_isAskedForAndTaken()
    {
        // A passage behind a sign of two units that begins and ends anywhere.
        const QByteArray guid = "00000000-0000-0000-0000-00000000000";
        Test::writeBytes(path(u"a.qde"_s),
            "<Project name=\"a\" xmlns=\"urn:QDA-XML:project:1.0\"><Sources><TextSource guid=\"" + guid
                + "1\" name=\"t\"><PlainTextContent>🎉 ?!?!?!"
                  "</PlainTextContent><PlainTextSelection guid=\""
                + guid + "2\" startPosition=\"3\" endPosition=\"4\"/></TextSource></Sources></Project>");
        auto ended = Test::run({u"import"_s, path(u"a.qde"_s), path(u"a.crossread"_s)});
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.error.contains(u"--positions") && ended.error.contains(u"utf-16"), qPrintable(ended.error));
        QVERIFY(!QFileInfo::exists(path(u"a.crossread"_s)));
        QCOMPARE(
            Test::run({u"import"_s, path(u"a.qde"_s), path(u"a.crossread"_s), u"--positions"_s, u"nonsense"_s}).status,
            2);
        ended = Test::run({u"import"_s, path(u"a.qde"_s), path(u"a.crossread"_s), u"--positions"_s, u"utf-16"_s});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QCOMPARE(list(path(u"a.crossread"_s))[u"annotations"].toArray().size(), 1);
    }

    void wrongCalls_areRefused()
    {
        QCOMPARE(Test::run({u"export"_s, m_project, u"--format"_s, u"folder"_s}).status, 2);
        QCOMPARE(Test::run({u"import"_s, path(u"nothing.qdpx"_s), path(u"a.crossread"_s)}).status, 1);
        QCOMPARE(Test::run({u"import"_s, path(u"nothing.qdpx"_s)}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestExchangeVerbs)
#include "tst_exchangeverbs.moc"
