// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "core/document.h"
#include "library/coverages.h"
#include "models/afterrest.h"
#include "window/desk/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace Crossread::Models {
class ComparisonIndex;
class TopicIndex;
}

namespace Crossread::Reading {
class DispersionStrip;
}

namespace Crossread::Window {

class ComparisonController;
class DocumentChoice;
class ShownCoders;

/// What the articles used of a transcript and what they left out: along the transcript as a strip, one article above the
/// other, with codes and topics below them; and as a table of words spoken against words reported, by speaker, topic and
/// code, beside the words that have a code in an article itself. Topics and codes also of one speaker alone, and all of
/// it of some of the articles. A click goes there. Reckoned in the background, and only while it is looked at.
class CoveragePanel final : public QWidget {
    Q_OBJECT

public:
    CoveragePanel(const Workbench &bench, const ComparisonController &comparison, const Models::TopicIndex &topics,
        const ShownCoders &coders, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What there is to show.
    struct Shown {
        Core::DocumentPtr transcript;
        Library::Coverages coverages;
        QList<Review::SharedPassage> shared;
    };
    [[nodiscard]] QWidget *makeTools();
    void follow();
    void fillSpeakers(const Core::DocumentPtr &transcript);
    void onChanged(const Core::ChangeSet &applied);
    void outdate();
    void reckon();
    void showStrip();
    void showPage();
    void showTable();
    QStandardItem *addSection(const QString &title);
    void addShares(const Library::CoverageSection &section);
    void addShared();
    void fitColumns();
    [[nodiscard]] QString nameOf(Core::DocumentId document) const;
    void go(Core::TextSpan span);

    Workbench m_bench;
    const Models::ComparisonIndex &m_index;
    const Models::TopicIndex &m_topics;
    const ShownCoders &m_coders; ///< whose codes count
    QLabel *m_summary;
    QComboBox *m_speaker;
    DocumentChoice *m_articles; ///< which of them count
    QWidget *m_tools;
    QSplitter *m_content;
    Reading::DispersionStrip *m_strip;
    QTreeView *m_table;
    QStandardItemModel *m_model;
    Core::DocumentPtr m_listed; ///< whose speakers are offered
    Shown m_shown;
    int m_generation = 0; ///< of what is reckoned: an older result is not shown
    Models::AfterRest m_rest; ///< from acts
    bool m_outdated = true;
};

}
