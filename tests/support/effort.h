// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringList>

namespace Crossread::Test {

/// How long a test with many trials goes on: a quick number of them, as many as CROSSREAD_TIMES says, or for as long as
/// CROSSREAD_MINUTES says. packaging/reliability.sh sets these.
class Effort {
public:
    explicit Effort(int quick);

    /// Whether one more is to be made; counts it.
    [[nodiscard]] bool goesOn();
    [[nodiscard]] int done() const { return m_done; } ///< trials begun
    /// The number of trials, where it is given; the quick one where it is time that is given.
    [[nodiscard]] int wanted() const { return m_wanted; }
    [[nodiscard]] bool isByNumber() const { return m_milliseconds == 0; }
    [[nodiscard]] bool isQuick() const { return m_quick; } ///< neither is given

    /// Random, and the same again with CROSSREAD_SEED, which is printed.
    [[nodiscard]] static QRandomGenerator random();

private:
    int m_wanted;
    qint64 m_milliseconds = 0; // 0: by number
    bool m_quick = true;
    int m_done = 0;
    QElapsedTimer m_clock;
};

/// By how much what a test may take is multiplied: 1, or what CROSSREAD_PATIENCE says where sanitizers make all of it slow.
[[nodiscard]] int patience();
/// The same for a part of packaging/reliability.sh, and six times that where it is quick: it runs beside other tests then,
/// on any machine, and tells a hang from an answer. The bound itself is held at its full length, with the machine to itself.
[[nodiscard]] int leniency();
/// Whether a sanitizer watches: then memory is its own, and says nothing of the program.
[[nodiscard]] constexpr bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

/// Prints what packaging/reliability.sh puts into its table: "1000 states", "0 lost".
void tellFigures(const QString &runs, const QString &found);
/// Prints a fault at once, in full, and adds it to those found.
void tellFault(QStringList &faults, const QString &fault);

}
