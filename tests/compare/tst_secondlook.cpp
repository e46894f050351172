// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/meaning/meanings.h"
#include "compare/untaughtmodel.h"
#include "compare/verdict/comparer.h"
#include "import/importer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

class TestSecondLook final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const Encoder> m_untaught;

    static Core::Document document(const QString &text, Core::DocumentKind kind)
    {
        Core::ImportOptions options;
        options.kind = kind;
        return *Import::importBytes(text.toUtf8(), u"text"_s, options);
    }

    static Core::Document transcript()
    {
        return document(
            u"Ada Orlo: Good evening. The aircraft carrier will stay in the gulf until the spring. The farmers of this "
            "part of the country will be paid before the spring comes. Nobody on the old boat loses a job. The "
            "council has voted for it twice.\n\n"
            "Ben Quist: I have repaired boats for thirty years. The old engine is tired, but it is not dead. A harbor "
            "without a repair shop is a parking lot.\n"_s,
            Core::DocumentKind::Transcript);
    }

    static Core::Document article()
    {
        return document(
            u"“A harbor without a repair shop is a parking lot,” Quist said. “The old engine is tired,” he added.\n\n"
            "Orlo said that a Navy flattop would remain in the region until spring.\n\n"
            "“The council has voted for it twice,” Orlo said.\n"_s,
            Core::DocumentKind::Article);
    }

    static QList<Statement> lookedAgain(
        const std::shared_ptr<const Encoder> &encoder, const Core::Document &text, const Core::Progress &progress = {})
    {
        Meanings meanings(encoder);
        CompareOptions options;
        options.meanings = encoder ? &meanings : nullptr;
        return compare(TranscriptIndex(transcript()), text, options, progress).statements;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"untaught.encoder"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(Test::untaughtModel()) > 0);
        file.close();
        m_untaught = Encoder::open(path);
        QVERIFY(m_untaught);
    }

    void saysTheSameEachTime()
    {
        const QList<Statement> first = lookedAgain(m_untaught, article());
        QVERIFY(!first.isEmpty());
        QVERIFY(first == lookedAgain(m_untaught, article()));
    }

    /// The words alone decide where nobody asked, and where one of the texts is not English.
    void leavesTheRestAsItWas()
    {
        for (const Statement &statement : lookedAgain(nullptr, article())) {
            for (const Passage &passage : statement.passages)
                QCOMPARE(passage.evidence.likeness, 0.);
        }
        const Core::Document german = document(
            u"Der Bürgermeister ist müde. „Niemand auf dem alten Boot verliert seine Arbeit“, sagte Orlo, und sie fügte "
            "hinzu, dass der Rat zweimal dafür gestimmt habe. Das Schiff bleibe bis zum Frühling.\n"_s,
            Core::DocumentKind::Article);
        QVERIFY(lookedAgain(m_untaught, german) == lookedAgain(nullptr, german));
    }

    /// What is quoted word for word stays where it stands, and as it was judged.
    void keepsVerdicts()
    {
        const QList<Statement> before = lookedAgain(nullptr, article());
        const QList<Statement> after = lookedAgain(m_untaught, article());
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].span, before[i].span);
            if (before[i].kind != StatementKind::Direct)
                continue;
            QCOMPARE(after[i].passages.first().span, before[i].passages.first().span);
            QCOMPARE(after[i].verdict, before[i].verdict);
            QVERIFY(after[i].changes == before[i].changes);
        }
    }

    void canBeCanceled()
    {
        std::function<void(int)> report;
        Core::Progress progress([&report](int permille) { report(permille); });
        int highest = 0;
        report = [&](int permille) {
            highest = std::max(highest, permille);
            if (permille >= 310)
                progress.cancel();
        };
        QVERIFY(lookedAgain(m_untaught, article(), progress).isEmpty());
        QVERIFY2(highest < 850, "what comes behind the second look is left out");
    }

    void seesWhatIsMeant()
    {
        const auto encoder = Encoder::english();
        if (!encoder)
            QSKIP("there is no sentence encoder");
        const QList<Statement> statements = lookedAgain(encoder, article());
        const auto report = std::ranges::find(statements, StatementKind::Indirect, &Statement::kind);
        QVERIFY(report != statements.end());
        const auto likenessOf = [&](QStringView words) {
            double out = 0;
            for (const Passage &passage : report->passages) {
                if (QStringView(transcript().text).sliced(passage.span.begin, passage.span.size()).contains(words))
                    out = passage.evidence.likeness;
            }
            return out;
        };
        QVERIFY(likenessOf(u"carrier") > likenessOf(u"farmers"));
    }
};

QTEST_GUILESS_MAIN(TestSecondLook)
#include "tst_secondlook.moc"
