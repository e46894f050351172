// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/documents/attributedelegate.h"

#include "core/attribute.h"
#include "models/attributecolumns.h"

#include <QComboBox>
#include <QLineEdit>
#include <QValidator>

namespace Crossread::Window {

namespace {

/// Enter is not taken while what is typed cannot stand there.
class ValueValidator final : public QValidator {
public:
    ValueValidator(const Core::Attribute &attribute, QObject *parent)
        : QValidator(parent)
        , m_attribute(attribute)
    {
    }
    State validate(QString &text, int &) const override
    {
        return Core::checkedValue(m_attribute, text) ? Acceptable : Intermediate;
    }

private:
    const Core::Attribute m_attribute;
};

}

QWidget *AttributeDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant of = index.data(Models::AttributeRole);
    if (!of.isValid())
        return QStyledItemDelegate::createEditor(parent, option, index);
    const auto attribute = of.value<Core::Attribute>();
    if (attribute.type == Core::AttributeType::Choice) {
        auto *box = new QComboBox(parent);
        box->addItem(tr("(nothing)"), QString());
        for (const QString &choice : attribute.choices)
            box->addItem(choice, choice);
        box->setAccessibleName(attribute.name);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<AttributeDelegate *>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAccessibleName(attribute.name);
    line->setValidator(new ValueValidator(attribute, line));
    if (attribute.type == Core::AttributeType::Date)
        line->setPlaceholderText(tr("for example 2022-02-07, 2022-02 or 2022"));
    if (attribute.type == Core::AttributeType::Number)
        line->setPlaceholderText(tr("a number, for example 12.5"));
    return line;
}

void AttributeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (box == nullptr)
        return QStyledItemDelegate::setEditorData(editor, index);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
    box->showPopup();
}

void AttributeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

}
