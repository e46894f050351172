// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/error.h"
#include "window/widgets/listpanel.h"
#include "window/desk/workbench.h"

class QComboBox;
class QLineEdit;
class QMenu;

namespace Crossread::Models {
class CodeModel;
}

namespace Crossread::Window {

class AnnotationController;
class CodeTree;
class ShownCoders;
class TagController;

/// The tree of codes: add, change, move, merge, split, delete, and apply to the selected words.
class CodePanel final : public ListPanel {
    Q_OBJECT

public:
    CodePanel(const Workbench &bench, AnnotationController &controller, TagController &tags, const ShownCoders &shown,
        QWidget *parent = nullptr);

    void point(Core::CodeId id); ///< brings it into view, as far as the list shows it
    void keepTyped(); ///< now: the project is about to be left

private:
    void add(Core::CodeId parent = {});
    void edit();
    void remove();
    void move(Core::CodeId id, Core::CodeId parent, Core::CodeId before);
    void merge(Core::CodeId id, Core::CodeId into);
    void askWhatToMergeInto();
    void split();
    void applyCurrent();
    void showMenu(QPoint point);
    void fillMenu(QMenu &menu);
    void addSetsTo(QMenu &menu);
    void askForSetName(const Core::CodeSet &set);
    void showSets(); ///< what there is to choose from, and the codes of the chosen one
    [[nodiscard]] Core::CodeId current() const;
    /// The other code at its place that is called like it; null where there is none.
    [[nodiscard]] const Core::Code *twinOf(const Core::Code &code) const;
    /// `stretch`: of typing, where what was typed before comes back to be changed.
    void open(const Core::Code &code, const QString &title, qint64 stretch = 0,
        const std::optional<Core::Error> &problem = {});

    Workbench m_bench;
    AnnotationController &m_controller;
    TagController &m_tags;
    Models::CodeModel *m_model;
    CodeTree *m_view;
    QLineEdit *m_letters;
    QComboBox *m_sets;
};

}
