// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"

#include <QDialog>

namespace Crossread::Project {
class Project;
}

namespace Crossread::Window {

class CodeLine;

/// Which codes several annotations, or passages, get: found by a few letters, made where they are not there.
class CodeBox final : public QDialog {
    Q_OBJECT

public:
    CodeBox(const Project::Project &project, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QList<Core::CodeId> codes() const;
    [[nodiscard]] QList<Core::Code> fresh() const; ///< of these, what is to be made, parents first

private:
    CodeLine *m_codes;
};

}
