// Several offices in one file see nothing of one another: registers, numbers, figures, reports.
import { checkFile, commitFile } from '../support/imports.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { PROFILE, REQUEST_FORM } from '../support/office.ts'
import {
  codeOf,
  decideBySql,
  DECISION,
  DISPUTE,
  EXCLUSION,
  INFORMATION,
  OBJECTION_FORM,
  problemsOf,
  registerRequest,
  useOffice,
  WHOLE_REGISTER,
} from './fixtures.ts'

const office = useOffice()
let other: number
beforeEach(async () => {
  const profile = { ...PROFILE, name: 'Dinas Perhubungan', shortCode: 'DISHUB' }
  other = (await office.test.call('office.createAgency', { profile, officials: [] })).id
})

const page = { offset: 0, limit: 50 }
const requestList = { search: '', year: null, lane: null, outcome: null, channel: null, ...page }

describe('two offices in one file', () => {
  it('each number from one', async () => {
    const numbers: string[] = []
    for (const agencyId of [office.agencyId, other, office.agencyId, other])
      numbers.push((await office.test.call('requests.register', { agencyId, form: REQUEST_FORM })).registrationNumber)
    expect(numbers).toEqual([
      '001/PIP/DISKOMINFO/XI/2026',
      '001/PIP/DISHUB/XI/2026',
      '002/PIP/DISKOMINFO/XI/2026',
      '002/PIP/DISHUB/XI/2026',
    ])
  })

  it('list only their own entries, also when searching', async () => {
    const { test, agencyId } = office
    await registerRequest(office)
    await test.call('objections.register', { agencyId, form: OBJECTION_FORM })
    await test.call('disputes.add', { agencyId, dispute: { ...DISPUTE, objectionId: 1 } })
    await test.call('publicInformation.add', { agencyId, entry: INFORMATION })
    await test.call('excludedInformation.add', { agencyId, entry: EXCLUSION })
    const totals = async (id: number) => [
      (await test.call('requests.list', { agencyId: id, ...requestList })).total,
      (await test.call('requests.list', { agencyId: id, ...requestList, search: 'Budi' })).total,
      (await test.call('objections.list', { agencyId: id, search: '', year: null, state: null, ...page })).total,
      (await test.call('disputes.list', { agencyId: id, search: '', stage: null, ...page })).total,
      (await test.call('publicInformation.list', { agencyId: id, ...WHOLE_REGISTER, ...page })).total,
      (await test.call('publicInformation.list', { agencyId: id, ...WHOLE_REGISTER, search: 'kerja', ...page })).total,
      (await test.call('excludedInformation.list', { agencyId: id, search: '', ...page })).total,
      (await test.call('requests.years', { agencyId: id })).length,
      (await test.call('objections.years', { agencyId: id })).length,
    ]
    expect(await totals(agencyId)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1])
    expect(await totals(other)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('count only their own figures', async () => {
    const { test, agencyId } = office
    await registerRequest(office)
    decideBySql(test, 'published', (await test.call('publicInformation.add', { agencyId, entry: INFORMATION })).id)
    const own = await test.call('annualReport.figures', { agencyId, year: 2026 })
    const foreign = await test.call('annualReport.figures', { agencyId: other, year: 2026 })
    expect([own.requests.received, own.publicInformation.total]).toEqual([1, 1])
    expect([foreign.requests.received, foreign.publicInformation.total]).toEqual([0, 0])
    const today = await test.call('dashboard.today', { agencyId: other })
    expect([today.year.received, today.overdue.total, today.dueToday.total, today.dueSoon.total]).toEqual([0, 0, 0, 0])
  })

  it('write the sections of their own report', async () => {
    const { test, agencyId } = office
    const section = { year: 2026, section: 'policy' as const, version: 0 }
    await test.call('annualReport.writeSection', { agencyId, ...section, body: 'Kebijakan kami' })
    await test.call('annualReport.writeSection', { agencyId: other, ...section, body: 'Kebijakan lain' })
    const bodies = async (id: number) =>
      (await test.call('annualReport.sections', { agencyId: id, year: 2026 })).find((one) => one.section === 'policy')?.body
    expect([await bodies(agencyId), await bodies(other)]).toEqual(['Kebijakan kami', 'Kebijakan lain'])
  })
})

describe('a link to the register of another office', () => {
  it('is refused for an objection', async () => {
    const { id } = await registerRequest(office)
    const form = { ...OBJECTION_FORM, requestId: id }
    expect(codeOf(await office.test.attempt('objections.register', { agencyId: other, form }))).toBe('objections.requestNotFound')
    const preview = { agencyId: other, receivedOn: REQUEST_FORM.receivedOn, requestId: id }
    expect(codeOf(await office.test.attempt('objections.preview', preview))).toBe('objections.requestNotFound')
  })

  it('is refused for a dispute', async () => {
    const { agencyId, test } = office
    const { id } = await test.call('objections.register', { agencyId, form: OBJECTION_FORM })
    const dispute = { ...DISPUTE, objectionId: id }
    expect(codeOf(await test.attempt('disputes.add', { agencyId: other, dispute }))).toBe('disputes.objectionNotFound')
  })

  it('is refused for the exclusion that a refusal rests on', async () => {
    const { test } = office
    const exclusion = await test.call('excludedInformation.add', { agencyId: other, entry: EXCLUSION })
    const { id } = await registerRequest(office)
    const decision = {
      ...DECISION,
      outcome: 'refused' as const,
      refusalReasons: ['article17h' as const],
      excludedInformationId: exclusion.id,
    }
    const result = await test.attempt('requests.decide', { id, version: 1, decision })
    expect(problemsOf(result)).toEqual(['decision.excludedInformationId decision.exclusionRecordRequired'])
  })

  it('is refused for the rows of a checked file', async () => {
    const { test, agencyId } = office
    const token = test.backend.files.keep(new URL('../../resources/samples/register-sumedang-2022.csv', import.meta.url).pathname)
    const { jobId } = await checkFile(test, { agencyId, kind: 'request', token })
    expect(codeOf(await commitFile(test, { agencyId: other, jobId, skipRejected: true }))).toBe('notFound')
  })
})
