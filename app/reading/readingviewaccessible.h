// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readingview.h"

#include <QAccessibleWidget>

namespace Crossread::Reading {

/// What a screen reader sees of a page: one long read-only text with caret and selection. Boundaries are found within a
/// paragraph, so that asking for a word costs the same in a text of any length. What the marks at the caret mean is its
/// description, which is told when it changes.
class ReadingViewAccessible final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ReadingViewAccessible(ReadingView *view);
    /// Makes every ReadingView accessible; called by its constructor, once is enough.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text type) const override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    [[nodiscard]] ReadingView *view() const;
    /// What the marks there mean, one after the other; `shared` becomes what all of them cover of it.
    [[nodiscard]] QStringList marksSaid(qsizetype offset, Core::TextSpan &shared) const;
    [[nodiscard]] Core::TextSpan boundary(qsizetype offset, QAccessible::TextBoundaryType type) const;
    QString answer(Core::TextSpan span, int *start, int *end) const;
    QString nothing(int *start, int *end) const;
};

}
