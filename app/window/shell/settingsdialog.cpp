// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/settingsdialog.h"

#include "core/language.h"
#include "library/job.h"
#include "library/secondlook.h"
#include "project/backups.h"
#include "window/desk/settings.h"
#include "window/widgets/elidinglabel.h"
#include "window/widgets/opensize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QDirIterator>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

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

/// Whether backups are kept, where they lie, how many stay, and how much they take.
QGroupBox *backupBox(Settings &settings)
{
    const QLocale locale;
    const QString root = Project::usualBackupRoot();
    const Store::BackupLimits limits;
    auto *box = new QGroupBox(SettingsDialog::tr("Backups"));
    auto *keep = new QCheckBox(SettingsDialog::tr("&Keep backups of each project"));
    keep->setChecked(settings.backups());
    auto *many = new QLabel(SettingsDialog::tr(
        "One is made when a project is opened or closed after changes, a quarter of an hour after a change, and "
        "before much is deleted. The last %1 stay, then one for each of %2 hours, %3 days, %4 weeks and %5 months: "
        "for each project at most %6, or a fifth of what is free on the disk where that is less.")
            .arg(limits.last)
            .arg(limits.hourly)
            .arg(limits.daily)
            .arg(limits.weekly)
            .arg(limits.monthly)
            .arg(locale.formattedDataSize(limits.mostBytes, 0, QLocale::DataSizeTraditionalFormat)));
    many->setWordWrap(true);
    many->setForegroundRole(QPalette::PlaceholderText);
    auto *warning =
        new QLabel(SettingsDialog::tr("Without backups, what a damaged or deleted project held is lost. Those that are "
                                      "there stay. This counts from the next project on that is opened."));
    warning->setWordWrap(true);
    warning->setVisible(!settings.backups());
    QObject::connect(keep, &QCheckBox::toggled, box, [&settings, warning](bool on) {
        settings.setBackups(on);
        warning->setVisible(!on);
    });
    auto *where = new ElidingLabel(QDir::toNativeSeparators(root));
    where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *size = new QLabel;
    auto *show = new QPushButton(SettingsDialog::tr("Show &Folder"));
    show->setAutoDefault(false); // Enter in a field leaves the dialog
    QObject::connect(show, &QPushButton::clicked, box, [root] {
        QDir().mkpath(root);
        QDesktopServices::openUrl(QUrl::fromLocalFile(root));
    });
    const auto measure = [root](const Core::Progress &) {
        qint64 bytes = 0;
        for (QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            bytes += files.nextFileInfo().size();
        return bytes;
    };
    new Library::Job(
        measure,
        [size, locale](qint64 bytes) {
            //: %1: so many MB
            size->setText(SettingsDialog::tr("They take %1 now.").arg(locale.formattedDataSize(bytes)));
        },
        box);
    auto *place = new QHBoxLayout;
    place->addWidget(where, 1);
    place->addWidget(show);
    auto *column = new QVBoxLayout(box);
    column->addWidget(keep);
    column->addWidget(warning);
    column->addWidget(many);
    column->addLayout(place);
    column->addWidget(size);
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

    auto *again = new QCheckBox(tr("Look at statements a&gain by what they mean"));
    again->setToolTip(tr("After each comparison, in the background; English only. Verdicts stay with the words"));
    const bool canLook = Library::SecondLook::isPossible();
    again->setChecked(canLook && settings.looksAgain());
    connect(again, &QCheckBox::toggled, this, [&settings](bool on) { settings.setLooksAgain(on); });
    again->setEnabled(canLook);
    if (!canLook)
        again->setText(tr("Look at statements a&gain by what they mean (the sentence encoder is not installed)"));

    auto *recent = new QCheckBox(tr("The &desktop lists recent projects, too"));
    recent->setObjectName(u"tellsDesktop"_s);
    recent->setToolTip(tr("From now on, among its recent files, where other programs see their names"));
    recent->setChecked(settings.tellsDesktop());
    connect(recent, &QCheckBox::toggled, this, [&settings](bool on) { settings.setTellsDesktop(on); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Language:"), language);
    form->addRow(tr("&Colours:"), paper);
    form->addRow(tr("&Your name:"), coder);
    form->addRow(single);
    form->addRow(again);
    form->addRow(recent);
    form->addRow(backupBox(settings));
    form->addRow(buttons);
    const int width = fontMetrics().averageCharWidth() * 76;
    setOpenSize(*this, {width, form->totalHeightForWidth(width)}); // what wraps there is as high as it is at that width
}

}
