// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "import/importer.h"
#include "support/scratch.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// Colours the terminal, moves its cursor, renames its window; and what other control characters do.
const QString evil = u"red \u001b[31m bell \u0007 title \u001b]0;x\u0007 back \b\b del \u007f csi \u009b2J end"_s;

bool hasControls(const QByteArray &bytes)
{
    return std::ranges::any_of(QString::fromUtf8(bytes),
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
}

}

/// Names and bytes that nobody thinks of.
class TestOddities final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        Test::writeBytes(path(name), bytes);
        return path(name);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name);
    }
    /// A project with a text and a tagged passage, in which everything that can be typed is evil.
    QString evilProject() const
    {
        const QString project = path(u"a.crossread"_s);
        write(u"talks.txt"_s, QString(u"Anna: "_s + evil + u" we said yes.\n\nJan: And no.\n"_s).toUtf8());
        write(u"article.txt"_s, QString(u"“We said yes,” said "_s + evil + u" Anna.\n"_s).toUtf8());
        if (Test::run(
                {u"new"_s, project, u"--transcript"_s, path(u"talks.txt"_s), u"--article"_s, path(u"article.txt"_s)})
                .status
            != 0)
            qFatal("no project");
        if (Test::run({u"annotate"_s, project, u"--document"_s, u"talks"_s, u"--range"_s, u"6-30"_s, u"--code"_s, evil,
                          u"--memo"_s, evil, u"--coder"_s, evil})
                .status
            != 0)
            qFatal("no annotation");
        return project;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void terminal_obeysNobodyElsesText()
    {
        const QString project = evilProject();
        const QString talks = path(u"talks.txt"_s);
        const QString article = path(u"article.txt"_s);
        for (const QStringList &call : {QStringList{u"list"_s, project}, {u"turns"_s, talks}, {u"show"_s, talks},
                 {u"summary"_s, talks, article}, {u"compare"_s, talks, article}, {u"check"_s, project},
                 {u"backups"_s, project}, {u"report"_s, project, u"--format"_s, u"text"_s}}) {
            const auto ended = Test::run(call);
            QVERIFY2(!ended.out.isEmpty(), qPrintable(call[0]));
            QVERIFY2(!hasControls(ended.out), qPrintable(call[0] + u": " + QString::fromUtf8(ended.out)));
            QVERIFY2(!hasControls(ended.error.toUtf8()), qPrintable(call[0]));
        }
        // A sentence that names a file, a code, a quote.
        for (const QStringList &call : {QStringList{u"turns"_s, evil}, {evil}, {u"turns"_s, u"--"_s + evil},
                 {u"annotate"_s, project, u"--document"_s, evil, u"--quote"_s, u"x"_s},
                 {u"annotate"_s, project, u"--document"_s, u"talks"_s, u"--quote"_s, evil + u"x"},
                 {u"export"_s, project, u"--code"_s, evil + u"x"}, {u"list"_s, project, u"--format"_s, evil}}) {
            const auto ended = Test::run(call);
            QVERIFY2(ended.status > 0 && !ended.error.isEmpty(), qPrintable(call[0]));
            QVERIFY2(!hasControls(ended.error.toUtf8()), qPrintable(ended.error));
        }
    }

    void outputForPrograms_isExact()
    {
        const QString project = evilProject();
        const auto listed = Test::run({u"list"_s, project, u"--format"_s, u"json"_s});
        const QJsonObject one = QJsonDocument::fromJson(listed.out)[u"annotations"_s].toArray().at(0).toObject();
        QCOMPARE(one[u"memo"_s].toString(), evil);
        const auto exported = Test::run({u"export"_s, project, u"--format"_s, u"csv"_s, u"--exact-values"_s});
        QVERIFY(exported.out.contains(evil.toUtf8()));
    }

    void listed_hasItsId()
    {
        const QString project = path(u"a.crossread"_s);
        write(u"talks.txt"_s, "Anna: We said yes.\n");
        QCOMPARE(Test::run({u"new"_s, project, u"--document"_s, path(u"talks.txt"_s)}).status, 0);
        const auto made = Test::run(
            {u"annotate"_s, project, u"--document"_s, u"talks"_s, u"--quote"_s, u"We said"_s, u"--code"_s, u"x"_s});
        const auto listed = Test::run({u"list"_s, project, u"--format"_s, u"json"_s});
        const QString id = QJsonDocument::fromJson(listed.out)[u"annotations"_s].toArray().at(0)[u"id"_s].toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(id, QJsonDocument::fromJson(made.out)[u"id"_s].toString());
    }

    void oneBrokenByte_stopsNothing()
    {
        const QString talks = write(u"talks.txt"_s,
            "Anna: We said \xff yes.\n\nJan: And no, \u00e9t\u00e9 \u00e9t\u00e9 \u00e9t\u00e9 \u00e9t\u00e9 \u00e9t\u00e9 \u00e9t\u00e9.\n\nAnna: So.\n\nJan: Yes.\n");
        const auto ended = Test::run({u"turns"_s, talks, u"--format"_s, u"json"_s});
        QCOMPARE(ended.status, 0);
        const QJsonArray turns = QJsonDocument::fromJson(ended.out)[u"turns"_s].toArray();
        QCOMPARE(turns.size(), 4);
        QCOMPARE(turns[3][u"label"_s].toString(), u"Jan"_s);
        QVERIFY2(ended.error.contains(u"1 character"), qPrintable(ended.error));
    }

    void brokenBytes_areCountedInEveryFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        // Enough that is sound around it: else it would be another encoding's.
        const auto text = [](QByteArray bytes) {
            return bytes.replace("$", QByteArray("\u00e9t\u00e9 ").repeated(20));
        };
        QTest::newRow("text") << u"a.txt"_s << text("Anna: We \xff said \xfe yes to $ and went on.\n");
        QTest::newRow("Markdown") << u"a.md"_s << text("# T\n\nAnna: We \xff said \xfe yes to *all* $.\n");
        QTest::newRow("SubRip") << u"a.srt"_s
                                << text("1\n00:00:01,000 --> 00:00:02,000\nWe \xff said \xfe yes to $\n\n");
        QTest::newRow("WebVTT") << u"a.vtt"_s
                                << text("WEBVTT\n\n00:01.000 --> 00:02.000\nWe \xff said \xfe yes to $\n\n");
        QTest::newRow("table") << u"a.csv"_s << text("speaker,text\nAnna,We \xff said \xfe yes to $\n");
        QTest::newRow("JSON") << u"a.json"_s
                              << text("{\"segments\":[{\"start\":1,\"text\":\"We \xff said \xfe yes to $\"}]}");
        QTest::newRow("CHAT") << u"a.cha"_s << text("@UTF8\n@Begin\n*ANN:\tWe \xff said \xfe yes to $ .\n@End\n");
        QTest::newRow("web page") << u"a.html"_s
                                  << text("<html><body><p>We \xff said \xfe yes to $ and went on.</p></body></html>");
    }
    void brokenBytes_areCountedInEveryFormat()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto read = Import::importBytes(bytes, name);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence()));
        QCOMPARE(read->text.count(QChar::ReplacementCharacter), 2);
        QVERIFY2(std::ranges::any_of(
                     read->remarks, [](const QString &one) { return one.contains(u'2') && one.contains(u'\ufffd'); }),
            qPrintable(read->remarks.join(u'\n')));
        // In a project too, each time it is listed.
        const QString project = path(u"a.crossread"_s);
        QCOMPARE(Test::run({u"new"_s, project, u"--document"_s, write(name, bytes)}).status, 0);
        QVERIFY2(Test::run({u"list"_s, project}).error.contains(u'\ufffd'), "list says nothing of it");
    }

    void spreadsheet_runsNoCell()
    {
        QStringList memos;
        QByteArray requests;
        // What a spreadsheet skips, or what nobody sees, before what makes it run a cell.
        for (const QString &before : {u""_s, u" "_s, u"\t"_s, u"\n"_s, u" \ufeff"_s, u"\u2028"_s, u"\u00a0 "_s,
                 u"\u200b"_s, u"\u200e"_s, u"\u001b"_s}) {
            for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"＝"_s}) {
                memos.append(before + start + u"1+1");
                const QJsonObject request{
                    {u"document"_s, u"talks"_s}, {u"quote"_s, u"We said"_s}, {u"memo"_s, memos.last()}};
                requests += QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
            }
        }
        const QString project = path(u"a.crossread"_s);
        write(u"talks.txt"_s, "Anna: We said yes.\n");
        QCOMPARE(Test::run({u"new"_s, project, u"--document"_s, path(u"talks.txt"_s)}).status, 0);
        QCOMPARE(Test::run({u"annotate"_s, project, u"--batch"_s, u"-"_s}, requests).status, 0);
        const auto safe = Test::run({u"export"_s, project, u"--format"_s, u"csv"_s});
        const auto exact = Test::run({u"export"_s, project, u"--format"_s, u"csv"_s, u"--exact-values"_s});
        for (const QString &memo : std::as_const(memos)) {
            QVERIFY2(safe.out.contains(QByteArray("'" + memo.toUtf8())), memo.toUtf8().toPercentEncoding().constData());
            QVERIFY(exact.out.contains(memo.toUtf8()));
        }
        QVERIFY(!exact.out.contains('\''));
    }

    void longName_isASentenceOrAFile_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {200, 240, 248, 250, 251, 253, 255, 256, 300, 5000})
            QTest::addRow("%d", length) << length;
    }
    void longName_isASentenceOrAFile()
    {
        QFETCH(int, length);
        const QString talks = write(u"talks.txt"_s, "Anna: We said yes.\n");
        const QString project = path(QString(length - 10, u'a') + u".crossread");
        const auto made = Test::run({u"new"_s, project, u"--document"_s, talks});
        QCOMPARE(made.status == 0, QFile::exists(project));
        if (made.status != 0) {
            QVERIFY2(made.error.contains(u"too long"), qPrintable(made.error));
            QCOMPARE(files(), QStringList(u"talks.txt"_s));
            return;
        }
        QCOMPARE(Test::run({u"annotate"_s, project, u"--document"_s, u"talks"_s, u"--quote"_s, u"We said"_s,
                               u"--code"_s, u"x"_s})
                     .status,
            0);
        const auto written = Test::run({u"export"_s, project, u"-o"_s, path(QString(length - 3, u'b') + u".md")});
        QCOMPARE(written.status, 0);
        QCOMPARE(files().size(), 3);
    }

    void failedExport_leavesNothing()
    {
        const QString project = evilProject();
        const QStringList before = files();
        QVERIFY(Test::run({u"export"_s, project, u"-o"_s, path(u"not/there/x.md"_s)}).status == 1);
        QVERIFY(Test::run({u"export"_s, project, u"-o"_s, project}).status == 1);
        QVERIFY(Test::run({u"export"_s, project, u"-o"_s, path(QString(300, u'x'))}).status == 1);
        QVERIFY(Test::run({u"export"_s, project, u"-o"_s, m_folder->path()}).status == 1);
        QCOMPARE(files(), before);
    }

    void nameThatIsNoText_isASentence()
    {
        write(u"talks.txt"_s, "Anna: We said yes.\n");
        for (const char *call :
            {"turns \"$(printf 'a\\377b.txt')\"", "new \"$(printf 'a\\377b.crossread')\" --document talks.txt",
                "show talks.txt -o \"$(printf 'a\\377b')\""}) {
            QProcess process;
            process.setWorkingDirectory(m_folder->path());
            process.start(
                u"/bin/sh"_s, {u"-c"_s, Test::programPath(u"crossread-cli"_s) + u' ' + QString::fromLatin1(call)});
            QVERIFY(process.waitForFinished());
            QVERIFY2(process.exitCode() > 0, call);
            QVERIFY2(process.readAllStandardError().contains("no text"), call);
            QCOMPARE(files(), QStringList(u"talks.txt"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestOddities)
#include "tst_oddities.moc"
