// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "library/incoming.h"
#include "store/projectfile.h"
#include "support/shareddata.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <fcntl.h>
#include <map>
#include <unistd.h>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Starts the window program on projects that differ in what makes opening long, and splits the time until the first
/// text is painted; then closes it. The median of several runs counts. --screen: the pair alone, and rows that say so.
namespace {

qint64 now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

using Stamps = std::map<QByteArray, qint64>;

class Starter {
public:
    explicit Starter(const QString &home)
        : m_program(QCoreApplication::applicationDirPath() + "/bench_start_window"_L1)
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            m_environment.insert(QLatin1StringView(name), home);
    }

    /// Empty where the program did not show a text and close again.
    [[nodiscard]] Stamps run(const QString &project) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        Stamps stamps;
        stamps["exec"] = now();
        process.start(m_program, {project});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            return {};
        stamps["exit"] = now();
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            const QByteArrayList parts = line.split(' ');
            if (parts.size() != 4 || parts[0] != "STAMP")
                continue;
            stamps[parts[1]] = parts[2].toLongLong();
            stamps["work at " + parts[1]] = parts[3].toLongLong();
        }
        return stamps.contains("text") && stamps.contains("closed") ? stamps : Stamps();
    }
    /// Asks the system to forget what it has read of the program and its libraries; what others have open stays.
    void coolDown(const QString &project) const
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {m_program});
        ldd.waitForFinished();
        QStringList files{m_program, project};
        for (const QByteArray &line : ldd.readAllStandardOutput().split('\n')) {
            if (const qsizetype at = line.indexOf(" => /"); at > 0)
                files.append(QString::fromLocal8Bit(line.sliced(at + 4).split(' ').first()));
        }
        for (const QString &file : std::as_const(files)) {
            if (const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY); handle >= 0) {
                ::fsync(handle);
                ::posix_fadvise(handle, 0, 0, POSIX_FADV_DONTNEED);
                ::close(handle);
            }
        }
    }

private:
    QString m_program;
    QProcessEnvironment m_environment;
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

QByteArray conversation(int bytes, int number)
{
    QByteArray text;
    for (int turn = 0; text.size() < bytes; ++turn)
        text += (turn % 2 == 0 ? "Anna Smith: " : "Peter Jones: ") + QByteArray("In talk ") + QByteArray::number(number)
            + " this is what was said about the security guarantees, for the time " + QByteArray::number(turn)
            + ".\n\n";
    return text;
}

QString projectOf(const QString &path, const QList<std::pair<QString, QByteArray>> &texts)
{
    QList<Library::PreparedDocument> documents;
    for (const auto &[name, bytes] : texts)
        documents.append({{.name = name, .sourcePath = {}, .bytes = bytes, .options = {}}, {}});
    return Library::makeProject(path, documents) ? path : QString();
}

void annotate(const QString &path, int count)
{
    Core::DocumentPtr document;
    {
        const auto project = Project::Project::open(path).value();
        document = project->document(project->documents()[0].id).value();
        (void)project->codeNamed(u"claim/true"_s);
    }
    const auto file = Store::ProjectFile::open(path).value();
    const auto contents = file->load().value();
    QList<Core::AnyChange> changes;
    const qsizetype apart = (document->text.size() - 100) / count;
    for (int i = 0; i < count; ++i) {
        const auto time = QDateTime::currentDateTimeUtc();
        changes.append(Core::Change<Core::Annotation>{{},
            Core::Annotation{Core::AnnotationId::create(), contents.documents[0].id,
                Core::makeAnchor(document->text, document->textSha256, {i * apart, i * apart + 60}),
                Core::AnchorState::Exact, {contents.codes[0].id, contents.codes[1].id}, u"a note"_s, u"ann"_s, time,
                time}});
    }
    if (!file->amend(changes))
        qFatal("cannot make the project");
}

bool measure(const Starter &starter, const QString &name, const QString &project, int runs, bool cold, double bound)
{
    std::map<QByteArray, QList<double>> parts;
    (void)starter.run(project); // what is done once for a project is done
    for (int run = 0; run < runs; ++run) {
        if (cold)
            starter.coolDown(project);
        Stamps stamps = starter.run(project);
        if (stamps.empty()) {
            std::printf("%s: the program did not come up and go\n", qPrintable(name));
            return false;
        }
        const auto add = [&](const char *part, const char *from, const char *to) {
            parts[part].append(double(stamps[to] - stamps[from]) / 1e6);
        };
        add("exec to main", "exec", "main");
        add("main to window", "main", "window");
        add("window to text", "window", "text");
        add("window to text, processor time of all threads", "work at window", "work at text");
        add("exec to text", "exec", "text");
        add("closing", "closing", "exit");
    }
    const auto row = [&](const char *part, Bench::Bound kind = Bench::Bound::None, double most = 0) {
        return Bench::figure(name.toStdString() + ", " + part, median(parts[part]), "ms", kind, most);
    };
    row("exec to main");
    row("main to window");
    const bool good = bound > 0 ? row("window to text", Bench::Bound::AtMost, bound) : row("window to text");
    row("window to text, processor time of all threads");
    row("exec to text");
    row("closing");
    return good;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool onScreen = arguments.value(1) == "--screen"_L1;
    const int runs = 7;
    const QTemporaryDir home;
    const Starter starter(home.path());
    const auto read = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QString folder = Test::sharedPath(u"data/kremlin-2022"_s);
    if (folder.isEmpty())
        folder = Test::sourcePath(u"resources/sample"_s);
    const QString pair = projectOf(home.filePath(u"pair.crossread"_s),
        {{u"transcript"_s, read(folder + u"/transcript.txt"_s)}, {u"article"_s, read(folder + u"/article.txt"_s)}});
    if (onScreen)
        return measure(starter, u"the pair, warm, X11"_s, pair, runs, false, 0) ? 0 : 1;
    const auto many = [&](const QString &name, int count, int bytes) {
        QList<std::pair<QString, QByteArray>> texts;
        for (int i = 0; i < count; ++i)
            texts.append({u"talk %1"_s.arg(i), conversation(bytes, i)});
        return projectOf(home.filePath(name), texts);
    };
    const QString annotated = many(u"annotated.crossread"_s, 1, 1'000'000);
    annotate(annotated, 100'000);
    bool good = measure(starter, u"the pair, warm"_s, pair, runs, false, 0);
    good &= measure(starter, u"the pair, cold"_s, pair, runs, true, 0);
    good &= measure(starter, u"100 texts of 100 KB"_s, many(u"hundred.crossread"_s, 100, 100'000), runs, false, 300);
    good &= measure(starter, u"500 texts of 10 KB"_s, many(u"many.crossread"_s, 500, 10'000), runs, false, 0);
    good &= measure(starter, u"100,000 annotations"_s, annotated, runs, false, 0);
    return good ? 0 : 1;
}
