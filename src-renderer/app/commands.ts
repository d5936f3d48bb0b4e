// The one list of commands behind the menu, the palette and the shortcuts.
import type { OperationName } from '../../src-main/contract/index.ts'
import type { UndoWay } from '../ui/undo-steps.tsx'
import { operationAt } from '../ui/work-places.ts'

export const COMMAND_GROUPS = ['Buat', 'Sunting', 'Buka', 'Tampilan dan bantuan'] as const

export type Command = {
  /** The name the application menu sends. */
  readonly id: string
  readonly label: string
  readonly group: (typeof COMMAND_GROUPS)[number]
  /** Further words under which the palette finds it. */
  readonly keywords?: string
  /** As `@mantine/hooks` reads it: `mod` is Ctrl. */
  readonly keys?: string
  readonly run: CommandEffect
}

export type CommandEffect =
  | { readonly kind: 'goto'; readonly to: string }
  | { readonly kind: 'theme' | 'help' | 'palette' | 'search' | 'lock' | UndoWay }

const create = (id: string, label: string, to: string, keywords: string, keys?: string): Command => ({
  id,
  label,
  group: 'Buat',
  keywords,
  run: { kind: 'goto', to },
  ...(keys === undefined ? {} : { keys }),
})

const open = (id: string, label: string, to: string, keywords: string, keys?: string): Command => ({
  ...create(id, label, to, keywords, keys),
  group: 'Buka',
})

const edit = (id: UndoWay, label: string, keywords: string, keys: string): Command => ({
  id,
  label,
  group: 'Sunting',
  keywords,
  keys,
  run: { kind: id },
})

const other = (id: string, label: string, kind: 'theme' | 'help' | 'palette' | 'search' | 'lock', keys?: string): Command => ({
  id,
  label,
  group: 'Tampilan dan bantuan',
  run: { kind },
  ...(keys === undefined ? {} : { keys }),
})

export const COMMANDS: readonly Command[] = [
  create('newRequest', 'Permohonan baru', '/permohonan/baru', 'catat daftar pemohon', 'mod+N'),
  create('newObjection', 'Keberatan baru', '/keberatan/baru', 'catat daftar'),
  create('newPublicInformation', 'Informasi publik baru', '/dip/baru', 'dip tambah daftar'),
  create('makeBackup', 'Buat cadangan', '/keamanan/cadangkan', 'backup salinan simpan flashdisk'),
  edit('undo', 'Urungkan tindakan terakhir', 'batalkan kembalikan undo salah', 'mod+Z'),
  edit('redo', 'Ulangi tindakan yang diurungkan', 'redo', 'mod+Shift+Z'),
  open('goto:/', 'Beranda', '/', 'tenggat terlambat hari ini', 'mod+1'),
  open('goto:/permohonan', 'Permohonan', '/permohonan', 'register informasi', 'mod+2'),
  open('requestBook', 'Buku register permohonan', '/permohonan/buku', 'lampiran viii cetak pdf'),
  open('numberAudit', 'Pemeriksaan nomor register', '/permohonan/nomor', 'celah nomor ganda urutan'),
  open('goto:/keberatan', 'Keberatan', '/keberatan', 'register', 'mod+3'),
  open('goto:/sengketa', 'Sengketa', '/sengketa', 'komisi informasi', 'mod+4'),
  open('goto:/dip', 'Daftar Informasi Publik', '/dip', 'dip berkala serta merta setiap saat', 'mod+5'),
  open('goto:/dik', 'Informasi Dikecualikan', '/dik', 'dik uji konsekuensi', 'mod+6'),
  open('goto:/kalender', 'Kalender', '/kalender', 'hari libur cuti bersama hari kerja', 'mod+7'),
  open('import', 'Impor dari Excel', '/impor', 'csv register lama', 'mod+8'),
  open('report', 'Laporan Tahunan', '/laporan', 'rekap lli pdf word', 'mod+9'),
  open('blankForms', 'Formulir kosong untuk loket', '/surat/formulir', 'cetak lampiran vi x salinan'),
  open('wording', 'Redaksi surat', '/surat/redaksi', 'templat kalimat pembuka penutup'),
  open('history', 'Riwayat', '/riwayat', 'langkah urungkan batalkan undo'),
  open('trash', 'Sampah', '/riwayat/sampah', 'terhapus pulihkan kembalikan hapus'),
  open('journal', 'Jurnal', '/riwayat/jurnal', 'siapa mengubah catatan audit keutuhan'),
  open('restoreBackup', 'Pulihkan cadangan', '/keamanan', 'kembalikan data hilang rusak restore backup'),
  open('accounts', 'Pengguna dan PIN', '/keamanan/pengguna', 'akun petugas pejabat masuk kunci sandi'),
  open('settings', 'Pengaturan', '/pengaturan', 'opd kop surat logo aturan kerja'),
  open('officials', 'Pengaturan: pejabat', '/pengaturan/pejabat', 'ppid atasan penanda tangan nip'),
  open('addAgency', 'Pengaturan: tambah OPD', '/pengaturan/opd', 'dinas badan kecamatan'),
  other('palette', 'Cari perintah', 'palette', 'mod+K'),
  other('search', 'Cari pada daftar di layar', 'search', 'mod+F'),
  other('lock', 'Kunci aplikasi', 'lock', 'mod+L'),
  other('theme', 'Ganti tema: terang, gelap, ikut sistem', 'theme'),
  other('help', 'Panduan dan pintasan', 'help', 'F1'),
]

/** Whether the command leads to something that may be done: undo, or the page of one piece of work. */
export function mayCommand({ run }: Command, may: (operation: OperationName) => boolean): boolean {
  if (run.kind === 'undo' || run.kind === 'redo') return may(`history.${run.kind}`)
  const operation = run.kind === 'goto' ? operationAt(run.to) : undefined
  return operation === undefined || may(operation)
}

/** The command the menu or a shortcut names; undefined when there is none. */
export function findCommand(id: string): Command | undefined {
  return COMMANDS.find((command) => command.id === id)
}

/** `mod+N` as the keyboard shows it. */
export function keyNames(keys: string): readonly string[] {
  return keys.split('+').map((key) => (key === 'mod' ? 'Ctrl' : key))
}

/** The list a page belongs to: `/permohonan/12/ubah` gives `/permohonan`. */
export function listAddress(path: string): string {
  return `/${path.split('/')[1] ?? ''}`
}
