// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/dictionary.h"
#include "compare/verdict/comparer.h"
#include "import/importer.h"
#include "support/shareddata.h"

#include <QFile>
#include <QTest>

#include <ctime>

using namespace Crossread;
using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

/// Texts that are no pair of a transcript and an article, and texts that are too large: a sensible result, quickly.
class TestOddInput final : public QObject {
    Q_OBJECT

    /// CPU time, so that a busy machine fails nothing. Builds without optimization get ten times as much.
#ifdef QT_NO_DEBUG
    static constexpr double patience = 1;
#else
    static constexpr double patience = 10;
#endif
    static double cpuSeconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

    static Core::Document document(const QString &text, Core::DocumentKind kind)
    {
        Core::ImportOptions options;
        options.kind = kind;
        const auto read = Import::importBytes(text.toUtf8(), u"text"_s, options);
        return read ? *read : Core::Document();
    }
    static Core::Document transcript(const QString &text) { return document(text, Core::DocumentKind::Transcript); }
    static Core::Document article(const QString &text) { return document(text, Core::DocumentKind::Article); }

    static QString sample(const QString &name)
    {
        QFile file(Test::sourcePath(u"resources/sample/"_s + name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static int count(const Comparison &comparison, State state)
    {
        return int(std::count_if(comparison.statements.begin(), comparison.statements.end(),
            [&](const Statement &statement) { return statement.state == state; }));
    }

    /// About a megabyte without a full stop.
    static QString endless()
    {
        QString words;
        words.reserve(1'100'000);
        static const QStringList syllables =
            u"ra ne to si ment al ka pro du ver in con lo mi sta tion er qua be ghi"_s.split(u' ');
        for (quint32 i = 0; words.size() < 1'000'000; ++i) {
            for (quint32 rest = i * 2654435761U % 7919 + 20; rest > 0; rest /= 20)
                words += syllables[rest % 20];
            words += u" and the Thing said "_s;
        }
        return words;
    }

    enum class Wanted : quint8 { NothingFound, SomethingFound };

private Q_SLOTS:
    void oddPairs_giveASensibleResult_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("reported");
        QTest::addColumn<QList<int>>("remarks");
        QTest::addColumn<bool>("finds");
        const auto row = [](const char *name, const QString &said, const QString &reported, QList<Remark> remarks,
                             bool finds) {
            QList<int> numbers;
            for (const Remark remark : remarks)
                numbers.append(int(remark));
            QTest::newRow(name) << said << reported << numbers << finds;
        };
        const QString speech = sample(u"transcript.txt"_s);
        const QString report = sample(u"article.txt"_s);
        const QString plain =
            u"The town lies on a river. It has two bridges and a mill. Nobody lives there in winter.\n"_s;
        QString unlabelled;
        for (const QString &line : speech.split(u'\n'))
            unlabelled += line.mid(line.indexOf(u':') + 1) + u'\n';
        row("an article without quotations", speech, plain, {Remark::NoStatements}, false);
        row("a transcript without speakers", unlabelled, report, {Remark::NoSpeakers}, true);
        row("the same file twice", speech, speech, {Remark::SameText}, true);
        row("the same article twice", report, report, {Remark::SameText, Remark::NoSpeakers}, true);
        row("an empty transcript", {}, report, {Remark::EmptyTranscript, Remark::NoSpeakers}, false);
        row("an empty article", speech, {}, {Remark::NoStatements}, false);
        row("two empty texts", {}, {}, {Remark::EmptyTranscript, Remark::NoStatements}, false);
        row("blanks only", u" \n\n \n"_s, u"\n \n"_s, {Remark::EmptyTranscript, Remark::NoStatements}, false);
        row("marks only", u"… — ?!\n"_s, u"“…” — “?!”\n"_s, {Remark::EmptyTranscript}, false);
        row("one word each", u"Ada: Yes.\n"_s, u"“Yes.”\n"_s, {}, false);
        row("an article in another language", speech,
            u"« Nous n'avons jamais dit cela, et nous ne le dirons pas », a déclaré le président. Il a ajouté que les "
            "pourparlers avec la chancelière étaient utiles pour les deux pays et qu'ils seraient poursuivis dans les "
            "jours "
            "qui viennent.\n"_s,
            {Dictionary::between(u"fr"_s, u"en"_s) ? Remark::AcrossLanguages : Remark::LanguagesDiffer}, false);
        row("a script without blanks",
            u"甲：我们不会出售这个港口。\n\n乙：我听见了。\n\n甲：新的渡轮很贵。\n\n乙：旧的引擎还没有坏。\n"_s,
            u"“我们不会出售这个港口，”他说。\n"_s, {Remark::UnknownLanguage}, true);
        row("a script from right to left", u"עדה: לא נמכור את הנמל לאיש. בן: שמעתי.\n"_s,
            u"\"לא נמכור את הנמל לאיש\", אמרה עדה.\n"_s, {Remark::UnknownLanguage}, true);
    }

    void oddPairs_giveASensibleResult()
    {
        QFETCH(QString, said);
        QFETCH(QString, reported);
        QFETCH(QList<int>, remarks);
        QFETCH(bool, finds);
        const double start = cpuSeconds();
        const TranscriptIndex index(transcript(said));
        const Core::Document text = article(reported);
        const Comparison comparison = compare(index, text);
        QVERIFY(cpuSeconds() - start < .5 * patience);
        for (const int remark : std::as_const(remarks))
            QVERIFY2(comparison.remarks.contains(Remark(remark)), qPrintable(sentence(Remark(remark))));
        QCOMPARE(count(comparison, State::Found) > 0, finds);
        for (const Statement &statement : comparison.statements) {
            QVERIFY(!statement.misattributed);
            QVERIFY(statement.span.begin >= 0 && statement.span.end <= text.text.size());
            QVERIFY(statement.span.begin < statement.span.end);
            for (const Passage &passage : statement.passages)
                QVERIFY(passage.span.begin >= 0 && passage.span.end <= index.text().size());
        }
    }

    void twoTranscripts_areRemarkedUpon()
    {
        const TranscriptIndex index(transcript(sample(u"transcript.txt"_s)));
        const Core::Document other = transcript(
            u"Mia Stone: Good evening.\n\nHost: Welcome.\n\nMia Stone: Thank you.\n\nHost: “What now?” as you once said.\n"_s);
        const Comparison comparison = compare(index, other);
        QVERIFY(comparison.remarks.contains(Remark::ArticleIsTranscript));
        QCOMPARE(count(comparison, State::Found), 0);
    }

    void aMegabyteWithoutAFullStop_isReadInTime_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("reported");
        const QString longText = endless();
        const QString ferry = u"the purple ferry sinks quietly tonight"_s;
        QTest::newRow("the transcript") << u"Ada Orlo: "_s + longText + ferry + u'\n'
                                        << u"“The purple ferry sinks quietly tonight,” Orlo said.\n"_s;
        QTest::newRow("the article") << u"Ada Orlo: The purple ferry sinks quietly tonight.\n"_s << longText + u'\n';
        QTest::newRow("a quotation in the article") << u"Ada Orlo: The purple ferry sinks quietly tonight.\n"_s
                                                    << u"“"_s + longText + ferry + u",” Orlo said.\n"_s;
        QTest::newRow("a quotation that is never closed")
            << u"Ada Orlo: The purple ferry sinks quietly tonight.\n"_s << u"“"_s + longText + ferry + u'\n';
        QTest::newRow("both") << u"Ada Orlo: "_s + longText + ferry + u'\n'
                              << u"“"_s + ferry + u' ' + longText + u",” Orlo said.\n"_s;
        QTest::newRow("nothing but letters")
            << QString(1'000'000, u'a') << u"“"_s + QString(1'000'000, u'a') + u"”\n"_s;
        QTest::newRow("nothing but quotation marks")
            << u"Ada Orlo: Well.\n"_s << QString(QString(u"“a” "_s).repeated(1000) + u'\n').repeated(250);
        QTest::newRow("nothing but sentences")
            << QString(u"I say. "_s).repeated(150'000) << QString(u"“I say.” "_s).repeated(20'000);
    }

    void canceledAtAnyStage_isEmptyAtOnce_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("while the article is read") << 70;
        QTest::newRow("while passages are looked for") << 500;
        QTest::newRow("while neighbours are looked at") << 835;
        QTest::newRow("while it is decided") << 870;
        QTest::newRow("while it is judged") << 950;
    }

    void canceledAtAnyStage_isEmptyAtOnce()
    {
        QFETCH(int, stage);
        const QString words = endless().left(200'000);
        const TranscriptIndex index(transcript(u"Ada Orlo: "_s + words + u'\n'), u"en"_s);
        const Core::Document text = article(u"“"_s + words + u",” Orlo said.\n"_s);
        double canceled = -1;
        Core::Progress *self = nullptr;
        Core::Progress progress([&](int value) {
            if (value >= stage && canceled < 0) {
                canceled = cpuSeconds();
                self->cancel();
            }
        });
        self = &progress;
        const Comparison comparison = compare(index, text, {}, progress);
        const double late = cpuSeconds() - canceled;
        QVERIFY(canceled >= 0);
        QVERIFY(comparison.statements.isEmpty());
        QVERIFY(late < .5 * patience);
    }

    /// Work, cancel and progress: how long it takes, and how long nobody asks whether to go on.
    void aMegabyteWithoutAFullStop_isReadInTime()
    {
        QFETCH(QString, said);
        QFETCH(QString, reported);
        const Core::Document text = article(reported);
        const Core::Document source = transcript(said);
        double last = 0;
        double longest = 0;
        int permille = 0;
        int quietAt = 0;
        const Core::Progress progress([&](int value) {
            if (cpuSeconds() - last > longest) {
                longest = cpuSeconds() - last;
                quietAt = permille;
            }
            last = cpuSeconds();
            QVERIFY(value >= permille && value <= 1000);
            permille = value;
        });
        const double start = last = cpuSeconds();
        const TranscriptIndex index(source, u"en"_s, Aliases::builtIn(), progress);
        const double indexed = cpuSeconds();
        longest = std::max(longest, indexed - last);
        qInfo("index: %.3f s, longest silence %.3f s", indexed - start, longest);
        QVERIFY(longest < .5 * patience);
        longest = permille = 0;
        last = indexed;
        const Comparison comparison = compare(index, text, {}, progress);
        longest = std::max(longest, cpuSeconds() - last);
        qInfo("comparison of %d statements: %.3f s, longest silence %.3f s from %d ‰",
            int(comparison.statements.size()), cpuSeconds() - indexed, longest, quietAt);
        QVERIFY(!comparison.statements.isEmpty());
        QCOMPARE(permille, 1000);
        QVERIFY(longest < .5 * patience);
    }
};

QTEST_GUILESS_MAIN(TestOddInput)
#include "tst_oddinput.moc"
