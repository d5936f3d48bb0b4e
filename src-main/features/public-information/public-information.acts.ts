// What every change of entries does: check, write, journal.
import { AppError } from '../../kernel/app-error.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import { localDay } from '../../kernel/time-zone.ts'
import { requireAgency } from '../office/office.handlers.ts'
import type { CommandContext } from '../slice.ts'
import type { Columns, EntryChange, Setting } from './public-information.changes.ts'
import { MAX_BULK_ENTRIES } from './public-information.contract.ts'
import { barsProposal } from './public-information.exclusion.rules.ts'
import { listExclusions } from './public-information.exclusion.store.ts'
import type { InformationRow } from './public-information.rows.ts'
import { type InformationStatus, isInThePublicList } from './public-information.rules.ts'
import { listInformationRows, writeSettings } from './public-information.store.ts'

type Ref = { readonly id: number; readonly version: number }

/** Today at the office. */
export async function officeDay(context: Pick<CommandContext, 'read' | 'now'>, agencyId: number): Promise<DateOnly> {
  const agency = await requireAgency(context, agencyId)
  return localDay(context.now, agency.timeZone)
}

/** The rows of these references in the office's order; one that is missing, changed or (not) in the trash refuses all. */
export async function requireRows(
  context: Pick<CommandContext, 'read'>,
  agencyId: number,
  refs: readonly Ref[],
  where: 'register' | 'trash' = 'register',
): Promise<InformationRow[]> {
  if (refs.length > MAX_BULK_ENTRIES) throw new AppError('publicInformation.tooMany', { most: MAX_BULK_ENTRIES })
  const rows = await listInformationRows(
    context.read,
    refs.map(({ id }) => id),
  )
  const found = new Map(rows.map((row) => [row.id, row]))
  for (const { id, version } of refs) {
    const row = found.get(id)
    if (row === undefined || row.agency_id !== agencyId) throw new AppError('notFound')
    if (row.version !== version || (row.trashed_at !== null) !== (where === 'trash')) throw new AppError('conflict')
  }
  return rows
}

type Placed = { readonly status: string; readonly excluded_information_id: number | null }

/**
 * Refuses entries that stand in the list, or are proposed for it, while the whole information is excluded (UU KIP Ps.17; Perki KI
 * 1/2021 Ps.22), and a link to an exclusion of another agency.
 */
export async function refuseExcluded(
  context: Pick<CommandContext, 'read' | 'now'>,
  agencyId: number,
  entries: readonly Placed[],
): Promise<void> {
  const linked = [...new Set(entries.flatMap((entry) => entry.excluded_information_id ?? []))]
  if (linked.length === 0) return
  const day = await officeDay(context, agencyId)
  const exclusions = new Map((await listExclusions(context.read, agencyId)).map((exclusion) => [exclusion.id, exclusion]))
  if (linked.some((id) => !exclusions.has(id))) throw new AppError('notFound')
  for (const { status, excluded_information_id: id } of entries) {
    const exclusion = id === null ? undefined : exclusions.get(id)
    if (exclusion !== undefined && barsProposal(exclusion, day) && isInThePublicList(status as InformationStatus))
      throw new AppError('publicInformation.excluded', { title: exclusion.title })
  }
}

const MATTERS_TO_EXCLUSION = ['status', 'excluded_information_id', 'trashed_at']

/** Sets columns in the entries whose rows are given, unless an exclusion forbids what they would become. */
async function setColumns(
  context: Pick<CommandContext, 'read' | 'write' | 'now'>,
  agencyId: number,
  rows: ReadonlyMap<number, InformationRow>,
  settings: readonly Setting[],
): Promise<void> {
  const becoming = settings.flatMap(({ id, set }) => {
    const row = rows.get(id)
    const result = row === undefined ? undefined : { ...row, ...set }
    return result?.trashed_at === null && MATTERS_TO_EXCLUSION.some((column) => column in set) ? [result] : []
  })
  await refuseExcluded(context, agencyId, becoming)
  await writeSettings(context.write, settings)
}

export type Act = {
  readonly agencyId: number
  /** Word of the journal. */
  readonly action: string
  readonly changes: readonly EntryChange[]
  /** More for the journal than count, fields and ids. */
  readonly noted?: Readonly<Record<string, unknown>>
}

/**
 * Carries out one act on entries with one journal row. `rows` are the entries as they were read; entries that the act created
 * are written already.
 */
export async function carryOut(context: CommandContext, rows: readonly InformationRow[], act: Act): Promise<{ changed: number }> {
  const { agencyId, changes } = act
  const settings = changes.flatMap(({ id, before, after }) => (before === null ? [] : [{ id, set: after }]))
  await setColumns(context, agencyId, new Map(rows.map((row) => [row.id, row])), settings)
  journal(context, act)
  return { changed: changes.length }
}

const fieldName = (column: string) => column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const namesOf = (columns: Columns) => Object.keys(columns).map(fieldName)

/** One journal row: of one entry with the values before and after, of many with their number, fields and ids. */
function journal(context: Pick<CommandContext, 'record'>, { agencyId, action, changes, noted = {} }: Act): void {
  const [only] = changes
  const entry = { entity: 'publicInformation', agencyId, action }
  if (only !== undefined && changes.length === 1) {
    const { id, before, after } = only
    const values = Object.keys(after).map((column) => [fieldName(column), [before?.[column] ?? null, after[column]]])
    context.record({ ...entry, entityId: id, changes: { ...noted, ...Object.fromEntries(values) } })
    return
  }
  const fields = [...new Set(changes.flatMap(({ after }) => namesOf(after)))].toSorted()
  const ids = changes.map(({ id }) => id)
  context.record({ ...entry, entityId: null, changes: { ...noted, entries: ids.length, fields, ids } })
}
