// Reads real files that were damaged at random: tables, calendars, pictures, backups and registers.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { IMPORT_FILE_ERROR_CODES } from '../../src-main/features/imports/reading/file-refusal.ts'
import { readGrids } from '../../src-main/features/imports/reading/read-file.ts'
import { previewImport } from '../../src-main/features/imports/reading/preview.ts'
import { AppError } from '../../src-main/kernel/app-error.ts'
import { readHolidayFile } from '../../src-main/platform/holiday-file.ts'
import { readLogo } from '../../src-main/platform/logo-file.ts'
import { zipOf } from '../support/hostile-files.ts'
import { generateImportFile } from '../support/import-files.ts'
import { RESOURCES } from '../support/resources.ts'
import { type Random, seededRandom } from '../support/seeded-random.ts'
import { newTally, type Outcome, type Tally, tryOne } from './tally.ts'

const SAMPLES = join(RESOURCES, 'samples')
const TABLES = fileURLToPath(new URL('../fixtures/tables', import.meta.url))
const KINDS = ['publicInformation', 'excludedInformation', 'request', 'objection'] as const
const PIECES = [
  '"',
  ';',
  ',',
  '\t',
  '\n',
  '\r',
  '=1+1',
  '31-02-2022',
  '\u0000',
  '\uFEFF',
  '�',
  'Pasal 17 huruf',
  '<',
  '&',
  '0'.repeat(400),
  'x'.repeat(40_000),
]

/** Tries `count` damaged tables, the same ones for the same seed. */
export async function fuzzTables(count: number, seed: number): Promise<Tally> {
  const tally = newTally('tables')
  const whole: Buffer[] = ['register-sumedang-2022.csv', 'register-sumedang-2022.xlsx', 'dip-jabar-2023.xlsx'].map((name) =>
    readFileSync(join(SAMPLES, name)),
  )
  for (const name of ['libreoffice.xls', 'libreoffice.ods', 'libreoffice.html']) whole.push(readFileSync(join(TABLES, name)))
  for (const layout of ['R1', 'D1', 'K3', 'X1'] as const)
    whole.push((await generateImportFile(layout, seed, { entries: 6 })).bytes)
  for (let number = 0; number < count; number++) {
    const random = seededRandom(seed + number)
    const source = random.pick(whole)
    const isZip = source.subarray(0, 2).toString() === 'PK'
    const bytes = isZip && random.chance(0.6) ? damagedInside(source, random) : damaged(source, random)
    await tryOne(tally, isZip ? 'workbook' : 'text table', `seed ${seed + number}`, () => readTable(bytes, random.pick(KINDS)))
  }
  return tally
}

async function readTable(bytes: Buffer, kind: (typeof KINDS)[number]): Promise<Outcome> {
  const read = await readGrids(bytes, 'berkas.xlsx')
  if (!read.ok)
    return { ok: false, code: IMPORT_FILE_ERROR_CODES.includes(read.error.code) ? `imports.${read.error.code}` : 'unknown' }
  const preview = previewImport(read.value, kind, { fileName: 'berkas.xlsx' })
  const { read: rows, accepted, rejected, joined, skippedHeadings } = preview
  if (rows !== accepted + rejected + joined + skippedHeadings) throw new Error('the counts do not add up')
  return { ok: true }
}

/** Tries `count` damaged calendars and pictures; they are written into `folder`. */
export async function fuzzSmallFiles(count: number, seed: number, folder: string): Promise<Tally> {
  const tally = newTally('calendars and pictures')
  const calendar = Buffer.from(
    '{"year":2027,"decree":"SKB Contoh","days":[{"date":"2027-01-01","name":"Tahun Baru","kind":"national"}]}',
  )
  const picture = readFileSync(join(RESOURCES, 'icon.png'))
  for (let number = 0; number < count; number++) {
    const random = seededRandom(seed + number)
    const isCalendar = random.chance(0.7)
    const path = join(folder, isCalendar ? 'kalender.json' : 'logo.png')
    writeFileSync(path, damaged(isCalendar ? calendar : picture, random))
    await tryOne(tally, isCalendar ? 'calendar' : 'picture', `seed ${seed + number}`, async () =>
      answered(() => (isCalendar ? readHolidayFile(path) : readLogo(path))),
    )
  }
  return tally
}

/** Done, or refused with the code of an AppError; anything else goes on to the tally as a fault. */
export async function answered(run: () => unknown): Promise<Outcome> {
  try {
    await run()
    return { ok: true }
  } catch (error) {
    if (error instanceof AppError) return { ok: false, code: error.code }
    throw error
  }
}

/** The bytes with bits turned, pieces cut out, doubled, exchanged or put in, or the end cut off. */
export function damaged(source: Buffer, random: Random): Buffer {
  let bytes: Buffer = Buffer.from(source)
  for (let times = random.whole(1, 4); times > 0; times--) bytes = Buffer.from(damagedOnce(bytes, random))
  return bytes
}

function damagedOnce(bytes: Buffer, random: Random): Buffer {
  const at = random.whole(0, Math.max(0, bytes.length - 1))
  const length = random.whole(1, Math.max(1, Math.min(400, bytes.length - at)))
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)]
  switch (random.whole(0, 6)) {
    case 0:
      return before
    case 1:
      return Buffer.concat([before, after])
    case 2:
      return Buffer.concat([before, piece, piece, after])
    case 3:
      return Buffer.concat([before, Buffer.alloc(length, random.whole(0, 255)), after])
    case 4:
      return Buffer.concat([before, Buffer.from(random.pick(PIECES)), after])
    case 5:
      return Buffer.concat([after, piece, before])
    default:
      return Buffer.from(bytes.map((byte, index) => (index >= at && index < at + 3 ? byte ^ (1 << random.whole(0, 7)) : byte)))
  }
}

/** A workbook whose zip is sound and whose parts are not. */
function damagedInside(source: Buffer, random: Random): Buffer {
  const parts = Object.entries(unzipSync(new Uint8Array(source))).map(([name, content]) => ({
    name,
    content: Buffer.from(content),
  }))
  const values = parts.filter(({ name }) => /sheet\d+\.xml|sharedStrings|workbook\.xml|styles|content\.xml/.test(name))
  const chosen = random.pick(values)
  return zipOf(parts.map((part) => (part === chosen ? { ...part, content: damaged(part.content, random) } : part)))
}
