// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace Crossread::Core {

/// Lets the threads of a pool, which has to be idle, run where nobody else wants the processor: what is reckoned beside the
/// window must not keep it from answering. For all that the pool does from now on, with as many threads as it may have now.
void giveWay(QThreadPool &pool);

}
