// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/dispersion.h"
#include "window/desk/workbench.h"
#include "window/widgets/listpanel.h"

class QComboBox;
class QTableView;

namespace Crossread::Models {
class Dispersing;
class TopicIndex;
}

namespace Crossread::Reading {
class DispersionStrip;
}

namespace Crossread::Window {

class ShownCoders;
class TableModel;

/// Where in the document of the active pane its speakers, codes and topics are: as a picture at one look, or as a table
/// of how often each is where. It follows while one codes; a click goes there.
class DispersionPanel final : public ListPanel {
    Q_OBJECT

public:
    DispersionPanel(
        const Workbench &bench, const Models::TopicIndex &index, const ShownCoders &shown, QWidget *parent = nullptr);

    [[nodiscard]] bool isSettled() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeTools();
    void makeStrip();
    void makeView();
    void showDocument();
    void showRows();
    void showTable();
    void showPage();
    void chooseCell(const QModelIndex &index);
    void go(qsizetype position);
    void copy();
    void save();

    Workbench m_bench;
    Models::Dispersing *m_where;
    Library::Dispersion m_rows; ///< those that are shown
    QComboBox *m_kinds;
    QComboBox *m_look;
    Reading::DispersionStrip *m_strip;
    TableModel *m_model;
    QTableView *m_view;
};

}
