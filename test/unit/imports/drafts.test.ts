// One row of each register to its draft: what a field takes when columns are joined, split, missing or contradictory.
import { describe, expect, test } from 'vitest'
import type { ImportKind } from '../../../src-main/features/imports/reading/drafts.ts'
import { previewImport } from '../../../src-main/features/imports/reading/preview.ts'
import { grid, type Input } from '../../support/grids.ts'

/** The first row of a table given as `heading -> cell`, read as one kind. */
function readOne<K extends ImportKind>(kind: K, row: Readonly<Record<string, Input>>) {
  const preview = previewImport([grid([Object.keys(row), Object.values(row)])], kind, { fileName: 'register.xlsx' })
  const first = preview.rows[0]
  return { draft: first?.draft, state: first?.state, codes: first?.messages.map((message) => message.code) ?? [] }
}

const REQUEST = { No: '1', Tanggal: '13-02-2022', Nama: 'Warga', 'Informasi Yang Diminta': 'Data' }

describe('a request', () => {
  test('telephone and e-mail in one cell are parted', () => {
    const { draft } = readOne('request', { ...REQUEST, 'No. Telp/Email': '0812 0000 0001 / satu@contoh.go.id' })
    expect(draft).toMatchObject({ phone: '0812 0000 0001', email: 'satu@contoh.go.id' })
  })

  test('a stated kind of applicant beats the name', () => {
    expect(readOne('request', { ...REQUEST, Nama: 'PT Maju', 'Kategori Pemohon': 'Perorangan' }).draft?.applicantKind).toBe(
      'individual',
    )
    expect(readOne('request', { ...REQUEST, Nama: 'PT Maju' }).draft?.applicantKind).toBe('legalEntity')
  })

  test('its registration number is kept as written, else its place in the list', () => {
    expect(readOne('request', { ...REQUEST, 'Nomor Registrasi': '01-Per-web-12-2022' }).draft?.originalNumber).toBe(
      '01-Per-web-12-2022',
    )
    expect(readOne('request', REQUEST).draft?.originalNumber).toBe('1')
  })

  test('a refusal without reason is accepted but doubtful', () => {
    const { draft, state, codes } = readOne('request', { ...REQUEST, Keputusan: 'Ditolak', 'Alasan Penolakan': null })
    expect([draft?.outcome, state]).toEqual(['refused', 'doubtful'])
    expect(codes).toContain('refusalWithoutReason')
  })

  test('a decision of unknown words stays open, and its words are kept', () => {
    const { draft, codes } = readOne('request', { ...REQUEST, Keputusan: 'lihat map merah' })
    expect(draft).toMatchObject({ outcome: null, notes: 'Keputusan: lihat map merah' })
    expect(codes).toContain('outcomeNotRecognised')
  })

  test('not held is not the same as refused', () => {
    expect(readOne('request', { ...REQUEST, Keputusan: 'Tidak dikuasai' }).draft?.outcome).toBe('notHeld')
  })

  test('tax number and office are kept as notes', () => {
    const { draft } = readOne('request', {
      ...REQUEST,
      NPWP: '01.234',
      'PPID Pembantu': 'Dinas A',
      Keterangan: 'diambil sendiri',
    })
    expect(draft?.notes.split('\n')).toEqual(['diambil sendiri', 'PPID Pelaksana: Dinas A', 'NPWP: 01.234'])
  })

  test('"Cara" that holds payments stays a payment', () => {
    const { draft, codes } = readOne('request', { ...REQUEST, Biaya: 'Rp 5.000', 'Cara Bayar': 'Tunai' })
    expect(draft).toMatchObject({ feeTotal: 5000, paymentMethod: 'Tunai', channel: 'other' })
    expect(codes).toContain('channelMissing')
  })

  test('seeing and copying both ticked is a copy, said', () => {
    const { draft, codes } = readOne('request', { ...REQUEST, 'Melihat/Mengetahui': 'v', 'Meminta Salinan': 'v' })
    expect(draft?.accessMethod).toBe('copy')
    expect(codes).toContain('accessBoth')
  })

  test('form and access as words', () => {
    const row = { ...REQUEST, 'Bentuk Informasi': 'Softcopy', 'Cara Memperoleh Informasi': 'Melihat dan membaca' }
    expect(readOne('request', row).draft).toMatchObject({ formSoft: true, formHard: false, accessMethod: 'view' })
  })

  test('held and not documented are read apart', () => {
    const row = { ...REQUEST, 'Status (Ya)': null, 'Status (Tidak)': 'v', 'Belum Dokumentasi': 'v' }
    expect(readOne('request', row).draft).toMatchObject({ underControl: false, notDocumented: true })
  })

  test('a NIK typed as a number is taken, and its lost digits are suspected', () => {
    const { draft, state, codes } = readOne('request', { ...REQUEST, NIK: 3_201_010_101_010_000 })
    expect(draft?.nationalId).toBe('3201010101010000')
    expect([state, codes.includes('nationalIdRounded')]).toEqual(['doubtful', true])
  })

  test('information given before it was asked for is flagged, not changed', () => {
    const { draft, codes } = readOne('request', { ...REQUEST, 'Pemberian Informasi': '01-02-2022' })
    expect(draft?.providedOn).toBe('2022-02-01')
    expect(codes).toContain('providedBeforeReceived')
  })
})

const OBJECTION = { No: '1', Tanggal: '13-02-2022', Nama: 'Warga', 'Rincian Informasi': 'Data', 'Keputusan Atasan': 'Dikabulkan' }

describe('an objection', () => {
  test('takes its grounds from ticks and from words together', () => {
    const row = { ...OBJECTION, 'Alasan (a)': null, 'Alasan (c)': 'v', 'Alasan Keberatan': 'huruf e' }
    expect(readOne('objection', row).draft?.grounds).toEqual(['c', 'e'])
  })

  test('without any ground of the law is rejected at its column, since the register keeps none without', () => {
    const { state, codes } = readOne('objection', { ...OBJECTION, 'Alasan Keberatan': 'tidak puas' })
    expect(state).toBe('rejected')
    expect(codes).toEqual(expect.arrayContaining(['groundNotRecognised', 'requiredMissing']))
  })

  test('may stand without a request (ground b)', () => {
    const { draft, state } = readOne('objection', { ...OBJECTION, 'Alasan (b)': 'v', 'No. Pendaftaran': null })
    expect(draft).toMatchObject({ requestNumber: '', grounds: ['b'] })
    expect(state).toBe('accepted')
  })

  test('keeps proxy, case and name with position', () => {
    const row = {
      ...OBJECTION,
      'Alasan (c)': 'v',
      Kuasa: 'Kuasa Satu',
      'Kasus Posisi': 'Tidak dijawab',
      'Nama Atasan PPID': 'Sekda',
      'Jabatan Atasan PPID': 'Sekretaris Daerah',
    }
    expect(readOne('objection', row).draft).toMatchObject({
      proxyName: 'Kuasa Satu',
      caseStatement: 'Tidak dijawab',
      superiorNameAndPosition: 'Sekda, Sekretaris Daerah',
      outcome: 'upheldFully',
    })
  })

  test('an answer before the objection is flagged', () => {
    const { codes } = readOne('objection', { ...OBJECTION, 'Tanggal Tanggapan': '10-02-2022' })
    expect(codes).toContain('answeredBeforeReceived')
  })

  test('without a name it is rejected', () => {
    const { draft, state, codes } = readOne('objection', { ...OBJECTION, Nama: '-' })
    expect([draft, state]).toEqual([null, 'rejected'])
    expect(codes).toContain('requiredMissing')
  })
})

const EXCLUDED = {
  No: '1',
  Informasi: 'Data pribadi',
  'Dasar Hukum Pengecualian': 'Pasal 17 huruf h UU KIP',
  'Jangka Waktu': '5 tahun',
}

describe('an excluded piece of information', () => {
  test('takes its grounds from the legal basis', () => {
    expect(readOne('excludedInformation', EXCLUDED)).toMatchObject({
      draft: { title: 'Data pribadi', grounds: ['h'] },
      state: 'accepted',
    })
  })

  test('without a legal basis, or one that names no letter, it is doubtful', () => {
    expect(readOne('excludedInformation', { ...EXCLUDED, 'Dasar Hukum Pengecualian': null }).codes).toContain('legalBasisMissing')
    expect(readOne('excludedInformation', { ...EXCLUDED, 'Dasar Hukum Pengecualian': 'Peraturan Wali Kota' }).codes).toContain(
      'groundsNotFound',
    )
  })

  test('an exclusion without end is questioned', () => {
    expect(readOne('excludedInformation', { ...EXCLUDED, 'Jangka Waktu': 'Tidak Terbatas' }).codes).toContain('periodUnlimited')
  })
})

const ENTRY = {
  No: '1',
  'Judul Informasi': 'Renja',
  'Ringkasan Informasi': 'Rencana kerja',
  'Pejabat Yang Menguasai Informasi': 'Sekretariat',
}

describe('an entry of the DIP', () => {
  test('joins who makes and who publishes', () => {
    const row = { ...ENTRY, 'Penanggung Jawab': 'Sekretaris', 'Penerbit Informasi': 'Humas' }
    expect(readOne('publicInformation', row).draft?.responsible).toBe('Sekretaris; Humas')
  })

  test('takes its title from the summary where the title cell is empty, and says so', () => {
    const { draft, codes } = readOne('publicInformation', { ...ENTRY, 'Judul Informasi': null })
    expect(draft?.title).toBe('Rencana kerja')
    expect(codes).toContain('titleFromSummary')
  })

  test('takes the only year of the file where no time is given, and says so', () => {
    const preview = previewImport([grid([Object.keys(ENTRY), Object.values(ENTRY)])], 'publicInformation', {
      fileName: 'dip_2023.xlsx',
    })
    expect(preview.rows[0]?.draft?.year).toBe(2023)
    expect(preview.rows[0]?.messages.map((message) => message.code)).toContain('yearFromContext')
  })

  test('an unknown category or form is said', () => {
    const { codes } = readOne('publicInformation', { ...ENTRY, Kategori: 'Umum', 'Bentuk Informasi': 'lengkap' })
    expect(codes).toEqual(expect.arrayContaining(['categoryNotRecognised', 'formNotRecognised']))
  })

  test('the office stands in for a missing holder', () => {
    expect(
      readOne('publicInformation', { ...ENTRY, 'Pejabat Yang Menguasai Informasi': null, OPD: 'Dinas A' }).draft?.holderUnit,
    ).toBe('Dinas A')
  })

  test('a year in a column of its own', () => {
    expect(readOne('publicInformation', { ...ENTRY, Tahun: 2023 }).draft).toMatchObject({ year: 2023, madeWhen: '2023' })
  })
})
