// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importing/metadataform.h"

#include <QFormLayout>
#include <QLineEdit>

namespace Crossread::Window {

MetadataForm::MetadataForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit)
    , m_authors(new QLineEdit)
    , m_publisher(new QLineEdit)
    , m_published(new QLineEdit)
    , m_address(new QLineEdit)
    , m_accessed(new QLineEdit)
    , m_language(new QLineEdit)
{
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("A&uthors:"), m_authors);
    form->addRow(tr("Pu&blisher:"), m_publisher);
    form->addRow(tr("&Date:"), m_published);
    form->addRow(tr("Addre&ss:"), m_address);
    form->addRow(tr("Seen &on:"), m_accessed);
    form->addRow(tr("&Language:"), m_language);
    m_authors->setToolTip(tr("Several are parted by semicolons"));
    m_published->setPlaceholderText(tr("for example 2022-02-07"));
    m_published->setToolTip(tr("When it was published, as far as that is known: 2022-02-07, 2022-02 or 2022"));
    m_accessed->setToolTip(tr("When it was saved: 2022-02-07"));
    m_language->setToolTip(tr("By its short name: en, de, pt-BR"));
    for (QLineEdit *edit : {m_title, m_authors, m_publisher, m_published, m_address, m_accessed, m_language})
        connect(edit, &QLineEdit::textEdited, this, &MetadataForm::edited);
}

void MetadataForm::setMetadata(const Core::Metadata &metadata)
{
    const auto fill = [](QLineEdit *edit, const QString &text) {
        edit->setText(text);
        edit->setCursorPosition(0);
    };
    fill(m_title, metadata.title);
    fill(m_authors, metadata.authors.join(QStringLiteral("; ")));
    fill(m_publisher, metadata.publisher);
    fill(m_published, metadata.published);
    fill(m_address, metadata.address);
    fill(m_accessed, metadata.accessed);
    fill(m_language, metadata.language);
}

Core::Metadata MetadataForm::metadata() const
{
    Core::Metadata metadata;
    metadata.title = m_title->text().simplified();
    const QStringList authors = m_authors->text().split(u';');
    for (const QString &author : authors) {
        if (const QString name = author.simplified(); !name.isEmpty())
            metadata.authors.append(name);
    }
    metadata.publisher = m_publisher->text().simplified();
    metadata.published = m_published->text().simplified();
    metadata.address = m_address->text().trimmed();
    metadata.accessed = m_accessed->text().simplified();
    metadata.language = m_language->text().trimmed();
    return metadata;
}

}
