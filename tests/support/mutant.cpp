// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mutant.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Crossread::Test {

QByteArray mutant(QByteArray bytes, QRandomGenerator &generator)
{
    const int changes = 1 + generator.bounded(4);
    for (int i = 0; i < changes && bytes.size() > 8; ++i) {
        const qsizetype at = generator.bounded(int(bytes.size()));
        const qsizetype size = std::min<qsizetype>(1 + generator.bounded(64), bytes.size() - at);
        switch (generator.bounded(6)) {
        case 0: bytes[at] = char(bytes[at] ^ (1 << generator.bounded(8))); break;
        case 1: bytes.truncate(at); break;
        case 2: bytes.remove(at, size); break;
        case 3: bytes.insert(at, bytes.sliced(at, size).repeated(1 + generator.bounded(20))); break;
        case 4: bytes.insert(generator.bounded(int(bytes.size())), bytes.sliced(at, size)); break;
        default: bytes.replace(at, size, QByteArray(size, char(generator.bounded(256)))); break;
        }
    }
    return bytes;
}

}
