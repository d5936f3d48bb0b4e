// The grid of the DIP at 50,000 entries: typed searches, pages far down, groups, and a bulk edit taken back.
import { rmSync } from 'node:fs'
import { openTestBackend } from '../support/backend.ts'
import { fillInformation, SEARCHES } from '../support/large-information.ts'
import { setUpOffice } from '../support/office.ts'
import { type Measurement, measure } from './measure.ts'

const ENTRIES = 50_000
const EDITED = 1_000
const PAGE = 100
const RUNS = 5

/** How long people wait in a register of 50,000 entries. */
export async function informationMeasurements(): Promise<Measurement[]> {
  const test = await openTestBackend()
  const agencyId = await setUpOffice(test)
  fillInformation(test.databasePath, agencyId, ENTRIES)
  const question = { agencyId, search: '', category: null, status: null, year: null, checklist: null, trashed: false } as const
  const page = (change: object) => () =>
    test.call('publicInformation.list', { ...question, order: 'position', offset: 0, limit: PAGE, ...change })
  const found: Measurement[] = []
  const timed = async (name: string, action: () => Promise<unknown>, runs = RUNS) => {
    found.push(await measure(`DIP: ${name}`, ENTRIES, runs, action))
  }

  for (const order of ['position', 'category', 'checklist'] as const) {
    const times: number[] = []
    for (const [index, search] of [...SEARCHES, ...SEARCHES].entries()) {
      const started = performance.now()
      await page({ search, order, offset: index < SEARCHES.length ? 0 : 3 * PAGE })()
      times.push(performance.now() - started)
    }
    const sorted = times.toSorted((a, b) => a - b)
    const [least, median, p95] = [0, 0.5, 0.95].map((part) => sorted[Math.floor(sorted.length * part)] ?? 0)
    const name = `DIP: ${sorted.length} searches by ${order}, most is the 95th percentile`
    found.push({ name, rows: ENTRIES, median: median ?? 0, least: least ?? 0, most: p95 ?? 0 })
    await timed(`first page by ${order}`, page({ order }))
    await timed(`middle page by ${order}`, page({ order, offset: ENTRIES / 2 }))
    await timed(`last page by ${order}`, page({ order, offset: ENTRIES - PAGE }))
    await timed(`last published of a year by ${order}`, page({ order, status: 'published', year: 2020, offset: 1_500 }))
  }
  await timed('groups by category', () => test.call('publicInformation.groups', { ...question, order: 'category' }))
  await timed('groups by checklist', () => test.call('publicInformation.groups', { ...question, order: 'checklist' }))
  await timed('groups of a search', () =>
    test.call('publicInformation.groups', { ...question, search: 'anggaran', order: 'checklist' }),
  )
  await timed('counts', () => test.call('publicInformation.counts', { agencyId }))

  let turn = 0
  const editMany = async () => {
    turn += 1
    const { refs } = await test.call('publicInformation.refs', { ...question, search: 'anggaran', order: 'position' })
    const started = performance.now()
    const change = { title: `Judul ${turn}`, holderUnit: `Unit ${turn}` }
    await test.call('publicInformation.patch', { agencyId, entries: refs.slice(0, EDITED), change })
    return performance.now() - started
  }
  await timed(`edit of ${EDITED} (with selecting them)`, editMany)
  const walk = async (way: 'undo' | 'redo') => {
    const next = await test.call('history.next', { agencyId })
    return test.call(`history.${way}`, { agencyId, stepId: next[way]?.id ?? 0 })
  }
  await timed(`undo of the edit of ${EDITED}`, () => walk('undo'), 1)
  await timed(`redo of the edit of ${EDITED}`, () => walk('redo'), 1)
  const ends = async () => [(await page({})()).rows[0], (await page({ offset: ENTRIES - 1 })()).rows[0]]
  await timed('move of the last entry to the front', async () => {
    const [first, last] = await ends()
    if (first === undefined || last === undefined) throw new Error('no entries')
    await test.call('publicInformation.move', { id: last.id, version: last.version, beforeId: first.id })
  })
  await test.close()
  rmSync(test.folder, { recursive: true, force: true })
  return found
}
