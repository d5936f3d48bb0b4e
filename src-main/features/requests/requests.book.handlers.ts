// One function an operation of the register book and of the number audit.
import { requireAgency } from '../office/office.handlers.ts'
import type { Handlers } from '../slice.ts'
import { auditNumbers } from './requests.audit.rules.ts'
import { bookLine } from './requests.book.ts'
import { countBook, listBookPage } from './requests.book.store.ts'
import type { requestOperations } from './requests.contract.ts'
import { listExplainedVoids, listGivenSequences, listNumberedRecords } from './requests.numbers.store.ts'

/** A screen lists no more findings of one book; the workbook has them all. */
const FINDINGS_LISTED = 200

type BookOperation = 'requests.book' | 'requests.exportBook' | 'requests.numberAudit' | 'requests.exportNumberAudit'

export const requestBookHandlers: Pick<Handlers<typeof requestOperations>, BookOperation> = {
  async 'requests.book'(context, { mode, offset, limit, ...question }) {
    const requests = await listBookPage(context.read, question, { offset, limit })
    return { rows: requests.map((request) => bookLine(request, mode)), total: await countBook(context.read, question) }
  },

  async 'requests.exportBook'(context, { saveToken, ...order }) {
    const { agencyId, ...changes } = order
    await requireAgency(context, agencyId)
    const jobId = context.jobs.start('requestBook', { ...order, path: context.files.pathOf(saveToken) })
    context.record({ entity: 'requestBook', entityId: null, agencyId, action: 'export', changes })
    return { jobId }
  },

  async 'requests.numberAudit'(context, { agencyId }) {
    await requireAgency(context, agencyId)
    const books = auditNumbers(
      await listGivenSequences(context.read, agencyId),
      await listNumberedRecords(context.read, agencyId),
      await listExplainedVoids(context.read, agencyId),
    )
    return books.map((book) => ({
      ...book,
      findings: book.findings.slice(0, FINDINGS_LISTED).map((found) => ({ ...found, records: [...found.records] })),
      findingCount: book.findings.length,
    }))
  },

  async 'requests.exportNumberAudit'(context, { agencyId, saveToken }) {
    await requireAgency(context, agencyId)
    return { jobId: context.jobs.start('numberAudit', { agencyId, path: context.files.pathOf(saveToken) }) }
  },
}
