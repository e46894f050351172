// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectsamples.h"

#include "store/actjson.h"
#include "store/kinds.h"
#include "store/check.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;

namespace {

/// All that a project shows, as text: the same state gives the same text.
QString printed(const Project::Project &project)
{
    QList<AnyChange> all;
    const Store::Contents contents = project.data().contents();
    Store::Kinds::each([&]<typename T>() {
        for (const T &one : Store::listOf<T>(contents))
            all.append(Change<T>{{}, one});
    });
    return QString::fromUtf8(Store::changesToJson(all));
}

}

/// Whatever the reader does can be taken back step by step and done again, with the program ended at any step.
class TestProjectUndo final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project::Project> m_project;

    void reopen()
    {
        const QString path = m_project->path();
        m_project.reset();
        m_project = Project::Project::open(path).value();
    }

    /// Any act, by chance. Some find nothing to do; that is no step.
    void act(QRandomGenerator &random)
    {
        Project::Project &project = *m_project;
        const auto one = [&random](const auto &list) { return list[random.bounded(list.size())]; };
        const DocumentId document = project.documents().isEmpty() ? DocumentId() : one(project.documents()).id;
        const qsizetype size = document.isNull() ? 0 : project.document(document).value()->text.size();
        const TextSpan span{size / 3, size / 3 + 1 + random.bounded(20)};
        const QList<AnnotationId> annotations = project.annotationIds({});
        const auto name = [&random](const char *what) {
            return QStringLiteral("%1 %2").arg(QLatin1StringView(what)).arg(random.bounded(3));
        };
        switch (random.bounded(20)) {
        case 0: Test::add(project, QStringLiteral("document")); break;
        case 1:
            if (project.documents().size() > 1)
                QVERIFY(project.removeDocument(document));
            break;
        case 2: {
            ImportOptions options;
            if (random.bounded(2))
                options.disabled = {CleanupKind::MarkdownLink, CleanupKind::MarkdownEscape};
            QVERIFY(project.changeImport(document, options));
            break;
        }
        case 3:
            if (!project.codes().isEmpty())
                QVERIFY(project.removeCode(one(project.codes()).id));
            break;
        case 4:
            if (!annotations.isEmpty()) {
                Annotation after = *project.annotation(one(annotations));
                after.memo = QString::number(random.generate());
                QVERIFY(project.changeAnnotation(after));
            }
            break;
        case 5:
            if (!annotations.isEmpty())
                QVERIFY(project.removeAnnotations({one(annotations)}));
            break;
        case 6: QVERIFY(project.link(document, span, project.documents().constFirst().id, {0, 4})); break;
        case 7: {
            QList<Topic> topics = project.topics();
            if (topics.size() > 1)
                topics.swapItemsAt(0, random.bounded(topics.size()));
            QVERIFY(project.setTopics(topics, QStringLiteral("Sort topics")));
            break;
        }
        case 8: {
            qint64 stretch = 0;
            AnnotationId typed = annotations.isEmpty() || random.bounded(2) ? AnnotationId() : one(annotations);
            for (int i = 0; i < 3; ++i) {
                QVERIFY(project.whileTyping(stretch, [&]() -> Result<void> {
                    const QString memo = QString::number(random.generate());
                    if (typed.isNull())
                        return project.annotate(document, span, {}, memo).transform([&](AnnotationId id) {
                            typed = id;
                        });
                    Annotation after = *project.annotation(typed);
                    after.memo = memo;
                    return project.changeAnnotation(after);
                }));
            }
            break;
        }
        case 9: QVERIFY(project.setGroup({document}, name("group"))); break;
        case 10: QVERIFY(project.setDocumentMemo(document, name("memo"))); break;
        case 11: QVERIFY(project.setSpeakerMemo(name("speaker"), random.bounded(2) ? name("memo") : QString())); break;
        case 12: QVERIFY(project.setMemo(random.bounded(2) ? name("memo") : QString())); break;
        case 13: {
            const AttributeOf of = random.bounded(2) ? AttributeOf::Speaker : AttributeOf::Document;
            const Attribute *there = project.data().attributeByName(of, name("attribute"));
            Attribute attribute{there ? there->id : AttributeId::create(), name("attribute"),
                there ? there->type : AttributeType::Text, of, {}, 0};
            const auto set = project.setAttribute(attribute);
            QVERIFY(set || set.error().code == ErrorCode::AlreadyExists);
            break;
        }
        case 14: {
            const QList<Attribute> attributes = project.data().attributes();
            if (attributes.isEmpty())
                break;
            const Attribute attribute = one(attributes);
            Project::Said said{document, attribute.id, name("value")};
            if (attribute.of == AttributeOf::Speaker)
                said.of = name("speaker");
            QVERIFY(project.setValues({said}));
            break;
        }
        case 15:
            if (const QList<Attribute> attributes = project.data().attributes(); !attributes.isEmpty())
                QVERIFY(project.removeAttribute(one(attributes).id));
            break;
        case 16:
            if (project.codes().isEmpty())
                break;
            if (const QList<CodeSet> sets = project.data().codeSets(); sets.size() < 3)
                QVERIFY(project.setCodeSet(
                    {CodeSetId::create(), QString::number(random.generate()), {one(project.codes()).id}, 0}));
            else
                QVERIFY(project.removeCodeSet(one(sets).id));
            break;
        case 17:
            if (const QList<SavedQuery> queries = project.data().queries(); queries.size() < 3)
                QVERIFY(
                    project.setQuery({QueryId::create(), QString::number(random.generate()), QStringLiteral("{}"), 0}));
            else
                QVERIFY(project.removeQuery(one(queries).id));
            break;
        default: QVERIFY(project.annotateNamed(document, span, {QStringLiteral("c%1/d").arg(random.bounded(4))}));
        }
    }

private Q_SLOTS:
    void walk_passesTheSameStates_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("acts by chance %u", seed) << seed;
    }
    void walk_passesTheSameStates()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        m_project = Project::Project::create(m_folder.filePath(QStringLiteral("%1.crossread").arg(seed))).value();
        Test::add(*m_project, QStringLiteral("first"));
        QStringList states{printed(*m_project)};
        for (int i = 0; i < 60; ++i) {
            act(random);
            if (const QString state = printed(*m_project); state != states.constLast())
                states.append(state);
        }
        QVERIFY(states.size() > 20);
        for (int round = 0; round < 2; ++round) {
            for (qsizetype i = states.size() - 2; i >= 0; --i) {
                QVERIFY(m_project->canUndo());
                QVERIFY(m_project->undo());
                QCOMPARE(printed(*m_project), states[i]);
                if (random.bounded(8) == 0) {
                    reopen();
                    QCOMPARE(printed(*m_project), states[i]);
                }
            }
            for (qsizetype i = 1; i < states.size(); ++i) {
                QVERIFY(m_project->canRedo());
                QVERIFY(m_project->redo());
                QCOMPARE(printed(*m_project), states[i]);
                if (random.bounded(8) == 0) {
                    reopen();
                    QCOMPARE(printed(*m_project), states[i]);
                }
            }
            QVERIFY(!m_project->canRedo());
        }
        m_project.reset();
    }

    void stretchOfTyping_isOneStep_unlessSomethingElseIsDone()
    {
        m_project = Project::Project::create(m_folder.filePath(QStringLiteral("typing.crossread"))).value();
        const DocumentId document = Test::add(*m_project, QStringLiteral("talks"));
        const AnnotationId id = m_project->annotate(document, {0, 4}, {}, QStringLiteral("a")).value();
        qint64 stretch = 0;
        const auto type = [&](const QString &memo) {
            return m_project->whileTyping(stretch, [&] {
                Annotation after = *m_project->annotation(id);
                after.memo = memo;
                return m_project->changeAnnotation(after);
            });
        };
        const auto memo = [&] { return m_project->annotation(id)->memo; };
        QVERIFY2(type(QStringLiteral("a")) && stretch == 0, "nothing was typed yet");
        QVERIFY(type(QStringLiteral("ab")) && type(QStringLiteral("ab")) && type(QStringLiteral("abc")));
        QVERIFY(stretch != 0);
        QVERIFY(m_project->codeNamed(QStringLiteral("between")));
        QVERIFY(type(QStringLiteral("abcd")) && type(QStringLiteral("abcde")));
        QVERIFY(Store::checkFile(m_project->path()).error().code == ErrorCode::LockedProject);
        QVERIFY(m_project->sources().check(Progress())->isFine());
        reopen();
        QCOMPARE(memo(), QStringLiteral("abcde"));
        QVERIFY(m_project->undo());
        QCOMPARE(memo(), QStringLiteral("abc"));
        QVERIFY(m_project->undo() && m_project->codes().isEmpty());
        QVERIFY(m_project->undo());
        QCOMPARE(memo(), QStringLiteral("a"));
        QVERIFY(m_project->redo() && m_project->redo() && m_project->redo());
        QCOMPARE(memo(), QStringLiteral("abcde"));
        stretch = 0;
        QVERIFY(type(QStringLiteral("x")) && type(QStringLiteral("xy")));
        QVERIFY(m_project->undo()); // and then on: a new step
        QVERIFY(type(QStringLiteral("z")) && m_project->undo());
        QCOMPARE(memo(), QStringLiteral("abcde"));
        QVERIFY(!m_project->takeBack(stretch));
        stretch = 0;
        QVERIFY(type(QStringLiteral("z")) && type(QStringLiteral("zz")) && m_project->takeBack(stretch));
        QCOMPARE(memo(), QStringLiteral("abcde"));
        stretch = 0;
        QVERIFY(type(QStringLiteral("u")) && m_project->undo());
        QVERIFY(m_project->codeNamed(QStringLiteral("in its place"))); // with the same number in the history
        QVERIFY(type(QStringLiteral("v")) && m_project->undo());
        QCOMPARE(memo(), QStringLiteral("abcde"));
        QVERIFY(m_project->codeNamed(QStringLiteral("in its place")) && m_project->codes().size() == 2);
        m_project.reset();
    }

    void labels_sayWhatIsUndoneAlsoAfterARestart()
    {
        m_project = Project::Project::create(m_folder.filePath(QStringLiteral("labels.crossread"))).value();
        const DocumentId id = Test::add(*m_project, QStringLiteral("talks"));
        QCOMPARE(m_project->undoLabel(), QStringLiteral("Add “talks”"));
        QVERIFY(m_project->annotateNamed(id, {0, 4}, {QStringLiteral("security")}));
        reopen();
        QCOMPARE(m_project->undoLabel(), QStringLiteral("Tag “security”"));
        QCOMPARE(m_project->redoLabel(), QString());
        QVERIFY(m_project->undo());
        reopen();
        QCOMPARE(m_project->undoLabel(), QStringLiteral("Add “talks”"));
        QCOMPARE(m_project->redoLabel(), QStringLiteral("Tag “security”"));
        QVERIFY(m_project->redo() && m_project->undo() && m_project->undo());
        QVERIFY(!m_project->canUndo());
        QVERIFY2(m_project->undo(), "nothing to undo is no error");
        m_project.reset();
    }
};

QTEST_GUILESS_MAIN(TestProjectUndo)
#include "tst_projectundo.moc"
