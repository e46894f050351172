// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes.h"

#include <QTest>

using namespace Crossread::Core;
using namespace Qt::StringLiterals;

namespace {

DocumentRecord documentNamed(const QString &name)
{
    DocumentRecord record;
    record.id = DocumentId::create();
    record.name = name;
    return record;
}

}

class TestChanges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void act_touchesWhatIsInIt_whetherSomebodyHasLookedOrNot_data()
    {
        QTest::addColumn<bool>("looks");
        QTest::newRow("nobody has looked") << false;
        QTest::newRow("who tells of it has") << true;
    }
    void act_touchesWhatIsInIt_whetherSomebodyHasLookedOrNot()
    {
        QFETCH(bool, looks);
        ChangeSet act{u"several"_s, {Change<Code>{Code(), {}}, Change<ProjectMemo>{{}, ProjectMemo()}}};
        if (looks)
            act.kinds = kindsAmong(act.changes);
        QVERIFY(touches<Code>(act) && touches<ProjectMemo>(act));
        QVERIFY(!touches<DocumentRecord>(act) && !touches<Annotation>(act) && !touches<SavedQuery>(act));
        QVERIFY(!touches<Code>(ChangeSet()));
        QCOMPARE(act, (ChangeSet{act.label, act.changes})); // looking changes nothing of it
        QCOMPARE(act.reversed().kinds, 0U);
    }

    void reread_areThoseThatCameWentOrReadOtherwise()
    {
        const DocumentRecord came = documentNamed(u"came"_s);
        const DocumentRecord gone = documentNamed(u"gone"_s);
        const DocumentRecord before = documentNamed(u"before"_s);
        DocumentRecord renamed = before;
        renamed.name = u"after"_s;
        DocumentRecord otherwise = renamed;
        otherwise.options.encoding = u"windows-1251"_s;
        QCOMPARE(rereadIn({{}, {Change<DocumentRecord>{before, renamed}, Change<Code>{Code(), {}}}}), {});
        const ChangeSet act{{},
            {Change<DocumentRecord>{{}, came}, Change<DocumentRecord>{gone, {}},
                Change<DocumentRecord>{renamed, otherwise}}};
        QCOMPARE(rereadIn(act), (QList{came.id, gone.id, before.id}));
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
