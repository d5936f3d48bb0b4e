// The register book of objections in the official 20 columns (Perki KI 1/2021 Lamp. XI), pure: cases to table.
import type { Cell, Column, HeaderCell, ReportTable } from '../../reporting/report-model.ts'
import type { ExportProfile } from '../export-profile.rules.ts'
import { shownPerson } from '../exported-person.ts'
import { OBJECTION_OUTCOME_LABELS } from './objections.labels.ts'
import { OBJECTION_GROUNDS } from './objections.rules.ts'
import type { StoredObjection } from './objections.rows.ts'

const tall = (text: string): HeaderCell => ({ text, rowSpan: 2 })
const text = (width: number): Column => ({ kind: 'text', width })

const HEADER: readonly (readonly HeaderCell[])[] = [
  [
    tall('No.'),
    tall('Tgl.'),
    tall('Nama'),
    tall('Alamat'),
    tall('Nomor Kontak'),
    tall('Pekerjaan'),
    tall('No. Pendaftaran Permohonan Informasi'),
    tall('Informasi Yang Diminta'),
    tall('Tujuan Penggunaan Informasi'),
    { text: 'Alasan Pengajuan Keberatan (Pasal 35 ayat (1) UU KIP)', colSpan: 7 },
    tall('Keputusan Atasan PPID'),
    tall('Hari dan Tanggal Pemberian Tanggapan atas Keberatan'),
    tall('Nama dan Posisi Atasan PPID'),
    tall('Tanggapan Pemohon Informasi'),
  ],
  OBJECTION_GROUNDS.map((ground) => ({ text: ground })),
]

const COLUMNS: readonly Column[] = [
  text(16),
  { kind: 'date', width: 13 },
  text(18),
  text(18),
  text(15),
  text(14),
  text(24),
  text(32),
  text(22),
  ...OBJECTION_GROUNDS.map((): Column => ({ kind: 'tick', width: 5 })),
  text(22),
  // As wide as their long headings need: in a narrow column they would run over the first line.
  { kind: 'date', width: 34 },
  text(22),
  text(20),
]

/** The book as a table; people as the profile shows them. */
export function objectionBook(
  objections: readonly StoredObjection[],
  requestNumbers: ReadonlyMap<number, string>,
  profile: ExportProfile,
  caption: string,
): ReportTable {
  return {
    id: 'KEB',
    caption,
    sheet: 'Register Keberatan',
    orientation: 'landscape',
    header: HEADER,
    numbered: true,
    columns: COLUMNS,
    rows: objections.map((objection, index) => ({ cells: bookCells(objection, requestNumbers, profile, index + 1) })),
    emptyText: 'Nihil',
  }
}

const personOf = (objection: StoredObjection) => ({
  names: [objection.applicantName, objection.proxyName],
  identity: [objection.address, objection.phone, objection.proxyAddress, objection.proxyPhone],
})

function bookCells(
  objection: StoredObjection,
  numbers: ReadonlyMap<number, string>,
  profile: ExportProfile,
  ordinal: number,
): Cell[] {
  const person = shownPerson(profile, personOf(objection))
  const { free } = person
  const superior = [objection.superiorName, objection.superiorPosition].filter((part) => part !== '').join(', ')
  return [
    objection.registrationNumber,
    { date: objection.receivedOn },
    person.name(objection.applicantName, `Pemohon keberatan ${ordinal}`),
    person.column('address', objection.address),
    person.column('contact', objection.phone),
    free(objection.occupation),
    objection.requestId === null ? '' : (numbers.get(objection.requestId) ?? ''),
    free(objection.informationRequested),
    free(objection.purpose),
    ...OBJECTION_GROUNDS.map((ground) => (objection.grounds.includes(ground) ? 1 : 0)),
    objection.outcome === null ? 'Dalam proses' : OBJECTION_OUTCOME_LABELS[objection.outcome],
    objection.answeredOn === null ? '' : { date: objection.answeredOn },
    superior,
    free(objection.applicantReaction),
  ]
}
