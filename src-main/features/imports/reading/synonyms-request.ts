// Column names of a register of requests met in real tables (layouts R1-R14), for each field of a request.
import type { ApplicantKind, Channel } from '../../requests/requests.rules.ts'
import { type FieldSpec, field } from './field-spec.ts'
import { ADDRESS_FIELDS, CONTACT_NAMES, IDENTITY_NAMES } from './synonyms-applicant.ts'

export type RequestField =
  | 'number'
  | 'registrationNumber'
  | 'receivedOn'
  | 'applicantKind'
  | `kind_${ApplicantKind}`
  | 'applicantName'
  | 'nameAndAddress'
  | 'address'
  | 'village'
  | 'district'
  | 'regency'
  | 'province'
  | 'postcode'
  | 'contact'
  | 'email'
  | 'nationalId'
  | 'taxNumber'
  | 'occupation'
  | 'agency'
  | 'informationRequested'
  | 'purpose'
  /** Held, not held or not documented, in words. */
  | 'control'
  | 'underControlYes'
  | 'underControlNo'
  | 'notDocumented'
  | 'formSoft'
  | 'formHard'
  | 'form'
  | 'accessView'
  | 'accessCopy'
  | 'access'
  /** Cara mendapatkan salinan; the register has no such column, so it is kept as a note. */
  | 'delivery'
  | 'outcome'
  /** How far the case is; tells the outcome where no decision column does. */
  | 'status'
  | 'outcomeAccepted'
  | 'outcomePartly'
  | 'outcomeRejected'
  | 'refusalReason'
  | 'noticeOn'
  | 'providedOn'
  | 'fee'
  /** "Cara" holds the payment in the official layout and the channel in many kept registers; the values decide. */
  | 'manner'
  | 'paymentMethod'
  | 'channel'
  | `channel_${Channel}`
  | 'notes'

const KIND_GROUPS = ['pemohon', 'kategori']
const OUTCOME_GROUPS = ['respon', 'keputusan', 'status', 'hasil', 'tanggapan', 'jawaban']
const CHANNEL_GROUPS = [
  'cara permohonan',
  'penyampaian',
  'mengakses',
  'saluran',
  'kanal',
  'melalui',
  'sarana',
  'media',
  'jalur',
  'cara mengajukan',
]
const FORM_GROUPS = ['bentuk', 'format', 'dikuasai']

export const REQUEST_FIELDS: readonly FieldSpec<RequestField>[] = [
  field('number', ['No', 'Nomor', 'No Urut', '#']),
  field('registrationNumber', [
    'No Registrasi',
    'Nomor Registrasi',
    'Nomor Pendaftaran',
    'No Pendaftaran',
    'No Permohonan',
    'Nomor Register',
    'No Reg',
    'id_pemohon',
  ]),
  field('receivedOn', [
    'Tanggal',
    'Tgl',
    'Tanggal Permohonan',
    'Tanggal Masuk',
    'Tanggal Pengajuan',
    'Tanggal Ajuan',
    'Tanggal Minta',
    'Tanggal Diterima',
    'Tanggal Terima',
    'Tgl Permintaan',
    'Hari/Tanggal',
    'Hari, Tanggal',
    'Tanggal Permintaan',
    'Tanggal Register',
    'Tanggal Registrasi',
    'Tanggal Surat Masuk',
    'Waktu Permohonan',
  ]),
  field('receivedOn', ['Tgl Update', 'Tanggal Input', 'Created at', 'Timestamp', 'Cap Waktu'], { certainty: 0.78 }),
  field('applicantKind', ['Kategori Pemohon', 'Jenis Pemohon', 'Status Pemohon', 'Tipe Pemohon', 'Jenis']),
  // One tick column a kind of applicant.
  field('kind_individual', ['Perorangan', 'Individu', 'Pribadi', 'Orang Perorangan'], { under: KIND_GROUPS }),
  field('kind_group', ['Kelompok Orang', 'Kelompok', 'Kelompok Masyarakat'], { under: KIND_GROUPS }),
  field('kind_legalEntity', ['Badan Hukum', 'Badan Publik', 'Lembaga', 'Organisasi', 'Instansi'], { under: KIND_GROUPS }),
  field('applicantName', [
    'Nama',
    'Nama Pemohon',
    'Pemohon Informasi',
    'Pemohon',
    'Pengirim',
    'Nama Lengkap',
    'Nama Pemohon Informasi',
    'Nama/Instansi Pemohon',
  ]),
  field('nameAndAddress', IDENTITY_NAMES),
  ...ADDRESS_FIELDS,
  field('contact', CONTACT_NAMES, { many: true }),
  field('email', ['Email', 'Alamat Email', 'Email Address']),
  field('nationalId', ['NIK', 'No KTP', 'Nomor Identitas', 'NIK/No KTP', 'Nomor Induk Kependudukan', 'No Identitas']),
  field('taxNumber', ['NPWP']),
  field('occupation', [
    'Pekerjaan',
    'Asal/Profesi',
    'Profesi',
    'Pekerjaan Pemohon',
    'Instansi',
    'Asal Instansi',
    'Pekerjaan/Instansi',
    'Instansi/Lembaga',
    'Asal Lembaga',
    'Pekerjaan/Profesi',
  ]),
  field('agency', ['OPD', 'PPID Pembantu', 'PPID Pelaksana', 'Unit Tujuan', 'Perangkat Daerah', 'Instansi Tujuan']),
  field('informationRequested', [
    'Informasi Yang Diminta',
    'Rincian Informasi',
    'Permohonan Informasi',
    'Informasi Yg Dibutuhkan',
    'Informasi yang Dibutuhkan',
    'Rincian Informasi yang Dibutuhkan',
    'Permintaan Data',
    'Permintaan Informasi',
    'Judul Dokumen',
    'Informasi Publik yang Diminta',
    'Tema',
    'Jenis Informasi yang Diminta',
    'Subject',
    'Data yang Diminta',
    'Informasi/Data yang Diminta',
    'Informasi yang Dimohon',
    'Rincian Permohonan',
    'Isi Permohonan',
    'Uraian Permohonan',
    'Permohonan',
  ]),
  field('informationRequested', ['Perihal', 'Informasi', 'Uraian', 'Jenis Informasi', 'Hal'], { certainty: 0.8 }),
  field('purpose', [
    'Tujuan Penggunaan Informasi',
    'Tujuan Penggunaan',
    'Tujuan',
    'Tujuan Permohonan',
    'Tujuan Permintaan Informasi',
    'Alasan Permohonan',
  ]),
  field('control', ['Status Informasi', 'Penguasaan Informasi', 'Status Penguasaan']),
  field('underControlYes', ['Ya', 'Y', 'Iya'], { under: ['penguasaan', 'status', 'dikuasai'] }),
  field('underControlYes', ['Status (Ya)', 'Di Bawah Penguasaan (Ya)', 'Dikuasai (Ya)', 'Dikuasai', 'Di Bawah Penguasaan']),
  field('underControlNo', ['Tidak', 'Tdk', 'T'], { under: ['penguasaan', 'status', 'dikuasai'] }),
  field('underControlNo', ['Status (Tidak)', 'Di Bawah Penguasaan (Tidak)', 'Dikuasai (Tidak)', 'Tidak Dikuasai']),
  field('notDocumented', ['Belum Didokumentasikan', 'Belum Dokumentasi', 'Belum di Dokumentasikan']),
  field('formSoft', ['Softcopy', 'Soft', 'Digital'], { under: FORM_GROUPS }),
  field('formSoft', ['Bentuk (Soft)', 'Softcopy', 'Bentuk Softcopy']),
  field('formHard', ['Hardcopy', 'Hard', 'Cetak'], { under: FORM_GROUPS }),
  field('formHard', ['Bentuk (Hard)', 'Hardcopy', 'Bentuk Hardcopy']),
  field('form', ['Bentuk Informasi', 'Bentuk Informasi Yang Dikuasai', 'Format Informasi', 'Bentuk Salinan']),
  field(
    'accessView',
    ['Melihat/Mengetahui', 'Melihat', 'Mengetahui', 'Melihat/Mengetahui/Mendengar langsung', 'Jenis (Lihat)', 'Lihat'],
    { many: true },
  ),
  field('accessCopy', ['Meminta Salinan', 'Salinan', 'Jenis (Salinan)', 'Mendapat Salinan']),
  field('access', ['Jenis Permohonan', 'Cara Memperoleh Informasi', 'Cara Memperoleh', 'Jenis Permintaan'], { many: true }),
  field('delivery', [
    'Kirim Salinan',
    'Cara Mendapatkan Salinan',
    'Cara Mendapatkan Salinan Informasi',
    'Cara Pengiriman Salinan',
    'Cara Mendapatkan Informasi',
  ]),
  field('outcome', ['Keputusan', 'Keputusan PPID', 'Hasil', 'Respon', 'judul_balas', 'Tanggapan', 'Jawaban'], { many: true }),
  field('status', ['Status', 'Keterangan/Status', 'Status Permohonan', 'Status/Keterangan', 'Status Layanan']),
  field('outcomeAccepted', ['Terima', 'Diterima', 'Dikabulkan', 'Diberikan', 'Dikabulkan Seluruhnya', 'Dipenuhi', 'Seluruhnya'], {
    under: OUTCOME_GROUPS,
  }),
  field('outcomePartly', ['Sebagian', 'Dikabulkan Sebagian', 'Diberikan Sebagian'], { under: OUTCOME_GROUPS }),
  field('outcomeRejected', ['Tolak', 'Ditolak', 'Tidak Dikabulkan', 'Tidak Diberikan'], { under: OUTCOME_GROUPS }),
  field('refusalReason', ['Alasan Penolakan', 'Alasan Ditolak', 'Alasan Tolak']),
  field('noticeOn', [
    'Pemberitahuan Tertulis',
    'Tgl Beritahu',
    'Tanggal Pemberitahuan',
    'Tanggal Jawab',
    'Tanggal Pemberitahuan Tertulis',
    'Tanggal Tanggapan',
    'Tanggal Keputusan',
    'Tanggal Pemberitahuan/Jawaban',
  ]),
  field('providedOn', [
    'Pemberian Informasi',
    'Tgl Pemberian',
    'Tanggal Pemberian Informasi',
    'Tanggal Selesai',
    'Tanggal Pemberian',
    'Tanggal Penyerahan',
    'Tanggal Penyelesaian',
  ]),
  field('fee', ['Biaya', 'Biaya Perolehan'], {}),
  field('manner', ['Cara'], { under: ['biaya', 'cara', 'pembayaran', 'mendapatkan'] }),
  field('paymentMethod', ['Cara Bayar', 'Cara Pembayaran']),
  field('fee', ['Biaya & Cara Pembayaran', 'Biaya dan Cara Pembayaran']),
  field('channel', [
    'Cara Mengakses Informasi',
    'Saluran',
    'Cara Penyampaian Permintaan',
    'Media Permohonan',
    'Cara Permohonan',
    'Kanal',
    'Melalui',
    'Sarana Permohonan',
    'Cara Mengajukan',
    'Media',
    'Jalur Permohonan',
    'Kanal Permohonan',
  ]),
  // One tick column a channel.
  field('channel_inPerson', ['Langsung', 'Datang Langsung', 'Tatap Muka', 'Loket'], { under: CHANNEL_GROUPS }),
  field('channel_email', ['Email', 'Surel'], { under: CHANNEL_GROUPS }),
  field('channel_post', ['Surat', 'Pos', 'Via Pos'], { under: CHANNEL_GROUPS }),
  field('channel_website', ['Website', 'Web', 'Online', 'Daring'], { under: CHANNEL_GROUPS }),
  field('channel_app', ['Aplikasi'], { under: CHANNEL_GROUPS }),
  field('channel_phone', ['Telepon', 'Lisan'], { under: CHANNEL_GROUPS }),
  field('channel_socialMedia', ['Media Sosial', 'Medsos', 'WhatsApp Center'], { under: CHANNEL_GROUPS }),
  field('channel_fax', ['Fax', 'Faksimili'], { under: CHANNEL_GROUPS }),
  field('notes', ['Tindak Lanjut', 'Keterangan', 'Catatan', 'Catatan Admin', 'Ket', 'pesan'], { many: true }),
]
