-- SPDX-FileCopyrightText: 2026 The Crossread developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The ids by which another program knows those who coded, as a JSON array of {id, name}: what goes back to it has them again.

ALTER TABLE project_memo ADD COLUMN coders TEXT NOT NULL DEFAULT '[]' CHECK (json_type(coders) = 'array');
