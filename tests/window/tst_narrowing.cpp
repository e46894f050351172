// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotationmodel.h"
#include "models/codemodel.h"
#include "models/comparisonindex.h"
#include "models/concordancemodel.h"
#include "talk.h"
#include "window/coding/annotationpanel.h"
#include "window/coding/autocodedialog.h"
#include "window/coding/codepanel.h"
#include "window/coding/coderspanel.h"
#include "window/comparing/coveragepanel.h"
#include "window/pages/documentchoice.h"
#include "window/pages/showncoders.h"
#include "window/pages/tablemodel.h"
#include "window/retrieving/crosstablemodel.h"
#include "window/retrieving/matrixpanel.h"
#include "window/retrieving/searchpanel.h"
#include "window/retrieving/wordspanel.h"
#include "window/widgets/tagchip.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// What is looked at can be narrowed, to what some people say and to what some coders have coded, and then everything is.
class TestNarrowing final : public QObject, private Test::Talk {
    Q_OBJECT

    std::unique_ptr<Test::Desk> m_desk;
    QTemporaryDir m_cache;

    template <typename T>
    [[nodiscard]] T *find() const
    {
        return m_desk->window().findChild<T *>();
    }
    [[nodiscard]] Project::Project &project() const { return Talk::project(*m_desk); }
    void annotate(const QString &coder, const QString &words, const QString &code)
    {
        project().setCoder(coder);
        QVERIFY(m_desk->select(m_desk->transcript(), words));
        const Window::ReadingPane &pane = m_desk->transcript();
        QVERIFY(project().annotateNamed(pane.documentId(), pane.selection(), {code}));
    }
    void hide(const QSet<QString> &coders) const { m_desk->window().page()->coders().setHidden(coders); }
    [[nodiscard]] static bool says(const QWidget &panel, const QString &sentence)
    {
        const QList<QLabel *> labels = panel.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text() == sentence && !label->isHidden(); });
    }
    static void choose(Window::DocumentChoice &choice, const QString &entry)
    {
        QTRY_VERIFY2(choice.findText(entry) >= 0, qPrintable(entry));
        choice.setCurrentText(entry);
        Q_EMIT choice.activated(choice.currentIndex());
    }
    /// Ben comes from the north; of Anna nothing is said.
    void sayWhereBenIsFrom() const
    {
        const Core::Attribute origin{
            Core::AttributeId::create(), u"Origin"_s, Core::AttributeType::Text, Core::AttributeOf::Speaker, {}, 0};
        QVERIFY(project().setValues({{u"Ben Jones"_s, origin.id, u"North"_s}}, {origin}));
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8()); }
    void init()
    {
        m_desk = std::make_unique<Test::Desk>();
        QVERIFY(open(*m_desk));
    }
    void cleanup() { m_desk.reset(); }

    void whatSomebodySays_isSearched_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<int>("hits");
        QTest::newRow("anybody, and the title") << u"All documents"_s << 3;
        QTest::newRow("one speaker") << u"Said by Anna Smith"_s << 1;
        QTest::newRow("of whom something is said") << u"Said by Origin: North"_s << 1;
    }
    void whatSomebodySays_isSearched()
    {
        QFETCH(QString, entry);
        QFETCH(int, hits);
        sayWhereBenIsFrom();
        auto *panel = find<Window::SearchPanel>();
        const auto *model = panel->findChild<Models::ConcordanceModel *>();
        choose(*panel->findChild<Window::DocumentChoice *>(), entry);
        panel->start(u"bridge"_s);
        QTRY_VERIFY(!model->isBusy());
        QCOMPARE(model->rowCount(), hits);
    }

    void whatSomebodySays_isCounted()
    {
        auto *panel = find<Window::WordsPanel>();
        const auto *table = panel->findChild<Window::TableModel *>();
        m_desk->trigger(u"go.words"_s);
        choose(*panel->findChild<Window::DocumentChoice *>(), u"Said by Ben Jones"_s);
        const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
        (*std::ranges::find(buttons, u"&Count"_s, &QPushButton::text))->click();
        QTRY_VERIFY(panel->isSettled());
        QStringList words;
        for (int row = 0; row < table->rowCount(); ++row)
            words.append(table->index(row, 0).data().toString());
        words.sort();
        QCOMPARE(words, u"and bridge does money so the"_s.split(u' '));
    }

    void speakers_areOfferedWhereWordsAreLookedAt()
    {
        const Window::AutoCodeDialog dialog(m_desk->window().page()->bench());
        QTRY_VERIFY(dialog.findChild<Window::DocumentChoice *>()->findText(u"Said by Ben Jones"_s) > 0);
        const auto *ofCoders = find<Window::CodersPanel>()->findChild<Window::DocumentChoice *>();
        QCOMPARE(ofCoders->findText(u"Said by Ben Jones"_s), -1);
    }

    void hiddenCoder_isInNoCellOfTheMatrix_norInWhatItLeadsTo()
    {
        annotate(u"ann"_s, u"The bridge needs steel."_s, u"Steel"_s);
        annotate(u"bob"_s, u"The river rises."_s, u"Steel"_s);
        annotate(u"bob"_s, u"And money."_s, u"Money"_s);
        m_desk->trigger(u"go.matrix"_s);
        auto *panel = find<Window::MatrixPanel>();
        const auto *model = panel->findChild<Window::CrossTableModel *>();
        QTRY_COMPARE(model->rowCount(), 3); // with the totals
        QCOMPARE(model->index(0, 0).data().toString(), u"2"_s);
        QVERIFY(!says(*panel, u"Without what bob coded."_s));
        hide({u"bob"_s});
        QTRY_COMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, 0).data().toString(), u"1"_s);
        QVERIFY(says(*panel, u"Without what bob coded."_s));
        auto *list = find<Window::AnnotationPanel>();
        Q_EMIT panel->findChild<QTableView *>()->clicked(model->index(0, 0));
        QTRY_COMPARE(list->findChild<Models::AnnotationModel *>()->rowCount(), 1);
        for (const Window::TagChip *chip : list->findChildren<Window::TagChip *>())
            QVERIFY2(!chip->accessibleName().contains(u"bob"_s), "the list hides by itself");
        hide({});
        QTRY_COMPARE(list->findChild<Models::AnnotationModel *>()->rowCount(), 2);
        m_desk->trigger(u"go.matrix"_s);
        QTRY_COMPARE(model->rowCount(), 3);
        QVERIFY(!says(*panel, u"Without what bob coded."_s));
    }

    void hiddenCoder_isNotCountedInTheTreeOfCodes()
    {
        annotate(u"ann"_s, u"The bridge needs steel."_s, u"Steel"_s);
        annotate(u"bob"_s, u"The river rises."_s, u"Steel"_s);
        const QModelIndex steel = find<Models::CodeModel>()->indexOf(project().codeNamed(u"Steel"_s).value());
        QCOMPARE(steel.data(Models::CodeModel::CountRole).toInt(), 2);
        hide({u"ann"_s, u"bob"_s});
        QCOMPARE(steel.data(Models::CodeModel::CountRole).toInt(), 0);
        const QString both = QLocale().createSeparatedList({u"ann"_s, u"bob"_s});
        QVERIFY(says(*find<Window::CodePanel>(), u"Without what %1 coded."_s.arg(both)));
        hide({u"ann"_s});
        QCOMPARE(steel.data(Models::CodeModel::CountRole).toInt(), 1);
        QVERIFY(says(*find<Window::CodePanel>(), u"Without what ann coded."_s));
    }

    void hiddenCoder_isNotCountedAboveTheListOfAnnotations()
    {
        annotate(u"ann"_s, u"The bridge needs steel."_s, u"Steel"_s);
        annotate(u"ann"_s, u"So does the bridge."_s, u"Steel"_s);
        annotate(u"bob"_s, u"The river rises."_s, u"Steel"_s);
        const QList<Core::AnnotationId> ids = project().annotationIds({});
        const auto ofBob = std::ranges::find(
            ids, u"bob"_s, [this](const Core::AnnotationId &id) { return project().annotation(id)->coder; });
        QVERIFY(ofBob != ids.end());
        const Core::Annotation before = *project().annotation(*ofBob);
        Core::Annotation moved = before;
        moved.state = Core::AnchorState::Moved;
        QVERIFY(project().bring({u"move"_s, {Core::Change<Core::Annotation>{before, moved}}}));
        m_desk->trigger(u"go.annotations"_s);
        auto *list = find<Window::AnnotationPanel>();
        const QList<QComboBox *> boxes = list->findChildren<QComboBox *>();
        const auto places =
            std::ranges::find(boxes, u"Only annotations whose place is like this"_s, &QWidget::accessibleName);
        QVERIFY(places != boxes.end());
        QTRY_VERIFY(says(*list, u"3 annotations"_s));
        QVERIFY((*places)->findText(u"To be looked at (1)"_s) > 0);
        hide({u"bob"_s});
        QVERIFY((*places)->isHidden());
        QVERIFY(says(*list, u"Without what bob coded."_s));
        QTRY_VERIFY(says(*list, u"2 annotations"_s));
        hide({});
        QTRY_VERIFY(says(*list, u"3 annotations"_s));
        QCOMPARE((*places)->count(), 2);
    }

    void hiddenCoder_isNotInCoverage()
    {
        m_desk.reset();
        m_desk = std::make_unique<Test::Desk>();
        QVERIFY(m_desk->openSample());
        if (const QList<Core::AnnotationId> there = project().annotationIds({}); !there.isEmpty())
            QVERIFY(project().removeAnnotations(there));
        QTRY_VERIFY(find<Models::ComparisonIndex>()->isCompared(m_desk->article().documentId()));
        m_desk->trigger(u"go.coverage"_s);
        auto *panel = find<Window::CoveragePanel>();
        const QAbstractItemModel *model = panel->findChild<QTreeView *>()->model();
        QTRY_COMPARE(model->rowCount(), 2);
        annotate(u"bob"_s, u"security guarantees"_s, u"Security"_s);
        QTRY_COMPARE(model->rowCount(), 3); // codes
        hide({u"bob"_s});
        QTRY_COMPARE(model->rowCount(), 2);
        QVERIFY(says(*panel, u"Without what bob coded."_s));
        hide({});
        QTRY_COMPARE(model->rowCount(), 3);
    }
};

QTEST_MAIN(TestNarrowing)
#include "tst_narrowing.moc"
