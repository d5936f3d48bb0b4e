// Reads a workbook of Excel 5 to 2003 (.xls, BIFF) into grids with SheetJS. Macros, links to other files and passwords are looked
// for in the records of the file before the library sees them. Loaded only when such a file comes: the library is large.
import { CFB, read, set_cptable, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx'
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs'
import { FileRefusal } from './file-refusal.ts'
import { callsOut, linkAddress } from './formula-safety.ts'
import { EMPTY_CELL, type Grid, type GridCell, textCell } from './grid.ts'
import { type Allowance, gridBuilder, newAllowance } from './grid-builder.ts'
import { linkedCell } from './linked-cell.ts'
import { formatShape, numberCell } from './number-format.ts'
import { requireSoundDirectory } from './ole-directory.ts'
import { MAX_SHEETS, MAX_XLS_BYTES } from './reading-limits.ts'

// Texts of Excel 5 and 95 stand in the code page of their Windows.
set_cptable(codePages)

const RECORDS_OF_BEGINNING = [0x0009, 0x0209, 0x0409, 0x0809]
const RECORD_END = 0x000a
const RECORD_CONTINUED = 0x003c
const RECORD_PASSWORD = 0x002f
const RECORD_SHEET = 0x0085
const RECORD_OTHER_WORKBOOK = 0x01ae
/** Kind of a sheet of Excel 4 macros. */
const MACRO_SHEET = 1
/** What stands in place of a name where the workbook itself, or an add-in, is meant. */
const NO_OTHER_WORKBOOK = [0x0401, 0x3a01]

/** For each sign of a text the library goes through all pieces the text was cut into: about five seconds. */
const MAX_STEPS_OF_A_RUN = 15_000_000_000

/** Words of the error numbers (MS-XLS 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
}

type Stream = { readonly content?: Uint8Array }

/** All worksheets. Throws FileRefusal of any code. */
export function readXls(bytes: Buffer): readonly Grid[] {
  if (bytes.length > MAX_XLS_BYTES) throw new FileRefusal('xlsTooLarge')
  const content = workbookStream(bytes)
  lookOver(content)
  const workbook = given(() => read(content, { dense: true, cellNF: true, cellHTML: false, cellText: false, cellFormula: true }))
  if (workbook.SheetNames.length > MAX_SHEETS) throw new FileRefusal('tooLarge')
  const allowance = newAllowance()
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name]
    if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return []
    return [readSheet(sheet, name.trim(), workbook, index, allowance)]
  })
}

/** The records of the workbook, out of the container that Excel 5 and later put them in; older files have none. */
function workbookStream(bytes: Buffer): Buffer {
  if (bytes.readUInt8(0) === 0x09) return bytes
  requireSoundDirectory(bytes)
  const container = given(() => CFB.read(bytes, { type: 'buffer' }) as { readonly FullPaths: readonly string[] })
  const has = (pattern: RegExp) => container.FullPaths.some((path) => pattern.test(path))
  if (has(/\/EncryptedPackage$/i)) throw new FileRefusal('passwordProtected')
  if (has(/\/_VBA_PROJECT/i)) throw new FileRefusal('macros')
  const found = ['/Workbook', '/Book'].map((name) => CFB.find(container, name) as Stream | null).find((stream) => stream?.content)
  if (found?.content === undefined) throw new FileRefusal('notASpreadsheet')
  return Buffer.from(found.content)
}

/** Walks over the records once. A file that was cut off ends inside a record or before the end of a sheet. */
function lookOver(content: Buffer): void {
  let depth = 0
  let run = { bytes: 0, pieces: 0 }
  for (let at = 0; at + 4 <= content.length; ) {
    const type = content.readUInt16LE(at)
    const end = at + 4 + content.readUInt16LE(at + 2)
    if (end > content.length) throw new FileRefusal('damaged')
    const record = content.subarray(at + 4, end)
    if (type === RECORD_PASSWORD) throw new FileRefusal('passwordProtected')
    if (type === RECORD_SHEET && record[5] === MACRO_SHEET) throw new FileRefusal('macros')
    if (type === RECORD_OTHER_WORKBOOK && record.length >= 4 && !NO_OTHER_WORKBOOK.includes(record.readUInt16LE(2)))
      throw new FileRefusal('externalLinks')
    if (RECORDS_OF_BEGINNING.includes(type)) depth += 1
    if (type === RECORD_END && depth > 0) depth -= 1
    run =
      type === RECORD_CONTINUED
        ? { bytes: run.bytes + record.length, pieces: run.pieces + 1 }
        : { bytes: record.length, pieces: 1 }
    if (run.bytes * run.pieces > MAX_STEPS_OF_A_RUN) throw new FileRefusal('xlsTooLarge')
    at = end
  }
  if (depth > 0) throw new FileRefusal('damaged')
}

function readSheet(sheet: WorkSheet, name: string, workbook: WorkBook, index: number, allowance: Allowance): Grid {
  const isFrom1904 = workbook.Workbook?.WBProps?.date1904 === true
  const builder = gridBuilder(name, allowance, (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0)
  for (const { s, e } of sheet['!merges'] ?? []) builder.merge({ top: s.r, left: s.c, bottom: e.r, right: e.c })
  sheet['!data']?.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell.f !== undefined) {
        if (callsOut(cell.f)) throw new FileRefusal('formulasCallOut', builder.place(row, column))
        builder.countFormula()
      }
      const value = valueOf(cell, isFrom1904)
      const address = cell.l?.Target ?? linkAddress(cell.f ?? '')
      builder.put(row, column, address === undefined ? value : linkedCell(value, address))
    }),
  )
  return builder.finish()
}

function valueOf({ t, v, z }: CellObject, isFrom1904: boolean): GridCell {
  if (t === 'e') return { kind: 'error', code: ERRORS[Number(v)] ?? '#N/A' }
  if (typeof v === 'boolean') return { kind: 'boolean', value: v }
  if (typeof v === 'number') return numberCell(v, formatShape(String(z ?? '')), isFrom1904)
  return typeof v === 'string' ? textCell(v) : EMPTY_CELL
}

/** What the library gives; whatever it stumbles over, the file is damaged. */
function given<T>(run: () => T): T {
  try {
    return run()
  } catch {
    throw new FileRefusal('damaged')
  }
}
