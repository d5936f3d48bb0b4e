// Every line of the journal reads in plain words: no act, no field and no command is left without its label.
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { buildExample } from '../../src-main/cli/example/build.ts'
import type { WalkingClock } from '../../src-main/cli/example/timeline.ts'
import { withSession } from '../../src-main/cli/session.ts'
import { OPERATIONS } from '../../src-main/contract/index.ts'
import { plainAction } from '../../src-main/features/history/history.actions.labels.ts'
import { fieldLabel } from '../../src-main/features/history/history.fields.labels.ts'
import { OPERATION_LABELS, RECORD_KIND_LABELS } from '../../src-main/features/history/history.labels.ts'
import { RECORD_TABLES } from '../../src-main/storage/change-capture.ts'
import { EVERY_KIND, carryOut } from './history-walks.ts'
import { DECISION, registerRequest, rowsOf, useOffice } from './fixtures.ts'
import { informationDesk, takeStep } from './information-desk.ts'
import { REQUEST_FORM } from '../support/office.ts'

const office = useOffice()
const page = { offset: 0, limit: 50 }

const JOURNALED = `SELECT DISTINCT entity, action, key AS field FROM journal LEFT JOIN json_each(changes)`
type Journaled = { readonly entity: string; readonly action: string; readonly field: string | null }

/** What the history would show under a name of the program. */
const unlabelled = (rows: readonly Journaled[]) =>
  rows
    .filter(({ entity, action, field }) => {
      const told = ['undo', 'redo'].includes(action) || plainAction(entity, action) !== undefined
      return !told || (field !== null && !['of', 'jobId'].includes(field) && fieldLabel(entity, field) === undefined)
    })
    .map(({ entity, action, field }) => `${entity}.${action}.${field}`)

it('each command that leaves a step has a title', () => {
  const commands = Object.entries(OPERATIONS).filter(([, { kind }]) => kind === 'command')
  const steps = commands.filter(([, one]) => one.kind === 'command' && one.undo !== 'itself' && one.touches.length > 0)
  expect(steps.map(([name]) => name).filter((name) => OPERATION_LABELS[name] === undefined)).toEqual([])
})

it('each kind of record that the trash knows has a name', () => {
  expect(RECORD_TABLES.filter((table) => RECORD_KIND_LABELS[table] === undefined)).toEqual([])
})

it('each act and field of the example office has a label', async () => {
  const path = join(office.test.folder, 'contoh.ppid')
  const clock: WalkingClock = { now: '2026-01-05T02:00:00.000Z' }
  await withSession(path, (session) => buildExample(session, clock, 2025), { create: true, now: () => clock.now })
  const db = new Database(path, { readonly: true })
  const rows = db.prepare(JOURNALED).all() as Journaled[]
  db.close()
  expect(rows.length).toBeGreaterThan(100)
  expect(unlabelled(rows)).toEqual([])
}, 60_000)

it('each act and field of a walk through all registers, and of its undoing, has a label', async () => {
  await carryOut(office, EVERY_KIND)
  for (let steps = 0; steps < 5; steps += 1) await takeStep(office, 'undo')
  await takeStep(office, 'redo')
  expect(unlabelled(rowsOf<Journaled>(office.test, JOURNALED))).toEqual([])
})

it('a record tells who did what when, days as days and codes by their words', async () => {
  const { id } = await registerRequest(office, { purpose: 'Penelitian' })
  await office.test.call('requests.decide', { id, version: 1, decision: DECISION })
  await takeStep(office, 'undo')
  const { rows, total } = await office.test.call('history.ofRecord', { entity: 'request', id, ...page })
  expect(total).toBe(3)
  expect(rows.map(({ action }) => action)).toEqual(['Diurungkan: diputus', 'Diputus', 'Didaftarkan'])
  const decided = rows[1]?.fields ?? []
  expect(decided).toContainEqual({ field: 'Keputusan', before: null, after: 'Dikabulkan seluruhnya', hidden: false })
  expect(decided).toContainEqual({ field: 'Tanggal keputusan', before: null, after: '24 November 2026', hidden: false })
  expect(rows[0]?.fields).toContainEqual({
    field: 'Keputusan',
    before: 'Dikabulkan seluruhnya',
    after: null,
    hidden: false,
  })
})

it('of identity it says only that it changed', async () => {
  const { id } = await registerRequest(office)
  const form = { ...REQUEST_FORM, nationalId: '3201010101010001', address: 'Jalan Baru 9' }
  await office.test.call('requests.update', { id, version: 1, form })
  const { rows } = await office.test.call('history.ofRecord', { entity: 'request', id, ...page })
  expect(rows[0]?.fields).toContainEqual({ field: 'Alamat', before: null, after: null, hidden: true })
  expect(JSON.stringify(rows)).not.toMatch(/Jalan|32010101/)
})

it('an entry of the DIP tells also of the changes of many at once', async () => {
  const desk = informationDesk(office)
  const ids = [await desk.add(), await desk.add(), await desk.add()]
  await desk.patch({ formHard: false, category: 'anytime' }, ...ids.slice(0, 2))
  const of = async (id: number | undefined) =>
    (await office.test.call('history.ofRecord', { entity: 'publicInformation', id: id ?? 0, ...page })).rows
  expect((await of(ids[1]))[0]).toMatchObject({ action: 'Diubah' })
  expect((await of(ids[1]))[0]?.fields).toContainEqual({
    field: 'Jenis informasi',
    before: null,
    after: 'Setiap Saat',
    hidden: false,
  })
  expect((await of(ids[2])).map(({ action }) => action)).toEqual(['Dicatat'])
})
