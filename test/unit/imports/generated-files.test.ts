// Files of fifty real layouts with seeded noise: every row accounted for, every cell as the generator knows it, nothing wrong in silence.
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ImportKind } from '../../../src-main/features/imports/reading/drafts.ts'
import type { Grid } from '../../../src-main/features/imports/reading/grid.ts'
import { KIND_WORDS } from '../../../src-main/features/imports/reading/kinds.ts'
import { type ImportPreview, previewImport } from '../../../src-main/features/imports/reading/preview.ts'
import { recogniseKinds } from '../../../src-main/features/imports/reading/recognise-kind.ts'
import { readGrids } from '../../../src-main/features/imports/reading/read-file.ts'
import { generateImportFile, type GeneratedFile } from '../../support/import-files.ts'
import type { ImportLayout } from '../../support/import-layout.ts'
import { IMPORT_LAYOUTS, LAYOUT_NAMES, type LayoutName } from '../../support/import-layouts.ts'

const layoutOf = (name: LayoutName): ImportLayout => IMPORT_LAYOUTS[name]
/** Layouts whose columns hold all that their register needs. */
const COMPLETE = LAYOUT_NAMES.filter((name) => layoutOf(name).lacks === undefined)
const INCOMPLETE = LAYOUT_NAMES.filter((name) => !COMPLETE.includes(name))
const FIXED_SEEDS = [1, 2]

type Outcome = {
  readonly layout: LayoutName
  readonly file: GeneratedFile
  readonly grids: readonly Grid[]
  readonly preview: ImportPreview
  readonly cells: number
  /** `row.field: meant read as found` of the cells that came out differently. */
  readonly wrong: readonly string[]
  /** Those of them whose row bears no doubt. */
  readonly silent: readonly string[]
}

async function outcomeOf(layout: LayoutName, seed: number, entries = 12): Promise<Outcome> {
  const file = await generateImportFile(layout, seed, { entries })
  const grids = await readGrids(file.bytes, file.fileName)
  if (!grids.ok) throw new Error(`${file.fileName}: ${grids.error.code}`)
  const preview = previewImport(grids.value, file.kind, { fileName: file.fileName })
  let cells = 0
  const wrong: string[] = []
  const silent: string[] = []
  file.truth.drafts.forEach((truth, index) => {
    const row = preview.rows[index]
    const draft: Readonly<Record<string, unknown>> = { ...row?.draft }
    const isDoubtful = row?.messages.some(({ level }) => level !== 'info') === true
    for (const [field, value] of Object.entries(truth)) {
      cells += 1
      if (JSON.stringify(draft[field]) === JSON.stringify(value)) continue
      const text = `${file.fileName} row ${row?.row}.${field}: ${JSON.stringify(value)} read as ${JSON.stringify(draft[field])}`
      wrong.push(text)
      if (!isDoubtful) silent.push(text)
    }
  })
  return { layout, file, grids: grids.value, preview, cells, wrong, silent }
}

/** Rows by what became of them, as the truth counts them. */
const partsOf = ({ preview }: Outcome) => ({
  read: preview.read,
  entries: preview.rows.length,
  joined: preview.joined,
  headings: preview.skippedHeadings,
})

const meantParts = ({ file: { truth } }: Outcome) => ({
  read: truth.read,
  entries: truth.entries,
  joined: truth.joined,
  headings: truth.headings,
})

/** `D1 99.8 % of 288 cells`, a line a layout, with the first wrong cells below it. */
function tableOf(outcomes: readonly Outcome[]): string {
  const lines = [...Map.groupBy(outcomes, ({ layout }) => layout)].flatMap(([layout, own]) => {
    const cells = own.reduce((sum, outcome) => sum + outcome.cells, 0)
    const wrong = own.flatMap((outcome) => outcome.wrong)
    return [`${layout} ${shareOf(own).toFixed(1)} % of ${cells} cells`, ...wrong.slice(0, 2).map((text) => `    ${text}`)]
  })
  return `\n${lines.join('\n')}\n`
}

function shareOf(outcomes: readonly Outcome[]): number {
  const cells = outcomes.reduce((sum, outcome) => sum + outcome.cells, 0)
  const wrong = outcomes.reduce((sum, outcome) => sum + outcome.wrong.length, 0)
  return cells === 0 ? 100 : 100 - (100 * wrong) / cells
}

describe(`files of ${COMPLETE.length} layouts`, () => {
  let outcomes: readonly Outcome[] = []
  beforeAll(async () => {
    const orders = COMPLETE.flatMap((layout) => FIXED_SEEDS.map((seed) => ({ layout, seed })))
    outcomes = await Promise.all(orders.map(({ layout, seed }) => outcomeOf(layout, seed)))
  })

  test('are at least forty layouts, each as several files', () => {
    expect(COMPLETE.length).toBeGreaterThanOrEqual(40)
    expect(outcomes.length).toBe(COMPLETE.length * FIXED_SEEDS.length)
  })

  test('each row has its part: entry, continuation or heading', () => {
    for (const outcome of outcomes) {
      expect(partsOf(outcome), outcome.file.fileName).toEqual(meantParts(outcome))
      expect(outcome.preview.blocked, outcome.file.fileName).toBe(false)
      expect(outcome.preview.rejected, outcome.file.fileName).toBe(0)
    }
  })

  test('98 % of all cells, and 95 % of each layout, are read as meant', () => {
    expect(shareOf(outcomes), tableOf(outcomes)).toBeGreaterThanOrEqual(98)
    for (const [, own] of Map.groupBy(outcomes, ({ layout }) => layout)) {
      expect(shareOf(own), tableOf(own)).toBeGreaterThanOrEqual(95)
    }
  })

  test('a cell read wrong is never silent', () => {
    expect(outcomes.flatMap(({ silent }) => silent)).toEqual([])
  })

  test('the register of a file is recognised, with more confidence than any other', () => {
    for (const { file, grids } of outcomes.filter((_, index) => index % FIXED_SEEDS.length === 0)) {
      // The name of the file must not be what tells it.
      const [best, second] = recogniseKinds(grids, { fileName: 'berkas.xlsx' })
      expect(best?.kind, `${file.fileName} taken for ${best === undefined ? 'none' : KIND_WORDS[best.kind]}`).toBe(file.kind)
      expect(best?.confidence ?? 0, file.fileName).toBeGreaterThan(second?.confidence ?? 0)
    }
  })
})

describe.each(INCOMPLETE)('layout %s, without a column its register needs', (layout) => {
  test('is recognised, accounted for, and says which column is missing', async () => {
    const outcome = await outcomeOf(layout, 2)
    const lacks = layoutOf(layout).lacks ?? []
    expect(recogniseKinds(outcome.grids, { fileName: 'berkas.xlsx' })[0]?.kind).toBe(outcome.file.kind)
    expect(partsOf(outcome)).toEqual(meantParts(outcome))
    expect(outcome.preview.blocked).toBe(true)
    const missing = outcome.preview.messages.filter(({ code }) => code === 'requiredColumnMissing').map(({ text }) => text)
    expect(missing).toHaveLength(lacks.length)
    for (const name of lacks) expect(missing.join(' ')).toContain(`"${name}"`)
  })
})

test('new files at each run: rows add up, cells are read as meant, the register is recognised', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...COMPLETE),
      fc.integer({ min: 0, max: 2 ** 31 }),
      fc.integer({ min: 1, max: 25 }),
      async (layout, seed, entries) => {
        const outcome = await outcomeOf(layout, seed, entries)
        const { preview } = outcome
        expect(preview.read).toBe(preview.accepted + preview.rejected + preview.joined + preview.skippedHeadings)
        expect(partsOf(outcome)).toEqual(meantParts(outcome))
        expect(outcome.silent).toEqual([])
        expect(shareOf([outcome]), outcome.wrong.join('\n')).toBeGreaterThanOrEqual(95)
      },
    ),
    { numRuns: 40 },
  )
})

const EXCLUDED = LAYOUT_NAMES.filter((name) => IMPORT_LAYOUTS[name].kind === 'excludedInformation')

test('whatever its columns: no row of a DIK is ever read as public information', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...EXCLUDED), fc.integer({ min: 0, max: 2 ** 31 }), async (layout, seed) => {
      const { grids, file } = await outcomeOf(layout, seed, 6)
      const asPublic = previewImport(grids, 'publicInformation', { fileName: file.fileName })
      expect(asPublic.blocked).toBe(true)
      expect(asPublic.accepted).toBe(0)
      const kinds: readonly ImportKind[] = recogniseKinds(grids, { fileName: file.fileName }).map(({ kind }) => kind)
      expect(kinds[0]).toBe('excludedInformation')
    }),
    { numRuns: 30 },
  )
})
