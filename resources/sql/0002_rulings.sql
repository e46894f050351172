-- SPDX-FileCopyrightText: 2026 The Crossread developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A link between an article and a transcript is the reader's ruling on a statement. Where no passage was chosen, the words
-- of its far end are empty. The verdict is null unless the reader overrules the comparison's: 0 verbatim,
-- 1 near-verbatim, 2 reworded, 3 paraphrase, 4 not found.

ALTER TABLE link ADD COLUMN verdict INTEGER CHECK (verdict BETWEEN 0 AND 4);
ALTER TABLE link ADD COLUMN coder TEXT NOT NULL DEFAULT '';
