// Column names for who asks or objects, the same in both registers: identity in one cell, contact, parts of an address.
import { type FieldSpec, field } from './field-spec.ts'

/** Columns that hold a name with the address, and often the telephone, in one cell. */
export const IDENTITY_NAMES = [
  'Nama & Alamat',
  'Nama dan Alamat Pemohon',
  'Nama/Alamat',
  'Nama dan Alamat Lengkap',
  'Nama, Alamat dan Nomor Kontak',
  'Nama, Alamat, No Telp',
  'Nama/Alamat/No HP',
  'Identitas Pemohon',
  'Identitas Pengaju',
  'Identitas',
  'Identitas Pemohon Informasi',
  'Identitas Lengkap Pemohon dan/atau Kuasanya',
]

export const CONTACT_NAMES = [
  'Nomor Kontak',
  'Kontak',
  'No Kontak',
  'No Telpon',
  'No HP',
  'No Telepon/HP',
  'No Telp/Email',
  'Mobile',
  'Telepon',
  'Nomor HP/WA',
  'Nomor Telepon/Email',
  'Kontak Pemohon',
  'Contact Person',
]

export type AddressField = 'address' | 'village' | 'district' | 'regency' | 'province' | 'postcode'

export const ADDRESS_FIELDS: readonly FieldSpec<AddressField>[] = [
  field('address', ['Alamat', 'Alamat Pemohon', 'Alamat Lengkap', 'Alamat Rumah', 'Alamat Domisili', 'Alamat/Instansi'], {
    many: true,
  }),
  field('village', ['Kelurahan', 'Desa', 'Desa/Kelurahan', 'Kelurahan/Desa', 'Kel']),
  field('district', ['Kecamatan', 'Kec']),
  field('regency', ['Kabupaten', 'Kab', 'Kabupaten/Kota', 'Kab/Kota', 'Kota']),
  field('province', ['Provinsi', 'Propinsi', 'Prov']),
  field('postcode', ['Kodepos', 'Kode Pos']),
]
