// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>

namespace Crossread::Window {

/// Fills a box anew while somebody may be using it: what is typed there, or chosen, stays, and so do cursor and selection.
void fillAnew(QComboBox &box, auto &&fill)
{
    QLineEdit *line = box.lineEdit();
    const QString text = box.currentText();
    const bool isFirst = text.isEmpty() && box.count() == 0; // else somebody has emptied it
    const int selected = line != nullptr ? line->selectionStart() : -1;
    const int length = line != nullptr ? line->selectionLength() : 0;
    const int cursor = line != nullptr ? line->cursorPosition() : 0;
    fill();
    if (isFirst)
        return;
    box.setCurrentText(text);
    line = box.lineEdit();
    if (line == nullptr)
        return;
    if (selected >= 0 && cursor == selected)
        line->setSelection(selected + length, -length);
    else if (selected >= 0)
        line->setSelection(selected, length);
    else
        line->setCursorPosition(cursor);
}

}
