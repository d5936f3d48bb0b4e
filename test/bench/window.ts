// From starting the program to the first row on screen, in the real Electron; needs a display or `xvfb-run -a`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { buildApp } from '../electron-runtime/build-app.ts'
import { findRuntime } from '../electron-runtime/find-runtime.ts'
import { displayProblem, machineSwitches } from '../electron-runtime/launch-switches.ts'
import { type Measurement, measure, spread } from './measure.ts'

const RUNS = 3
const YEAR = 2023
const say = (line: string) => console.error(line)

/** Start to window, and start to the first row of the request list; empty without a display. */
export async function windowMeasurements(userData: string, rows: number): Promise<Measurement[]> {
  if (displayProblem(process.platform, process.env) !== undefined) {
    say('No display: the window is not measured. Use "xvfb-run -a npm run bench".')
    return []
  }
  const problem = await buildApp(say)
  if (problem !== undefined) throw new Error(problem)
  const runtime = await findRuntime(say)
  const switches = machineSwitches(process.platform, process.getuid?.(), process.env)
  const start = async () => {
    const electron = await _electron.launch({
      executablePath: runtime.executable,
      args: [...runtime.appArgs, `--user-data-dir=${userData}`, ...switches, '--disable-dev-shm-usage'],
    })
    const page = await electron.firstWindow()
    await page.evaluate(() => {
      location.hash = '#/permohonan'
    })
    await page.waitForSelector('[role=row] [role=gridcell], tbody tr td')
    return { electron, page }
  }
  return [
    await measure('window: start to first rows of the request list', rows, RUNS, async () => {
      const { electron } = await start()
      await electron.close()
    }),
    await duringReport(await start(), rows),
  ]
}

type Answer = { readonly ok: boolean; readonly value: never }
type Bridge = { readonly invoke: (operation: string, input: unknown) => Promise<Answer> }

/** How long the window waits for a page of its list while the complete report of a year is drawn in all formats. */
async function duringReport(
  { electron, page }: { readonly electron: ElectronApplication; readonly page: Page },
  rows: number,
): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'register-ppid-bench-report-'))
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, folder)
  const waits = await page.evaluate(async (year) => {
    const { app } = globalThis as unknown as { readonly app: Bridge }
    const ask = async <T>(operation: string, input: unknown) => (await app.invoke(operation, input)).value as T
    const [agency] = await ask<{ readonly id: number }[]>('office.listAgencies', {})
    const agencyId = agency?.id
    const { token } = await ask<{ readonly token: string }>('files.chooseFolder', {})
    const order = { agencyId, year, forms: ['full', 'summary'], formats: ['xlsx', 'pdf', 'docx'], paper: 'A4' }
    const { jobId } = await ask<{ readonly jobId: string }>('annualReport.make', { ...order, folderToken: token, nameSuffix: '' })
    const list = { agencyId, search: '', year: null, lane: null, outcome: null, channel: null, offset: 0, limit: 100 }
    const found: number[] = []
    for (;;) {
      const started = performance.now()
      await ask('requests.list', list)
      found.push(performance.now() - started)
      const { state } = await ask<{ readonly state: string }>('jobs.state', { jobId })
      if (state !== 'running') return state === 'done' ? found : []
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }, YEAR)
  await electron.close()
  rmSync(folder, { recursive: true, force: true })
  if (waits.length === 0) throw new Error('the report was not made')
  return spread('window: a page of the list while the report is made', rows, waits)
}
