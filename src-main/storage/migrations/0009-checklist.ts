// The mandatory checklist (Perki KI 1/2021 Ps.14-15, 19-21): the kind of office, and what the office says about an item.
import type { Migration } from '../migration.ts'

// The items themselves are data of the program; a row here is what one office said: applies or not, or nothing to announce.
export const migration0009: Migration = {
  version: 9,
  name: 'checklist',
  sql: `
CREATE TABLE checklist_office (
  agency_id INTEGER PRIMARY KEY REFERENCES agency (id),
  kind TEXT NOT NULL CHECK (kind IN ('ordinary', 'health', 'education', 'disaster', 'licensing'))
) STRICT;

CREATE TABLE checklist_answer (
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  code TEXT NOT NULL CHECK (code <> ''),
  applies INTEGER CHECK (applies IN (0, 1)),
  applies_reason TEXT NOT NULL DEFAULT '',
  nil_on TEXT,
  nil_reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (agency_id, code),
  CHECK (applies IS NULL OR applies_reason <> ''),
  CHECK (nil_on IS NULL OR nil_reason <> '')
) STRICT, WITHOUT ROWID;
`,
}
