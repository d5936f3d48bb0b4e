// The five requests of 2024 from which the scenarios of issue 5 start, entered day by day on a clock of their own.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DecisionInput, InputOf, OfficialInput } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { APPROVAL, DECREE, ITEM, TEST } from '../backend/consequence-test-fixtures.ts'
import { DECISION, EXCLUSION } from '../backend/fixtures.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'

/** Texts that must not reach the applicant, beside whatever else the file holds of their kind. */
export const HIDDEN = {
  content: 'Riwayat diagnosis dan pengobatan tujuh belas pegawai yang disimpan di lemari besi ruang kepegawaian',
  weighing: 'Tim menimbang bahwa dua pegawai pernah diancam sehingga penutupan lebih besar manfaatnya',
  closed: 'Rahasia pribadi para pegawai yang sakit tetap terlindungi dari penyalahgunaan',
  open: 'Keadaan kesehatan orang per orang akan terungkap kepada khalayak luas',
  requestNote: 'Pemohon diduga bekerja untuk pesaing salah seorang pejabat',
} as const

const SUPERIOR: OfficialInput = {
  ...OFFICIAL,
  role: 'ppidSuperior',
  frontTitle: 'Drs.',
  name: 'Bambang Contoh',
  backTitle: 'M.H.',
  nip: '196801011993031002',
  position: 'Sekretaris Daerah',
}

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

type Desk = { readonly backend: TestBackend; readonly agencyId: number }

const day = dateOnly
const goTo = ({ backend }: Desk, on: string) => backend.setNow(`${on}T03:00:00.000Z`)

async function letter({ backend }: Desk, kind: InputOf<'letters.issue'>['kind'], entityId: number, on: string): Promise<void> {
  const order = { kind, entityId, letterOn: day(on), signatoryId: null, withTitles: null, addressee: 'Bidang Kepegawaian' }
  await backend.call('letters.issue', { ...order, opening: null, closing: null, copies: [] })
}

/** A request on its day, with its form and its receipt. */
async function request(desk: Desk, on: string, applicantName: string, informationRequested: string, notes = ''): Promise<number> {
  goTo(desk, on)
  const form = { ...REQUEST_FORM, receivedOn: day(on), applicantName, informationRequested, notes }
  const { id } = await desk.backend.call('requests.register', { agencyId: desk.agencyId, form })
  await letter(desk, 'requestForm', id, on)
  await letter(desk, 'receipt', id, on)
  return id
}

type Ending = Partial<DecisionInput> & { readonly outcome: DecisionInput['outcome'] }

async function decide(desk: Desk, id: number, on: string, ending: Ending): Promise<void> {
  goTo(desk, on)
  const days = { decidedOn: day(on), noticeOn: day(on), providedOn: null }
  await desk.backend.call('requests.decide', { id, version: 1, decision: { ...DECISION, ...days, ...ending } })
  await letter(desk, ending.outcome === 'refused' ? 'refusalDecree' : 'writtenNotice', id, on)
}

/** An exclusion that a consequence test of January decided. */
async function exclude(desk: Desk): Promise<number> {
  const { backend, agencyId } = desk
  goTo(desk, '2024-01-15')
  const entry = { ...EXCLUSION, title: 'Data kesehatan pegawai', content: HIDDEN.content, startsOn: null, decreeOn: null }
  const texts = { consequenceOpen: HIDDEN.open, consequenceClosed: HIDDEN.closed }
  const { id } = await backend.call('excludedInformation.add', { agencyId, entry: { ...entry, ...texts, decreeNumber: '' } })
  const item = { ...ITEM, ...texts, excludedInformationId: id, information: entry.title, weighing: HIDDEN.weighing }
  const test = { ...TEST, items: [item], heldOn: day('2024-01-15') }
  const added = await backend.call('consequenceTests.add', { agencyId, test })
  goTo(desk, '2024-01-19')
  const approval = { ...APPROVAL, on: day('2024-01-17') }
  await backend.call('consequenceTests.approve', { id: added.id, version: 1, approval })
  await backend.call('consequenceTests.decide', { id: added.id, version: 2, decree: { ...DECREE, on: day('2024-01-19') } })
  return id
}

/** Refused under Ps.17 h on a decided test, approved by the superior, with a note between rooms and papers of two kinds. */
async function refusedRequest(desk: Desk, excludedInformationId: number): Promise<number> {
  const { backend } = desk
  const id = await request(desk, '2024-02-05', 'Rina Percobaan', 'Data pegawai yang sakit tahun 2023', HIDDEN.requestNote)
  await letter(desk, 'forwardingNote', id, '2024-02-05')
  for (const [kind, name, content] of [
    ['identityCard', 'KTP Rina.png', PNG],
    ['correspondence', 'jawaban bidang.txt', HIDDEN.content],
  ] as const) {
    writeFileSync(join(backend.folder, name), content)
    const token = backend.backend.files.keep(join(backend.folder, name))
    await backend.call('attachments.add', { entity: 'request', entityId: id, kind, token })
  }
  await decide(desk, id, '2024-02-15', {
    outcome: 'refused',
    refusalReasons: ['article17h'],
    refusalText: 'Membuka informasi tersebut mengungkap rahasia pribadi seseorang.',
    excludedInformationId,
    approvedBy: 'Drs. Bambang Contoh, M.H.',
    approvedOn: day('2024-02-14'),
  })
  return id
}

export type Scenarios = Readonly<Record<'refusal' | 'silence' | 'fee' | 'partial' | 'late', number>>

/** Writes the register into the app's data folder and answers the requests by scenario. */
export async function prepareScenarios(userData: string): Promise<Scenarios> {
  mkdirSync(join(userData, 'data'))
  const now = '2024-01-02T03:00:00.000Z'
  const backend = await openTestBackend({ databasePath: join(userData, 'data', 'register.ppid'), now })
  const { id: agencyId } = await backend.call('office.createAgency', { profile: PROFILE, officials: [OFFICIAL, SUPERIOR] })
  const desk = { backend, agencyId }
  const refusal = await refusedRequest(desk, await exclude(desk))
  const silence = await request(desk, '2024-03-04', 'Budi Percobaan', 'Rencana kerja dan anggaran tahun 2024')
  const fee = await request(desk, '2024-07-01', 'Citra Contohwati', 'Salinan gambar bangunan seluruh sekolah')
  await decide(desk, fee, '2024-07-08', { outcome: 'grantedFully', feeCopying: 750_000, formSoft: false, formHard: true })
  const partial = await request(desk, '2024-09-02', 'Dewi Simulasi', 'Kontrak pengadaan komputer beserta daftar pegawai penerima')
  await decide(desk, partial, '2024-09-10', {
    outcome: 'grantedPartly',
    redactionNote: 'NIK dan alamat pegawai dihitamkan.',
    providedOn: day('2024-09-10'),
  })
  const late = await request(desk, '2024-11-04', 'Eko Percontohan', 'Laporan kinerja tahun 2023')
  await decide(desk, late, '2024-12-02', { outcome: 'grantedFully', providedOn: day('2024-12-02') })
  const faults = [...backend.faults]
  await backend.close()
  if (faults.length > 0) throw new Error(`the register could not be prepared: ${String(faults[0])}`)
  return { refusal, silence, fee, partial, late }
}
