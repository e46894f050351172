// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/meaning/encoder.h"

#include <functional>
#include <map>

namespace Crossread::Compare {

/// What the sentences of some texts mean, each told once. It may be kept in a file between two looks at the same texts: the
/// file holds no word of them, but what they are about, and is for its owner's eyes alone.
class Meanings {
public:
    explicit Meanings(std::shared_ptr<const Encoder> encoder);

    /// `done` of `all` texts are read; false stops it.
    using Step = std::function<bool(qsizetype done, qsizetype all)>;
    /// Reads texts beforehand, the first ones first. False where it was stopped; what was read until then stays.
    bool prepare(const QStringList &texts, const Step &step);
    [[nodiscard]] MeaningVector of(const QString &text);

    /// Adds what a file knows; nothing where there is none, or it is of another model.
    void load(const QString &path);
    /// Where something is new since then: writes all of it, or nothing where that fails.
    void save(const QString &path);

private:
    /// As a file keeps it: a vector that was kept must be the same as one that is new.
    struct Kept {
        float scale = 0;
        std::array<qint8, EncoderShape::width> values{};
    };
    using Key = std::array<char, 16>; ///< a hash of the text
    [[nodiscard]] static Key keyOf(const QString &text);
    [[nodiscard]] static Kept kept(const MeaningVector &vector);
    [[nodiscard]] static MeaningVector restored(const Kept &kept);

    std::shared_ptr<const Encoder> m_encoder;
    std::map<Key, Kept> m_known;
    bool m_hasNews = false;
};

}
