// Ticks, money, decisions, channels, categories, forms, places, people and letters of law as clerks write them.
import { describe, expect, test } from 'vitest'
import { EMPTY_CELL, textCell } from '../../../src-main/features/imports/reading/grid.ts'
import { quote } from '../../../src-main/features/imports/reading/messages.ts'
import {
  guessApplicantKind,
  readApplicantKind,
  readContact,
  readNationalId,
  splitIdentity,
} from '../../../src-main/features/imports/reading/value-applicant.ts'
import { isCategoryHeading, readCategory } from '../../../src-main/features/imports/reading/value-category.ts'
import { readChannel } from '../../../src-main/features/imports/reading/value-channel.ts'
import { readControlWords, readObjectionOutcome, readOutcome } from '../../../src-main/features/imports/reading/value-decision.ts'
import { readForm } from '../../../src-main/features/imports/reading/value-form.ts'
import { exclusionGroundsIn, objectionGroundsIn } from '../../../src-main/features/imports/reading/value-legal.ts'
import { readMoney } from '../../../src-main/features/imports/reading/value-money.ts'
import { splitWhenWhere } from '../../../src-main/features/imports/reading/value-place-time.ts'
import { readTick, readTickPair } from '../../../src-main/features/imports/reading/value-ticks.ts'

const codes = (read: { readonly notes: readonly { readonly code: string }[] }) => read.notes.map((remark) => remark.code)

describe('a tick column', () => {
  test.each(['v', 'V', '✓', '√', 'x', 'X', '1', 'ya', 'Ya', ' v ', '(v)', 'Softcopy'])('"%s" is a tick', (text) => {
    expect(readTick(textCell(text))).toEqual({ value: true, notes: [] })
  })

  test.each(['', '-', '–', '0', 'tidak', 'Tdk', 'NULL'])('"%s" is none', (text) => {
    expect(readTick(textCell(text))).toEqual({ value: false, notes: [] })
  })

  test('other words count as a tick and are said', () => {
    expect(codes(readTick(textCell('lihat catatan lama')))).toEqual([])
    expect(codes(readTick(textCell('menyusul')))).toEqual(['tickUnusual'])
  })

  test('yes and no: one ticked decides, none leaves it open, a crossed option does not count', () => {
    const pair = (yes: string, no: string) => readTickPair(textCell(yes), textCell(no))
    expect(pair('v', '').value).toBe(true)
    expect(pair('-', '√').value).toBe(false)
    expect(pair('', '').value).toBeNull()
    expect(pair('v', 'x')).toEqual({ value: true, notes: [] })
    expect(pair('v', 'v').value).toBeNull()
    expect(codes(pair('v', 'v'))).toEqual(['controlContradictory'])
  })

  test('cells of Excel: booleans and numbers', () => {
    expect(readTick({ kind: 'boolean', value: true }).value).toBe(true)
    expect(readTick({ kind: 'number', number: 0 }).value).toBe(false)
  })
})

describe('a fee', () => {
  test.each([
    ['Gratis', 0],
    ['GRATIS', 0],
    ['Tidak dipungut biaya', 0],
    ['Rp 5.000', 5000],
    ['Rp5.000,00', 5000],
    ['Rp. 12.500,-', 12_500],
    ['IDR 1.250.000', 1_250_000],
    ['5000', 5000],
    ['5 ribu', 5000],
    ['1,5 juta', 1_500_000],
    ['Rp 0', 0],
    ['5.000 rupiah', 5000],
  ])('%s is %i rupiah', (text, rupiah) => {
    expect(readMoney(textCell(text))).toEqual({ value: { rupiah, payment: '' }, notes: [] })
  })

  test('an empty cell is not zero, and words that are no sum are said', () => {
    expect(readMoney(EMPTY_CELL)).toEqual({ value: { rupiah: null, payment: '' }, notes: [] })
    expect(readMoney(textCell('-')).value.rupiah).toBeNull()
    expect(codes(readMoney(textCell('sesuai ketentuan')))).toEqual(['feeUnreadable'])
    expect(readMoney({ kind: 'number', number: 12_500 }).value.rupiah).toBe(12_500)
  })
})

test.each([
  ['Rp 5.000 / Tunai', 5000, 'Tunai'],
  ['Rp. 12.500,- (transfer bank)', 12_500, 'transfer bank'],
  ['Gratis', 0, ''],
  ['Tunai', null, 'Tunai'],
])('a fee with its payment: %s is %s rupiah by "%s"', (text, rupiah, payment) => {
  expect(readMoney(textCell(text))).toEqual({ value: { rupiah, payment }, notes: [] })
})

test.each([
  ['Dikuasai', true, false],
  ['Di bawah penguasaan', true, false],
  ['Tidak dikuasai', false, false],
  ['Belum didokumentasikan', null, true],
  ['-', null, false],
])('the status of information "%s": held %s, not documented %s', (text, underControl, notDocumented) => {
  expect(readControlWords(text)).toEqual({ value: { underControl, notDocumented }, notes: [] })
})

describe('a decision on a request', () => {
  test.each([
    ['Diberikan', 'grantedFully'],
    ['Dikabulkan', 'grantedFully'],
    ['Dikabulkan seluruhnya', 'grantedFully'],
    ['Dikabulkan sebagian', 'grantedPartly'],
    ['Diberikan sebagian', 'grantedPartly'],
    ['Ditolak', 'refused'],
    ['Tidak dikabulkan', 'refused'],
    ['Tidak dapat diberikan', 'refused'],
    ['Tidak dikuasai', 'notHeld'],
    ['Tidak di bawah penguasaan', 'notHeld'],
    ['Belum didokumentasikan', 'notDocumented'],
    ['Tidak lengkap', 'lapsed'],
    ['Gugur', 'lapsed'],
    ['Dicabut pemohon', 'withdrawn'],
    ['Dalam proses', null],
    ['Sedang diproses', null],
    ['-', null],
  ])('%s is %s', (text, outcome) => {
    expect(readOutcome(text)).toEqual({ value: outcome, notes: [] })
  })

  test('a status that only suggests a grant is taken and said', () => {
    expect(readOutcome('Selesai').value).toBe('grantedFully')
    expect(codes(readOutcome('Selesai'))).toEqual(['outcomeInterpreted'])
  })

  test('unknown words decide nothing', () => {
    expect(readOutcome('lihat arsip').value).toBeNull()
    expect(codes(readOutcome('lihat arsip'))).toEqual(['outcomeNotRecognised'])
  })
})

test.each([
  ['Dikabulkan', 'upheldFully'],
  ['Diterima sebagian', 'upheldPartly'],
  ['Ditolak', 'rejected'],
  ['Tidak dapat diterima', 'rejected'],
  ['Diselesaikan secara musyawarah', 'settled'],
  ['Dalam proses', null],
])('the decision on an objection "%s" is %s', (text, outcome) => {
  expect(readObjectionOutcome(text)).toEqual({ value: outcome, notes: [] })
})

describe('a channel', () => {
  test.each([
    ['Datang Langsung', 'inPerson'],
    ['Via E-mail', 'email'],
    ['Via Website PPID', 'website'],
    ['Mengirim Surat', 'post'],
    ['Mengirim Pesan ke FB Humas Sumedang', 'socialMedia'],
    ['Via WA', 'socialMedia'],
    ['Aplikasi', 'app'],
    ['Telepon', 'phone'],
    ['Faksimili', 'fax'],
  ])('%s is %s', (text, channel) => {
    expect(readChannel(text).value).toBe(channel)
  })

  test('unknown words are another channel, said; silence is none', () => {
    expect(readChannel('burung merpati').value).toBe('other')
    expect(codes(readChannel('burung merpati'))).toEqual(['channelNotRecognised'])
    expect(readChannel('-').value).toBeNull()
  })
})

describe('a category', () => {
  test.each([
    ['A. INFORMASI WAJIB DIUMUMKAN SECARA BERKALA', 'periodic'],
    ['Serta Merta', 'immediate'],
    ['serta-merta', 'immediate'],
    ['Informasi Tersedia Setiap Saat', 'anytime'],
    ['Berkla', 'periodic'],
    ['D. Informasi yang Dikecualikan', 'excluded'],
    ['Informasi Keuangan', null],
    ['Berkala dan Setiap Saat', null],
  ])('%s names %s', (text, category) => {
    expect(readCategory(text)).toBe(category)
  })

  test('an entry that only mentions a category is no heading', () => {
    expect(isCategoryHeading('1. INFORMASI BERKALA')).toBe(true)
    expect(isCategoryHeading('SETIAP SAAT')).toBe(true)
    expect(isCategoryHeading('Laporan berkala keuangan daerah yang diumumkan')).toBe(false)
  })
})

describe('a form', () => {
  test.each([
    ['Hard & Soft File', true, true],
    ['Soft dan Hard Copy', true, true],
    ['Website, hardcopy, dan softcopy', true, true],
    ['PDF, Excel', true, false],
    ['aplikasi', true, false],
    ['Tercetak', false, true],
    ['Hard File', false, true],
    ['-', false, false],
  ])('%s: soft %s, hard %s', (text, soft, hard) => {
    expect(readForm(text)).toEqual({ value: { soft, hard }, notes: [] })
  })

  test('unknown words are said', () => {
    expect(codes(readForm('lengkap'))).toEqual(['formNotRecognised'])
  })
})

describe('time and place', () => {
  test.each([
    ['Jakarta, 2025', '2025', 'Jakarta'],
    ['Maret 2025, Medan', 'Maret 2025', 'Medan'],
    ['2018 Gresik', '2018', 'Gresik'],
    ['Kota Bogor 13 Maret 2026', '13 Maret 2026', 'Kota Bogor'],
    ['Tahun 2023', 'Tahun 2023', ''],
    ['Medan', '', 'Medan'],
    ['-', '', ''],
  ])('%s: %s at %s', (text, when, where) => {
    expect(splitWhenWhere(text)).toEqual({ value: { when, where }, notes: [] })
  })

  test('what cannot be split stays whole and is said', () => {
    expect(splitWhenWhere('Rapat 2022 di Medan tahun 2023').value.when).toBe('Rapat 2022 di Medan tahun 2023')
    expect(codes(splitWhenWhere('Rapat 2022 di Medan tahun 2023'))).toEqual(['placeTimeUnsplit'])
  })
})

describe('an applicant', () => {
  test('kind by column word, else by the name, said when it is an institution', () => {
    expect(readApplicantKind('Perorangan')).toBe('individual')
    expect(readApplicantKind('Badan Hukum')).toBe('legalEntity')
    expect(readApplicantKind('Kelompok Orang')).toBe('group')
    expect(guessApplicantKind('PEMOHON-1')).toEqual({ value: 'individual', notes: [] })
    expect(guessApplicantKind('PT Maju Jaya').value).toBe('legalEntity')
    expect(codes(guessApplicantKind('LSM Contoh'))).toEqual(['applicantKindGuessed'])
  })

  test('telephone and e-mail out of one cell', () => {
    expect(readContact(textCell('081200000001 / satu@contoh.go.id')).value).toEqual({
      phone: '081200000001',
      email: 'satu@contoh.go.id',
    })
    expect(readContact(textCell('-')).value).toEqual({ phone: '', email: '' })
  })

  test('a zero lost in Excel comes back and is said', () => {
    const read = readContact({ kind: 'number', number: 81_200_000_001 })
    expect(read.value.phone).toBe('081200000001')
    expect(codes(read)).toEqual(['phoneZeroRestored'])
  })

  test('a NIK that is not 16 digits or went through a number cell is said, never shown', () => {
    expect(readNationalId(textCell('3201010101010001'))).toEqual({ value: '3201010101010001', notes: [] })
    expect(codes(readNationalId(textCell('32010101')))).toEqual(['nationalIdSuspicious'])
    expect(codes(readNationalId({ kind: 'number', number: 3_201_010_101_010_001 }))).toEqual(['nationalIdRounded'])
  })

  test('name and address in one cell', () => {
    expect(splitIdentity('Warga Satu\nJalan Contoh 1').value).toMatchObject({ name: 'Warga Satu', address: 'Jalan Contoh 1' })
    expect(splitIdentity('Warga Satu, Jl. Contoh 1').value).toMatchObject({ name: 'Warga Satu', address: 'Jl. Contoh 1' })
    expect(splitIdentity('Warga Satu d/a Kantor Contoh').value).toMatchObject({ name: 'Warga Satu', address: 'Kantor Contoh' })
    expect(splitIdentity('Warga Satu')).toEqual({ value: { name: 'Warga Satu', address: '', phone: '', email: '' }, notes: [] })
  })

  test('a quoted cell hides what could identify a person', () => {
    expect(quote('3201010101010001')).toBe('…')
    expect(quote('hubungi satu@contoh.go.id')).toBe('hubungi …')
    expect(quote('0812-0000-0001')).toBe('…')
    expect(quote('13-02-2022')).toBe('13-02-2022')
    expect(quote('a'.repeat(60))).toHaveLength(40)
  })
})

describe('letters of law', () => {
  test.each([
    ['UU Nomor 14 Tahun 2008 Pasal 17 huruf h', ['h']],
    ['Pasal 17 huruf a dan c UU KIP', ['a', 'c']],
    ['Pasal 17 huruf h angka 3 UU 14/2008; Pasal 17 huruf i', ['h', 'i']],
    ['Pasal 17 (j)', ['j']],
    ['Peraturan Daerah Nomor 3', []],
  ])('%s cites %j of Pasal 17', (text, letters) => {
    expect(exclusionGroundsIn(text)).toEqual(letters)
  })

  test.each([
    ['a, c', ['a', 'c']],
    ['huruf e', ['e']],
    ['Pasal 35 ayat (1) huruf g', ['g']],
    ['Permohonan tidak ditanggapi', ['c']],
    ['Ditanggapi tidak sebagaimana yang diminta', ['d']],
    ['Biaya tidak wajar; penyampaian melebihi jangka waktu', ['f', 'g']],
    ['Permohonan ditolak', ['a']],
    ['lain-lain', []],
  ])('%s are the objection grounds %j', (text, letters) => {
    expect(objectionGroundsIn(text)).toEqual(letters)
  })
})
