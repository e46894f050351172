// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumped.h"
#include "support/shareddata.h"

#include "import/formats/format.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Crossread;

namespace {

Core::Result<Import::Extracted> readFile(const QString &path, const QString &password = {})
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Core::failure(Core::ErrorCode::NotFound, path);
    const QByteArray bytes = file.readAll();
    Import::ReadRequest request;
    request.name = QFileInfo(path).fileName();
    request.password = password;
    const QByteArrayView head = QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), 1 << 16));
    return Import::formatOf(head, request.name).read(bytes, request, {});
}

QString textOf(const Import::Extracted &extracted)
{
    QStringList lines;
    for (const Import::Block &block : extracted.blocks) {
        if (block.kind != Import::BlockKind::Furniture)
            lines << extracted.text.sliced(block.span.begin, block.span.size());
    }
    return lines.join(u'\n');
}

// A reader may get nothing wrong that the seam promises.
void checkPromises(const Import::Extracted &extracted)
{
    qsizetype at = 0;
    for (const Import::Block &block : extracted.blocks) {
        QCOMPARE(block.span.begin, at);
        QVERIFY(block.span.end > block.span.begin);
        QVERIFY(block.span.end <= extracted.text.size());
        at = block.span.end + 1;
    }
    qsizetype last = 0;
    for (const Core::Locator &place : extracted.locators) {
        QVERIFY(place.position >= last && place.position <= extracted.text.size());
        last = place.position;
    }
    last = 0;
    for (const Import::Run &run : extracted.runs) {
        QVERIFY(run.span.begin >= last && run.span.end <= extracted.text.size() && !run.span.isEmpty());
        last = run.span.begin;
    }
    for (const Import::Comment &comment : extracted.comments)
        QVERIFY(comment.span.begin <= comment.span.end && comment.span.end <= extracted.text.size());
}

}

/// Files made by the programs of others (tests/data/formats/make.sh), each with what is to come out of it beside it.
class TestHeavyFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto *folder : {"docx", "odt", "pdf", "html", "epub"}) {
            const QDir files(Test::sourcePath(QLatin1StringView("tests/data/formats/") + QLatin1StringView(folder)));
            for (const QFileInfo &file : files.entryInfoList(QDir::Files, QDir::Name)) {
                if (file.suffix() != QLatin1StringView("expected"))
                    QTest::newRow(qPrintable(QLatin1StringView(folder) + u'/' + file.fileName())) << file.filePath();
            }
        }
    }

    // With CROSSREAD_WRITE_GOLDEN set, what comes out is written down as what is expected; the difference is for review.
    void files()
    {
        QFETCH(QString, path);
        const auto extracted = readFile(path);
        if (extracted)
            checkPromises(*extracted);
        const QByteArray actual =
            (extracted ? Test::dumped(*extracted) : u"error: " + extracted.error().sentence() + u'\n').toUtf8();
        QFile expected(path + QLatin1StringView(".expected"));
        if (qEnvironmentVariableIsSet("CROSSREAD_WRITE_GOLDEN")) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            expected.write(actual);
            return;
        }
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(actual), QString::fromUtf8(expected.readAll()));
    }

    void lockedPdf_opensWithItsPassword()
    {
        const QString path = Test::sourcePath(QStringLiteral("tests/data/formats/pdf/locked.pdf"));
        const auto wrong = readFile(path, QStringLiteral("quay"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Core::ErrorCode::PasswordNeeded);
        const auto right = readFile(path, QStringLiteral("harbour"));
        QVERIFY(right);
        QVERIFY(right->text.contains(QLatin1StringView("It is a pleasure.")));
    }

    void everyCutFile_isReadOrRefused_data() { files_data(); }

    // No byte may be relied on: the file ends anywhere, and single bytes are others.
    void everyCutFile_isReadOrRefused()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (bytes.size() > 60'000)
            return;
        const Import::Format &format = Import::formatOf(bytes, path);
        Import::ReadRequest request;
        request.name = QFileInfo(path).fileName();
        for (int part = 1; part < 8; ++part) {
            const auto cut = format.read(bytes.first(bytes.size() * part / 8), request, {});
            if (cut)
                checkPromises(*cut);
            QByteArray changed = bytes;
            for (qsizetype i = part; i < changed.size(); i += 97 + part * 31)
                changed[i] = char(changed[i] ^ (1 << (i % 8)));
            const auto mutant = format.read(changed, request, {});
            if (mutant)
                checkPromises(*mutant);
        }
    }

    void readersComments_sayNothingOfThePage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QStringList>("authors");
        const QString text = QStringLiteral("<h1>The pier is closed</h1>%1<p>A mast fell on it on Monday.</p>");
        const QString comments =
            QStringLiteral("<ol class='comment-list'><li><b class='author'>mill_man</b> "
                           "<time datetime='2026-10-05' pubdate>5 October</time> So it goes.</li></ol>");
        QTest::newRow("a page without a date") << text.arg(QString()) + comments << QString() << QStringList();
        QTest::newRow("comments that are hidden")
            << text.arg(QString()) + QStringLiteral("<div hidden>") + comments + QStringLiteral("</div>") << QString()
            << QStringList();
        QTest::newRow("schema.org's comments") << text.arg(QString())
                + QStringLiteral("<div itemprop='comment'><span itemprop='author'>mill_man</span>"
                                 "<time itemprop='datePublished' datetime='2026-10-05'>5 October</time></div>")
                                               << QString() << QStringList();
        QTest::newRow("its own date")
            << text.arg(QStringLiteral("<p class='dateline'>Quay, <time datetime='2026-10-03'>3 October</time></p>"))
                + comments
            << QStringLiteral("2026-10-03") << QStringList();
        QTest::newRow("a page that allows comments") << QStringLiteral("<div class='comments-open'>")
                + text.arg(QStringLiteral("<time datetime='2026-10-03'>3 October</time>")) + comments
                + QStringLiteral("</div>") << QStringLiteral("2026-10-03")
                                                     << QStringList();
    }
    void readersComments_sayNothingOfThePage()
    {
        QFETCH(const QString, page);
        const QByteArray bytes = "<!DOCTYPE html><html><body>" + page.toUtf8() + "</body></html>";
        Import::ReadRequest request;
        request.name = QStringLiteral("page.html");
        const auto extracted = Import::formatOf(bytes, request.name).read(bytes, request, {});
        QVERIFY(extracted);
        QTEST(extracted->metadata.published, "published");
        QTEST(extracted->metadata.authors, "authors");
    }

    void federalReserve2013_keepsItsTurnsAndSentences()
    {
        const QString path = Test::sharedPath(QStringLiteral("data/formats/fomc-2013-07-31.pdf"));
        if (path.isEmpty())
            QSKIP(Test::besideTheProject);
        const auto extracted = readFile(path);
        QVERIFY(extracted);
        checkPromises(*extracted);
        const QString text = textOf(*extracted);
        // 146 times in the file, nine of them inside somebody's sentence or behind a line that is full to the margin.
        static const QRegularExpression label(
            QStringLiteral("^CHAIRMAN BERNANKE\\. "), QRegularExpression::MultilineOption);
        qsizetype turns = 0;
        for (auto each = label.globalMatch(text); each.hasNext(); each.next())
            ++turns;
        QVERIFY2(turns >= 137, qPrintable(QString::number(turns)));
        QVERIFY(text.contains(QLatin1StringView("because of Federal Reserve communications at the JEC testimony")));
        static const QRegularExpression foot(QStringLiteral("\\d+ of 215"));
        QVERIFY(!foot.match(text).hasMatch());
    }
};

QTEST_GUILESS_MAIN(TestHeavyFormats)
#include "tst_heavyformats.moc"
