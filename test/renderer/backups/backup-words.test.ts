// What the screens say of backups: the last one, what a restore sets aside, the schedule, a new passphrase, a register that fails.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentWords, whenWords } from '../../../src-renderer/features/backups/backup-times.model.ts'
import { lastBackup } from '../../../src-renderer/features/backups/last-backup.model.ts'
import { passphraseProblems, strengthOf } from '../../../src-renderer/features/backups/passphrase.model.ts'
import { canRestore, FAULT_WORDS, firstChoice } from '../../../src-renderer/features/backups/recovery.model.ts'
import {
  contentWords,
  presentIsEmpty,
  previewRows,
  setAsideWords,
} from '../../../src-renderer/features/backups/restore-preview.model.ts'
import { nothingByItself, scheduleWords } from '../../../src-renderer/features/backups/schedule.model.ts'
import { at, backupPreview, backupRow, backupState, COUNTS, NO_COUNTS } from './backup-answers.ts'

const now = new Date(2026, 10, 24, 10, 0)
const LAST = backupState().last

describe('moments', () => {
  test('today and yesterday are said so, any other day is written out, also one that lies ahead', () => {
    expect(whenWords(at(24, 8, 2), now)).toBe('hari ini pukul 08.02')
    expect(whenWords(at(23, 16, 45), now)).toBe('kemarin pukul 16.45')
    expect(whenWords(at(22, 16, 45), now)).toBe('22 November 2026 pukul 16.45')
    expect(whenWords(at(25, 7, 0), now)).toBe('25 November 2026 pukul 07.00')
    expect(momentWords(at(24, 8, 2))).toBe('24 November 2026 pukul 08.02')
  })
})

describe('the last backup', () => {
  test('a checked one of today is green', () => {
    expect(lastBackup(backupState(), now)).toMatchObject({
      tone: 'good',
      title: 'Cadangan terakhir hari ini pukul 08.02, sudah diperiksa',
    })
  })

  test('one of more than two days ago is red, one of two days ago is not', () => {
    const of = (madeAt: string) => backupState({ last: LAST === null ? null : { ...LAST, madeAt }, lastGoodAt: madeAt })
    expect(lastBackup(of(at(22, 10, 0)), now).tone).toBe('good')
    expect(lastBackup(of(at(22, 9, 59)), now)).toMatchObject({ tone: 'bad', title: 'Cadangan terakhir sudah 2 hari yang lalu' })
    expect(lastBackup(of(at(1, 9, 0)), now).title).toBe('Cadangan terakhir sudah 23 hari yang lalu')
  })

  test('a failed one is red, with its cause, what to do, and the last good one', () => {
    const failed = (code: string, lastGoodAt: string | null) =>
      lastBackup(backupState({ last: LAST === null ? null : { ...LAST, outcome: 'failed', code, size: 0 }, lastGoodAt }), now)
    expect(failed('backups.folderMissing', at(23, 8, 0))).toEqual({
      tone: 'bad',
      title: 'Cadangan hari ini pukul 08.02 gagal',
      text: 'Folder cadangan tidak ditemukan. Pasang kembali media penyimpannya atau pilih folder lain. Sesudah itu tekan "Buat cadangan sekarang". Cadangan baik terakhir: kemarin pukul 08.00.',
    })
    expect(failed('internal', null).text).toMatch(/mencoba lagi.*Belum ada cadangan yang baik\.$/)
  })

  test('one that had to go to the default folder says why', () => {
    const elsewhere = lastBackup(backupState({ last: LAST === null ? null : { ...LAST, code: 'backups.folderReadOnly' } }), now)
    expect(elsewhere.tone).toBe('doubt')
    expect(elsewhere.text).toMatch(/folder bawaan.*tidak dapat ditulis/)
  })

  test('a copy that was carried away does not stand in for a backup of this computer', () => {
    const copy = LAST === null ? null : { ...LAST, reason: 'copy' as const }
    expect(lastBackup(backupState({ last: copy, lastGoodAt: at(1, 9, 0) }), now).tone).toBe('bad')
    expect(lastBackup(backupState({ last: copy, lastGoodAt: null }), now).title).toBe('Belum ada cadangan')
    expect(lastBackup(backupState({ last: copy, lastGoodAt: at(23, 9, 0) }), now)).toEqual({
      tone: 'good',
      title: 'Cadangan terakhir kemarin pukul 09.00, sudah diperiksa',
      text: '',
    })
  })

  test('none at all asks for the first', () => {
    expect(lastBackup(backupState({ last: null, lastGoodAt: null, overdue: true }), now)).toMatchObject({
      tone: 'doubt',
      title: 'Belum ada cadangan',
    })
    expect(lastBackup(backupState({ last: null, settings: { daily: false } }), now).text).toMatch(/^Tanpa cadangan/)
  })
})

describe('what a restore sets aside', () => {
  test('what was registered after the backup is counted by kind', () => {
    const presentCounts = { ...COUNTS, requests: 132, attachments: 60 }
    expect(setAsideWords(backupPreview({ presentCounts, journalRowsAfter: 40 }))).toBe(
      '12 permohonan dan 3 lampiran dicatat sesudah cadangan ini dan akan disisihkan.',
    )
  })

  test('changes that add nothing are counted as changes', () => {
    expect(setAsideWords(backupPreview({ journalRowsAfter: 1204 }))).toBe(
      '1.204 perubahan dicatat sesudah cadangan ini dan akan disisihkan.',
    )
    expect(setAsideWords(backupPreview({ journalRowsAfter: null }))).toMatch(/^Perubahan yang dicatat sesudah/)
  })

  test('nothing is said when nothing is set aside: no change since, an empty register, or one that cannot be read', () => {
    expect(setAsideWords(backupPreview())).toBeNull()
    expect(setAsideWords(backupPreview({ presentCounts: NO_COUNTS, journalRowsAfter: null, sameRegister: false }))).toBeNull()
    expect(setAsideWords(backupPreview({ presentCounts: null, journalRowsAfter: null, sameRegister: null }))).toBeNull()
    expect(presentIsEmpty(backupPreview({ presentCounts: NO_COUNTS }))).toBe(true)
    expect(presentIsEmpty(backupPreview({ presentCounts: null }))).toBe(false)
  })

  test('a backup of another register is named as one', () => {
    expect(setAsideWords(backupPreview({ sameRegister: false }))).toMatch(/^Cadangan ini berasal dari register lain\./)
  })

  test('the comparison shows both sides, or only the backup', () => {
    const rows = previewRows(backupPreview({ presentCounts: { ...COUNTS, requests: 1132 } }))
    expect(rows[0]).toEqual({ label: 'Permohonan', inBackup: '120', present: '1.132', more: 1012 })
    expect(rows.at(-1)).toEqual({ label: 'Keberatan terbaru diterima', inBackup: '–', present: '–', more: 0 })
    const alone = previewRows(backupPreview({ presentCounts: null, presentNewest: null }))
    expect(alone.every(({ present, more }) => present === null && more === 0)).toBe(true)
    expect(alone.at(-2)?.inBackup).toBe('23 November 2026')
    const few = previewRows(backupPreview({ counts: NO_COUNTS, presentCounts: { ...NO_COUNTS, disputes: 1 } }))
    expect(few.map(({ label }) => label).slice(0, -2)).toEqual(['Permohonan', 'Keberatan', 'Sengketa'])
  })

  test('a restore sets something aside exactly when the register in use has more of anything', () => {
    const counts = fc.record({
      requests: fc.nat(5),
      objections: fc.nat(5),
      disputes: fc.nat(5),
      publicInformation: fc.nat(5),
      excludedInformation: fc.nat(5),
      attachments: fc.nat(5),
    })
    fc.assert(
      fc.property(counts, counts, (inBackup, presentCounts) => {
        const more = Object.entries(presentCounts).some(([key, count]) => count > inBackup[key as keyof typeof inBackup])
        const words = setAsideWords(backupPreview({ counts: inBackup, presentCounts }))
        expect(words !== null).toBe(more)
      }),
    )
  })

  test('the content of a row is one line; an empty register says so', () => {
    expect(contentWords({ ...NO_COUNTS, requests: 132, disputes: 1 })).toBe('132 permohonan, 1 sengketa')
    expect(contentWords(NO_COUNTS)).toBe('Register kosong')
    expect(contentWords(null)).toBe('')
  })
})

describe('the schedule', () => {
  const schedule = { atStart: true, daily: true, keepDaily: 14, keepWeekly: 8, keepMonthly: 12 }

  test('is one sentence of when and how many', () => {
    expect(scheduleWords(schedule)).toMatch(
      /setiap aplikasi dibuka dan sekali sehari selama aplikasi terbuka, serta sebelum impor/,
    )
    expect(scheduleWords(schedule)).toMatch(/14 hari.*8 minggu.*12 bulan/)
  })

  test('without one, only the great changes are backed up, and a warning is due', () => {
    const none = { ...schedule, atStart: false, daily: false }
    expect(scheduleWords(none)).toMatch(/^Cadangan hanya dibuat sebelum impor/)
    expect([nothingByItself(none), nothingByItself({ ...none, daily: true })]).toEqual([true, false])
  })
})

describe('a new passphrase', () => {
  test('is long enough and typed twice alike', () => {
    expect(passphraseProblems({ first: 'pendek', second: 'pendek' }).first).toMatch(/Sekurangnya 12/)
    expect(passphraseProblems({ first: 'meja lampu sungai', second: 'meja lampu' }).second).toBeDefined()
    expect(passphraseProblems({ first: 'meja lampu sungai', second: 'meja lampu sungai' })).toEqual({})
  })

  test('several words are strong; repeated and counted ones are easy to guess', () => {
    expect(strengthOf('meja lampu sungai kertas').words).toBe('Kuat')
    expect(strengthOf('x7!Rk2#mQ9pL').words).toMatch(/^Cukup/)
    for (const weak of ['aaaaaaaaaaaaaaaaaaaaaa', 'ppid12345678', 'Qwertyuiop12', 'kata sandi kantor'])
      expect(strengthOf(weak).words, weak).toBe('Mudah ditebak')
    expect(strengthOf('singkat').words).toBe('Terlalu pendek: 7 dari 12')
  })
})

describe('a register that cannot be opened', () => {
  test('the newest checked backup is offered, else the newest that may be whole; a damaged one never', () => {
    const rows = [
      backupRow({ id: 'damaged', state: 'damaged' }),
      backupRow({ id: 'unchecked', state: 'unchecked' }),
      backupRow({ id: 'good' }),
      backupRow({ id: 'older' }),
    ]
    expect(firstChoice(rows)).toBe('good')
    expect(firstChoice(rows.slice(0, 2))).toBe('unchecked')
    expect(firstChoice(rows.slice(0, 1))).toBeUndefined()
    expect(rows.map(canRestore)).toEqual([false, true, true, true])
  })

  test('each fault is told in whole sentences; a newer version and a locked folder are not mended by a restore', () => {
    for (const { title, text } of Object.values(FAULT_WORDS)) {
      expect(title).toMatch(/^Register|^Berkas register/)
      expect(text).toMatch(/\.$/)
    }
    expect(FAULT_WORDS['storage.fromFuture'].restoreHelps).toBe(false)
    expect(FAULT_WORDS['storage.readOnly'].restoreHelps).toBe(false)
    expect(FAULT_WORDS['storage.corrupt'].restoreHelps).toBe(true)
  })
})
