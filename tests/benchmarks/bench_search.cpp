// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "retrieve/codings.h"
#include "retrieve/textsearch.h"
#include "store/packeddocument.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Retrieve;
using namespace Qt::StringLiterals;
using Mode = TextQuery::Mode;

/// Words in 100 MB of text: 500 documents, none of them open, each unpacked and checked as it is read from a project's file.
/// How long until the first page of hits is there, in milliseconds of the processor, the worst of a few runs; and how long the index takes.
class BenchSearch final : public QObject {
    Q_OBJECT

    static constexpr int documents = 500;
    static constexpr qsizetype size = 200'000;
    static constexpr qsizetype page = 50;
    QTemporaryDir m_folder;
    QList<SearchedText> m_texts;
    std::unique_ptr<WordIndex> m_index;

    void measure(const char *what, const TextQuery &query, bool first = true) const
    {
        double worst = 0;
        qsizetype found = 0;
        for (int run = 0; run < 3; ++run) {
            found = 0;
            const double begin = Bench::computed();
            QVERIFY(search(query, m_texts, *m_index, [&](const Core::DocumentPtr &, const QList<TextHit> &hits) {
                found += hits.size();
                return !first || found < page;
            }));
            worst = std::max(worst, Bench::computed() - begin);
        }
        QVERIFY(found > 0);
        static_cast<void>(Bench::figure(std::string("search in 100 MB of 500 texts, ") + what, worst, "ms",
            first ? Bench::Bound::AtMost : Bench::Bound::None, 100));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStringList words;
        QRandomGenerator random(3);
        for (int word = 0; word < 20'000; ++word) {
            QString made;
            for (int letters = 3 + random.bounded(7); letters > 0; --letters)
                made += QChar(u'a' + random.bounded(26));
            words.append(made);
        }
        m_index = WordIndex::open(m_folder.filePath(u"words.sqlite"_s)).value();
        double indexing = 0;
        for (int number = 0; number < documents; ++number) {
            QString text;
            while (text.size() < size) {
                for (int word = 0; word < 60; ++word) {
                    // Few words are frequent, as in any language.
                    const double share = random.generateDouble();
                    text += words[int(share * share * share * double(words.size() - 1))] + u' ';
                }
                text += u"security guarantees。中国和美国\n"_s;
            }
            if (number == documents - 7)
                text += u"the quintessential needle\n"_s;
            const auto document = std::make_shared<Core::Document>(Test::Codings::read(text));
            if (document->sourceMap.readingSize() == 0)
                document->sourceMap.appendCopy(document->text);
            const QByteArray packed = Store::packed(*document);
            const QByteArray hash = QCryptographicHash::hash(packed, QCryptographicHash::Sha256);
            const double begin = Bench::computed();
            QVERIFY(m_index->add(hash, *document));
            indexing += Bench::computed() - begin;
            m_texts.append(
                {Core::DocumentId::create(), hash, [packed, hash](const Core::Progress &) {
                     if (QCryptographicHash::hash(packed, QCryptographicHash::Sha256) != hash)
                         return Core::Result<Core::DocumentPtr>(Core::failure(Core::ErrorCode::DamagedProject));
                     auto read = Store::unpackedDocument(packed);
                     if (!read)
                         return Core::Result<Core::DocumentPtr>(Core::failure(Core::ErrorCode::DamagedProject));
                     return Core::Result<Core::DocumentPtr>(std::make_shared<const Core::Document>(*std::move(read)));
                 }});
        }
        static_cast<void>(Bench::figure("search in 100 MB of 500 texts, making the index", indexing / 1e3, "s"));
        static_cast<void>(Bench::figure("search in 100 MB of 500 texts, size of the index",
            double(QFileInfo(m_folder.filePath(u"words.sqlite"_s)).size()) / 1e6, "MB"));
    }

    void firstPage()
    {
        measure("first page, words in each text", {u"security guarantees"_s, Mode::Words, false});
        measure("first page, a word begun", {u"secur"_s, Mode::Begins, false});
        measure("first page, a word in one text", {u"quintessential"_s, Mode::Words, false});
        measure("first page, all word forms", {u"guaranteed"_s, Mode::Stems, false});
        measure("first page, two signs of Chinese", {u"中国"_s, Mode::Words, false});
    }
    void allOfThem()
    {
        measure("all hits of a word in one text", {u"quintessential needle"_s, Mode::Words, false}, false);
        measure("all hits of words in each text", {u"security guarantees"_s, Mode::Words, false}, false);
        measure("all hits of a pattern", {u"secur\\w+ guarant\\w+"_s, Mode::Expression, false}, false);
    }
};

QTEST_GUILESS_MAIN(BenchSearch)
#include "bench_search.moc"
