// Composition root of the desktop app: makes the real adapters, the backend, the shell; no logic.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { app, type BrowserWindow, dialog, session } from 'electron'
import { type Backend, createBackend } from './backend/create-backend.ts'
import createJobWorker from './jobs/worker-entry.ts?nodeWorker'
import { workerRunner } from './jobs/worker-runner.ts'
import { fileLog } from './platform/log.ts'
import { emptyPrintFolder } from './platform/print-folder.ts'
import { connectBridge } from './shell/bridge.ts'
import { electronHost } from './shell/electron-host.ts'
import { openMainWindow } from './shell/main-window.ts'
import { setMenu } from './shell/menu.ts'
import { startReminder } from './shell/reminder.ts'
import { lockNavigation, lockSession } from './shell/session-security.ts'
import { showStartupFailure } from './shell/startup-failure.ts'

const here = dirname(fileURLToPath(import.meta.url))
const page = join(here, '../renderer/index.html')
const resourcesFolder = join(app.getAppPath(), 'resources')
let window: BrowserWindow | undefined
let backend: Backend | undefined
let stopReminder: (() => void) | undefined

async function start(): Promise<void> {
  const dataFolder = join(app.getPath('userData'), 'data')
  mkdirSync(dataFolder, { recursive: true })
  const databasePath = join(dataFolder, 'register.ppid')
  const backupFolder = join(dataFolder, 'cadangan')
  const now = () => new Date().toISOString()
  lockNavigation()
  lockSession(session.defaultSession, pathToFileURL(join(here, '../renderer')).href)
  emptyPrintFolder(databasePath)
  try {
    backend = await createBackend({
      databasePath,
      backupFolder,
      resourcesFolder,
      now,
      log: fileLog(join(dataFolder, 'catatan.log'), now),
      host: electronHost(() => window),
      runJob: workerRunner(createJobWorker),
      validateOutput: !app.isPackaged,
      backUpFirst: async () => {},
    })
  } catch (error) {
    showStartupFailure(error, databasePath, backupFolder)
    app.exit(1)
    return
  }
  const open = backend
  setMenu((command) => open.emit({ type: 'menu', command }))
  const preload = join(here, '../preload/index.cjs')
  const icon = join(resourcesFolder, 'icon.png')
  window = await openMainWindow({ preload, page, icon, stateFile: join(dataFolder, 'jendela.json') }, (opened) =>
    connectBridge(open, opened, pathToFileURL(page).href),
  )
  stopReminder = startReminder(open, now, () => window)
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

// Windows shows notifications only of a program that names itself as its shortcut does (build.appId).
app.setAppUserModelId('id.ppid.register')
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
  })
  app.on('before-quit', askBeforeQuit)
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => {
    stopReminder?.()
    void backend?.close()
  })
  // Not awaited: Electron becomes ready only after this module has been evaluated to its end.
  void app.whenReady().then(start)
} else {
  app.quit()
}
