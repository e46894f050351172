// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/documents/attributedialog.h"

#include "library/attributetable.h"
#include "window/widgets/opensize.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Crossread::Window {

using Core::AttributeType;

AttributeDialog::AttributeDialog(const Core::Attribute &attribute, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_attribute(attribute)
    , m_name(new QLineEdit(attribute.name))
    , m_type(new QComboBox)
    , m_choices(new QPlainTextEdit(attribute.choices.join(u'\n')))
{
    setWindowTitle(title);
    for (const AttributeType type :
        {AttributeType::Text, AttributeType::Number, AttributeType::Date, AttributeType::Choice})
        m_type->addItem(Library::attributeTypeName(type), QVariant::fromValue(type));
    m_type->setCurrentIndex(int(attribute.type));
    m_choices->setPlaceholderText(tr("One a line"));
    m_choices->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &AttributeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AttributeDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Type:"), m_type);
    form->addRow(tr("&Choices:"), m_choices);
    form->addRow(buttons);
    const auto checkName = [this, accept] { accept->setEnabled(!this->attribute().name.isEmpty()); };
    const auto showChoices = [this, form] {
        const bool areThere = this->attribute().type == AttributeType::Choice;
        form->setRowVisible(m_choices, areThere);
        const int em = fontMetrics().height();
        setOpenSize(*this, {em * 20, areThere ? em * 16 : sizeHint().height()});
    };
    connect(m_name, &QLineEdit::textChanged, this, checkName);
    connect(m_type, &QComboBox::currentIndexChanged, this, showChoices);
    checkName();
    showChoices();
}

Core::Attribute AttributeDialog::attribute() const
{
    Core::Attribute attribute = m_attribute;
    attribute.name = m_name->text().simplified();
    attribute.type = m_type->currentData().value<AttributeType>();
    attribute.choices = m_choices->toPlainText().split(u'\n');
    return attribute;
}

}
