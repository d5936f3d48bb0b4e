// A register that cannot be opened: what happened in plain words, and which backup is offered first.
import type { BackupRow, BackupState } from '../../../src-main/contract/index.ts'

type Fault = NonNullable<BackupState['fault']>

export type FaultWords = {
  readonly title: string
  readonly text: string
  /** True when a restore is the way out; otherwise something else comes first, which `text` says. */
  readonly restoreHelps: boolean
}

export const FAULT_WORDS: Readonly<Record<Fault, FaultWords>> = {
  'storage.corrupt': {
    title: 'Berkas register rusak',
    text: 'Register tidak dapat dibuka karena berkasnya rusak, misalnya akibat listrik padam atau diska yang bermasalah.',
    restoreHelps: true,
  },
  'storage.notOurs': {
    title: 'Berkas register tidak dikenali',
    text: 'Berkas di folder data bukan berkas Register PPID, atau isinya sudah tertimpa.',
    restoreHelps: true,
  },
  'storage.missing': {
    title: 'Berkas register tidak ditemukan',
    text: 'Register pernah ada di komputer ini, tetapi berkasnya tidak ada lagi di folder data. Mungkin berkas itu dipindahkan atau terhapus.',
    restoreHelps: true,
  },
  'storage.fromFuture': {
    title: 'Register dibuat oleh versi aplikasi yang lebih baru',
    text: 'Pasang versi terbaru Register PPID, lalu buka kembali. Memulihkan cadangan lama hanya bila versi terbaru tidak dapat dipasang.',
    restoreHelps: false,
  },
  'storage.readOnly': {
    title: 'Berkas register tidak dapat ditulis',
    text: 'Windows menolak menulis ke folder data. Minta pengelola komputer memeriksa izin folder itu, lalu tekan "Coba buka lagi".',
    restoreHelps: false,
  },
}

/** The newest backup that was checked, else the newest that may still be whole; rows come newest first. */
export function firstChoice(rows: readonly BackupRow[]): string | undefined {
  const own = rows.filter(({ keptAside }) => !keptAside)
  return (own.find(({ state }) => state === 'verified') ?? own.find(({ state }) => state === 'unchecked'))?.id
}

/** True when a restore from it may be tried. */
export function canRestore({ state }: Pick<BackupRow, 'state'>): boolean {
  return state === 'verified' || state === 'unchecked'
}

/** What must be typed before the app begins with an empty register. */
export const EMPTY_WORDS = 'MULAI KOSONG'
