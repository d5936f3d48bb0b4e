// Dialogs and the file browser of the system, in Indonesian.
import { type BrowserWindow, dialog, type FileFilter, shell } from 'electron'
import type { Host, OpenFileFilter } from '../features/host.ts'
import { AppError } from '../kernel/app-error.ts'

const FILTERS: Readonly<Record<OpenFileFilter, FileFilter[]>> = {
  // Workbooks with macros are shown too: choosing one tells why it is not read.
  spreadsheet: [
    { name: 'Tabel', extensions: ['xlsx', 'xlsm', 'xls', 'ods', 'fods', 'csv', 'tsv', 'txt', 'html', 'htm', 'xml'] },
    { name: 'Semua berkas', extensions: ['*'] },
  ],
  image: [{ name: 'Gambar PNG atau JPEG', extensions: ['png', 'jpg', 'jpeg'] }],
  document: [{ name: 'Semua berkas', extensions: ['*'] }],
  database: [
    { name: 'Cadangan atau kalender', extensions: ['ppid-cadangan', 'ppid', 'json'] },
    { name: 'Semua berkas', extensions: ['*'] },
  ],
}

/** Documents and pictures that the app wrote or copied out; nothing that the system could run. */
const OPENABLE = /\.(xlsx|pdf|docx|html|ics|png|jpe?g|gif|webp|tiff?|bmp|txt|csv|doc|xls|pptx?|odt|ods)$/i

/** The host of a window; `window` is asked for at each call, since it may not be open yet. */
export function electronHost(window: () => BrowserWindow | undefined): Host {
  const parent = () => {
    const open = window()
    if (open === undefined) throw new AppError('operation.unknown')
    return open
  }
  return {
    async chooseFile(filter) {
      const answer = await dialog.showOpenDialog(parent(), {
        title: 'Pilih berkas',
        buttonLabel: 'Pilih',
        properties: ['openFile'],
        filters: FILTERS[filter],
      })
      return answer.canceled ? undefined : answer.filePaths[0]
    },
    async chooseFolder() {
      const answer = await dialog.showOpenDialog(parent(), {
        title: 'Pilih folder tujuan',
        buttonLabel: 'Pilih folder',
        properties: ['openDirectory', 'createDirectory'],
      })
      return answer.canceled ? undefined : answer.filePaths[0]
    },
    async chooseSavePath(suggestedName) {
      const answer = await dialog.showSaveDialog(parent(), {
        title: 'Simpan sebagai',
        buttonLabel: 'Simpan',
        defaultPath: suggestedName,
      })
      return answer.canceled || answer.filePath === '' ? undefined : answer.filePath
    },
    async showInFolder(path) {
      shell.showItemInFolder(path)
    },
    async openFile(path) {
      if (!OPENABLE.test(path)) throw new AppError('file.notAllowed')
      const problem = await shell.openPath(path)
      if (problem !== '') throw new AppError('file.notFound')
    },
  }
}
