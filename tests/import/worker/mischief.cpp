// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/worker/limits.h"
#include "import/worker/worker.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Crossread;
using namespace Crossread::Import;
using namespace Qt::StringLiterals;

/// A crossread-import whose readers do what a file that has taken one over would like to do.
namespace {

using Read = Core::Result<Extracted>;

Extracted oneLine(const QString &text)
{
    ExtractedBuilder builder;
    builder.begin();
    builder.add(text);
    return builder.take();
}

QString refused(long result)
{
    return result < 0 ? QString::fromLatin1(strerrorname_np(errno)) : u"allowed"_s;
}

Read echo(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    progress.report(500);
    return oneLine(QString::fromUtf8(bytes) + request.password + request.field);
}

Read refuse(const QByteArray &, const ReadRequest &request, const Core::Progress &)
{
    return Core::failure(Core::ErrorCode::PasswordNeeded, request.name, u"because"_s);
}

Read crash(const QByteArray &, const ReadRequest &, const Core::Progress &)
{
    ::raise(SIGSEGV);
    return oneLine(u"alive"_s);
}

Read hang(const QByteArray &, const ReadRequest &, const Core::Progress &)
{
    QThread::sleep(std::chrono::hours(1));
    return oneLine(u"awake"_s);
}

Read hog(const QByteArray &, const ReadRequest &, const Core::Progress &)
{
    std::vector<std::unique_ptr<std::array<char, 1 << 20>>> all;
    for (;;)
        all.push_back(std::make_unique<std::array<char, 1 << 20>>());
}

Read babble(const QByteArray &, const ReadRequest &, const Core::Progress &)
{
    const QByteArray nonsense(4096, '\x07');
    return ::write(STDOUT_FILENO, nonsense.constData(), size_t(nonsense.size())) > 0 ? oneLine(u"?"_s)
                                                                                     : oneLine(u"!"_s);
}

/// A text whose blocks lie outside of it.
Read lie(const QByteArray &, const ReadRequest &, const Core::Progress &)
{
    Extracted extracted = oneLine(u"short"_s);
    extracted.blocks.append({{600, 700}, BlockKind::Paragraph, 0, {}, {}, {}});
    return extracted;
}

Read misbehave(const QByteArray &bytes, const ReadRequest &, const Core::Progress &)
{
    const QByteArray path = bytes;
    QStringList outcome;
    const auto note = [&](const QString &what, long result) { outcome.append(what + u'=' + refused(result)); };
    note(u"read"_s, ::open("/proc/self/status", O_RDONLY));
    note(u"write"_s, ::open(path.constData(), O_WRONLY | O_CREAT, 0600));
    note(u"append"_s, ::open("/dev/null", O_RDWR));
    note(u"socket"_s, ::socket(AF_INET, SOCK_STREAM, 0));
    note(u"local"_s, ::socket(AF_UNIX, SOCK_STREAM, 0));
    note(u"exec"_s, ::execl("/bin/true", "true", nullptr));
    note(u"fork"_s, ::fork());
    note(u"unlink"_s, ::unlink(path.constData()));
    return oneLine(outcome.join(u' '));
}

Read tellLimits(const QByteArray &, const ReadRequest &, const Core::Progress &)
{
    QStringList values;
    for (const auto what : {RLIMIT_AS, RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_CORE}) {
        rlimit limit{};
        ::getrlimit(what, &limit);
        values.append(QString::number(limit.rlim_max));
    }
    return oneLine(values.join(u' '));
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    limitThisProcess();
    QList<Format> formats;
    const auto add = [&](const QString &id, auto read) {
        Format format;
        format.id = id;
        format.read = read;
        formats.append(format);
    };
    add(u"echo"_s, echo);
    add(u"refuse"_s, refuse);
    add(u"crash"_s, crash);
    add(u"hang"_s, hang);
    add(u"hog"_s, hog);
    add(u"babble"_s, babble);
    add(u"lie"_s, lie);
    add(u"misbehave"_s, misbehave);
    add(u"limits"_s, tellLimits);
    return serveOne(STDIN_FILENO, STDOUT_FILENO, formats);
}
