// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codenames.h"

#include <QTest>

using namespace Crossread::Core;
using namespace Qt::StringLiterals;

/// Codes as people write them.
class TestCodeNames final : public QObject {
    Q_OBJECT

private:
    static Code code(const QString &name, const Code &below = {})
    {
        return {.id = CodeId::create(),
            .parent = below.id,
            .name = name,
            .colour = 0,
            .key = {},
            .memo = {},
            .position = 0};
    }

private Q_SLOTS:
    void path_leadsBackToItsNames_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("path");
        QTest::newRow("one") << QStringList{u"Security"_s} << u"Security"_s;
        QTest::newRow("below another") << QStringList{u"Security"_s, u"Guarantees"_s} << u"Security/Guarantees"_s;
        QTest::newRow("a comma is a letter") << QStringList{u"war, peace"_s} << u"war, peace"_s;
        QTest::newRow("a slash") << QStringList{u"and/or"_s} << u"\"and/or\""_s;
        QTest::newRow("a slash below another") << QStringList{u"Law"_s, u"and/or"_s} << u"Law/\"and/or\""_s;
        QTest::newRow("a slash above another") << QStringList{u"and/or"_s, u"Law"_s} << u"\"and/or\"/Law"_s;
        QTest::newRow("quotation marks inside") << QStringList{u"the \"West\""_s} << u"the \"West\""_s;
        QTest::newRow("quotation marks at the begin") << QStringList{u"\"West\""_s} << u"\"\"\"West\"\"\""_s;
        QTest::newRow("quotation marks and a slash") << QStringList{u"\"a/b\" c"_s} << u"\"\"\"a/b\"\" c\""_s;
        QTest::newRow("nothing but marks") << QStringList{u"\"\""_s} << u"\"\"\"\"\"\""_s;
        QTest::newRow("only a slash") << QStringList{u"/"_s} << u"\"/\""_s;
    }
    void path_leadsBackToItsNames()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, path);
        QCOMPARE(codePathOf(names), path);
        QCOMPARE(codeNamesIn(path), names);
    }

    void typedPath_isTakenAsItIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("blanks around names") << u" Money / Oil "_s << QStringList{u"Money"_s, u"Oil"_s};
        QTest::newRow("blanks around quoted names") << u" \"a/b\" / c "_s << QStringList{u"a/b"_s, u"c"_s};
        QTest::newRow("a mark without its other") << u"\"West"_s << QStringList{u"\"West"_s};
        QTest::newRow("a mark without its other, and a slash") << u"\"a/b"_s << QStringList{u"\"a"_s, u"b"_s};
        QTest::newRow("words behind the mark") << u"\"so-called\" allies"_s << QStringList{u"\"so-called\" allies"_s};
        QTest::newRow("slashes too many") << u"/a//b/"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("nothing") << u" "_s << QStringList();
        QTest::newRow("only slashes") << u"//"_s << QStringList();
        QTest::newRow("an empty quotation") << u"\"\""_s << QStringList();
    }
    void typedPath_isTakenAsItIsMeant()
    {
        QFETCH(QString, typed);
        QTEST(codeNamesIn(typed), "names");
    }

    void theCodeThatIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("by its path") << u"Security/Other"_s << QStringList{u"Security/Other"_s};
        QTest::newRow("by its name") << u"Guarantees"_s << QStringList{u"Security/Guarantees"_s};
        QTest::newRow("a name that two have") << u"Other"_s << QStringList{u"Security/Other"_s, u"Trade/Other"_s};
        QTest::newRow("case aside") << u"security/other"_s << QStringList{u"Security/Other"_s};
        QTest::newRow("case first") << u"war"_s << QStringList{u"war"_s};
        QTest::newRow("case first, the other way") << u"WAR"_s << QStringList{u"WAR"_s};
        QTest::newRow("a path before a name") << u"a/b"_s << QStringList{u"a/b"_s};
        QTest::newRow("a name with a slash in quotation marks") << u"\"a/b\""_s << QStringList{u"\"a/b\""_s};
        QTest::newRow("a name with a slash that is no path") << u"and/or"_s << QStringList{u"Security/\"and/or\""_s};
        QTest::newRow("a name with a comma") << u"war, peace"_s << QStringList{u"war, peace"_s};
        QTest::newRow("half a name") << u"Guarant"_s << QStringList();
        QTest::newRow("nothing") << u" "_s << QStringList();
    }
    void theCodeThatIsMeant()
    {
        QFETCH(QString, typed);
        const Code security = code(u"Security"_s);
        const Code trade = code(u"Trade"_s);
        const Code a = code(u"a"_s);
        const QList<Code> codes{security, code(u"Guarantees"_s, security), code(u"Other"_s, security),
            code(u"and/or"_s, security), trade, code(u"Other"_s, trade), code(u"war"_s), code(u"WAR"_s), a,
            code(u"b"_s, a), code(u"a/b"_s), code(u"war, peace"_s)};
        const QHash<CodeId, QString> paths = codePaths(codes);
        QStringList meant;
        for (const CodeId &id : codesMeant(codes, typed))
            meant.append(paths.value(id));
        QTEST(meant, "paths");
        for (const Code &one : codes)
            QCOMPARE(codesMeant(codes, paths.value(one.id)), QList<CodeId>{one.id});
    }

    void letters_tellCodesApart_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("letters");
        QTest::newRow("of one word, of two, of one letter")
            << QStringList{u"security"_s, u"security guarantees"_s, u"x"_s} << QStringList{u"Se"_s, u"SG"_s, u"X"_s};
        QTest::newRow("names that begin alike") << QStringList{u"Security"_s, u"Secrets"_s, u"Second"_s, u"Seal"_s}
                                                << QStringList{u"Se"_s, u"Sc"_s, u"So"_s, u"Sa"_s};
        QTest::newRow("the same name in two places")
            << QStringList{u"Other"_s, u"Other"_s} << QStringList{u"Ot"_s, u"Oh"_s};
        QTest::newRow("three, where two are not enough")
            << QStringList{u"Law"_s, u"Law"_s, u"Law"_s} << QStringList{u"La"_s, u"Lw"_s, u"Law"_s};
        QTest::newRow("a digit, where there are no letters left")
            << QStringList{u"A"_s, u"A"_s, u"A"_s} << QStringList{u"A"_s, u"A2"_s, u"A3"_s};
        QTest::newRow("case is no difference") << QStringList{u"Se"_s, u"SE"_s} << QStringList{u"Se"_s, u"S2"_s};
        QTest::newRow("emoji are whole") << QStringList{u"😀 joy"_s, u"😀"_s, u"a😀"_s}
                                         << QStringList{u"😀J"_s, u"😀"_s, u"A😀"_s};
        QTest::newRow("and so are accents") << QStringList{u"e\u0301lan"_s} << QStringList{u"E\u0301l"_s};
    }
    void letters_tellCodesApart()
    {
        QFETCH(QStringList, names);
        QList<Code> codes;
        for (const QString &name : names)
            codes.append(code(name));
        const QHash<CodeId, QString> letters = codeLetters(codes);
        QStringList given;
        for (const Code &one : std::as_const(codes))
            given.append(letters.value(one.id));
        QTEST(given, "letters");
    }

    void newCode_leavesTheOldOnesTheirLetters()
    {
        QList<Code> codes;
        for (int i = 0; i < 60; ++i) {
            codes.append(code(u"Same"_s));
            codes.last().position = i;
        }
        const QHash<CodeId, QString> before = codeLetters(codes);
        const QStringList all = before.values();
        QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), 60);
        Code fresh = code(u"Same"_s);
        fresh.position = 60;
        codes.prepend(fresh); // the tree shows it first
        const QHash<CodeId, QString> after = codeLetters(codes);
        for (const Code &one : std::as_const(codes))
            QCOMPARE(after.value(one.id), one.id == fresh.id ? after.value(fresh.id) : before.value(one.id));
        QVERIFY(!all.contains(after.value(fresh.id)));
    }

    void codesBelow_areFoundToAnyDepth()
    {
        QList<Code> codes{code(u"0"_s), code(u"beside"_s)};
        for (int i = 1; i < 5000; ++i)
            codes.append(code(QString::number(i), i == 1 ? codes.first() : codes.last()));
        QCOMPARE(withCodesBelow(codes, codes.first().id).size(), 5000);
        QCOMPARE(withCodesBelow(codes, codes[1].id).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestCodeNames)
#include "tst_codenames.moc"
