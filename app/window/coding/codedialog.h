// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Crossread::Window {

class ColourButton;
class Typing;

/// Name, place in the tree, colour, key and memo of one code.
class CodeDialog final : public QDialog {
    Q_OBJECT

public:
    /// `parents`: codes that it may stand below, with their paths.
    CodeDialog(const Core::Code &code, const QString &title, const QList<std::pair<Core::CodeId, QString>> &parents,
        const QStringList &takenKeys, const QList<quint32> &colours, QWidget *parent = nullptr);

    [[nodiscard]] Core::Code code() const;
    /// `told(code)`: what would become of it if its name is another code's at the same place, one sentence; else nothing.
    void offerMerging(const std::function<QString(const Core::Code &)> &told);
    void keepTyped(); ///< now

Q_SIGNALS:
    void memoTyped(); ///< and is to be kept

private:
    Core::Code m_code;
    QLineEdit *m_name;
    QComboBox *m_parent;
    ColourButton *m_colour;
    QComboBox *m_key;
    QPlainTextEdit *m_memo;
    QCheckBox *m_heading;
    QLabel *m_merging;
    QPushButton *m_accept = nullptr;
    Typing *m_typing;
};

}
