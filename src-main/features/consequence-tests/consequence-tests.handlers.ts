// One function an operation of consequence tests.
import { AppError } from '../../kernel/app-error.ts'
import { yearOf } from '../../kernel/date-only.ts'
import { openDesk } from '../calendar/desk.ts'
import { changedFields } from '../changes.ts'
import { findStillPublic } from '../excluded-information/excluded-information.standing.ts'
import { exclusionDay } from '../excluded-information/excluded-information.state.rules.ts'
import { findExcludedInformation } from '../excluded-information/excluded-information.store.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import { requireAgency } from '../office/office.handlers.ts'
import type { CommandContext, Handlers, QueryContext } from '../slice.ts'
import { requireWritten } from '../written.ts'
import { composeDocuments } from './consequence-tests.compose.ts'
import type { ConsequenceTestInput, consequenceTestOperations, TestSummary } from './consequence-tests.contract.ts'
import { applyDecision } from './consequence-tests.decision.ts'
import { asDecided, fillItems, problemsOf } from './consequence-tests.items.ts'
import { suggestPeople } from './consequence-tests.people.ts'
import { checkApprovalDay, checkDecreeDay, suggestNumber } from './consequence-tests.rules.ts'
import {
  findTest,
  insertTest,
  listDecreeNumbers,
  listTestNumbers,
  listTests,
  listTestsOf,
  removeTest,
  type StoredTest,
  updateTest,
} from './consequence-tests.store.ts'

async function requireTest(context: Pick<QueryContext, 'read'>, id: number): Promise<StoredTest> {
  const test = await findTest(context.read, id)
  if (test === undefined) throw new AppError('notFound')
  return test
}

async function requireDraft(context: Pick<QueryContext, 'read'>, id: number): Promise<StoredTest> {
  const test = await requireTest(context, id)
  if (test.status !== 'draft') throw new AppError('consequenceTests.notDraft')
  return test
}

function summaryOf(test: StoredTest): TestSummary {
  const { id, kind, number, year, heldOn, occasion, status, items, examiners, decree } = test
  const information = items.map((item) => item.information)
  const given = { decreeNumber: decree?.number ?? '', decreeOn: decree?.on ?? null }
  return { id, kind, number, year, heldOn, occasion, status, information, examiners: examiners.length, ...given }
}

async function refuseTakenNumber(context: CommandContext, agencyId: number, test: ConsequenceTestInput, id: number | null) {
  const given = await listTestNumbers(context.read, agencyId, test.kind, yearOf(test.heldOn))
  if (given.some((one) => one.id !== id && one.number === test.number))
    throw new AppError('consequenceTests.numberTaken', { number: test.number })
}

function journal(
  context: CommandContext,
  test: { readonly id: number; readonly agencyId: number },
  action: string,
  changes: Record<string, unknown>,
): void {
  context.record({ entity: 'consequenceTest', entityId: test.id, agencyId: test.agencyId, action, changes })
}

export const consequenceTestHandlers: Handlers<typeof consequenceTestOperations> = {
  async 'consequenceTests.list'(context, { agencyId }) {
    return (await listTests(context.read, agencyId)).map(summaryOf)
  },

  async 'consequenceTests.ofExclusion'(context, { excludedInformationId }) {
    return (await listTestsOf(context.read, excludedInformationId)).map(summaryOf)
  },

  async 'consequenceTests.get'(context, { id }) {
    const stored = await requireTest(context, id)
    const { frozen, decidedAt: _, ...test } = stored
    const { agency, calendar, today } = await openDesk(context, test.agencyId)
    const day = exclusionDay(calendar, today)
    const found = []
    for (const item of test.status === 'decided' ? [] : test.items) {
      const entry = await findExcludedInformation(context.read, item.excludedInformationId)
      if (entry !== undefined) found.push(...(await findStillPublic(context.read, asDecided(entry, item, today), day)))
    }
    return {
      ...test,
      documents: frozen ?? composeDocuments({ agency, test }),
      problems: test.status === 'decided' ? [] : [...(await problemsOf(context.read, test, day))],
      stillPublic: found,
    }
  },

  async 'consequenceTests.suggestions'(context, { agencyId, kind, on }) {
    await requireAgency(context, agencyId)
    const given = await listTestNumbers(context.read, agencyId, kind, yearOf(on))
    return {
      number: suggestNumber(given.map(({ number }) => number)),
      decreeNumber: suggestNumber(await listDecreeNumbers(context.read, agencyId, yearOf(on))),
      ...(await suggestPeople(context.read, agencyId, on)),
    }
  },

  async 'consequenceTests.add'(context, { agencyId, test }) {
    const { today } = await openDesk(context, agencyId)
    if (test.heldOn > today) refuseFieldProblems([{ path: 'test.heldOn', code: 'date.inFuture' }])
    await refuseTakenNumber(context, agencyId, test, null)
    const items = await fillItems(context, agencyId, test)
    const id = await insertTest(context.write, agencyId, { ...test, items })
    journal(context, { id, agencyId }, 'create', changedFields({}, { ...test, items }))
    return { id, version: 1 }
  },

  async 'consequenceTests.update'(context, { id, version, test }) {
    const before = await requireDraft(context, id)
    const { today } = await openDesk(context, before.agencyId)
    if (test.heldOn > today) refuseFieldProblems([{ path: 'test.heldOn', code: 'date.inFuture' }])
    await refuseTakenNumber(context, before.agencyId, test, id)
    const content = { ...test, items: await fillItems(context, before.agencyId, test) }
    requireWritten(await updateTest(context.write, id, version, { content }))
    journal(context, before, 'update', changedFields({ ...before }, content))
    return { id, version: version + 1 }
  },

  async 'consequenceTests.approve'(context, { id, version, approval }) {
    const before = await requireDraft(context, id)
    const { calendar, today } = await openDesk(context, before.agencyId)
    const code = checkApprovalDay(approval.on, { heldOn: before.heldOn, approvedOn: null, today })
    if (code !== undefined) refuseFieldProblems([{ path: 'approval.on', code }])
    const problems = await problemsOf(context.read, before, exclusionDay(calendar, today))
    if (problems.some(({ severity }) => severity === 'error')) throw new AppError('consequenceTests.incomplete')
    requireWritten(await updateTest(context.write, id, version, { approval }))
    journal(context, before, 'approve', changedFields({ approval: null }, { approval }))
    return { id, version: version + 1 }
  },

  async 'consequenceTests.reopen'(context, { id, version }) {
    const before = await requireTest(context, id)
    if (before.status !== 'approved') throw new AppError('consequenceTests.notApproved')
    requireWritten(await updateTest(context.write, id, version, { approval: null }))
    journal(context, before, 'reopen', { approval: [before.approval, null] })
    return { id, version: version + 1 }
  },

  async 'consequenceTests.decide'(context, { id, version, decree }) {
    const before = await requireTest(context, id)
    if (before.status !== 'approved') throw new AppError('consequenceTests.notApproved')
    const { agency, calendar, today } = await openDesk(context, before.agencyId)
    const code = checkDecreeDay(decree.on, { heldOn: before.heldOn, approvedOn: before.approval?.on ?? null, today })
    if (code !== undefined) refuseFieldProblems([{ path: 'decree.on', code }])
    if ((await listDecreeNumbers(context.read, agency.id, yearOf(decree.on))).includes(decree.number))
      refuseFieldProblems([{ path: 'decree.number', code: 'test.decreeTaken' }])
    await applyDecision(context, before, decree, exclusionDay(calendar, today))
    const documents = composeDocuments({ agency, test: { ...before, decree } })
    requireWritten(await updateTest(context.write, id, version, { decree, documents, decidedAt: context.now }))
    journal(context, before, 'decide', changedFields({ decree: null }, { decree }))
    return { id, version: version + 1 }
  },

  async 'consequenceTests.remove'(context, { id, version }) {
    const before = await requireDraft(context, id)
    requireWritten(await removeTest(context.write, id, version))
    const { frozen: _, decidedAt: __, ...kept } = before
    journal(context, before, 'remove', changedFields({}, kept))
    return {}
  },

  async 'consequenceTests.write'(context, { id, document, format, paper, token }) {
    await requireTest(context, id)
    const order = { id, document, format, paper, path: context.files.pathOf(token) }
    return { jobId: context.jobs.start('consequenceTestFile', order) }
  },
}
