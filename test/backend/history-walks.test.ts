// The heart of undo: after any sequence of commands, undoing all gives the register as it was, and redoing all as it became.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openTestBackend } from '../support/backend.ts'
import { setUpOffice } from '../support/office.ts'
import { codeOf, countOf, type Office } from './fixtures.ts'
import { arbitraryCommands, carryOut, EVERY_KIND, KINDS, wholeRegister } from './history-walks.ts'
import { takeStep } from './information-desk.ts'

const WALKS = 15

it('undo of all gives back the register as it was, redo of all as it became, whatever was done', async () => {
  const office = { test: await openTestBackend() } as Office
  const seen = new Set<string>()
  try {
    await fc.assert(
      fc.asyncProperty(arbitraryCommands, async (commands) => {
        office.agencyId = await setUpOffice(office.test, { shortCode: `A${Math.random().toString(36).slice(2, 10)}` })
        const start = wholeRegister(office)
        const numbers = () => countOf(office.test, 'SELECT count(*) FROM register_number')
        for (const kind of await carryOut(office, commands)) seen.add(kind)
        const end = wholeRegister(office)
        const given = numbers()
        const walk = async (way: 'undo' | 'redo') => {
          for (let steps = 0; ; steps += 1) {
            const code = codeOf(await takeStep(office, way))
            if (code !== 'ok') return { code, steps }
          }
        }
        const back = await walk('undo')
        expect(back.code).toBe('history.final')
        expect(wholeRegister(office)).toEqual(start)
        expect(await walk('redo')).toEqual({ code: 'history.nothing', steps: back.steps })
        expect(wholeRegister(office)).toEqual(end)
        expect(numbers()).toBe(given)
      }),
      { numRuns: WALKS, examples: [[[...EVERY_KIND]]] },
    )
    // A walk that is refused everything would prove nothing.
    expect(KINDS.filter((kind) => !seen.has(kind))).toEqual([])
    expect(office.test.faults).toEqual([])
  } finally {
    await office.test.close()
  }
}, 60_000)
