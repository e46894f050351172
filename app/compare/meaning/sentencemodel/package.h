// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace Crossread::SentenceModel {

/// What the model's package holds, as its authors pack it: weights for TensorFlow.js, by name, and the pieces of words.
struct Package {
    struct Tensor {
        std::vector<qsizetype> shape;
        std::vector<float> values;
    };
    QHash<QString, Tensor> tensors;
    QList<QByteArray> pieces;
    std::vector<float> scores; ///< 0 for pieces that have none
};

/// Errors: NotReadable; DamagedFile where it is not the very file that `sha256` (hexadecimal) tells, or not of that form.
[[nodiscard]] Core::Result<Package> readPackage(const QString &path, const QByteArray &sha256);

}
