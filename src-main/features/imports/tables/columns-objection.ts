// The register of objections as a table: the 20 columns of Perki KI 1/2021 Lamp. XI, and every field the app keeps besides.
import { OBJECTION_GROUND_LABELS, OBJECTION_OUTCOME_LABELS } from '../../objections/objections.labels.ts'
import { OBJECTION_GROUNDS } from '../../objections/objections.rules.ts'
import { blankColumn, choice, column, DATE, several, type TableColumn, TEXT } from './table-column.ts'

const GROUNDS = Object.fromEntries(OBJECTION_GROUNDS.map((letter) => [letter, `Pasal 35 ayat (1) huruf ${letter}`]))
const REASONS = 'Alasan Pengajuan Keberatan (Pasal 35 ayat (1) UU KIP)'

export const OBJECTION_COLUMNS: readonly TableColumn[] = [
  column('registrationNumber', 'Nomor Registrasi Keberatan', TEXT, 22, {
    headings: ['No.'],
    kind: 'text',
    example: 'CONTOH',
    guidance: 'Nomor registrasi keberatan (Lampiran XI). Aplikasi memberi nomor baru dan menyimpan nomor ini sebagai nomor lama.',
  }),
  column('numberYear', 'Tahun Nomor', { is: 'whole' }, 9),
  column('numberSeq', 'Urutan Nomor', { is: 'whole' }, 9),
  column('originalNumber', 'Nomor pada Register Lama', TEXT, 18),
  column('receivedOn', 'Tanggal Diterima', DATE, 13, {
    headings: ['Tgl.'],
    kind: 'date',
    isRequired: true,
    example: '2026-01-20',
    guidance: 'Tanggal keberatan diterima (Lampiran XI).',
  }),
  column('registeredOn', 'Tanggal Dicatat', DATE, 13),
  column('backdatingReason', 'Alasan Pencatatan Kemudian', TEXT, 24),
  column('applicantName', 'Nama Pemohon', TEXT, 26, {
    headings: ['Nama'],
    kind: 'text',
    isRequired: true,
    example: 'Warga Contoh',
    guidance: 'Nama lengkap pemohon (Pasal 41 ayat (5) Perki KI 1/2021).',
  }),
  column('address', 'Alamat', TEXT, 28, {
    headings: ['Alamat'],
    kind: 'text',
    example: 'Jalan Contoh Nomor 1',
    guidance: 'Alamat pemohon (Pasal 41 ayat (5) Perki KI 1/2021).',
  }),
  column('phone', 'Nomor Kontak', TEXT, 18, {
    headings: ['Nomor Kontak'],
    kind: 'text',
    example: '081200000000',
    guidance: 'Nomor telepon, pos-el, atau keduanya.',
  }),
  column('occupation', 'Pekerjaan', TEXT, 18, {
    headings: ['Pekerjaan'],
    kind: 'text',
    example: 'Peneliti',
    guidance: 'Pekerjaan pemohon (Lampiran XI).',
  }),
  column('proxyName', 'Nama Kuasa', TEXT, 20),
  column('proxyAddress', 'Alamat Kuasa', TEXT, 24),
  column('proxyPhone', 'Nomor Kontak Kuasa', TEXT, 18),
  column('requestNumber', 'Nomor Pendaftaran Permohonan', TEXT, 22, {
    headings: ['No. Pendaftaran Permohonan Informasi'],
    kind: 'text',
    example: '001/PIP/2026',
    guidance: 'Nomor pendaftaran permohonan; boleh dikosongkan hanya untuk alasan huruf b (Lampiran XI).',
  }),
  column('informationRequested', 'Informasi yang Diminta', TEXT, 44, {
    headings: ['Informasi Yang Diminta'],
    kind: 'text',
    example: 'Laporan realisasi anggaran tahun 2025',
    guidance: 'Informasi yang diminta pada permohonan (Lampiran XI).',
  }),
  column('purpose', 'Tujuan Penggunaan', TEXT, 30, {
    headings: ['Tujuan Penggunaan Informasi'],
    kind: 'text',
    example: 'Penelitian',
    guidance: 'Tujuan penggunaan informasi (Lampiran XI).',
  }),
  ...OBJECTION_GROUNDS.map((letter) =>
    blankColumn(6, {
      headings: [REASONS, letter],
      kind: 'tick',
      words: ['V'],
      example: letter === 'e' ? 'V' : '',
      guidance: `Huruf V: ${OBJECTION_GROUND_LABELS[letter]} (Pasal 35 ayat (1) huruf ${letter} UU KIP). Sekurangnya satu alasan.`,
    }),
  ),
  column('grounds', 'Alasan Keberatan', several(GROUNDS), 24),
  column('caseStatement', 'Kasus Posisi', TEXT, 36),
  column('outcome', 'Keputusan Atasan PPID', choice(OBJECTION_OUTCOME_LABELS), 22, {
    headings: ['Keputusan Atasan PPID'],
    kind: 'text',
    words: Object.values(OBJECTION_OUTCOME_LABELS),
    free: true,
    example: OBJECTION_OUTCOME_LABELS.upheldFully,
    guidance: 'Pilih keputusan; dikosongkan bila belum ditanggapi (Pasal 36 UU KIP).',
  }),
  column('answeredOn', 'Tanggal Tanggapan', DATE, 13, {
    headings: ['Hari dan Tanggal Pemberian Tanggapan atas Keberatan'],
    kind: 'date',
    example: '2026-02-10',
    guidance: 'Tanggal tanggapan; paling lambat 30 hari kerja sejak keberatan diterima (Pasal 36 ayat (2) UU KIP).',
  }),
  column('answerNumber', 'Nomor Surat Tanggapan', TEXT, 22),
  column('answerText', 'Uraian Tanggapan', TEXT, 36),
  column('superiorName', 'Nama Atasan PPID', TEXT, 24, {
    headings: ['Nama dan Posisi Atasan PPID'],
    kind: 'text',
    example: 'Atasan Contoh, Sekretaris Daerah',
    guidance: 'Nama, lalu jabatan setelah koma (Lampiran XI).',
  }),
  column('superiorPosition', 'Jabatan Atasan PPID', TEXT, 24),
  column('applicantReaction', 'Tanggapan Pemohon', TEXT, 24, {
    headings: ['Tanggapan Pemohon Informasi'],
    kind: 'text',
    example: 'Menerima',
    guidance: 'Menerima, menolak, atau uraian lain (Lampiran XI).',
  }),
  column('answerReceivedOn', 'Tanggapan Diterima Pemohon', DATE, 13),
  column('incompleteOn', 'Keterangan Tidak Lengkap', DATE, 13),
  column('missingPapers', 'Kekurangan Berkas', TEXT, 24),
  column('completeOn', 'Dinyatakan Lengkap', DATE, 13),
  column('deliberationOn', 'Musyawarah Tanggal', DATE, 13),
  column('deliberationNote', 'Hasil Musyawarah', TEXT, 30),
  column('executionDueOn', 'Batas Pelaksanaan', DATE, 13),
  column('executedOn', 'Dilaksanakan Tanggal', DATE, 13),
  column('executionNote', 'Catatan Pelaksanaan', TEXT, 24),
  column('dueOn', 'Batas Waktu', DATE, 13),
  column('identityErasedOn', 'Identitas Dihapus Tanggal', DATE, 13),
  column('notes', 'Keterangan', TEXT, 30, {
    headings: ['Keterangan'],
    kind: 'text',
    example: '',
    guidance: 'Catatan lain. Tidak ada pada Lampiran XI; boleh dikosongkan.',
  }),
]
