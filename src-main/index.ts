// Composition root of the desktop app: makes the real adapters, the backend, the shell; no logic.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, type BrowserWindow, dialog, session } from 'electron'
import { openRegisterSession, type RegisterSession } from './backend/register-session.ts'
import createJobWorker from './jobs/worker-entry.ts?nodeWorker'
import { workerRunner } from './jobs/worker-runner.ts'
import { fileLog } from './platform/log.ts'
import { emptyPrintFolder } from './platform/print-folder.ts'
import { announceAppScheme, serveAppFiles } from './shell/app-protocol.ts'
import { lockWithTheComputer } from './shell/auto-lock.ts'
import { startBackups } from './shell/backup-clock.ts'
import { connectBridge } from './shell/bridge.ts'
import { electronHost } from './shell/electron-host.ts'
import { refusedArgument } from './shell/launch-arguments.ts'
import { leaveOnceClosed } from './shell/leaving.ts'
import { openMainWindow } from './shell/main-window.ts'
import { setMenu } from './shell/menu.ts'
import { onceOpened } from './shell/once-opened.ts'
import { rememberedKey } from './shell/remembered-key.ts'
import { startReminder } from './shell/reminder.ts'
import { lockNavigation, lockSession, switchNetworkOff } from './shell/session-security.ts'
import { showStartupFailure } from './shell/startup-failure.ts'

const here = dirname(fileURLToPath(import.meta.url))
const resourcesFolder = join(app.getAppPath(), 'resources')
let window: BrowserWindow | undefined
let opening: Promise<RegisterSession> | undefined
let backend: RegisterSession | undefined
let stopReminder: (() => void) | undefined
let stopBackups: (() => void) | undefined

async function start(): Promise<void> {
  const dataFolder = join(app.getPath('userData'), 'data')
  mkdirSync(dataFolder, { recursive: true })
  const databasePath = join(dataFolder, 'register.ppid')
  const backupFolder = join(dataFolder, 'cadangan')
  const now = () => new Date().toISOString()
  lockNavigation()
  lockSession(session.defaultSession)
  // Earlier versions kept drafts of forms about people on the disk, under the address the page then had.
  void session.defaultSession.clearStorageData({ origin: 'file://', storages: ['localstorage'] })
  serveAppFiles(session.defaultSession, join(here, '../renderer'))
  emptyPrintFolder(databasePath)
  const log = fileLog(join(dataFolder, 'catatan.log'), now)
  opening = openRegisterSession({
    databasePath,
    backupFolder,
    resourcesFolder,
    now,
    log,
    host: { ...electronHost(() => window), ...rememberedKey(join(dataFolder, 'identitas.kunci')) },
    runJob: workerRunner(createJobWorker),
    validateOutput: !app.isPackaged,
    appVersion: app.getVersion(),
  })
  const opened = opening.catch((error: unknown) => {
    showStartupFailure(error, databasePath, backupFolder)
    app.exit(1)
  })
  setMenu((command) => backend?.emit({ type: 'menu', command }))
  const preload = join(here, '../preload/index.cjs')
  const icon = join(resourcesFolder, 'icon.png')
  // The window comes at once; what it asks is answered when the register has been looked through and opened.
  const register = onceOpened(opening)
  window = await openMainWindow({ preload, icon, stateFile: join(dataFolder, 'jendela.json') }, (shown) =>
    connectBridge(register, shown),
  )
  backend = (await opened) ?? undefined
  if (backend === undefined) return
  stopReminder = startReminder(backend, now, () => window)
  stopBackups = startBackups(backend, log)
  lockWithTheComputer(backend)
}

function askBeforeQuit(event: { preventDefault: () => void }): void {
  if (backend?.hasRunningJob() !== true) return
  const answer = dialog.showMessageBoxSync({
    type: 'question',
    message: 'Masih ada pekerjaan yang berjalan. Keluar dan batalkan pekerjaan itu?',
    buttons: ['Tetap di sini', 'Batalkan dan keluar'],
    defaultId: 0,
    cancelId: 0,
  })
  if (answer === 0) event.preventDefault()
}

announceAppScheme()
switchNetworkOff()
const refused = refusedArgument()
// Windows shows notifications only of a program that names itself as its shortcut does (build.appId).
app.setAppUserModelId('id.ppid.register')
if (refused !== undefined) {
  console.error(`refused: --${refused}`)
  app.exit(1)
} else if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window === undefined || window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('before-quit', askBeforeQuit)
  app.on('window-all-closed', () => app.quit())
  leaveOnceClosed(async () => {
    stopReminder?.()
    stopBackups?.()
    // What was made to be printed holds identities; it need not wait for the next start.
    emptyPrintFolder(join(app.getPath('userData'), 'data', 'register.ppid'))
    await (await opening)?.close()
  })
  // Not awaited: Electron becomes ready only after this module has been evaluated to its end.
  void app.whenReady().then(start)
} else {
  app.quit()
}
