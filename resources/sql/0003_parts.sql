-- SPDX-FileCopyrightText: 2026 The Crossread developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What was imported lies in parts, so that a long text comes in and goes out step by step while other acts go on in
-- between. Parts come before the act that brings their document: as long as no source says what they make together they
-- belong to nothing, and go when the project is next opened.

CREATE TABLE source_part (
    source BLOB NOT NULL CHECK (length(source) = 16),
    number INTEGER NOT NULL CHECK (number >= 0),
    bytes BLOB NOT NULL,
    PRIMARY KEY (source, number)
) STRICT;
INSERT INTO source_part SELECT id, 0, bytes FROM source;
ALTER TABLE source DROP COLUMN bytes;
