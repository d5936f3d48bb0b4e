// The application menu in Indonesian; its commands travel to the window as events.
import { app, Menu, type MenuItemConstructorOptions } from 'electron'

type Send = (command: string) => void

const entry = (label: string, command: string, send: Send, accelerator?: string): MenuItemConstructorOptions => ({
  label,
  click: () => send(command),
  ...(accelerator === undefined ? {} : { accelerator }),
})

/** Sets the menu. Accelerators that the page itself handles are only shown, not registered twice. */
export function setMenu(send: Send): void {
  const file: MenuItemConstructorOptions[] = [
    entry('Permohonan baru', 'newRequest', send),
    entry('Keberatan baru', 'newObjection', send),
    entry('Informasi publik baru', 'newPublicInformation', send),
    { type: 'separator' },
    entry('Impor dari Excel…', 'import', send),
    entry('Laporan tahunan…', 'report', send),
    { type: 'separator' },
    entry('Pengaturan', 'settings', send, 'CmdOrCtrl+,'),
    { type: 'separator' },
    entry('Kunci aplikasi', 'lock', send),
    { label: 'Keluar', accelerator: 'CmdOrCtrl+Q', click: () => app.quit() },
  ]
  const edit: MenuItemConstructorOptions[] = [
    { ...entry('Urungkan', 'undo', send, 'CmdOrCtrl+Z'), registerAccelerator: false },
    { ...entry('Ulangi', 'redo', send, 'CmdOrCtrl+Shift+Z'), registerAccelerator: false },
    entry('Riwayat', 'history', send),
    { type: 'separator' },
    { role: 'cut', label: 'Potong' },
    { role: 'copy', label: 'Salin' },
    { role: 'paste', label: 'Tempel' },
    { role: 'selectAll', label: 'Pilih semua' },
  ]
  const view: MenuItemConstructorOptions[] = [
    entry('Beranda', 'goto:/', send),
    entry('Permohonan', 'goto:/permohonan', send),
    entry('Keberatan', 'goto:/keberatan', send),
    entry('Sengketa', 'goto:/sengketa', send),
    entry('Daftar Informasi Publik', 'goto:/dip', send),
    entry('Kalender', 'goto:/kalender', send),
    { type: 'separator' },
    { role: 'zoomIn', label: 'Perbesar' },
    { role: 'zoomOut', label: 'Perkecil' },
    { role: 'resetZoom', label: 'Ukuran semula' },
    { role: 'togglefullscreen', label: 'Layar penuh' },
    entry('Tema terang/gelap', 'theme', send),
  ]
  const help: MenuItemConstructorOptions[] = [
    entry('Panduan dan pintasan', 'help', send),
    entry('Cari perintah…', 'palette', send),
    { type: 'separator' },
    { label: `Register PPID ${app.getVersion()}`, enabled: false },
  ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: 'Berkas', submenu: file },
      { label: 'Sunting', submenu: edit },
      { label: 'Tampilan', submenu: view },
      { label: 'Bantuan', submenu: help },
    ]),
  )
}
