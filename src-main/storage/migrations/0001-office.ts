// The office: agencies, officials, the append-only journal, and the numbers given out.
import type { Migration } from '../migration.ts'

export const migration0001: Migration = {
  version: 1,
  name: 'office',
  sql: `
CREATE TABLE agency (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  government_name TEXT NOT NULL CHECK (government_name <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  short_code TEXT NOT NULL UNIQUE CHECK (short_code <> ''),
  address TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  postal_code TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  fax TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  logo_mime TEXT,
  logo_base64 TEXT,
  time_zone TEXT NOT NULL CHECK (time_zone IN ('WIB', 'WITA', 'WIT')),
  working_week INTEGER NOT NULL CHECK (working_week IN (5, 6)),
  count_trigger_day INTEGER NOT NULL DEFAULT 0 CHECK (count_trigger_day IN (0, 1)),
  count_not_held_as_refused INTEGER NOT NULL DEFAULT 0 CHECK (count_not_held_as_refused IN (0, 1)),
  executor_label TEXT NOT NULL CHECK (executor_label IN ('Pelaksana', 'Pembantu')),
  numbering_template TEXT NOT NULL CHECK (numbering_template LIKE '%{seq%'),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE official (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  role TEXT NOT NULL CHECK (role IN ('ppidSuperior', 'ppid', 'ppidExecutor', 'serviceOfficer', 'advisoryTeam', 'bodyHead')),
  capacity TEXT NOT NULL CHECK (capacity IN ('definitif', 'Plt.', 'Plh.', 'Pj.')),
  front_title TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL CHECK (name <> ''),
  back_title TEXT NOT NULL DEFAULT '',
  nip TEXT NOT NULL DEFAULT '',
  rank TEXT NOT NULL DEFAULT '',
  position TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL,
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;
CREATE INDEX official_agency ON official (agency_id, role, valid_from);

CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  operation TEXT NOT NULL,
  agency_id INTEGER,
  entity TEXT NOT NULL,
  entity_id INTEGER,
  action TEXT NOT NULL,
  changes TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;
CREATE INDEX journal_entity ON journal (entity, entity_id);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

CREATE TABLE register_number (
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  type TEXT NOT NULL,
  year INTEGER NOT NULL,
  seq INTEGER NOT NULL CHECK (seq >= 1),
  text TEXT NOT NULL,
  given_at TEXT NOT NULL,
  PRIMARY KEY (agency_id, type, year, seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX register_number_text ON register_number (agency_id, type, text);
CREATE TRIGGER register_number_no_delete BEFORE DELETE ON register_number
  BEGIN SELECT RAISE(ABORT, 'a number given out is never taken back'); END;

CREATE TABLE stored_file (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size >= 0),
  mime TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  kind TEXT NOT NULL CHECK (kind IN ('publicInformation', 'excludedInformation', 'request', 'objection')),
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  rows_read INTEGER NOT NULL,
  rows_accepted INTEGER NOT NULL,
  rows_rejected INTEGER NOT NULL,
  rows_joined INTEGER NOT NULL,
  headings_skipped INTEGER NOT NULL
) STRICT;
`,
}
