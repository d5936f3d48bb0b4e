// Layouts of real registers for the generated import files: requests (R1-R4), objections (K3), excluded information (X1).
import { type CellInput, day, type ImportLayout, NAMES, TITLES, tick } from './import-layout.ts'
import type { Random } from './seeded-random.ts'

type RequestParts = { readonly values: Readonly<Record<string, CellInput>>; readonly draft: Readonly<Record<string, unknown>> }

const DECISIONS = [
  { text: 'Diberikan', outcome: 'grantedFully' },
  { text: 'Dikabulkan', outcome: 'grantedFully' },
  { text: 'Dikabulkan sebagian', outcome: 'grantedPartly' },
  { text: 'Ditolak', outcome: 'refused' },
  { text: 'Tidak dikuasai', outcome: 'notHeld' },
]
const CHANNELS = [
  { text: 'Datang Langsung', channel: 'inPerson' },
  { text: 'Via WA', channel: 'socialMedia' },
  { text: 'Via E-mail', channel: 'email' },
  { text: 'Via Website PPID', channel: 'website' },
  { text: 'Mengirim Surat', channel: 'post' },
]

function request(random: Random, number: number): RequestParts {
  const received = day(random)
  const name = `${random.pick(NAMES)} ${number}`
  const information = `Data ${random.pick(TITLES).toLowerCase()} nomor ${number}`
  const decision = random.pick(DECISIONS)
  const channel = random.pick(CHANNELS)
  const [held, soft, hard, copy] = [random.chance(0.7), random.chance(0.5), random.chance(0.5), random.chance(0.5)]
  const fee = random.pick([
    { cell: 'Gratis', total: 0 },
    { cell: 'Rp 5.000', total: 5000 },
    { cell: 12_500, total: 12_500 },
  ])
  return {
    values: {
      number,
      received: received.cell,
      name,
      address: `Jalan Contoh Nomor ${number}`,
      contact: `08120000${1000 + number}`,
      occupation: 'Mahasiswa',
      information,
      purpose: 'Penelitian',
      yes: tick(random, held),
      no: tick(random, !held),
      notDocumented: null,
      soft: tick(random, soft),
      hard: tick(random, hard),
      view: tick(random, !copy),
      copy: tick(random, copy),
      decision: decision.text,
      reason: decision.outcome === 'refused' ? 'Pasal 17 huruf h' : null,
      notice: received.cell,
      provided: null,
      fee: fee.cell,
      manner: channel.text,
      channel: channel.text,
      agency: `Dinas ${number}`,
      accepted: tick(random, decision.outcome === 'grantedFully'),
      rejected: tick(random, decision.outcome === 'refused'),
    },
    draft: {
      originalNumber: `${number}`,
      receivedOn: received.iso,
      applicantName: name,
      occupation: 'Mahasiswa',
      informationRequested: information,
      ...Object.fromEntries(
        Object.entries({ held, soft, hard, copy, decision: decision.outcome, channel: channel.channel, fee: fee.total }),
      ),
    },
  }
}

/** Builds a layout of the request register from the order of its columns; `checked` names the draft values it can hold. */
function requests(headings: readonly string[], columns: readonly string[]): ImportLayout {
  const has = (column: string) => columns.includes(column)
  return {
    kind: 'request',
    title: 'Tabel 1. Daftar Permohonan Informasi Publik Tahun 2023',
    headings,
    description: { column: columns.indexOf('information'), field: 'informationRequested' },
    entry: (random, number) => {
      const { values, draft } = request(random, number)
      const { held, soft, hard, copy, decision, channel, fee, ...always } = draft
      const ticked = decision === 'grantedFully' || decision === 'refused' ? decision : null
      return {
        cells: columns.map((column) => values[column] ?? null),
        draft: {
          ...always,
          channel,
          outcome: has('decision') ? decision : ticked,
          ...(has('yes') ? { underControl: held } : {}),
          ...(has('soft') ? { formSoft: soft, formHard: hard } : {}),
          ...(has('copy') ? { accessMethod: copy ? 'copy' : 'view' } : {}),
          ...(has('fee') ? { feeTotal: fee } : {}),
        },
      }
    },
  }
}

const objections: ImportLayout = {
  kind: 'objection',
  title: 'REGISTER KEBERATAN TAHUN 2023',
  headings: [
    'No',
    'Tanggal',
    'Nama',
    'Alamat',
    'Pekerjaan',
    'NPWP',
    'No telpon',
    'E-mail',
    'Rincian Informasi',
    'Tujuan Penggunaan',
    'Alasan (a)',
    'Alasan (b)',
    'Alasan (c)',
    'Alasan (d)',
    'Alasan (e)',
    'Alasan (f)',
    'Alasan (g)',
    'Keputusan Atasan',
    'Hari/Tgl Tanggapan',
    'Nama & Posisi Atasan',
    'Tanggapan Pemohon',
  ],
  description: { column: 8, field: 'informationRequested' },
  entry: (random, number) => {
    const received = day(random)
    const ticked = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].filter(() => random.chance(0.3))
    const grounds = ticked.length > 0 ? ticked : ['c']
    const decision = random.pick([
      { text: 'Dikabulkan', outcome: 'upheldFully' },
      { text: 'Ditolak', outcome: 'rejected' },
      { text: 'Diterima sebagian', outcome: 'upheldPartly' },
    ])
    const name = `${random.pick(NAMES)} ${number}`
    const marks = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => tick(random, grounds.includes(letter)))
    return {
      cells: [
        number,
        received.cell,
        name,
        'Jalan Contoh',
        'Wiraswasta',
        null,
        '081200000000',
        null,
        `Data ${number}`,
        'Penelitian',
        ...marks,
        decision.text,
        received.cell,
        'Nama Pejabat, Sekretaris Daerah',
        'Menerima',
      ],
      draft: {
        receivedOn: received.iso,
        applicantName: name,
        grounds,
        outcome: decision.outcome,
        informationRequested: `Data ${number}`,
        answeredOn: received.iso,
        applicantReaction: 'Menerima',
      },
    }
  },
}

const excluded: ImportLayout = {
  kind: 'excludedInformation',
  title: 'DAFTAR INFORMASI YANG DIKECUALIKAN TAHUN 2023',
  headings: [
    'NO',
    'ESENSI INFORMASI',
    'KONTEN INFORMASI',
    'DASAR HUKUM',
    'KONSEKUENSI > AKIBAT BILA INFORMASI DIBUKA',
    'KONSEKUENSI > MANFAAT BILA INFORMASI DITUTUP',
    'KONSEKUENSI > BATAS WAKTU PENGECUALIAN',
  ],
  description: { column: 2, field: 'content' },
  entry: (random, number) => {
    const letter = random.pick(['a', 'c', 'h', 'i'])
    const [title, content] = [`Data pribadi ${number}`, `Rincian data pribadi pegawai ${number}`]
    const legalBasis = `UU Nomor 14 Tahun 2008 Pasal 17 huruf ${letter}`
    return {
      cells: [number, title, content, legalBasis, 'Merugikan pemilik data', 'Melindungi pemilik data', '5 tahun'],
      draft: {
        title,
        content,
        legalBasis,
        grounds: [letter],
        consequenceOpen: 'Merugikan pemilik data',
        consequenceClosed: 'Melindungi pemilik data',
        periodText: '5 tahun',
      },
    }
  },
}

const STATUS = [
  'Status Informasi > Di Bawah Penguasaan > Ya',
  'Status Informasi > Di Bawah Penguasaan > Tidak',
  'Status Informasi > Belum Didokumentasikan',
]
const DATES_FEE = [
  'Keputusan',
  'Alasan Penolakan',
  'Hari dan Tanggal > Pemberitahuan Tertulis',
  'Hari dan Tanggal > Pemberian Informasi',
  'Biaya & Cara Pembayaran > Biaya',
  'Biaya & Cara Pembayaran > Cara',
]
const R_TAIL = [
  'yes',
  'no',
  'notDocumented',
  'soft',
  'hard',
  'view',
  'copy',
  'decision',
  'reason',
  'notice',
  'provided',
  'fee',
  'manner',
]

export const REGISTER_LAYOUTS = {
  R1: requests(
    [
      'No',
      'Tanggal',
      'Nama',
      'Alamat',
      'Nomor Kontak',
      'Pekerjaan',
      'Informasi Yang Diminta',
      'Tujuan Penggunaan Informasi',
      ...STATUS,
      'Bentuk Informasi Yang Dikuasai > Softcopy',
      'Bentuk Informasi Yang Dikuasai > Hardcopy',
      'Jenis Permohonan > Melihat/Mengetahui',
      'Jenis Permohonan > Meminta Salinan',
      ...DATES_FEE,
    ],
    ['number', 'received', 'name', 'address', 'contact', 'occupation', 'information', 'purpose', ...R_TAIL],
  ),
  R2: requests(
    [
      'No.',
      'Tgl',
      'Nama',
      'Nomor Kontak',
      'Pekerjaan',
      'Informasi yang diminta',
      'Tujuan Penggunaan Informasi',
      ...STATUS,
      'Format informasi yang dikuasai > Soft copy',
      'Format informasi yang dikuasai > Hard copy',
      'Jenis Pemohon > Melihat/Mengetahui',
      'Jenis Pemohon > Meminta Salinan',
      ...DATES_FEE,
    ],
    ['number', 'received', 'name', 'contact', 'occupation', 'information', 'purpose', ...R_TAIL],
  ),
  R3: requests(
    [
      'No.',
      'Tgl',
      'Nama',
      'Pekerjaan',
      'Informasi yang diminta',
      'Tujuan Penggunaan Informasi',
      ...STATUS,
      'Format informasi yang dikuasai > Soft copy',
      'Format informasi yang dikuasai > Hard copy',
      'Jenis Pemohon > Melihat/ Mengetahui/ Mendengar langsung',
      'Jenis Pemohon > Meminta Salinan',
      ...DATES_FEE.slice(0, 4),
      'Biaya dan cara Mendapatkan Informasi > Biaya',
      'Biaya dan cara Mendapatkan Informasi > Cara',
    ],
    ['number', 'received', 'name', 'occupation', 'information', 'purpose', ...R_TAIL],
  ),
  R4: requests(
    [
      'No',
      'PPID Pembantu',
      'Tanggal Permohonan',
      'Pemohon Informasi',
      'Asal/Profesi',
      'Informasi yang diminta',
      'Cara Mengakses Informasi',
      'Respon > Terima',
      'Respon > Tolak',
      'Tindak Lanjut',
    ],
    ['number', 'agency', 'received', 'name', 'occupation', 'information', 'channel', 'accepted', 'rejected', 'notes'],
  ),
  K3: objections,
  X1: excluded,
} as const satisfies Record<string, ImportLayout>
