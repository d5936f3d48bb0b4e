// What is said of the last backup: how it stands, why it failed, what to do.
import type { BackupState } from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'
import { sizeWords } from '../../ui/size-words.ts'
import { daysSince, whenWords } from './backup-times.model.ts'

/** From then on the office is told in red; the work of two days is as much as can be written anew from paper. */
const OVERDUE_AFTER_MS = 2 * 86_400_000

/** `good` is green, `doubt` amber, `bad` red. */
export type LastBackup = { readonly tone: 'good' | 'doubt' | 'bad'; readonly title: string; readonly text: string }

const TRY_AGAIN = 'Tekan "Buat cadangan sekarang" untuk mencoba lagi. Bila tetap gagal, pilih folder lain.'

/** What to do about a cause, where its own sentence does not say it. */
const REMEDIES: Readonly<Record<string, string>> = {
  'backups.folderMissing': 'Sesudah itu tekan "Buat cadangan sekarang".',
  'backups.folderReadOnly': 'Sesudah itu tekan "Buat cadangan sekarang".',
  'file.noSpace': 'Sesudah itu tekan "Buat cadangan sekarang".',
  'storage.corrupt': 'Pulihkan salah satu cadangan di bawah ini.',
}

/** The notice for the state of the backups at `now`. */
export function lastBackup(state: BackupState, now: Date): LastBackup {
  const { lastGoodAt } = state
  const last = lastOfThisComputer(state)
  if (last === null)
    return {
      tone: 'doubt',
      title: 'Belum ada cadangan',
      text: state.settings.daily
        ? 'Aplikasi segera membuatnya sendiri. Untuk tidak menunggu, tekan "Buat cadangan sekarang".'
        : 'Tanpa cadangan, register hilang bila komputer rusak. Tekan "Buat cadangan sekarang".',
    }
  if (last.outcome === 'failed') {
    const cause = errorSentence({ code: last.code ?? 'internal', details: {} })
    const remedy = REMEDIES[last.code ?? ''] ?? TRY_AGAIN
    return {
      tone: 'bad',
      title: `Cadangan ${whenWords(last.madeAt, now)} gagal`,
      text: `${cause} ${remedy} ${lastGood(lastGoodAt, now)}`,
    }
  }
  if (now.getTime() - Date.parse(last.madeAt) > OVERDUE_AFTER_MS)
    return {
      tone: 'bad',
      title: `Cadangan terakhir sudah ${daysSince(last.madeAt, now)} hari yang lalu`,
      text: 'Perubahan sesudahnya belum mempunyai cadangan. Tekan "Buat cadangan sekarang".',
    }
  const title = `Cadangan terakhir ${whenWords(last.madeAt, now)}, sudah diperiksa`
  if (last.code === undefined)
    return { tone: 'good', title, text: last.fileName === '' ? '' : `${last.fileName} · ${sizeWords(last.size)}` }
  const why = errorSentence({ code: last.code, details: {} })
  return { tone: 'doubt', title, text: `Disimpan di folder bawaan pada komputer ini, bukan di folder pilihan. ${why}` }
}

/** A copy for another computer is carried away: of the backups here it says nothing. */
function lastOfThisComputer({ last, lastGoodAt }: BackupState): BackupState['last'] {
  if (last?.reason !== 'copy') return last
  return lastGoodAt === null ? null : { madeAt: lastGoodAt, reason: 'manual', outcome: 'verified', size: 0, fileName: '' }
}

function lastGood(at: string | null, now: Date): string {
  return at === null ? 'Belum ada cadangan yang baik.' : `Cadangan baik terakhir: ${whenWords(at, now)}.`
}
