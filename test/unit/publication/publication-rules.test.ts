// What stands against a publication: personal data found by form, doubts about an entry, names of the files.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  findPersonalData,
  maskedPersonal,
  personalValue,
  withPersonalMasked,
} from '../../../src-main/features/publication/personal-data.rules.ts'
import { LICENSE_LABELS } from '../../../src-main/features/publication/publication.labels.ts'
import {
  contactKey,
  entryDoubts,
  LICENSES,
  outdatedAt,
  personalFindings,
  publicationFileName,
  publicationFolderName,
  SCOPE_STATUSES,
} from '../../../src-main/features/publication/publication.rules.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { publishedEntry } from '../../support/published.ts'

const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind)

describe('personal data by its form (UU 27/2022 Ps.4)', () => {
  test.each([
    ['NIK 3273010101900001', ['nationalId']],
    ['NIK 3273 0101 0190 0001', ['nationalId']],
    ['NIK perempuan 32.73.01.41.01.90.0001', ['nationalId']],
    ['NIP 197001011995032001', ['employeeId']],
    ['NIP. 19700101 199503 2 001', ['employeeId']],
    ['pos-el Budi.Santoso@contoh.go.id', ['email']],
    ['0812-3456-7890', ['phone']],
    ['+62 812 3456 7890', ['phone']],
    ['6281234567890', ['phone']],
    ['telp. (022) 1234567', ['phone']],
    ['021-5551234', ['phone']],
    ['a@b.id dan 081234567890, NIK 3273010101900001', ['email', 'phone', 'nationalId']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))

  test.each([
    'Keputusan Nomor 045/12/Sekda Tahun 2026',
    'Renstra 2021-2026 dan Renja 2025',
    'Periode 2019 2020 2021 2022',
    'Rp1.250.000.000,00',
    'Tanggal 24-11-2026 pukul 08.00',
    'DPA 1.02.0.00.0.00.01.0000',
    'Peraturan Daerah Nomor 8 Tahun 2019',
    'Kode RUP 52345678',
    'Pasal 17 huruf h',
  ])('%s holds none', (text) => expect(kinds(text)).toEqual([]))

  test('is never shown whole: what a screen gets holds no run that would be found again', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '3273010101900001',
        '197001011995032001',
        '081234567890',
        'budi@contoh.id',
        '(022) 1234567',
        ' ',
        ', ',
        'Renja 2026',
      ),
      fc.string({ maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (parts) => {
        const text = parts.join(' ')
        const shown = withPersonalMasked(text)
        for (const match of findPersonalData(text)) {
          expect(text.slice(match.from, match.from + match.text.length)).toBe(match.text)
          if (match.kind !== 'email') expect(shown).not.toContain(match.text)
        }
      }),
    )
  })

  test('of one value has one key, however it is written', () => {
    expect(personalValue({ kind: 'phone', text: '+62 812-3456-7890' })).toBe('081234567890')
    expect(contactKey({ kind: 'phone', text: '0812 3456 7890' })).toBe(contactKey({ kind: 'phone', text: '+6281234567890' }))
    expect(contactKey({ kind: 'email', text: 'PPID@Contoh.ID' })).toBe('email ppid@contoh.id')
    expect(maskedPersonal({ kind: 'nationalId', text: '3273010101900001' })).toBe('3273********0001')
    expect(maskedPersonal({ kind: 'email', text: 'budi@contoh.id' })).toBe('b***@contoh.id')
  })

  test('is looked for in every published word, but a long number in an address is no telephone', () => {
    const found = personalFindings(
      publishedEntry(1, {
        responsible: 'Budi, 081234567890',
        link: 'https://contoh.example/f/081234567890?nik=3273010101900001',
      }),
    )
    expect(found.map(({ field, kind }) => [field, kind])).toEqual([
      ['responsible', 'phone'],
      ['link', 'nationalId'],
    ])
  })
})

describe('doubts about an entry', () => {
  const on = (today: string) => outdatedAt(dateOnly(today))
  const SOUND = publishedEntry(1, { updatedOn: dateOnly('2026-11-02') })

  test('a complete and recent one has none', () => expect(entryDoubts(SOUND, on('2026-11-24'), false)).toEqual([]))

  test('one that is rewritten since the decree has one (Ps.45(5))', () =>
    expect(entryDoubts(SOUND, on('2026-11-24'), true)).toEqual(['changedSinceDecree']))

  test.each([
    [{ holderUnit: '' }, ['noUnit']],
    [{ retentionActive: null, retentionInactive: null, retentionFate: null }, ['noRetention']],
    [{ retentionActive: null, retentionInactive: null, retentionFate: null, retentionText: 'Permanen' }, []],
    [{ link: '' }, ['noEvidence']],
    [{ link: '', fileName: 'renja.pdf' }, []],
    [{ link: 'www.contoh.example' }, ['badLink']],
    [{ excludedInformationId: 3 }, ['partlyExcluded']],
  ])('%o', (change, expected) => expect(entryDoubts({ ...SOUND, ...change }, on('2026-11-24'), false)).toEqual(expected))

  test('no licence lets the user leave out the source (UU 14/2008 Ps.5(2))', () => {
    for (const license of LICENSES) expect(LICENSE_LABELS[license]).toMatch(/menyebut sumber|sumber tetap disebut/)
    expect(Object.values(LICENSE_LABELS).join()).not.toContain('tanpa syarat')
  })

  test.each([
    ['2026-05-24', '2026-11-24', false],
    ['2026-05-23', '2026-11-24', true],
    ['2026-08-31', '2027-02-28', false],
    ['2026-08-31', '2027-03-01', true],
  ])('updated on %s is outdated on %s: %s (Ps.18)', (updated, today, old) => {
    expect(on(today)(dateOnly(updated))).toBe(old)
  })
})

test('no scope ever takes a draft, a proposal or a withdrawn entry', () => {
  for (const statuses of Object.values(SCOPE_STATUSES))
    for (const status of ['draft', 'proposed', 'withdrawn'] as const) expect(statuses).not.toContain(status)
})

describe('names of the files', () => {
  test('carry kind, code and year', () => {
    expect(publicationFileName('html', 'DISKOMINFO', 2026)).toBe('DIP-DISKOMINFO-2026.html')
    expect(publicationFileName('schema', 'X', 2026)).toBe('dip.schema.json')
    expect(publicationFileName('dcat', 'X', 2026)).toBe('dcat.jsonld')
    expect(publicationFolderName('///', 2026)).toBe('DIP-OPD-2026')
  })

  test('hold nothing that a file system refuses', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 24 }), (code) => {
        expect(publicationFolderName(code, 2026)).toMatch(/^DIP-[\p{L}\p{N}-]+-2026$/u)
      }),
    )
  })
})
