// One function an operation of the import. The file is held by a worker; these only carry questions to it.
import { AppError } from '../../kernel/app-error.ts'
import { localDay } from '../../kernel/time-zone.ts'
import { requireAgency } from '../office/office.handlers.ts'
import type { Handlers, ServiceContext } from '../slice.ts'
import { countBatchEntries, findImportBatch } from './imports.batches.store.ts'
import type { importOperations } from './imports.contract.ts'
import { deleteMapping, listMappings, saveMapping } from './imports.mappings.store.ts'
import type { ImportAnswers, ImportQuestion } from './imports.questions.ts'
import { listImportBatches } from './imports.store.ts'
import type { Undone, UndoOrder } from './imports.undo.job.ts'
import { labelOf } from './workbench/bench-words.ts'

/** Entries worked on since that the page of a batch names. */
const SHOWN_ENTRIES = 200

type Jobs = Pick<ServiceContext, 'jobs'>

/** The worker's answer to a short question. */
export const askWorkbench = async <A extends keyof ImportAnswers>(
  { jobs }: Jobs,
  jobId: string,
  question: Extract<ImportQuestion, { readonly ask: A }>,
): Promise<ImportAnswers[A]> => (await jobs.ask(jobId, question)) as ImportAnswers[A]

export const importHandlers: Handlers<typeof importOperations> = {
  async 'imports.check'(context, { agencyId, source, ...order }) {
    const { timeZone } = await requireAgency(context, agencyId)
    const from = 'token' in source ? { path: context.files.pathOf(source.token) } : source
    const today = localDay(context.now, timeZone)
    return { jobId: context.jobs.start('importWorkbench', { agencyId, ...order, today, source: from }) }
  },

  'imports.summary': (context, { jobId }) => askWorkbench(context, jobId, { ask: 'summary' }),
  'imports.rows': (context, { jobId, ...which }) => askWorkbench(context, jobId, { ask: 'rows', ...which }),
  'imports.sheet': (context, { jobId, ...which }) => askWorkbench(context, jobId, { ask: 'sheet', ...which }),
  'imports.cell': (context, { jobId, ...which }) => askWorkbench(context, jobId, { ask: 'cell', ...which }),
  'imports.repair': (context, { jobId, repair }) => askWorkbench(context, jobId, { ask: 'repair', repair }),
  'imports.undoRepair': (context, { jobId }) => askWorkbench(context, jobId, { ask: 'undoRepair' }),

  async 'imports.remap'({ jobs }, { jobId, plan }) {
    return { jobId: jobs.goOn(jobId, { ask: 'remap', plan } satisfies ImportQuestion) }
  },

  async 'imports.dismiss'({ jobs }, { jobId }) {
    jobs.dismiss(jobId)
    return {}
  },

  async 'imports.commit'({ jobs, actor }, { jobId, ...order }) {
    const question: ImportQuestion = { ask: 'commit', ...order, actor }
    const touches = ['imports', 'publicInformation', 'excludedInformation', 'requests', 'objections'] as const
    return { jobId: jobs.goOn(jobId, question, { touches }) }
  },

  async 'imports.written'({ jobs }, { jobId }) {
    return jobs.outputOf(jobId) as ImportAnswers['commit']
  },

  async 'imports.template'({ files, jobs }, { kind, saveToken }) {
    return { jobId: jobs.start('importTemplate', { kind, path: files.pathOf(saveToken) }) }
  },

  async 'imports.exportTable'(context, { saveToken, ...order }) {
    await requireAgency(context, order.agencyId)
    return { jobId: context.jobs.start('fullTable', { ...order, path: context.files.pathOf(saveToken) }) }
  },

  async 'imports.mappings'({ read }, { agencyId }) {
    return (await listMappings(read, agencyId)).map(({ id, kind, name, usedAt }) => ({ id, kind, name, usedAt }))
  },

  async 'imports.saveMapping'(context, { agencyId, jobId, name }) {
    await requireAgency(context, agencyId)
    const { kind, content } = await askWorkbench(context, jobId, { ask: 'mapping' })
    const id = await saveMapping(context.write, { agencyId, kind, name, content, usedAt: context.now })
    context.record({ entity: 'importMapping', entityId: id, agencyId, action: 'save', changes: { kind, name } })
    return { id }
  },

  async 'imports.deleteMapping'({ write, record }, { agencyId, id }) {
    if (!(await deleteMapping(write, agencyId, id))) throw new AppError('notFound')
    record({ entity: 'importMapping', entityId: id, agencyId, action: 'remove', changes: {} })
    return {}
  },

  async 'imports.useMapping'({ jobs }, { jobId, mappingId }) {
    return { jobId: jobs.goOn(jobId, { ask: 'useMapping', mappingId } satisfies ImportQuestion) }
  },

  async 'imports.batch'({ read }, { id }) {
    const batch = await findImportBatch(read, id)
    if (batch === undefined) throw new AppError('notFound')
    const mapping = batch.mapping.map(({ field, ...column }) => ({
      ...column,
      field: field === null ? '' : labelOf(field),
      used: field !== null,
    }))
    return { ...batch, mapping, ...(await countBatchEntries(read, batch, SHOWN_ENTRIES)) }
  },

  async 'imports.undoBatch'({ jobs, actor }, { id }) {
    return { jobId: jobs.start('importUndo', { id, actor } satisfies UndoOrder) }
  },

  async 'imports.undone'({ jobs }, { jobId }) {
    return jobs.outputOf(jobId) as Undone
  },

  'imports.batches': (context, { agencyId }) => listImportBatches(context.read, agencyId),
}
