// One function an operation of the import.
import { AppError } from '../../kernel/app-error.ts'
import { openDesk } from '../calendar/desk.ts'
import { requireAgency } from '../office/office.handlers.ts'
import type { CommandContext, Handlers, ServiceContext } from '../slice.ts'
import type { importOperations } from './imports.contract.ts'
import type { ImportCheck } from './imports.job.ts'
import { previewRowOf, summaryOf } from './imports.presentation.ts'
import { insertImportBatch, isCheckWritten, listImportBatches } from './imports.store.ts'
import { writeDrafts } from './imports.write.ts'

const checkOf = (context: Pick<ServiceContext | CommandContext, 'jobs'>, jobId: string) =>
  context.jobs.outputOf(jobId) as ImportCheck

export const importHandlers: Handlers<typeof importOperations> = {
  async 'imports.check'(context, { agencyId, kind, token, year }) {
    await requireAgency(context, agencyId)
    return { jobId: context.jobs.start('importCheck', { agencyId, kind, year, path: context.files.pathOf(token) }) }
  },

  async 'imports.summary'(context, { jobId }) {
    return summaryOf(checkOf(context, jobId))
  },

  async 'imports.rows'(context, { jobId, state, offset, limit }) {
    const { rows } = checkOf(context, jobId).preview
    const wanted = state === null ? rows : rows.filter((row) => row.state === state)
    return { rows: wanted.slice(offset, offset + limit).map(previewRowOf), total: wanted.length }
  },

  async 'imports.commit'(context, { agencyId, jobId, skipRejected }) {
    const check = checkOf(context, jobId)
    const { preview } = check
    if (check.agencyId !== agencyId) throw new AppError('notFound')
    if (preview.blocked || preview.accepted === 0) throw new AppError('imports.nothingToImport')
    if (preview.rejected > 0 && !skipRejected) throw new AppError('imports.hasRejected', { rejected: preview.rejected })
    // A check is written once: a second click must not double the register.
    if (await isCheckWritten(context.read, jobId)) throw new AppError('imports.alreadyWritten')
    const desk = await openDesk(context, agencyId)
    const { fileName, sha256 } = check
    const counts = {
      read: preview.read,
      accepted: preview.accepted,
      rejected: preview.rejected,
      joined: preview.joined,
      skippedHeadings: preview.skippedHeadings,
    }
    const batchId = await insertImportBatch(context.write, {
      agencyId,
      kind: preview.kind,
      fileName,
      sha256,
      importedAt: context.now,
      counts,
    })
    const written = await writeDrafts(context, desk, batchId, preview)
    context.record({
      entity: 'importBatch',
      entityId: batchId,
      agencyId,
      action: 'import',
      changes: { jobId, kind: preview.kind, sha256, ...counts },
    })
    return { batchId, written }
  },

  'imports.batches': (context, { agencyId }) => listImportBatches(context.read, agencyId),
}
