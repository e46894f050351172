// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/features.h"

#include <QDir>
#include <QMap>
#include <QTest>
#include <QTranslator>

using namespace Crossread;
using namespace Crossread::Window;
using namespace Qt::StringLiterals;

namespace {

/// The letter that Alt reaches it by; null for none.
QChar letterOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text[at + 1] != u'&')
            return text[at + 1].toLower();
    }
    return {};
}

}

/// Each entry of a menu has a letter of its own, in every language: of two with the same, the keyboard reaches neither by one
/// key.
class TestMenus final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letters_areUniqueInEachMenu_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("en") << QString();
        const QDir translations(u":/crossread/translations"_s);
        for (const QString &file : translations.entryList({u"crossread_*.qm"_s})) {
            if (file != u"crossread_en.qm")
                QTest::newRow(qPrintable(file)) << translations.filePath(file);
        }
    }
    void letters_areUniqueInEachMenu()
    {
        QFETCH(QString, file);
        QTranslator translator;
        if (!file.isEmpty())
            QVERIFY(translator.load(file) && QCoreApplication::installTranslator(&translator));
        QMap<MenuId, QMap<QChar, QStringList>> menus;
        QStringList without;
        for (const ActionSpec &spec : actionList()) {
            if (const QChar letter = letterOf(spec.text); !letter.isNull())
                menus[spec.menu][letter].append(spec.text);
            else
                without.append(spec.text);
        }
        QStringList twice;
        for (auto menu = menus.cbegin(); menu != menus.cend(); ++menu) {
            for (const QStringList &texts : menu.value()) {
                if (texts.size() > 1)
                    twice.append(menuTitle(menu.key()) + u": "_s + texts.join(u" / "));
            }
        }
        QMap<QChar, QStringList> bar;
        for (const MenuId id :
            {MenuId::Project, MenuId::Edit, MenuId::View, MenuId::Annotate, MenuId::Compare, MenuId::Go, MenuId::Help})
            bar[letterOf(menuTitle(id))].append(menuTitle(id));
        for (const QStringList &titles : std::as_const(bar)) {
            if (titles.size() > 1)
                twice.append(titles.join(u" / "));
        }
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }
};

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
