// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QString>

#include <optional>

namespace Crossread::Reading {

/// The paper and inks of a page, a plain value read from resources/themes/<name>.json. Every ink reaches 4.5:1 on the
/// paper, under tints and selections too, every line and bracket 3:1; a test computes that for each theme.
class Theme {
public:
    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark();
    [[nodiscard]] static const Theme &sepia();

    /// A page in the colours of a desktop that asks for high contrast; nothing where `desktop` does not. Qt 6.8 cannot ask
    /// for the wish itself: its sign is black on pure white or white on pure black, which no ordinary desktop has.
    [[nodiscard]] static std::optional<Theme> highContrast(const QPalette &desktop);

    QString name; ///< "light", "dark", "sepia", "contrast"
    QString syntaxTheme; ///< name of the KSyntaxHighlighting theme that goes with it
    bool isDark = false;

    QColor paper;
    QColor text;
    QColor heading;
    QColor dim; ///< captions, stage directions, notes
    QColor number; ///< turn numbers
    QColor rule; ///< hairlines; decoration only
    QColor caret;
    QColor selection; ///< opaque, behind the ink
    QColor searchHit;
    QColor currentHit;
    QColor focus; ///< behind a passage that its counterpart points at
    QColor focusEdge; ///< the bar beside it
    QColor link;
    qreal tint = 0.15; ///< opacity of an annotation's colour behind the words
    qreal currentTint = 0.3; ///< of the current one's

    QList<quint32> speakers; ///< for Document::speakers in order, over again when used up; 4.5:1
    QList<quint32> codes; ///< offered for new codes and topics; 3:1

    /// A line, bracket or shape in `rgb`, readable on this paper.
    [[nodiscard]] QColor markColour(quint32 rgb) const;
    /// Letters in `rgb`, readable on this paper.
    [[nodiscard]] QColor inkColour(quint32 rgb) const;
    /// What an annotation lays over the paper. Each further lane lays less, so that however many overlap, the words
    /// stay legible; the brackets tell them apart.
    [[nodiscard]] QColor tintColour(quint32 rgb, bool current, int lane) const;
    /// Black or white, whichever reads better on `background`.
    [[nodiscard]] static QColor inkOn(const QColor &background);
    /// The speaker's colour: the reader's own choice from `chosen` where it has one, else the palette's.
    [[nodiscard]] quint32 speakerColour(int speaker, const QList<quint32> &chosen = {}) const;

    /// A widget palette of this paper and ink, for lists and panels that go with the page.
    [[nodiscard]] QPalette palette() const;
};

}
