// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "store/packeddocument.h"
#include "support/growth.h"
#include "support/mutant.h"
#include "support/scratch.h"
#include "support/shareddata.h"
#include "targets.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

using Target = QString (*)(const QByteArray &);

const QHash<QString, Target> &targets()
{
    static const QHash<QString, Target> all{{u"decoding"_s, Fuzz::decoding}, {u"cleanup"_s, Fuzz::cleanup},
        {u"turns"_s, Fuzz::turns}, {u"statements"_s, Fuzz::statements}, {u"formats"_s, Fuzz::formats},
        {u"json"_s, Fuzz::json}, {u"project"_s, Fuzz::project}, {u"packed"_s, Fuzz::packed},
        {u"search"_s, Fuzz::search}, {u"settings"_s, Fuzz::settings}};
    return all;
}

constexpr double secondsOfATarget = 1; // of the processor
constexpr qsizetype mostBytes = 6000; // of a text: many short ones find more than a few long ones
constexpr quint32 seed = 20260211; // the same ones in every run, as far as it gets

QList<QByteArray> textsIn(const QString &folder, const QStringList &names, const QByteArray &before = {})
{
    QStringList paths;
    QDirIterator all(Test::sourcePath(u"tests/data/"_s + folder), names, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        paths.append(all.next());
    paths.sort();
    QList<QByteArray> texts;
    for (const QString &path : std::as_const(paths))
        texts.append(before + Test::bytesOf(path).left(mostBytes));
    return texts;
}

/// What a target's mutants are made of, as in packaging/fuzz.sh.
QList<QByteArray> beginnings(const QString &target)
{
    if (target == u"statements") {
        QList<QByteArray> pairs;
        const QList<QByteArray> articles = textsIn(u"compare"_s, {u"article.txt"_s});
        const QList<QByteArray> transcripts = textsIn(u"compare"_s, {u"transcript.txt"_s});
        for (qsizetype i = 0; i < std::min(articles.size(), transcripts.size()); ++i)
            pairs.append(transcripts[i] + "\n====\n" + articles[i]);
        return pairs;
    }
    if (target == u"search") {
        QList<QByteArray> all;
        for (const char *how : {"p", "wc", "r", "b", "oc", "s", "e"})
            all.append(
                QByteArray(how) + "\n\"the cat\xe2\x80\x99s\" OR (a+)+*\nIt\xe2\x80\x99s the cat\xe2\x80\x99s fish.\n");
        return all;
    }
    if (target == u"formats") {
        QList<QByteArray> all;
        for (const char *suffix : {"html", "md", "srt", "vtt", "csv", "rtf", "eaf", "xml", "json", "cha"})
            all += textsIn(u"formats"_s, {u"*."_s + QString::fromLatin1(suffix)}, QByteArray(suffix) + '\n');
        return all;
    }
    if (target == u"json")
        return textsIn(u"acts"_s, {u"*.json"_s}) + textsIn(u"formats/json"_s, {u"*.json"_s})
            + QList<QByteArray>{R"({"where":{"any":[{"not":true,"speaker":"Anna"},{"words":"war"}]},"group":"code"})"};
    if (target == u"settings")
        return {"[General]\nlanguage=fr\npaper=1\nrecent=/x/a.crossread, /x/b.crossread\n\n[Letters]\nsize=14\n"};
    if (target == u"project") {
        const QDir folder(Test::sourcePath(u"tests/data/projects"_s));
        QList<QByteArray> all;
        for (const QString &name : folder.entryList({u"*.crossread"_s}))
            all.append(Test::bytesOf(folder.filePath(name)));
        return all;
    }
    QList<QByteArray> texts = textsIn(u"turns"_s, {u"*.txt"_s});
    if (target == u"packed") {
        for (QByteArray &text : texts)
            text = Store::packed(Import::importBytes(text, u"a.txt"_s).value());
    }
    return texts;
}

}

/// What libFuzzer has found once stays found: fuzz/finds/TARGET/NAME, each with what it did before it was mended in its name.
class TestFuzzFinds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTarget_takesOrdinaryThings()
    {
        for (const QByteArray &bytes :
            {QByteArray(), QByteArray("x"), QByteArray("a\nb\nc\n"), QByteArray(300, '\0')}) {
            for (auto target = targets().begin(); target != targets().end(); ++target)
                QVERIFY2(target.value()(bytes).isEmpty(), qPrintable(target.key()));
        }
    }

    void find_staysMended_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(Test::sourcePath(u"tests/reliability/fuzz/finds"_s));
        for (const QString &target : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QVERIFY2(targets().contains(target), qPrintable(target));
            const QDir finds(folder.filePath(target));
            for (const QString &name : finds.entryList(QDir::Files))
                QTest::addRow("%s/%s", qPrintable(target), qPrintable(name)) << finds.filePath(name);
        }
    }
    void find_staysMended()
    {
        QFETCH(QString, path);
        const QString broken = targets().value(QFileInfo(path).dir().dirName())(Test::bytesOf(path));
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }

    /// For a second each, with any compiler and without libFuzzer: packaging/fuzz.sh goes on from here.
    void mutant_keepsThePromises_data()
    {
        QTest::addColumn<QString>("target");
        QStringList names = targets().keys();
        names.sort();
        for (const QString &name : std::as_const(names))
            QTest::newRow(qPrintable(name)) << name;
    }
    void mutant_keepsThePromises()
    {
        QFETCH(QString, target);
        const QList<QByteArray> from = beginnings(target);
        QVERIFY(!from.isEmpty());
        QRandomGenerator random(seed);
        const double begin = Test::processorSeconds();
        int runs = 0;
        for (; runs < 2 || Test::processorSeconds() - begin < secondsOfATarget; ++runs) {
            const QByteArray bytes = Test::mutant(from[random.bounded(int(from.size()))], random);
            const QString broken = targets().value(target)(bytes);
            QVERIFY2(broken.isEmpty(), qPrintable(broken + u" of " + QString::fromLatin1(bytes.toBase64())));
        }
        qInfo("%d mutants", runs);
    }

    /// The promises are looked at: a document that breaks one is told of.
    void brokenPromise_isSeen()
    {
        Core::Document document;
        document.text = u"one\ntwo"_s;
        document.paragraphs = {{0}, {2}};
        QVERIFY(!Fuzz::brokenPromise(document).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFuzzFinds)
#include "tst_fuzzfinds.moc"
