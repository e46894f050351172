// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/subjects/topicdialog.h"

#include "window/widgets/colourbutton.h"
#include "window/widgets/opensize.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Crossread::Window {

TopicDialog::TopicDialog(const Core::Topic &topic, const QString &title, const QList<quint32> &colours, QWidget *parent)
    : QDialog(parent)
    , m_topic(topic)
    , m_name(new QLineEdit(topic.name))
    , m_colour(new ColourButton(topic.colour, colours))
    , m_phrases(new QPlainTextEdit(topic.phrases.join(u'\n')))
{
    setWindowTitle(title);
    m_phrases->setTabChangesFocus(true);
    auto *hint =
        new QLabel(tr("One word or phrase a line. Whole words are found, in any case, with possessives: “NATO” "
                      "finds “NATO’s” too."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &TopicDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TopicDialog::reject);
    const auto check = [this] {
        m_accept->setEnabled(!this->topic().name.isEmpty() && !this->topic().phrases.isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_phrases, &QPlainTextEdit::textChanged, this, check);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Colour:"), m_colour);
    form->addRow(tr("&Words and phrases:"), m_phrases);
    form->addRow(hint);
    form->addRow(buttons);
    const int em = fontMetrics().height();
    setOpenSize(*this, {em * 26, em * 22});
    check();
}

Core::Topic TopicDialog::topic() const
{
    Core::Topic topic = m_topic;
    topic.name = m_name->text().simplified();
    topic.colour = m_colour->colour();
    topic.phrases.clear();
    const QStringList lines = m_phrases->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (const QString phrase = line.simplified(); !phrase.isEmpty() && !topic.phrases.contains(phrase))
            topic.phrases.append(phrase);
    }
    return topic;
}

}
