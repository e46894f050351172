// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attribute.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Crossread::Window {

/// Name, type and choices of one attribute.
class AttributeDialog final : public QDialog {
    Q_OBJECT

public:
    AttributeDialog(const Core::Attribute &attribute, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] Core::Attribute attribute() const;

private:
    Core::Attribute m_attribute;
    QLineEdit *m_name;
    QComboBox *m_type;
    QPlainTextEdit *m_choices;
};

}
