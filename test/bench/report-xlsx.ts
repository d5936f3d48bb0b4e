// The workbook of a report with a 10,000-row annex beside exceljs' streaming writer alone on the same cells, and the Word file.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CHILD = fileURLToPath(new URL('report-office-child.ts', import.meta.url))
const RUNS = 3

const WAYS = [
  ['workbook', 'xlsx', 'Register PPID: workbook'],
  ['exceljs', 'xlsx', 'exceljs alone: the same cells and styles'],
  ['word', 'docx', 'Register PPID: Word'],
] as const

type Run = { readonly ms: number; readonly megabytes: number }

/** Runs of each way in a process of its own, by turns; the fastest run, with its peak resident memory. */
export function reportOfficeMeasurements(rows: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'register-ppid-office-bench-'))
  const runs = new Map<string, Run[]>()
  const sizes = new Map<string, number>()
  try {
    for (let turn = 0; turn < RUNS; turn++)
      for (const [way, ending] of WAYS) {
        const path = join(folder, `${way}.${ending}`)
        const run = JSON.parse(execFileSync(process.execPath, [CHILD, way, String(rows), path], { encoding: 'utf8' })) as Run
        runs.set(way, [...(runs.get(way) ?? []), run])
        sizes.set(way, statSync(path).size / 1024 / 1024)
      }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const best = (way: string) => (runs.get(way) ?? []).reduce((least, next) => (next.ms < least.ms ? next : least))
  const lines = WAYS.map(([way, , what]) => {
    const { ms, megabytes } = best(way)
    return `| ${what} | ${ms.toFixed(0)} | ${megabytes.toFixed(0)} | ${(sizes.get(way) ?? 0).toFixed(1)} |`
  })
  const times = (best('workbook').ms / best('exceljs').ms).toFixed(2)
  return [
    `Report with an annex of ${rows} rows, as workbook and Word file; the workbook takes ${times} times what exceljs takes`,
    '',
    '| what | ms | peak MB | file MB |',
    '| --- | ---: | ---: | ---: |',
    ...lines,
  ].join('\n')
}
