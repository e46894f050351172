// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparing/namesdialog.h"

#include "models/comparisonindex.h"
#include "library/reports.h"
#include "window/desk/messagebar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Crossread::Window {

NamesDialog::NamesDialog(const Project::Project &project, Models::ComparisonIndex &index, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_index(index)
    , m_messages(new MessageBar)
    , m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("Names That Count as One"));
    auto *what =
        new QLabel(tr("One line for each: names with = between them count as the same when texts are compared, names "
                      "with ~ between them as akin. Crossread knows many already: Kyiv and Kiev, Moscow and the "
                      "Kremlin, most countries with their people and capitals."));
    what->setWordWrap(true);
    m_text->setPlainText(Library::ownNames(project));
    m_text->setPlaceholderText(tr("Port Ardeny = Ardeny Harbour\nthe Chancellor ~ Osterlund"));
    m_text->setAccessibleName(windowTitle());
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(fontMetrics().averageCharWidth() * 56, fontMetrics().lineSpacing() * 9);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &NamesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NamesDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(what);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    m_text->setFocus();
}

void NamesDialog::accept()
{
    const QString text = m_text->toPlainText();
    if (const auto names = Compare::Aliases::fromText(text); !names) {
        //: where in the list, and what is wrong there
        m_messages->show(
            MessageBar::Severity::Error, tr("In %1: %2.").arg(names.error().subject, names.error().detail));
        return;
    }
    if (text != Library::ownNames(m_project))
        m_index.setNames(text);
    QDialog::accept();
}

}
