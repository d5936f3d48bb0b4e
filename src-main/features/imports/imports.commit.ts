// Brings a file from the workbench into the register: all of it or nothing, in one transaction of the worker.
import type { DeedContext } from '../../backend/deed.ts'
import type { QuestionContext } from '../../jobs/job.ts'
import { AppError } from '../../kernel/app-error.ts'
import type { Actor } from '../actor.ts'
import { openDesk } from '../calendar/desk.ts'
import type { ImportCounts } from './imports.workbench.contract.ts'
import { markMappingUsed } from './imports.mappings.store.ts'
import { fillBlanksOf } from './imports.merge.store.ts'
import { insertImportBatch } from './imports.store.ts'
import { type ComingEntry, openWriter } from './imports.write.ts'
import { marked } from './reading/import-mark.ts'
import { rowKey } from './reading/plan.ts'
import { countsOf } from './workbench/bench-rows.ts'
import { fillBlanks } from './workbench/fill-blanks.ts'
import { type BenchRow, choiceOf, stateOf, type Workbench } from './workbench/workbench.ts'

/** How often progress is told and cancelling looked for. */
const ROWS_A_LOOK = 100

export type CommitOrder = { readonly agencyId: number; readonly skipRejected: boolean; readonly actor: Actor | null }

export type Committed = { readonly batchId: number; readonly written: number; readonly merged: number }

type Coming = ComingEntry & Pick<BenchRow, 'sheet' | 'row'>
type Merging = { readonly id: number; readonly coming: Coming }

/**
 * Writes what comes in of a file on the workbench, as one step that undo takes back.
 * AppError imports.nothingToImport, imports.hasRejected (unless told to skip those), job.cancelled.
 */
export async function commitBench(bench: Workbench, order: CommitOrder, asked: QuestionContext): Promise<Committed> {
  const counts = countsOf(bench)
  const { states } = counts
  const { coming, merging, mergedRows } = sorted(bench)
  if (bench.blocked || coming.length + merging.length === 0) throw new AppError('imports.nothingToImport')
  if (states.rejected > 0 && !order.skipRejected) throw new AppError('imports.hasRejected', { rejected: states.rejected })
  const { agencyId, actor } = order
  const { kind } = bench.plan
  return asked.carryOut({ operation: 'imports.commit', undo: 'step', actor }, async (context) => {
    const desk = await openDesk(context, agencyId)
    const batchId = await writeBatch(context, bench, counts, order, mergedRows)
    const write = openWriter(context, desk, batchId, kind)
    const all = coming.length + merging.length
    const look = (done: number) => {
      asked.progress('writing', done, all)
      asked.checkCancelled()
    }
    for (let from = 0; from < coming.length; from += ROWS_A_LOOK) {
      look(from)
      const some = coming.slice(from, from + ROWS_A_LOOK)
      const ids = await write(some)
      ids.forEach((id, index) => {
        const changes = { batchId, row: some[index]?.row ?? null }
        context.record({ entity: kind, entityId: id, agencyId, action: 'import', changes })
      })
    }
    for (const [index, { id, coming: entry }] of merging.entries()) {
      if (index % ROWS_A_LOOK === 0) look(coming.length + index)
      const filled = await fillBlanksOf(context, kind, id, entry.draft)
      const changes = Object.fromEntries(Object.entries(filled).map(([field, text]) => [field, ['', text]]))
      if (Object.keys(filled).length > 0) context.record({ entity: kind, entityId: id, agencyId, action: 'merge', changes })
    }
    return { batchId, written: coming.length, merged: mergedRows }
  })
}

/** What is written, and what fills blanks of entries there already; rows merged within the file are in the row they equal. */
function sorted(bench: Workbench): { coming: Coming[]; merging: Merging[]; mergedRows: number } {
  const coming = new Map<string, Coming>()
  const merging: Merging[] = []
  let mergedRows = 0
  for (const row of bench.rows) {
    const state = stateOf(bench, row)
    const { entry } = row
    if (entry === null || entry.draft === null) continue
    const own: Coming = {
      sheet: row.sheet,
      row: row.row,
      draft: entry.draft,
      ...(entry.exact === undefined ? {} : { exact: entry.exact }),
    }
    if (state === 'good' || state === 'doubtful') coming.set(rowKey(row), { ...own, draft: marked(own.draft, entry.messages) })
    const duplicate = bench.duplicates.get(rowKey(row))
    if (state !== 'duplicate' || duplicate === undefined || choiceOf(bench, row, duplicate) !== 'merge') continue
    mergedRows += 1
    if (duplicate.of === 'register') merging.push({ id: duplicate.id, coming: own })
    else {
      const first = coming.get(rowKey(duplicate))
      if (first !== undefined) coming.set(rowKey(duplicate), { ...first, draft: fillBlanks(first.draft, own.draft).filled })
    }
  }
  return { coming: [...coming.values()], merging, mergedRows }
}

async function writeBatch(
  context: DeedContext,
  bench: Workbench,
  { read, states }: ImportCounts,
  { agencyId, actor }: CommitOrder,
  merged: number,
): Promise<number> {
  const { fileName, sha256, mapping, plan } = bench
  const batchId = await insertImportBatch(context.write, {
    agencyId,
    kind: plan.kind,
    fileName,
    sha256,
    importedAt: context.now,
    importedBy: actor?.name ?? '',
    states,
    read,
    merged,
    mapping: mappingOf(bench),
    mappingName: mapping?.name ?? '',
  })
  if (mapping !== null) await markMappingUsed(context.write, mapping.id, context.now)
  const changes = { kind: plan.kind, sha256, read, ...states, merged }
  context.record({ entity: 'importBatch', entityId: batchId, agencyId, action: 'import', changes })
  return batchId
}

const mappingOf = ({ tables }: Workbench) =>
  tables.flatMap(({ sheet, header }) =>
    header.columns.map(({ letter, header: heading, field }) => ({ sheet, letter, heading, field })),
  )
