// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Crossread::Window {

/// What this is, under which licence, and the facts that a bug report needs, to copy. Names no file of the user.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    [[nodiscard]] static QString debugInformation();
};

}
