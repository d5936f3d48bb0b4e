// One function an operation on the journal.
import { requireAgency } from '../office/office.handlers.ts'
import type { Handlers, QueryContext } from '../slice.ts'
import { checkLastRows } from './journal.check.ts'
import type { JournalCheck, journalOperations } from './journal.contract.ts'
import { backupFolders } from './journal.heads.ts'
import { entityLabel } from './journal.labels.ts'
import { instantsOf } from './journal.rules.ts'
import { listOccurring, pageOfJournal } from './journal.store.ts'
import { actionLabel, inWords } from './journal.words.ts'

/** One choice a word, in the order of the alphabet; acts of several kinds may share their word. */
function choices(codes: readonly string[], label: (code: string) => string) {
  return [...new Set(codes)]
    .map((value) => ({ value, label: label(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'id'))
}

type Filter = { readonly agencyId: number } & Parameters<typeof instantsOf>[0]

async function filterOf<T extends Filter>(context: Pick<QueryContext, 'read'>, filter: T) {
  const { timeZone } = await requireAgency(context, filter.agencyId)
  return { ...filter, ...instantsOf(filter, timeZone) }
}

export const journalHandlers: Handlers<typeof journalOperations> = {
  async 'journal.list'(context, { offset, limit, ...filter }) {
    const { rows, total } = await pageOfJournal(context.read, await filterOf(context, filter), { offset, limit })
    return { rows: await inWords(context.read, rows), total }
  },

  async 'journal.choices'(context, { agencyId }) {
    const { acts, users } = await listOccurring(context.read, agencyId)
    return {
      entities: choices(
        acts.map(({ entity }) => entity),
        entityLabel,
      ),
      actions: choices(
        acts.map(({ action }) => action),
        (action) => actionLabel(acts.find((act) => act.action === action)?.entity ?? '', action),
      ),
      users,
    }
  },

  async 'journal.state'(context) {
    const { walk, fault } = await checkLastRows(context.read)
    return { rows: walk.rows(), head: walk.head(), fault }
  },

  async 'journal.verify'(context) {
    return { jobId: context.jobs.start('journalCheck', { backupFolders: backupFolders(context.databasePath) }) }
  },

  async 'journal.verified'(context, { jobId }) {
    return context.jobs.outputOf(jobId) as JournalCheck
  },

  async 'journal.export'(context, { token, ...filter }) {
    await requireAgency(context, filter.agencyId)
    return { jobId: context.jobs.start('journalBook', { ...filter, path: context.files.pathOf(token) }) }
  },
}
