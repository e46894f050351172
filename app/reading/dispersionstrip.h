// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "theme.h"

#include <QWidget>

namespace Crossread::Reading {

/// Where in a document things stand, at one look: a band of who speaks, and below it a row of ticks, or of stretches where
/// they are long enough to be seen, for each code, each topic or each article that quotes it. A click goes there. By
/// keyboard: Up and Down choose a row, Left and Right walk its places, Enter goes there.
class DispersionStrip final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString name;
        quint32 colour = 0; ///< 0xRRGGBB
        QList<Core::TextSpan> places; ///< sorted by begin
        QString letters = {}; ///< beside the name, in the colour; may be empty
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit DispersionStrip(QWidget *parent = nullptr);

    void setDocument(Core::DocumentPtr document); ///< null: empty; drops the rows
    void setRows(QList<Row> rows);
    void setTheme(const Theme &theme);
    void setSpeakerColours(const QList<quint32> &colours); ///< as in ReadingView
    void setVisibleSpan(Core::TextSpan span); ///< framed: the page as it stands

    [[nodiscard]] qsizetype positionAt(QPoint point) const; ///< -1 beside the strip; near a tick, that tick's
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void positionChosen(qsizetype position);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What is counted from the left, as all below is, where it is seen: the other way round where one reads from the right.
    [[nodiscard]] QRect seen(const QRect &rect) const;
    [[nodiscard]] QRect track() const; ///< where positions map to x, all rows
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int rowTop(qsizetype row) const;
    [[nodiscard]] int xOf(qsizetype position) const;
    [[nodiscard]] qsizetype rowAt(int y) const; ///< -1: none
    [[nodiscard]] QString tipAt(QPoint point) const;
    void paintSpeakers(QPainter &painter);
    void paintRow(QPainter &painter, qsizetype row);
    void paintName(QPainter &painter, const Row &row, int top);
    void walk(int step);
    void describe();

    Core::DocumentPtr m_document;
    QList<Row> m_rows;
    Theme m_theme = Theme::light();
    QList<quint32> m_speakerColours;
    Core::TextSpan m_visible;
    qsizetype m_row = 0; ///< chosen by keyboard
    qsizetype m_place = 0; ///< index into that row's positions
};

}
