// One function an operation on letters.
import { AppError } from '../../kernel/app-error.ts'
import { yearOf } from '../../kernel/date-only.ts'
import { openDesk } from '../calendar/desk.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import { requireAgency } from '../office/office.handlers.ts'
import { nameWithTitles } from '../office/office.rules.ts'
import { previewRegisterNumber, takeRegisterNumber } from '../office/register-number.ts'
import { withoutIdentity } from '../redaction.ts'
import { caseDays } from '../requests/requests.rows.ts'
import { findRequest } from '../requests/requests.store.ts'
import type { Handlers, QueryContext } from '../slice.ts'
import { composeLetter } from './letters.compose.ts'
import { blankForm } from './content/blank-forms.ts'
import type { LetterOrder, letterOperations } from './letters.contract.ts'
import { gatherFacts } from './letters.facts.ts'
import { fittingLetters, LETTER_KINDS, LETTERS } from './letters.rules.ts'
import { findLetter, insertLetter, listLettersOf, listWordings, type StoredLetter, writeWording } from './letters.store.ts'
import { fillWording, OFFICIAL_WORDING, SAMPLE_VALUES } from './letters.wording.ts'

async function requireRequest(context: Pick<QueryContext, 'read'>, id: number) {
  const request = await findRequest(context.read, id)
  if (request === undefined) throw new AppError('notFound')
  return request
}

async function requireFitting(context: Pick<QueryContext, 'read'>, order: LetterOrder) {
  const request = await requireRequest(context, order.requestId)
  if (!fittingLetters({ ...request, ...caseDays(request) }).includes(order.kind)) throw new AppError('letters.notFitting')
  return request
}

/** An issued letter as the screen may show it: the identity of the applicant is masked in every text. */
async function masked(context: Pick<QueryContext, 'read'>, letter: StoredLetter) {
  const request = await findRequest(context.read, letter.requestId)
  if (request === undefined) return letter.document
  const identity = [request.nationalId, request.address, request.phone, request.email]
  const text = JSON.stringify(letter.document.blocks, (_key, value: unknown) =>
    typeof value === 'string' ? withoutIdentity(value, identity) : value,
  )
  return { ...letter.document, blocks: JSON.parse(text) as StoredLetter['document']['blocks'] }
}

async function requireLetter(context: Pick<QueryContext, 'read'>, id: number): Promise<StoredLetter> {
  const letter = await findLetter(context.read, id)
  if (letter === undefined) throw new AppError('notFound')
  return letter
}

export const letterHandlers: Handlers<typeof letterOperations> = {
  async 'letters.ofRequest'(context, { requestId }) {
    const request = await requireRequest(context, requestId)
    const fitting = fittingLetters({ ...request, ...caseDays(request) })
    return { issued: await listLettersOf(context.read, requestId), fitting }
  },

  async 'letters.draft'(context, order) {
    const request = await requireFitting(context, order)
    const { agency } = await openDesk(context, request.agencyId)
    const { numberType } = LETTERS[order.kind]
    const number =
      numberType === null
        ? request.registrationNumber
        : (await previewRegisterNumber(context.read, agency, numberType, order.letterOn)).text
    const facts = await gatherFacts(context, order, number, 'masked')
    return {
      document: composeLetter(order.kind, facts),
      number,
      ...facts.raw,
      signatoryId: facts.signerId,
      withTitles: order.withTitles ?? LETTERS[order.kind].withTitles,
      signatories: facts.signers.map((one) => ({ id: one.id, label: `${nameWithTitles(one)} (${one.position})` })),
    }
  },

  async 'letters.issue'(context, order) {
    const request = await requireFitting(context, order)
    const { agency, today } = await openDesk(context, request.agencyId)
    if (order.letterOn > today) refuseFieldProblems([{ path: 'letterOn', code: 'date.inFuture' }])
    if (order.letterOn < request.receivedOn) refuseFieldProblems([{ path: 'letterOn', code: 'date.beforeReceipt' }])
    const { numberType } = LETTERS[order.kind]
    // Letters of one series are numbered in the order of issue, in the year of their date.
    const number =
      numberType === null
        ? request.registrationNumber
        : (await takeRegisterNumber(context.write, agency, numberType, order.letterOn, context.now)).text
    const facts = await gatherFacts(context, order, number, 'full')
    if (facts.signerId === null) throw new AppError('letters.noSignatory', { year: yearOf(order.letterOn) })
    const document = composeLetter(order.kind, facts)
    const id = await insertLetter(context.write, {
      agencyId: agency.id,
      requestId: request.id,
      kind: order.kind,
      number,
      letterOn: order.letterOn,
      issuedAt: context.now,
      document,
    })
    context.record({
      entity: 'request',
      entityId: request.id,
      agencyId: agency.id,
      action: 'issueLetter',
      changes: { letterId: id, kind: order.kind, number, letterOn: order.letterOn, signatoryId: facts.signerId },
    })
    return { id, number }
  },

  async 'letters.get'(context, { id }) {
    const letter = await requireLetter(context, id)
    const { agencyId: _, document: _full, ...rest } = letter
    return { ...rest, document: await masked(context, letter) }
  },

  async 'letters.write'(context, { id, format, paper, token }) {
    const letter = await requireLetter(context, id)
    context.record({
      entity: 'request',
      entityId: letter.requestId,
      agencyId: letter.agencyId,
      action: 'writeLetter',
      changes: { letterId: id, kind: letter.kind, number: letter.number, format, paper },
    })
    const source = { letterId: id, agencyId: letter.agencyId, form: null }
    return { jobId: context.jobs.start('letterFile', { ...source, format, paper, path: context.files.pathOf(token) }) }
  },

  async 'letters.blank'(context, { agencyId, form }) {
    return blankForm(await requireAgency(context, agencyId), form)
  },

  async 'letters.writeBlank'(context, { agencyId, form, format, paper, token }) {
    await requireAgency(context, agencyId)
    const source = { letterId: null, agencyId, form }
    return { jobId: context.jobs.start('letterFile', { ...source, format, paper, path: context.files.pathOf(token) }) }
  },

  async 'letters.wordings'(context, { agencyId }) {
    const own = await listWordings(context.read, agencyId)
    return LETTER_KINDS.map((kind) => ({ kind, ...(own.get(kind) ?? OFFICIAL_WORDING[kind]), isOfficial: !own.has(kind) }))
  },

  async 'letters.setWording'(context, { agencyId, kind, wording }) {
    await requireAgency(context, agencyId)
    for (const text of [wording?.opening ?? '', wording?.closing ?? '']) {
      const result = fillWording(text, SAMPLE_VALUES)
      if (!result.ok) throw new AppError('letters.unknownPlaceholder', { placeholder: result.error })
    }
    const before = (await listWordings(context.read, agencyId)).get(kind) ?? null
    await writeWording(context.write, agencyId, kind, wording)
    context.record({
      entity: 'agency',
      entityId: agencyId,
      agencyId,
      action: 'setWording',
      changes: { kind: [kind, kind], wording: [before, wording] },
    })
    return {}
  },
}
