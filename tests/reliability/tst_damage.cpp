// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damages.h"

#include "project/afterwork.h"
#include "project/project.h"
#include "store/check.h"
#include "store/recovery.h"
#include "store/samples.h"
#include "support/effort.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <ctime>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;
using Store::ProjectFile;

namespace {

constexpr int quickTrials = 300;
constexpr int programEvery = 20; // so often the program itself has a damaged project, with its backups
constexpr qint64 mostMilliseconds = 5000;
constexpr int annotationCount = 24;

/// What a project says: things, and the bytes of its texts.
struct Said {
    QString things;
    QList<QByteArray> texts;
    friend bool operator==(const Said &, const Said &) = default;
};

Said saidBy(const ProjectFile &file, const Store::Contents &contents)
{
    Said said{Test::printed(contents), {}};
    for (const DocumentRecord &record : contents.documents)
        said.texts.append(file.bytes(record.id).value_or(QByteArray()));
    return said;
}

QByteArray longText(int seed)
{
    QByteArray text;
    for (int i = 0; i < 150; ++i)
        text += "Sentence " + QByteArray::number(i) + " of text " + QByteArray::number(seed)
            + " says something that no other sentence says.\n";
    return text;
}

}

/// Whatever becomes of a project file: no crash, no hang; what is not as it was is told, what can be saved is saved, and
/// what was good stays good.
class TestDamage final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path; // where the project lies, sound or damaged
    QString m_output;
    Test::SoundProject m_sound;
    QHash<AnnotationId, Annotation> m_annotations;
    Said m_said;
    Said m_saidBefore; // without the last acts
    QHash<QString, QByteArray> m_backups;

    // Of the trials: how many, and how they ended.
    int m_refused = 0;
    int m_told = 0;
    int m_same = 0;
    int m_recovered = 0;
    int m_untold = 0; // recovered otherwise than it was, though it is called whole
    int m_doubted = 0; // recovered as it was, though it is not called whole
    qint64 m_back = 0;
    qint64 m_known = 0;
    qint64 m_slowest = 0;

    void fill(ProjectFile &file)
    {
        QList<Code> codes;
        for (const char *name : {"war", "peace", "bread"})
            codes.append(Test::sampleCode(QString::fromLatin1(name)));
        for (const Code &code : std::as_const(codes))
            QVERIFY(file.perform(Test::adding(code)));
        QList<DocumentRecord> documents;
        for (int i = 0; i < 2; ++i) {
            documents.append(Test::sampleDocument(u"text %1"_s.arg(i)));
            QVERIFY(file.perform(Test::adding(documents[i]), Test::kept(file, documents[i], longText(i))));
        }
        for (int i = 0; i < annotationCount; ++i) {
            Annotation one = Test::sampleAnnotation(documents[i % 2], i * 40, {codes[i % 3].id, codes[(i + 1) % 3].id});
            one.memo = u"What I thought of number %1. "_s.arg(i).repeated(i % 5 + 1);
            m_annotations.insert(one.id, one);
            QVERIFY(file.perform(Test::adding(one)));
        }
        QVERIFY(file.perform(Test::adding(Test::sampleTopic())));
        QVERIFY(file.perform(Test::adding(Test::sampleLink(documents[0], documents[1]))));
        m_sound.before = Test::bytesOf(m_path);
    }
    [[nodiscard]] Said read(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(u"read.crossread"_s);
        Test::writeBytes(path, bytes);
        const auto file = ProjectFile::open(path, ProjectFile::Mode::ReadOnly);
        return saidBy(**file, (*file)->load().value());
    }

    /// Why what was read is wrong, where nothing tells of it; nothing where all is well.
    [[nodiscard]] QString silently(const Said &read, bool hasLatest) const
    {
        if (read == m_said || (!hasLatest && read == m_saidBefore))
            return {};
        return u"what is read differs, and nothing tells"_s;
    }
    /// Recovers a project that was refused; returns what is wrong with that.
    QString recover()
    {
        QFile::remove(m_output);
        const auto recovered = Store::recover(m_path, m_output, {});
        if (!recovered)
            return QFile::exists(m_output) ? u"a failed recovery leaves a file"_s : QString();
        ++m_recovered;
        for (const QString &suffix : {QString(), u"-wal"_s})
            QFile::remove(recovered->aside + suffix);
        const auto report = Store::checkFile(m_output);
        if (!report)
            return u"what was recovered cannot be checked: "_s + report.error().sentence();
        // Where something is lost and told of, the check finds that too.
        if (recovered->isWhole() && !report->isFine())
            return u"what was recovered fails its check: "_s + report->findings.constFirst().sentence;
        const auto file = ProjectFile::open(m_output, ProjectFile::Mode::ReadOnly);
        const auto contents = file ? (*file)->load() : std::unexpected(file.error());
        if (!contents)
            return u"what was recovered cannot be loaded"_s;
        int same = 0;
        for (const Annotation &one : contents->annotations)
            same += m_annotations.value(one.id) == one;
        m_back += same;
        m_known += annotationCount;
        if (recovered->annotations.back != contents->annotations.size())
            return u"%1 annotations are counted, there are %2"_s.arg(recovered->annotations.back)
                .arg(contents->annotations.size());
        // One loss nobody can see: a log that ends right behind an act, with no mark beside it that knows of a later one, is
        // as one that was never longer. By chance, 24 of some 290,000 lengths of a cut log would be such.
        const bool isAll = saidBy(**file, *contents) == m_said;
        m_doubted += isAll && !recovered->isWhole();
        m_untold += !isAll && recovered->isWhole();
        return !isAll && recovered->isWhole() ? u"what was recovered is called whole, and is not"_s : QString();
    }
    /// Opens what lies there as the program does; returns what is wrong with how that goes.
    QString openAndRead(bool hasLatest)
    {
        const QByteArray bytes = Test::bytesOf(m_path);
        const QByteArray log = Test::bytesOf(m_path + u"-wal");
        // The check looks first: it changes nothing.
        const auto checked = Store::checkFile(m_path);
        if (Test::bytesOf(m_path) != bytes || Test::bytesOf(m_path + u"-wal") != log)
            return u"the check has changed the file"_s;
        auto file = ProjectFile::open(m_path);
        const auto contents = file ? (*file)->load() : std::unexpected(file.error());
        if (!contents) {
            ++m_refused;
            if (contents.error().sentence().isEmpty())
                return u"no sentence says why"_s;
            const bool opened = file.has_value();
            file = std::unexpected(contents.error());
            if (!opened && (Test::bytesOf(m_path) != bytes || Test::bytesOf(m_path + u"-wal") != log))
                return u"a file that is refused has changed"_s;
            const QString wrong = recover();
            return wrong.isEmpty() ? wrong : wrong + u"; refused: "_s + contents.error().sentence();
        }
        const Said said = saidBy(**file, *contents);
        const bool told = !contents->doubts.isEmpty() || !(*file)->notices().isEmpty() || (*file)->why().has_value()
            || said.texts.contains(QByteArray());
        const bool found = told || !checked || !checked->isFine();
        const QString wrong = silently(said, hasLatest);
        m_same += wrong.isEmpty();
        m_told += !wrong.isEmpty() && found;
        return found ? QString() : wrong;
    }
    /// The same through the program, which knows of the backups: they stay whatever it is given.
    QString throughTheProgram()
    {
        for (const QStringList &arguments :
            {QStringList{u"check"_s, m_path}, {u"list"_s, m_path, u"--format"_s, u"json"_s},
                {u"annotate"_s, m_path, u"--document"_s, u"text 0"_s, u"--quote"_s, u"Sentence 9 of text 0"_s,
                    u"--code"_s, u"war"_s},
                {u"recover"_s, m_path, u"-o"_s, m_output}}) {
            QFile::remove(m_output);
            QProcess process;
            process.start(Test::programPath(u"crossread-cli"_s), arguments);
            if (!process.waitForFinished(12 * int(mostMilliseconds) * Test::patience()))
                return u"crossread-cli %1 hangs"_s.arg(arguments[0]);
            if (process.exitStatus() != QProcess::NormalExit)
                return u"crossread-cli %1 crashes"_s.arg(arguments[0]);
            if (process.exitCode() != 0 && process.readAllStandardError().trimmed().isEmpty()
                && process.readAllStandardOutput().isEmpty())
                return u"crossread-cli %1 fails without a word"_s.arg(arguments[0]);
        }
        if (auto project = Project::Project::open(m_path))
            (*project)->keepBackups({Project::usualBackupRoot(), {}});
        Project::waitUntilClosed(m_path);
        for (auto backup = m_backups.begin(); backup != m_backups.end(); ++backup) {
            if (Test::bytesOf(backup.key()) != backup.value())
                return u"a good backup is not there any more"_s;
        }
        return {};
    }
    void tidyUp() const
    {
        // Files set aside beside it, copies of before an upgrade, and what the program has backed up meanwhile.
        QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files))
            folder.remove(name);
        for (const Project::ListedBackup &one : Project::backupsOf(m_path)) {
            if (!m_backups.contains(one.backup.path))
                QFile::remove(one.backup.path);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"data"_s)));
        m_path = m_folder.filePath(u"talks.crossread"_s);
        m_output = m_folder.filePath(u"new.crossread"_s);
        {
            auto file = ProjectFile::create(m_path).value();
            fill(*file);
            QVERIFY(file->rest());
            m_sound.before = Test::bytesOf(m_path);
            // The last acts, which the log alone has for a while.
            for (auto &one : m_annotations) {
                Annotation after = one;
                after.memo += u" And later."_s;
                QVERIFY(file->perform({u"Change"_s, {Change<Annotation>{one, after}}}));
                one = after;
            }
            m_sound.log = Test::bytesOf(m_path + u"-wal");
            QVERIFY(!m_sound.log.isEmpty());
        }
        m_sound.bytes = Test::bytesOf(m_path);
        m_said = read(m_sound.bytes);
        m_saidBefore = read(m_sound.before);
        QVERIFY(m_said != m_saidBefore);
        QCOMPARE(m_said.texts, (QList<QByteArray>{longText(0), longText(1)}));
        const QString other = m_folder.filePath(u"other.crossread"_s);
        Test::makeSampleProject(other);
        {
            const auto file = ProjectFile::open(other).value();
            QVERIFY(file->perform(Test::adding(Test::sampleCode(u"foreign"_s))));
            m_sound.foreignLog = Test::bytesOf(other + u"-wal");
            QVERIFY(!m_sound.foreignLog.isEmpty());
        }
        {
            const auto project = Project::Project::open(m_path).value();
            project->keepBackups({Project::usualBackupRoot(), {}});
        }
        Project::waitUntilClosed(m_path);
        for (const Project::ListedBackup &one : Project::backupsOf(m_path))
            m_backups.insert(one.backup.path, Test::bytesOf(one.backup.path));
        QVERIFY(!m_backups.isEmpty());
    }

    /// The harness sees what it is there for: a project that says something else, and nothing that tells of it.
    void silentChange_isSeen()
    {
        Said other = m_said;
        QVERIFY(silently(other, true).isEmpty());
        QVERIFY(!silently(m_saidBefore, true).isEmpty());
        QVERIFY(silently(m_saidBefore, false).isEmpty());
        other.texts[0].chop(1);
        QVERIFY(!silently(other, false).isEmpty());
    }

    void damagedProject_isToldOfOrAsItWas()
    {
        QRandomGenerator random = Test::Effort::random();
        QStringList failures;
        QList<int> each(Test::damageCount);
        Test::Effort effort(quickTrials);
        while (effort.goesOn() && failures.size() < 20) {
            const int kind = (effort.done() - 1) % Test::damageCount;
            ++each[kind];
            bool hasLatest = true;
            const QString said = Test::makeDamaged(m_path, m_sound, Test::Damage(kind), random, hasLatest);
            // Of the processor: what others do on the machine is not in it.
            const std::clock_t begin = std::clock();
            QString wrong = openAndRead(hasLatest);
            const qint64 took = qint64(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
            m_slowest = std::max(m_slowest, took);
            if (wrong.isEmpty() && took > mostMilliseconds * Test::leniency())
                wrong = u"%1 ms"_s.arg(took);
            if (wrong.isEmpty() && effort.done() % programEvery == 0)
                wrong = throughTheProgram();
            if (!wrong.isEmpty()) {
                failures.append(u"trial %1, %2: %3"_s.arg(effort.done()).arg(said, wrong));
                qWarning("%s", qPrintable(failures.last()));
            }
            tidyUp();
        }
        Test::tellFigures(u"%1 damaged projects"_s.arg(effort.done()),
            u"%1 refused, %2 told of, %3 as they were, %4 wrong; %5 recovered with %6 % of their annotations, %7 of them otherwise and untold, %8 as they were and doubted; at most %9 ms"_s
                .arg(m_refused)
                .arg(m_told)
                .arg(m_same)
                .arg(failures.size())
                .arg(m_recovered)
                .arg(100.0 * double(m_back) / double(std::max<qint64>(m_known, 1)), 0, 'f', 1)
                .arg(m_untold)
                .arg(m_doubted)
                .arg(m_slowest));
        QCOMPARE(m_untold, 0);
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
        QVERIFY(
            effort.done() < 2 * Test::damageCount || (m_refused > 0 && m_told > 0 && m_same > 0 && m_recovered > 0));
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
