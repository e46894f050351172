// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bus.h"
#include "support/warnings.h"
#include "window/desk/desktopwishes.h"
#include "window/desk/settings.h"
#include "window/desk/thememanager.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Crossread;
using namespace Crossread::Window;
using namespace Qt::StringLiterals;

using Groups = QMap<QString, QVariantMap>;

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;

}

/// What a desktop says to programs that ask for its settings.
class Portal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(Groups groups)
        : m_groups(std::move(groups))
    {
    }

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &groups) // NOLINT(readability-identifier-naming)
    {
        Groups answer;
        for (const QString &group : groups) {
            if (m_groups.contains(group))
                answer.insert(group, m_groups.value(group));
        }
        return answer;
    }

Q_SIGNALS:
    void SettingChanged( // NOLINT(readability-identifier-naming)
        const QString &group, const QString &key, const QDBusVariant &value);

private:
    Groups m_groups;
};

namespace {

/// A bus with a portal on it, and the program's own end of it.
class Desktop {
public:
    explicit Desktop(const Groups &groups = {})
        : m_portal(groups)
    {
        if (m_bus.address().isEmpty())
            return;
        QDBusConnection there = QDBusConnection::connectToBus(m_bus.address(), u"desktop"_s);
        there.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_isThere = there.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~Desktop()
    {
        for (const QString &end : {u"desktop"_s, u"program"_s})
            QDBusConnection::disconnectFromBus(end);
    }
    Q_DISABLE_COPY_MOVE(Desktop)
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] Portal &portal() { return m_portal; }
    [[nodiscard]] QDBusConnection bus() const { return QDBusConnection::connectToBus(m_bus.address(), u"program"_s); }

private:
    Test::Bus m_bus;
    Portal m_portal;
    bool m_isThere = false;
};

Groups says(const QString &group, const QString &key, const QVariant &value)
{
    return {{group, QVariantMap{{key, value}}}};
}

}

/// High contrast, dark and less motion are what the desktop asks for, at the start and while the program runs.
class TestDesktopWishes final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    QPalette m_usual;

    [[nodiscard]] QString ini() const { return m_home->filePath(u"settings.ini"_s); }
    static int glide() { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); }

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<Groups>();
        m_usual = QApplication::palette();
    }
    void init()
    {
        Test::failOnWarnings();
        m_home = std::make_unique<QTemporaryDir>();
        QApplication::setPalette(m_usual);
    }

    void portalsAnswer_isHeard_data()
    {
        QTest::addColumn<Groups>("groups");
        QTest::addColumn<bool>("contrast");
        QTest::addColumn<bool>("still");
        QTest::newRow("nothing") << Groups() << false << false;
        QTest::newRow("no preference") << Groups{{appearance,
                                                     QVariantMap{{u"contrast"_s, 0U}, {u"reduced-motion"_s, 0U}}},
            {gnome, QVariantMap{{u"enable-animations"_s, true}}}}
                                       << false << false;
        QTest::newRow("contrast") << says(appearance, u"contrast"_s, 1U) << true << false;
        QTest::newRow("a contrast that nobody knows") << says(appearance, u"contrast"_s, 7U) << false << false;
        QTest::newRow("a contrast that is no number") << says(appearance, u"contrast"_s, u"much"_s) << false << false;
        QTest::newRow("less motion") << says(appearance, u"reduced-motion"_s, 1U) << false << true;
        QTest::newRow("no animations, as GNOME says it") << says(gnome, u"enable-animations"_s, false) << false << true;
        QTest::newRow("the same key of another group") << says(gnome, u"contrast"_s, 1U) << false << false;
    }
    void portalsAnswer_isHeard()
    {
        QFETCH(Groups, groups);
        QFETCH(bool, contrast);
        QFETCH(bool, still);
        Desktop desktop(groups);
        if (!desktop.isThere())
            QSKIP("There is no dbus-daemon.");
        DesktopWishes wishes;
        QSignalSpy changed(&wishes, &DesktopWishes::changed);
        wishes.listen(desktop.bus());
        QVERIFY2(!wishes.highContrast() && !wishes.lessMotion(), "asked, and not waited for");
        const bool wished = contrast || still;
        if (wished)
            QTRY_COMPARE(changed.size(), 1);
        else
            QTest::qWait(300); // the answer has long come by then
        QCOMPARE(wishes.highContrast(), contrast);
        QCOMPARE(wishes.lessMotion(), still);
        QCOMPARE(changed.size(), wished ? 1 : 0);
    }

    void contrast_isFollowedWhileRunning()
    {
        Desktop desktop;
        if (!desktop.isThere())
            QSKIP("There is no dbus-daemon.");
        Settings settings(ini());
        ThemeManager themes(settings);
        DesktopWishes wishes;
        themes.follow(wishes);
        wishes.listen(desktop.bus());
        QCOMPARE(themes.theme().name, u"light"_s);

        desktop.portal().change(appearance, u"contrast"_s, 1U);
        QTRY_COMPARE(themes.theme().name, u"contrast"_s);
        QCOMPARE(themes.theme().paper, QColor(Qt::white));
        QCOMPARE(themes.theme().text, QColor(Qt::black));
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::white));
        QCOMPARE(QApplication::palette().color(QPalette::ButtonText), QColor(Qt::black));
        settings.setPaper(Paper::Sepia); // who has chosen keeps what was chosen
        QCOMPARE(themes.theme().name, u"sepia"_s);
        settings.setPaper(Paper::System);
        QCOMPARE(themes.theme().name, u"contrast"_s);

        Q_EMIT QGuiApplication::styleHints()->colorSchemeChanged(Qt::ColorScheme::Dark);
        QCOMPARE(themes.theme().paper, QColor(Qt::black));
        QCOMPARE(QApplication::palette().color(QPalette::Text), QColor(Qt::white));
        desktop.portal().change(appearance, u"contrast"_s, 0U);
        QTRY_COMPARE(themes.theme().name, u"dark"_s);
    }

    /// The colours of the start were part of a wish that was taken back.
    void contrastOfTheStart_canEnd()
    {
        Desktop desktop(says(appearance, u"contrast"_s, 1U));
        if (!desktop.isThere())
            QSKIP("There is no dbus-daemon.");
        QApplication::setPalette(QPalette(
            Qt::white, Qt::black, Qt::white, Qt::black, Qt::white, Qt::white, Qt::black, Qt::black, Qt::black));
        Settings settings(ini());
        ThemeManager themes(settings);
        QCOMPARE(themes.theme().name, u"contrast"_s);
        DesktopWishes wishes;
        themes.follow(wishes);
        QCOMPARE(themes.theme().name, u"contrast"_s); // nobody has answered yet
        wishes.listen(desktop.bus());
        QTRY_VERIFY(wishes.highContrast());
        desktop.portal().change(appearance, u"contrast"_s, 0U);
        QTRY_COMPARE(themes.theme().name, u"light"_s);
    }

    void dark_isFollowedWhileRunning()
    {
        Settings settings(ini());
        const ThemeManager themes(settings);
        QCOMPARE(themes.theme().name, u"light"_s);
        Q_EMIT QGuiApplication::styleHints()->colorSchemeChanged(Qt::ColorScheme::Dark);
        QCOMPARE(themes.theme().name, u"dark"_s);
        QCOMPARE(QApplication::palette().color(QPalette::Base), themes.theme().paper);
        settings.setPaper(Paper::Light);
        Q_EMIT QGuiApplication::styleHints()->colorSchemeChanged(Qt::ColorScheme::Dark);
        QCOMPARE(themes.theme().name, u"light"_s);
        settings.setPaper(Paper::System);
        QCOMPARE(themes.theme().name, u"dark"_s);
        Q_EMIT QGuiApplication::styleHints()->colorSchemeChanged(Qt::ColorScheme::Light);
        QCOMPARE(themes.theme().name, u"light"_s);
    }

    void lessMotion_isFollowedWhileRunning_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("less");
        QTest::addColumn<QVariant>("usual");
        QTest::newRow("all desktops") << appearance << u"reduced-motion"_s << QVariant(1U) << QVariant(0U);
        QTest::newRow("GNOME") << gnome << u"enable-animations"_s << QVariant(false) << QVariant(true);
    }
    void lessMotion_isFollowedWhileRunning()
    {
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QVariant, less);
        QFETCH(QVariant, usual);
        Desktop desktop;
        if (!desktop.isThere())
            QSKIP("There is no dbus-daemon.");
        Settings settings(ini());
        ThemeManager themes(settings);
        DesktopWishes wishes;
        themes.follow(wishes);
        wishes.listen(desktop.bus());
        QVERIFY2(glide() > 0, "a style without animations tells nothing");
        desktop.portal().change(group, key, less);
        QTRY_COMPARE(glide(), 0);
        desktop.portal().change(group, key, usual);
        QTRY_VERIFY(glide() > 0);
    }

    void withoutAPortal_nothingIsWishedAndNobodyWaits_data()
    {
        QTest::addColumn<bool>("bus");
        QTest::newRow("a bus without a portal") << true;
        QTest::newRow("no bus") << false;
    }
    void withoutAPortal_nothingIsWishedAndNobodyWaits()
    {
        QFETCH(bool, bus);
        const Test::Bus bare;
        if (bus && bare.address().isEmpty())
            QSKIP("There is no dbus-daemon.");
        const QString name = u"bare"_s;
        DesktopWishes wishes;
        {
            QElapsedTimer clock;
            const QDBusConnection end =
                QDBusConnection::connectToBus(bus ? bare.address() : u"unix:path=/nonexistent/bus"_s, name);
            clock.start();
            wishes.listen(end);
            QVERIFY2(clock.elapsed() < 1000, "it waited");
        }
        QTest::qWait(200);
        QVERIFY(!wishes.highContrast() && !wishes.lessMotion());
        QDBusConnection::disconnectFromBus(name);
    }
};

QTEST_MAIN(TestDesktopWishes)
#include "tst_desktopwishes.moc"
