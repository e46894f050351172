// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/formats.h"
#include "library/codedtext.h"
#include "library/notes.h"
#include "models/fixtures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Annotations as notes in a folder, and a whole text with its codes.
class TestNotes final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::TemporaryProject> m_talks;
    std::unique_ptr<QTemporaryDir> m_folder;
    Core::DocumentId m_first;

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Core::Result<int> exported(const Core::Progress &progress = {}) const
    {
        Project::Snapshot project(*m_talks->project);
        return Library::exportNotes(project, m_folder->path(), {}, progress);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_talks = std::make_unique<Test::TemporaryProject>();
        m_first = m_talks->add(u"first: a/b"_s, u"Putin: NATO moves. We do not. Minsk and NATO!\nMacron: Minsk."_s);
        (void)m_talks->add(u"second"_s, u"About NATO."_s);
    }
    void cleanup() { m_talks.reset(); }

    void note_hasWhatACitationNeeds()
    {
        Core::DocumentRecord record = *m_talks->project->record(m_first);
        Core::Metadata metadata = record.metadata;
        metadata.title = u"Talks: \"Minsk\""_s;
        metadata.authors = {u"Anna Berg"_s};
        metadata.published = u"2022-02-07"_s;
        metadata.translators = {u"Tom Lee"_s, u"Eva Roy"_s};
        metadata.eventTitle = u"Talks"_s;
        metadata.eventDate = u"2022-02-06"_s;
        metadata.eventPlace = u"Minsk"_s;
        QVERIFY(m_talks->project->describeDocument(m_first, u"first: a/b"_s, metadata));
        const Core::AnnotationId id =
            m_talks->annotate(m_first, {7, 44}, {u"Peace talks/In the East"_s, u"2022"_s}, u"*why* now?"_s);
        Project::Snapshot project(*m_talks->project);
        const auto notes = Library::notesOf(project);
        QVERIFY(notes);
        QCOMPARE(notes->size(), 1);
        QCOMPARE(notes->first().name, u"first- a-b.md"_s);
        const QString text = QString::fromUtf8(notes->first().content);
        const QString shortId = id.toString().first(8);
        const QStringList parts{
            u"---\ntitle: \"Talks: \\\"Minsk\\\"\"\ncitekey: \"berg2022talks\"\nauthors:\n  - \"Anna Berg\"\n"_s,
            u"translators:\n  - \"Tom Lee\"\n  - \"Eva Roy\"\n"_s, u"date: \"2022-02-07\"\n"_s,
            u"event: \"Talks\"\nevent-date: \"2022-02-06\"\nevent-place: \"Minsk\"\n"_s,
            u"crossread: \"%1\"\n---\n\n# Talks"_s.arg(m_first.toString()),
            u"> NATO moves. We do not. Minsk and NATO\n>\n> — Putin [@berg2022talks, para. 1]\n\n^cr-%1\n\n"_s.arg(
                shortId),
            u"#Peace-talks/In-the-East #2022_\n\n"_s, u"\\*why\\* now?\n"_s};
        qsizetype from = 0;
        for (const QString &part : parts) {
            const qsizetype at = text.indexOf(part, from);
            QVERIFY2(at >= 0, qPrintable(part + u" in "_s + text));
            from = at;
        }
        QVERIFY(notes->first().content.trimmed().endsWith(Library::notesEnd.latin1()));
    }

    void ownWords_stayBelow()
    {
        m_talks->annotate(m_first, {7, 11}, {u"alliance"_s});
        QCOMPARE(exported().value(), 1);
        QFile note(m_folder->filePath(u"first- a-b.md"_s));
        QVERIFY(note.open(QIODevice::Append));
        note.write("My own words.\n");
        note.close();
        m_talks->annotate(m_first, {30, 35}, {u"place"_s});
        QCOMPARE(exported().value(), 1);
        const QByteArray content = read(u"first- a-b.md"_s);
        QVERIFY(content.contains("> Minsk\n"));
        QVERIFY(content.endsWith("%%\nMy own words.\n"));
        QCOMPARE(content.count("%% Crossread ends here"), 1);
    }

    void stoppedExport_leavesNothing()
    {
        m_talks->annotate(m_first, {7, 11}, {u"alliance"_s});
        Core::Progress progress;
        progress.cancel();
        QCOMPARE(exported(progress).error().code, Core::ErrorCode::Canceled);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void somebodyElsesFile_isLeftAlone()
    {
        m_talks->annotate(m_first, {7, 11}, {u"alliance"_s});
        QFile other(m_folder->filePath(u"first- a-b.md"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("mine");
        other.close();
        const auto written = exported();
        QVERIFY(!written);
        QCOMPARE(written.error().code, Core::ErrorCode::AlreadyExists);
        QCOMPARE(read(u"first- a-b.md"_s), QByteArray("mine"));
    }

    void text_standsWithItsCodes()
    {
        m_talks->annotate(m_first, {7, 35}, {u"alliance"_s}, u"look\nagain"_s);
        m_talks->annotate(m_first, {30, 59}, {u"place"_s, u"alliance"_s});
        Project::Snapshot project(*m_talks->project);
        const auto page = Library::codedText(project, m_first);
        QVERIFY(page);
        const Formats::Content content{.page = [&] { return *page; }};
        const QString text =
            QString::fromUtf8(Formats::formatNamed(u"markdown", Formats::formatsFor(content))->write(content, {}));
        QVERIFY2(text.contains(u"> Putin: NATO moves. We do not. Minsk and NATO!"_s), qPrintable(text));
        QVERIFY2(text.contains(u"“NATO moves. We do not. Minsk”"_s), qPrintable(text));
        QVERIFY(text.contains(u"– look again"_s));
        QVERIFY2(text.contains(u"> Macron: Minsk."_s), "a passage that began above has its bar here too");
        QCOMPARE(text.count(u"“"_s), 2);
        // On sheets a bracket for each code says where a passage lies, and the memo stands beside it.
        QCOMPARE(page->passages.size(), 2);
        QCOMPARE(page->passages[0].codes.size(), 1);
        QCOMPARE(page->passages[0].codes[0].letters, u"Al"_s);
        QCOMPARE(Formats::textOf(page->passages[0].note), u"look\nagain"_s);
        QCOMPARE(page->passages[1].codes.size(), 2);
        QVERIFY(page->passages[1].note.isEmpty());
        QStringList stretches;
        for (const Formats::Block &block : page->blocks) {
            if (const auto *quotation = std::get_if<Formats::Quotation>(&block)) {
                for (const Formats::MarkedStretch &one : quotation->stretches)
                    stretches.append(QString::number(one.passage) + u": "
                        + Formats::textOf(quotation->paragraphs[0]).sliced(one.begin, one.end - one.begin));
            }
        }
        QCOMPARE(stretches,
            (QStringList{u"0: NATO moves. We do not. Minsk"_s, u"1: Minsk and NATO!"_s, u"1: Macron: Minsk"_s}));
        const Formats::Page codes = Library::codebookPage(m_talks->project->data());
        QCOMPARE(codes.blocks.size(), size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
