// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "store/packeddocument.h"
#include "store/projectfile.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray talk = "The harbour\n\nAnna Berg: It is old.\n\nIvo Dahl: When was it built?\n\nAnna Berg: In 1902.\n";

}

/// The text as it is read stays in the project: a better reader moves nothing unasked.
class TestReadings final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    DocumentId m_id;

    /// Keeps another text in place of the one that reading made, as an older reader would have.
    void keepOther(const QString &text, const QByteArray &sha256 = {})
    {
        const auto file = Store::ProjectFile::open(m_path).value();
        const DocumentRecord record = file->load().value().documents.constFirst();
        Document other;
        other.text = text;
        other.paragraphs = {{}};
        other.sourceMap.appendCopy(text);
        other.textSha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
        const QByteArray bytes = Store::packed(other);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        QVERIFY(file->keepReadingPart({record.id, record.options}, 0, bytes, sha256.isEmpty() ? hash : sha256));
    }
    QString textNow()
    {
        const auto project = Project::Project::open(m_path).value();
        return project->document(m_id).value()->text;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"talks.crossread"_s);
        const auto project = Project::Project::create(m_path).value();
        m_id = project->addDocument({u"talk"_s, u"talk.txt"_s, talk, {}}).value();
    }

    void packed_keepsTheWholeDocument()
    {
        const auto project = Project::Project::open(m_path).value();
        const DocumentPtr document = project->document(m_id).value();
        const auto back = Store::unpackedDocument(Store::packed(*document));
        QVERIFY(back);
        QCOMPARE(back->text, document->text);
        QCOMPARE(back->paragraphs, document->paragraphs);
        QCOMPARE(back->turns, document->turns);
        QCOMPARE(back->speakers, document->speakers);
        QCOMPARE(back->cleanups, document->cleanups);
        QCOMPARE(back->labelCandidates, document->labelCandidates);
        QCOMPARE(back->metadata, document->metadata);
        QCOMPARE(back->textSha256, document->textSha256);
        for (qsizetype at = 0; at < document->text.size(); ++at)
            QCOMPARE(back->toSource({at, at + 1}), document->toSource({at, at + 1}));
    }

    void packed_refusesWhatIsNotWhole()
    {
        const auto project = Project::Project::open(m_path).value();
        const QByteArray whole = Store::packed(*project->document(m_id).value());
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!Store::unpackedDocument(whole.first(size)), QByteArray::number(size).constData());
    }

    void reader_isKeptWithTheDocument()
    {
        const auto project = Project::Project::open(m_path).value();
        QCOMPARE(project->record(m_id)->options.format, u"text"_s);
        QCOMPARE(project->record(m_id)->options.formatVersion, project->document(m_id).value()->formatVersion);
    }

    void keptText_isReadBack()
    {
        keepOther(u"As an older reader read it."_s);
        QCOMPARE(textNow(), u"As an older reader read it."_s);
    }

    void alteredText_isMadeAnew()
    {
        const QString good = textNow();
        keepOther(u"Altered."_s, QByteArray(32, 'x'));
        QCOMPARE(textNow(), good);
        QCOMPARE(textNow(), good);
    }

    void unloadedText_isReadAgainWhereItIsNeeded()
    {
        const auto project = Project::Project::open(m_path).value();
        const std::weak_ptr<const Document> first = project->document(m_id).value();
        const QSignalSpy unloaded(project.get(), &Project::Project::documentUnloaded);
        project->unload(m_id);
        project->unload(m_id); // nothing more to do
        QCOMPARE(unloaded.size(), 1);
        QVERIFY(first.expired());
        QVERIFY(!project->isLoaded(m_id));
        QVERIFY(project->annotate(m_id, {4, 11}, {}, u"note"_s));
        QVERIFY(project->isLoaded(m_id));
        QCOMPARE(project->annotation(project->annotationIds(m_id).constFirst())->anchor.exact, u"harbour"_s);
    }

    void annotation_staysInTheKeptText()
    {
        keepOther(u"As an older reader read it."_s);
        {
            const auto project = Project::Project::open(m_path).value();
            QVERIFY(project->annotate(m_id, {3, 11}, {}, u"note"_s));
        }
        const auto project = Project::Project::open(m_path).value();
        QVERIFY(project->document(m_id));
        const Annotation &annotation = *project->annotation(project->annotationIds(m_id).constFirst());
        QCOMPARE(annotation.state, AnchorState::Exact);
        QCOMPARE(annotation.anchor.span, (TextSpan{3, 11}));
    }

    void otherOptions_haveATextOfTheirOwn_andUndoFindsTheFirst()
    {
        keepOther(u"As an older reader read it."_s);
        const auto project = Project::Project::open(m_path).value();
        QCOMPARE(project->document(m_id).value()->text, u"As an older reader read it."_s);
        ImportOptions options = project->record(m_id)->options;
        options.kind = DocumentKind::Article;
        QVERIFY(project->changeImport(m_id, options));
        QVERIFY(project->document(m_id).value()->text.startsWith("The harbour"_L1));
        QVERIFY(project->undo());
        QCOMPARE(project->document(m_id).value()->text, u"As an older reader read it."_s);
    }

    void metadata_isKeptAndUndone()
    {
        Metadata metadata{u"The harbour at night"_s, {u"Anna Berg"_s}, u"Harbour Post"_s, u"2022-02"_s, {}, {}, {}};
        {
            const auto project = Project::Project::open(m_path).value();
            QVERIFY(project->document(m_id));
            QVERIFY(project->describeDocument(m_id, u"night"_s, metadata));
            QCOMPARE(project->document(m_id).value()->metadata, metadata);
        }
        const auto project = Project::Project::open(m_path).value();
        QCOMPARE(project->record(m_id)->metadata, metadata);
        QCOMPARE(project->document(m_id).value()->metadata, metadata);
        QCOMPARE(project->document(m_id).value()->title, u"The harbour at night"_s);
        QCOMPARE(project->document(m_id).value()->name, u"night"_s);
        QVERIFY(project->undo());
        QCOMPARE(project->document(m_id).value()->name, u"talk"_s);
        QCOMPARE(project->document(m_id).value()->metadata.publisher, QString());
    }

    void readingAgain_saysWhatItWouldChange()
    {
        keepOther(u"It is old. As an older reader read it."_s);
        const auto project = Project::Project::open(m_path).value();
        QVERIFY(project->document(m_id));
        QVERIFY(project->annotate(m_id, {0, 10}, {}, u"stays"_s));
        QVERIFY(project->annotate(m_id, {23, 29}, {}, u"goes"_s));
        Document better;
        better.text = u"Anna Berg: It is old."_s;
        better.paragraphs = {{}};
        better.sourceMap.appendCopy(better.text);
        better.textSha256 = QByteArray(32, 'y');
        const auto effect = project->effectOf(m_id, better);
        QVERIFY(!effect.sameText);
        QCOMPARE(effect.paragraphs, 1);
        QCOMPARE(effect.annotations, 2);
        QCOMPARE(effect.lost, 1);
    }
};

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
