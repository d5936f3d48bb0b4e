// The PDF of a full report with a 10,000-row annex: ours, pdfmake alone on the same table, and what an office would do.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CHILD = fileURLToPath(new URL('report-pdf-child.ts', import.meta.url))
const RUNS = 3
const LIBRE_OFFICE = 'soffice'

type Found = { readonly what: string; readonly ms: number; readonly megabytes: number; readonly file: number }

const WAYS = [
  ['report', 'Register PPID: the whole report, annex included'],
  ['book', 'Register PPID: the register book alone'],
  ['plain', 'pdfmake alone: the same cells in a bare table'],
  ['kept', 'pdfmake alone: official header, rows never split'],
] as const

/** Runs of each way in a process of its own; the fastest run, with its peak resident memory. */
export async function reportPdfMeasurements(rows: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'register-ppid-pdf-bench-'))
  const found: Found[] = []
  try {
    for (const [way, what] of WAYS) {
      console.error(`${what} …`)
      const path = join(folder, `${way}.pdf`)
      const runs = Array.from({ length: way === 'kept' ? 1 : RUNS }, () => child(way, rows, path))
      const best = runs.reduce((least, next) => (next.ms < least.ms ? next : least))
      found.push({ what, ...best, file: megabytesOf(path) })
    }
    const workbook = join(folder, 'laporan.xlsx')
    child('workbook', rows, workbook)
    const office = await withLibreOffice(workbook, folder)
    if (office !== undefined) found.push(office)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return tableOf(found, rows)
}

function child(way: string, rows: number, path: string): { readonly ms: number; readonly megabytes: number } {
  return JSON.parse(execFileSync(process.execPath, [CHILD, way, String(rows), path], { encoding: 'utf8' })) as {
    readonly ms: number
    readonly megabytes: number
  }
}

const megabytesOf = (path: string) => statSync(path).size / 1024 / 1024

/** LibreOffice turning our workbook into a PDF; undefined where it is not installed. */
async function withLibreOffice(workbook: string, folder: string): Promise<Found | undefined> {
  console.error('LibreOffice …')
  const profile = join(folder, 'profile')
  const started = performance.now()
  const order = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, workbook]
  const program = spawn(LIBRE_OFFICE, order, { stdio: 'ignore' })
  let megabytes = 0
  const looking = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(profile))
  }, 200)
  const ended = await new Promise<number | null>((resolve) => {
    program.once('error', () => resolve(null))
    program.once('exit', resolve)
  })
  clearInterval(looking)
  if (ended !== 0) return undefined
  const what = 'LibreOffice: our workbook converted to PDF'
  return { what, ms: performance.now() - started, megabytes, file: megabytesOf(join(folder, 'laporan.pdf')) }
}

/** Peak memory of the processes whose command line names the profile; 0 where the system does not tell. */
function peakOf(profile: string): number {
  let most = 0
  try {
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(profile)) continue
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024)
    }
  } catch {
    // A process that ended while it was looked at, or a system without /proc.
  }
  return most
}

function tableOf(found: readonly Found[], rows: number): string {
  const reference = found.find(({ what }) => what.includes('bare table'))?.ms ?? Number.NaN
  const lines = found.map(
    ({ what, ms, megabytes, file }) =>
      `| ${what} | ${(ms / 1000).toFixed(1)} | ${(ms / reference).toFixed(2)} | ${megabytes === 0 ? '?' : megabytes.toFixed(0)} | ${file.toFixed(1)} |`,
  )
  const head = [
    `| PDF of ${rows} rows, 21 columns | s | of the bare table | peak MB | file MB |`,
    '| --- | ---: | ---: | ---: | ---: |',
  ]
  return [...head, ...lines].join('\n')
}
