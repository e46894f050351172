// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QAbstractItemView;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace Crossread::Window {

/// A panel with a list: a row of buttons above it, and, while the list is empty, a sentence on what belongs there with the
/// one button that puts something in.
class ListPanel : public QWidget {
    Q_OBJECT

public:
    explicit ListPanel(QWidget *parent = nullptr);
    ~ListPanel() override;

protected:
    /// The list, watched for being empty; takes the panel's focus.
    void setList(QAbstractItemView *list);
    /// Another look at what the list holds, in its place as long as it is shown.
    void setPicture(QWidget *picture);
    void showPicture(bool shown);
    void setEmptyText(const QString &sentence, const QString &buttonText, const std::function<void()> &act);
    QToolButton *addButton(const QString &iconName, const QString &name, const std::function<void()> &act);
    void addTool(QWidget *widget, int stretch = 0); ///< in the row above the list
    void addRow(QWidget *row); ///< between that and the list

private:
    void showListOrSentence();

    QVBoxLayout *m_column;
    QHBoxLayout *m_tools;
    QStackedWidget *m_stack;
    QAbstractItemView *m_list = nullptr;
    QWidget *m_picture = nullptr;
    bool m_showsPicture = false;
    QLabel *m_sentence;
    QPushButton *m_way;
    std::function<void()> m_act;
};

}
