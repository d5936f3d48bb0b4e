// The information register in depth: order, retention, trash, checklist links, exclusion, undo and saved views.
import type { Migration } from '../migration.ts'

// The order of entry was the order of the office's list, so it becomes the position that can be changed by dragging.
// The indexes hold trashed_at and not a condition on it: only so SQLite counts and skips in the index without reading the rows.
export const migration0008: Migration = {
  version: 8,
  name: 'information-depth',
  sql: `
ALTER TABLE public_information ADD COLUMN position REAL NOT NULL DEFAULT 0;
ALTER TABLE public_information ADD COLUMN retention_active INTEGER CHECK (retention_active BETWEEN 0 AND 100);
ALTER TABLE public_information ADD COLUMN retention_inactive INTEGER CHECK (retention_inactive BETWEEN 0 AND 100);
ALTER TABLE public_information ADD COLUMN retention_fate TEXT CHECK (retention_fate IN ('destroy', 'reassess', 'permanent'));
ALTER TABLE public_information ADD COLUMN retention_basis TEXT NOT NULL DEFAULT '';
ALTER TABLE public_information ADD COLUMN checklist_codes TEXT NOT NULL DEFAULT '[]' CHECK (json_type(checklist_codes) = 'array');
ALTER TABLE public_information ADD COLUMN excluded_information_id INTEGER REFERENCES excluded_information (id);
ALTER TABLE public_information ADD COLUMN published_on TEXT;
ALTER TABLE public_information ADD COLUMN trashed_at TEXT;
UPDATE public_information SET position = id;
UPDATE public_information SET published_on = updated_on WHERE status = 'published';
DROP INDEX public_information_list;
DROP INDEX public_information_year;
CREATE INDEX public_information_order ON public_information (agency_id, trashed_at, position);
CREATE INDEX public_information_list ON public_information (agency_id, trashed_at, category, position);
CREATE INDEX public_information_year ON public_information (agency_id, trashed_at, year, position, status, category);
CREATE INDEX public_information_status ON public_information (agency_id, trashed_at, status, position, category);
CREATE INDEX public_information_checklist
  ON public_information (agency_id, trashed_at, json_extract(checklist_codes, '$[0]'), position);
CREATE INDEX public_information_exclusion ON public_information (excluded_information_id)
  WHERE excluded_information_id IS NOT NULL;

CREATE TABLE information_step (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  entries INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  changes TEXT NOT NULL CHECK (json_type(changes) = 'array')
) STRICT;
CREATE INDEX information_step_list ON information_step (agency_id, undone, id);

CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  name TEXT NOT NULL CHECK (name <> ''),
  view TEXT NOT NULL CHECK (json_type(view) = 'object'),
  UNIQUE (agency_id, name)
) STRICT;

ALTER TABLE excluded_information ADD COLUMN other_law TEXT NOT NULL DEFAULT '';
ALTER TABLE excluded_information ADD COLUMN period_kind TEXT NOT NULL DEFAULT 'described'
  CHECK (period_kind IN ('untilDate', 'whileCondition', 'byLaw', 'described'));
ALTER TABLE excluded_information ADD COLUMN starts_on TEXT;
ALTER TABLE excluded_information ADD COLUMN review_on TEXT;
ALTER TABLE excluded_information ADD COLUMN opened_on TEXT;
ALTER TABLE excluded_information ADD COLUMN opened_how TEXT
  CHECK (opened_how IN ('decision', 'expiry', 'ruling', 'consent', 'courtHearing'));
ALTER TABLE excluded_information ADD COLUMN opened_note TEXT NOT NULL DEFAULT '';
UPDATE excluded_information SET period_kind = 'untilDate' WHERE expires_on IS NOT NULL;
UPDATE excluded_information SET starts_on = decree_on;
`,
}
