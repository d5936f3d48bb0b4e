// The register book of requests in the official 21 columns (Perki KI 1/2021 Lamp. VIII), pure: cases to table.
import type { Cell, Column, HeaderCell, ReportTable } from '../../reporting/report-model.ts'
import { withoutIdentity } from '../redaction.ts'
import { REFUSAL_REASON_LABELS, REQUEST_OUTCOME_LABELS } from './requests.labels.ts'
import type { StoredRequest } from './requests.rows.ts'

/**
 * `annexVIII` is the official layout; `article32` adds NIK/SK and power of attorney, which Ps.32(1) asks for and the
 * annex omits (internal use only); `anonymous` is the annex with every identity replaced, for publication.
 */
export type BookMode = 'annexVIII' | 'article32' | 'anonymous'

const span = (text: string, colSpan: number): HeaderCell => ({ text, colSpan })
const tall = (text: string, rowSpan = 3): HeaderCell => ({ text, rowSpan })

const HEADER: readonly (readonly HeaderCell[])[] = [
  [
    tall('No.'),
    tall('Tgl.'),
    tall('Nama'),
    tall('Alamat'),
    tall('Nomor Kontak'),
    tall('Pekerjaan'),
    tall('Informasi Yang Diminta'),
    tall('Tujuan Penggunaan Informasi'),
    span('Status Informasi', 3),
    span('Bentuk Informasi Yang Dikuasai', 2),
    span('Jenis Permohonan', 2),
    tall('Keputusan'),
    tall('Alasan Penolakan'),
    span('Hari dan Tanggal', 2),
    span('Biaya & Cara Pembayaran', 2),
  ],
  [
    span('Di Bawah Penguasaan', 2),
    tall('Belum Didokumentasikan', 2),
    tall('Softcopy', 2),
    tall('Hardcopy', 2),
    tall('Melihat/ Mengetahui', 2),
    tall('Meminta Salinan', 2),
    tall('Pemberitahuan Tertulis', 2),
    tall('Pemberian Informasi', 2),
    tall('Biaya', 2),
    tall('Cara', 2),
  ],
  [{ text: 'Ya' }, { text: 'Tdk' }],
]

const text = (width: number): Column => ({ kind: 'text', width })
const tick = (width: number): Column => ({ kind: 'tick', width })
const day = (width: number): Column => ({ kind: 'date', width })

const COLUMNS: readonly Column[] = [
  text(16),
  day(13),
  text(17),
  text(18),
  text(15),
  text(14),
  text(34),
  text(24),
  tick(7),
  tick(7),
  tick(10),
  tick(9),
  tick(9),
  tick(10),
  tick(10),
  text(17),
  text(20),
  day(13),
  day(13),
  text(13),
  text(12),
]

const IDENTITY_HEADER: readonly HeaderCell[] = [tall('NIK/Nomor SK Badan Hukum'), tall('Surat Kuasa Khusus')]

/** The book as a table; cases in the order given. */
export function requestBook(requests: readonly StoredRequest[], mode: BookMode, caption: string): ReportTable {
  const [first = [], ...rest] = HEADER
  const withIdentity = mode === 'article32'
  return {
    id: 'REG',
    caption,
    sheet: 'Register Permohonan',
    orientation: 'landscape',
    header: [withIdentity ? [...first, ...IDENTITY_HEADER] : first, ...rest],
    numbered: true,
    columns: withIdentity ? [...COLUMNS, text(20), text(16)] : COLUMNS,
    rows: requests.map((request, index) => ({
      cells: [...bookCells(request, mode === 'anonymous' ? index + 1 : null), ...(withIdentity ? identityCells(request) : [])],
    })),
    emptyText: 'Nihil',
  }
}

const identityOf = (request: StoredRequest) => [
  request.applicantName,
  request.nationalId,
  request.address,
  request.phone,
  request.email,
  request.proxyName,
]

const mark = (on: boolean) => (on ? 1 : 0)

function bookCells(request: StoredRequest, anonymousNumber: number | null): Cell[] {
  const identity =
    anonymousNumber === null
      ? [request.applicantName, request.address, [request.phone, request.email].filter((part) => part !== '').join('; ')]
      : [`Pemohon ${anonymousNumber}`, 'disamarkan', 'disamarkan']
  const shown = (free: string) => (anonymousNumber === null ? free : withoutIdentity(free, identityOf(request)))
  const fee = request.feeCopying + request.feeDelivery + request.feeOther
  return [
    request.registrationNumber,
    { date: request.receivedOn },
    ...identity,
    shown(request.occupation),
    shown(request.informationRequested),
    shown(request.purpose),
    mark(request.underControl === true),
    mark(request.underControl === false),
    mark(request.notDocumented || request.outcome === 'notDocumented'),
    mark(request.formSoft),
    mark(request.formHard),
    mark(request.accessMethod === 'view'),
    mark(request.accessMethod === 'copy'),
    request.outcome === null ? 'Dalam proses' : REQUEST_OUTCOME_LABELS[request.outcome],
    shown(refusalWords(request)),
    request.noticeOn === null ? '' : { date: request.noticeOn },
    request.providedOn === null ? '' : { date: request.providedOn },
    fee === 0 ? 'Rp0' : `Rp${fee.toLocaleString('id-ID')}`,
    shown(request.paymentMethod),
  ]
}

function refusalWords(request: StoredRequest): string {
  const coded = request.refusalReasons.map((reason) => REFUSAL_REASON_LABELS[reason])
  const other = request.outcome === 'notHeld' && request.otherBody !== '' ? [`Dikuasai ${request.otherBody}`] : []
  return [...coded, ...other, ...(request.outcome === 'refused' && coded.length === 0 ? [request.refusalText] : [])]
    .filter((part) => part !== '')
    .join('; ')
}

function identityCells(request: StoredRequest): Cell[] {
  return [request.nationalId === '' ? request.legalEntityDecree : request.nationalId, request.powerOfAttorney]
}
