// The registers of public (DIP) and excluded (DIK) information.
import type { Migration } from '../migration.ts'

export const migration0003: Migration = {
  version: 3,
  name: 'information',
  sql: `
CREATE TABLE public_information (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  category TEXT NOT NULL CHECK (category IN ('periodic', 'immediate', 'anytime')),
  title TEXT NOT NULL CHECK (title <> ''),
  summary TEXT NOT NULL DEFAULT '',
  holder_unit TEXT NOT NULL DEFAULT '',
  responsible TEXT NOT NULL DEFAULT '',
  made_when TEXT NOT NULL DEFAULT '',
  made_where TEXT NOT NULL DEFAULT '',
  year INTEGER,
  form_soft INTEGER NOT NULL DEFAULT 0 CHECK (form_soft IN (0, 1)),
  form_hard INTEGER NOT NULL DEFAULT 0 CHECK (form_hard IN (0, 1)),
  form_text TEXT NOT NULL DEFAULT '',
  retention_text TEXT NOT NULL DEFAULT '',
  media TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '',
  file_name TEXT,
  file_sha256 TEXT REFERENCES stored_file (sha256),
  status TEXT NOT NULL CHECK (status IN ('draft', 'proposed', 'decided', 'published', 'withdrawn')),
  withdrawal_reason TEXT NOT NULL DEFAULT '',
  updated_on TEXT NOT NULL,
  import_batch_id INTEGER REFERENCES import_batch (id),
  CHECK (status <> 'withdrawn' OR withdrawal_reason <> '')
) STRICT;
CREATE INDEX public_information_list ON public_information (agency_id, category, id);
CREATE INDEX public_information_year ON public_information (agency_id, year, id);

CREATE VIRTUAL TABLE public_information_fts USING fts5 (
  title, summary, holder_unit, responsible,
  content = 'public_information', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER public_information_ai AFTER INSERT ON public_information BEGIN
  INSERT INTO public_information_fts (rowid, title, summary, holder_unit, responsible)
  VALUES (new.id, new.title, new.summary, new.holder_unit, new.responsible);
END;
CREATE TRIGGER public_information_ad AFTER DELETE ON public_information BEGIN
  INSERT INTO public_information_fts (public_information_fts, rowid, title, summary, holder_unit, responsible)
  VALUES ('delete', old.id, old.title, old.summary, old.holder_unit, old.responsible);
END;
CREATE TRIGGER public_information_au AFTER UPDATE OF title, summary, holder_unit, responsible ON public_information BEGIN
  INSERT INTO public_information_fts (public_information_fts, rowid, title, summary, holder_unit, responsible)
  VALUES ('delete', old.id, old.title, old.summary, old.holder_unit, old.responsible);
  INSERT INTO public_information_fts (rowid, title, summary, holder_unit, responsible)
  VALUES (new.id, new.title, new.summary, new.holder_unit, new.responsible);
END;

CREATE TABLE excluded_information (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  title TEXT NOT NULL CHECK (title <> ''),
  content TEXT NOT NULL DEFAULT '',
  grounds TEXT NOT NULL CHECK (json_type(grounds) = 'array'),
  legal_basis TEXT NOT NULL DEFAULT '',
  consequence_open TEXT NOT NULL DEFAULT '',
  consequence_closed TEXT NOT NULL DEFAULT '',
  period_text TEXT NOT NULL DEFAULT '',
  expires_on TEXT,
  scope TEXT NOT NULL CHECK (scope IN ('whole', 'partial')),
  decree_number TEXT NOT NULL DEFAULT '',
  decree_on TEXT,
  holder_unit TEXT NOT NULL DEFAULT '',
  import_batch_id INTEGER REFERENCES import_batch (id)
) STRICT;
CREATE INDEX excluded_information_list ON excluded_information (agency_id, id);
`,
}
