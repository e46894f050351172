// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectsamples.h"

#include "import/importer.h"
#include "support/scratch.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using Project::Project;
using namespace Qt::StringLiterals;

/// The reader's acts: what each does, what it refuses, and that each is announced once.
class TestProject final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Crossread::Project::Project> m_project;
    DocumentId m_document;

    Crossread::Project::Project &project() { return *m_project; }
    void reopen()
    {
        const QString path = m_project->path();
        m_project.reset();
        m_project = Crossread::Project::Project::open(path).value();
    }
    CodeId code(const QString &name) { return m_project->codeNamed(name).value(); }
    TextSpan span(const QString &words, int nth = 1) { return Test::spanOf(*m_project, m_document, words, nth); }

private Q_SLOTS:
    /// Which topics are shown is how a project is looked at: it stays, and undo leaves it alone.
    void topicThatIsSwitchedOff_staysSo_andIsNoAct()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sights.crossread"_s);
        TopicId id;
        {
            const auto project = Crossread::Project::Project::create(path).value();
            id = project->topics()[0].id;
            QVERIFY(project->topics()[0].enabled);
            QSignalSpy changes(project.get(), &Crossread::Project::Project::changed);
            project->showTopic(id, false);
            QCOMPARE(changes.size(), 1);
            QVERIFY(!project->topics()[0].enabled && !project->canUndo());
            QList<Topic> topics = project->topics();
            topics[0].name = u"Another name"_s;
            QVERIFY(project->setTopics(topics, u"Rename"_s));
            project->showTopic(id, true);
            QVERIFY(project->undo());
            QVERIFY2(project->topics()[0].enabled, "undo takes the name back, not the switch");
            QVERIFY(project->redo());
            QVERIFY(project->topics()[0].enabled);
            project->showTopic(id, false);
        }
        const auto again = Crossread::Project::Project::open(path).value();
        QCOMPARE(again->topics()[0].name, u"Another name"_s);
        QVERIFY(!again->topics()[0].enabled);
        QVERIFY(again->undo());
        QVERIFY(!again->topics()[0].enabled);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + u".crossread";
        m_project = Crossread::Project::Project::create(m_folder.filePath(name)).value();
        m_document = Test::add(project(), QStringLiteral("transcript"));
    }
    void cleanup() { m_project.reset(); }

    void newProject_hasTopicsAndNothingToUndo()
    {
        const auto fresh =
            Crossread::Project::Project::create(m_folder.filePath(QStringLiteral("fresh.crossread"))).value();
        QVERIFY(!fresh->topics().isEmpty());
        QVERIFY(fresh->documents().isEmpty() && fresh->codes().isEmpty());
        QVERIFY(!fresh->canUndo() && !fresh->canRedo());
        QCOMPARE(fresh->name(), QStringLiteral("fresh"));
        QVERIFY(!fresh->isReadOnly());
    }

    void document_isTheSameAfterReopening()
    {
        const auto before = project().document(m_document).value();
        const auto record = *project().record(m_document);
        reopen();
        QVERIFY(*project().record(m_document) == record);
        QVERIFY(!project().isLoaded(m_document));
        const auto after = project().document(m_document).value();
        QVERIFY(project().isLoaded(m_document));
        QVERIFY(project().document(m_document).value() == after);
        QCOMPARE(after->text, before->text);
        QCOMPARE(after->textSha256, before->textSha256);
        QCOMPARE(project().sources().read(m_document).value(), Test::transcriptBytes());
    }

    void documentNames_areMadeUnique_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a free name") << "article" << "" << "article";
        QTest::newRow("a taken name") << "transcript" << "" << "transcript (2)";
        QTest::newRow("its title") << "" << "/a/b/report.final.txt" << "News conference";
        QTest::newRow("the file's base name, where it has no title")
            << "untitled" << "/a/b/report.final.txt" << "report.final";
        QTest::newRow("neither") << "untitled" << "" << "Document";
    }
    void documentNames_areMadeUnique()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        const bool untitled = name == u"untitled";
        const QByteArray bytes =
            untitled ? QByteArray("and so it went on, without a word above it.\n") : Test::transcriptBytes();
        const auto id = project().addDocument({untitled ? QString() : name, path, bytes, {}});
        QVERIFY(id);
        QTEST(project().record(*id)->name, "expected");
        QVERIFY(project().recordByName(project().record(*id)->name)->id == *id);
    }

    void unreadableDocument_changesNothing()
    {
        QSignalSpy changed(m_project.get(), &Crossread::Project::Project::changed);
        const auto id = project().addDocument({QStringLiteral("empty"), {}, {}, {}});
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::EmptyFile);
        QCOMPARE(project().documents().size(), 1);
        QCOMPARE(changed.size(), 0);
    }

    void annotation_isKeptWithEverything()
    {
        project().setCoder(QStringLiteral("Ann"));
        const CodeId security = code(QStringLiteral("security"));
        const CodeId games = code(QStringLiteral("games"));
        QSignalSpy changed(m_project.get(), &Crossread::Project::Project::changed);
        const auto id = project().annotate(
            m_document, span(QStringLiteral("bad sandbox")), {games, security, games}, QStringLiteral("why “bad”?"));
        QVERIFY(id);
        QCOMPARE(changed.size(), 1);
        const Annotation kept = *project().annotation(*id);
        QCOMPARE(kept.anchor.exact, QStringLiteral("bad sandbox"));
        QVERIFY(kept.codes == QList({games, security}));
        QCOMPARE(kept.coder, QStringLiteral("Ann"));
        QVERIFY(kept.state == AnchorState::Exact);
        reopen();
        QVERIFY(*project().annotation(*id) == kept);
        QCOMPARE(Test::quoteOf(project(), *id), QStringLiteral("bad sandbox"));
        QVERIFY(project().annotationIds(m_document) == QList{*id});
        QVERIFY(project().annotationIds({}) == QList{*id});
    }

    void annotations_areInTheOrderOfTheText()
    {
        const QStringList words{QStringLiteral("Minsk"), QStringLiteral("News"), QStringLiteral("sandbox"),
            QStringLiteral("bad sandbox"), QStringLiteral("bad")};
        for (const QString &one : words)
            QVERIFY(project().annotate(m_document, span(one), {}));
        QStringList order;
        for (const AnnotationId &id : project().annotationIds(m_document))
            order.append(Test::quoteOf(project(), id));
        QCOMPARE(order,
            QStringList({QStringLiteral("News"), QStringLiteral("bad"), QStringLiteral("bad sandbox"),
                QStringLiteral("sandbox"), QStringLiteral("Minsk")}));
        const QList<AnnotationId> before = project().annotationIds(m_document);
        reopen();
        QVERIFY(project().annotationIds(m_document) == before);
    }

    void badSpan_isRefused_data()
    {
        QTest::addColumn<qsizetype>("begin");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("empty") << qsizetype(5) << qsizetype(5);
        QTest::newRow("turned round") << qsizetype(9) << qsizetype(5);
        QTest::newRow("before the text") << qsizetype(-1) << qsizetype(5);
        QTest::newRow("beyond the text") << qsizetype(5) << qsizetype(100'000);
        QTest::newRow("beginning inside of a character") << qsizetype(1) << qsizetype(5);
        QTest::newRow("ending inside of a character") << qsizetype(0) << qsizetype(1);
    }
    void badSpan_isRefused()
    {
        QFETCH(qsizetype, begin);
        QFETCH(qsizetype, end);
        const DocumentId faces = Test::add(project(), QStringLiteral("faces"), "🎉 some words");
        const auto id = project().annotate(faces, {begin, end}, {});
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::BadRange);
        QVERIFY(project().annotationIds(faces).isEmpty());
    }

    void unknownThings_areRefused()
    {
        const TextSpan words = span(QStringLiteral("Minsk"));
        QCOMPARE(project().annotate(DocumentId::create(), words, {}).error().code, ErrorCode::NoSuchDocument);
        QCOMPARE(project().annotate(m_document, words, {CodeId::create()}).error().code, ErrorCode::NoSuchCode);
        QCOMPARE(project().removeAnnotations({AnnotationId::create()}).error().code, ErrorCode::NoSuchAnnotation);
        QCOMPARE(project().removeDocument(DocumentId::create()).error().code, ErrorCode::NoSuchDocument);
        QCOMPARE(project().removeCode(CodeId::create()).error().code, ErrorCode::NoSuchCode);
        QCOMPARE(project().document(DocumentId::create()).error().code, ErrorCode::NoSuchDocument);
        Annotation ghost;
        ghost.id = AnnotationId::create();
        QCOMPARE(project().changeAnnotation(ghost).error().code, ErrorCode::NoSuchAnnotation);
        QVERIFY(!project().removeLink(LinkId::create()));
    }

    void changedAnnotation_keepsTheRest()
    {
        const auto id =
            project().annotate(m_document, span(QStringLiteral("Minsk")), {code(QStringLiteral("a"))}).value();
        Annotation after = *project().annotation(id);
        after.memo = QStringLiteral("a lone \xED\xA0\x80") + QChar(0xD800);
        after.anchor.span = span(QStringLiteral("in Minsk"));
        QVERIFY(project().changeAnnotation(after));
        const Annotation kept = *project().annotation(id);
        QVERIFY(kept.memo.isValidUtf16());
        QCOMPARE(kept.anchor.exact, QStringLiteral("in Minsk"));
        QVERIFY(kept.modified >= kept.created && kept.codes == after.codes);
        const QString label = project().undoLabel();
        QVERIFY(project().changeAnnotation(kept));
        QVERIFY2(project().undo() && project().undoLabel() != label, "a change that changes nothing is no step");
        reopen();
        QCOMPARE(project().annotation(id)->anchor.exact, QStringLiteral("Minsk"));
    }

    void code_isFoundOrMade_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path"); ///< of the code that it is; empty: refused
        QTest::newRow("by its path") << "Security/Guarantees" << "Security/Guarantees";
        QTest::newRow("by its own name") << "Guarantees" << "Security/Guarantees";
        QTest::newRow("blanks aside") << "  Security " << "Security";
        QTest::newRow("a name that two have is made at the top") << "Other" << "Other";
        QTest::newRow("new") << "Energy" << "Energy";
        QTest::newRow("new, below another") << "Security/Borders" << "Security/Borders";
        QTest::newRow("new, with what is above it") << "Money / Oil" << "Money/Oil";
        QTest::newRow("no name") << " " << "";
        QTest::newRow("only a slash") << "/" << "";
    }
    void code_isFoundOrMade()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        code(QStringLiteral("Security/Guarantees"));
        code(QStringLiteral("Security/Other"));
        code(QStringLiteral("Trade/Other"));
        const auto id = project().codeNamed(name);
        QCOMPARE(id.has_value(), !path.isEmpty());
        if (!id) {
            QCOMPARE(id.error().code, ErrorCode::BadArgument);
            return;
        }
        QCOMPARE(project().codePath(*id), path);
        QVERIFY(project().codeNamed(path).value() == *id);
    }

    void newCodes_areToldApart()
    {
        QSet<Rgb> colours;
        QSet<QString> keys;
        for (int i = 0; i < 8; ++i) {
            const Code made = *project().code(code(QStringLiteral("code %1").arg(i)));
            colours.insert(made.colour);
            keys.insert(made.key);
        }
        QCOMPARE(colours.size(), 8);
        QCOMPARE(keys.size(), 8);
    }

    void taggingWithNewNames_isOneAct()
    {
        QSignalSpy changed(m_project.get(), &Crossread::Project::Project::changed);
        const QStringList names{QStringLiteral("a/b"), QStringLiteral("a/c"), QStringLiteral("a/b")};
        const auto id = project().annotateNamed(m_document, span(QStringLiteral("Minsk")), names);
        QVERIFY(id);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(project().codes().size(), 3);
        QCOMPARE(project().annotation(*id)->codes.size(), 2);
        QVERIFY(project().undo());
        QVERIFY(project().codes().isEmpty() && project().annotationIds({}).isEmpty());
    }

    void newCodeOnAnAnnotationThatIsThere_isOneStep()
    {
        const AnnotationId id =
            project().annotateNamed(m_document, span(QStringLiteral("Minsk")), {QStringLiteral("a")}).value();
        QSignalSpy changed(m_project.get(), &Crossread::Project::Project::changed);
        Annotation after = *project().annotation(id);
        const QList<Code> fresh = project().codesToMake({QStringLiteral("b"), QStringLiteral("c")});
        QCOMPARE(fresh.size(), 2);
        after.codes.append(fresh.last().id);
        QVERIFY(project().changeAnnotation(after, fresh));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(project().codes().size(), 3);
        QCOMPARE(project().annotation(id)->codes.size(), 2);
        QVERIFY2(project().changeAnnotation(after, fresh), "as it is already");
        QVERIFY(project().undo());
        QCOMPARE(project().codes().size(), 1);
        QCOMPARE(project().annotation(id)->codes.size(), 1);
        QVERIFY(project().changeAnnotation(*project().annotation(id)));
        QVERIFY2(project().canRedo(), "what changes nothing is no act");
    }

    void newCodeThatHasComeToBe_isRefused()
    {
        const QList<Code> fresh = project().codesToMake({QStringLiteral("a")});
        code(QStringLiteral("a"));
        const auto made = project().annotate(m_document, span(QStringLiteral("Minsk")), {fresh.first().id}, {}, fresh);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::AlreadyExists);
        QVERIFY(project().annotationIds({}).isEmpty());
    }

    void codes_areInTreeOrder()
    {
        for (const char *path : {"b", "a", "b/y", "a/z", "b/x/deep"})
            code(QString::fromLatin1(path));
        QStringList paths;
        for (const Code &one : project().codes())
            paths.append(project().codePath(one.id));
        QCOMPARE(paths.join(u' '), QStringLiteral("b b/y b/x b/x/deep a a/z"));
    }

    void badCode_isRefused()
    {
        const Code parent = *project().code(code(QStringLiteral("a")));
        const Code child = *project().code(code(QStringLiteral("a/b")));
        Code circle = parent;
        circle.parent = child.id;
        QCOMPARE(project().setCode(circle).error().code, ErrorCode::BadArgument);
        Code twin{CodeId::create(), parent.id, QStringLiteral(" b "), {}, {}, {}, 0};
        QCOMPARE(project().setCode(twin).error().code, ErrorCode::AlreadyExists);
        twin.name = QStringLiteral(" ");
        QCOMPARE(project().setCode(twin).error().code, ErrorCode::BadArgument);
        twin = {CodeId::create(), CodeId::create(), QStringLiteral("c"), {}, {}, {}, 0};
        QCOMPARE(project().setCode(twin).error().code, ErrorCode::BadArgument);
        QCOMPARE(project().codes().size(), 2);
    }

    void key_belongsToOneCode()
    {
        Code first = *project().code(code(QStringLiteral("first")));
        Code second = *project().code(code(QStringLiteral("second")));
        first.key = QStringLiteral("k");
        QVERIFY(project().setCode(first));
        second.key = QStringLiteral("k");
        QVERIFY(project().setCode(second));
        QCOMPARE(project().code(first.id)->key, QString());
        QCOMPARE(project().code(second.id)->key, QStringLiteral("k"));
        QVERIFY(project().undo());
        QCOMPARE(project().code(first.id)->key, QStringLiteral("k"));
    }

    void removedCode_leavesTheOthers()
    {
        const CodeId inner = code(QStringLiteral("a/b"));
        const CodeId outer = code(QStringLiteral("a"));
        const CodeId other = code(QStringLiteral("other"));
        const auto both = project().annotate(m_document, span(QStringLiteral("Minsk")), {inner, other}).value();
        const auto only =
            project().annotate(m_document, span(QStringLiteral("bad")), {outer}, QStringLiteral("m")).value();
        QVERIFY(project().removeCode(outer));
        QVERIFY(project().annotation(both)->codes == QList{other});
        QVERIFY(project().annotation(only)->codes.isEmpty());
        QCOMPARE(project().codes().size(), 1);
        QVERIFY(project().undo());
        QVERIFY(project().annotation(both)->codes == QList({inner, other}));
        QCOMPARE(project().codes().size(), 3);
    }

    void topics_areSetAsAWhole()
    {
        QList<Topic> topics = project().topics();
        QVERIFY(topics.size() > 2);
        topics.removeFirst();
        topics.swapItemsAt(0, 1);
        topics[0].enabled = !topics[0].enabled;
        const Topic mine{TopicId::create(), QStringLiteral("oil"), 0x112233, {QStringLiteral("barrel")}, true, 0};
        topics.append(mine);
        QSignalSpy changed(m_project.get(), &Crossread::Project::Project::changed);
        QVERIFY(project().setTopics(topics, QStringLiteral("Edit topics")));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(project().undoLabel(), QStringLiteral("Edit topics"));
        const QList<Topic> kept = project().topics();
        QCOMPARE(kept.size(), topics.size());
        for (qsizetype i = 0; i < kept.size(); ++i) {
            QVERIFY(kept[i].id == topics[i].id);
            QCOMPARE(kept[i].position, int(i));
        }
        QVERIFY(project().setTopics(kept, QStringLiteral("Nothing")));
        QCOMPARE(changed.size(), 1);
        reopen();
        QVERIFY(project().topics() == kept);
    }

    void removedDocument_takesItsMarksAlong()
    {
        const DocumentId article = Test::add(project(), QStringLiteral("article"));
        const auto here = project().annotate(m_document, span(QStringLiteral("Minsk")), {}).value();
        const auto there = project().annotate(article, {0, 4}, {}).value();
        const auto link = project().link(m_document, span(QStringLiteral("bad sandbox")), article, {0, 4});
        QVERIFY(link);
        QVERIFY(project().removeDocument(m_document));
        QVERIFY(!project().annotation(here) && project().annotation(there));
        QVERIFY(project().links().isEmpty());
        QCOMPARE(project().documents().size(), 1);
        QVERIFY(!project().isLoaded(m_document));
        QVERIFY(project().undo());
        QVERIFY(project().annotation(here));
        QCOMPARE(project().links().size(), 1);
        QVERIFY(project().links()[0].id == *link && project().links()[0].state == LinkState::ByHand);
        QCOMPARE(Test::quoteOf(project(), here), QStringLiteral("Minsk"));
        QVERIFY(project().removeLink(*link));
        QVERIFY(project().links().isEmpty());
    }

    void renamedDocument_isFoundByItsNewName()
    {
        Test::add(project(), QStringLiteral("article"));
        QCOMPARE(
            project().renameDocument(m_document, QStringLiteral("article")).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(project().renameDocument(m_document, QStringLiteral(" ")).error().code, ErrorCode::BadArgument);
        QVERIFY(project().renameDocument(m_document, QStringLiteral(" The talks ")));
        QVERIFY(project().recordByName(u"The talks")->id == m_document);
    }

    void signals_tellOfDocuments()
    {
        QStringList told;
        connect(m_project.get(), &Crossread::Project::Project::changed, this,
            [&](const ChangeSet &) { told.append(QStringLiteral("changed")); });
        connect(m_project.get(), &Crossread::Project::Project::documentLoaded, this,
            [&](DocumentId) { told.append(QStringLiteral("loaded")); });
        Test::add(project(), QStringLiteral("article"));
        QCOMPARE(told.join(u' '), QStringLiteral("changed loaded"));
        told.clear();
        ImportOptions options;
        options.disabled = {CleanupKind::MarkdownLink};
        QVERIFY(project().changeImport(m_document, options));
        QCOMPARE(told.join(u' '), QStringLiteral("loaded changed"));
        told.clear();
        QVERIFY(project().undo());
        QCOMPARE(told.join(u' '), QStringLiteral("loaded changed"));
    }

    void settings_stayAndAreNoSteps()
    {
        const QString label = project().undoLabel();
        project().setSetting(QStringLiteral("layout"), "{\"a\":[1,2]}");
        QCOMPARE(project().undoLabel(), label);
        reopen();
        QCOMPARE(project().setting(QStringLiteral("layout")), QByteArray("{\"a\":[1,2]}"));
    }

    void readOnlyProject_refusesEveryAct()
    {
        const auto id = project().annotate(m_document, span(QStringLiteral("Minsk")), {}).value();
        const QString path = project().path();
        m_project.reset();
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7777));
        const Test::PlainUser plainUser;
        m_project = Crossread::Project::Project::open(path).value();
        QVERIFY(project().isReadOnly());
        QCOMPARE(project().whyReadOnly()->code, ErrorCode::ReadOnlyProject);
        QVERIFY(!project().canUndo());
        QCOMPARE(Test::quoteOf(project(), id), QStringLiteral("Minsk"));
        QCOMPARE(project().removeAnnotations({id}).error().code, ErrorCode::ReadOnlyProject);
        QCOMPARE(project().undo().error().code, ErrorCode::ReadOnlyProject);
        QVERIFY(project().annotation(id));
        project().setSetting(QStringLiteral("a"), "[]");
        m_project.reset();
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
