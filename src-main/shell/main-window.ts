// The one window: sandboxed, isolated, no Node.
import { BrowserWindow } from 'electron'
import { keepWindowState, loadWindowState } from './window-state.ts'

export type WindowPaths = { readonly preload: string; readonly page: string; readonly icon: string; readonly stateFile: string }

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
    },
  })
  window.once('ready-to-show', () => {
    if (state?.maximized === true) window.maximize()
    window.show()
  })
  keepWindowState(window, paths.stateFile)
  connect(window)
  await window.loadFile(paths.page)
  return window
}
