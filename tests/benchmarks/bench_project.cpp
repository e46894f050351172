// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "import/importer.h"
#include "project/project.h"
#include "store/projectfile.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <time.h>

using namespace Crossread;
using namespace Crossread::Core;

/// How long a project with many annotations takes to open, to tag in, and to take back. The figure of an act is the
/// median of many, with the wait for the disk in it; acts() prints those that touch every annotation, each once.
class BenchProject final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QHash<int, QString> m_paths;

    static void counts()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 10'000, 100'000})
            QTest::addRow("%d annotations", count) << count;
    }
    /// A project of a megabyte of text with so many annotations, each with two codes; made once.
    QString projectOf(int count)
    {
        QString &path = m_paths[count];
        if (!path.isEmpty())
            return path;
        path = m_folder.filePath(QStringLiteral("%1.crossread").arg(count));
        {
            const auto project = Project::Project::create(path).value();
            const QByteArray bytes = "See [the record](https://example.org/record).\n\n"
                + QByteArray("We shall meet again, as the calendar of the talks says.\n").repeated(18'000);
            (void)project->addDocument({QStringLiteral("talks"), {}, bytes, {}});
            (void)project->codeNamed(QStringLiteral("a/b"));
        }
        const auto file = Store::ProjectFile::open(path).value();
        const auto contents = file->load().value();
        const auto document = Import::importBytes(*file->bytes(contents.documents[0].id), {}).value();
        QList<AnyChange> changes;
        for (int i = 0; i < count; ++i) {
            const qsizetype begin = qsizetype(i) * 9;
            const auto now = QDateTime::currentDateTimeUtc();
            const Annotation annotation{AnnotationId::create(), contents.documents[0].id,
                makeAnchor(document.text, document.textSha256, {begin, begin + 60}), AnchorState::Exact,
                {contents.codes[0].id, contents.codes[1].id}, QStringLiteral("a note"), QStringLiteral("ann"), now,
                now};
            changes.append(Change<Annotation>{{}, annotation});
        }
        if (!changes.isEmpty() && !file->amend(changes))
            qFatal("cannot make the project");
        return path;
    }
    /// Processor time of all threads so far, in ms: what is left of an act where the machine is busy with other things.
    static double work()
    {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    template <typename Act>
    static void median(Act act)
    {
        QList<qint64> times;
        for (int i = 0; i < 101; ++i) {
            QElapsedTimer clock;
            clock.start();
            act(i);
            times.append(clock.nsecsElapsed());
        }
        std::ranges::sort(times);
        QTest::setBenchmarkResult(qreal(times[times.size() / 2]) / 1e6, QTest::WalltimeMilliseconds);
        qInfo("99th of 101: %.1f ms", double(times[times.size() - 2]) / 1e6);
        Bench::figure(std::string(QTest::currentTestFunction()) + " with " + QTest::currentDataTag(),
            double(times[times.size() / 2]) / 1e6, "ms");
    }

private Q_SLOTS:
    void openProject_data() { counts(); }
    void openProject()
    {
        QFETCH(int, count);
        const QString path = projectOf(count);
        QList<double> opens;
        QList<double> works;
        QList<double> closes;
        for (int run = 0; run < 7; ++run) {
            QElapsedTimer clock;
            const double before = work();
            clock.start();
            auto project = Project::Project::open(path).value();
            opens.append(double(clock.nsecsElapsed()) / 1e6);
            works.append(work() - before);
            clock.start();
            project.reset();
            closes.append(double(clock.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(opens);
        std::ranges::sort(works);
        std::ranges::sort(closes);
        const std::string with = " a project with " + std::to_string(count) + " annotations";
        Bench::figure("opening" + with, opens[3], "ms");
        Bench::figure("opening" + with + ", processor time of all threads", works[3], "ms");
        Bench::figure("closing" + with, closes[3], "ms");
    }

    void annotate_data() { counts(); }
    void annotate()
    {
        QFETCH(int, count);
        const auto project = Project::Project::open(projectOf(count)).value();
        const DocumentId document = project->documents()[0].id;
        QVERIFY(project->document(document));
        const CodeId code = project->codes()[0].id;
        median([&](int i) { QVERIFY(project->annotate(document, {i * 500, i * 500 + 40}, {code})); });
    }

    void undo_data() { counts(); }
    void undo()
    {
        QFETCH(int, count);
        const auto project = Project::Project::open(projectOf(count)).value();
        QVERIFY(project->document(project->documents()[0].id));
        median([&](int) { QVERIFY(project->undo()); });
    }

    void acts_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1000, 10'000, 100'000})
            QTest::addRow("%d annotations", count) << count;
    }
    /// Acts that touch every annotation, one after the other on a copy of the project.
    void acts()
    {
        QFETCH(int, count);
        const QString path = m_folder.filePath(QStringLiteral("copy of %1.crossread").arg(count));
        QVERIFY(QFile::copy(projectOf(count), path));
        const auto project = Project::Project::open(path).value();
        const DocumentId document = project->documents()[0].id;
        QVERIFY(project->document(document));
        const QList<AnnotationId> annotations = project->annotationIds(document);
        const CodeId code = project->codes()[0].id;
        ImportOptions options;
        options.disabled = {CleanupKind::MarkdownLink};
        const auto timed = [](const char *name, const auto &act) {
            QElapsedTimer clock;
            clock.start();
            const double before = work();
            QVERIFY2(act(), name);
            qInfo("%-24s %7.1f ms, work %7.1f ms", name, double(clock.nsecsElapsed()) / 1e6, work() - before);
        };
        const auto undo = [&] { return project->undo().has_value(); };
        const auto redo = [&] { return project->redo().has_value(); };
        timed("removing annotations", [&] { return project->removeAnnotations(annotations).has_value(); });
        timed("  undoing that", undo);
        timed("removing a code", [&] { return project->removeCode(code).has_value(); });
        timed("  undoing that", undo);
        timed("other import options", [&] { return project->changeImport(document, options).has_value(); });
        timed("  undoing that", undo);
        timed("removing the document", [&] { return project->removeDocument(document).has_value(); });
        timed("  undoing that", undo);
        timed("  doing it again", redo);
    }
};

QTEST_GUILESS_MAIN(BenchProject)
#include "bench_project.moc"
