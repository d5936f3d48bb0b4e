// The short form of `npm run test:faults`: every kind of fault a few times, and nothing is ever lost.
import { describe, expect, it } from 'vitest'
import {
  clockMovedBack,
  fullDisk,
  lockedFile,
  protectedDisk,
  reportOnFullDisk,
  twoPrograms,
  vanishedFolder,
} from '../faults/conditions.ts'
import { damagedPages } from '../faults/damaged-pages.ts'
import { figuresTable } from '../faults/fault-figures.ts'
import { killRounds } from '../faults/kill-rounds.ts'
import { KILL_SCENARIOS } from '../faults/kill-scenario.ts'
import { seededRandom } from '../support/seeded-random.ts'

const seed = Date.now() % 1_000_000
const random = seededRandom(seed)

describe(`a program killed at any moment (seed ${seed})`, () => {
  it.each(KILL_SCENARIOS)('of %s leaves exactly what was committed', { timeout: 90_000 }, async (name) => {
    expect((await killRounds(name, 3, random)).losses).toEqual([])
  })
})

describe('a damaged page', () => {
  it('anywhere in the file is noticed', async () => {
    expect((await damagedPages(12, random)).losses).toEqual([])
  })
})

describe('a computer in trouble loses nothing', () => {
  it.each([
    ['a full disk', fullDisk],
    ['a report on a full disk', reportOnFullDisk],
    ['a write-protected disk', protectedDisk],
    ['a file held by another program', lockedFile],
    ['two programs on one file', twoPrograms],
    ['a clock moved back', clockMovedBack],
    ['a folder that vanished', vanishedFolder],
  ])('%s', { timeout: 30_000 }, async (_words, condition) => {
    expect((await condition()).losses).toEqual([])
  })
})

describe('the figures', () => {
  it('name every loss below the table and count it in the totals', () => {
    const table = figuresTable([
      { fault: 'a', rounds: 2, injected: 1, losses: ['round 0: gone'] },
      { fault: 'b', rounds: 3, injected: 3, losses: [] },
    ])
    expect(table.split('\n').slice(-2)).toEqual([expect.stringMatching(/^total +5 +4 +1$/), 'LOSS a: round 0: gone'])
  })
})
