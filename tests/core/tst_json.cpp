// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Strings are as they stand there, whatever they begin with.
class TestJson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyString_comesBackAsItWas()
    {
        const QStringList all{u"\ufeff"_s, u"\ufeffa"_s, u"\ufeff\ufeff"_s, u"a\ufeff"_s, u"\"\ufeff\""_s,
            u"\\\ufeff"_s, u"\ufeff\n\\\"é🎉"_s, u"\ufffe\uffff"_s, u"é"_s, QString()};
        const QByteArray json = QJsonDocument(QJsonArray::fromStringList(all)).toJson();
        // Where Qt mends this, the function can go.
        QVERIFY(QJsonDocument::fromJson(json).array().at(0).toString() != all[0]);
        const QJsonArray read = Core::readJson(json).array();
        QCOMPARE(read.size(), all.size());
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(read[i].toString(), all[i]);
    }

    void key_isReadInTheSameWay()
    {
        const QJsonObject read = Core::readJson("{\"\xef\xbb\xbfkey\":\"\xef\xbb\xbfvalue\"}").object();
        QCOMPARE(read.value(u"\ufeffkey"_s).toString(), u"\ufeffvalue"_s);
    }

    void fault_isTold()
    {
        QJsonParseError error;
        QVERIFY(Core::readJson("{\"a\":", &error).isNull());
        QVERIFY(error.error != QJsonParseError::NoError);
        QVERIFY(!Core::readJson("{\"a\":1}", &error).isNull());
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
