// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "projectsamples.h"
#include "support/scratch.h"
#include "support/shareddata.h"
#include "support/warnings.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;

namespace {

/// All that differs between the two texts of the real correction, with words around it that tell the place.
QList<std::pair<QString, QString>> realCorrections()
{
    const auto wide = [](qsizetype count) { return QString(count, QChar::Nbsp); };
    return {
        {u"12:57 P.M. CEST"_s, u"12:57 P.M. CET"_s},
        {u"Federation. \u00a0The United"_s, u"Federation.\u00a0 The United"_s},
        {u"another $50 million– the"_s, u"another $50 million — the"_s},
        {u"DUDA: \u00a0(As interpreted.)"_s, u"DUDA:\u00a0 (As interpreted.)"_s},
        {u"DUDA: \u00a0Okay"_s, u"DUDA:\u00a0 Okay"_s},
        {u"a multitude crisis of this"_s, u"a multitude of crises of this"_s},
        {u"President. \u00a0I said"_s, u"President.\u00a0 I said"_s},
        {u"END\u00a0 "_s + wide(9) + u' ' + wide(4) + u" 1:43"_s, u"END"_s + wide(17) + u"1:43"_s},
    };
}

/// What stood there in a text, and what stands there in the corrected one; without what both have at its ends.
struct Piece {
    TextSpan was;
    QString now;
};

QList<Piece> piecesIn(const QString &text)
{
    QList<Piece> pieces;
    for (const auto corrections = realCorrections(); const auto &[was, now] : corrections) {
        qsizetype head = 0;
        while (was[head] == now[head])
            ++head;
        qsizetype tail = 0;
        while (
            tail < std::min(was.size(), now.size()) - head && was[was.size() - 1 - tail] == now[now.size() - 1 - tail])
            ++tail;
        const qsizetype at = text.indexOf(was);
        pieces.append({{at + head, at + was.size() - tail}, now.sliced(head, now.size() - head - tail)});
    }
    return pieces;
}

QString patched(QString text, const QList<Piece> &pieces)
{
    for (auto piece = pieces.crbegin(); piece != pieces.crend(); ++piece)
        text.replace(piece->was.begin, piece->was.size(), piece->now);
    return text;
}

/// Where the place is now that stood at `at`: counted from the pieces alone, and by no part of the program under test.
qsizetype placeNow(const QList<Piece> &pieces, qsizetype at)
{
    qsizetype place = at;
    for (const Piece &piece : pieces) {
        if (piece.was.end <= at)
            place += piece.now.size() - piece.was.size();
    }
    return place;
}

/// As a reader marks: whole words, and no blanks at the ends.
TextSpan wholeWords(const QString &text, qsizetype begin, qsizetype end)
{
    begin = std::clamp<qsizetype>(begin, 0, text.size());
    end = std::clamp(end, begin, text.size());
    while (begin > 0 && begin < text.size() && text[begin - 1].isLetterOrNumber())
        --begin;
    while (end > begin && end < text.size() && text[end - 1].isLetterOrNumber() && text[end].isLetterOrNumber())
        ++end;
    while (begin < end && text[begin].isSpace())
        ++begin;
    while (begin < end && text[end - 1].isSpace())
        --end;
    return {begin, end};
}

/// On each piece, around it, up to it and behind it; then by chance, from one word to some sentences, a third of them near one.
QList<TextSpan> placesToMark(const QString &text, const QList<Piece> &pieces, qsizetype count)
{
    constexpr qsizetype around = 40;
    QList<TextSpan> places;
    const auto add = [&](qsizetype begin, qsizetype end) {
        const TextSpan place = wholeWords(text, begin, end);
        if (!place.isEmpty() && !places.contains(place))
            places.append(place);
    };
    for (const auto &[was, now] : pieces) {
        add(was.begin, was.end);
        add(was.begin - around, was.end + around);
        add(was.begin - around, was.begin);
        add(was.end, was.end + around);
    }
    QRandomGenerator random(2022);
    while (places.size() < count) {
        const bool isNear = places.size() % 3 == 0;
        const qsizetype begin = isNear ? pieces[random.bounded(pieces.size())].was.begin - random.bounded(60)
                                       : random.bounded(text.size() - 300);
        add(begin, begin + (places.size() % 4 == 0 ? 4 : random.bounded(isNear ? 60 : 250)));
    }
    return places;
}

}

/// A corrected file takes the place of a document's.
class TestReplacing final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project::Project> m_project;

    Result<DocumentId> replace(DocumentId id, const QByteArray &bytes, const QString &name = u"corrected.txt"_s)
    {
        Project::NewDocument with{{}, name, bytes, {}};
        return m_project->replaceDocument(
            id, with, std::make_shared<const Document>(Import::importBytes(bytes, name).value()));
    }
    AnnotationId mark(DocumentId id, const QString &words, int nth = 1)
    {
        return m_project->annotate(id, Test::spanOf(*m_project, id, words, nth), {}).value();
    }

private Q_SLOTS:
    void init()
    {
        Test::failOnWarnings();
        static int number = 0;
        m_project = Project::Project::create(m_folder.filePath(u"%1.crossread"_s.arg(++number))).value();
    }

    void correctedText_keepsWhatWasAnchored_inOneStep()
    {
        const DocumentId id =
            m_project
                ->addDocument({u"talk"_s, u"/texts/talk.txt"_s,
                    "Ann: A bad sandbox. He said no. We go now.\n\nBob: He said no twice, I tink.\n", {}})
                .value();
        const AnnotationId first = mark(id, u"no"_s); // stands often
        const AnnotationId second = mark(id, u"no"_s, 3);
        const AnnotationId misspelt = mark(id, u"I tink"_s);
        const AnnotationId gone = mark(id, u"We go now."_s);
        const QString path = m_project->path();
        const QString before = m_project->document(id).value()->text;
        QCOMPARE(before.sliced(m_project->annotation(second)->anchor.span.begin - 5, 7), u"said no"_s);

        const QByteArray corrected =
            "Ann: A very bad sandbox. He said no.\n\nBob: No, no: he said no twice, I think.\n";
        const auto effect = m_project->effectOf(id, Import::importBytes(corrected, u"c.txt"_s).value(), true);
        QCOMPARE(effect.annotations, 4);
        QCOMPARE(effect.moved, 1);
        QCOMPARE(effect.lost, 1);
        const auto fresh = replace(id, corrected);
        QVERIFY2(fresh, qPrintable(fresh ? QString() : fresh.error().sentence()));
        QCOMPARE(m_project->documents().size(), 1);
        QCOMPARE(m_project->record(*fresh)->name, u"talk"_s);
        const QString text = m_project->document(*fresh).value()->text;
        const auto placeOf = [&](AnnotationId one) { return m_project->annotation(one)->anchor.span.begin; };
        QCOMPARE(placeOf(first), text.indexOf(u"no."_s));
        QCOMPARE(placeOf(second), text.indexOf(u"no twice"_s));
        QVERIFY(m_project->annotation(second)->state == AnchorState::Exact);
        QCOMPARE(Test::quoteOf(*m_project, misspelt), u"I think"_s);
        QVERIFY(m_project->annotation(misspelt)->state == AnchorState::Moved);
        QVERIFY(m_project->annotation(gone)->state == AnchorState::Orphaned);
        QCOMPARE(m_project->annotation(gone)->anchor.exact, u"We go now."_s);

        QVERIFY(m_project->undo());
        QCOMPARE(m_project->document(id).value()->text, before);
        QCOMPARE(Test::quoteOf(*m_project, gone), u"We go now."_s);
        QVERIFY(m_project->annotation(misspelt)->state == AnchorState::Exact);
        QVERIFY(m_project->redo());
        m_project.reset();
        m_project = Project::Project::open(path).value();
        QCOMPARE(m_project->document(*fresh).value()->text, text);
        QCOMPARE(Test::quoteOf(*m_project, misspelt), u"I think"_s);
        QCOMPARE(m_project->annotationIds(*fresh).size(), 4);
    }

    void links_andWhatIsSaidOfTheDocument_comeAlong()
    {
        const DocumentId id = Test::add(*m_project, u"talk"_s);
        const DocumentId article = Test::add(*m_project, u"article"_s, "They “shall meet again in Minsk”.");
        const TextSpan words = Test::spanOf(*m_project, id, u"meet again in Minsk"_s);
        QVERIFY(m_project->link(article, Test::spanOf(*m_project, article, u"Minsk"_s), id, words));
        const auto fresh = replace(id, QByteArray(Test::transcriptBytes()).replace("bad sandbox", "very bad sandbox"));
        QVERIFY(fresh);
        const Link link = m_project->links().constFirst();
        QCOMPARE(link.to.document, *fresh);
        QCOMPARE(m_project->document(*fresh).value()->textOf(link.to.anchor.span), u"meet again in Minsk");
        QCOMPARE(m_project->record(*fresh)->position, 0);
        QCOMPARE(replace(DocumentId::create(), "x").error().code, ErrorCode::NoSuchDocument);
    }

    /// 200 annotations and 20 links on a real transcript, which was published anew.
    void realCorrection_losesNone_placesNoneWrong_marksWhatChanged()
    {
        const QString from = Test::sharedPath(u"data/transcripts/harris-duda-2022-as-interpreted.txt"_s);
        const QString to = Test::sharedPath(u"data/transcripts/harris-duda-2022-corrected.txt"_s);
        if (from.isEmpty() || to.isEmpty())
            QSKIP(Test::besideTheProject);
        const DocumentId id = m_project->addDocument({u"talk"_s, from, Test::bytesOf(from), {}}).value();
        const QString before = m_project->document(id).value()->text;
        const QByteArray bytes = Test::bytesOf(to);
        const QString after = Import::importBytes(bytes, u"corrected.txt"_s).value().text;
        const QList<Piece> pieces = piecesIn(before);
        QCOMPARE(patched(before, pieces), after); // nothing else differs: so it is known where each word is now
        const DocumentId article =
            Test::add(*m_project, u"article"_s, QByteArray("He said so, they say. ").repeated(20));
        QList<std::pair<AnnotationId, TextSpan>> marked;
        QList<std::pair<LinkId, TextSpan>> linked;
        for (const QList<TextSpan> places = placesToMark(before, pieces, 200); const TextSpan place : places) {
            if (marked.size() % 10 == 0) {
                const TextSpan said = Test::spanOf(*m_project, article, u"He said so"_s, int(linked.size()) + 1);
                linked.append({m_project->link(article, said, id, place).value(), place});
            }
            marked.append({m_project->annotate(id, place, {}).value(), place});
        }
        QCOMPARE(linked.size(), 20);

        const auto fresh = replace(id, bytes);
        QVERIFY(fresh);
        QCOMPARE(m_project->document(*fresh).value()->text, after);
        QCOMPARE(m_project->annotationIds(*fresh).size(), 200);
        int changed = 0;
        int wrong = 0;
        const auto look = [&](const Anchor &anchor, AnchorState state, TextSpan was) {
            const TextSpan now{placeNow(pieces, was.begin), placeNow(pieces, was.end)};
            const QString words = before.sliced(was.begin, was.size());
            const bool isSame = words == QStringView(after).sliced(now.begin, now.size());
            changed += isSame ? 0 : 1;
            if (anchor.span == now && anchor.exact == words
                && state == (isSame ? AnchorState::Exact : AnchorState::Moved))
                return;
            ++wrong;
            qInfo("“%s” is at %lld to %lld, not at %lld to %lld, state %d", qPrintable(words),
                qlonglong(anchor.span.begin), qlonglong(anchor.span.end), qlonglong(now.begin), qlonglong(now.end),
                int(state));
        };
        for (const auto &[one, was] : std::as_const(marked))
            look(m_project->annotation(one)->anchor, m_project->annotation(one)->state, was);
        QCOMPARE(wrong, 0); // so none is lost either
        QVERIFY2(changed >= 14, "those on what was corrected, and around it");
        changed = 0;
        for (const auto &[one, was] : std::as_const(linked)) {
            const LinkEnd &end = m_project->data().link(one)->to;
            QCOMPARE(end.document, *fresh);
            look(end.anchor, end.state, was);
        }
        QCOMPARE(wrong, 0);
        QVERIFY2(changed >= 2, "also links are on corrected words");
    }
};

QTEST_GUILESS_MAIN(TestReplacing)
#include "tst_replacing.moc"
