// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blocklayout.h"
#include "heightmodel.h"

#include <QCache>

#include <memory>

namespace Crossread::Reading {

/// A document set as one tall page and the window on it, without a widget. Only blocks that are looked at are laid out
/// (the latest are kept); all others have estimated heights. The window hangs on an anchor, a block and a distance into
/// it, so that nothing on screen moves when a height elsewhere turns out different.
class PageLayout {
public:
    struct Anchor {
        qsizetype block = 0;
        int offset = 0; ///< pixels from the block's top to the window's
    };
    struct Visible {
        qsizetype block;
        int y; ///< of its top, in the window
        std::shared_ptr<const BlockLayout> layout;
    };

    PageLayout();

    void setDocument(Core::DocumentPtr document);
    [[nodiscard]] const Core::DocumentPtr &document() const { return m_document; }
    [[nodiscard]] bool isEmpty() const { return m_blocks.size() == 0; }
    [[nodiscard]] const BlockTable &blocks() const { return m_blocks; }
    [[nodiscard]] const HeightModel &heights() const { return m_heights; }
    [[nodiscard]] const PageStyle &style() const { return m_style; }

    /// Sets the page anew; the character at the top of the window stays there.
    void setStyle(const PageStyle &style);
    void setWindowHeight(int height);
    void setFormats(FormatSource formats); ///< lays everything out anew, as heights may change with weights
    /// Natural widths measured elsewhere for this document and face; the window stays where it is.
    void setWidths(std::vector<float> widths);
    /// Whether heights are guessed still, because the text is too long to be measured before it is shown.
    [[nodiscard]] bool needsWidths() const { return m_guessed; }

    /// Laid out, exact from now on. Never null for a block of the table.
    [[nodiscard]] std::shared_ptr<const BlockLayout> block(qsizetype index);
    [[nodiscard]] bool isLaidOut(qsizetype index) const { return m_cache.contains(index); }
    /// Lays out what the window shows, after which nothing above it or in it moves by itself.
    void settle();
    /// What the window shows, in order; settled.
    [[nodiscard]] const std::vector<Visible> &visible();

    [[nodiscard]] qint64 scrollY() const; ///< of the window's top on the page
    [[nodiscard]] qint64 pageHeight() const;
    void scrollTo(qint64 y);
    void scrollBy(int pixels); ///< exact for what comes into view
    /// Puts the line that holds `position` at `y` in the window, as far as the page's ends allow.
    void place(qsizetype position, int y);

    /// y of a block's top in the window; estimated where blocks between are.
    [[nodiscard]] qint64 windowY(qsizetype block) const;
    [[nodiscard]] qsizetype topPosition(); ///< first position of the first line that is at least half in the window
    [[nodiscard]] qsizetype positionAt(QPoint windowPoint);
    [[nodiscard]] QRectF caretRect(qsizetype position); ///< in the window
    [[nodiscard]] Core::TextSpan visibleSpan();

private:
    static constexpr qsizetype measureAtOnce = 4'000'000; // units; about 4 ms
    static constexpr qsizetype cacheUnits = 400'000; // about 160 paragraphs, or some giant ones

    void normalise();
    void relayout();
    void invalidate();

    Core::DocumentPtr m_document;
    BlockTable m_blocks;
    HeightModel m_heights;
    PageStyle m_style;
    FormatSource m_formats;
    QCache<qsizetype, std::shared_ptr<const BlockLayout>> m_cache;
    std::vector<Visible> m_visible;
    Anchor m_anchor;
    qsizetype m_kept = -1; ///< what stands at the top while the page is set anew; -1 once scrolled
    int m_windowHeight = 0;
    QString m_measuredFace; ///< and its spacing
    bool m_guessed = false;
    bool m_settled = false; ///< m_visible is up to date
};

}
