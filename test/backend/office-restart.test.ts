// The setting that the texts leave open: whether the 10 days begin again with the repair (Ps.33; ppid 5.5).
import { describe, expect, it } from 'vitest'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { PROFILE } from '../support/office.ts'
import { registerIncompleteRequest, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice({}, '2026-11-17T03:00:00.000Z')
const save = (version: number, change: Partial<typeof PROFILE>) =>
  office.test.call('office.updateAgency', { id: office.agencyId, version, profile: { ...PROFILE, ...change } })
const dueOn = async (id: number) => (await office.test.call('requests.get', { id })).dueOn

/** Received on 17 November, repaired on 19 November. */
async function repairedRequest(): Promise<number> {
  const id = await registerIncompleteRequest(office, { receivedOn: dateOnly('2026-11-17') })
  office.test.setNow('2026-11-19T03:00:00.000Z')
  const taken = { step: 'declareComplete', on: dateOnly('2026-11-19') } as const
  await office.test.call('requests.takeStep', { id, version: 3, taken })
  return id
}

describe('counting from the repair', () => {
  it('is off: the period counts from receipt', async () => {
    expect(await dueOn(await repairedRequest())).toBe('2026-12-01')
  })

  it('moves repaired cases when it is switched on, back when it is switched off, and tells which', async () => {
    const id = await repairedRequest()
    const untouched = await registerRequest(office, { receivedOn: dateOnly('2026-11-19') })
    const on = await save(1, { restartOnRepair: true })
    expect(on.moves.map(({ entity, id: moved, from, to }) => [entity, moved, from, to])).toEqual([
      ['request', id, '2026-12-01', '2026-12-03'],
    ])
    expect([await dueOn(id), await dueOn(untouched.id)]).toEqual(['2026-12-03', '2026-12-03'])
    const off = await save(2, { restartOnRepair: false })
    expect(off.moves.map(({ to }) => to)).toEqual(['2026-12-01'])
    expect(await dueOn(id)).toBe('2026-12-01')
  })

  it('is in the journal with the deadlines it moved', async () => {
    const id = await repairedRequest()
    await save(1, { restartOnRepair: true })
    const [row] = rowsOf<{ changes: string }>(office.test, 'SELECT changes FROM journal ORDER BY id DESC LIMIT 1')
    expect(JSON.parse(row?.changes ?? '')).toMatchObject({
      restartOnRepair: [false, true],
      movedDeadlines: [{ entity: 'request', id, from: '2026-12-01', to: '2026-12-03' }],
    })
  })
})

describe('target and reminder', () => {
  it('move no deadline', async () => {
    await repairedRequest()
    expect((await save(1, { noticeTargetDays: 5, reminderTime: '' })).moves).toEqual([])
  })

  it.each([
    ['noticeTargetDays', 0],
    ['noticeTargetDays', 11],
    ['noticeTargetDays', 2.5],
    ['reminderTime', '24:00'],
    ['reminderTime', '8:00'],
    ['reminderTime', '08.00'],
  ])('refuse %s %s at their field', async (field, value) => {
    const profile = { ...PROFILE, [field]: value }
    const result = await office.test.attempt('office.updateAgency', { id: office.agencyId, version: 1, profile })
    expect(result).toMatchObject({ ok: false, error: { code: 'input.invalid', fields: [{ path: `profile.${field}` }] } })
  })
})
