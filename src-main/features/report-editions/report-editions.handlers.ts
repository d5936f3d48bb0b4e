// One function an operation on finalised reports.
import { AppError } from '../../kernel/app-error.ts'
import { readChosenFile, saveBytes } from '../../platform/chosen-file.ts'
import { printTarget } from '../../platform/print-folder.ts'
import { openDesk } from '../calendar/desk.ts'
import { readStoredFile } from '../attachments/attachments.store.ts'
import { changedFields } from '../changes.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import type { CommandContext, Handlers, QueryContext, ServiceContext } from '../slice.ts'
import { insertStoredFile, typeOfContent } from '../stored-files.ts'
import { requireWritten } from '../written.ts'
import { lockReportedYear } from '../year-lock/year-lock.handlers.ts'
import { findFindings } from '../annual-report/annual-report.findings.ts'
import { changedParts, fingerprintsOf, gatherForSigning } from './report-editions.drawn.ts'
import {
  checksumOf,
  compareEdition,
  presentFigures,
  remindOfReport,
  requireReady,
  sha256Of,
  signerOn,
} from './report-editions.collect.ts'
import type { EditionFile, ReportEdition, reportEditionOperations } from './report-editions.contract.ts'
import type { DrawnEdition } from './report-editions.job.ts'
import { changedWords, deliveryEntry, deliveryProblems, isYearOver } from './report-editions.rules.ts'
import {
  deleteDelivery,
  findEdition,
  findEditionOfDelivery,
  insertDelivery,
  insertEdition,
  lastJournalId,
  listDeliveries,
  listEditions,
  updateDelivery,
} from './report-editions.store.ts'

async function requireEdition(context: Pick<QueryContext, 'read'>, id: number): Promise<ReportEdition> {
  const edition = await findEdition(context.read, id)
  if (edition === undefined) throw new AppError('notFound')
  return edition
}

function journal(context: CommandContext, edition: ReportEdition, action: string, changes: Record<string, unknown>): void {
  context.record({ entity: 'reportEdition', entityId: edition.id, agencyId: edition.agencyId, action, changes })
}

/** The bytes as they were signed; a content that is no longer the one of its checksum is not handed out as the report. */
async function storedBytes(
  context: Pick<QueryContext, 'read'>,
  edition: ReportEdition,
  wanted: Pick<EditionFile, 'form' | 'format'>,
) {
  const file = edition.files.find(({ form, format }) => form === wanted.form && format === wanted.format)
  if (file === undefined) throw new AppError('notFound')
  const content = await readStoredFile(context.read, file.sha256)
  if (sha256Of(content) !== file.sha256) throw new AppError('reportEditions.damaged', { name: file.name })
  return { file, content }
}

/** Where the files are drawn that are not signed yet: beside the register, emptied at each start, also of what was signed. */
const drawingFolder = (databasePath: string, agencyId: number, year: number, now: string) =>
  printTarget(databasePath, `penetapan-${agencyId}-${year}-${Date.parse(now)}`)

const drawnOf = (context: Pick<ServiceContext | CommandContext, 'jobs'>, jobId: string) =>
  context.jobs.outputOf(jobId) as DrawnEdition

/** Refuses what is not, to the letter, what the files say: another form, another year, or a register that says otherwise now. */
async function requireUnchanged(
  context: CommandContext,
  drawn: DrawnEdition,
  form: Pick<DrawnEdition, 'agencyId' | 'year' | 'number' | 'signedOn' | 'reason'>,
): Promise<void> {
  const { agencyId, year, number, signedOn, reason } = form
  const sameForm =
    drawn.agencyId === agencyId &&
    drawn.year === year &&
    drawn.number === number &&
    drawn.signedOn === signedOn &&
    drawn.reason === reason
  if (!sameForm) throw new AppError('reportEditions.changed', { what: 'form' })
  // Nothing at all was written since; else what is printed is gathered once more: a look at an identity changes none of it.
  if (drawn.journalId === (await lastJournalId(context.read, agencyId))) return
  const { agency } = await openDesk(context, agencyId)
  const changed = changedParts(drawn.fingerprints, fingerprintsOf(await gatherForSigning(context, agency, form)))
  if (changed.length > 0) throw new AppError('reportEditions.changed', { what: changed.join(',') })
}

async function requireDelivery(context: CommandContext, id: number) {
  const editionId = await findEditionOfDelivery(context.read, id)
  if (editionId === undefined) throw new AppError('notFound')
  const edition = await requireEdition(context, editionId)
  const before = (await listDeliveries(context.read, [editionId])).find((one) => one.id === id)
  if (before === undefined) throw new AppError('notFound')
  return { edition, before }
}

export const reportEditionHandlers: Handlers<typeof reportEditionOperations> = {
  async 'reportEditions.list'(context, { agencyId, year }) {
    const desk = await openDesk(context, agencyId)
    const editions = await listEditions(context.read, agencyId, year)
    const deliveries = await listDeliveries(
      context.read,
      editions.map(({ id }) => id),
    )
    const [newest] = editions
    const comparison = newest === undefined ? null : await compareEdition(context.read, desk, newest)
    return {
      editions: editions.map((edition) => ({
        ...edition,
        deliveries: deliveries.filter((one) => one.editionId === edition.id).map(({ editionId: _, ...one }) => one),
      })),
      differing: comparison?.readable === true ? comparison.rows.length : null,
    }
  },

  async 'reportEditions.outlook'(context, { agencyId, year, signedOn }) {
    const desk = await openDesk(context, agencyId)
    const [previous] = await listEditions(context.read, agencyId, year)
    const findings = await findFindings(context.read, desk, await presentFigures(context.read, desk, year), { signedOn })
    return {
      today: desk.today,
      sequence: (previous?.sequence ?? 0) + 1,
      previousOn: previous?.signedOn ?? null,
      isYearOver: isYearOver(year, desk.today),
      openErrors: findings.filter(({ level }) => level === 'error').length,
      signatory: await signerOn(context.read, desk, signedOn),
    }
  },

  async 'reportEditions.draw'(context, order) {
    const desk = await openDesk(context, order.agencyId)
    await requireReady(context.read, desk, order.year, order)
    const folder = drawingFolder(context.databasePath, order.agencyId, order.year, context.now)
    return { jobId: context.jobs.start('reportEdition', { ...order, folder }) }
  },

  async 'reportEditions.drawn'(context, { jobId }) {
    const { files } = drawnOf(context, jobId)
    return files.map(({ path, name, form, format }) => ({ token: context.files.keep(path), name, form, format }))
  },

  async 'reportEditions.finalise'(context, { jobId, ...form }) {
    const drawn = drawnOf(context, jobId)
    await requireUnchanged(context, drawn, form)
    const desk = await openDesk(context, form.agencyId)
    const { figures, signatory, sequence } = await requireReady(context.read, desk, form.year, form)
    if (JSON.stringify(figures) !== JSON.stringify(drawn.figures))
      throw new AppError('reportEditions.changed', { what: 'figures' })
    if (sequence !== drawn.sequence) throw new AppError('reportEditions.changed', { what: 'edition' })
    const files: EditionFile[] = []
    for (const { path, ...file } of drawn.files) {
      const { content, sha256 } = readChosenFile(path)
      // Somebody opened the drawn file and saved it again.
      if (sha256 !== file.sha256) throw new AppError('reportEditions.changed', { what: 'file' })
      await insertStoredFile(context.write, { sha256, mime: await typeOfContent(content, file.name), content })
      files.push(file)
    }
    const checksum = checksumOf(files)
    const id = await insertEdition(context.write, {
      ...form,
      sequence,
      signatory,
      files,
      checksum,
      figures: JSON.stringify(figures),
      finalisedAt: context.now,
    })
    context.record({
      entity: 'reportEdition',
      entityId: id,
      agencyId: form.agencyId,
      action: 'finalise',
      changes: { year: form.year, sequence, number: form.number, signedOn: form.signedOn, reason: form.reason, checksum },
    })
    await lockReportedYear(context, form.agencyId, form.year)
    return { id, sequence }
  },

  async 'reportEditions.openFile'(context, { id, ...wanted }) {
    const { file, content } = await storedBytes(context, await requireEdition(context, id), wanted)
    const path = printTarget(context.databasePath, `${id}-${file.name}`)
    await saveBytes(path, content)
    await context.host.openFile(path)
    return { name: file.name }
  },

  async 'reportEditions.saveFile'(context, { id, token, ...wanted }) {
    const { content } = await storedBytes(context, await requireEdition(context, id), wanted)
    return { name: await saveBytes(context.files.pathOf(token), content) }
  },

  async 'reportEditions.difference'(context, { id }) {
    const edition = await requireEdition(context, id)
    const { against, rows, readable } = await compareEdition(context.read, await openDesk(context, edition.agencyId), edition)
    return { against, readable, rows: rows.map((row) => ({ ...row, path: [...row.path] })) }
  },

  async 'reportEditions.writeDifference'(context, { id, format, paper, token }) {
    await requireEdition(context, id)
    const order = { editionId: id, format, paper, path: context.files.pathOf(token) }
    return { jobId: context.jobs.start('reportDifference', order) }
  },

  async 'reportEditions.addDelivery'(context, { editionId, delivery }) {
    const edition = await requireEdition(context, editionId)
    const { today } = await openDesk(context, edition.agencyId)
    refuseFieldProblems(deliveryProblems(delivery.deliveredOn, edition.signedOn, today))
    const id = await insertDelivery(context.write, editionId, delivery, context.now)
    journal(context, edition, 'deliver', { deliveryId: id, ...deliveryEntry(delivery) })
    return { id, version: 1 }
  },

  async 'reportEditions.updateDelivery'(context, { id, version, delivery }) {
    const { edition, before } = await requireDelivery(context, id)
    const { today } = await openDesk(context, edition.agencyId)
    refuseFieldProblems(deliveryProblems(delivery.deliveredOn, edition.signedOn, today))
    requireWritten(await updateDelivery(context.write, id, version, delivery))
    const changes = changedFields(deliveryEntry(before), deliveryEntry(delivery))
    journal(context, edition, 'updateDelivery', { deliveryId: id, ...changes, ...changedWords(before, delivery) })
    return { id, version: version + 1 }
  },

  async 'reportEditions.removeDelivery'(context, { id, version }) {
    const { edition, before } = await requireDelivery(context, id)
    requireWritten(await deleteDelivery(context.write, id, version))
    journal(context, edition, 'removeDelivery', { deliveryId: id, ...deliveryEntry(before) })
    return {}
  },

  async 'reportEditions.reminder'(context, { agencyId }) {
    const { today } = await openDesk(context, agencyId)
    const reminder = await remindOfReport(context.read, agencyId, today)
    return reminder === null ? null : { ...reminder, missing: [...reminder.missing] }
  },
}
