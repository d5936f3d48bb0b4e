// One function an operation on letters.
import { AppError } from '../../kernel/app-error.ts'
import { yearOf } from '../../kernel/date-only.ts'
import type { LetterDocument } from '../../reporting/letter-model.ts'
import { openDesk } from '../calendar/desk.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import { updateAnswerNumber } from '../objections/objections.store.ts'
import { requireAgency } from '../office/office.handlers.ts'
import { nameWithTitles } from '../office/office.rules.ts'
import { previewRegisterNumber, takeRegisterNumber } from '../office/register-number.ts'
import { identityRemover } from '../redaction.ts'
import type { Handlers, QueryContext } from '../slice.ts'
import { blankForm } from './content/blank-forms.ts'
import { type CaseOfLetter, fittingOf, identityOfCase, knownNumber, registrationOf, requireCase } from './letters.case.ts'
import { composeLetter } from './letters.compose.ts'
import type { LetterOrder, letterOperations } from './letters.contract.ts'
import { gatherFacts } from './letters.facts.ts'
import { redactedLetter } from './letters.redaction.ts'
import { entityOfLetter, LETTER_KINDS, LETTERS } from './letters.rules.ts'
import { findLetter, insertLetter, listLettersOf, listWordings, type StoredLetter, writeWording } from './letters.store.ts'
import { fillWording, OFFICIAL_WORDING, SAMPLE_VALUES } from './letters.wording.ts'

async function requireFitting(context: Pick<QueryContext, 'read'>, order: LetterOrder): Promise<CaseOfLetter> {
  const of = await requireCase(context.read, entityOfLetter(order.kind), order.entityId)
  if (!fittingOf(of).includes(order.kind)) throw new AppError('letters.notFitting')
  return of
}

/** A letter as the screen may show it: the identity of the applicant is masked in every text. */
function masked(document: LetterDocument, of: CaseOfLetter): LetterDocument {
  return redactedLetter(document, identityRemover(identityOfCase(of)))
}

async function requireLetter(context: Pick<QueryContext, 'read'>, id: number): Promise<StoredLetter> {
  const letter = await findLetter(context.read, id)
  if (letter === undefined) throw new AppError('notFound')
  return letter
}

export const letterHandlers: Handlers<typeof letterOperations> = {
  async 'letters.ofCase'(context, { entity, entityId }) {
    const fitting = fittingOf(await requireCase(context.read, entity, entityId))
    return { issued: await listLettersOf(context.read, entity, entityId), fitting }
  },

  async 'letters.draft'(context, order) {
    const of = await requireFitting(context, order)
    const { agency } = await openDesk(context, of.agencyId)
    const { numberType, withTitles } = LETTERS[order.kind]
    const number =
      numberType === null
        ? registrationOf(of).registrationNumber
        : (knownNumber(of, order.kind) ?? (await previewRegisterNumber(context.read, agency, numberType, order.letterOn)).text)
    const { facts, signers, signerId, raw } = await gatherFacts(context, of, order, number, 'masked')
    return {
      document: masked(composeLetter(order.kind, facts), of),
      number,
      ...raw,
      signatoryId: signerId,
      withTitles: order.withTitles ?? withTitles,
      signatories: signers.map((one) => ({ id: one.id, label: `${nameWithTitles(one)} (${one.position})` })),
    }
  },

  async 'letters.issue'(context, order) {
    const of = await requireFitting(context, order)
    const { agency, today } = await openDesk(context, of.agencyId)
    const { registrationNumber, receivedOn } = registrationOf(of)
    if (order.letterOn > today) refuseFieldProblems([{ path: 'letterOn', code: 'date.inFuture' }])
    if (order.letterOn < receivedOn) refuseFieldProblems([{ path: 'letterOn', code: 'date.beforeReceipt' }])
    const { numberType } = LETTERS[order.kind]
    // Letters of one series are numbered in the order of issue, in the year of their date.
    const number =
      numberType === null
        ? registrationNumber
        : (knownNumber(of, order.kind) ??
          (await takeRegisterNumber(context.write, agency, numberType, order.letterOn, context.now)).text)
    const { facts, signerId } = await gatherFacts(context, of, order, number, 'full')
    if (signerId === null) throw new AppError('letters.noSignatory', { year: yearOf(order.letterOn) })
    const { entity } = of
    const { entityId, kind, letterOn } = order
    const document = composeLetter(kind, facts)
    const letter = { agencyId: agency.id, entity, entityId, kind, number, letterOn, issuedAt: context.now, document }
    const id = await insertLetter(context.write, letter)
    // The register of objections names the letter of answer (Perki KI 1/2021 Ps.44(2)).
    if (kind === 'objectionAnswer' && knownNumber(of, kind) === null) await updateAnswerNumber(context.write, entityId, number)
    const changes = { letterId: id, kind, number, letterOn, signatoryId: signerId }
    context.record({ entity, entityId, agencyId: agency.id, action: 'issueLetter', changes })
    return { id, number }
  },

  async 'letters.get'(context, { id }) {
    const letter = await requireLetter(context, id)
    const { agencyId: _, document, ...rest } = letter
    return { ...rest, document: masked(document, await requireCase(context.read, letter.entity, letter.entityId)) }
  },

  async 'letters.write'(context, { id, format, paper, token }) {
    const letter = await requireLetter(context, id)
    context.record({
      entity: letter.entity,
      entityId: letter.entityId,
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
