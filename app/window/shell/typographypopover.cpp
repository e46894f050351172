// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/typographypopover.h"

#include "window/desk/settings.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScreen>
#include <QSlider>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

// A slider from `from` to `to` in `steps`, with its value beside it as `shown` writes it.
struct Scale {
    int from;
    int to;
    int value;
    QString name;
    std::function<QString(int)> shown;
    std::function<void(int)> changed;
};

void addScale(QFormLayout &form, const Scale &scale)
{
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(scale.from, scale.to);
    slider->setValue(scale.value);
    slider->setPageStep(std::max(1, (scale.to - scale.from) / 8));
    slider->setAccessibleName(QString(scale.name).remove(u'&').remove(u':'));
    slider->setMinimumWidth(slider->fontMetrics().averageCharWidth() * 24);
    auto *value = new QLabel(scale.shown(scale.value));
    value->setMinimumWidth(value->fontMetrics().averageCharWidth() * 8);
    QObject::connect(slider, &QSlider::valueChanged, value, [value, scale](int now) {
        value->setText(scale.shown(now));
        scale.changed(now);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(slider, 1);
    row->addWidget(value);
    auto *label = new QLabel(scale.name);
    label->setBuddy(slider);
    form.addRow(label, row);
}

}

TypographyPopover::TypographyPopover(Settings &settings, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Typography"));
    const auto change = [&settings](const auto &what) {
        Reading::Typography typography = settings.typography();
        what(typography);
        settings.setTypography(typography);
    };
    const Reading::Typography now = settings.typography();
    auto *form = new QFormLayout(this);

    auto *serif = new QRadioButton(tr("S&erif"));
    auto *sans = new QRadioButton(tr("S&ans"));
    (now.serif ? serif : sans)->setChecked(true);
    connect(serif, &QRadioButton::toggled, this, [change](bool on) {
        change([on](Reading::Typography &typography) {
            typography.serif = on;
            typography.family.clear();
        });
    });
    auto *faces = new QHBoxLayout;
    faces->addWidget(serif);
    faces->addWidget(sans);
    faces->addStretch(1);
    auto *faceGroup = new QButtonGroup(this);
    faceGroup->addButton(serif);
    faceGroup->addButton(sans);
    form->addRow(tr("Type:"), faces);

    addScale(*form,
        {16, 64, qRound(now.pointSize * 2), tr("&Size:"),
            [](int half) { return tr("%1 pt").arg(QLocale().toString(half / 2.0, 'g', 3)); },
            [change](int half) { change([half](auto &typography) { typography.pointSize = half / 2.0; }); }});
    addScale(*form,
        {45, 90, now.measure, tr("&Line length:"), [](int letters) { return tr("%n letters", nullptr, letters); },
            [change](int letters) { change([letters](auto &typography) { typography.measure = letters; }); }});
    addScale(*form,
        {12, 20, qRound(now.leading * 10), tr("L&eading:"),
            [](int tenth) { return QLocale().toString(tenth / 10.0, 'f', 1); },
            [change](int tenth) { change([tenth](auto &typography) { typography.leading = tenth / 10.0; }); }});
    addScale(*form,
        {0, 8, qRound(now.paragraphGap * 4), tr("Para&graph gap:"),
            [](int quarter) { return tr("%1 em").arg(QLocale().toString(quarter / 4.0, 'f', 2)); },
            [change](
                int quarter) { change([quarter](auto &typography) { typography.paragraphGap = quarter / 4.0; }); }});

    const auto hundredths = [](int hundredth) {
        return tr("%1 em").arg(QLocale().toString(hundredth / 100.0, 'f', 2));
    };
    addScale(
        *form, {0, 16, qRound(now.letterSpacing * 100), tr("Between le&tters:"), hundredths, [change](int hundredth) {
                    change([hundredth](auto &typography) { typography.letterSpacing = hundredth / 100.0; });
                }});
    addScale(*form, {0, 32, qRound(now.wordSpacing * 100), tr("Between &words:"), hundredths, [change](int hundredth) {
                         change([hundredth](auto &typography) { typography.wordSpacing = hundredth / 100.0; });
                     }});

    auto *papers = new QHBoxLayout;
    auto *paperGroup = new QButtonGroup(this);
    const QList<std::pair<Paper, QString>> choices{{Paper::System, tr("S&ystem")}, {Paper::Light, tr("Lig&ht")},
        {Paper::Sepia, tr("Se&pia")}, {Paper::Dark, tr("&Dark")}};
    for (const auto &[paper, name] : choices) {
        auto *choice = new QRadioButton(name);
        choice->setChecked(settings.paper() == paper);
        connect(choice, &QRadioButton::toggled, this, [&settings, paper](bool on) {
            if (on)
                settings.setPaper(paper);
        });
        paperGroup->addButton(choice);
        papers->addWidget(choice);
    }
    form->addRow(tr("Paper:"), papers);
}

void TypographyPopover::popUp(const QWidget *button)
{
    adjustSize();
    const QWidget *window = parentWidget()->window();
    QPoint corner = window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 4));
    if (button != nullptr && button->isVisible())
        corner = button->mapToGlobal(QPoint(button->width() - width(), button->height() + 2));
    const QRect room = window->screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
    setFocus();
    focusNextChild();
}

}
