// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baresample.h"
#include "core/speechshares.h"
#include "library/reports.h"
#include "models/comparisonindex.h"
#include "reading/dispersionstrip.h"
#include "reading/readingview.h"
#include "review/coverage.h"
#include "support/scratch.h"
#include "window/comparing/coveragepanel.h"
#include "window/pages/documentchoice.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// What the coverage tells of an article, and where it leads to.
class TestCoveragePanel final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::Desk> m_desk;

    [[nodiscard]] Project::Project &project() const { return *m_desk->window().page()->project(); }
    [[nodiscard]] Models::ComparisonIndex &index() const
    {
        return *m_desk->window().page()->findChild<Models::ComparisonIndex *>();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Test::Desk>();
        QVERIFY(Test::openBareSample(*m_desk));
    }
    void cleanup() { m_desk.reset(); }

    void coverage_tellsWhatTheArticleUsed()
    {
        const Core::DocumentId article = m_desk->article().documentId();
        QTRY_VERIFY(index().isCompared(article));
        m_desk->trigger(u"go.coverage"_s);
        auto *panel = m_desk->window().findChild<Window::CoveragePanel *>();
        QTRY_VERIFY(panel->isVisible());
        auto *table = panel->findChild<QTreeView *>();
        QTRY_VERIFY(table->isVisible() && table->model()->rowCount() >= 2);
        const Review::Coverage expected = Review::coverage(*m_desk->transcript().document(), index().findings(article));
        const QAbstractItemModel *model = table->model();
        const QModelIndex speakers = model->index(0, 0);
        QCOMPARE(model->rowCount(speakers), int(expected.speakers.size()));
        for (int row = 0; row < model->rowCount(speakers); ++row) {
            const Review::Share &share = expected.speakers[row];
            QCOMPARE(model->index(row, 0, speakers).data().toString(), share.name);
            QVERIFY(
                model->index(row, 1, speakers).data().toString().startsWith(QLocale().toString(share.spoken) + u' '));
            QVERIFY(
                model->index(row, 2, speakers).data().toString().startsWith(QLocale().toString(share.reported) + u' '));
        }
        QVERIFY(panel->findChild<QLabel *>()->text().contains(project().record(article)->name));
    }

    void coverage_followsCodes_ofOneSpeakerToo()
    {
        const Core::DocumentId article = m_desk->article().documentId();
        QTRY_VERIFY(index().isCompared(article));
        m_desk->trigger(u"go.coverage"_s);
        auto *panel = m_desk->window().findChild<Window::CoveragePanel *>();
        const QAbstractItemModel *model = panel->findChild<QTreeView *>()->model();
        QTRY_COMPARE(model->rowCount(), 2);
        const auto *strip = panel->findChild<Reading::DispersionStrip *>();
        const int height = strip->sizeHint().height();
        QVERIFY(Test::annotateThree(*m_desk));
        QTRY_VERIFY2(strip->sizeHint().height() > height, "codes have rows of their own");
        const Core::DocumentPtr text = m_desk->transcript().document();
        const auto expected = [&](qsizetype group) {
            QStringList rows;
            const auto places = Library::codePlaces(project().data(), m_desk->transcript().documentId());
            const QList<Review::Share> shares =
                Review::coverage(*text, index().findings(article), {}, places, group).codes;
            for (const Review::Share &share : shares) {
                if (share.spoken > 0 || share.name == u"other") // given in the article alone
                    rows.append(share.name + u": "_s + QLocale().toString(share.spoken));
            }
            return rows;
        };
        const auto shown = [model] {
            QStringList rows;
            const QModelIndex codes = model->index(2, 0);
            for (int row = 0; row < model->rowCount(codes); ++row)
                rows.append(model->index(row, 0, codes).data().toString() + u": "_s
                    + model->index(row, 1, codes).data().toString().section(u' ', 0, 0));
            return rows;
        };
        QCOMPARE(expected(-1).size(), 3);
        QTRY_COMPARE(shown(), expected(-1));
        QCOMPARE(model->rowCount(), 3);
        const QModelIndex codes = model->index(2, 0);
        QCOMPARE(model->headerData(3, Qt::Horizontal).toString(), u"In the article"_s);
        QVERIFY(model->index(0, 3, codes).data().toString().startsWith(u"0 "));
        QVERIFY(model->index(2, 3, codes).data().toString().front() > u'0');
        QVERIFY(model->index(0, 3, model->index(0, 0)).data().toString().isEmpty());
        const QList<Core::SpeakerGroup> groups = Core::speakerGroups(*text);
        const auto first = std::ranges::find_if(groups,
            [&](const Core::SpeakerGroup &group) { return group.speakers.contains(text->turns.first().speaker); });
        QVERIFY(first != groups.end());
        QVERIFY(expected(first - groups.begin()) != expected(-1)); // the second passage is somebody else's
        auto *speaker = panel->findChild<QComboBox *>();
        QCOMPARE(speaker->count(), int(groups.size()) + 1);
        speaker->setCurrentIndex(int(first - groups.begin()) + 1);
        QTRY_COMPARE(shown(), expected(first - groups.begin()));
        QVERIFY(model->index(2, 0).data().toString().contains(first->name));
    }

    void articles_areChosen()
    {
        const Core::DocumentId article = m_desk->article().documentId();
        QVERIFY(project().setGroup({article}, u"Press"_s));
        QVERIFY(project().setGroup({m_desk->transcript().documentId()}, u"Talks"_s));
        QTRY_VERIFY(index().isCompared(article));
        m_desk->trigger(u"go.coverage"_s);
        auto *panel = m_desk->window().findChild<Window::CoveragePanel *>();
        const QAbstractItemModel *model = panel->findChild<QTreeView *>()->model();
        QTRY_COMPARE(model->rowCount(), 2);
        auto *choice = panel->findChild<Window::DocumentChoice *>();
        const auto choose = [choice](const QString &entry) {
            choice->setCurrentText(entry);
            Q_EMIT choice->activated(choice->currentIndex());
        };
        choose(u"Group Talks"_s);
        QTRY_COMPARE(model->rowCount(), 0);
        QVERIFY(panel->findChild<QLabel *>()->text().startsWith("None of the articles"_L1));
        QVERIFY(choice->isVisible());
        QVERIFY(project().setGroup({article}, u"Talks"_s)); // it comes to be one of them
        QTRY_COMPARE(model->rowCount(), 2);
        QVERIFY(project().setGroup({article}, u"Press"_s));
        QTRY_COMPARE(model->rowCount(), 0);
        choose(u"Group Press"_s);
        QTRY_COMPARE(model->rowCount(), 2);
    }

    void coverage_isCopiedAndSaved()
    {
        QTRY_VERIFY(index().isCompared(m_desk->article().documentId()));
        m_desk->trigger(u"go.coverage"_s);
        auto *panel = m_desk->window().findChild<Window::CoveragePanel *>();
        QTRY_VERIFY(panel->findChild<QTreeView *>()->model()->rowCount() >= 2);
        const auto press = [panel](const QString &name) {
            const QList<QToolButton *> buttons = panel->findChildren<QToolButton *>();
            const auto found = std::ranges::find(buttons, name, &QWidget::accessibleName);
            return found != buttons.end() && ((*found)->click(), true);
        };
        QVERIFY(press(u"Copy the table"_s));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("kind\tname\tspeaker\tspoken\t"_L1));
        QVERIFY(press(u"Save the table, or a picture of it"_s));
        auto *dialog = panel->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        const QStringList filters = dialog->nameFilters();
        for (const QString &picture : {u"(*.svg)"_s, u"(*.png)"_s})
            QVERIFY(std::ranges::any_of(filters, [&](const QString &one) { return one.endsWith(picture); }));
        const auto filter =
            std::ranges::find_if(filters, [](const QString &one) { return one.endsWith("(*.html)"_L1); });
        QVERIFY(filter != filters.end());
        dialog->selectNameFilter(*filter);
        const QString path = m_desk->path(u"coverage.html"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        const QString written = QString::fromUtf8(Test::bytesOf(path));
        for (const Core::SpeakerGroup &group : Core::speakerGroups(*m_desk->transcript().document()))
            QVERIFY2(written.contains(group.name.toHtmlEscaped()), qPrintable(group.name));
    }

    /// A click on a row goes to the longest passage of it that the article left out.
    void coverage_leadsToWhatWasLeftOut()
    {
        const Core::DocumentId article = m_desk->article().documentId();
        QTRY_VERIFY(index().isCompared(article));
        m_desk->trigger(u"go.coverage"_s);
        auto *panel = m_desk->window().findChild<Window::CoveragePanel *>();
        auto *table = panel->findChild<QTreeView *>();
        QTRY_VERIFY(table->isVisible() && table->model()->rowCount() >= 2);
        const Review::Coverage expected = Review::coverage(*m_desk->transcript().document(), index().findings(article));
        const QModelIndex speakers = table->model()->index(0, 0);
        int walked = 0;
        for (int row = 0; row < table->model()->rowCount(speakers); ++row) {
            const Core::TextSpan gap = expected.speakers[row].largestGap;
            if (gap.isEmpty())
                continue;
            Q_EMIT table->activated(table->model()->index(row, 0, speakers));
            const Core::TextSpan shown = m_desk->transcript().view().visibleSpan();
            QVERIFY2(shown.overlaps(gap), qPrintable(expected.speakers[row].name));
            ++walked;
        }
        QVERIFY(walked > 0);
    }
};

QTEST_MAIN(TestCoveragePanel)
#include "tst_coveragepanel.moc"
