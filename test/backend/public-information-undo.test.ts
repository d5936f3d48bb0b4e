// Undo and redo: what was done is taken back whole, and repeated whole; what was changed meanwhile is not overwritten.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openTestBackend } from '../support/backend.ts'
import { setUpOffice } from '../support/office.ts'
import { chosenFile, codeOf, countOf, decideBySql, INFORMATION, type Office, rowsOf, useOffice } from './fixtures.ts'
import { informationDesk, runSql } from './information-desk.ts'

const office = useOffice()
const desk = informationDesk(office)

/** The visible register as the office sees it: everything but the versions. */
const register = async (of: ReturnType<typeof informationDesk> = desk) =>
  (await of.list()).rows.map(({ version: _, ...entry }) => entry)

describe('undo', () => {
  it('takes back every kind of act, the latest first, and redo repeats them in their order', async () => {
    const states = [await register()]
    const done: string[] = []
    const did = async (operation: string, act: Promise<unknown>) => {
      await act
      done.push(`publicInformation.${operation}`)
      states.push(await register())
    }
    await did('add', desk.add({ title: 'Satu 2026' }))
    await did('add', desk.add({ title: 'Dua 2026' }))
    office.test.setNow('2026-12-02T03:00:00Z')
    await did('patch', desk.patch({ summary: 'Lain', checklistCodes: ['B-a1', 'T-a'], year: null, formHard: false }, 1, 2))
    const entry = { ...INFORMATION, title: 'Satu Baru', retentionFate: 'permanent' as const }
    await did('update', office.test.call('publicInformation.update', { id: 1, version: 2, entry }))
    await did('move', desk.move(2, 1))
    await did('duplicate', desk.duplicate(2027, 1, 2))
    const token = chosenFile(office.test, 'renja.pdf', '%PDF-1.7')
    await did('attachFile', office.test.call('publicInformation.attachFile', { id: 1, version: 3, token }))
    office.test.setNow('2026-12-03T03:00:00Z')
    await did('confirm', desk.act('confirm', 1, 2))
    await did('trash', desk.act('trash', 1, 3))
    await did('restore', desk.act('restore', 1))

    for (const [index, operation] of done.toReversed().entries()) {
      expect((await desk.steps()).undo?.operation).toBe(operation)
      expect(await desk.undo()).toMatchObject({ ok: true, value: { operation } })
      expect(await register()).toEqual(states[done.length - 1 - index])
    }
    expect((await desk.steps()).undo).toBeNull()
    expect(codeOf(await desk.undo())).toBe('history.final')
    for (const [index, operation] of done.entries()) {
      expect(await desk.redo()).toMatchObject({ ok: true, value: { operation } })
      expect(await register()).toEqual(states[index + 1])
    }
    expect(codeOf(await desk.redo())).toBe('history.nothing')
  })

  it('is journaled, and raises the versions so that an open form is told', async () => {
    const id = await desk.add()
    await desk.patch({ title: 'Lain' }, id)
    await desk.undo()
    expect((await desk.get(id)).version).toBe(3)
    const [row] = rowsOf<{ operation: string; action: string; changes: string }>(
      office.test,
      'SELECT operation, action, changes FROM journal ORDER BY id DESC LIMIT 1',
    )
    expect(row).toMatchObject({ operation: 'history.undo', action: 'undo' })
    expect(JSON.parse(row?.changes ?? '')).toEqual({ of: 'update', title: ['Lain', INFORMATION.title] })
    const entry = { ...INFORMATION, title: 'Dari formulir lama' }
    expect(codeOf(await office.test.attempt('publicInformation.update', { id, version: 2, entry }))).toBe('conflict')
  })

  it('of a bulk edit is one step', async () => {
    const ids = [await desk.add(), await desk.add(), await desk.add()]
    const before = await register()
    await desk.patch({ title: 'Sama' }, ...ids)
    const step = { operation: 'publicInformation.patch', about: 'Sama dan 2 lainnya', changedRows: 3 }
    expect((await desk.steps()).undo).toMatchObject(step)
    expect(await desk.undo()).toMatchObject({ value: step })
    expect(await register()).toEqual(before)
  })

  it('refuses all when one of its entries was changed past it', async () => {
    const ids = [await desk.add(), await desk.add()]
    await desk.patch({ title: 'Sama' }, ...ids)
    runSql(office.test, "UPDATE public_information SET title = 'Lain' WHERE id = ?", ids[1])
    expect(codeOf(await desk.undo())).toBe('history.changedSince')
    expect(await desk.titles()).toEqual(['Sama', 'Lain'])
    expect((await desk.steps()).undo?.operation).toBe('publicInformation.patch')
  })

  it('of a withdrawal gives back the announcement with its day', async () => {
    const id = await desk.add()
    decideBySql(office.test, 'published', id)
    await desk.patch({ status: 'withdrawn', withdrawalReason: 'Salah' }, id)
    expect((await desk.get(id)).publishedOn).toBeNull()
    await desk.undo()
    expect(await desk.get(id)).toMatchObject({ status: 'published', publishedOn: '2026-11-24', withdrawalReason: '' })
  })

  it('keeps to its agency', async () => {
    await desk.add()
    const other = { test: office.test, agencyId: await setUpOffice(office.test, { shortCode: 'LAIN' }) }
    expect(await informationDesk(other).steps()).toMatchObject({ undo: null, redo: null, blocked: { about: '' } })
    expect(codeOf(await informationDesk(other).undo())).toBe('history.final')
  })
})

describe('steps', () => {
  it('that were undone are lost with the next act', async () => {
    const id = await desk.add()
    await desk.patch({ title: 'A' }, id)
    await desk.undo()
    expect((await desk.steps()).redo?.operation).toBe('publicInformation.patch')
    await desk.patch({ title: 'B' }, id)
    expect((await desk.steps()).redo).toBeNull()
    expect(codeOf(await desk.redo())).toBe('history.nothing')
  })

  it('are kept to the latest five hundred', async () => {
    const id = await desk.add()
    const older = `WITH RECURSIVE one (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM one WHERE n < 499)
      INSERT INTO step (agency_id, at, user_name, operation, first_journal_id, last_journal_id)
      SELECT agency_id, at, '', 'publicInformation.patch', first_journal_id, last_journal_id FROM one, (SELECT * FROM step LIMIT 1)`
    runSql(office.test, older)
    const oldest = () => countOf(office.test, 'SELECT min(id) FROM step')
    const before = oldest()
    for (const title of ['A', 'B', 'C']) await desk.patch({ title }, id)
    expect(countOf(office.test, 'SELECT count(*) FROM step')).toBe(500)
    expect(oldest()).toBe(before + 4)
    for (const title of ['B', 'A', INFORMATION.title]) {
      await desk.undo()
      expect((await desk.get(id)).title).toBe(title)
    }
  })

  it('give back an entry taken out of the trash; emptied from the trash of the office, they go on without it', async () => {
    const [kept, gone] = [await desk.add({ title: 'Tetap' }), await desk.add({ title: 'Hilang' })]
    await desk.patch({ summary: 'Sama' }, kept, gone)
    await desk.act('trash', gone)
    await desk.act('purge', gone)
    await desk.undo()
    expect((await desk.list({ trashed: true })).rows.map(({ id }) => id)).toEqual([gone])
    await desk.redo()
    const { agencyId } = office
    expect(await office.test.call('history.purge', { agencyId, stepIds: null })).toEqual({ purged: 1 })
    expect((await desk.steps()).undo).toMatchObject({ operation: 'publicInformation.patch', about: 'Tetap' })
    await desk.undo()
    expect((await desk.get(kept)).summary).toBe(INFORMATION.summary)
    await desk.undo()
    expect((await desk.list()).total).toBe(0)
  })
})

const entryNumber = fc.nat(5)
const arbitraryAct = fc.oneof(
  fc.record({ act: fc.constant('add' as const), one: entryNumber, other: entryNumber }),
  fc.record({
    act: fc.constantFrom('patch', 'move', 'duplicate', 'trash', 'restore', 'confirm', 'status'),
    one: entryNumber,
    other: entryNumber,
  }),
)
type RandomAct = { act: string; one: number; other: number }

/** Carries out the acts on an office of three entries; acts without an entry to act on are left out. */
async function carryOutAll(of: ReturnType<typeof informationDesk>, acts: readonly RandomAct[], see: () => Promise<void>) {
  for (const [turn, { act, one, other }] of acts.entries()) {
    const pick = async (trashed: boolean, index: number) => {
      const { rows } = await of.list({ trashed })
      return rows[index % Math.max(1, rows.length)]?.id
    }
    const id = await pick(act === 'restore', one)
    const second = await pick(act === 'restore', other)
    if (act === 'add') await of.add({ title: `Baru ${turn} 2026` })
    else if (id === undefined || second === undefined) continue
    else if (act === 'patch') await of.patch({ title: `Judul ${turn}`, year: 2020 + other }, ...new Set([id, second]))
    else if (act === 'status') await of.patch({ status: other % 2 === 0 ? 'proposed' : 'draft' }, id)
    else if (act === 'move') await of.move(id, id === second ? null : second)
    else if (act === 'duplicate') await of.duplicate(2030, ...new Set([id, second]))
    else await of.act(act as 'trash' | 'restore' | 'confirm', ...new Set([id, second]))
    await see()
  }
}

describe('for any sequence of acts', () => {
  it('undo goes back through every state and redo forward again, and the order stays one of the same entries', async () => {
    const own = { test: await openTestBackend() } as Office
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(arbitraryAct, { minLength: 1, maxLength: 12 }), async (acts) => {
          own.agencyId = await setUpOffice(own.test, { shortCode: `A${Math.random().toString(36).slice(2, 10)}` })
          const random = informationDesk(own)
          for (const title of ['Satu', 'Dua', 'Tiga']) await random.add({ title })
          runSql(own.test, 'DELETE FROM step WHERE agency_id = ?', own.agencyId)
          const states = [await register(random)]
          const stepsDone = () => countOf(own.test, 'SELECT count(*) FROM step WHERE agency_id = ?', own.agencyId)
          await carryOutAll(random, acts, async () => {
            const state = await register(random)
            const ids = state.map(({ id }) => id)
            expect(new Set(ids).size).toBe(ids.length)
            // An act that changes nothing leaves no step.
            if (stepsDone() === states.length) states.push(state)
            else expect(state).toEqual(states.at(-1))
          })
          for (const state of states.slice(0, -1).toReversed()) {
            expect(codeOf(await random.undo())).toBe('ok')
            expect(await register(random)).toEqual(state)
          }
          for (const state of states.slice(1)) {
            expect(codeOf(await random.redo())).toBe('ok')
            expect(await register(random)).toEqual(state)
          }
        }),
        { numRuns: 25 },
      )
      expect(own.test.faults).toEqual([])
    } finally {
      await own.test.close()
    }
  }, 60_000)
})
