// Columns split and joined, the same in all registers: addresses, contacts, decision beside status, what has no column here.
import { describe, expect, test } from 'vitest'
import type { ImportKind } from '../../../src-main/features/imports/reading/drafts.ts'
import { previewImport } from '../../../src-main/features/imports/reading/preview.ts'
import { splitIdentity } from '../../../src-main/features/imports/reading/value-applicant.ts'
import { grid, type Input } from '../../support/grids.ts'

function readOne<K extends ImportKind>(kind: K, row: Readonly<Record<string, Input>>) {
  const preview = previewImport([grid([Object.keys(row), Object.values(row)])], kind, { fileName: 'register.xlsx' })
  return { draft: preview.rows[0]?.draft }
}

const REQUEST = { No: '1', Tanggal: '13-02-2022', Nama: 'Warga', 'Informasi Yang Diminta': 'Data' }
const OBJECTION = { No: '1', Tanggal: '13-02-2022', Nama: 'Warga', 'Rincian Informasi': 'Data', 'Keputusan Atasan': 'Dikabulkan' }

describe('one column beside another', () => {
  test('parts of an address are joined in the order of an envelope', () => {
    const parts = {
      Provinsi: 'Jawa Barat',
      Kecamatan: 'Cimalaka',
      Kelurahan: 'Cibeureum',
      Alamat: 'Jalan Contoh 1',
      Kodepos: '45353',
    }
    expect(readOne('request', { ...REQUEST, ...parts }).draft?.address).toBe(
      'Jalan Contoh 1, Cibeureum, Cimalaka, Jawa Barat, 45353',
    )
    expect(readOne('objection', { ...OBJECTION, 'Alasan (c)': 'v', ...parts }).draft?.address).toBe(
      'Jalan Contoh 1, Cibeureum, Cimalaka, Jawa Barat, 45353',
    )
  })

  test('two columns of contact give all telephones and e-mails', () => {
    const contacts = { Telepon: '022-7000001', 'No. HP': '081200000001 / satu@contoh.go.id' }
    expect(readOne('request', { ...REQUEST, ...contacts }).draft).toMatchObject({
      phone: '022-7000001; 081200000001',
      email: 'satu@contoh.go.id',
    })
    expect(readOne('objection', { ...OBJECTION, 'Alasan (c)': 'v', ...contacts }).draft?.phone).toBe('022-7000001; 081200000001')
  })

  test('the decision decides, the status beside it is kept as a note', () => {
    expect(readOne('request', { ...REQUEST, Status: 'Selesai', Keputusan: 'Ditolak' }).draft).toMatchObject({
      outcome: 'refused',
      notes: 'Status: Selesai',
    })
    expect(readOne('request', { ...REQUEST, Status: 'Ditolak' }).draft).toMatchObject({ outcome: 'refused', notes: '' })
  })

  test('what an objection has no column for is kept as a note', () => {
    const row = {
      ...OBJECTION,
      'Alasan (c)': 'v',
      'Nomor Surat Tanggapan': '045/1',
      'Keputusan Mediasi/Ajudikasi': 'Sepakat',
      'Putusan Pengadilan': '-',
    }
    expect(readOne('objection', row).draft?.notes).toBe('Nomor surat tanggapan: 045/1\nKeputusan mediasi/ajudikasi: Sepakat')
  })
})

describe('an identity in one cell', () => {
  test('a degree after a comma belongs to the name', () => {
    expect(splitIdentity('Warga Satu, S.H., M.Si').value).toMatchObject({ name: 'Warga Satu, S.H., M.Si', address: '' })
    expect(splitIdentity('Warga Satu, S.Kom, Desa Contoh').value).toMatchObject({
      name: 'Warga Satu, S.Kom',
      address: 'Desa Contoh',
    })
  })

  test('an identity with telephone and e-mail in one cell is parted, and said', () => {
    const read = splitIdentity('Nama: Warga Satu; Alamat: Jl. Contoh 1 RT 01/RW 02; HP 0812-0000-0001; satu@contoh.go.id')
    expect(read.value).toEqual({
      name: 'Warga Satu',
      address: 'Jl. Contoh 1 RT 01/RW 02',
      phone: '0812-0000-0001',
      email: 'satu@contoh.go.id',
    })
    expect(read.notes.map(({ code }) => code)).toEqual(['nameAddressSplit'])
  })
})
