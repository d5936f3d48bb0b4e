// A fictitious office for tests.
import type { AgencyProfile, OfficialInput, RequestInput } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import type { TestBackend } from './backend.ts'

export const PROFILE: AgencyProfile = {
  governmentName: 'Pemerintah Kota Contoh',
  name: 'Dinas Komunikasi dan Informatika',
  shortCode: 'DISKOMINFO',
  address: 'Jalan Merdeka Nomor 1',
  city: 'Contoh',
  postalCode: '40111',
  phone: '(022) 1234567',
  fax: '',
  email: 'ppid@contoh.example',
  website: 'ppid.contoh.example',
  timeZone: 'WIB',
  workingWeek: 5,
  countTriggerDay: false,
  countNotHeldAsRefused: false,
  executorLabel: 'Pelaksana',
  restartOnRepair: false,
  noticeTargetDays: 3,
  reminderTime: '08:00',
  numberingTemplate: '{seq:3}/{type}/{unit}/{romanMonth}/{year}',
}

export const OFFICIAL: OfficialInput = {
  role: 'ppidExecutor',
  capacity: 'definitif',
  frontTitle: 'Dra.',
  name: 'Siti Contoh',
  backTitle: 'M.Si.',
  nip: '197001011995032001',
  rank: 'Pembina Tingkat I',
  position: 'Sekretaris Dinas',
  validFrom: dateOnly('2019-01-01'),
  validTo: null,
}

/** A walk-in request with fictitious identity, received on the default test day. */
export const REQUEST_FORM: RequestInput = {
  receivedOn: dateOnly('2026-11-24'),
  backdatingReason: '',
  channel: 'inPerson',
  applicantKind: 'individual',
  applicantName: 'Budi Percobaan',
  nationalId: '3273010101900001',
  legalEntityDecree: '',
  address: 'Jalan Percobaan 2',
  phone: '081234567890',
  email: 'budi@percobaan.example',
  occupation: 'Mahasiswa',
  proxyName: '',
  powerOfAttorney: '',
  informationRequested: 'Rencana kerja tahun 2026',
  purpose: 'Penelitian',
  accessMethod: 'copy',
  deliveryMethod: 'pickUp',
  unit: '',
  purposeKind: null,
  notes: '',
}

/** Sets up the office and returns its id. */
export async function setUpOffice(test: TestBackend, change: Partial<AgencyProfile> = {}): Promise<number> {
  const { id } = await test.call('office.createAgency', { profile: { ...PROFILE, ...change }, officials: [OFFICIAL] })
  return id
}
