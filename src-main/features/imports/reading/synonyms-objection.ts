// Column names of a register of objections met in real tables (layouts K1-K6), for each field of an objection.
import type { ObjectionGround } from '../../objections/objections.rules.ts'
import { type FieldSpec, field } from './field-spec.ts'
import { ADDRESS_FIELDS, type AddressField, CONTACT_NAMES, IDENTITY_NAMES } from './synonyms-applicant.ts'

export type ObjectionField =
  | 'number'
  | 'registrationNumber'
  | 'receivedOn'
  | 'applicantName'
  | 'nameAndAddress'
  | 'proxy'
  | AddressField
  | 'contact'
  | 'email'
  | 'occupation'
  | 'taxNumber'
  | 'requestNumber'
  | 'informationRequested'
  | 'purpose'
  | `ground_${ObjectionGround}`
  | 'grounds'
  | 'caseStatement'
  | 'superiorDecision'
  /** How far the case is; tells the outcome where no decision column does. */
  | 'status'
  | 'answeredOn'
  /** The three below have no column in the register of objections: kept as notes. */
  | 'answerNumber'
  | 'mediation'
  | 'court'
  | 'superiorName'
  | 'superiorPosition'
  | 'applicantReaction'
  | 'notes'

export const GROUND_LETTERS: readonly ObjectionGround[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

export const OBJECTION_FIELDS: readonly FieldSpec<ObjectionField>[] = [
  field('number', ['No', 'Nomor', '#', 'No Urut']),
  field('registrationNumber', [
    'No Registrasi Keberatan',
    'Nomor Registrasi Pengajuan Keberatan',
    'No Registrasi',
    'No Regeistrasi',
    'Nomor Registrasi Keberatan',
    'Nomor Keberatan',
  ]),
  field('receivedOn', [
    'Tanggal',
    'Tgl',
    'Tanggal Keberatan',
    'Tanggal Pengajuan',
    'Tanggal Terima',
    'Tanggal Diterimanya Keberatan',
    'Tanggal Pengajuan Keberatan',
    'Hari/Tanggal',
    'Tanggal Masuk',
    'Tanggal Surat Keberatan',
  ]),
  field('applicantName', [
    'Nama',
    'Nama Pemohon',
    'Pemohon',
    'Nama Pengaju',
    'Pemohon Keberatan',
    'Nama Pengaju Keberatan',
    'Pemohon Informasi',
    'Nama Lengkap',
  ]),
  field('nameAndAddress', IDENTITY_NAMES),
  field('proxy', ['Kuasa', 'Nama Kuasa', 'Kuasa Pemohon']),
  ...ADDRESS_FIELDS,
  field('contact', CONTACT_NAMES, { many: true }),
  field('email', ['Email', 'Alamat Email', 'Email Address']),
  field('occupation', ['Pekerjaan', 'Profesi']),
  field('taxNumber', ['NPWP']),
  field('requestNumber', [
    'No Pendaftaran Permohonan Informasi',
    'Nomor Pendaftaran Permohonan',
    'No Registrasi Permohonan',
    'No Pendaftaran',
    'Ref. Permohonan',
    'No Permohonan',
    'Nomor Permohonan',
  ]),
  field('informationRequested', [
    'Informasi Yang Diminta',
    'Rincian Informasi',
    'Informasi Publik yang Diminta',
    'Judul Dokumen',
  ]),
  field('purpose', ['Tujuan Penggunaan Informasi', 'Tujuan Penggunaan', 'Tujuan']),
  ...GROUND_LETTERS.flatMap((letter) => [
    field(`ground_${letter}` as const, [letter, `huruf ${letter}`, `Alasan (${letter})`], { under: ['alasan'] }),
    field(`ground_${letter}` as const, [`Alasan (${letter})`, `Alasan huruf ${letter}`, `Alasan Keberatan (${letter})`]),
  ]),
  field('grounds', ['Alasan Keberatan', 'Alasan', 'Alasan Pengajuan Keberatan', 'Alasan Pengajuan Keberatan (Pasal 35)']),
  field('caseStatement', ['Uraian Keberatan', 'Kasus Posisi', 'Uraian']),
  field(
    'superiorDecision',
    ['Keputusan Atasan PPID', 'Keputusan Atasan', 'Keputusan PPID', 'Tanggapan Atasan PPID', 'Keputusan', 'Hasil Keberatan'],
    { many: true },
  ),
  field('status', ['Status', 'Status Keberatan']),
  field('answerNumber', ['Nomor Surat Tanggapan', 'No Surat Tanggapan', 'Nomor Surat Keputusan']),
  field('mediation', [
    'Keputusan Mediasi/Ajudikasi',
    'Putusan Mediasi/Ajudikasi',
    'Mediasi/Ajudikasi',
    'Putusan Komisi Informasi',
  ]),
  field('court', ['Putusan Pengadilan', 'Keputusan Pengadilan']),
  field('answeredOn', [
    'Hari dan Tanggal Pemberian Tanggapan atas Keberatan',
    'Hari/Tgl Tanggapan',
    'Tanggal Tanggapan Keberatan',
    'Tanggal Surat Tanggapan',
    'Tanggal Tanggapan',
    'Hari dan Tanggal Pemberian Tanggapan',
  ]),
  field('superiorName', [
    'Nama dan Posisi Atasan PPID',
    'Nama & Posisi Atasan',
    'Nama Posisi PPID',
    'Nama Atasan PPID',
    'Nama dan Jabatan Atasan PPID',
  ]),
  field('superiorPosition', ['Jabatan Atasan PPID', 'Posisi Atasan PPID']),
  field('applicantReaction', ['Tanggapan Pemohon Informasi', 'Tanggapan Pemohon']),
  field('notes', ['Keterangan', 'Keterangan Admin', 'Catatan', 'Ket'], { many: true }),
]
