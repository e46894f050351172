// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/codedialog.h"

#include "window/widgets/colourbutton.h"
#include "window/widgets/opensize.h"
#include "window/widgets/typing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

CodeDialog::CodeDialog(const Core::Code &code, const QString &title,
    const QList<std::pair<Core::CodeId, QString>> &parents, const QStringList &takenKeys, const QList<quint32> &colours,
    QWidget *parent)
    : QDialog(parent)
    , m_code(code)
    , m_name(new QLineEdit(code.name))
    , m_parent(new QComboBox)
    , m_colour(new ColourButton(code.colour, colours))
    , m_key(new QComboBox)
    , m_memo(new QPlainTextEdit(code.memo))
    , m_heading(new QCheckBox(tr("&Only a heading: nothing is coded with it")))
    , m_merging(new QLabel)
    , m_typing(new Typing(*m_memo))
{
    setWindowTitle(title);
    m_parent->addItem(tr("(top level)"), QVariant::fromValue(Core::CodeId()));
    for (const auto &[id, path] : parents)
        m_parent->addItem(path, QVariant::fromValue(id));
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(QVariant::fromValue(code.parent))));
    m_key->addItem(tr("(none)"), QString());
    for (const QChar key : u"1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s) {
        if (QString(key).compare(code.key, Qt::CaseInsensitive) == 0 || !takenKeys.contains(key, Qt::CaseInsensitive))
            m_key->addItem(QString(key), QString(key));
    }
    m_key->setCurrentIndex(std::max(0, m_key->findData(code.key.toUpper())));
    m_key->setToolTip(tr("Pressed on a page, this key gives the selected words the code"));
    m_memo->setTabChangesFocus(true);
    m_memo->setPlaceholderText(tr("What the code stands for, when to use it and when not, and an example or two"));
    connect(m_typing, &Typing::rested, this, &CodeDialog::memoTyped);
    connect(this, &QDialog::finished, m_typing, &Typing::stop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setEnabled(!code.name.isEmpty());
    connect(m_name, &QLineEdit::textChanged, m_accept,
        [this](const QString &name) { m_accept->setEnabled(!name.trimmed().isEmpty()); });
    m_merging->setWordWrap(true);
    m_merging->setTextFormat(Qt::PlainText);
    m_merging->hide();
    connect(buttons, &QDialogButtonBox::accepted, this, &CodeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CodeDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(m_merging);
    form->addRow(tr("&Below:"), m_parent);
    form->addRow(tr("&Colour:"), m_colour);
    form->addRow(tr("&Key:"), m_key);
    connect(m_heading, &QCheckBox::toggled, m_key, &QWidget::setDisabled);
    m_heading->setChecked(code.heading);
    form->addRow(QString(), m_heading);
    form->addRow(tr("&Memo:"), m_memo);
    form->addRow(buttons);
    const int em = fontMetrics().height();
    setOpenSize(*this, {em * 24, em * 21});
}

void CodeDialog::offerMerging(const std::function<QString(const Core::Code &)> &told)
{
    const auto look = [this, told, usual = m_accept->text()] {
        const QString sentence = told(code());
        m_merging->setText(sentence);
        m_merging->setVisible(!sentence.isEmpty());
        m_accept->setText(sentence.isEmpty() ? usual : tr("&Merge"));
    };
    connect(m_name, &QLineEdit::textChanged, this, look);
    connect(m_parent, &QComboBox::currentIndexChanged, this, look);
    look();
}

void CodeDialog::keepTyped()
{
    if (!m_typing->isUnderWay())
        return;
    m_typing->stop();
    Q_EMIT memoTyped();
}

Core::Code CodeDialog::code() const
{
    Core::Code code = m_code;
    code.name = m_name->text().simplified();
    code.parent = m_parent->currentData().value<Core::CodeId>();
    code.colour = m_colour->colour();
    code.memo = m_memo->toPlainText();
    code.heading = m_heading->isChecked();
    code.key = code.heading ? QString() : m_key->currentData().toString();
    return code;
}

}
