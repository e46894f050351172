// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi.h"
#include "exchange/refirules.h"
#include "exchange/refisample.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Exchange;
using namespace Crossread::Test;
using namespace Qt::StringLiterals;

namespace {

/// The path of a schema of the standard; empty where that, or what checks by it, is not there.
QString schemaNamed(const QString &name)
{
    const bool canCheck = !QStandardPaths::findExecutable(u"xmllint"_s).isEmpty();
    return canCheck ? sharedPath(u"data/refi/"_s + name) : QString();
}

/// Runs xmllint over it with one of the schemas; what it says against it.
QString complaints(const QByteArray &xml, const QString &schema)
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"a.xml"_s), xml);
    QProcess lint;
    lint.start(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, schema, folder.filePath(u"a.xml"_s)});
    lint.waitForFinished();
    return lint.exitCode() == 0 ? QString() : QString::fromUtf8(lint.readAllStandardError());
}

/// project.qde of what is written.
QByteArray xmlOf(const Package &package)
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"a.qdpx"_s), *writtenRefi(package));
    QProcess unzip;
    unzip.start(u"python3"_s,
        {u"-c"_s, u"import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('project.qde'))"_s,
            folder.filePath(u"a.qdpx"_s)});
    unzip.waitForFinished();
    return unzip.readAllStandardOutput();
}

}

/// What is written is as the standard has it: by its rules as a table, and by its own schemas where they are at hand.
class TestRefiValid final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void written_isValid()
    {
        const QString schema = schemaNamed(u"Project-mrt2019.xsd"_s);
        Package empty;
        empty.name = u"empty"_s;
        for (const Package &package : {everything(), empty}) {
            const QByteArray xml = xmlOf(package);
            QCOMPARE(refiFaults(xml), QStringList());
            if (!schema.isEmpty())
                QCOMPARE(complaints(xml, schema), QString());
        }
        if (schema.isEmpty())
            QSKIP(besideTheProject);
    }

    void rules_findWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("bySchema"); // it can say so, too
        const QByteArray valid = xmlOf(everything());
        const auto row = [&valid](const char *what, bool bySchema, const QByteArray &before, const QByteArray &after) {
            QVERIFY2(valid.contains(before), what);
            QTest::newRow(what) << QByteArray(valid).replace(before, after) << bySchema;
        };
        const QByteArray one = guid(1).toUtf8();
        row("an element that none knows", true, "<Sets>", "<Colours/><Sets>");
        row("an attribute that none knows", true, "<Codes>", "<Codes name=\"a\">");
        row("no identifier", true, "<Code guid=\"" + one + '"', "<Code");
        row("an identifier that is none", true, one, "one");
        row("half a bracket round it", true, one, "{" + one);
        row("one identifier for two", false, guid(3).toUtf8(), one);
        const QByteArray origin = "originGUID=\"";
        row("what is not there is meant", false, origin + guid(32).toUtf8(), origin + guid(99).toUtf8());
        row("yes for true", true, "isCodable=\"true\"", "isCodable=\"yes\"");
        row("a colour by its name", true, "#0072B2", "blue");
        row("a type of its own", true, "typeOfVariable=\"Text\"", "typeOfVariable=\"Word\"");
        row("a direction of its own", true, "\"OneWay\"", "\"Left\"");
        row("a day in words", true, "1952-10-07", "7 October");
        row("a moment without its day", true, "2022-02-07T10", "10");
        row("a position in words", true, "startPosition=\"", "startPosition=\"at ");
        row("a count with a point", true, "<IntegerValue>44", "<IntegerValue>4.4");
        row("neither yes nor no", true, "<BooleanValue>true", "<BooleanValue>maybe");
        row("a number in words", true, "<FloatValue>0.5", "<FloatValue>half");
        row("words where none belong", true, "<Codes>", "<Codes>words");
        row("a list of nothing", true, "<Links>", "<Links/><Links>");
        row("a text twice", false, "<Note guid", "<Note plainTextPath=\"internal://a.txt\" guid");
        row("another version", true, "project:1.0", "project:2.0");
        row("half a file", true, "</Project>", "");
        QByteArray otherOrder = valid;
        const qsizetype begin = valid.indexOf("<Links>");
        const QByteArray links = valid.sliced(begin, valid.indexOf("<Sets>") - begin);
        otherOrder.remove(begin, links.size()).insert(otherOrder.indexOf("<Notes>"), links);
        QTest::newRow("another order") << otherOrder << true;
        QTest::newRow("codes without their book") << projectXml("<Codes/>") << true;
        QTest::newRow("something else") << QByteArray("<html/>") << true;
    }
    void rules_findWhatIsWrong()
    {
        QFETCH(QByteArray, xml);
        QFETCH(bool, bySchema);
        QVERIFY(!refiFaults(xml).isEmpty());
        if (const QString schema = schemaNamed(u"Project-mrt2019.xsd"_s); !schema.isEmpty())
            QCOMPARE(complaints(xml, schema).isEmpty(), !bySchema);
    }

    void codebook_isValid()
    {
        const Package all = everything();
        const QByteArray xml = writtenCodebook({u"Crossread"_s, all.codes, {all.sets[1]}, {}});
        QCOMPARE(refiFaults(xml), QStringList());
        QVERIFY(!refiFaults(QByteArray(xml).replace("<MemberCode guid", "<MemberCode targetGUID")).isEmpty());
        const QString schema = schemaNamed(u"Codebook-mrt2019.xsd"_s);
        if (schema.isEmpty())
            QSKIP(besideTheProject);
        QCOMPARE(complaints(xml, schema), QString());
    }
};

QTEST_GUILESS_MAIN(TestRefiValid)
#include "tst_refivalid.moc"
