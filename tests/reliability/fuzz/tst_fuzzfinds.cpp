// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratch.h"
#include "support/shareddata.h"
#include "targets.h"

#include <QDir>
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
