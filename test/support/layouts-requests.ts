// Layouts of real registers of requests for the generated import files (R1-R14).
import {
  agency,
  contact,
  dayOf,
  emailOf,
  junk,
  meanings,
  money,
  NAMES,
  nameAndAddress,
  numbering,
  orNothing,
  phoneOf,
  tick,
  TITLES,
  words,
} from './import-cells.ts'
import type { Random } from './seeded-random.ts'
import {
  type CellMaker,
  type Draft,
  type EntryFacts,
  entryMaker,
  type ImportLayout,
  labelledNotes,
  parseColumns,
  said,
} from './import-layout.ts'

const DECISIONS = {
  Diberikan: 'grantedFully',
  Dikabulkan: 'grantedFully',
  'Dikabulkan seluruhnya': 'grantedFully',
  'Dikabulkan sebagian': 'grantedPartly',
  'Diberikan sebagian': 'grantedPartly',
  Ditolak: 'refused',
  'Tidak dapat diberikan': 'refused',
  'Tidak dikuasai': 'notHeld',
  'Belum didokumentasikan': 'notDocumented',
  'Dalam proses': null,
  Selesai: 'grantedFully',
}
const CHANNELS = {
  'Datang Langsung': 'inPerson',
  'Via WA': 'socialMedia',
  'Via E-mail': 'email',
  'Via Website PPID': 'website',
  'Mengirim Surat': 'post',
  'Aplikasi e-PPID': 'website',
}
const TICKED_CHANNELS = ['inPerson', 'post', 'email', 'website']
const TICKED_OUTCOMES = ['grantedFully', 'grantedPartly', 'refused']
const PURPOSES = ['Penelitian', 'Skripsi', 'Bahan laporan', 'Ingin tahu']

const ticked =
  (field: string, value: unknown = true): CellMaker =>
  (random, { carried }) => {
    const on = random.chance(0.5)
    carried.set(`ticked:${field}`, on ? 1 : null)
    return { cell: tick(random, on), draft: on ? { [field]: value } : {} }
  }

/** Ticked only where the column before it is not: yes or no, seen or copied, accepted or refused. */
const otherwise =
  (before: string, field: string, value: unknown): CellMaker =>
  (random, { carried }) => {
    const on = carried.get(`ticked:${before}`) !== 1
    return { cell: tick(random, on), draft: on ? { [field]: value } : {} }
  }

/** Words that decide; those that decide nothing yet are kept as a note. */
const decided =
  (label: string): CellMaker =>
  (random, { carried }) => {
    const cell = random.pick(Object.keys(DECISIONS) as (keyof typeof DECISIONS)[])
    carried.set('decision', cell)
    return { cell, draft: { outcome: DECISIONS[cell], open: DECISIONS[cell] === null ? `${label}: ${cell}` : '' } }
  }

const MAKERS: Readonly<Record<string, CellMaker>> = {
  number: numbering,
  registration: (_random, { number }) => {
    const originalNumber = `${String(number).padStart(3, '0')}/PPID/2023`
    return { cell: originalNumber, draft: { originalNumber } }
  },
  received: dayOf('receivedOn'),
  name: (random, { number }) => {
    const applicantName = `${random.pick(NAMES)} ${number}`
    return { cell: applicantName, draft: { applicantName } }
  },
  nameAndAddress,
  address: (_random, { number }) => ({
    cell: `Jalan Contoh Nomor ${number}, RT 01/RW 02`,
    draft: { address: `Jalan Contoh Nomor ${number}, RT 01/RW 02` },
  }),
  village: (_random, { number }) => ({ cell: `Desa ${number}`, draft: { village: `Desa ${number}` } }),
  district: () => ({ cell: 'Cimalaka', draft: { district: 'Cimalaka' } }),
  regency: () => ({ cell: 'Sumedang', draft: { regency: 'Sumedang' } }),
  province: () => ({ cell: 'Jawa Barat', draft: { province: 'Jawa Barat' } }),
  postcode: (random, { style }) => ({
    cell: style.isText ? '45300' : random.pick<string | number>([45_300, '45300']),
    draft: { postcode: '45300' },
  }),
  contact,
  phone: (_random, { number }) => ({ cell: phoneOf(number), draft: { phone: phoneOf(number) } }),
  email: orNothing('email', '', (_random, { number }) => ({ cell: emailOf(number), draft: { email: emailOf(number) } })),
  nationalId: (random, { number }) => {
    const nationalId = `32110101019${String(10_000 + number)}`
    return { cell: random.pick([nationalId, `'${nationalId}`]), draft: { nationalId } }
  },
  tax: orNothing('tax', '', words('tax', ['01.234.567.8-901.000'])),
  occupation: orNothing('occupation', '', words('occupation', ['Mahasiswa', 'Wartawan', 'Wiraswasta', 'PNS'])),
  kindWord: meanings('applicantKind', { Perorangan: 'individual', 'Badan Hukum': 'legalEntity', 'Kelompok Orang': 'group' }),
  information: (random, { number }) => {
    const informationRequested = `Data ${random.pick(TITLES).toLowerCase()} nomor ${number}`
    return { cell: informationRequested, draft: { informationRequested } }
  },
  purpose: orNothing('purpose', '', words('purpose', PURPOSES)),
  yes: ticked('underControl'),
  no: otherwise('underControl', 'underControl', false),
  notDocumented: () => ({ cell: null, draft: { notDocumented: false } }),
  soft: ticked('formSoft'),
  hard: ticked('formHard'),
  form: (random) => {
    const [cell, formSoft, formHard] = random.pick([
      ['Softcopy', true, false],
      ['Hardcopy', false, true],
      ['Softcopy dan Hardcopy', true, true],
      ['-', false, false],
    ] as const)
    return { cell, draft: { formSoft, formHard } }
  },
  view: ticked('accessMethod', 'view'),
  know: () => ({ cell: null }),
  copy: otherwise('accessMethod', 'accessMethod', 'copy'),
  access: meanings('accessMethod', {
    'Melihat/membaca': 'view',
    'Meminta salinan': 'copy',
    'Mendapatkan salinan informasi': 'copy',
  }),
  decision: decided('Keputusan'),
  statusDecision: decided('Status'),
  reason: (_random, { carried }) => {
    const reason = DECISIONS[carried.get('decision') as keyof typeof DECISIONS] === 'refused' ? 'Pasal 17 huruf h' : null
    return { cell: reason, draft: { refusalReasonText: reason ?? '' } }
  },
  status: words('status', ['Selesai', 'Diproses']),
  control: (random) =>
    random.pick([
      { cell: 'Dikuasai', draft: { underControl: true } },
      { cell: 'Tidak Dikuasai', draft: { underControl: false } },
      { cell: 'Belum Didokumentasikan', draft: { notDocumented: true } },
    ]),
  delivery: words('delivery', ['Diambil langsung', 'E-mail', 'Pos']),
  notice: dayOf('noticeOn', false),
  provided: dayOf('providedOn', false),
  fee: money,
  channel: meanings('channel', CHANNELS),
  manner: meanings('channel', CHANNELS),
  payment: words('paymentMethod', ['Tunai', 'Transfer bank']),
  agency: (random, facts) => agency(random, facts),
  accepted: ticked('outcome', 'grantedFully'),
  rejected: otherwise('outcome', 'outcome', 'refused'),
  notes: orNothing('notes', '', words('notes', ['Diambil sendiri', 'Dikirim melalui pos-el', 'Sudah dihubungi'])),
  days: (random) => ({ cell: random.whole(1, 17) }),
  mark: (random) => ({ cell: tick(random, random.chance(0.3)) }),
  individual: (_random, { number }) => ({
    cell: number % 2 === 0 ? 'v' : null,
    draft: number % 2 === 0 ? { applicantKind: 'individual' } : {},
  }),
  legalEntity: (_random, { number }) => ({
    cell: number % 2 === 1 ? 'v' : null,
    draft: number % 2 === 1 ? { applicantKind: 'legalEntity' } : {},
  }),
  ...Object.fromEntries(
    TICKED_CHANNELS.map((channel) => [
      `by-${channel}`,
      (_random: Random, { number }: EntryFacts) => {
        const isOurs = TICKED_CHANNELS[number % 4] === channel
        return { cell: isOurs ? '√' : null, draft: isOurs ? { channel } : {} }
      },
    ]),
  ),
  ...Object.fromEntries(
    TICKED_OUTCOMES.map((outcome) => [
      outcome,
      (_random: Random, { number }: EntryFacts) => {
        const isOurs = TICKED_OUTCOMES[number % 3] === outcome
        return { cell: isOurs ? 'x' : null, draft: isOurs ? { outcome } : {} }
      },
    ]),
  ),
  junk,
}

/** Address parts stand together, and what has no field of its own is kept as a labelled note. */
function finish(draft: Draft): Draft {
  const { agency: _agency, tax: _tax, status: _status, open: _open, delivery: _delivery, ...kept } = draft
  const { village: _village, district: _district, regency: _regency, province: _province, postcode: _postcode, ...own } = kept
  const address = ['address', 'village', 'district', 'regency', 'province', 'postcode'].map((part) => said(draft, part))
  const notes = [
    said(draft, 'notes'),
    ...labelledNotes({ 'PPID Pelaksana': said(draft, 'agency'), NPWP: said(draft, 'tax') }),
    said(draft, 'open'),
    ...labelledNotes({ Status: said(draft, 'status'), 'Cara pengiriman salinan': said(draft, 'delivery') }),
  ]
  return {
    underControl: null,
    notDocumented: false,
    formSoft: false,
    formHard: false,
    accessMethod: null,
    channel: 'other',
    outcome: null,
    feeTotal: null,
    ...own,
    address: address.filter((part) => part !== '').join(', '),
    notes: notes.filter((part) => part !== '').join('\n'),
  }
}

function request(text: string, options: Partial<ImportLayout> = {}): ImportLayout {
  const { headings, keys } = parseColumns(text)
  return {
    kind: 'request',
    title: 'Tabel 1. Daftar Permohonan Informasi Publik Tahun 2023',
    headings,
    keys,
    description: { column: keys.indexOf('information'), field: 'informationRequested', separator: '\n' },
    entry: entryMaker(keys, MAKERS),
    finish,
    ...options,
  }
}

const STATUS =
  'Status Informasi > Di Bawah Penguasaan > Ya = yes | Status Informasi > Di Bawah Penguasaan > Tidak = no | Status Informasi > Belum Didokumentasikan = notDocumented'
const DATES =
  'Keputusan = decision | Alasan Penolakan = reason | Hari dan Tanggal > Pemberitahuan Tertulis = notice | Hari dan Tanggal > Pemberian Informasi = provided'

export const REQUEST_LAYOUTS = {
  R1: request(
    `No = number | Tanggal = received | Nama = name | Alamat = address | Nomor Kontak = contact | Pekerjaan = occupation | Informasi Yang Diminta = information | Tujuan Penggunaan Informasi = purpose | ${STATUS} | Bentuk Informasi Yang Dikuasai > Softcopy = soft | Bentuk Informasi Yang Dikuasai > Hardcopy = hard | Jenis Permohonan > Melihat/Mengetahui = view | Jenis Permohonan > Meminta Salinan = copy | ${DATES} | Biaya & Cara Pembayaran > Biaya = fee | Biaya & Cara Pembayaran > Cara = payment`,
  ),
  R2: request(
    `No. = number | Tgl = received | Nama = name | Nomor Kontak = contact | Pekerjaan = occupation | Informasi yang diminta = information | Tujuan Penggunaan Informasi = purpose | Status Informasi > Dibawah Penguasaan > Ya = yes | Status Informasi > Dibawah Penguasaan > Tidak = no | Status Informasi > Belum Didokumentasikan = notDocumented | Format informasi yang dikuasai > Soft copy = soft | Format informasi yang dikuasai > Hard copy = hard | Jenis Pemohon > Melihat/Mengetahui = view | Jenis Pemohon > Meminta Salinan = copy | ${DATES} | Biaya dan cara Pembayaran > Biaya = fee | Biaya dan cara Pembayaran > Cara = manner`,
  ),
  R3: request(
    `No. = number | Tgl = received | Nama = name | Pekerjaan = occupation | Informasi yang diminta = information | Tujuan Penggunaan Informasi = purpose | ${STATUS} | Format informasi yang dikuasai > Soft copy = soft | Format informasi yang dikuasai > Hard copy = hard | Jenis Pemohon > Melihat/ Mengetahui/ Mendengar langsung = view | Jenis Pemohon > Meminta Salinan = copy | ${DATES} | Biaya dan cara Mendapatkan Informasi > Biaya = fee | Biaya dan cara Mendapatkan Informasi > Cara = manner`,
  ),
  R4: request(
    'No = number | PPID Pembantu = agency | Tanggal Permohonan = received | Pemohon Informasi = name | Asal/Profesi = occupation | Informasi yang diminta = information | Cara Mengakses Informasi = channel | Respon > Terima = accepted | Respon > Tolak = rejected | Tindak Lanjut = notes',
  ),
  R5: request(
    'id_pemohon = registration | tanggal_masuk = received | jenis = kindWord | nama = name | alamat = address | jenis_kelamin = junk | kecamatan = district | kelurahan = village | kab = regency | provinsi = province | kodepos = postcode | email = email | mobile = phone | nik = nationalId | resume = junk | surat = junk | tema = information | tujuan = purpose | email_balas = junk | pesan = notes | judul_balas = decision | user_balas = junk | balas_file = junk',
  ),
  R6: request(
    '# = number | Tgl = received | Nama = name | Alamat = address | Nomor Kontak = contact | Pekerjaan = occupation | Informasi Yang Diminta = information | Tujuan Penggunaan Informasi = purpose | Status = status | Status Informasi > Ya = yes | Status Informasi > Tidak = no | Bentuk Informasi yang Dikuasai > Softcopy = soft | Bentuk Informasi yang Dikuasai > Hardcopy = hard | Jenis Permohonan > Melihat = view | Jenis Permohonan > Mengetahui = know | Jenis Permohonan > Meminta Salinan = copy | Keputusan = decision | Alasan Penolakan = reason | Hari dan Tanggal > Pemberitahuan Tertulis = notice | Hari dan Tanggal > Pemberian Informasi = provided | Biaya & Cara Pembayaran > Biaya = fee | Biaya & Cara Pembayaran > Cara = payment',
  ),
  R7: request(
    'No = number | Tgl = received | Nama = name | Alamat = address | Informasi Yang Diminta = information | Tujuan Penggunaan = purpose | Status Informasi > Ya = yes | Status Informasi > Tdk = no | Bentuk Informasi yang Dikuasai > Soft copy = soft | Bentuk Informasi yang Dikuasai > Hard copy = hard | Jenis Permohonan > Melihat/ Mengetahui = view | Jenis Permohonan > Meminta Salinan = copy | Keputusan = decision | Alasan Penolakan = reason | Hari dan Tanggal > Pemberitahuan Tertulis = notice | Hari dan Tanggal > Pemberian Informasi = provided | Biaya & Cara Pembayaran = fee',
  ),
  R8: request(
    'No = number | Nomor Registrasi = registration | Tanggal Pengajuan = received | Kategori Pemohon = kindWord | Nama Pemohon = name | Kategori Informasi = junk | Jenis Permohonan = access | Status Informasi = control | Bentuk Informasi = form | Jenis Permintaan = junk | Rincian Informasi = information | Status = statusDecision | Tanggal Selesai = provided | Catatan Admin = notes',
  ),
  R9: request(
    'No = number | Tanggal = received | Nama = name | Alamat = address | Pekerjaan = occupation | NPWP = tax | No telpon = phone | E-mail = email | Rincian Informasi = information | Tujuan Penggunaan = purpose | Status (Ya) = yes | Status (Tidak) = no | Belum Dokumentasi = notDocumented | Bentuk (Soft) = soft | Bentuk (Hard) = hard | Jenis (Lihat) = view | Jenis (Salinan) = copy | Keputusan = decision | Alasan Penolakan = reason | Tgl Beritahu = notice | Tgl Pemberian = provided | Biaya = fee | Cara Bayar = payment',
  ),
  R10: request(
    'No = number | Tanggal Minta = received | Tanggal Jawab = notice | Waktu (Hari) = days | Nama & Alamat = nameAndAddress | Permohonan Informasi = information | Jenis Informasi (Berkala) = mark | Jenis Informasi (Serta Merta) = mark | Jenis Informasi (Setiap Saat) = mark | Jenis Informasi (Dikecualikan) = mark | Keterangan/Status = statusDecision',
    { title: 'FORMAT LAPORAN PELAKSANAAN TUGAS PELAYANAN INFORMASI PUBLIK TAHUN 2023' },
  ),
  R11: request(
    'No Permohonan = registration | Tanggal Ajuan = received | Tujuan Permohonan = purpose | Unit Tujuan = agency | Judul Dokumen = information | Status = statusDecision',
    { lacks: ['Nama Pemohon'] },
  ),
  R12: request(
    'NAMA = name | ALAMAT = address | PEKERJAAN = occupation | INFORMASI YG DIBUTUHKAN = information | CARA MEMPEROLEH INFORMASI = access | TANGGAL = received | TUJUAN PENGGUNAAN INFORMASI = purpose',
  ),
  R13: request(
    '# = number | Permintaan Data = information | Pengirim = name | Tujuan Penggunaan = purpose | Cara Memperoleh = access | Bentuk Salinan = form | Kirim Salinan = delivery | Keterangan = notes | Berkas = junk | Tgl Update = received',
  ),
  /** A tick column a kind of applicant, channel and decision: not in the list of layouts, but common. */
  tickedChoices: request(
    'No = number | Hari/Tanggal = received | Nama Pemohon = name | Kategori Pemohon > Perorangan = individual | Kategori Pemohon > Badan Hukum = legalEntity | Alamat = address | No. HP = phone | Informasi yang Diminta = information | Tujuan = purpose | Cara Permohonan > Langsung = by-inPerson | Cara Permohonan > Surat = by-post | Cara Permohonan > Email = by-email | Cara Permohonan > Website = by-website | Hasil > Diberikan = grantedFully | Hasil > Sebagian = grantedPartly | Hasil > Ditolak = refused | Tanggal Pemberitahuan = notice | Ket = notes',
  ),
  R14: request(
    'No = number | Nama Pemohon = name | Email = email | No. HP = phone | Alasan Permohonan = purpose | Status = statusDecision | Tanggal = received',
    { lacks: ['Informasi Yang Diminta'], description: { column: 4, field: 'purpose', separator: '\n' } },
  ),
} as const satisfies Record<string, ImportLayout>
