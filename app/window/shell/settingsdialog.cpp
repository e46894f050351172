// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/settingsdialog.h"

#include "core/language.h"
#include "window/desk/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

QComboBox *languageBox(Settings &settings)
{
    auto *box = new QComboBox;
    box->addItem(SettingsDialog::tr("As the system"), QString());
    const QStringList known = Core::languages();
    for (const QString &language : known) {
        QString name = QLocale(language).nativeLanguageName();
        name[0] = name[0].toUpper();
        box->addItem(name, language);
    }
    box->setCurrentIndex(std::max(0, box->findData(settings.language())));
    return box;
}

QComboBox *paperBox(Settings &settings)
{
    auto *box = new QComboBox;
    box->addItem(SettingsDialog::tr("As the system"), static_cast<int>(Paper::System));
    box->addItem(SettingsDialog::tr("Light"), static_cast<int>(Paper::Light));
    box->addItem(SettingsDialog::tr("Dark"), static_cast<int>(Paper::Dark));
    box->addItem(SettingsDialog::tr("Sepia"), static_cast<int>(Paper::Sepia));
    box->setCurrentIndex(box->findData(static_cast<int>(settings.paper())));
    return box;
}

}

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    QComboBox *language = languageBox(settings);
    connect(language, &QComboBox::currentIndexChanged, this,
        [&settings, language] { settings.setLanguage(language->currentData().toString()); });
    QComboBox *paper = paperBox(settings);
    connect(paper, &QComboBox::currentIndexChanged, this,
        [&settings, paper] { settings.setPaper(static_cast<Paper>(paper->currentData().toInt())); });
    auto *coder = new QLineEdit(settings.coder());
    coder->setPlaceholderText(tr("Login name"));
    coder->setToolTip(tr("Stands beside every annotation you make, so that colleagues know whose it is"));
    connect(
        coder, &QLineEdit::textChanged, this, [&settings](const QString &name) { settings.setCoder(name.trimmed()); });
    auto *single = new QCheckBox(tr("&Single letters act in the pages (T tags, L links, …)"));
    single->setToolTip(tr("Switch off if you dictate or if letters are typed by accident"));
    single->setChecked(settings.singleKeys());
    connect(single, &QCheckBox::toggled, this, [&settings](bool on) { settings.setSingleKeys(on); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Language:"), language);
    form->addRow(tr("&Colours:"), paper);
    form->addRow(tr("&Your name:"), coder);
    form->addRow(single);
    form->addRow(buttons);
}

}
