// How far undo reaches and how long the trash keeps: settings of the register, since the law names neither.
import type { Migration } from '../migration.ts'

export const migration0016: Migration = {
  version: 16,
  name: 'safekeeping-settings',
  sql: `
CREATE TABLE history_setting (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL DEFAULT 1,
  kept_steps INTEGER NOT NULL DEFAULT 500 CHECK (kept_steps BETWEEN 20 AND 2000),
  trash_days INTEGER NOT NULL DEFAULT 365 CHECK (trash_days BETWEEN 30 AND 3650)
) STRICT;
INSERT INTO history_setting (id) VALUES (1);
`,
}
