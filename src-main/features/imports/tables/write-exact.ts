// Writes entries of a full table as they stand: with their own numbers where these are free, linked where the register has the other.
import type { DeedContext } from '../../../backend/deed.ts'
import type { Desk } from '../../calendar/desk.ts'
import { insertExcludedInformation, updateOpening } from '../../excluded-information/excluded-information.store.ts'
import { insertWholeObjection } from '../../objections/objections.store.ts'
import { objectionDeadline } from '../../objections/objections.rules.ts'
import type { NumberType } from '../../office/office.rules.ts'
import { type GivenNumber, takeNumberAgain, takeRegisterNumber } from '../../office/register-number.ts'
import { isInThePublicList } from '../../public-information/public-information.rules.ts'
import { insertEntries } from '../../public-information/public-information.store.ts'
import { findRequestIdByNumber } from '../../requests/requests.numbers.store.ts'
import { answerDeadline } from '../../requests/requests.rules.ts'
import { insertWholeRequest } from '../../requests/requests.store.ts'
import type { ExactEntries, ExactEntry } from './exact-entries.ts'
import { openLinks, type Links } from './links.store.ts'

type Place = {
  readonly context: DeedContext
  readonly desk: Desk
  readonly batchId: number
  readonly links: Links
  /** True for a table of this very office: only its numbers mean the same here. */
  readonly isOwn: boolean
}
type Writer<K extends keyof ExactEntries> = (place: Place, entry: ExactEntries[K]) => Promise<number>

/** A function that writes one entry of an import batch and returns its id. */
export function openExactWriter(context: DeedContext, desk: Desk, batchId: number): (exact: ExactEntry) => Promise<number> {
  const links = openLinks(context.write, desk.agency.id)
  return ({ kind, office, entry }) => {
    const write = WRITERS[kind] as (place: Place, entry: ExactEntry['entry']) => Promise<number>
    return write({ context, desk, batchId, links, isOwn: office === desk.agency.name }, entry)
  }
}

const WRITERS: { readonly [K in keyof ExactEntries]: Writer<K> } = {
  publicInformation: writePublicInformation,
  excludedInformation: writeExcludedInformation,
  request: writeRequest,
  objection: writeObjection,
}

async function writePublicInformation(
  { context, desk, batchId, links }: Place,
  { exclusionTitle, updatedOn, publishedOn, ...entry }: ExactEntries['publicInformation'],
): Promise<number> {
  const excludedInformationId = await links.exclusion(exclusionTitle)
  // Nothing that an exclusion covers goes public because the exclusion is not here.
  const isLost = exclusionTitle !== '' && excludedInformationId === null && isInThePublicList(entry.status)
  const status = isLost ? 'draft' : entry.status
  const days = { updatedOn: updatedOn ?? desk.today, publishedOn: isLost ? null : publishedOn }
  const added = { entry: { ...entry, status, excludedInformationId }, importBatchId: batchId, days }
  const [id] = await insertEntries(context.write, desk.agency.id, [added], desk.today)
  if (id === undefined) throw new Error('no id of a new entry')
  return id
}

async function writeExcludedInformation(
  { context, desk, batchId }: Place,
  { openedOn, openedHow, openedNote, ...entry }: ExactEntries['excludedInformation'],
): Promise<number> {
  const id = await insertExcludedInformation(context.write, desk.agency.id, entry, batchId)
  if (openedOn !== null || openedNote !== '') await updateOpening(context.write, id, 1, { openedOn, openedHow, openedNote })
  return id
}

async function writeRequest(place: Place, row: ExactEntries['request']): Promise<number> {
  const { context, desk, batchId, links } = place
  const { registrationNumber: _number, numberYear: _year, numberSeq: _seq, exclusionTitle, answeredWith, ...entry } = row
  const registeredOn = entry.registeredOn ?? entry.receivedOn
  const excludedInformationId = await links.exclusion(exclusionTitle)
  const answers = await Promise.all(answeredWith.map(async (answer) => ({ id: await links.information(answer), ...answer })))
  const lost = [
    excludedInformationId === null && exclusionTitle !== '' ? `Informasi dikecualikan sebagai dasar: ${exclusionTitle}` : '',
    ...answers.map(({ id, title }) => (id === null ? `Informasi jawaban: ${title}` : '')),
  ]
  const { number, originalNumber } = await numberOf(place, 'PIP', { ...row, registeredOn })
  return insertWholeRequest(
    context.write,
    {
      ...entry,
      agencyId: desk.agency.id,
      originalNumber,
      registeredOn,
      enteredAt: context.now,
      dueOn: entry.dueOn ?? answerDeadline(desk.calendar, entry.receivedOn, entry.extendedOn !== null).due,
      closedOn: entry.closedOn ?? entry.decidedOn,
      excludedInformationId,
      answeredWith: answers.flatMap(({ id, ...answer }) => (id === null ? [] : [{ id, ...answer }])),
      notes: withLines(entry.notes, lost),
    },
    number,
    batchId,
  )
}

async function writeObjection(place: Place, row: ExactEntries['objection']): Promise<number> {
  const { context, desk, batchId } = place
  const { registrationNumber: _number, numberYear: _year, numberSeq: _seq, requestNumber, ...entry } = row
  const registeredOn = entry.registeredOn ?? entry.receivedOn
  const requestId = (await findRequestIdByNumber(context.read, desk.agency.id, requestNumber)) ?? null
  const lost = requestId === null && requestNumber !== '' ? `Nomor permohonan pada register lama: ${requestNumber}` : ''
  const { number, originalNumber } = await numberOf(place, 'KEB', { ...row, registeredOn })
  return insertWholeObjection(
    context.write,
    {
      ...entry,
      agencyId: desk.agency.id,
      requestId,
      originalNumber,
      registeredOn,
      enteredAt: context.now,
      dueOn: entry.dueOn ?? objectionDeadline(desk.calendar, entry.completeOn ?? entry.receivedOn).due,
      notes: withLines(entry.notes, [lost]),
    },
    number,
    batchId,
  )
}

type Numbered = Pick<ExactEntries['request'], 'registrationNumber' | 'numberYear' | 'numberSeq' | 'originalNumber'> & {
  readonly registeredOn: Parameters<typeof takeRegisterNumber>[3]
}

/** The number the entry had, when it had one here and nothing else bears it; else the next, with the old one kept beside. */
async function numberOf(
  { context, desk, isOwn }: Place,
  type: NumberType,
  { registrationNumber, numberYear, numberSeq, originalNumber, registeredOn }: Numbered,
): Promise<{ number: GivenNumber; originalNumber: string }> {
  if (isOwn && numberYear !== null && numberSeq !== null) {
    const number = { text: registrationNumber, year: numberYear, seq: numberSeq }
    if (await takeNumberAgain(context.write, desk.agency, type, number, context.now)) return { number, originalNumber }
  }
  const number = await takeRegisterNumber(context.write, desk.agency, type, registeredOn, context.now)
  return { number, originalNumber: originalNumber || registrationNumber }
}

const withLines = (notes: string, lines: readonly string[]) => [notes, ...lines].filter((line) => line !== '').join('\n')
