// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importing/filedrops.h"

#include "window/importing/filegathering.h"

#include <QDropEvent>
#include <QPainter>

namespace Crossread::Window {

/// Covers the window with its paper, so that the sentence is read and the frame seen whatever lies below.
class FileDrops::Sheet final : public QLabel {
public:
    explicit Sheet(QWidget *window)
        : QLabel(window)
    {
        setAlignment(Qt::AlignCenter);
        setWordWrap(true);
        setTextFormat(Qt::PlainText);
        setMargin(fontMetrics().height() * 3);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.4);
        setFont(large);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        {
            QPainter painter(this);
            QColor ground = palette().color(QPalette::Window);
            ground.setAlphaF(0.92F);
            painter.fillRect(rect(), ground);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
            const qreal edge = fontMetrics().height();
            painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), 12, 12);
        }
        QLabel::paintEvent(event);
    }
};

FileDrops::FileDrops(QWidget *window, Sentence sentence, Taking taking)
    : QObject(window)
    , m_window(window)
    , m_sentence(std::move(sentence))
    , m_taking(std::move(taking))
    , m_sheet(new Sheet(window))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        const QStringList paths = droppedPaths(*drag->mimeData());
        const QString sentence = paths.isEmpty() ? QString() : m_sentence(paths);
        if (sentence.isEmpty())
            return false;
        m_sheet->setText(sentence);
        m_sheet->setGeometry(m_window->rect());
        m_sheet->raise();
        m_sheet->show();
        drag->acceptProposedAction();
        return true;
    }
    case QEvent::DragLeave: m_sheet->hide(); return false;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        m_sheet->hide();
        drop->acceptProposedAction();
        m_taking(droppedPaths(*drop->mimeData()));
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

}
