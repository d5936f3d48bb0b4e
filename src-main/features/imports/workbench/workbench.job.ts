// The worker that holds a file: reads it once, then answers about it, reads it again as told, and writes it.
import { createHash } from 'node:crypto'
import { AppError } from '../../../kernel/app-error.ts'
import type { DateOnly } from '../../../kernel/date-only.ts'
import type { JobContext, QuestionContext, StayingWork } from '../../../jobs/job.ts'
import { readChosenFile, sizeOf } from '../../../platform/chosen-file.ts'
import type { ImportKind } from '../reading/drafts.ts'
import { cellAt, type Grid } from '../reading/grid.ts'
import { type ImportPlan, openPlan } from '../reading/plan.ts'
import { recogniseKind } from '../reading/preview.ts'
import type { ImportFileError } from '../reading/file-refusal.ts'
import { readGrids } from '../reading/read-file.ts'
import { PASTED_NAME, readPasted } from '../reading/read-pasted.ts'
import { MAX_FILE_BYTES } from '../reading/reading-limits.ts'
import { shownText } from '../reading/sheet-record.ts'
import { upright } from '../reading/upright.ts'
import type { ImportAnswers, ImportQuestion } from '../imports.questions.ts'
import { listMappings, type StoredMapping } from '../imports.mappings.store.ts'
import { commitBench } from '../imports.commit.ts'
import type { Read } from '../../../storage/handles.ts'
import { markerOf } from '../tables/marker.ts'
import { countsOf, rowsOf, shownRow } from './bench-rows.ts'
import { summaryOf } from './bench-summary.ts'
import { maskedText } from './bench-words.ts'
import { repair, rowsSaying, textAt, undoRepair } from './handiwork.ts'
import { listKnownEntries } from './known-entries.store.ts'
import { contentOf, fits, planBy } from './mapping-content.ts'
import { layOut, type Workbench } from './workbench.ts'

export type ImportOrder = {
  readonly agencyId: number
  /** Null lets the columns say it. */
  readonly kind: ImportKind | null
  /** Year to assume where the file names none. */
  readonly year: number | null
  /** The office's day. */
  readonly today: DateOnly
  readonly source: { readonly path: string } | { readonly pasted: { readonly text: string; readonly html: string } }
}

/** Reads and checks the file of the order; what it says is had by asking. */
export async function openWorkbench(order: ImportOrder, context: JobContext): Promise<StayingWork> {
  const file = { ...(await readSource(order.source, context)), today: order.today }
  context.checkCancelled()
  const { fileName, grids } = file
  const recognised = recogniseKind(grids, { fileName, yearHint: order.year }) ?? null
  const kind = order.kind ?? recognised ?? 'publicInformation'
  const known = await listKnownEntries(context.read, kind, order.agencyId)
  const byHand = openPlan(kind, order.year)
  const mapping = (await mappingsOf(context.read, kind)).find(({ content }) => fits(content, grids, byHand)) ?? null
  const plan = mapping === null ? byHand : planBy(mapping.content, grids, byHand)
  let bench = layOut({ ...file, recognised, plan, mapping: nameOf(mapping), known }, undefined, sheetSteps(context, grids))
  let writtenAs: number | null = null

  async function mappingsOf(read: Read, of: ImportKind) {
    return (await listMappings(read, order.agencyId)).filter((one) => one.kind === of)
  }

  /** Reads the file again; what the clerk did to its rows stays where they still are. */
  const remap = async (next: ImportPlan, named: StoredMapping | null, asked: QuestionContext) => {
    if (writtenAs !== null) throw new AppError('imports.alreadyWritten')
    const isSameKind = next.kind === bench.plan.kind
    const entries = isSameKind ? bench.known : await asked.reading((read) => listKnownEntries(read, next.kind, order.agencyId))
    const laid = { ...file, recognised, plan: next, mapping: nameOf(named), known: entries }
    bench = layOut(laid, isSameKind ? bench.handiwork : undefined, sheetSteps(asked, grids))
    return {}
  }

  const useMapping = async (mappingId: number | null, asked: QuestionContext) => {
    const { plan: now } = bench
    const bare = { ...openPlan(now.kind, now.year), sheets: withoutColumns(now.sheets) }
    if (mappingId === null) return remap(bare, null, asked)
    const named = (await asked.reading((read) => mappingsOf(read, now.kind))).find(({ id }) => id === mappingId)
    if (named === undefined) throw new AppError('notFound')
    return remap(planBy(named.content, grids, bare), named, asked)
  }

  const answer = async (question: ImportQuestion, asked: QuestionContext): Promise<ImportAnswers[keyof ImportAnswers]> => {
    switch (question.ask) {
      case 'summary':
        return summaryOf(bench)
      case 'rows': {
        const wanted = rowsOf(bench, question)
        const page = wanted.slice(question.offset, question.offset + question.limit)
        return { rows: page.map((row) => shownRow(bench, row)), total: wanted.length }
      }
      case 'sheet':
        return sheetPage(bench, question)
      case 'cell': {
        const text = textAt(bench, question)
        return { text, same: rowsSaying(bench, question.field, text).length }
      }
      case 'repair':
      case 'undoRepair': {
        if (writtenAs !== null) throw new AppError('imports.alreadyWritten')
        const done = question.ask === 'repair' ? repair(bench, question.repair) : undoRepair(bench)
        bench = done.bench
        return { changed: done.changed, counts: countsOf(bench) }
      }
      case 'remap':
        return remap(question.plan, null, asked)
      case 'useMapping':
        return useMapping(question.mappingId, asked)
      case 'mapping':
        return { kind: bench.plan.kind, content: contentOf(bench) }
      case 'commit': {
        // A file is written once: a second click must not double the register.
        if (writtenAs !== null) throw new AppError('imports.alreadyWritten')
        if (question.agencyId !== order.agencyId) throw new AppError('notFound')
        const written = await commitBench(bench, question, asked)
        writtenAs = written.batchId
        return written
      }
      default:
        return question satisfies never
    }
  }
  return { output: {}, answer }
}

const nameOf = (mapping: StoredMapping | null) => (mapping === null ? null : { id: mapping.id, name: mapping.name })

const withoutColumns = (sheets: ImportPlan['sheets']): ImportPlan['sheets'] =>
  Object.fromEntries(Object.entries(sheets).map(([sheet, own]) => [sheet, { ...own, columns: {} }]))

async function readSource(source: ImportOrder['source'], { progress }: Pick<JobContext, 'progress'>) {
  progress('reading', 0, 0)
  if ('pasted' in source) {
    const pasted = readPasted(source.pasted)
    if (!pasted.ok) throw refused(pasted.error)
    const sha256 = createHash('sha256').update(source.pasted.html).update(source.pasted.text).digest('hex')
    return { grids: pasted.value.map(upright), fileName: PASTED_NAME, sha256 }
  }
  if (sizeOf(source.path) > MAX_FILE_BYTES) throw new AppError('imports.tooLarge')
  const { content, name, sha256 } = readChosenFile(source.path)
  const grids = await readGrids(content, name)
  if (!grids.ok) throw refused(grids.error)
  const isOurs = markerOf(grids.value) !== undefined
  return { grids: isOurs ? grids.value : grids.value.map(upright), fileName: name, sha256 }
}

const refused = ({ code, place }: ImportFileError) => new AppError(`imports.${code}`, { place })

const sheetSteps =
  ({ progress, checkCancelled }: Pick<JobContext, 'progress' | 'checkCancelled'>, grids: readonly Grid[]) =>
  (done: number) => {
    progress('checking', done, grids.length)
    checkCancelled()
  }

/** The sheet as it is. Identity is masked by what its columns were read as. */
function sheetPage(
  { grids, tables }: Workbench,
  { sheet, offset, limit }: { readonly sheet: string; readonly offset: number; readonly limit: number },
): ImportAnswers['sheet'] {
  const grid = grids.find(({ sheetName }) => sheetName === sheet)
  if (grid === undefined) throw new AppError('notFound')
  const header = tables.find((table) => table.sheet === sheet)?.header
  const fields = new Map(header?.columns.map(({ column, field }) => [column, field]))
  const firstData = header === undefined ? 0 : header.top + header.depth
  const rows = grid.rows.slice(offset, offset + limit).map((row, index) =>
    row.map((_, column) => {
      const number = offset + index
      const text = shownText(cellAt(grid, number, column))
      return maskedText(number >= firstData ? (fields.get(column) ?? null) : null, text)
    }),
  )
  return { rows, total: grid.rows.length }
}
