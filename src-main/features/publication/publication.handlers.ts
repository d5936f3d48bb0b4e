// One function an operation on the published list.
import { AppError } from '../../kernel/app-error.ts'
import { yearOf } from '../../kernel/date-only.ts'
import { localDay } from '../../kernel/time-zone.ts'
import { changedSinceDecree } from '../dip-editions/dip-editions.collect.ts'
import { findLastDecided } from '../dip-editions/dip-editions.store.ts'
import { requireAgency } from '../office/office.handlers.ts'
import { findPublicInformation } from '../public-information/public-information.store.ts'
import type { Handlers, QueryContext } from '../slice.ts'
import { editionMark } from './files/published-list.ts'
import { maskedPersonal, personalValue } from './personal-data.rules.ts'
import { declaredKeys, gatherDoubts, gatherPersonal } from './publication.check.ts'
import type { publicationOperations } from './publication.contract.ts'
import type { PublicationOutput } from './publication.job.ts'
import { personalFindings, publicationFolderName, type PublicationScope } from './publication.rules.ts'
import { countLeftOut, deleteContact, listContacts, listPublishable, writeContact } from './publication.store.ts'

async function chosen(context: Pick<QueryContext, 'read' | 'now'>, agencyId: number, scope: PublicationScope) {
  const agency = await requireAgency(context, agencyId)
  const today = localDay(context.now, agency.timeZone)
  const entries = await listPublishable(context.read, agencyId, scope, today)
  const contacts = await listContacts(context.read, agencyId)
  return { agency, today, entries, contacts, personal: gatherPersonal(entries, declaredKeys(contacts)) }
}

export const publicationHandlers: Handlers<typeof publicationOperations> = {
  async 'publication.check'(context, { agencyId, scope }) {
    const { today, entries, contacts, personal } = await chosen(context, agencyId, scope)
    return {
      entries: entries.length,
      leftOut: await countLeftOut(context.read, agencyId, scope, today),
      edition: editionMark(await findLastDecided(context.read, agencyId)),
      doubts: gatherDoubts(entries, today, await changedSinceDecree(context.read, agencyId, entries)),
      personal,
      contacts: contacts.map(({ id, kind, value, reason, declaredOn }) => ({
        id,
        kind,
        shown: maskedPersonal({ kind, text: value }),
        reason,
        declaredOn,
      })),
    }
  },

  async 'publication.declareContact'(context, { id, version, at, reason }) {
    const entry = await findPublicInformation(context.read, id)
    if (entry === undefined) throw new AppError('notFound')
    if (entry.version !== version) throw new AppError('conflict')
    const match = personalFindings(entry)[at]
    if (match === undefined) throw new AppError('conflict')
    const agency = await requireAgency(context, entry.agencyId)
    const contactId = await writeContact(context.write, {
      agencyId: agency.id,
      kind: match.kind,
      value: personalValue(match),
      reason,
      declaredOn: localDay(context.now, agency.timeZone),
    })
    // The journal names the entry and the kind, not the number: it may turn out to be personal after all.
    context.record({
      entity: 'publicInformation',
      entityId: id,
      agencyId: agency.id,
      action: 'declareContact',
      changes: { contactId, kind: match.kind, field: match.field, reason },
    })
    return { id: contactId }
  },

  async 'publication.withdrawContact'(context, { id }) {
    const taken = await deleteContact(context.write, id)
    if (taken === undefined) throw new AppError('notFound')
    const { agencyId, kind } = taken
    const changes = { contactId: id, kind }
    context.record({ entity: 'agency', entityId: agencyId, agencyId, action: 'withdrawContact', changes })
    return {}
  },

  async 'publication.publish'(context, { agencyId, scope, license, paper, folderToken }) {
    const { agency, today, entries, personal } = await chosen(context, agencyId, scope)
    if (entries.length === 0) throw new AppError('publication.nothing')
    if (personal.length > 0) throw new AppError('publication.personalData', { count: personal.length })
    const folder = context.files.pathOf(folderToken)
    const changes = { scope, license, entries: entries.length }
    context.record({ entity: 'agency', entityId: agencyId, agencyId, action: 'publish', changes })
    const name = publicationFolderName(agency.shortCode, yearOf(today))
    return { jobId: context.jobs.start('publication', { agencyId, scope, license, paper, folder, name }) }
  },

  async 'publication.madeFiles'(context, { jobId }) {
    const { folder, entries, files } = context.jobs.outputOf(jobId) as PublicationOutput
    return { folder, entries, files: files.map(({ path, ...file }) => ({ ...file, token: context.files.keep(path) })) }
  },
}
