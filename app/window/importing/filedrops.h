// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <functional>

namespace Crossread::Window {

/// Lets files be dropped anywhere on a window. While they are held over it, a sheet over the window says what will become
/// of them.
class FileDrops final : public QObject {
    Q_OBJECT

public:
    using Sentence = std::function<QString(const QStringList &paths)>; ///< empty: they are not taken
    using Taking = std::function<void(const QStringList &paths)>;

    FileDrops(QWidget *window, Sentence sentence, Taking taking);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Sheet;
    QWidget *m_window;
    Sentence m_sentence;
    Taking m_taking;
    Sheet *m_sheet;
};

}
