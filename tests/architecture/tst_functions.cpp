// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shareddata.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// Names of the functions that are declared or defined with more than five parameters.
QStringList crowdedFunctions(QString code)
{
    constexpr int most = 5;
    static const QRegularExpression comment(u"//[^\n]*"_s);
    static const QRegularExpression head(u"\\b([A-Za-z_]\\w*)\\("_s);
    static const QRegularExpression parameter(
        u"^\\s*(?:const\\s+)?[A-Za-z_][\\w:]*(?:<.*>)?(?:\\s+const)?[\\s*&]+[A-Za-z_]\\w*\\s*(?:=[^=].*)?$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    code.remove(comment);
    QStringList out;
    for (const QRegularExpressionMatch &match : head.globalMatch(code)) {
        QStringList parameters{QString()};
        int depth = 0; // of brackets of any kind
        for (qsizetype i = match.capturedEnd(); i < code.size() && (depth > 0 || code[i] != u')'); ++i) {
            depth += QStringView(u"([{<").contains(code[i]) - QStringView(u")]}>").contains(code[i]);
            if (code[i] == u',' && depth == 0)
                parameters.append(QString());
            else
                parameters.last() += code[i];
        }
        if (parameters.size() > most
            && std::ranges::all_of(parameters, [](const QString &one) { return parameter.match(one).hasMatch(); }))
            out.append(match.captured(1));
    }
    return out;
}

}

/// What takes many things at once is hard to call rightly, and hides that some of them belong together.
class TestFunctions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parameters_areCounted_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("functions");
        const QStringList none;
        QTest::newRow("five are enough") << u"int f(int a, int b, int c, int d, const QList<int> &e);"_s << none;
        QTest::newRow("six are too many")
            << u"int f(int a, int b, int c,\n    int d, const QMap<int, QString> &e, int g = 0);"_s
            << QStringList{u"f"_s};
        QTest::newRow("in any class") << u"A::A(int a, int b, int c, int d, B &e, C *f)\n    : m(a)"_s
                                      << QStringList{u"A"_s};
        QTest::newRow("a call is none") << u"f(a, b, c, d, e, g(h, i));"_s << none;
        QTest::newRow("nor what stands in braces") << u"int f(int a = g({1, 2, 3, 4, 5, 6}), int b);"_s << none;
        QTest::newRow("nor a comment") << u"// int f(int a, int b, int c, int d, int e, int g)"_s << none;
    }
    void parameters_areCounted()
    {
        QFETCH(QString, code);
        QTEST(crowdedFunctions(code), "functions");
    }

    void functionsOfTheComparison_takeFiveThingsAtMost()
    {
        QStringList offences;
        int files = 0;
        for (const QString &folder : {u"app/compare"_s, u"app/review"_s}) {
            QDirIterator walk(
                Test::sourcePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
                for (const QString &name : crowdedFunctions(QString::fromUtf8(file.readAll())))
                    offences.append(file.fileName() + u": "_s + name);
                ++files;
            }
        }
        QVERIFY(files > 0);
        QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestFunctions)
#include "tst_functions.moc"
