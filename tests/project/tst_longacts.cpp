// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectsamples.h"

#include "store/projectfile.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace std::chrono_literals;

/// Acts that the file takes long for: what may happen meanwhile, and that they can be given up.
class TestLongActs final : public QObject {
    Q_OBJECT

    static constexpr int many = 20'000;

    QTemporaryDir m_folder;
    std::unique_ptr<Project::Project> m_project;
    DocumentId m_document;
    QList<AnnotationId> m_annotations;

    void reopen()
    {
        const QString path = m_project->path();
        m_project.reset();
        m_project = Project::Project::open(path).value();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        const QString path = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".crossread");
        m_project = Project::Project::create(path).value();
        m_document = Test::add(*m_project, QStringLiteral("transcript"));
        const QString text = m_project->document(m_document).value()->text;
        const QByteArray hash = m_project->document(m_document).value()->textSha256;
        m_project.reset();
        {
            QList<AnyChange> changes;
            for (int i = 0; i < many; ++i) {
                const auto now = QDateTime::currentDateTimeUtc();
                changes.append(Change<Annotation>{{},
                    Annotation{AnnotationId::create(), m_document, makeAnchor(text, hash, {i % 20, i % 20 + 5}),
                        AnchorState::Exact, {}, {}, QStringLiteral("ann"), now, now}});
            }
            QVERIFY(Store::ProjectFile::open(path).value()->amend(changes));
        }
        m_project = Project::Project::open(path).value();
        QVERIFY(m_project->document(m_document));
        m_annotations = m_project->annotationIds(m_document);
        QCOMPARE(m_annotations.size(), many);
    }
    void cleanup() { m_project.reset(); }

    void whileItGoesOn_theProjectIsAsBefore()
    {
        QSignalSpy changed(m_project.get(), &Project::Project::changed);
        QSignalSpy goesOn(m_project.get(), &Project::Project::goesOn);
        QList<bool> kept;
        m_project->setPatience(0ms);
        QVERIFY(m_project->removeAnnotations(m_annotations));
        QCOMPARE(goesOn.count(), 1);
        QVERIFY(m_project->underway());
        QVERIFY2(m_project->underway()->label.contains(QStringLiteral("20")), qPrintable(m_project->underway()->label));
        m_project->afterwards([&](bool good) {
            QCOMPARE(changed.count(), 1);
            kept.append(good);
        });
        QCOMPARE(m_project->annotationIds(m_document), m_annotations);
        const auto second = m_project->annotate(m_document, {0, 5}, {});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QVERIFY(!m_project->undo());
        m_project->setSetting(QStringLiteral("layout"), "{}"); // no act: it goes into the file behind
        QVERIFY(changed.isEmpty());

        QTRY_VERIFY(!m_project->underway());
        QCOMPARE(kept, QList<bool>{true});
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_project->annotationIds(m_document).isEmpty());
        QCOMPARE(m_project->setting(QStringLiteral("layout")), "{}");
        QVERIFY(m_project->annotate(m_document, {0, 5}, {}));
        reopen();
        QCOMPARE(m_project->annotationIds(m_document).size(), 1);
        QVERIFY(m_project->undo() && m_project->undo());
        QCOMPARE(m_project->annotationIds(m_document), m_annotations);
    }

    void canceled_nothingIsChanged()
    {
        QSignalSpy changed(m_project.get(), &Project::Project::changed);
        QSignalSpy failed(m_project.get(), &Project::Project::failed);
        const QString undoLabel = m_project->undoLabel();
        QList<bool> kept;
        m_project->setPatience(0ms);
        QVERIFY(m_project->removeAnnotations(m_annotations));
        m_project->afterwards([&](bool good) { kept.append(good); });
        m_project->cancel();
        QVERIFY(failed.wait());
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Canceled);
        QCOMPARE(kept, QList<bool>{false});
        QVERIFY(changed.isEmpty());
        QCOMPARE(m_project->annotationIds(m_document), m_annotations);
        QCOMPARE(m_project->undoLabel(), undoLabel);
        reopen();
        QCOMPARE(m_project->annotationIds(m_document), m_annotations);
        QVERIFY(m_project->removeAnnotations(m_annotations)); // the next one works again
    }

    void canceledUndo_leavesTheActDone()
    {
        QVERIFY(m_project->removeAnnotations(m_annotations));
        QSignalSpy failed(m_project.get(), &Project::Project::failed);
        const QString label = m_project->undoLabel();
        m_project->setPatience(0ms);
        QVERIFY(m_project->undo());
        m_project->cancel();
        QVERIFY(failed.wait());
        QCOMPARE(m_project->undoLabel(), label);
        QVERIFY(m_project->annotationIds(m_document).isEmpty());
        m_project->setPatience(60s);
        QVERIFY(m_project->undo());
        QCOMPARE(m_project->annotationIds(m_document), m_annotations);
        QVERIFY(m_project->redo());
        QVERIFY(m_project->annotationIds(m_document).isEmpty());
    }

    void textThatArrivesMeanwhile_comesAfterwards()
    {
        const DocumentId second = Test::add(*m_project, QStringLiteral("second"));
        const DocumentPtr text = m_project->document(second).value();
        reopen();
        QStringList order;
        connect(
            m_project.get(), &Project::Project::documentLoaded, this, [&] { order.append(QStringLiteral("loaded")); });
        connect(m_project.get(), &Project::Project::changed, this, [&] { order.append(QStringLiteral("changed")); });
        m_project->setPatience(0ms);
        QVERIFY(m_project->removeAnnotations(m_annotations));
        m_project->setLoaded(second, {text});
        QVERIFY(!m_project->isLoaded(second));
        QTRY_VERIFY(m_project->isLoaded(second));
        QCOMPARE(order, QStringList({QStringLiteral("changed"), QStringLiteral("loaded")}));
    }

    void finish_waits()
    {
        m_project->setPatience(0ms);
        QVERIFY(m_project->removeAnnotations(m_annotations));
        m_project->finish();
        QVERIFY(!m_project->underway());
        QVERIFY(m_project->annotationIds(m_document).isEmpty());
        QVERIFY(m_project->undo());
        reopen(); // in the middle of it: what was begun is kept
        QCOMPARE(m_project->annotationIds(m_document), m_annotations);
    }

    /// What the reader has just typed is on the disk when the function returns, however slow that is.
    void tag_isWaitedFor()
    {
        QSignalSpy goesOn(m_project.get(), &Project::Project::goesOn);
        m_project->setPatience(0ms);
        QVERIFY(m_project->annotate(m_document, {0, 5}, {}));
        QVERIFY(goesOn.isEmpty());
        QCOMPARE(m_project->annotationIds(m_document).size(), many + 1);
    }
};

QTEST_GUILESS_MAIN(TestLongActs)
#include "tst_longacts.moc"
