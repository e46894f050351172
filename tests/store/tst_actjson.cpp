// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/actjson.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;

/// An act comes back from its JSON as it was, and nothing else is taken for one.
class TestActJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void act_comesBackAsItWas()
    {
        const DocumentRecord document = Test::sampleDocument();
        DocumentRecord bare = document;
        bare.options = {};
        Code child = Test::sampleCode();
        child.parent = CodeId::create();
        const Annotation annotation = Test::sampleAnnotation(document, 5, {CodeId::create(), CodeId::create()});
        Annotation changed = annotation;
        changed.memo.clear();
        changed.codes.clear();
        const QList<AnyChange> changes{
            Change<DocumentRecord>{document, bare}, Change<Code>{{}, child}, Change<Annotation>{annotation, changed},
            Change<Topic>{Test::sampleTopic(), {}}, Change<Link>{{}, Test::sampleLink(document, bare)},
        };
        const auto read = Store::changesFromJson(Store::changesToJson(changes));
        QVERIFY(read);
        QCOMPARE(read->size(), changes.size());
        for (qsizetype i = 0; i < changes.size(); ++i)
            QVERIFY2(read->at(i) == changes[i], qPrintable(QStringLiteral("change %1").arg(i)));
    }

    void somethingElse_isNoAct_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("nothing") << QString();
        QTest::newRow("not JSON") << QStringLiteral("[{]");
        QTest::newRow("an object") << QStringLiteral("{}");
        QTest::newRow("a thing unknown here") << QStringLiteral("[{\"what\":\"cat\",\"after\":{}}]");
        QTest::newRow("neither before nor after") << QStringLiteral("[{\"what\":\"code\"}]");
        QTest::newRow("without an id") << QStringLiteral("[{\"what\":\"code\",\"after\":{\"name\":\"x\"}}]");
    }
    void somethingElse_isNoAct()
    {
        QFETCH(QString, json);
        QVERIFY(!Store::changesFromJson(json));
    }
};

QTEST_GUILESS_MAIN(TestActJson)
#include "tst_actjson.moc"
