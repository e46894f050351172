// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finder.h"
#include "figure.h"
#include "reading/readingview.h"
#include "reading/theme.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace Crossread;
using namespace Crossread::Reading;

/// Times the reading view beside a bare QPlainTextEdit on the same text and machine, each case in a process of its own.
/// bench_readingview [MEGABYTES…]: only these sizes (0.05 1 10 100).
namespace {

const QStringList words{QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("harbour"), QStringLiteral("a"),
    QStringLiteral("council"), QStringLiteral("spoke"), QStringLiteral("about"), QStringLiteral("bridges,"),
    QStringLiteral("and"), QStringLiteral("treaty"), QStringLiteral("that"), QStringLiteral("nobody"),
    QStringLiteral("had"), QStringLiteral("signed."), QStringLiteral("In"), QStringLiteral("“guarantees”"),
    QStringLiteral("alleged"), QStringLiteral("to"), QStringLiteral("which"), QStringLiteral("ministers"),
    QStringLiteral("returned;"), QStringLiteral("security"), QStringLiteral("is"), QStringLiteral("indivisible.")};
const QString topic = QStringLiteral("Alliance"); // about once a kilobyte
const QStringList cyrillic{
    QStringLiteral("переговоры"), QStringLiteral("о"), QStringLiteral("безопасности"), QStringLiteral("шли")};
const QStringList arabic{
    QStringLiteral("المحادثات"), QStringLiteral("كانت"), QStringLiteral("في"), QStringLiteral("المدينة")};

/// Paragraphs of 60 to 2,000 bytes, one in a hundred Cyrillic, one in 250 Arabic, every seventh with a name before it.
void writeText(const QString &path, qint64 bytes)
{
    QRandomGenerator random(48);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (qint64 paragraph = 0, written = 0; written < bytes; ++paragraph) {
        const QStringList &from = paragraph % 250 == 249 ? arabic : paragraph % 100 == 99 ? cyrillic : words;
        QByteArray line =
            paragraph % 7 == 0 ? QByteArray("Speaker ") + char('A' + paragraph / 7 % 6) + ": " : QByteArray();
        const int length = 60 + random.bounded(1940);
        while (line.size() < length)
            line += (random.bounded(150) == 0 ? topic : from[random.bounded(int(from.size()))]).toUtf8() + ' ';
        line.back() = '\n';
        written += file.write(line);
    }
}

Core::DocumentPtr documentOf(QString text)
{
    auto document = std::make_shared<Core::Document>();
    document->kind = Core::DocumentKind::Transcript;
    if (text.endsWith(u'\n'))
        text.chop(1);
    document->text = std::move(text);
    for (int speaker = 0; speaker < 6; ++speaker)
        document->speakers.append({QStringLiteral("Speaker ") + QChar(u'A' + speaker), {}, {}, false});
    for (qsizetype begin = 0; begin <= document->text.size();) {
        document->paragraphs.append({begin, Core::ParagraphKind::Body});
        if (QStringView(document->text).sliced(begin).startsWith(u"Speaker ")) {
            if (!document->turns.isEmpty())
                document->turns.last().span.end = begin - 1;
            document->turns.append(
                {{begin, 0}, {begin, begin + 9}, {}, begin + 11, document->text[begin + 8].unicode() - 'A'});
        }
        const qsizetype newline = document->text.indexOf(u'\n', begin);
        if (newline < 0)
            break;
        begin = newline + 1;
    }
    if (!document->turns.isEmpty())
        document->turns.last().span.end = document->text.size();
    return document;
}

double seconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

double cpuSeconds()
{
    return seconds(CLOCK_PROCESS_CPUTIME_ID);
}

double residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE));
}

QString readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const uchar *bytes = file.map(0, file.size()); // both sides decode, neither copies first
    return QString::fromUtf8(QByteArrayView(bytes, file.size()));
}

struct Times {
    std::vector<double> milliseconds;

    template <typename Work>
    void take(Work work)
    {
        // This thread's own time: what the machine does beside does not count.
        const double before = seconds(CLOCK_THREAD_CPUTIME_ID);
        work();
        milliseconds.push_back((seconds(CLOCK_THREAD_CPUTIME_ID) - before) * 1e3);
    }
    double at(double part)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        return milliseconds.empty() ? 0 : milliseconds[size_t(double(milliseconds.size() - 1) * part)];
    }
};

void put(QJsonObject &out, const QString &name, Times &times)
{
    out.insert(name + QStringLiteral(" p50"), times.at(0.5));
    out.insert(name + QStringLiteral(" p99"), times.at(0.99));
}

void paintNow(QAbstractScrollArea &area)
{
    area.viewport()->repaint();
    area.verticalScrollBar()->repaint();
}

/// What both do alike: pages, widths.
void walk(QAbstractScrollArea &area, QJsonObject &out)
{
    Times pages;
    for (int page = 0; page < 200; ++page)
        pages.take([&] {
            QTest::keyClick(&area, Qt::Key_PageDown);
            paintNow(area);
        });
    put(out, QStringLiteral("page"), pages);
    Times widths;
    for (int step = 0; step < 20; ++step)
        widths.take([&] {
            area.resize(800 - 13 * step, 1000);
            QCoreApplication::sendPostedEvents();
            paintNow(area);
        });
    put(out, QStringLiteral("resize"), widths);
    area.resize(800, 1000);
}

void showNow(QWidget &window)
{
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        std::fputs("not shown\n", stderr);
}

QJsonObject measurePlain(const QString &path)
{
    QJsonObject out;
    const double memory = residentBytes();
    const double cpu = cpuSeconds();
    QPlainTextEdit edit;
    edit.setReadOnly(true);
    edit.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit.resize(800, 1000);
    edit.setPlainText(readText(path));
    showNow(edit);
    paintNow(edit);
    out.insert(QStringLiteral("first paint CPU"), (cpuSeconds() - cpu) * 1e3);
    out.insert(QStringLiteral("memory"), residentBytes() - memory);
    walk(edit, out);
    QRandomGenerator random(5);
    Times jumps;
    for (int jump = 0; jump < 100; ++jump)
        jumps.take([&] {
            edit.setTextCursor(QTextCursor(edit.document()->findBlockByNumber(random.bounded(edit.blockCount()))));
            edit.centerCursor();
            paintNow(edit);
        });
    put(out, QStringLiteral("jump"), jumps);
    Times finds;
    for (int find = 0; find < 5; ++find) {
        finds.take([&] {
            const QString text = edit.toPlainText();
            qsizetype count = 0;
            for (qsizetype at = text.indexOf(u"Alliance"); at >= 0; at = text.indexOf(u"Alliance", at + 8))
                ++count;
            out.insert(QStringLiteral("hits"), double(count));
        });
    }
    out.insert(QStringLiteral("find best"), finds.at(0));
    return out;
}

QList<Mark> annotationsIn(qsizetype length, int count)
{
    QRandomGenerator random(9);
    QList<Mark> marks;
    for (int index = 0; index < count; ++index) {
        Mark mark;
        mark.span.begin = qsizetype(random.bounded(double(std::max<qsizetype>(1, length - 400))));
        mark.span.end = std::min(length, mark.span.begin + 50 + random.bounded(350));
        mark.colour = Theme::light().codes[index % 12];
        mark.letters = QChar(u'A' + index % 26);
        mark.tag = quint64(index) + 1;
        marks.append(mark);
    }
    std::sort(marks.begin(), marks.end(),
        [](const Mark &a, const Mark &b) { return a.span < b.span; }); // as a project has them
    return marks;
}

QJsonObject measureOurs(const QString &path, int annotations)
{
    QJsonObject out;
    const double memory = residentBytes();
    const QList<Mark> marks = annotationsIn(QFileInfo(path).size() * 9 / 10, annotations);
    const double cpu = cpuSeconds();
    ReadingView view;
    view.resize(800, 1000);
    view.setDocument(documentOf(readText(path)));
    const Core::DocumentPtr document = view.document();
    view.setMarks(Layer::Annotation, marks);
    showNow(view);
    paintNow(view);
    out.insert(QStringLiteral("first paint CPU"), (cpuSeconds() - cpu) * 1e3);
    if (document->text.size() > 1'000'000)
        QTest::qWait(2000); // the text is measured meanwhile
    out.insert(QStringLiteral("settled CPU"), (cpuSeconds() - cpu) * 1e3);
    out.insert(QStringLiteral("memory"), residentBytes() - memory);
    walk(view, out);

    QRandomGenerator random(5);
    Times jumps;
    for (int jump = 0; jump < 100; ++jump)
        jumps.take([&] {
            const qsizetype at = qsizetype(random.bounded(double(document->text.size())));
            view.bringIntoView({at, at + 1}, ReadingView::Scroll::Centre);
            paintNow(view);
        });
    put(out, QStringLiteral("jump"), jumps);
    Times adds;
    for (int add = 0; add < 100; ++add)
        adds.take([&] {
            Mark mark;
            mark.span = {view.topPosition() + 300, view.topPosition() + 500};
            mark.colour = 0x2f7d32;
            mark.letters = QStringLiteral("N");
            mark.tag = quint64(1'000'000 + add);
            view.addMark(Layer::Annotation, mark);
            paintNow(view);
            if (add % 5 == 4) // on to the next page, as a reader does
                view.setTopPosition(view.visibleSpan().end);
        });
    put(out, QStringLiteral("add"), adds);
    QList<Core::TextSpan> hits;
    Times finds;
    for (int find = 0; find < 5; ++find) {
        view.setMarks(Layer::SearchHit, {});
        paintNow(view);
        finds.take([&] {
            hits = Core::findAll(document->text, {QStringLiteral("Alliance"), Core::FindMode::Plain, false}).value();
            QList<Mark> marks;
            for (const Core::TextSpan &hit : std::as_const(hits))
                marks.append({hit, 0, {}, {}, quint64(hit.begin), 0});
            view.setMarks(Layer::SearchHit, marks);
            paintNow(view);
        });
    }
    out.insert(QStringLiteral("find best"), finds.at(0));
    QList<Mark> places;
    for (const Core::TextSpan &hit : std::as_const(hits))
        places.append({hit, 0xc06a00, {}, {}, 1, 0});
    out.insert(QStringLiteral("hits"), double(hits.size()));
    Times toggles;
    for (int toggle = 0; toggle < 40; ++toggle)
        toggles.take([&] {
            view.setMarks(Layer::Topic, toggle % 2 ? QList<Mark>() : places);
            paintNow(view);
        });
    put(out, QStringLiteral("toggle"), toggles);
    return out;
}

QJsonObject inOwnProcess(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void printCase(double megabytes, int annotations, const QJsonObject &ours, const QJsonObject &plain)
{
    std::printf("\n%g MB, %d annotations, %.0f hits\n%-20s %12s %16s %8s\n", megabytes, annotations,
        ours.value(QLatin1StringView("hits")).toDouble(), "ms", "reading view", "QPlainTextEdit", "ratio");
    for (const char *name : {"first paint CPU", "settled CPU", "page p50", "page p99", "jump p50", "jump p99",
             "resize p50", "resize p99", "find best", "add p50", "add p99", "toggle p50", "toggle p99"}) {
        const double mine = ours.value(QLatin1StringView(name)).toDouble();
        const QJsonValue other = plain.value(QLatin1StringView(name));
        if (other.isUndefined())
            std::printf("%-20s %12.2f\n", name, mine);
        else
            std::printf("%-20s %12.2f %16.2f %8.2f\n", name, mine, other.toDouble(), mine / other.toDouble());
    }
    const double bytes = megabytes * 1e6;
    std::printf("%-20s %12.2f %16.2f %8.2f\n", "bytes per byte",
        ours.value(QLatin1StringView("memory")).toDouble() / bytes,
        plain.value(QLatin1StringView("memory")).toDouble() / bytes,
        ours.value(QLatin1StringView("memory")).toDouble() / plain.value(QLatin1StringView("memory")).toDouble());
}

bool judge(double megabytes, int annotations, const QJsonObject &ours, const QJsonObject &plain)
{
    const auto mine = [&ours](const char *name) { return ours.value(QLatin1StringView(name)).toDouble(); };
    const auto ratio = [&](const char *name) { return mine(name) / plain.value(QLatin1StringView(name)).toDouble(); };
    const std::string with = QStringLiteral("%1 MB, %2 annotations: ").arg(megabytes).arg(annotations).toStdString();
    bool good = true;
    const auto atMost = [&](const char *what, double value, const char *unit, double bound) {
        good &= Bench::figure(with + what, value, unit, Bench::Bound::AtMost, bound);
    };
    if (megabytes == 10 && annotations == 10'000)
        atMost("open, processor time to first paint, of QPlainTextEdit's", ratio("first paint CPU"), "", 0.75);
    if (megabytes == 100 && annotations == 100'000)
        atMost("open, processor time to first paint, of QPlainTextEdit's", ratio("first paint CPU"), "", 0.35);
    if (megabytes < 1 && annotations == 10'000)
        atMost("open, processor time to first paint", mine("first paint CPU"), "ms", 200);
    if (megabytes >= 10 && annotations * 1000.0 <= megabytes * 1e6)
        atMost("memory, bytes per byte of text", mine("memory") / (megabytes * 1e6), "", 4);
    if (megabytes == 100)
        atMost("find and mark all, of QPlainTextEdit's find", ratio("find best"), "", 1);
    for (const char *name : {"page p99", "jump p99", "add p99", "toggle p99"})
        atMost(name, mine(name), "ms", 16);
    return good;
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1StringView("--case")) {
        const QJsonObject result = arguments[3] == QLatin1StringView("plain")
            ? measurePlain(arguments[2])
            : measureOurs(arguments[2], arguments[3].toInt());
        std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    QList<double> sizes;
    for (qsizetype index = 1; index < arguments.size(); ++index)
        sizes.append(arguments[index].toDouble());
    if (sizes.isEmpty())
        sizes = {0.05, 1, 10, 100};
    const QTemporaryDir folder;
    bool good = true;
    for (const double megabytes : std::as_const(sizes)) {
        const QString path = folder.filePath(QStringLiteral("text"));
        writeText(path, qint64(megabytes * 1e6));
        const QJsonObject plain = inOwnProcess({QStringLiteral("--case"), path, QStringLiteral("plain")});
        for (const int annotations : {0, 10'000, 100'000}) {
            if (annotations > megabytes * 1e6)
                continue; // hundreds on every word are nobody's project
            const QJsonObject ours = inOwnProcess({QStringLiteral("--case"), path, QString::number(annotations)});
            printCase(megabytes, annotations, ours, plain);
            good &= judge(megabytes, annotations, ours, plain);
            std::fflush(stdout);
        }
    }
    return good ? 0 : 1;
}
