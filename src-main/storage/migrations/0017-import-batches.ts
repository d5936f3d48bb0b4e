// What an import was: every row of the file accounted for, how its columns were read, and whether it was taken back.
// Named mappings are the office's own: the next file of the same layout is read the same way.
import type { Migration } from '../migration.ts'

export const migration0017: Migration = {
  version: 17,
  name: 'import-batches',
  sql: `
ALTER TABLE import_batch ADD COLUMN rows_duplicate INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN rows_left_out INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN rows_merged INTEGER NOT NULL DEFAULT 0;
-- Columns and decisions as JSON, so that the batch page can say how the file was read.
ALTER TABLE import_batch ADD COLUMN mapping TEXT NOT NULL DEFAULT '[]';
ALTER TABLE import_batch ADD COLUMN mapping_name TEXT NOT NULL DEFAULT '';
ALTER TABLE import_batch ADD COLUMN imported_by TEXT NOT NULL DEFAULT '';
ALTER TABLE import_batch ADD COLUMN undone_at TEXT;
ALTER TABLE import_batch ADD COLUMN rows_undone INTEGER NOT NULL DEFAULT 0;

CREATE TABLE import_mapping (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  -- JSON: field by heading, constants, date orders.
  content TEXT NOT NULL,
  used_at TEXT NOT NULL,
  UNIQUE (agency_id, kind, name)
) STRICT;

CREATE INDEX request_import_batch ON request (import_batch_id) WHERE import_batch_id IS NOT NULL;
CREATE INDEX objection_import_batch ON objection (import_batch_id) WHERE import_batch_id IS NOT NULL;
CREATE INDEX public_information_import_batch ON public_information (import_batch_id) WHERE import_batch_id IS NOT NULL;
CREATE INDEX excluded_information_import_batch ON excluded_information (import_batch_id) WHERE import_batch_id IS NOT NULL;
`,
}
