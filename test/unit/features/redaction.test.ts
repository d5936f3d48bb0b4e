// No identity of an applicant stays in what is published (UU 27/2022).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anonymiser, withoutIdentity } from '../../../src-main/features/redaction.ts'

describe('free text that will be published', () => {
  it('loses names in any case and spacing', () =>
    expect(withoutIdentity('Diminta oleh BUDI  percobaan untuk penelitian', ['Budi Percobaan'])).toBe(
      'Diminta oleh [disamarkan] untuk penelitian',
    ))

  it('keeps ordinary words that only contain a short name (Ari in hari, Ani in pertanian)', () =>
    expect(withoutIdentity('10 hari kerja, data pertanian, oleh Ari.', ['Ari', 'Ani'])).toBe(
      '10 hari kerja, data pertanian, oleh [disamarkan].',
    ))

  it('loses a phone number however it is grouped', () => {
    for (const typed of ['081234567890', '0812-3456-7890', '0812 3456 7890'])
      expect(withoutIdentity(`Hubungi ${typed} ya`, ['081234567890'])).toBe('Hubungi [disamarkan] ya')
  })

  it('loses every 16-digit number, known or not, and keeps shorter and longer ones', () => {
    expect(withoutIdentity('NIK 3273010101900001, NIK_3273010101900002', [])).toBe('NIK [disamarkan], NIK_[disamarkan]')
    expect(withoutIdentity('NIP 197001011995032001, tahun 2026', [])).toBe('NIP 197001011995032001, tahun 2026')
  })

  it('does not look for a name inside its own replacement', () =>
    expect(withoutIdentity('Jalan Mawar 1, Amar', ['Jalan Mawar 1', 'Amar'])).toBe('[disamarkan], [disamarkan]'))

  it('treats signs in a name as letters, not as a pattern', () =>
    expect(withoutIdentity('PT. (Contoh) + Anak [x]', ['PT. (Contoh) + Anak'])).toBe('[disamarkan] [x]'))

  it('finds a name whatever the case of its letters, also of letters that fold in unusual ways', () => {
    for (const [name, typed] of [
      ['Ägnes Straße', 'ÄGNES STRAßE'],
      ['Σοφία Ορφέως', 'ΣΟΦΊΑ  ΟΡΦΈΩΣ'],
      ['Kelvin', '\u212Aelvin'],
      ['Sari', '\u017Fari'],
    ] as const)
      expect(withoutIdentity(`oleh ${typed}.`, [name])).toBe('oleh [disamarkan].')
  })

  it('never shows a whole-word secret of three letters or more', () => {
    const secret = fc.stringMatching(/^[b-z]{3,10}( [b-z]{3,10})?$/)
    fc.assert(
      fc.property(secret, fc.stringMatching(/^[a-z ]{0,30}$/), (name, rest) => {
        expect(withoutIdentity(`${rest} ${name} ${rest}`, [name]).split('[disamarkan]').length).toBeGreaterThan(1)
        expect(` ${withoutIdentity(`${rest} ${name} ${rest}`, [name])} `).not.toContain(` ${name} `)
      }),
    )
  })
})

describe('free text of a published register', () => {
  it('also loses numbers and addresses the row does not know: other people, and a NIK written with blanks', () => {
    const shown = anonymiser(['Budi Percobaan', '081234567890'])
    const written =
      'Budi Percobaan (3273 0101 0190 0001), data 3273.0101.0190.0002, hubungi Ani 0813-1111-2222, ani@contoh.example, NIP 19700101 199503 2 001.'
    expect(shown(written)).toBe(
      '[disamarkan] ([disamarkan]), data [disamarkan], hubungi Ani [disamarkan], [disamarkan], NIP [disamarkan].',
    )
    expect(shown('Anggaran Rp5.000.000.000,00 tahun 2019-2025, nomor 005/PIP/2026')).toBe(
      'Anggaran Rp5.000.000.000,00 tahun 2019-2025, nomor 005/PIP/2026',
    )
  })

  it('takes less than half a second for ten thousand lines', () => {
    const began = performance.now()
    for (let row = 0; row < 10_000; row++) {
      const shown = anonymiser([`Pemohon ${row}`, `3273${String(row).padStart(12, '0')}`, `0812${String(row).padStart(8, '0')}`])
      for (const text of [`Laporan ${row} tahun 2019-2025 nomor 0812-000${row}`, 'Penelitian skripsi', 'Mahasiswa', ''])
        shown(text)
    }
    expect(performance.now() - began).toBeLessThan(500)
  })
})
