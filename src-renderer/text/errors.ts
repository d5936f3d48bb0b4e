// What the user reads for each error code; a missing code does not compile.
import type { ErrorCode, WireError } from '../../src-main/contract/index.ts'

type Details = WireError['details']

export const ERROR_SENTENCES: Readonly<Record<ErrorCode, (details: Details) => string>> = {
  'input.invalid': () => 'Ada isian yang belum benar. Periksa kolom yang bertanda merah.',
  notFound: () => 'Data tidak ditemukan. Mungkin sudah dihapus.',
  conflict: () => 'Data ini baru saja diubah di tempat lain. Muat ulang halaman, lalu ulangi perubahan Anda.',
  'storage.busy': () => 'Berkas register sedang dipakai program lain. Coba lagi sebentar lagi.',
  'storage.full': () => 'Ruang penyimpanan penuh. Kosongkan sebagian, lalu simpan kembali. Isian Anda masih ada di layar.',
  'storage.corrupt': () => 'Berkas register rusak. Hentikan pengisian dan pulihkan dari cadangan terakhir.',
  'storage.readOnly': () => 'Berkas register tidak dapat ditulis. Periksa izin folder data.',
  'storage.fromFuture': () => 'Berkas register dibuat oleh versi aplikasi yang lebih baru.',
  'storage.notOurs': () => 'Berkas ini bukan berkas Register PPID.',
  'file.locked': () => 'Berkas tujuan sedang dibuka program lain, misalnya Excel. Tutup berkas itu atau pilih nama lain.',
  'file.noSpace': () => 'Ruang penyimpanan tujuan penuh.',
  'file.notFound': () => 'Berkas atau folder tidak ditemukan.',
  'file.notAllowed': () => 'Berkas ini tidak dapat dibuka dari aplikasi. Pilih berkas melalui tombol yang tersedia.',
  'job.cancelled': () => 'Pekerjaan dibatalkan.',
  'job.busy': () => 'Pekerjaan sejenis masih berjalan. Tunggu sampai selesai atau batalkan.',
  'operation.unknown': () => 'Perintah tidak dikenal.',
  internal: () => 'Terjadi kesalahan yang tidak terduga. Data Anda tidak diubah.',
  'office.shortCodeTaken': (d) => `Kode OPD sudah dipakai oleh ${d['name'] ?? 'OPD lain'}.`,
  'office.lastAgency': () => 'OPD terakhir tidak dapat dihapus.',
  'office.logoTooLarge': () => 'Ukuran logo paling besar 1 MB.',
  'office.logoNotImage': () => 'Logo harus berupa gambar PNG atau JPEG.',
  'calendar.alreadyHoliday': (d) => `Tanggal ini sudah tercatat sebagai hari libur: ${d['name'] ?? ''}.`,
  'calendar.notAHoliday': () => 'Tanggal ini tidak tercatat sebagai hari libur bawaan.',
  'calendar.fileInvalid': (d) =>
    `Berkas kalender tidak sesuai${d['day'] === '' ? '' : ` pada tanggal "${d['day']}"`}. Gunakan JSON dengan tahun, dasar, dan daftar hari.`,
  'calendar.outsideYear': (d) => `Tanggal ${d['day']} berada di luar tahun ${d['year']}.`,
  'publicInformation.fileTooLarge': () => 'Ukuran berkas paling besar 25 MB.',
  'publicInformation.linkInvalid': () => 'Tautan tidak boleh berisi perintah. Gunakan alamat laman biasa.',
  'excludedInformation.inUse': (d) => `Informasi ini menjadi dasar ${d['refusals']} penolakan sehingga tidak dapat dihapus.`,
  'requests.alreadyClosed': () => 'Permohonan ini sudah diputus.',
  'requests.alreadyExtended': () => 'Perpanjangan hanya dapat diberikan satu kali (Pasal 36 ayat (2) Perki KI 1/2021).',
  'requests.extensionTooLate': () => 'Perpanjangan harus diberikan sebelum hari kerja ke-10 berakhir.',
  'requests.extensionBeforeReceipt': () => 'Tanggal perpanjangan mendahului tanggal diterima.',
  'requests.notClosed': () => 'Permohonan ini belum diputus.',
  'requests.notComplete': () =>
    'Berkas permohonan belum dinyatakan lengkap. Nyatakan lengkap lebih dahulu (Pasal 31 ayat (2) Perki KI 1/2021).',
  'requests.outcomeNotAllowed': () => 'Keputusan ini tidak dapat diambil pada tahap permohonan sekarang.',
  'requests.stepNotAllowed': () => 'Langkah ini tidak dapat diambil pada tahap permohonan sekarang. Muat ulang halaman.',
  'requests.hasObjection': () => 'Putusan ini sudah diajukan keberatan sehingga tidak dapat ditarik. Gunakan koreksi keputusan.',
  'objections.requestRequired': () => 'Alasan selain huruf b harus menunjuk permohonan yang diajukan keberatan.',
  'objections.requestNotFound': () => 'Permohonan yang ditunjuk tidak ditemukan.',
  'objections.notAnswered': () => 'Keberatan ini belum ditanggapi.',
  'objections.hasDispute': () => 'Keberatan ini sudah menjadi sengketa sehingga tanggapannya tidak dapat ditarik.',
  'disputes.objectionNotFound': () => 'Keberatan yang ditunjuk tidak ditemukan.',
  'disputes.filedBeforeObjection': () => 'Tanggal sengketa mendahului tanggal keberatan.',
  'attachments.tooLarge': () => 'Ukuran lampiran paling besar 25 MB.',
  'attachments.alreadyThere': () => 'Berkas yang sama sudah terlampir pada kasus ini.',
  'attachments.empty': () => 'Berkas kosong.',
  'attachments.notShowable': () => 'Jenis berkas ini tidak dibuka dari aplikasi. Simpan salinannya lebih dahulu.',
  'letters.notFitting': () => 'Surat ini tidak sesuai dengan tahap permohonan sekarang.',
  'letters.noSignatory': () =>
    'Belum ada pejabat yang dapat menandatangani surat ini pada tanggalnya. Tambahkan di Pengaturan, tab Pejabat.',
  'letters.unknownPlaceholder': (d) => `Kata dalam kurung kurawal ${d['placeholder'] ?? ''} tidak dikenal. Pilih dari daftar.`,
  'annualReport.unbalanced': () => 'Laporan tidak dibuat karena jumlah pada register tidak seimbang.',
  'annualReport.noSignatory': () => 'Belum ada pejabat penanda tangan. Tambahkan di Pengaturan.',
  'imports.notASpreadsheet': () => 'Berkas bukan Excel (.xlsx) atau CSV. Periksa berkas yang dipilih.',
  'imports.passwordProtected': () => 'Berkas dilindungi kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan kembali.',
  'imports.legacyXls': () => 'Berkas berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx.',
  'imports.empty': () => 'Berkas kosong.',
  'imports.tooLarge': () => 'Berkas terlalu besar untuk diimpor.',
  'imports.damaged': () => 'Berkas rusak sehingga tidak dapat dibaca.',
  'imports.hasRejected': (d) => `Ada ${d['rejected']} baris yang ditolak. Perbaiki berkas atau pilih lewati baris yang ditolak.`,
  'imports.nothingToImport': () => 'Tidak ada baris yang dapat diimpor.',
  'imports.alreadyWritten': () => 'Isi berkas ini sudah ditulis ke register. Lihat daftar register sebelum mengimpor lagi.',
}

/** The sentence for an error; an unexpected one names the incident number for the log. */
export function errorSentence(error: WireError): string {
  const sentence = ERROR_SENTENCES[error.code as ErrorCode]?.(error.details) ?? 'Terjadi kesalahan.'
  return error.incident === undefined ? sentence : `${sentence} (nomor kejadian ${error.incident})`
}
