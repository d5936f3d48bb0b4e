// One function an operation on retention and erasure.
import { AppError } from '../../kernel/app-error.ts'
import { laterOf } from '../../kernel/date-only.ts'
import { openDesk } from '../calendar/desk.ts'
import { changedFields } from '../changes.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import { requireAgency } from '../office/office.handlers.ts'
import type { Handlers } from '../slice.ts'
import { requireWritten } from '../written.ts'
import { agreementOn, type CaseToErase, dueCases } from './privacy.collect.ts'
import type { DueCase, ErasureCounts, ErasureReport, RetentionSetting, privacyOperations } from './privacy.contract.ts'
import { eraseCases } from './privacy.erase.ts'
import { heldOutside, type Outside } from './privacy.outside.ts'
import { CASES_A_RUN } from './privacy.rules.ts'
import { completeRun, findRun, findSetting, insertRun, listRuns, writeSetting } from './privacy.store.ts'

/** A screen lists no more; the minutes name them all. */
const LISTED = 100

const listed = ({ requestId: _r, objectionIds: _o, disputeIds: _d, stepId: _s, ...shown }: CaseToErase): DueCase => shown
const NOTHING: ErasureCounts = { cases: 0, requests: 0, objections: 0, letters: 0, scans: 0, contents: 0, discarded: 0 }

export const privacyHandlers: Handlers<typeof privacyOperations> = {
  async 'privacy.setting'(context, { agencyId }) {
    await requireAgency(context, agencyId)
    return findSetting(context.read, agencyId)
  },

  async 'privacy.saveSetting'(context, { agencyId, version, setting }) {
    await requireAgency(context, agencyId)
    if (setting.basis === '' && (setting.identityYears !== null || setting.scansYears !== null))
      refuseFieldProblems([{ path: 'setting.basis', code: 'retention.basisRequired' }])
    const { version: _, ...before } = await findSetting(context.read, agencyId)
    requireWritten(await writeSetting(context.write, agencyId, version, setting))
    const changes = changedFields({ ...before }, setting)
    context.record({ entity: 'agency', entityId: agencyId, agencyId, action: 'setRetention', changes })
    return { version: version + 1 }
  },

  async 'privacy.preview'(context, { agencyId }) {
    const desk = await openDesk(context, agencyId)
    const due = await dueCases(context, desk, await findSetting(context.read, agencyId))
    const run = due.slice(0, CASES_A_RUN)
    const cases = due.slice(0, LISTED).map(listed)
    const outside = heldOutside(context.databasePath, desk.today)
    return { today: desk.today, due: due.length, nextRun: run.length, cases, agreement: agreementOn(run), ...outside }
  },

  async 'privacy.erase'(context, { agencyId, agreement, number }) {
    const desk = await openDesk(context, agencyId)
    const { version: _, ...setting } = await findSetting(context.read, agencyId)
    const cases = (await dueCases(context, desk, setting)).slice(0, CASES_A_RUN)
    if (cases.length === 0) throw new AppError('privacy.nothingDue')
    if (agreementOn(cases) !== agreement) throw new AppError('privacy.notTheSame', { due: cases.length })
    const outside = heldOutside(context.databasePath, desk.today)
    const report = { ...reportOf(cases, setting), ...outside, actor: context.actor?.name ?? '' }
    const run = { agencyId, number, ranAt: context.now, ranOn: desk.today, report }
    const id = await insertRun(context.write, run)
    const counts = await eraseCases(context.write, cases, desk.today)
    await completeRun(context.write, id, { ...report, counts })
    context.record({
      entity: 'agency',
      entityId: agencyId,
      agencyId,
      action: 'erasePersonalData',
      changes: { runId: id, ...counts },
    })
    return { id, counts }
  },

  async 'privacy.runs'(context, { agencyId }) {
    const runs = await listRuns(context.read, agencyId)
    return runs.map(({ id, number, ranOn, report }) => ({ id, number, ranOn, counts: report.counts }))
  },

  async 'privacy.writeMinutes'(context, { id, format, paper, token }) {
    if ((await findRun(context.read, id)) === undefined) throw new AppError('notFound')
    return { jobId: context.jobs.start('erasureMinutes', { id, format, paper, path: context.files.pathOf(token) }) }
  },
}

/** The minutes before anything was counted. */
function reportOf(cases: readonly CaseToErase[], setting: RetentionSetting): Omit<ErasureReport, 'actor' | keyof Outside> {
  const numbers = (what: DueCase['what']) =>
    cases
      .filter((one) => one.what === what)
      .flatMap(({ number }) => (number === '' ? [] : [number]))
      .toSorted()
  const closed = cases.map(({ closedOn }) => closedOn)
  return {
    counts: NOTHING,
    setting,
    identityErased: numbers('identity'),
    scansErased: numbers('scans'),
    closedFrom: closed.reduce((one, other) => (one < other ? one : other)),
    closedTo: closed.reduce(laterOf),
  }
}
