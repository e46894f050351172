// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Who speaks, in many small texts: courts, broadcasts, meetings, chats, interviews, parliaments, and what is no talk at all.
/// tests/data/turnkinds.json has each text with the speakers of its turns: `*` stands for anything, `|` for "or", case, full
/// stops and blanks count for nothing; one pattern is one person.
class TestTurnKinds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void text_isReadAsPeopleDo_data();
    void text_isReadAsPeopleDo();
};

namespace {

QString folded(QString text)
{
    return text.toLower().remove(u'.').simplified();
}

bool isLike(const QString &name, const QString &wanted)
{
    const QStringList ways = wanted.split(u'|');
    return std::ranges::any_of(ways, [&](const QString &way) {
        return QRegularExpression::fromWildcard(folded(way), Qt::CaseInsensitive).match(folded(name)).hasMatch();
    });
}

}

void TestTurnKinds::text_isReadAsPeopleDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted");
    QFile file(Test::sourcePath(u"tests/data/turnkinds.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray kinds = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(kinds.size() > 60);
    for (const QJsonValue &kind : kinds) {
        QTest::newRow(kind[u"id"].toString().toUtf8().constData())
            << kind[u"text"].toString() << kind[u"speakers"].toVariant().toStringList();
    }
}

void TestTurnKinds::text_isReadAsPeopleDo()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, wanted);
    const auto document = Import::importBytes(text.toUtf8(), u"text"_s).value();
    QStringList names;
    for (const Core::Turn &turn : document.turns)
        names.append(document.speakers[turn.speaker].name);
    QVERIFY2(names.size() == wanted.size(), qPrintable(names.join(u" · "_s)));
    QHash<QString, QString> persons;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QVERIFY2(isLike(names[i], wanted[i]), qPrintable(names.join(u" · "_s)));
        if (wanted[i] != u"*")
            QCOMPARE(names[i], *persons.insert(wanted[i], persons.value(wanted[i], names[i])));
    }
}

QTEST_GUILESS_MAIN(TestTurnKinds)
#include "tst_turnkinds.moc"
