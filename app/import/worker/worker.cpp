// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/worker/worker.h"

#include "import/worker/transfer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

namespace Crossread::Import {

using namespace std::chrono_literals;
using Core::ErrorCode;

namespace {

constexpr qsizetype pieceSize = 1 << 20; // of the bytes that wait to be taken
constexpr auto longest = 120s; // from the clock on the wall; of the processor's it may take 60
constexpr auto step = 50ms; // between two looks at whether the reader of the text still wants it

/// Beside this program, where a build has it beside the folder of this one, or where it is installed.
QString workerPath()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {QString(), QStringLiteral("/../bin"), QStringLiteral("/../libexec/crossread")}) {
        if (const QFileInfo file(here + folder + QStringLiteral("/crossread-import")); file.isExecutable())
            return file.absoluteFilePath();
    }
    return {};
}

class Conversation {
public:
    Conversation(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
        : m_bytes(bytes)
        , m_request(request)
        , m_progress(progress)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        QProcess::UnixProcessParameters unixParameters;
        unixParameters.flags = QProcess::UnixProcessFlag::CloseFileDescriptors;
        m_process.setUnixProcessParameters(unixParameters);
        // Nothing may stay behind that still reads a file for nobody.
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    }
    ~Conversation()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(-1);
        }
    }
    Q_DISABLE_COPY_MOVE(Conversation)

    Core::Result<Extracted> hold(const QString &program, const QString &format)
    {
        m_process.start(program, QStringList());
        if (!m_process.waitForStarted())
            return Core::failure(ErrorCode::ReaderMissing, m_request.name, m_process.errorString());
        const QByteArray order = packed(Order{format, m_request, m_bytes.size()});
        m_process.write(packedHead({0, quint32(order.size())}));
        m_process.write(order);
        const QDeadlineTimer deadline(longest);
        while (!m_answer) {
            if (m_progress.isCanceled())
                return Core::failure(ErrorCode::Canceled);
            if (deadline.hasExpired())
                return Core::failure(ErrorCode::TooCostly, m_request.name);
            feed();
            if (m_process.bytesAvailable() == 0 && m_process.state() == QProcess::NotRunning)
                return ended();
            if (m_process.bytesAvailable() == 0)
                m_process.waitForReadyRead(int(step.count()));
            if (!take())
                return Core::failure(ErrorCode::ReaderFailed, m_request.name);
        }
        return *std::move(m_answer);
    }

private:
    // A piece at a time, so that a long file is not there twice.
    void feed()
    {
        if (m_process.state() == QProcess::NotRunning || m_closed)
            return;
        while (m_sent < m_bytes.size() && m_process.bytesToWrite() < pieceSize) {
            const qsizetype size = std::min(pieceSize, m_bytes.size() - m_sent);
            m_process.write(m_bytes.constData() + m_sent, size);
            m_sent += size;
            m_process.waitForBytesWritten(int(step.count()));
            if (m_process.bytesAvailable() > 0 || m_progress.isCanceled())
                return;
        }
        if (m_sent == m_bytes.size()) {
            m_process.closeWriteChannel();
            m_closed = true;
        }
    }

    // False where it is not what a worker says.
    bool take()
    {
        m_received += m_process.readAllStandardOutput();
        while (!m_answer && m_received.size() >= MessageHead::length) {
            const MessageHead head = unpackedHead(m_received);
            if (head.size > largestMessage)
                return false;
            if (m_received.size() < MessageHead::length + qsizetype(head.size))
                return true;
            const QByteArrayView message = QByteArrayView(m_received).sliced(MessageHead::length, head.size);
            if (!hear(Message(head.kind), message))
                return false;
            m_received.remove(0, MessageHead::length + qsizetype(head.size));
        }
        return true;
    }

    bool hear(Message kind, QByteArrayView message)
    {
        switch (kind) {
        case Message::Progress:
            if (message.size() == 1)
                m_progress.report(uchar(message[0]));
            return message.size() == 1;
        case Message::Failure:
            if (const auto error = unpackedError(message))
                m_answer = std::unexpected(*error);
            return m_answer.has_value();
        case Message::Text:
            if (auto text = unpackedText(message))
                m_answer = std::move(*text);
            return m_answer.has_value();
        }
        return false;
    }

    // It is gone and has not answered.
    Core::Result<Extracted> ended() const
    {
        const bool crashed = m_process.exitStatus() == QProcess::CrashExit;
        // QProcess tells the signal as the exit code. SIGXCPU, and SIGKILL behind it, are the limit of time.
        const bool costly = crashed && (m_process.exitCode() == SIGXCPU || m_process.exitCode() == SIGKILL);
        return Core::failure(costly ? ErrorCode::TooCostly : ErrorCode::ReaderFailed, m_request.name);
    }

    const QByteArray &m_bytes;
    const ReadRequest &m_request;
    const Core::Progress &m_progress;
    QProcess m_process;
    qsizetype m_sent = 0;
    bool m_closed = false;
    QByteArray m_received;
    std::optional<Core::Result<Extracted>> m_answer;
};

}

Core::Result<Extracted> readInWorker(
    const Format &format, const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    const QString program = workerPath();
    if (program.isEmpty())
        return Core::failure(ErrorCode::ReaderMissing, request.name);
    return Conversation(bytes, request, progress).hold(program, format.id);
}

}
