-- SPDX-FileCopyrightText: 2026 The Crossread developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The text as it is read, with all that is known of it, so that a better reader moves nothing unasked: one for each way in
-- which a document was ever read (options, the JSON that says how: also which reader and which version of it), so that undo
-- finds the very text. In parts like the source; it counts from when sha256, of all parts together, is there. What the
-- bytes mean stands in app/store/packeddocument.h: the text comes first, as UTF-8 behind its length.
CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    document BLOB NOT NULL CHECK (length(document) = 16),
    options TEXT NOT NULL CHECK (json_valid(options)),
    sha256 BLOB CHECK (length(sha256) = 32),
    UNIQUE (document, options)
) STRICT;
CREATE TABLE reading_part (
    reading INTEGER NOT NULL REFERENCES reading,
    number INTEGER NOT NULL CHECK (number >= 0),
    bytes BLOB NOT NULL,
    PRIMARY KEY (reading, number)
) STRICT;

-- What citations say of it, as JSON; without anything in it, what was found in the file.
ALTER TABLE document ADD COLUMN metadata TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(metadata));
