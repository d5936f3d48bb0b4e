// Layouts of real registers of objections (K1-K6 and the annex of the regulation) for the generated import files.
import { contact, dayOf, emailOf, meanings, NAMES, numbering, orNothing, phoneOf, tick, TITLES, words } from './import-cells.ts'
import { type CellMaker, type Draft, entryMaker, type ImportLayout, labelledNotes, parseColumns, said } from './import-layout.ts'

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const DECISIONS = {
  Dikabulkan: 'upheldFully',
  'Keberatan dikabulkan seluruhnya': 'upheldFully',
  Ditolak: 'rejected',
  'Diterima sebagian': 'upheldPartly',
  'Dalam proses': null,
  '-': null,
}
const GROUNDS = {
  'Permohonan ditolak': ['a'],
  'Informasi berkala tidak disediakan': ['b'],
  'Tidak ditanggapi': ['c'],
  'Permohonan informasi ditanggapi tidak sebagaimana yang diminta': ['d'],
  'Permintaan tidak dipenuhi': ['e'],
  'Biaya tidak wajar': ['f'],
  'Melebihi jangka waktu': ['g'],
  'huruf c': ['c'],
  'a, c': ['a', 'c'],
  'c. Tidak ditanggapinya permintaan informasi': ['c'],
  'Pasal 35 ayat (1) huruf d': ['d'],
}

/** Seven tick columns; the first of a row decides for all so that at least one is ticked. */
const ground =
  (letter: string): CellMaker =>
  (random, { carried }) => {
    if (letter === 'a') {
      const ticked = LETTERS.filter(() => random.chance(0.3))
      carried.set('grounds', (ticked.length > 0 ? ticked : ['c']).join(''))
    }
    const ticked = carried.get('grounds')
    const grounds = typeof ticked === 'string' ? ticked.split('') : []
    return { cell: tick(random, grounds.includes(letter)), draft: { grounds } }
  }

const MAKERS: Readonly<Record<string, CellMaker>> = {
  number: numbering,
  registration: (_random, { number }) => ({ cell: `KEB-${number}/2023`, draft: { originalNumber: `KEB-${number}/2023` } }),
  received: dayOf('receivedOn'),
  name: (random, { number }) => {
    const applicantName = `${random.pick(NAMES)} ${number}`
    return { cell: applicantName, draft: { applicantName } }
  },
  identity: (random, { number }) => {
    const [applicantName, address, phone] = [`Pemohon Tiga ${number}`, `Jalan Contoh Nomor ${number}`, phoneOf(number)]
    return random.pick([
      { cell: applicantName, draft: { applicantName, address: '', phone: '' } },
      { cell: `${applicantName}\n${address}`, draft: { applicantName, address, phone: '' } },
      { cell: `${applicantName}, ${address}`, draft: { applicantName, address, phone: '' } },
      { cell: `${applicantName}\n${address}\n${phone}`, draft: { applicantName, address, phone } },
      { cell: `${applicantName}; ${address}; HP ${phone}`, draft: { applicantName, address, phone } },
    ])
  },
  proxy: orNothing('proxyName', '', words('proxyName', ['Kuasa Hukum Contoh'])),
  address: words('address', ['Jalan Contoh', 'Desa Contoh RT 01/02']),
  contact,
  phone: (_random, { number }) => ({ cell: phoneOf(number), draft: { phone: phoneOf(number) } }),
  email: (_random, { number }) => ({ cell: emailOf(number), draft: { email: emailOf(number) } }),
  occupation: orNothing('occupation', '', words('occupation', ['Wiraswasta', 'Mahasiswa'])),
  tax: orNothing('tax', '', words('tax', ['01.234.567.8-901.000'])),
  requestNumber: (_random, { number }) => ({ cell: `${number}/PPID/2023`, draft: { requestNumber: `${number}/PPID/2023` } }),
  information: (random, { number }) => {
    const informationRequested = `Data ${random.pick(TITLES).toLowerCase()} nomor ${number}`
    return { cell: informationRequested, draft: { informationRequested } }
  },
  purpose: orNothing('purpose', '', words('purpose', ['Penelitian', 'Skripsi'])),
  ...Object.fromEntries(LETTERS.map((letter) => [letter, ground(letter)])),
  grounds: meanings('grounds', GROUNDS),
  case: words('caseStatement', ['Permohonan tidak dijawab sampai batas waktu']),
  decision: (random) => {
    const cell = random.pick(Object.keys(DECISIONS) as (keyof typeof DECISIONS)[])
    return { cell, draft: { superiorDecision: cell === '-' ? '' : cell, outcome: DECISIONS[cell] } }
  },
  status: words('status', ['Selesai', 'Diproses']),
  answered: dayOf('answeredOn', false),
  superior: words('superior', ['Nama Pejabat, Sekretaris Daerah', 'Sekretaris Daerah']),
  position: words('position', ['Sekretaris Daerah', 'Kepala Dinas']),
  reaction: words('applicantReaction', ['Menerima', 'Tidak menerima']),
  letter: words('letter', ['045/12/2023']),
  mediation: orNothing('mediation', '', words('mediation', ['Sepakat dalam mediasi'])),
  court: orNothing('court', '', words('court', ['Menguatkan putusan Komisi Informasi'])),
  notes: orNothing('notes', '', words('notes', ['Berkas lengkap'])),
}

/** Name and position stand together, and what has no field of its own is kept as a labelled note. */
function finish(draft: Draft): Draft {
  const { tax: _tax, status: _status, superior: _superior, position: _position, letter: _letter, ...kept } = draft
  const { mediation: _mediation, court: _court, ...own } = kept
  const notes = labelledNotes({
    NPWP: said(draft, 'tax'),
    Status: said(draft, 'status'),
    'Nomor surat tanggapan': said(draft, 'letter'),
    'Keputusan mediasi/ajudikasi': said(draft, 'mediation'),
    'Putusan pengadilan': said(draft, 'court'),
  })
  return {
    ...own,
    superiorNameAndPosition: [said(draft, 'superior'), said(draft, 'position')].filter((part) => part !== '').join(', '),
    notes: [said(draft, 'notes'), ...notes].filter((part) => part !== '').join('\n'),
  }
}

function objection(text: string, options: Partial<ImportLayout> = {}): ImportLayout {
  const { headings, keys } = parseColumns(text)
  return {
    kind: 'objection',
    title: 'REGISTER KEBERATAN TAHUN 2023',
    headings,
    keys,
    description: { column: keys.indexOf('information'), field: 'informationRequested', separator: '\n' },
    entry: entryMaker(keys, MAKERS),
    finish,
    ...options,
  }
}

const TICKED = LETTERS.map((letter) => `Alasan (${letter}) = ${letter}`).join(' | ')
const GROUPED = LETTERS.map((letter) => `Alasan Pengajuan Keberatan > ${letter} = ${letter}`).join(' | ')

export const OBJECTION_LAYOUTS = {
  K1: objection(
    'nomor registrasi pengajuan keberatan = registration | tanggal diterimanya keberatan = received | identitas lengkap Pemohon dan/atau kuasanya = identity | nomor pendaftaran permohonan = requestNumber | informasi Publik yang diminta = information | tujuan penggunaan informasi = purpose | alasan pengajuan keberatan (Pasal 35) = grounds | keputusan Atasan PPID = decision | hari dan tanggal pemberian tanggapan atas keberatan = answered | nama dan posisi atasan PPID = superior | tanggapan Pemohon Informasi = reaction',
  ),
  K2: objection(
    'No = number | No. Registrasi Keberatan = registration | No. Registrasi Permohonan = requestNumber | Tanggal Pengajuan = received | Nama Pemohon = name | Email = email | No. Kontak = phone | Alasan Keberatan = grounds | Uraian Keberatan = case | Status = status | Keterangan Admin = notes | Nama Atasan PPID = superior | Jabatan Atasan PPID = position | Tanggapan Atasan PPID = decision | Nomor Surat Tanggapan = letter | Tanggal Surat Tanggapan = answered | Tanggapan Pemohon = reaction | Keputusan Mediasi/Ajudikasi = mediation | Putusan Pengadilan = court',
    { description: { column: 8, field: 'caseStatement', separator: '\n' } },
  ),
  K3: objection(
    `No = number | Tanggal = received | Nama = name | Alamat = address | Pekerjaan = occupation | NPWP = tax | No telpon = phone | E-mail = email | Rincian Informasi = information | Tujuan Penggunaan = purpose | ${TICKED} | Keputusan Atasan = decision | Hari/Tgl Tanggapan = answered | Nama & Posisi Atasan = superior | Tanggapan Pemohon = reaction`,
  ),
  annex: objection(
    `No. = number | Tgl = received | Nama = name | Alamat = address | Nomor Kontak = contact | Pekerjaan = occupation | No. Pendaftaran permohonan informasi = requestNumber | Informasi Yang Diminta = information | Tujuan Penggunaan Informasi = purpose | ${GROUPED} | Keputusan atasan PPID = decision | Hari dan Tanggal Pemberian tanggapan atas Keberatan = answered | Nama dan Posisi Atasan PPID = superior | Tanggapan Pemohon Informasi = reaction`,
  ),
  K4: objection(
    'No Regeistrasi = registration | Tanggal Terima = received | Identitas Pemohon = identity | Kuasa = proxy | No Pendaftaran = requestNumber | Informasi yang diminta = information | Tujuan penggunaan Informasi = purpose | Alasan pengajuan keberatan = grounds | Keputusan PPID = decision | Tanggal tanggapan keberatan = answered | Nama posisi PPID = superior | Tanggapan pemohon informasi = reaction',
  ),
  K5: objection(
    'No Permohonan = requestNumber | Judul Dokumen = information | Tanggal Keberatan = received | Alasan Keberatan = grounds | Keterangan = notes | Status = status',
    { lacks: ['Nama Pemohon'] },
  ),
  K6: objection(
    'No. Registrasi = registration | Identitas Pengaju = identity | Ref. Permohonan = requestNumber | Alasan Keberatan = grounds | Status = status',
    { lacks: ['Tanggal'], description: { column: 3, field: 'grounds', separator: '\n' } },
  ),
} as const satisfies Record<string, ImportLayout>
