// Editions of the list of public information: proposal, decree with approval, and the list as it was decided (Perki KI 1/2021 Ps.45).
import type { Migration } from '../migration.ts'

// A decided edition is a legal act: the list, the documents and what left the list stay as they were. Only the day it was
// announced is added later, once. Entries are named without a reference, since an entry may be deleted from the trash.
export const migration0010: Migration = {
  version: 10,
  name: 'dip-editions',
  sql: `
CREATE TABLE dip_edition (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  year INTEGER NOT NULL,
  period TEXT NOT NULL CHECK (period IN ('S1', 'S2')),
  status TEXT NOT NULL CHECK (status IN ('proposed', 'decided', 'returned')),
  letter_number TEXT NOT NULL DEFAULT '',
  letter_on TEXT,
  decree_number TEXT NOT NULL DEFAULT '',
  decree_on TEXT,
  approved_by TEXT NOT NULL DEFAULT '',
  approved_on TEXT,
  announced_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  return_reason TEXT NOT NULL DEFAULT '',
  returned_on TEXT,
  created_at TEXT NOT NULL,
  decided_at TEXT,
  departures TEXT NOT NULL DEFAULT '[]' CHECK (json_type(departures) = 'array'),
  documents TEXT CHECK (documents IS NULL OR json_type(documents) = 'object'),
  CHECK (status <> 'returned' OR (return_reason <> '' AND returned_on IS NOT NULL)),
  CHECK (status <> 'decided' OR (decree_number <> '' AND decree_on IS NOT NULL AND approved_by <> ''
    AND approved_on IS NOT NULL AND decided_at IS NOT NULL AND documents IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX dip_edition_open ON dip_edition (agency_id) WHERE status = 'proposed';
CREATE UNIQUE INDEX dip_edition_decree ON dip_edition (agency_id, substr(decree_on, 1, 4), decree_number)
  WHERE status = 'decided';
CREATE INDEX dip_edition_list ON dip_edition (agency_id, decree_on, id);

CREATE TABLE dip_edition_entry (
  edition_id INTEGER NOT NULL REFERENCES dip_edition (id),
  position INTEGER NOT NULL,
  information_id INTEGER NOT NULL,
  content TEXT NOT NULL CHECK (json_type(content) = 'object'),
  PRIMARY KEY (edition_id, position),
  UNIQUE (edition_id, information_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER dip_edition_no_update BEFORE UPDATE OF id, agency_id, year, period, status, letter_number, letter_on,
  decree_number, decree_on, approved_by, approved_on, note, return_reason, returned_on, created_at, decided_at,
  departures, documents ON dip_edition WHEN old.status <> 'proposed'
  BEGIN SELECT RAISE(ABORT, 'a decided edition never changes'); END;
CREATE TRIGGER dip_edition_announced_once BEFORE UPDATE OF announced_on ON dip_edition
  WHEN old.status <> 'decided' OR old.announced_on IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'only a decided edition is announced, and once'); END;
CREATE TRIGGER dip_edition_no_delete BEFORE DELETE ON dip_edition
  BEGIN SELECT RAISE(ABORT, 'an edition is never taken back'); END;
CREATE TRIGGER dip_edition_entry_only_before BEFORE INSERT ON dip_edition_entry
  WHEN (SELECT status FROM dip_edition WHERE id = new.edition_id) <> 'proposed'
  BEGIN SELECT RAISE(ABORT, 'nothing is added to a decided edition'); END;
CREATE TRIGGER dip_edition_entry_no_update BEFORE UPDATE ON dip_edition_entry
  BEGIN SELECT RAISE(ABORT, 'an entry of an edition never changes'); END;
CREATE TRIGGER dip_edition_entry_no_delete BEFORE DELETE ON dip_edition_entry
  BEGIN SELECT RAISE(ABORT, 'an entry of an edition is never taken back'); END;
`,
}
