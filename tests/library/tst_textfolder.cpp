// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangesamples.h"
#include "support/scratch.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

Core::Result<void> exportAsText(Project::Project &project, const QString &folder, const Core::Progress &progress = {})
{
    Project::Snapshot snapshot(project);
    const auto package = Library::packageOf(snapshot);
    return package.and_then([&](const auto &made) { return Library::exportAsText(snapshot, made, folder, progress); });
}

}

/// Projects as folders of plain text: they come back whole, and are brought up to date.
class TestTextFolder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void folder_comesBackAndIsBroughtUpToDate()
    {
        const QTemporaryDir folder;
        const auto before = Test::annotatedTalk(folder.filePath(u"from.crossread"_s));
        Core::ProjectMemo about = before->data().aboutProject();
        about.coders = {{u"AN"_s, Core::CoderId::create()}};
        about.handedOn = {{Core::ThingId(before->documents()[0].id.uuid()), u"modifyingUser"_s, u"AN"_s}};
        QVERIFY(before->bring({u"elsewhere"_s, {Core::Change<Core::ProjectMemo>{{}, about}}}));
        const QString text = folder.filePath(u"text"_s);
        QVERIFY(exportAsText(*before, text).has_value());
        QCOMPARE(Test::bytesOf(text + u"/documents/A talk_ one.txt"), QByteArray("🎉 We are tired.\nWe rest."));
        QVERIFY(Test::bytesOf(text + u"/excerpts.md").contains("We are tired"));
        const auto [after, losses] = Test::broughtIn(text + u"/project.json", folder); // as the window has it chosen
        QCOMPARE(losses, QStringList());
        QCOMPARE(Test::annotationLines(*after), Test::annotationLines(*before));
        for (const Core::AnnotationId &id : after->annotationIds({}))
            QCOMPARE(*after->annotation(id), *before->annotation(id));
        QCOMPARE(after->codes(), before->codes()); // with their keys
        QCOMPARE(after->topics(), before->topics());
        QCOMPARE(after->data().aboutProject(), about);
        // One thing a line: brackets, topics, and the codes that have keys.
        const QByteArray beyond = Test::bytesOf(text + u"/crossread.json");
        const qsizetype keyed =
            std::ranges::count_if(before->codes(), [](const Core::Code &code) { return !code.key.isEmpty(); });
        QVERIFY(keyed > 0);
        QCOMPARE(beyond.count('\n'), 2 + before->topics().size() + keyed);

        const QByteArray first = Test::bytesOf(text + u"/codes.json");
        QVERIFY(before->removeDocument(before->documents().constFirst().id));
        QVERIFY(exportAsText(*before, text).has_value());
        QCOMPARE(Test::bytesOf(text + u"/codes.json"), first); // what has not changed is the same
        QCOMPARE(Test::bytesOf(text + u"/crossread.json"), beyond);
        QVERIFY(QDir(text + u"/documents").isEmpty());
        QCOMPARE(exportAsText(*before, folder.path()).error().code, Core::ErrorCode::AlreadyExists);
    }

    void folder_withoutWhatOnlyCrossreadSays_isReadAndTold()
    {
        const QTemporaryDir folder;
        const auto before = Test::annotatedTalk(folder.filePath(u"from.crossread"_s));
        const QString text = folder.filePath(u"text"_s);
        QVERIFY(exportAsText(*before, text).has_value());
        QVERIFY(QFile::remove(text + u"/crossread.json"));
        const auto [after, losses] = Test::broughtIn(text, folder);
        QCOMPARE(Test::annotationLines(*after), Test::annotationLines(*before));
        QCOMPARE(losses.size(), 1);
        QVERIFY2(losses.constFirst().contains(u"crossread.json"), qPrintable(losses.constFirst()));
    }

    /// What somebody has taken out of the folder does not come back for being named beside it.
    void movedLinkThatWasTakenOut_staysOut()
    {
        const QTemporaryDir folder;
        const auto before = Project::Project::create(folder.filePath(u"out.crossread"_s)).value();
        const auto talk = before->addDocument({u"talk"_s, {}, "We are tired.\n", {}}).value();
        const auto news = before->addDocument({u"news"_s, {}, "They are tired.\n", {}}).value();
        QVERIFY(before->link(news, {0, 14}, talk, {0, 12}));
        Core::Link moved = before->links().constFirst();
        moved.to.state = Core::AnchorState::Moved;
        QVERIFY(before->bring({u"move"_s, {Core::Change<Core::Link>{before->links().constFirst(), moved}}}));
        const QString text = folder.filePath(u"text"_s);
        QVERIFY(exportAsText(*before, text).has_value());
        const QList<Core::Link> all = Test::broughtIn(text, folder).project->links();
        QCOMPARE(all.size(), 1);
        QVERIFY(all.constFirst().to.state == Core::AnchorState::Moved);
        Test::writeBytes(text + u"/links.json", "{\"links\": []}");
        const QTemporaryDir other;
        QVERIFY(Test::broughtIn(text, other).project->links().isEmpty());
    }

    /// Whom a label stands for is told where it stays behind; our own folder has it.
    void whoSpeaks_isInTheFolder()
    {
        const QTemporaryDir folder;
        const auto before = Project::Project::create(folder.filePath(u"out.crossread"_s)).value();
        Project::NewDocument document{
            u"talk"_s, u"/home/ann/talk.txt"_s, "Ann: Yes.\n\nBob: No.\n\nAnn: Yes.\n\nBob: No.\n", {}};
        document.options.labels = {{u"Bob"_s, true, u"Ann"_s}};
        const auto id = before->addDocument(document).value();
        const auto names = [id](Project::Project &project) {
            QStringList found;
            for (const QList<Core::Speaker> speakers = project.document(id).value()->speakers;
                const Core::Speaker &speaker : speakers)
                found.append(speaker.name);
            return found;
        };
        QCOMPARE(names(*before), QStringList{u"Ann"_s});
        Project::Snapshot snapshot(*before);
        const Exchange::Package package = Library::packageOf(snapshot).value();
        QCOMPARE(package.losses.count(Exchange::Loss::WhoSpeaks), 1);
        QCOMPARE(package.lossesInFolder().count(Exchange::Loss::WhoSpeaks), 0);
        QVERIFY(exportAsText(*before, folder.filePath(u"text"_s)).has_value());
        QVERIFY(!Test::bytesOf(folder.filePath(u"text/crossread.json"_s)).contains("/home/ann"));
        QCOMPARE(names(*Test::broughtIn(folder.filePath(u"text"_s), folder).project), QStringList{u"Ann"_s});
    }

    void folder_keepsWhatTheProjectWasMadeFrom()
    {
        const QTemporaryDir folder;
        const auto before = Test::annotatedTalk(folder.filePath(u"from.crossread"_s));
        const QString text = folder.filePath(u"text"_s);
        QVERIFY(exportAsText(*before, text).has_value());
        const QString source = text + u"/documents/A talk_ one.txt";
        const QByteArray bytes = Test::bytesOf(source);
        QVERIFY(!bytes.isEmpty());
        const auto other = Project::Project::create(folder.filePath(u"other.crossread"_s)).value();
        QVERIFY(other->addDocument({u"mine"_s, source, bytes, {}}).has_value());
        QVERIFY(exportAsText(*other, text).has_value());
        QCOMPARE(Test::bytesOf(source), bytes);
        QVERIFY(!QFile::exists(text + u"/documents/A talk_ one.json")); // which nobody needs
    }

    void stoppedFolder_isNotBegun()
    {
        const QTemporaryDir folder;
        const auto project = Test::annotatedTalk(folder.filePath(u"from.crossread"_s));
        Core::Progress progress;
        progress.cancel();
        const QString text = folder.filePath(u"text"_s);
        QCOMPARE(exportAsText(*project, text, progress).error().code, Core::ErrorCode::Canceled);
        QVERIFY(!QDir(text).exists());
    }

    void folder_thatWasTamperedWith_isRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("no JSON any more") << u"codes.json"_s << QByteArray("}") << QByteArray();
        QTest::newRow("another format") << u"project.json"_s << QByteArray("crossread-project")
                                        << QByteArray("something");
        QTest::newRow("a later version") << u"project.json"_s << QByteArray("\"version\": 2")
                                         << QByteArray("\"version\": 99");
        QTest::newRow("things of no kind") << u"crossread.json"_s << QByteArray("\"what\"") << QByteArray("\"which\"");
        QTest::newRow("half of the things") << u"crossread.json"_s << QByteArray("]\n") << QByteArray();
        QTest::newRow("a code below nobody")
            << u"codes.json"_s << QByteArray("\"colour\"")
            << QByteArray("\"parent\": \"00000000-0000-0000-0000-000000000001\", \"colour\"");
    }
    void folder_thatWasTamperedWith_isRefused()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QTemporaryDir folder;
        const auto project = Test::annotatedTalk(folder.filePath(u"from.crossread"_s));
        const QString text = folder.filePath(u"text"_s);
        QVERIFY(exportAsText(*project, text).has_value());
        QByteArray bytes = Test::bytesOf(text + u'/' + file);
        QVERIFY(bytes.contains(before));
        Test::writeBytes(text + u'/' + file, bytes.replace(before, after));
        QVERIFY(!Library::openForeign(text));
    }
};

QTEST_GUILESS_MAIN(TestTextFolder)
#include "tst_textfolder.moc"
