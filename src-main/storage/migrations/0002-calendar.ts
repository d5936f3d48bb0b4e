// What an office adds to the decreed holidays that ship with the app.
import type { Migration } from '../migration.ts'

export const migration0002: Migration = {
  version: 2,
  name: 'calendar',
  sql: `
CREATE TABLE holiday (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('national', 'collectiveLeave', 'local')),
  decree TEXT NOT NULL,
  UNIQUE (date, kind)
) STRICT;

CREATE TABLE withdrawn_holiday (
  date TEXT PRIMARY KEY CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  decree TEXT NOT NULL CHECK (decree <> '')
) STRICT;

CREATE TABLE holiday_year (
  year INTEGER PRIMARY KEY,
  decree TEXT NOT NULL,
  imported_at TEXT NOT NULL
) STRICT;
`,
}
