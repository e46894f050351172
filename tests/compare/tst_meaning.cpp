// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/meaning/meanings.h"
#include "compare/untaughtmodel.h"
#include "support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Crossread;
using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

namespace {

double farthest(const MeaningVector &a, const MeaningVector &b)
{
    double out = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        out = std::max(out, std::abs(double(a[i]) - double(b[i])));
    return out;
}

}

class TestMeaning final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const Encoder> m_untaught;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_untaught = Encoder::open(write(u"untaught.encoder"_s, Test::untaughtModel()));
        QVERIFY(m_untaught);
    }

    void multiplies_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {1, 2, 5, 6, 7, 13})
            QTest::addRow("%d rows", rows) << rows;
    }

    void multiplies()
    {
        QFETCH(int, rows);
        constexpr int inner = 24;
        constexpr int outer = 32;
        const std::vector<float> weights = Test::numbers(inner * outer);
        const std::vector<float> bias = Test::numbers(outer);
        const std::vector<float> in = Test::numbers(inner * rows);
        std::vector<qint16> panels;
        for (int column = 0; column < outer; column += Matrix::panel) {
            for (int row = 0; row < inner; ++row) {
                for (int i = 0; i < Matrix::panel; ++i)
                    panels.push_back(qint16(std::lround(weights[std::size_t(row * outer + column + i)] * 1e5F)));
            }
        }
        const std::vector<float> scales(outer, 1e-5F);
        const Matrix matrix{panels, scales, bias, inner, outer};
        std::vector<float> out(std::size_t(outer * rows), -1);
        matrix.apply(in.data(), out.data(), rows);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < outer; ++column) {
                double sum = double(bias[std::size_t(column)]);
                for (int k = 0; k < inner; ++k)
                    sum += double(in[std::size_t(row * inner + k)]) * double(weights[std::size_t(k * outer + column)]);
                QVERIFY(std::abs(double(out[std::size_t(row * outer + column)]) - sum) < 1e-5);
            }
        }
    }

    void partsIntoPieces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("pieces");
        QTest::newRow("nothing") << QString() << QList<int>();
        QTest::newRow("one piece") << u"a"_s << QList<int>{10};
        QTest::newRow("what is not known is one piece") << u"axyz"_s << QList<int>{10, 0};
        QTest::newRow("beyond the first plane") << u"a🙂"_s << QList<int>{10, 0};
        QTest::newRow("compatible letters are the same") << u"ａb"_s << QList<int>{10, 8};
        QTest::newRow("the likeliest") << u"bab"_s << QList<int>{6, 8, 9};
    }

    void partsIntoPieces()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, pieces);
        const std::vector<int> parted = m_untaught->piecesOf(text);
        QCOMPARE(QList<int>(parted.begin(), parted.end()), pieces);
    }

    /// A file that came in half, or is another's, is none; and none makes the program fall.
    void refusesDamagedModels()
    {
        const QByteArray whole = Test::untaughtModel();
        QVERIFY(!Encoder::open(m_folder.filePath(u"absent"_s)));
        QVERIFY(!Encoder::open(write(u"empty"_s, {})));
        for (const qsizetype size : {qsizetype(3), qsizetype(16), qsizetype(100), whole.size() / 2, whole.size() - 1})
            QVERIFY(!Encoder::open(write(u"half"_s, whole.first(size))));
        QVERIFY(!Encoder::open(write(u"longer"_s, whole + QByteArray(64, '\0'))));
        for (const qsizetype at : {0, 4, 8, 12, 32, 36}) {
            QByteArray other = whole;
            other[at + 3] = '\x7f';
            QVERIFY(!Encoder::open(write(u"other"_s, other)));
        }
    }

    void doesNotDependOnCompany()
    {
        const QStringList texts{u"a b ab"_s, QString(), u"ab "_s.repeated(90), u"b"_s};
        const auto together = m_untaught->encode(texts);
        QCOMPARE(together.size(), std::size_t(texts.size()));
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const MeaningVector alone = m_untaught->encode({texts[i]}).front();
            QVERIFY(farthest(alone, together[std::size_t(i)]) < 1e-5);
            QVERIFY(std::abs(likeness(alone, alone) - 1) < 1e-4);
        }
    }

    /// What was kept is what was told, so that a second look says the same each time.
    void keepsMeanings()
    {
        const QString path = m_folder.filePath(u"kept"_s);
        Meanings told(m_untaught);
        int steps = 0;
        QVERIFY(told.prepare({u"a b"_s, u"b"_s}, [&](qsizetype, qsizetype) { return ++steps > 0; }));
        QVERIFY(steps > 0);
        told.save(path);
        Meanings kept(m_untaught);
        kept.load(path);
        QVERIFY(kept.of(u"a b"_s) == told.of(u"a b"_s));
        QVERIFY(farthest(kept.of(u"b"_s), m_untaught->encode({u"b"_s}).front()) < .002);
        QFile::remove(path);
        kept.save(path);
        QVERIFY2(!QFile::exists(path), "nothing was new");

        QByteArray bytes = "no meanings";
        Meanings none(m_untaught);
        none.load(write(u"damaged"_s, bytes));
        QVERIFY(none.of(u"b"_s) == told.of(u"b"_s));
        QVERIFY(!none.prepare({u"a b"_s}, [](qsizetype, qsizetype) { return false; }));
    }

    void equalsReference_data()
    {
        QTest::addColumn<QJsonObject>("wanted");
        QFile file(Test::sourcePath(u"tests/data/meaning/vectors.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray texts = QJsonDocument::fromJson(file.readAll())["texts"_L1].toArray();
        QVERIFY(!texts.isEmpty());
        for (const QJsonValue &text : texts)
            QTest::newRow(qPrintable(text["text"_L1].toString().left(40))) << text.toObject();
    }

    void equalsReference()
    {
        const auto encoder = Encoder::english();
        if (!encoder)
            QSKIP("there is no sentence encoder");
        QFETCH(QJsonObject, wanted);
        const QString text = wanted["text"_L1].toString();
        QJsonArray pieces;
        for (const int piece : encoder->piecesOf(text))
            pieces.append(piece);
        QCOMPARE(pieces, wanted["pieces"_L1].toArray());
        const QJsonArray vector = wanted["vector"_L1].toArray();
        QCOMPARE(vector.size(), qsizetype(EncoderShape::width));
        MeaningVector reference{};
        std::ranges::transform(
            vector, reference.begin(), [](const QJsonValue &value) { return float(value.toDouble()); });
        QVERIFY(farthest(encoder->encode({text}).front(), reference) < 1e-3);
    }

    void knowsWhatIsMeant()
    {
        const auto encoder = Encoder::english();
        if (!encoder)
            QSKIP("there is no sentence encoder");
        const auto told = encoder->encode({u"A Navy flattop remains in the region."_s,
            u"The aircraft carrier will stay in the gulf until spring."_s, u"We will not sell the harbour."_s});
        QVERIFY(likeness(told[0], told[1]) > likeness(told[0], told[2]));
    }
};

QTEST_GUILESS_MAIN(TestMeaning)
#include "tst_meaning.moc"
