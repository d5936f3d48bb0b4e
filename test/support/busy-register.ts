// An office with as many requests as wanted, each with the long words, addresses and reasons of real ones.
import type { DecisionInput, RequestInput } from '../../src-main/contract/index.ts'
import { addDays, dateOnly } from '../../src-main/kernel/date-only.ts'
import { DECISION } from '../backend/fixtures.ts'
import type { TestBackend } from './backend.ts'
import { REQUEST_FORM } from './office.ts'

const NAMES = [
  'Budi Percobaan',
  'Perkumpulan Masyarakat Transparansi Contoh',
  'Dr. Siti Nurhalizah Contohwati, S.H., M.Kn.',
  'Ujang',
]
const PLACES = [
  'Jalan Percobaan 2',
  'Perumahan Griya Contoh Permai Blok C12 Nomor 7 RT 003/RW 011 Kelurahan Contohmekar Kecamatan Contohwetan 40123',
]
const SUBJECTS = [
  'Rencana kerja tahun 2026',
  'Dokumen pelaksanaan anggaran (DPA), kerangka acuan kerja, dan laporan pertanggungjawaban kegiatan pengadaan perangkat komputer tahun anggaran 2024 dan 2025 beserta berita acara serah terima',
  'Salinan peraturan wali kota tentang penyelenggaraan pemerintahan berbasis elektronik',
]

/** The form of the request at `index`; every one has an identity that is unlike the others. */
export function busyForm(index: number): RequestInput {
  const receivedOn = addDays(dateOnly('2026-01-05'), index % 300)
  return {
    ...REQUEST_FORM,
    receivedOn,
    backdatingReason: 'Dicatat kemudian',
    applicantName: NAMES[index % NAMES.length] ?? '',
    nationalId: `327301010190${String(index + 1).padStart(4, '0')}`,
    address: PLACES[index % PLACES.length] ?? '',
    phone: `08129${String(index).padStart(7, '0')}`,
    email: index % 3 === 0 ? '' : `pemohon.nomor${index}@surat-elektronik.example`,
    occupation: index % 2 === 0 ? 'Mahasiswa' : 'Wiraswasta',
    powerOfAttorney: index % 5 === 0 ? 'Surat kuasa khusus 12 Januari 2026' : '',
    informationRequested: SUBJECTS[index % SUBJECTS.length] ?? '',
    purpose: index % 2 === 0 ? 'Penelitian' : 'Pengawasan masyarakat terhadap penyelenggaraan pemerintahan',
  }
}

const REFUSED: Partial<DecisionInput> = {
  outcome: 'refused',
  refusalReasons: ['againstLaw'],
  refusalText: 'Permohonan tidak sesuai dengan ketentuan peraturan perundang-undangan',
  formSoft: false,
  providedOn: null,
}

/** Registers `count` requests; each second one is decided. */
export async function fillBusyRegister(test: TestBackend, agencyId: number, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const { id, version } = await test.call('requests.register', { agencyId, form: busyForm(index) })
    if (index % 2 === 1) continue
    const change = index % 4 === 0 ? REFUSED : { feeCopying: 25_000, paymentMethod: 'Tunai' }
    await test.call('requests.decide', { id, version, decision: { ...DECISION, ...change } })
  }
}
