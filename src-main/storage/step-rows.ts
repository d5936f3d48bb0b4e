// Sets the rows of a step back to what they were, or forward again, whatever tables they belong to.
import { type RawBuilder, sql } from 'kysely'
import type { Read, Write } from './handles.ts'

export type Way = 'undo' | 'redo'

/** What stops a step: its rows were changed since, another row hangs on one of them, or another took its place. */
export type Obstacle = 'changedSince' | 'inUse' | 'taken'

type Kind = 'insert' | 'update' | 'delete'

/** A table with its share of a step. */
type Share = {
  readonly stepId: number
  readonly table: string
  readonly keys: readonly string[]
  readonly columns: readonly string[]
}

/**
 * Carries the step out in the given way and answers what stopped it; nothing may then be kept of the running transaction.
 * Versions rise, so that a form opened before is told. Foreign keys are looked at in the end, for rows refer to each other.
 */
export async function moveRows(write: Write, stepId: number, way: Way): Promise<Obstacle | undefined> {
  const shares = await sharesOf(write, stepId)
  if (way === 'undo' && (await wasTouchedLater(write, stepId))) return 'changedSince'
  for (const share of shares) if (await isOtherwise(write, share, way)) return 'changedSince'
  await sql`PRAGMA defer_foreign_keys = ON`.execute(write)
  if (way === 'undo') for (const share of shares) await keepInserted(write, share)
  for (const share of shares) await remove(write, share, way === 'undo' ? 'insert' : 'delete')
  for (const share of shares) await set(write, share, way === 'undo' ? 'before' : 'after')
  try {
    for (const share of shares)
      await (way === 'undo' ? insert(write, share, 'delete', 'before') : insert(write, share, 'insert', 'after'))
  } catch (error) {
    if (isTaken(error)) return 'taken'
    throw error
  }
  return (await hasStray(write, shares)) ? 'inUse' : undefined
}

/**
 * Brings back the rows that the step deleted, and what it changed beside them as far as nothing changed it since. Answers
 * how many rows came back, or what stands in the way.
 */
export async function bringBack(write: Write, stepId: number): Promise<{ readonly rows: number } | Obstacle> {
  const shares = await sharesOf(write, stepId)
  await sql`PRAGMA defer_foreign_keys = ON`.execute(write)
  let rows = 0
  try {
    for (const share of shares) rows += await insert(write, share, 'delete', 'before')
  } catch (error) {
    if (isTaken(error)) return 'taken'
    throw error
  }
  for (const share of shares) if (!(await isOtherwise(write, share, 'undo', 'update'))) await set(write, share, 'before')
  return (await hasStray(write, shares)) ? 'inUse' : { rows }
}

/** Completes the images of rows that a command deleted and wrote anew: their insertion noted no copy. */
export async function imageRewritten(write: Write, stepId: number): Promise<void> {
  const rewritten = sql`change.kind = 'update' AND change.after IS NULL`
  const found = await sql`SELECT 1 FROM step_change AS change
    WHERE change.step_id = ${stepId} AND ${rewritten} LIMIT 1`.execute(write)
  if (found.rows.length === 0) return
  for (const share of await sharesOf(write, stepId))
    await sql`UPDATE step_change AS change SET after =
        (SELECT ${image(share.table, share.columns)} FROM ${sql.table(share.table)} WHERE ${isThisRow(share)})
      WHERE ${changesOf(share, 'update')} AND ${rewritten}`.execute(write)
}

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && /CONSTRAINT_(PRIMARYKEY|UNIQUE|ROWID)$/.test(String(error.code))

async function sharesOf(read: Read, stepId: number): Promise<Share[]> {
  const tables = await sql<{ table: string; image: string | null }>`
    SELECT table_name AS "table", max(coalesce(before, after)) AS image FROM step_change
    WHERE step_id = ${stepId} GROUP BY table_name ORDER BY min(seq)`.execute(read)
  const shares: Share[] = []
  for (const { table, image } of tables.rows) {
    const columns = await sql<{ name: string; pk: number }>`SELECT name, pk FROM pragma_table_info(${table})`.execute(read)
    // A column that came with a later version of the app is in no image; it keeps its default.
    const known = image === null ? null : new Set(Object.keys(JSON.parse(image) as object))
    shares.push({
      stepId,
      table,
      keys: columns.rows.filter(({ pk }) => pk > 0).map(({ name }) => name),
      columns: columns.rows.map(({ name }) => name).filter((name) => known?.has(name) ?? true),
    })
  }
  return shares
}

const image = (row: string, columns: readonly string[]) =>
  sql`json_object(${sql.join(columns.flatMap((name) => [sql.lit(name), sql.ref(`${row}.${name}`)]))})`

const isThisRow = ({ table, keys }: Share) =>
  sql.join(
    keys.map((key) => sql`${sql.ref(`${table}.${key}`)} = change.row_key ->> ${sql.lit(`$.${key}`)}`),
    sql` AND `,
  )

const changesOf = ({ stepId, table }: Share, kind: Kind) =>
  sql`change.step_id = ${stepId} AND change.table_name = ${table} AND change.kind = ${kind}`

/** True when a later step that is still done wrote one of the rows; what an inserted row became is told by nothing else. */
async function wasTouchedLater(read: Read, stepId: number): Promise<boolean> {
  const found = await sql`SELECT 1 FROM step_change AS mine
    JOIN step_change AS later ON later.table_name = mine.table_name AND later.row_key = mine.row_key AND later.seq > mine.seq
    JOIN step ON step.id = later.step_id AND step.state = 'done' AND step.id <> mine.step_id
    WHERE mine.step_id = ${stepId} LIMIT 1`.execute(read)
  return found.rows.length > 0
}

/** True when a row is no longer as the step (or its undoing) left it; versions do not count. */
async function isOtherwise(read: Read, share: Share, way: Way, only?: Kind): Promise<boolean> {
  const values = share.columns.filter((name) => name !== 'version')
  const left = sql.ref(way === 'undo' ? 'change.after' : 'change.before')
  const isThere = sql`EXISTS (SELECT 1 FROM ${sql.table(share.table)} WHERE ${isThisRow(share)})`
  const isAsLeft = sql`EXISTS (SELECT 1 FROM ${sql.table(share.table)} WHERE ${isThisRow(share)}
    AND ${image(share.table, values)} = json_remove(${left}, '$.version'))`
  const wanted: Readonly<Record<Kind, RawBuilder<unknown>>> = {
    insert: way === 'undo' ? isThere : sql`NOT ${isThere}`,
    update: isAsLeft,
    delete: way === 'undo' ? sql`NOT ${isThere}` : isAsLeft,
  }
  for (const kind of only === undefined ? (['insert', 'update', 'delete'] as const) : [only]) {
    const found = await sql`SELECT 1 FROM step_change AS change
      WHERE ${changesOf(share, kind)} AND NOT (${wanted[kind]}) LIMIT 1`.execute(read)
    if (found.rows.length > 0) return true
  }
  return false
}

/** Inserted rows were not copied when they were written; their image is taken before they go, for redo. */
async function keepInserted(write: Write, share: Share): Promise<void> {
  await sql`UPDATE step_change AS change SET after =
      (SELECT ${image(share.table, share.columns)} FROM ${sql.table(share.table)} WHERE ${isThisRow(share)})
    WHERE ${changesOf(share, 'insert')}`.execute(write)
}

async function remove(write: Write, share: Share, kind: Kind): Promise<void> {
  const keys = sql.join(share.keys.map((key) => sql.ref(key)))
  const wanted = sql.join(share.keys.map((key) => sql`change.row_key ->> ${sql.lit(`$.${key}`)}`))
  await sql`DELETE FROM ${sql.table(share.table)} WHERE (${keys}) IN
    (SELECT ${wanted} FROM step_change AS change WHERE ${changesOf(share, kind)})`.execute(write)
}

const valueOf = (side: 'before' | 'after', column: string) => sql`${sql.ref(`change.${side}`)} ->> ${sql.lit(`$.${column}`)}`

async function set(write: Write, share: Share, side: 'before' | 'after'): Promise<void> {
  const columns = share.columns.filter((name) => !share.keys.includes(name))
  if (columns.length === 0) return
  const settings = columns.map((name) =>
    name === 'version' ? sql`version = ${sql.ref(`${share.table}.version`)} + 1` : sql`${sql.ref(name)} = ${valueOf(side, name)}`,
  )
  await sql`UPDATE ${sql.table(share.table)} SET ${sql.join(settings)} FROM step_change AS change
    WHERE ${changesOf(share, 'update')} AND ${isThisRow(share)}`.execute(write)
}

async function insert(write: Write, share: Share, kind: Kind, side: 'before' | 'after'): Promise<number> {
  const values = share.columns.map((name) => (name === 'version' ? sql`${valueOf(side, name)} + 1` : valueOf(side, name)))
  const columns = sql.join(share.columns.map((name) => sql.ref(name)))
  const done = await sql`INSERT INTO ${sql.table(share.table)} (${columns})
    SELECT ${sql.join(values)} FROM step_change AS change WHERE ${changesOf(share, kind)} ORDER BY change.seq`.execute(write)
  return Number(done.numAffectedRows ?? 0)
}

/** Tables whose rows belong to a case by its kind and id, which no foreign key can watch. */
const TIED_TO_CASE = ['attachment', 'letter'] as const
const CASES = ['request', 'objection', 'dispute'] as const

/** True when a row of these tables, or one that refers to them, refers to nothing. */
async function hasStray(read: Read, shares: readonly Share[]): Promise<boolean> {
  const tables = shares.map(({ table }) => table)
  const referring = await sql<{ name: string }>`
    SELECT DISTINCT list.name FROM pragma_table_list AS list JOIN pragma_foreign_key_list(list.name) AS key
    WHERE list.schema = 'main' AND key."table" IN (SELECT value FROM json_each(${JSON.stringify(tables)}))`.execute(read)
  for (const table of new Set([...tables, ...referring.rows.map(({ name }) => name)])) {
    const broken = await sql`SELECT 1 FROM pragma_foreign_key_check(${table}) LIMIT 1`.execute(read)
    if (broken.rows.length > 0) return true
  }
  for (const tied of TIED_TO_CASE)
    for (const entity of CASES) {
      const stray = await sql`SELECT 1 FROM ${sql.table(tied)} AS tied WHERE tied.entity = ${entity}
        AND NOT EXISTS (SELECT 1 FROM ${sql.table(entity)} AS parent WHERE parent.id = tied.entity_id) LIMIT 1`.execute(read)
      if (stray.rows.length > 0) return true
    }
  return false
}
