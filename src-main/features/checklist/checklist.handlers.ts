// One function an operation of the mandatory checklist.
import { AppError } from '../../kernel/app-error.ts'
import { type DateOnly, yearOf } from '../../kernel/date-only.ts'
import { localDay } from '../../kernel/time-zone.ts'
import { changedFields } from '../changes.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import { requireAgency } from '../office/office.handlers.ts'
import { carryOut } from '../public-information/public-information.acts.ts'
import { insertEntries } from '../public-information/public-information.store.ts'
import type { Handlers, QueryContext } from '../slice.ts'
import { assessOffice } from './checklist.assess.ts'
import type { ChecklistAnswerInput, ChecklistLine, checklistOperations } from './checklist.contract.ts'
import { checklistItem } from './checklist.items.ts'
import {
  type AssessedItem,
  type ChecklistAnswer,
  type ChecklistItem,
  mayBeNilNow,
  type Office,
  summarise,
} from './checklist.rules.ts'
import {
  countRequestsOf,
  findOfficeKind,
  listAnswers,
  listEntriesOf,
  readRegisterFacts,
  writeAnswer,
  writeOfficeKind,
} from './checklist.store.ts'
import { draftOf, starterTemplate } from './checklist.template.ts'

const NO_ANSWER: ChecklistAnswer = { applies: null, appliesReason: '', nil: null }

async function todayOf(context: Pick<QueryContext, 'read' | 'now'>, agencyId: number): Promise<DateOnly> {
  const agency = await requireAgency(context, agencyId)
  return localDay(context.now, agency.timeZone)
}

function requireItem(code: string): ChecklistItem {
  const item = checklistItem(code)
  if (item === undefined) throw new AppError('notFound')
  return item
}

function toLine({ item, state, source, mayBeNil }: AssessedItem, { answers, entries }: Office): ChecklistLine {
  const answer = answers.get(item.code)
  const linked = entries.get(item.code) ?? []
  const sum = (groups: typeof linked) => groups.reduce((total, group) => total + group.count, 0)
  return {
    code: item.code,
    state,
    source,
    appliesReason: answer?.appliesReason ?? '',
    nil: answer?.nil ?? null,
    mayBeNil,
    linked: sum(linked),
    published: sum(linked.filter((group) => group.published)),
    updatedOn:
      linked
        .map((group) => group.updatedOn)
        .toSorted()
        .at(-1) ?? null,
  }
}

/** The answer after saying one thing; refuses a nihil that is not allowed or that lies in the future. */
function said(mayBeNil: boolean, before: ChecklistAnswer, answer: ChecklistAnswerInput, today: DateOnly): ChecklistAnswer {
  if (answer.say === 'applies') return { ...before, applies: answer.applies, appliesReason: answer.reason }
  if (answer.say === 'asKind') return { ...before, applies: null, appliesReason: '' }
  if (answer.say === 'noNil') return { ...before, nil: null }
  if (!mayBeNil) throw new AppError('checklist.nilNotAllowed')
  if (answer.on > today) refuseFieldProblems([{ path: 'answer.on', code: 'date.inFuture' }])
  return { ...before, nil: { on: answer.on, reason: answer.reason } }
}

export const checklistHandlers: Handlers<typeof checklistOperations> = {
  async 'checklist.overview'(context, { agencyId }) {
    const today = await todayOf(context, agencyId)
    const { kind, office, items } = await assessOffice(context.read, agencyId, today)
    const year = yearOf(today)
    return {
      kind,
      today,
      lines: items.map((one) => toLine(one, office)),
      summary: summarise(items),
      registers: {
        year,
        requests: await countRequestsOf(context.read, agencyId, year),
        openedCases: office.facts.openedCases,
      },
    }
  },

  async 'checklist.entriesOf'(context, { agencyId, code }) {
    requireItem(code)
    return listEntriesOf(context.read, agencyId, code)
  },

  async 'checklist.setOfficeKind'(context, { agencyId, kind }) {
    await requireAgency(context, agencyId)
    const before = await findOfficeKind(context.read, agencyId)
    await writeOfficeKind(context.write, agencyId, kind)
    context.record({ entity: 'checklist', entityId: null, agencyId, action: 'setOfficeKind', changes: { kind: [before, kind] } })
    return {}
  },

  async 'checklist.answer'(context, { agencyId, code, answer }) {
    const item = requireItem(code)
    const today = await todayOf(context, agencyId)
    const before = (await listAnswers(context.read, agencyId)).get(code) ?? NO_ANSWER
    const mayBeNil = mayBeNilNow(item, await readRegisterFacts(context.read, agencyId))
    const after = said(mayBeNil, before, answer, today)
    await writeAnswer(context.write, agencyId, code, after)
    const changes = { code: [code, code], ...changedFields(before, after) }
    context.record({ entity: 'checklist', entityId: null, agencyId, action: 'answer', changes })
    return {}
  },

  async 'checklist.starterTemplate'(context, { agencyId, year }) {
    const { items } = await assessOffice(context.read, agencyId, await todayOf(context, agencyId))
    return starterTemplate(items, year)
  },

  async 'checklist.addDrafts'(context, { agencyId, year, codes }) {
    const today = await todayOf(context, agencyId)
    const items = [...new Set(codes)].map(requireItem)
    if (items.some((item) => item.auto === 'periodicItems')) throw new AppError('checklist.answeredByRegister')
    const drafts = items.map((item) => ({ entry: draftOf(item, year), importBatchId: null }))
    const ids = await insertEntries(context.write, agencyId, drafts, today)
    const changes = ids.map((id) => ({ id, before: null, after: {} }))
    const noted = { year, checklistCodes: items.map((item) => item.code) }
    await carryOut(context, [], { agencyId, action: 'addChecklistDrafts', changes, noted })
    return { ids }
  },

  async 'checklist.exportGaps'(context, { saveToken, ...order }) {
    await requireAgency(context, order.agencyId)
    return { jobId: context.jobs.start('checklistGaps', { ...order, path: context.files.pathOf(saveToken) }) }
  },
}
