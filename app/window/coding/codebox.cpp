// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/codebox.h"

#include "window/coding/codeline.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Crossread::Window {

CodeBox::CodeBox(const Project::Project &project, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_codes(new CodeLine(project))
{
    setWindowTitle(title);
    m_codes->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *tag = buttons->addButton(tr("&Tag"), QDialogButtonBox::AcceptRole);
    const auto accept = [this] {
        if (m_codes->finish() && !m_codes->codes().isEmpty())
            QDialog::accept();
    };
    auto *refused = new QLabel;
    refused->setWordWrap(true);
    refused->setTextFormat(Qt::PlainText);
    refused->hide();
    connect(m_codes, &CodeLine::refused, refused, [refused](const Core::Error &error) {
        refused->setText(error.sentence());
        refused->show();
    });
    connect(m_codes, &CodeLine::changed, refused, &QWidget::hide);
    connect(tag, &QPushButton::clicked, this, accept);
    connect(m_codes, &CodeLine::entered, this, accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CodeBox::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Codes:"), m_codes);
    form->addRow(refused);
    form->addRow(buttons);
    m_codes->startTyping();
}

QList<Core::CodeId> CodeBox::codes() const
{
    return m_codes->codes();
}

QList<Core::Code> CodeBox::fresh() const
{
    return m_codes->fresh();
}

}
