// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/dispersionstrip.h"
#include "support/warnings.h"
#include "views.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Crossread;
using namespace Crossread::Reading;
using namespace Qt::StringLiterals;

/// Where things stand in a text: rows, ticks, and the ways to them.
class TestStrip final : public QObject {
    Q_OBJECT

    Core::DocumentPtr m_document = Test::longDocument(50);
    std::unique_ptr<DispersionStrip> m_strip;

    qsizetype end() const { return m_document->text.size(); }
    void show(const QList<DispersionStrip::Row> &rows)
    {
        m_strip->setRows(rows);
        m_strip->resize(600, m_strip->sizeHint().height());
        m_strip->show();
    }
    QImage picture() const { return m_strip->grab().toImage(); }
    QList<qsizetype> chosenBy(const QList<Qt::Key> &keys)
    {
        QSignalSpy chosen(m_strip.get(), &DispersionStrip::positionChosen);
        for (const Qt::Key key : keys)
            QTest::keyClick(m_strip.get(), key);
        QList<qsizetype> places;
        for (const auto &one : std::as_const(chosen))
            places.append(one[0].value<qsizetype>());
        return places;
    }

private Q_SLOTS:
    void init()
    {
        Test::failOnWarnings();
        m_strip = std::make_unique<DispersionStrip>();
        m_strip->setDocument(m_document);
    }

    void keys_walkRowsAndPlaces_data()
    {
        QTest::addColumn<QList<Qt::Key>>("keys");
        QTest::addColumn<QList<qsizetype>>("chosen");
        using Keys = QList<Qt::Key>;
        using Places = QList<qsizetype>;
        QTest::newRow("where it begins") << Keys{Qt::Key_Return} << Places{100};
        QTest::newRow("the next place") << Keys{Qt::Key_Right, Qt::Key_Enter} << Places{200};
        QTest::newRow("the last place") << Keys{Qt::Key_End, Qt::Key_Space} << Places{300};
        QTest::newRow("no further than that") << Keys{Qt::Key_End, Qt::Key_Right, Qt::Key_Return} << Places{300};
        QTest::newRow("back to the first") << Keys{Qt::Key_End, Qt::Key_Home, Qt::Key_Return} << Places{100};
        QTest::newRow("no further back") << Keys{Qt::Key_Left, Qt::Key_Return} << Places{100};
        QTest::newRow("a row without places") << Keys{Qt::Key_Down, Qt::Key_Return} << Places{};
        QTest::newRow("a row with fewer places")
            << Keys{Qt::Key_End, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return} << Places{5000};
        QTest::newRow("no row beyond the last")
            << Keys{Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return} << Places{5000};
        QTest::newRow("no row above the first") << Keys{Qt::Key_Up, Qt::Key_Return} << Places{100};
    }
    void keys_walkRowsAndPlaces()
    {
        QFETCH(QList<Qt::Key>, keys);
        show({{u"Bridges"_s, 0x2f7d32, {{100, 107}, {200, 207}, {300, 307}}}, {u"Nothing"_s, 0x1565c0, {}},
            {u"Rivers"_s, 0x1565c0, {{5000, 5006}}}});
        const QList<qsizetype> places = chosenBy(keys);
        QTEST(places, "chosen");
    }
    void chosenPlace_isSaid()
    {
        show({{u"Bridges"_s, 0x2f7d32, {{100, 107}, {200, 207}}}, {u"Nothing"_s, 0x1565c0, {}}});
        const QAccessibleInterface &face = *QAccessible::queryAccessibleInterface(m_strip.get());
        QCOMPARE(face.role(), QAccessible::Chart);
        QCOMPARE(face.text(QAccessible::Name), u"Where things stand in the text"_s);
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        QVERIFY(face.text(QAccessible::Description).contains(u"Bridges"));
        QVERIFY(m_strip->accessibleDescription().endsWith(u'2'));
        QTest::keyClick(m_strip.get(), Qt::Key_Down);
        QVERIFY(m_strip->accessibleDescription().contains(u"Nothing"));
        const QString told = m_strip->accessibleDescription();
        m_strip->setRows({});
        QVERIFY(m_strip->accessibleDescription() != told);
        QVERIFY(chosenBy({Qt::Key_Return, Qt::Key_End, Qt::Key_Down, Qt::Key_Up, Qt::Key_Space}).isEmpty());
    }
    void newRows_keepTheChosenOne()
    {
        show({{u"Bridges"_s, 0, {{100, 107}}}, {u"Rivers"_s, 0, {{5000, 5006}, {6000, 6006}}}});
        QTest::keyClick(m_strip.get(), Qt::Key_Down);
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        show({{u"Rivers"_s, 0, {{5000, 5006}}}, {u"Towns"_s, 0, {}}, {u"Bridges"_s, 0, {{100, 107}}}});
        QCOMPARE(chosenBy({Qt::Key_Return}), QList<qsizetype>{5000}); // the one place that is left of it
    }
    void ticks_standWhereTheirPlacesAre()
    {
        constexpr QRgb green = 0xff2f7d32;
        show({{u"Bridges"_s, 0x2f7d32, {{0, 7}, {end() / 2, end() / 2 + 7}}}});
        const QImage ticks = picture();
        const auto leftmost = [&](int from) {
            for (int x = from; x < ticks.width(); ++x) {
                for (int y = ticks.height() / 2; y < ticks.height(); ++y) {
                    if (ticks.pixel(x, y) == green)
                        return x;
                }
            }
            return -1;
        };
        const int first = leftmost(0);
        const int second = leftmost(first + 6);
        QVERIFY(first > 0 && second > first);
        QVERIFY(qAbs((ticks.width() + first) / 2 - second) < 12); // half-way along the track
        QCOMPARE(m_strip->positionAt({first, m_strip->height() - 12}), 0);
        QCOMPARE(m_strip->positionAt({second, m_strip->height() - 12}), end() / 2);
        QCOMPARE(m_strip->positionAt({second + 3, m_strip->height() - 12}), end() / 2); // near it is it
        QCOMPARE(m_strip->positionAt({first / 3, m_strip->height() - 12}), -1); // on the name
        QCOMPARE(leftmost(second + 6), -1);
    }
    /// Where one reads from the right, the names stand there and the text runs to the left.
    void readFromTheRight_isMirrored()
    {
        const QList<DispersionStrip::Row> rows{{u""_s, 0x2f7d32, {{0, end() / 4}, {end() / 2, end() / 2 + 7}}}};
        show(rows);
        const QImage usual = picture();
        m_strip->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(picture(), usual.mirrored(true, false)); // but for letters, of which there are none
        const QPoint inside(200, m_strip->height() - 12);
        const qsizetype position = m_strip->positionAt({m_strip->width() - 1 - inside.x(), inside.y()});
        m_strip->setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(m_strip->positionAt(inside), position);
        QVERIFY(position > 0);

        show({{u"Bridges"_s, 0x2f7d32, {{100, 107}, {200, 207}}}});
        const auto hasName = [this](int left) {
            const QImage image = picture();
            for (int x = left; x < left + 80; ++x) {
                for (int y = image.height() / 2; y < image.height() - 6; ++y) { // within the frame of the focus
                    if (image.pixelColor(x, y).lightness() < 128)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(hasName(4));
        m_strip->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(hasName(m_strip->width() - 84));
        QVERIFY(!hasName(4));
        QCOMPARE(chosenBy({Qt::Key_Left, Qt::Key_Return, Qt::Key_Right, Qt::Key_Return}), QList<qsizetype>({200, 100}));
    }
    void longStretch_isWideAndLeadsToEachOfItsPlaces()
    {
        show({{u"An article"_s, 0x2f7d32, {{0, end() / 2}}}});
        QVERIFY(Test::pixelsOf(picture(), QColor(0x2f, 0x7d, 0x32)) > 1000);
        const int quarter = 120 + (m_strip->width() - 120) / 4;
        const qsizetype position = m_strip->positionAt({quarter, m_strip->height() - 12});
        QVERIFY(position > 0 && position < end() / 2);
    }
    void click_leadsToThePlace()
    {
        show({{u"Bridges"_s, 0x2f7d32, {{end() / 2, end() / 2 + 7}}}});
        QSignalSpy chosen(m_strip.get(), &DispersionStrip::positionChosen);
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, {5, 20});
        QTest::mouseClick(m_strip.get(), Qt::RightButton, {}, {400, 20});
        QCOMPARE(chosen.size(), 0);
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, {m_strip->width() - 8, 12});
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen[0][0].value<qsizetype>() > end() * 9 / 10);
    }
    void page_isFramedAsItStands()
    {
        show({});
        const QImage bare = picture();
        m_strip->setVisibleSpan({0, end() / 3});
        QVERIFY(picture() != bare);
        QVERIFY(Test::pixelsOf(picture(), Theme::light().rule) > Test::pixelsOf(bare, Theme::light().rule));
        m_strip->setDocument(m_document); // another text begins without a frame
        QCOMPARE(picture(), bare);
    }
    void theme_isFollowed()
    {
        show({{u"Bridges"_s, 0x2f7d32, {{0, 7}}}});
        for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::sepia()}) {
            m_strip->setTheme(theme);
            QVERIFY(Test::pixelsOf(picture(), theme.paper) > 1000);
            QVERIFY(Test::pixelsOf(picture(), theme.markColour(0x2f7d32)) > 10);
            QVERIFY(Test::pixelsOf(picture(), theme.markColour(theme.speakerColour(0))) > 10);
        }
        m_strip->setSpeakerColours({0x7B1FA2});
        QVERIFY(Test::pixelsOf(picture(), Theme::sepia().markColour(0x7B1FA2)) > 10);
    }
    void tip_saysRowAndSpeaker_asPlainText()
    {
        show({{u"<i>Bridges</i>"_s, 0x2f7d32, {{end() / 2, end() / 2 + 7}}}});
        const auto tipAt = [this](QPoint point) {
            QHelpEvent help(QEvent::ToolTip, point, m_strip->mapToGlobal(point));
            QApplication::sendEvent(m_strip.get(), &help);
            return QToolTip::text();
        };
        const QString onRow = tipAt({400, m_strip->height() - 12});
        QVERIFY2(onRow.contains(u"&lt;i&gt;Bridges"), qPrintable(onRow));
        QVERIFY(onRow.contains(u"Ada") || onRow.contains(u"Ben"));
        const QString onSpeakers = tipAt({400, 12});
        QVERIFY(!onSpeakers.contains(u"Bridges"));
        QVERIFY(onSpeakers.contains(u"Ada") || onSpeakers.contains(u"Ben"));
        QToolTip::hideText();
    }
    void withoutText_thereIsNothing()
    {
        m_strip->setDocument(nullptr);
        show({});
        QCOMPARE(m_strip->positionAt({300, 10}), -1);
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, {300, 10});
        QCOMPARE(Test::pixelsOf(picture(), Theme::light().paper), m_strip->width() * m_strip->height());
        m_strip->setDocument(std::make_shared<Core::Document>()); // and one without a word
        picture();
        QCOMPARE(m_strip->positionAt({300, 10}), 0);
    }
    void manyRowsAndLongNames_haveTheirRoom()
    {
        const int one = m_strip->sizeHint().height();
        QList<DispersionStrip::Row> rows;
        for (int number = 0; number < 60; ++number)
            rows.append({u"A topic with a name that is far too long for its column %1"_s.arg(number), 0x2f7d32, {}});
        show(rows);
        QVERIFY(m_strip->sizeHint().height() > 50 * one / 2);
        QCOMPARE(m_strip->minimumSizeHint().height(), m_strip->sizeHint().height());
        m_strip->resize(m_strip->minimumSizeHint());
        picture();
        m_strip->resize(1, 1);
        picture();
        QCOMPARE(m_strip->positionAt({-50, -50}), -1);
    }
};

QTEST_MAIN(TestStrip)
#include "tst_strip.moc"
