// From starting the program to the first row on screen, in the real Electron; needs a display or `xvfb-run -a`.
import { _electron } from 'playwright-core'
import { buildApp } from '../electron-runtime/build-app.ts'
import { findRuntime } from '../electron-runtime/find-runtime.ts'
import { displayProblem, machineSwitches } from '../electron-runtime/launch-switches.ts'
import { type Measurement, measure } from './measure.ts'

const RUNS = 3
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
    return electron
  }
  return [
    await measure('window: start to first rows of the request list', rows, RUNS, async () => {
      const electron = await start()
      await electron.close()
    }),
  ]
}
