// Seals a whole register, or opens it for good: every sealed column, and the row images that undo keeps of them.
import { SEALED_CONTENTS, SEALED_DOCUMENTS, SEALED_TEXTS, type SealedKind, sealedKind } from './sealed-columns.ts'
import type { RegisterFile } from './open-database.ts'
import type { Sealing } from './sealing.ts'

const CHUNK = 400

export type Reseal = {
  /** `seal` with the key, or `open` what it had sealed. */
  readonly direction: 'seal' | 'open'
  readonly sealing: Sealing
  /** Called between chunks with the rows done and their total; it may throw to stop the work. */
  readonly progress: (done: number, total: number) => void
}

/**
 * Rewrites every value within the transaction that the caller has opened on `file`. Checksums and sizes of stored files stay
 * those of the open content. Issued letters are rewritten too: their text stays the same, so the triggers that forbid any
 * change are set aside and put back inside the same transaction.
 */
export function reseal(file: RegisterFile, { direction, sealing, progress }: Reseal): void {
  const change = (kind: SealedKind, value: unknown) => (direction === 'seal' ? sealing.seal(kind, value) : sealing.open(value))
  const columns = Object.entries({ ...SEALED_TEXTS, ...SEALED_DOCUMENTS, ...SEALED_CONTENTS })
  const tables = [...columns.map(([table]) => table), 'step_change']
  const total = tables.reduce((sum, table) => sum + countRows(file, table), 0)
  let done = 0
  const step = (rows: number) => {
    done += rows
    progress(done, total)
  }
  step(0)
  withoutTriggers(file, 'letter', () => {
    for (const [table, names] of columns) rewrite(file, table, names, (name, value) => change(kindOf(table, name), value), step)
  })
  rewrite(file, 'step_change', ['before', 'after'], (_name, value, row) => image(change, String(row['table_name']), value), step)
}

function kindOf(table: string, column: string): SealedKind {
  const kind = sealedKind(table, column)
  if (kind === undefined) throw new Error(`${table}.${column} is not sealed`)
  return kind
}

type Row = Readonly<Record<string, unknown>>
type Change = (column: string, value: unknown, row: Row) => unknown

function countRows(file: RegisterFile, table: string): number {
  return Number(file.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
}

/** Goes through a table by its row ids, so that no reading statement is open while rows are written. */
function rewrite(
  file: RegisterFile,
  table: string,
  columns: readonly string[],
  change: Change,
  step: (rows: number) => void,
): void {
  // One row at a time where rows are whole files.
  const size = table in SEALED_CONTENTS ? 1 : CHUNK
  const naming = table === 'step_change' ? ', table_name' : ''
  const read = file.prepare(
    `SELECT rowid AS row_id, ${columns.join(', ')}${naming} FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ${size}`,
  )
  const write = file.prepare(`UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE rowid = ?`)
  for (let last: unknown = -1; ; ) {
    const rows = read.all(last) as Row[]
    if (rows.length === 0) return
    for (const row of rows) {
      const changed = columns.map((column) => change(column, row[column], row))
      if (changed.some((value, index) => value !== row[columns[index] ?? ''])) write.run(...changed, row['row_id'])
    }
    last = rows.at(-1)?.['row_id']
    step(rows.length)
  }
}

/** A row image as change capture writes it: a JSON object of all columns. */
function image(change: (kind: SealedKind, value: unknown) => unknown, table: string, text: unknown): unknown {
  if (typeof text !== 'string' || !(table in SEALED_TEXTS)) return text
  const row = Object.entries(JSON.parse(text) as Record<string, unknown>)
  return JSON.stringify(
    Object.fromEntries(
      row.map(([column, value]) => {
        const kind = sealedKind(table, column)
        return [column, kind === undefined ? value : change(kind, value)]
      }),
    ),
  )
}

function withoutTriggers(file: RegisterFile, table: string, work: () => void): void {
  const triggers = file.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?").all(table) as {
    readonly name: string
    readonly sql: string
  }[]
  for (const { name } of triggers) file.exec(`DROP TRIGGER ${name}`)
  work()
  for (const { sql } of triggers) file.exec(sql)
}

/** Rebuilds the file, so that no page keeps remains of what it held before. False when somebody is writing just now. */
export function rebuildFile(file: RegisterFile): boolean {
  try {
    file.exec('VACUUM')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return false
    throw error
  }
}

/**
 * Brings the write-ahead log into the file and empties it. False while somebody (a backup) still reads the old pages, which
 * stay as long.
 */
export function emptyLog(file: RegisterFile): boolean {
  const [outcome] = file.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[]
  return outcome?.busy === 0
}
