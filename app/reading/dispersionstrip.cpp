// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispersionstrip.h"

#include "accessiblerole.h"
#include "ownkeys.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Crossread::Reading {

namespace {

constexpr int margin = 6;
constexpr int tickWidth = 2;
constexpr int snap = 4; // pixels within which a click means a tick

}

DispersionStrip::DispersionStrip(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where things stand in the text"));
    describe();
}

void DispersionStrip::setDocument(Core::DocumentPtr document)
{
    m_document = std::move(document);
    m_visible = {};
    setRows({});
}

void DispersionStrip::setRows(QList<Row> rows)
{
    const QString chosen = m_row < m_rows.size() ? m_rows[m_row].name : QString();
    m_rows = std::move(rows);
    const auto same = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.name == chosen; });
    m_row = same == m_rows.end() ? 0 : same - m_rows.begin();
    const qsizetype places = m_rows.isEmpty() ? 0 : m_rows[m_row].places.size();
    m_place = std::clamp<qsizetype>(m_place, 0, std::max<qsizetype>(places - 1, 0));
    updateGeometry();
    describe();
    update();
}

void DispersionStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void DispersionStrip::setSpeakerColours(const QList<quint32> &colours)
{
    m_speakerColours = colours;
    update();
}

void DispersionStrip::setVisibleSpan(Core::TextSpan span)
{
    if (std::exchange(m_visible, span) != span)
        update();
}

int DispersionStrip::rowHeight() const
{
    return fontMetrics().height() + 4;
}

QSize DispersionStrip::sizeHint() const
{
    return {400, 2 * margin + rowHeight() * int(m_rows.size() + 1)};
}

QSize DispersionStrip::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

QRect DispersionStrip::seen(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

QRect DispersionStrip::track() const
{
    const int names = std::min(width() / 3, fontMetrics().averageCharWidth() * 20);
    return rect().adjusted(margin + names, margin, -margin, -margin);
}

int DispersionStrip::rowTop(qsizetype row) const
{
    return margin + rowHeight() * int(row + 1);
}

int DispersionStrip::xOf(qsizetype position) const
{
    const qsizetype length = m_document ? std::max<qsizetype>(m_document->text.size(), 1) : 1;
    return track().left() + int(qreal(position) / qreal(length) * (track().width() - tickWidth));
}

qsizetype DispersionStrip::rowAt(int y) const
{
    const qsizetype row = (y - margin) / rowHeight() - 1;
    return y >= margin + rowHeight() && row < m_rows.size() ? row : -1;
}

void DispersionStrip::paintSpeakers(QPainter &painter)
{
    const int height = rowHeight() / 2;
    const int top = margin + (rowHeight() - height) / 2;
    painter.fillRect(seen({track().left(), top + height / 2, track().width(), 1}), m_theme.rule);
    for (const Core::Turn &turn : m_document->turns) {
        const int left = xOf(turn.span.begin);
        const QColor colour = m_theme.markColour(m_theme.speakerColour(turn.speaker, m_speakerColours));
        // Every speaker stands at a height of his own as well, so that the band reads without colours.
        const int step = std::max(turn.speaker, 0) % 4 * height / 12;
        const int wide = std::max(tickWidth, xOf(turn.span.end) - left - 1);
        painter.fillRect(seen({left, top + step, wide, height - 2 * step}), colour);
    }
}

/// A long path is cut in its middle: what it is in and what it is called tell it from others.
void DispersionStrip::paintName(QPainter &painter, const Row &row, int top)
{
    QRect name(margin, top, track().left() - 2 * margin, rowHeight());
    if (!row.letters.isEmpty()) {
        const QColor colour = m_theme.markColour(row.colour);
        const int wide = fontMetrics().horizontalAdvance(row.letters) + 6;
        const QRect sign(name.left(), top + 1, wide, rowHeight() - 2);
        painter.fillRect(seen(sign), colour);
        painter.setPen(Theme::inkOn(colour));
        painter.drawText(seen(sign), Qt::AlignCenter, row.letters);
        name.setLeft(sign.right() + 5);
    }
    painter.setPen(m_theme.text);
    painter.drawText(seen(name), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
        fontMetrics().elidedText(row.name, Qt::ElideMiddle, name.width()));
}

void DispersionStrip::paintRow(QPainter &painter, qsizetype row)
{
    const Row &shown = m_rows[row];
    const int top = rowTop(row);
    paintName(painter, shown, top);
    painter.fillRect(seen({track().left(), top + rowHeight() / 2, track().width(), 1}), m_theme.rule);
    const QColor colour = m_theme.markColour(shown.colour);
    int painted = -1;
    for (const Core::TextSpan place : shown.places) {
        const int x = std::max(painted, xOf(place.begin));
        const int end = std::max(xOf(place.begin) + tickWidth, xOf(place.end));
        if (end > x)
            painter.fillRect(seen({x, top + 2, end - x, rowHeight() - 4}), colour);
        painted = std::max(painted, end);
    }
    if (hasFocus() && row == m_row && m_place < shown.places.size()) {
        painter.setPen(QPen(m_theme.caret, 2));
        const int left = xOf(shown.places[m_place].begin);
        const int wide = std::max(tickWidth, xOf(shown.places[m_place].end) - left);
        painter.drawRect(seen({left - 3, top, wide + 6, rowHeight()}));
    }
}

void DispersionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.paper);
    if (!m_document)
        return;
    if (!m_visible.isEmpty()) {
        const int left = xOf(m_visible.begin);
        painter.fillRect(seen({left, 0, std::max(3, xOf(m_visible.end) - left), height()}), m_theme.rule);
    }
    paintSpeakers(painter);
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.caret, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

qsizetype DispersionStrip::positionAt(QPoint point) const
{
    point = QStyle::visualPos(layoutDirection(), rect(), point);
    if (!m_document || point.x() < track().left() - snap || point.x() > track().right() + snap)
        return -1;
    const qreal share = qreal(point.x() - track().left()) / std::max(1, track().width() - tickWidth);
    qsizetype position = qsizetype(std::clamp(share, 0.0, 1.0) * qreal(m_document->text.size()));
    const qsizetype row = rowAt(point.y());
    int nearest = snap + 1;
    for (const Core::TextSpan place : row < 0 ? QList<Core::TextSpan>() : m_rows[row].places) {
        const qsizetype tick = place.begin;
        if (position > place.begin && position < place.end)
            return position;
        const int distance = std::abs(xOf(tick) - point.x());
        if (distance < nearest) {
            nearest = distance;
            position = tick;
        }
    }
    return position;
}

void DispersionStrip::mousePressEvent(QMouseEvent *event)
{
    const qsizetype position = event->button() == Qt::LeftButton ? positionAt(event->position().toPoint()) : -1;
    if (position >= 0)
        Q_EMIT positionChosen(position);
}

void DispersionStrip::walk(int step)
{
    const qsizetype places = m_rows.isEmpty() ? 0 : m_rows[m_row].places.size();
    m_place = std::clamp<qsizetype>(m_place + step, 0, std::max<qsizetype>(places - 1, 0));
}

void DispersionStrip::keyPressEvent(QKeyEvent *event)
{
    const qsizetype rows = m_rows.size();
    const int rightward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: walk(-rightward); break;
    case Qt::Key_Right: walk(rightward); break;
    case Qt::Key_Home: m_place = 0; break;
    case Qt::Key_End: walk(int(m_rows.isEmpty() ? 0 : m_rows[m_row].places.size())); break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (rows > 0)
            m_row = std::clamp<qsizetype>(m_row + (event->key() == Qt::Key_Up ? -1 : 1), 0, rows - 1);
        walk(0);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (rows > 0 && m_place < m_rows[m_row].places.size())
            Q_EMIT positionChosen(m_rows[m_row].places[m_place].begin);
        return;
    default: return QWidget::keyPressEvent(event);
    }
    describe();
    update();
}

void DispersionStrip::describe()
{
    QString description = tr("Up and Down choose a row, Left and Right a place, Enter goes there.");
    if (m_row < m_rows.size()) {
        const Row &row = m_rows[m_row];
        const QString places = tr("%n place(s)", nullptr, int(row.places.size()));
        description = row.places.isEmpty() ? tr("%1: %2", "row, how many places").arg(row.name, places)
                                           : tr("%1: %2, at number %3", "row, how many places, which")
                                                 .arg(row.name, places, locale().toString(m_place + 1));
    }
    setAccessibleDescription(description);
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

QString DispersionStrip::tipAt(QPoint point) const
{
    const qsizetype position = positionAt(point);
    if (position < 0)
        return {};
    const qsizetype row = rowAt(point.y());
    const qsizetype turn = m_document->turnAt(position);
    const int speaker = turn < 0 ? -1 : m_document->turns[turn].speaker;
    const QString who =
        speaker < 0 || speaker >= m_document->speakers.size() ? QString() : m_document->speakers[speaker].name;
    if (row < 0)
        return who;
    const QString what = tr("%1: %2", "row, how many places")
                             .arg(m_rows[row].name, tr("%n place(s)", nullptr, int(m_rows[row].places.size())));
    return who.isEmpty() ? what : QString(what % u'\n' % who);
}

bool DispersionStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos()).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        QToolTip::showText(help->globalPos(), tip.isEmpty() ? tip : QString(u"<p>" % tip % u"</p>"), this);
        return true;
    }
    if (keepsKey(*event,
            {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Return,
                Qt::Key_Enter, Qt::Key_Space}))
        return true;
    return QWidget::event(event);
}

void DispersionStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

}
