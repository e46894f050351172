-- SPDX-FileCopyrightText: 2026 The Crossread developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What can be said of documents (said_of 0) and of speakers (1): 0 text, 1 a number, 2 a date, 3 one of the choices, a JSON
-- array of strings. What is said of each stands with the document or speaker, as a JSON array of {attribute, value}. A
-- speaker has a row only where something is said of the person, known by the name that the documents have.
-- Columns stand in an order by which the rows of each table can be told from those of every other without the schema.

CREATE TABLE attribute (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    type INTEGER NOT NULL CHECK (type BETWEEN 0 AND 3),
    said_of INTEGER NOT NULL CHECK (said_of IN (0, 1)),
    choices TEXT NOT NULL CHECK (json_type(choices) = 'array'),
    position INTEGER NOT NULL,
    proof BLOB
) STRICT;
CREATE UNIQUE INDEX attribute_by_name ON attribute (said_of, name);

CREATE TABLE speaker (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    memo TEXT NOT NULL,
    attributes TEXT NOT NULL CHECK (json_type(attributes) = 'array'),
    proof BLOB
) STRICT;

-- The folder is a path as codes have them: Press/"2022/23".
ALTER TABLE document ADD COLUMN folder TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN memo TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN attributes TEXT NOT NULL DEFAULT '[]' CHECK (json_type(attributes) = 'array');

ALTER TABLE code ADD COLUMN heading INTEGER NOT NULL DEFAULT 0 CHECK (heading IN (0, 1));

-- Codes are a JSON array of their ids as UUID text.
CREATE TABLE code_set (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    codes TEXT NOT NULL CHECK (json_type(codes) = 'array'),
    position INTEGER NOT NULL,
    proof BLOB
) STRICT;

-- A question to the project, as JSON that only whoever asks it reads.
CREATE TABLE query (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    definition TEXT NOT NULL,
    proof BLOB
) STRICT;

-- One row at most.
CREATE TABLE project_memo (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    memo TEXT NOT NULL,
    proof BLOB
) STRICT;
