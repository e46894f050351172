// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/messagebar.h"

#include "core/error.h"
#include "window/widgets/icons.h"

#include <QAccessible>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr int hintTime = 12'000; // ms
constexpr int inset = 10; // of a floating bar from the page's edges
constexpr int widestLetters = 110; // of a floating bar: longer lines are hard to read

QColor accent(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Information: return {0x3b, 0x7d, 0xb8};
    case MessageBar::Severity::Warning: return {0xc0, 0x86, 0x14};
    case MessageBar::Severity::Error: return {0xc0, 0x3b, 0x3b};
    }
    Q_UNREACHABLE_RETURN({});
}

QString iconName(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Information: return u"info"_s;
    case MessageBar::Severity::Warning: return u"warning"_s;
    case MessageBar::Severity::Error: return u"warning"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QHBoxLayout)
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_progress);
    row->addLayout(m_buttons);
    m_passing.setSingleShot(true);
    m_passing.setInterval(hintTime);
    connect(&m_passing, &QTimer::timeout, this, [this] {
        if (underMouse())
            m_passing.start(); // somebody is reading it
        else
            clear();
    });
    hide();
}

void MessageBar::stand(const QList<Message> &messages)
{
    m_standing = messages;
    m_at = 0;
    showStanding();
}

void MessageBar::showStanding()
{
    m_working = false;
    m_progress->hide();
    if (m_standing.isEmpty()) {
        m_at = -1;
        hide();
        return;
    }
    m_at = std::clamp<qsizetype>(m_at, 0, m_standing.size() - 1);
    const Message message = m_standing[m_at];
    QList<Button> buttons = message.buttons;
    if (m_standing.size() > 1)
        //: leads from one of several messages to the next
        buttons.append({tr("%1 of %2: Next").arg(m_at + 1).arg(m_standing.size()), {}});
    setButtons(buttons, true);
    setContent(message.severity, message.sentence);
}

void MessageBar::dismiss()
{
    if (m_at >= 0)
        m_standing.removeAt(m_at);
    showStanding();
}

void MessageBar::show(Severity severity, const QString &sentence, const QList<Button> &buttons)
{
    m_working = false;
    m_at = -1;
    m_progress->hide();
    setButtons(buttons, true);
    setContent(severity, sentence);
    if (severity == Severity::Information && buttons.isEmpty())
        m_passing.start();
}

void MessageBar::show(const Core::Error &error, const QList<Button> &buttons)
{
    show(error.code == Core::ErrorCode::Canceled ? Severity::Information : Severity::Error, error.sentence(), buttons);
}

void MessageBar::showProgress(const QString &sentence, int permille, const std::function<void()> &cancel)
{
    m_progress->setRange(0, permille < 0 ? 0 : 1000);
    m_progress->setValue(permille);
    if (m_working && m_label->text() == sentence)
        return;
    m_working = true;
    m_at = -1;
    m_progress->show();
    setButtons({{tr("Cancel"), cancel}}, false);
    setContent(Severity::Information, sentence);
}

void MessageBar::clear()
{
    if (m_at < 0)
        showStanding();
}

void MessageBar::reset()
{
    m_standing.clear();
    showStanding();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::setContent(Severity severity, const QString &sentence)
{
    m_passing.stop();
    m_severity = severity;
    showIcon();
    m_label->setText(sentence);
    setAccessibleName(sentence);
    QFrame::show();
    place();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::showIcon()
{
    const int size = fontMetrics().height();
    m_icon->setPixmap(icon(iconName(m_severity)).pixmap(QSize(size, size), devicePixelRatioF()));
}

// A picture is of one screen and of one paper.
bool MessageBar::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::DevicePixelRatioChange || event->type() == QEvent::PaletteChange)
        showIcon();
    return handled;
}

void MessageBar::floatOver(QWidget *page)
{
    m_page = page;
    setParent(page->parentWidget());
    page->installEventFilter(this);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::place()
{
    if (m_page == nullptr || isHidden())
        return;
    const QRect room = m_page->geometry();
    const int width = std::min(room.width() - 2 * inset, fontMetrics().averageCharWidth() * widestLetters);
    const int height = std::max(layout()->minimumSize().height(), layout()->totalHeightForWidth(width));
    setGeometry(room.center().x() - width / 2, room.bottom() - height - inset, width, height);
    raise();
}

void MessageBar::setButtons(const QList<Button> &buttons, bool closable)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Button &button : buttons) {
        auto *widget = new QPushButton(button.text, this);
        // One with an ellipsis asks first: who calls that off has not answered.
        const bool answers = !button.text.endsWith(u'…');
        connect(widget, &QPushButton::clicked, this, [this, answers, act = button.act] {
            if (!act) { // the next one
                m_at = (m_at + 1) % std::max<qsizetype>(1, m_standing.size());
                showStanding();
                return;
            }
            if (answers)
                dismiss();
            act();
        });
        m_buttons->addWidget(widget);
    }
    if (!closable)
        return;
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    m_buttons->addWidget(close);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor tint = accent(m_severity);
    if (m_page != nullptr) { // words of the page must not shine through
        painter.fillRect(rect(), palette().color(QPalette::Window));
        painter.setPen(tint);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    const QRect strip(layoutDirection() == Qt::RightToLeft ? width() - 4 : 0, 0, 4, height());
    painter.fillRect(strip, tint);
    tint.setAlpha(36);
    painter.fillRect(rect(), tint);
}

void showIn(QDialog &dialog, const Core::Error &error)
{
    auto *bar = new MessageBar(&dialog);
    bar->show(error);
    dialog.layout()->setMenuBar(bar); // the one place above the rows of any layout
}

}
