// Column names of a register of requests met in real tables (layouts R1-R14), for each field of a request.
import { type FieldSpec, field } from './field-spec.ts'

export type RequestField =
  | 'number'
  | 'registrationNumber'
  | 'receivedOn'
  | 'applicantKind'
  | 'applicantName'
  | 'nameAndAddress'
  | 'address'
  | 'contact'
  | 'email'
  | 'nationalId'
  | 'taxNumber'
  | 'occupation'
  | 'agency'
  | 'informationRequested'
  | 'purpose'
  | 'underControlYes'
  | 'underControlNo'
  | 'notDocumented'
  | 'formSoft'
  | 'formHard'
  | 'form'
  | 'accessView'
  | 'accessCopy'
  | 'access'
  | 'outcome'
  | 'outcomeAccepted'
  | 'outcomeRejected'
  | 'refusalReason'
  | 'noticeOn'
  | 'providedOn'
  | 'fee'
  /** "Cara" holds the payment in the official layout and the channel in many kept registers; the values decide. */
  | 'manner'
  | 'paymentMethod'
  | 'channel'
  | 'notes'

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
  ]),
  field('applicantKind', ['Kategori Pemohon', 'Jenis Pemohon', 'Status Pemohon', 'Tipe Pemohon']),
  field('applicantName', [
    'Nama',
    'Nama Pemohon',
    'Pemohon Informasi',
    'Pemohon',
    'Pengirim',
    'Nama Lengkap',
    'Identitas Pemohon',
  ]),
  field('nameAndAddress', ['Nama & Alamat', 'Nama dan Alamat Pemohon', 'Nama/Alamat']),
  field('address', ['Alamat', 'Alamat Pemohon', 'Alamat Lengkap', 'Kelurahan', 'Kecamatan', 'Kab', 'Provinsi', 'Kodepos'], {
    many: true,
  }),
  field(
    'contact',
    [
      'Nomor Kontak',
      'Kontak',
      'No Telpon',
      'No HP',
      'No Telepon/HP',
      'No Telp/Email',
      'Mobile',
      'Telepon',
      'Nomor HP/WA',
      'Nomor Telepon/Email',
    ],
    { many: true },
  ),
  field('email', ['Email', 'Alamat Email']),
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
  ]),
  field('purpose', [
    'Tujuan Penggunaan Informasi',
    'Tujuan Penggunaan',
    'Tujuan',
    'Tujuan Permohonan',
    'Tujuan Permintaan Informasi',
    'Alasan Permohonan',
  ]),
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
  field('access', ['Jenis Permohonan', 'Cara Memperoleh Informasi', 'Cara Memperoleh', 'Jenis Permintaan']),
  field(
    'outcome',
    ['Keputusan', 'Status', 'Keputusan PPID', 'Hasil', 'Keterangan/Status', 'Status Permohonan', 'Respon', 'judul_balas'],
    { many: true },
  ),
  field('outcomeAccepted', ['Terima', 'Diterima', 'Dikabulkan'], { under: ['respon', 'keputusan', 'status', 'hasil'] }),
  field('outcomeRejected', ['Tolak', 'Ditolak'], { under: ['respon', 'keputusan', 'status', 'hasil'] }),
  field('refusalReason', ['Alasan Penolakan', 'Alasan Ditolak', 'Alasan Tolak']),
  field('noticeOn', [
    'Pemberitahuan Tertulis',
    'Tgl Beritahu',
    'Tanggal Pemberitahuan',
    'Tanggal Jawab',
    'Tanggal Pemberitahuan Tertulis',
    'Tanggal Tanggapan',
  ]),
  field('providedOn', [
    'Pemberian Informasi',
    'Tgl Pemberian',
    'Tanggal Pemberian Informasi',
    'Tanggal Selesai',
    'Tanggal Pemberian',
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
  ]),
  field('notes', ['Tindak Lanjut', 'Keterangan', 'Catatan', 'Catatan Admin', 'Ket', 'pesan'], { many: true }),
]
