// What the journal's check tells the clerk: where it broke, what it means, and no alarm where there is none.
import { describe, expect, test } from 'vitest'
import { CHAIN_FAULTS, type JournalCheck } from '../../../src-main/contract/index.ts'
import { recordAddress } from '../../../src-renderer/features/history/record-address.ts'
import { checkVerdict, faultSentence } from '../../../src-renderer/features/history/journal-words.ts'
import { errorMessage } from '../../../src-renderer/ui/error-message.tsx'
import { formatInstant, formatInstantDay, formatShortInstant } from '../../../src-renderer/ui/format-instant.ts'

const AT = '2026-11-24T20:05:00.000Z'
const SOUND: JournalCheck = {
  rows: 1200,
  head: { id: 1200, hash: 'ab' },
  fault: null,
  unchained: 0,
  backups: 2,
  strayed: null,
}

describe('the check of the journal', () => {
  test('a sound one is said to be sound, with what it was compared to', () => {
    expect(checkVerdict(SOUND, 'WIB')).toEqual({
      color: 'teal',
      title: 'Jurnal utuh',
      text: '1.200 baris diperiksa. Cocok dengan 2 cadangan. Akhir rantai: baris 1.200.',
    })
    expect(checkVerdict({ ...SOUND, backups: 0 }, 'WIB').text).not.toContain('cadangan')
  })

  test('every fault names its row and what to do', () => {
    const said = CHAIN_FAULTS.map((fault) => checkVerdict({ ...SOUND, fault: { fault, id: 7, at: null } }, 'WIB'))
    for (const { color, text } of said) {
      expect(color).toBe('red')
      expect(text).toMatch(/[Bb]aris 7 .*beri tahu Atasan PPID/)
    }
    expect(new Set(said.map(({ text }) => text)).size).toBe(CHAIN_FAULTS.length)
    expect(faultSentence({ fault: 'altered', id: 7, at: AT }, 'WIB')).toBe(
      'Baris 7 (25 November 2026 pukul 03.05) tidak lagi seperti saat ditulis.',
    )
  })

  test('a backup that differs is a warning: rows are lost, or an older file was put there outside the app', () => {
    const strayed = { fileName: 'a.ppid-cadangan', madeAt: AT, id: 9 }
    const { color, text } = checkVerdict({ ...SOUND, strayed }, 'WIT')
    expect([color, text.includes('ditukar dengan yang lebih lama di luar aplikasi')]).toEqual(['orange', true])
  })
})

test('instants stand in the time of the office', () => {
  expect(formatInstant(AT, 'WIB')).toBe('25 November 2026 pukul 03.05')
  expect(formatShortInstant(AT, 'WITA')).toBe('25 Nov 2026, 04.05')
  expect(formatInstantDay('2026-11-24T14:59:00.000Z', 'WIT')).toBe('24 November 2026')
  expect(formatInstantDay('2026-11-24T15:00:00.000Z', 'WIT')).toBe('25 November 2026')
})

test('a line of the journal leads to its record where there is a page', () => {
  expect(recordAddress('request', 12)).toBe('/permohonan/12')
  expect(recordAddress('request', null)).toBeUndefined()
  expect(recordAddress('agency', 1)).toBeUndefined()
})

test('a refusal for a locked year leads to its report, any other is its sentence', () => {
  expect(errorMessage({ code: 'notFound', details: {} })).toBe('Data tidak ditemukan. Mungkin sudah dihapus.')
  expect(JSON.stringify(errorMessage({ code: 'year.locked', details: { year: 2025 } }))).toContain('#/laporan/2025')
})
