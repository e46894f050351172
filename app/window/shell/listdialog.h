// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Crossread::Window {

/// Sentences under a heading, to read and to copy. Deletes itself when it is closed.
class ListDialog final : public QDialog {
    Q_OBJECT

public:
    ListDialog(const QString &title, const QStringList &lines, QWidget *parent);
};

}
