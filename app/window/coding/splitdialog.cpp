// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/splitdialog.h"

#include "project/project.h"
#include "window/widgets/opensize.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace Crossread::Window {

namespace {

constexpr qsizetype longestShown = 200;

}

SplitDialog::SplitDialog(const Project::Project &project, Core::CodeId code, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_passages(new QListWidget)
{
    setWindowTitle(tr("Split “%1”").arg(project.code(code)->name));
    m_passages->setWordWrap(true);
    m_passages->setUniformItemSizes(false);
    m_passages->setAccessibleName(tr("Passages"));
    for (const QList<Core::AnnotationId> ids = project.annotationIds({}); const Core::AnnotationId &id : ids) {
        const Core::Annotation &one = *project.annotation(id);
        if (!one.codes.contains(code))
            continue;
        auto *item = new QListWidgetItem(one.anchor.exact.left(longestShown).simplified(), m_passages);
        item->setData(Qt::UserRole, QVariant::fromValue(id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *accept = buttons->addButton(tr("&Split"), QDialogButtonBox::AcceptRole);
    const auto update = [this, accept] { accept->setEnabled(!name().isEmpty() && !chosen().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, update);
    connect(m_passages, &QListWidget::itemChanged, this, update);
    connect(buttons, &QDialogButtonBox::accepted, this, &SplitDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SplitDialog::reject);
    update();
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&New code:"), m_name);
    form->addRow(tr("&Passages that it gets instead:"), m_passages);
    form->addRow(buttons);
    const int em = fontMetrics().height();
    setOpenSize(*this, {em * 26, em * 24});
}

QString SplitDialog::name() const
{
    return m_name->text().simplified();
}

QList<Core::AnnotationId> SplitDialog::chosen() const
{
    QList<Core::AnnotationId> ids;
    for (int row = 0; row < m_passages->count(); ++row) {
        if (m_passages->item(row)->checkState() == Qt::Checked)
            ids.append(m_passages->item(row)->data(Qt::UserRole).value<Core::AnnotationId>());
    }
    return ids;
}

}
