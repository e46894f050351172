// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importing/metadataform.h"

#include <QFormLayout>
#include <QLineEdit>

namespace Crossread::Window {

namespace {

QStringList namesIn(const QLineEdit &edit)
{
    QStringList names;
    const QStringList parts = edit.text().split(u';');
    for (const QString &part : parts) {
        if (const QString name = part.simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

}

MetadataForm::MetadataForm(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new QLineEdit)
    , m_authors(new QLineEdit)
    , m_publisher(new QLineEdit)
    , m_published(new QLineEdit)
    , m_address(new QLineEdit)
    , m_accessed(new QLineEdit)
    , m_language(new QLineEdit)
    , m_translators(new QLineEdit)
    , m_eventTitle(new QLineEdit)
    , m_eventDate(new QLineEdit)
    , m_eventPlace(new QLineEdit)
{
    auto *fields = new QWidget;
    setWidgetResizable(true); // it is higher than small windows
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *form = new QFormLayout(fields);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("A&uthors:"), m_authors);
    form->addRow(tr("Pu&blisher:"), m_publisher);
    form->addRow(tr("&Date:"), m_published);
    form->addRow(tr("Addre&ss:"), m_address);
    form->addRow(tr("Seen &on:"), m_accessed);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("Translated b&y:"), m_translators);
    form->addRow(tr("E&vent:"), m_eventTitle);
    form->addRow(tr("&Held on:"), m_eventDate);
    form->addRow(tr("Town or roo&m:"), m_eventPlace);
    for (QLineEdit *names : {m_authors, m_translators})
        names->setToolTip(tr("Several are parted by semicolons"));
    m_published->setPlaceholderText(tr("for example 2022-02-07"));
    m_published->setToolTip(tr("When it was published, as far as that is known: 2022-02-07, 2022-02 or 2022"));
    m_accessed->setToolTip(tr("When it was saved: 2022-02-07"));
    m_language->setToolTip(tr("By its short name: en, de, pt-BR"));
    m_eventTitle->setToolTip(tr("Where the words were said: a news conference, a session, a debate"));
    m_eventDate->setToolTip(tr("When that was, as far as it is known: 2022-02-07, 2022-02 or 2022"));
    m_eventPlace->setToolTip(tr("Where that was: a town, a house"));
    setWidget(fields);
    const QList<QLineEdit *> edits = fields->findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits)
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
    fill(m_translators, metadata.translators.join(QStringLiteral("; ")));
    fill(m_eventTitle, metadata.eventTitle);
    fill(m_eventDate, metadata.eventDate);
    fill(m_eventPlace, metadata.eventPlace);
}

Core::Metadata MetadataForm::metadata() const
{
    Core::Metadata metadata;
    metadata.title = m_title->text().simplified();
    metadata.authors = namesIn(*m_authors);
    metadata.publisher = m_publisher->text().simplified();
    metadata.published = m_published->text().simplified();
    metadata.address = m_address->text().trimmed();
    metadata.accessed = m_accessed->text().simplified();
    metadata.language = m_language->text().trimmed();
    metadata.translators = namesIn(*m_translators);
    metadata.eventTitle = m_eventTitle->text().simplified();
    metadata.eventDate = m_eventDate->text().simplified();
    metadata.eventPlace = m_eventPlace->text().simplified();
    return metadata;
}

}
