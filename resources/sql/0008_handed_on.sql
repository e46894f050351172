-- SPDX-FileCopyrightText: 2026 The Crossread developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What another program says of a document, a link or the project and this one only keeps, as a JSON array of {of, what, value}:
-- who changed it and when, a colour. What goes back to that program says it again.

ALTER TABLE project_memo ADD COLUMN handed_on TEXT NOT NULL DEFAULT '[]' CHECK (json_type(handed_on) = 'array');
