// Workbooks of twelve real layouts with seeded noise: every row accounted for, every cell as the generator knows it.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { previewImport } from '../../../src-main/features/imports/reading/preview.ts'
import { readGrids } from '../../../src-main/features/imports/reading/read-file.ts'
import { generateImportFile, type GeneratedFile } from '../../support/import-files.ts'
import { LAYOUT_NAMES } from '../../support/import-layouts.ts'

async function previewOf(file: GeneratedFile) {
  const grids = await readGrids(file.bytes, file.fileName)
  if (!grids.ok) throw new Error(grids.error.code)
  return previewImport(grids.value, file.kind, { fileName: file.fileName })
}

/** Cells of the truth that came out differently, as `entry.field`. */
async function differences(file: GeneratedFile): Promise<string[]> {
  const { rows } = await previewOf(file)
  return file.truth.drafts.flatMap((truth, index) => {
    const draft: Readonly<Record<string, unknown>> = { ...rows[index]?.draft }
    return Object.entries(truth)
      .filter(([field, value]) => JSON.stringify(draft[field]) !== JSON.stringify(value))
      .map(([field, value]) => `${index}.${field}: ${JSON.stringify(value)} read as ${JSON.stringify(draft[field])}`)
  })
}

describe.each(LAYOUT_NAMES)('layout %s', (layout) => {
  test.each([1, 2, 3])('seed %i: each row has its part', async (seed) => {
    const file = await generateImportFile(layout, seed)
    const preview = await previewOf(file)
    expect({
      read: preview.read,
      entries: preview.rows.length,
      joined: preview.joined,
      headings: preview.skippedHeadings,
    }).toEqual({
      read: file.truth.read,
      entries: file.truth.entries,
      joined: file.truth.joined,
      headings: file.truth.headings,
    })
    expect(preview.rejected).toBe(0)
    expect(preview.blocked).toBe(false)
  })

  test.each([4, 5])('seed %i: each cell is read as meant', async (seed) => {
    expect(await differences(await generateImportFile(layout, seed))).toEqual([])
  })
})

test('new files at each run: counts add up and all rows are found, whatever the noise', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...LAYOUT_NAMES),
      fc.integer({ min: 0, max: 2 ** 31 }),
      fc.integer({ min: 1, max: 25 }),
      async (layout, seed, entries) => {
        const file = await generateImportFile(layout, seed, { entries })
        const preview = await previewOf(file)
        expect(preview.read).toBe(preview.accepted + preview.rejected + preview.joined + preview.skippedHeadings)
        expect(preview.read).toBe(file.truth.read)
        expect(preview.accepted).toBe(file.truth.entries)
        expect(await differences(file)).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})
