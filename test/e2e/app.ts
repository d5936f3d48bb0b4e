// Starts the real app for a journey, answers its native dialogs, and takes pictures of it.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, _electron, errors, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { machineSwitches } from '../electron-runtime/launch-switches.ts'
import { ROOT } from '../electron-runtime/places.ts'

export type LaunchOptions = {
  /** A data folder of an earlier launch; without it the app starts as on a new computer. */
  readonly userData?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export type LaunchedApp = {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** Errors of the page and messages it logged as errors, in order; a good journey leaves this empty. */
  readonly problems: readonly string[]
  readonly close: () => Promise<void>
}

/** Waits until nothing fades or slides any more: the colour of a button half on its way is no barrier to anyone. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().iterations !== Infinity)
    await Promise.allSettled(ending.map((one) => one.finished))
  })
}

/** A new, empty folder that is removed when all journeys are done. */
export function temporaryFolder(name = 'data'): string {
  return mkdtempSync(join(inject('temporary'), `${name}-`))
}

const CONNECTED_WITHIN_MS = 20_000
const ATTEMPTS = 3

/**
 * Starts the app and connects the driver. The driver attaches to the window while its page is just arriving, and now and then
 * (about once in fifty) is never told of that arrival: the window stands there whole, and the driver goes on waiting.
 */
async function connected(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await _electron.launch(options)
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || attempt === ATTEMPTS) throw error
    }
  }
}

/** Opens the app and waits for its first window. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const runtime = inject('runtime')
  const userData = options.userData ?? temporaryFolder()
  const switches = machineSwitches(process.platform, process.getuid?.(), process.env)
  const electron = await connected({
    executablePath: runtime.executable,
    // A container's /dev/shm is often too small for Chromium.
    args: [...runtime.appArgs, `--user-data-dir=${userData}`, ...switches, '--disable-dev-shm-usage', ...(options.args ?? [])],
    env: { ...definedVariables(), TZ: 'Asia/Jakarta', ...options.env },
    timeout: CONNECTED_WITHIN_MS,
  })
  const problems: string[] = []
  const page = await electron.firstWindow()
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await page.waitForLoadState('domcontentloaded')
  return { electron, page, userData, problems, close: () => electron.close() }
}

/** Saves a picture of the window as test/e2e/screenshots/NAME.png and answers its path. */
export async function shot(page: Page, name: string): Promise<string> {
  const folder = join(ROOT, 'test', 'e2e', 'screenshots')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, animations: 'disabled' })
  return path
}

/** From now on every native "open" dialog answers these paths; none means the person cancelled. */
export async function answerOpenDialog(electron: ElectronApplication, ...filePaths: string[]): Promise<void> {
  await electron.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = async () => ({ canceled: paths.length === 0, filePaths: paths })
  }, filePaths)
}

/** From now on every native "save" dialog answers this path; undefined means the person cancelled. */
export async function answerSaveDialog(electron: ElectronApplication, filePath: string | undefined): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: path === null, filePath: path ?? '' })
  }, filePath ?? null)
}

/** Notes the files and folders the app hands to the system instead of opening them; answers a reader of that list. */
export async function watchOpenedFiles(electron: ElectronApplication): Promise<() => Promise<string[]>> {
  await electron.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { openedFiles: opened })
    shell.openPath = async (path) => {
      opened.push(path)
      return ''
    }
    shell.showItemInFolder = (path) => void opened.push(path)
  })
  return () => electron.evaluate(() => (globalThis as unknown as { openedFiles: string[] }).openedFiles)
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
