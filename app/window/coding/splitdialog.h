// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace Crossread::Project {
class Project;
}

namespace Crossread::Window {

/// Which passages of a code get a new one instead, and what that is called.
class SplitDialog final : public QDialog {
    Q_OBJECT

public:
    SplitDialog(const Project::Project &project, Core::CodeId code, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QList<Core::AnnotationId> chosen() const;

private:
    QLineEdit *m_name;
    QListWidget *m_passages;
};

}
