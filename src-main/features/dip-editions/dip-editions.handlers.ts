// One function an operation on editions.
import { AppError } from '../../kernel/app-error.ts'
import { yearOf } from '../../kernel/date-only.ts'
import { changedFields } from '../changes.ts'
import { openDesk } from '../calendar/desk.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import { nameWithTitles } from '../office/office.rules.ts'
import { findOfficialOn } from '../office/office.store.ts'
import { publicInformationBook } from '../public-information/public-information.book.ts'
import type { CommandContext, Handlers, QueryContext } from '../slice.ts'
import { requireWritten } from '../written.ts'
import { announceable, blockedIn, documentOf, editionReminder, listCandidates, listOfEdition } from './dip-editions.collect.ts'
import { withAnnex } from './dip-editions.compose.ts'
import type { dipEditionOperations, Edition } from './dip-editions.contract.ts'
import { decideEdition, openProposal } from './dip-editions.decide.ts'
import { countsOf } from './dip-editions.facts.ts'
import { candidateRows, differenceRows, entryRows, pageOfRows } from './dip-editions.presentation.ts'
import { listBarring, moveStatus } from './dip-editions.register.store.ts'
import { ANNEX_IN_DECREE, periodOf } from './dip-editions.rules.ts'
import {
  countFrozen,
  findEdition,
  findLastDecided,
  findOpenProposal,
  listEditions,
  updateProposal,
  writeAnnouncement,
  writeReturn,
} from './dip-editions.store.ts'

const PREVIEW_LINES = 30

async function requireEdition(context: Pick<QueryContext, 'read'>, id: number): Promise<Edition> {
  const edition = await findEdition(context.read, id)
  if (edition === undefined) throw new AppError('notFound')
  return edition
}

async function requireProposal(context: Pick<QueryContext, 'read'>, id: number): Promise<Edition> {
  const edition = await requireEdition(context, id)
  if (edition.status !== 'proposed') throw new AppError('dipEditions.notProposed')
  return edition
}

function journal(context: CommandContext, edition: Edition, action: string, changes: Record<string, unknown>): void {
  context.record({ entity: 'dipEdition', entityId: edition.id, agencyId: edition.agencyId, action, changes })
}

const nameOf = (edition: Edition | undefined) =>
  edition === undefined || edition.decreeOn === null
    ? null
    : { id: edition.id, decreeNumber: edition.decreeNumber, decreeOn: edition.decreeOn }

export const dipEditionHandlers: Handlers<typeof dipEditionOperations> = {
  async 'dipEditions.list'(context, { agencyId }) {
    const { today } = await openDesk(context, agencyId)
    const editions = await listEditions(context.read, agencyId)
    const frozen = await countFrozen(context.read, agencyId)
    const open = editions.find(({ status }) => status === 'proposed')
    const inProposal = open === undefined ? 0 : (await listOfEdition(context.read, open)).length
    const { renewal } = await editionReminder(context.read, agencyId, today)
    return {
      editions: editions.map((edition) => ({
        ...edition,
        entries: edition.status === 'proposed' ? inProposal : (frozen.get(edition.id) ?? 0),
      })),
      renewal,
      openProposalId: open?.id ?? null,
    }
  },

  async 'dipEditions.get'(context, { id }) {
    const edition = await requireEdition(context, id)
    const { today } = await openDesk(context, edition.agencyId)
    const entries = await listOfEdition(context.read, edition)
    const live = edition.status === 'decided' ? await listCandidates(context.read, edition.agencyId) : []
    const blocked = edition.status === 'proposed' ? await blockedIn(context.read, edition.agencyId, entries, today) : []
    return {
      ...edition,
      entries: entries.length,
      byCategory: countsOf(entries),
      previous: nameOf(await findLastDecided(context.read, edition.agencyId, edition)),
      toAnnounce: (await announceable(context.read, edition.agencyId, { decided: entries, live, today })).length,
      blocked: blocked.map(({ id, title }) => ({ id, title })),
    }
  },

  async 'dipEditions.entries'(context, { id, search, category, ...page }) {
    const edition = await requireEdition(context, id)
    return pageOfRows(entryRows(await listOfEdition(context.read, edition), search, category), page)
  },

  async 'dipEditions.outlook'(context, { agencyId }) {
    const { today } = await openDesk(context, agencyId)
    const entries = await listCandidates(context.read, agencyId)
    const rows = candidateRows(entries, await listBarring(context.read, agencyId, today))
    const superior = await findOfficialOn(context.read, agencyId, 'ppidSuperior', today)
    const { renewal } = await editionReminder(context.read, agencyId, today)
    return {
      drafts: rows('drafts', '').length,
      standing: rows('standing', '').length,
      gaps: rows('gaps', '').length,
      excluded: rows('excluded', '').length,
      excludedDrafts: rows('drafts', '').flatMap((row) => (row.excluded ? [row.id] : [])),
      byCategory: countsOf(entries),
      year: yearOf(today),
      period: periodOf(today),
      superiorName: superior === undefined ? '' : nameWithTitles(superior),
      renewal,
      openProposalId: (await findOpenProposal(context.read, agencyId))?.id ?? null,
    }
  },

  async 'dipEditions.candidates'(context, { agencyId, view, search, ...page }) {
    const { today } = await openDesk(context, agencyId)
    const barring = await listBarring(context.read, agencyId, today)
    return pageOfRows(candidateRows(await listCandidates(context.read, agencyId), barring)(view, search), page)
  },

  async 'dipEditions.difference'(context, { agencyId, editionId, kind, ...page }) {
    const { today } = await openDesk(context, agencyId)
    const edition = editionId === null ? undefined : await requireEdition(context, editionId)
    if (edition !== undefined && edition.agencyId !== agencyId) throw new AppError('notFound')
    const { previous, rows } = await differenceRows(context.read, agencyId, edition, today)
    const counts = {
      added: rows.added.length,
      changed: rows.changed.length,
      removed: rows.removed.length,
      excluded: rows.excluded.length,
    }
    return { against: nameOf(previous), counts, ...pageOfRows(rows[kind], page) }
  },

  async 'dipEditions.propose'(context, { agencyId, proposal, leftOut }) {
    const { today } = await openDesk(context, agencyId)
    const { edition, proposed } = await openProposal(context, agencyId, proposal, leftOut, today)
    journal(context, edition, 'propose', { ...changedFields({}, proposal), proposed })
    return { id: edition.id, version: edition.version }
  },

  async 'dipEditions.amend'(context, { id, version, proposal }) {
    const before = await requireProposal(context, id)
    const { today } = await openDesk(context, before.agencyId)
    if (proposal.letterOn !== null && proposal.letterOn > today)
      refuseFieldProblems([{ path: 'proposal.letterOn', code: 'date.inFuture' }])
    requireWritten(await updateProposal(context.write, id, version, proposal))
    journal(context, before, 'amend', changedFields({ ...before }, proposal))
    return { id, version: version + 1 }
  },

  async 'dipEditions.giveBack'(context, { id, version, reason }) {
    const edition = await requireProposal(context, id)
    const { today } = await openDesk(context, edition.agencyId)
    const entries = await listOfEdition(context.read, edition)
    requireWritten(await writeReturn(context.write, id, version, reason, today))
    const ids = entries.map((entry) => entry.id)
    const drafts = await moveStatus(context.write, edition.agencyId, { from: 'proposed', to: 'draft', ids })
    journal(context, edition, 'return', { reason, drafts })
    return { id, version: version + 1 }
  },

  async 'dipEditions.decide'(context, { id, version, decision }) {
    const edition = await requireProposal(context, id)
    const desk = await openDesk(context, edition.agencyId)
    const { entries, ...moved } = await decideEdition(context, { ...edition, version }, decision, desk)
    journal(context, edition, 'decide', { ...changedFields({}, decision), entries, ...moved })
    return { id, version: version + 1, entries }
  },

  async 'dipEditions.recordDecided'(context, { agencyId, proposal, decision, leftOut }) {
    const desk = await openDesk(context, agencyId)
    const { edition, proposed } = await openProposal(context, agencyId, proposal, leftOut, desk.today)
    const { entries, ...moved } = await decideEdition(context, edition, decision, desk)
    const changes = changedFields({}, { ...proposal, ...decision })
    journal(context, edition, 'recordDecided', { ...changes, entries, proposed, ...moved })
    return { id: edition.id, version: edition.version + 1, entries }
  },

  async 'dipEditions.announce'(context, { id, version, on }) {
    const edition = await requireEdition(context, id)
    if (edition.status !== 'decided' || edition.decreeOn === null) throw new AppError('dipEditions.notDecided')
    if (edition.announcedOn !== null) throw new AppError('dipEditions.alreadyAnnounced')
    const { today } = await openDesk(context, edition.agencyId)
    if (on > today) refuseFieldProblems([{ path: 'on', code: 'date.inFuture' }])
    if (on < edition.decreeOn) refuseFieldProblems([{ path: 'on', code: 'edition.beforeDecree' }])
    const entries = await listOfEdition(context.read, edition)
    const live = await listCandidates(context.read, edition.agencyId)
    const ids = await announceable(context.read, edition.agencyId, { decided: entries, live, today })
    requireWritten(await writeAnnouncement(context.write, id, version, on))
    const announced = await moveStatus(context.write, edition.agencyId, {
      from: 'decided',
      to: 'published',
      ids,
      publishedOn: on,
    })
    journal(context, edition, 'announce', { on, announced })
    const isPublished = new Set(live.filter((entry) => entry.status === 'published').map((entry) => entry.id))
    const left = entries.filter((entry) => !isPublished.has(entry.id)).length - announced.length
    return { id, version: version + 1, announced: announced.length, left }
  },

  async 'dipEditions.document'(context, { id, kind }) {
    const edition = await requireEdition(context, id)
    const { agency, today } = await openDesk(context, edition.agencyId)
    const entries = await listOfEdition(context.read, edition)
    const { document, issuedAt } = await documentOf(context.read, agency, edition, kind, entries, today)
    const carries = entries.length <= ANNEX_IN_DECREE
    const book = carries ? publicInformationBook(entries.slice(0, PREVIEW_LINES), '') : null
    return {
      document: withAnnex(document, book, entries.length),
      isDraft: issuedAt === null,
      entries: entries.length,
      annexLines: carries ? entries.length : 0,
      previewLines: carries ? Math.min(entries.length, PREVIEW_LINES) : 0,
    }
  },

  async 'dipEditions.writeDocument'(context, { id, token, ...rest }) {
    await requireEdition(context, id)
    return { jobId: context.jobs.start('dipEditionDocument', { editionId: id, ...rest, path: context.files.pathOf(token) }) }
  },

  async 'dipEditions.writeBook'(context, { id, token, ...rest }) {
    await requireEdition(context, id)
    return { jobId: context.jobs.start('dipEditionBook', { editionId: id, ...rest, path: context.files.pathOf(token) }) }
  },
}
