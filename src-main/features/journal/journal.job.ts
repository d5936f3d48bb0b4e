// The check of the whole journal, and its workbook.
import { AppError } from '../../kernel/app-error.ts'
import { type DateOnly, yearOf } from '../../kernel/date-only.ts'
import { localDay } from '../../kernel/time-zone.ts'
import { job } from '../../jobs/job.ts'
import { findAgency } from '../office/office.store.ts'
import { type BookOutput, bookFolder, writeBook } from '../register-book.ts'
import { type BookedRow, journalBook } from './journal.book.ts'
import { checkWholeChain } from './journal.check.ts'
import type { JournalCheck } from './journal.contract.ts'
import { rememberedHeads } from './journal.heads.ts'
import { instantsOf } from './journal.rules.ts'
import { countForExport, findBeginning, findEnds, findHash, listForExport } from './journal.store.ts'
import { inWords } from './journal.words.ts'

const ROWS_AT_ONCE = 2000

/** `backupFolders`: where backups may lie, as full paths. */
export const journalCheckJob = job<{ readonly backupFolders: readonly string[] }, JournalCheck>({
  async run({ backupFolders }, context) {
    const { walk, fault } = await checkWholeChain(context.read, (done, total) => {
      context.progress('chain', done, total)
      context.checkCancelled()
    })
    const heads = await rememberedHeads(backupFolders, await findBeginning(context.read))
    let strayed: JournalCheck['strayed'] = null
    for (const { fileName, madeAt, id, hash } of heads) {
      if ((await findHash(context.read, id)) === hash) continue
      strayed = { fileName, madeAt, id }
      break
    }
    return { rows: walk.rows(), unchained: walk.unchained(), head: walk.head(), fault, backups: heads.length, strayed }
  },
})

type ExportOrder = {
  readonly agencyId: number
  readonly entity: string | null
  readonly action: string | null
  readonly userName: string | null
  readonly from: DateOnly | null
  readonly to: DateOnly | null
  readonly path: string
}

export const journalBookJob = job<ExportOrder, BookOutput>({
  async run(order, context) {
    const agency = await findAgency(context.read, order.agencyId)
    if (agency === undefined) throw new AppError('notFound')
    const filter = { ...order, ...instantsOf(order, agency.timeZone) }
    const total = await countForExport(context.read, filter)
    const rows: BookedRow[] = []
    for (let after = 0; ; ) {
      context.progress('collecting', rows.length, total)
      context.checkCancelled()
      const lines = await listForExport(context.read, filter, after, ROWS_AT_ONCE)
      const words = await inWords(context.read, lines)
      rows.push(...words.map((row, at) => ({ ...row, hash: lines[at]?.hash ?? '' })))
      after = lines.at(-1)?.id ?? 0
      if (lines.length < ROWS_AT_ONCE) break
    }
    const { last } = await findEnds(context.read)
    const head = { id: last, hash: (await findHash(context.read, last)) ?? '' }
    const { name, timeZone } = agency
    const book = journalBook(rows, { agencyName: name, zone: timeZone, from: order.from, to: order.to, head })
    return writeBook(context, order, book, yearOf(localDay(context.now, timeZone)))
  },
  targetFolder: bookFolder,
})
