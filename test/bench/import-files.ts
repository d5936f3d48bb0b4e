// How long the import takes to read 50,000 rows of 20 columns from each kind of file, and how much memory.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { write, utils } from '@e965/xlsx'

const CHILD = fileURLToPath(new URL('import-files-child.ts', import.meta.url))
const ROWS = 50_000
/** The reader of old Excel takes smaller files only. */
const OLD_ROWS = 10_000
const RUNS = 3

type Run = { readonly ms: number; readonly megabytes: number }

/** A register as offices keep it: a number, two days, long and short texts, ticks. */
function rowsOf(count: number): (string | number)[][] {
  return Array.from({ length: count }, (_, row) => [
    row + 1,
    `${(row % 28) + 1}-${(row % 12) + 1}-2022`,
    `Pemohon ${row}`,
    ...Array.from({ length: 3 }, (__, column) => `Permohonan informasi mengenai anggaran nomor ${row} bagian ${column}`),
    ...Array.from({ length: 14 }, (__, column) => (column < 6 ? 'v' : `Keterangan, ${(row * column) % 500}`)),
  ])
}

function fileOf(kind: string): Buffer {
  if (kind === 'csv')
    return Buffer.from(
      rowsOf(ROWS)
        .map((row) => row.join(';'))
        .join('\r\n'),
    )
  if (kind === 'html')
    return Buffer.from(
      `<table>${rowsOf(ROWS)
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</table>`,
    )
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rowsOf(kind === 'xls' ? OLD_ROWS : ROWS), { dense: true }), 'Register')
  return write(book, {
    type: 'buffer',
    bookType: kind === 'xlsx' || kind === 'ods' ? kind : 'biff8',
    bookSST: true,
    compression: true,
  }) as Buffer
}

/** A table in Markdown: the fastest run of each kind, with the resident memory after it. */
export function importFileMeasurements(): string {
  const folder = mkdtempSync(join(tmpdir(), 'register-ppid-import-bench-'))
  try {
    const lines = ['xlsx', 'ods', 'csv', 'html', 'xls'].map((kind) => {
      const path = join(folder, `register.${kind}`)
      writeFileSync(path, fileOf(kind))
      const runs = Array.from(
        { length: RUNS },
        () => JSON.parse(execFileSync(process.execPath, [CHILD, path], { encoding: 'utf8' })) as Run,
      )
      const best = runs.reduce((least, next) => (next.ms < least.ms ? next : least))
      const size = statSync(path).size / 1024 / 1024
      return `| ${kind} | ${kind === 'xls' ? OLD_ROWS : ROWS} | ${best.ms.toFixed(0)} | ${best.megabytes.toFixed(0)} | ${size.toFixed(1)} |`
    })
    return [
      'Import: a file read to its cells',
      '',
      '| file | rows | ms | MB after | file MB |',
      '| --- | ---: | ---: | ---: | ---: |',
      ...lines,
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
