// The one window: sandboxed, isolated, no Node.
import { app, BrowserWindow } from 'electron'
import { PAGE_URL } from './app-address.ts'
import { keepWindowState, loadWindowState } from './window-state.ts'

export type WindowPaths = { readonly preload: string; readonly icon: string; readonly stateFile: string }

/** Opens the window on the built page, after `connect` has tied its channels; it shows itself at the first paint. */
export async function openMainWindow(paths: WindowPaths, connect: (window: BrowserWindow) => void): Promise<BrowserWindow> {
  const state = loadWindowState(paths.stateFile)
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...state,
    minWidth: 960,
    minHeight: 640,
    show: false,
    title: 'Register PPID',
    icon: paths.icon,
    backgroundColor: '#f6f7f9',
    webPreferences: {
      preload: paths.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
      autoplayPolicy: 'document-user-activation-required',
      // Whoever sits at the computer of an office must not read the program's inside with a key press.
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => {
    if (state?.maximized === true) window.maximize()
    window.show()
  })
  keepWindowState(window, paths.stateFile)
  connect(window)
  await window.loadURL(PAGE_URL)
  return window
}
