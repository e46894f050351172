// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/shell/handbook.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace Crossread::Window {

class Actions;

/// The handbook: contents to choose from and to search, and the page beside them; the last one lists all keys as they are
/// set. A window of its own, so that it can be read beside the work.
class HandbookWindow final : public QWidget {
    Q_OBJECT

public:
    explicit HandbookWindow(const Actions &actions);

    /// Goes to a section by its name, "safety.md" or "README.md#the-card"; to the beginning where there is none of it.
    void showSection(const QString &name);
    [[nodiscard]] QString shownPage() const { return m_page; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void showItem(QTreeWidgetItem *item);
    void showPage(const QString &page);
    void scrollTo(int heading);
    void markWords();
    [[nodiscard]] QString keysPage() const;

    const Actions &m_actions;
    QList<HandbookSection> m_sections;
    QLineEdit *m_search;
    QTreeWidget *m_contents;
    QLabel *m_nothing;
    QTextBrowser *m_browser;
    QString m_page;
};

}
