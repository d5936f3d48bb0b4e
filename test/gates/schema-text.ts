// Describes a migrated database: the table types of `tables.ts` and the schema dump reviewed as golden text.
import type Database from 'better-sqlite3'

type Column = {
  readonly name: string
  readonly type: string
  readonly notnull: 0 | 1
  readonly dflt_value: string | null
  readonly pk: number
}

/** SQL of every table, index and trigger, ordered by name; shadow tables of FTS5 left out. */
export function describeSchema(db: Database.Database): string {
  const rows = db
    .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB '*_fts_*' ORDER BY type, name")
    .pluck()
    .all() as string[]
  return `${rows.join(';\n\n')};\n`
}

/** TypeScript source of the `Tables` interface that Kysely is typed by. */
export function describeTables(db: Database.Database): string {
  const names = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '*_fts*' ORDER BY name",
    )
    .pluck()
    .all() as string[]
  const interfaces = names.map((name) => {
    const columns = db.pragma(`table_info(${name})`) as Column[]
    const lines = columns.map((column) => `  ${column.name}: ${columnType(column)}`)
    return `export type ${pascal(name)}Table = {\n${lines.join('\n')}\n}`
  })
  const members = names.map((name) => `  ${name}: ${pascal(name)}Table`)
  return [
    '// Generated from the migrated database by `npm run tables`; do not edit.',
    "import type { Generated } from 'kysely'",
    '',
    interfaces.join('\n\n'),
    '',
    `export type Tables = {\n${members.join('\n')}\n}`,
    '',
  ].join('\n')
}

function columnType(column: Column): string {
  const base = column.type === 'INTEGER' || column.type === 'REAL' ? 'number' : column.type === 'BLOB' ? 'Uint8Array' : 'string'
  const rowId = column.pk === 1 && column.type === 'INTEGER'
  if (rowId || column.dflt_value !== null) return `Generated<${base}>`
  return column.notnull === 1 || column.pk > 0 ? base : `${base} | null`
}

function pascal(name: string): string {
  return name.replace(/(^|_)([a-z])/g, (_match, _start, letter: string) => letter.toUpperCase())
}
