// What the user reads for each error code; a missing code does not compile.
import type { ErrorCode, WireError } from '../../src-main/contract/index.ts'

type Details = WireError['details']

/** What a finalised report would no longer say as drawn; several parts come with commas. */
const CHANGED_REPORT: Readonly<Record<string, string>> = {
  form: 'isian penetapan',
  figures: 'angka register',
  texts: 'naskah',
  lists: 'tabel pendukung',
  layout: 'bentuk laporan',
  signatures: 'penanda tangan',
  annexes: 'lampiran',
  rest: 'profil perangkat daerah',
  edition: 'urutan edisi',
  file: 'berkas yang disiapkan',
}

function changedReportWords(what: string): string {
  const words = what.split(',').flatMap((part) => CHANGED_REPORT[part] ?? [])
  const text = words.length === 0 ? 'register atau isian' : words.join(', ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

export const ERROR_SENTENCES: Readonly<Record<ErrorCode, (details: Details) => string>> = {
  'input.invalid': () => 'Ada isian yang belum benar. Periksa kolom yang bertanda merah.',
  notFound: () => 'Data tidak ditemukan. Mungkin sudah dihapus.',
  conflict: () => 'Data ini baru saja diubah di tempat lain. Muat ulang halaman, lalu ulangi perubahan Anda.',
  'privacy.notTheSame': (d) =>
    `Perkara yang akan dihapus berubah sejak ditampilkan, kini ${d['due']} perkara. Belum ada yang dihapus. Periksa kembali daftarnya, lalu setujui lagi.`,
  'privacy.nothingDue': () => 'Tidak ada data pribadi yang sudah habis masa retensinya.',
  'privacy.erased': () => 'Identitas sudah dihapus menurut jadwal retensi. Tidak ada yang dapat ditampilkan.',
  'storage.busy': () => 'Berkas register sedang dipakai program lain. Coba lagi sebentar lagi.',
  'storage.full': () => 'Ruang penyimpanan penuh. Kosongkan sebagian, lalu simpan kembali. Isian Anda masih ada di layar.',
  'storage.corrupt': () => 'Berkas register rusak. Hentikan pengisian dan pulihkan dari cadangan terakhir.',
  'storage.readOnly': () => 'Berkas register tidak dapat ditulis. Periksa izin folder data.',
  'storage.fromFuture': () => 'Berkas register dibuat oleh versi aplikasi yang lebih baru.',
  'storage.notOurs': () => 'Berkas ini bukan berkas Register PPID.',
  'file.locked': (d) =>
    `${d['name'] === undefined ? 'Berkas tujuan' : `Berkas ${d['name']}`} sedang dibuka program lain, misalnya Excel. Tutup berkas itu atau pilih nama lain.`,
  'file.noSpace': () => 'Ruang penyimpanan tujuan penuh. Kosongkan sebagian atau pilih folder lain; berkas lama tidak berubah.',
  'file.notFound': () => 'Berkas atau folder tidak ditemukan.',
  'file.notAllowed': () => 'Berkas ini tidak dapat dibuka dari aplikasi. Pilih berkas melalui tombol yang tersedia.',
  'file.ofTheApp': () => 'Tempat itu dipakai aplikasi untuk register dan cadangannya. Simpan di folder lain, misalnya Dokumen.',
  'job.cancelled': () => 'Pekerjaan dibatalkan.',
  'job.busy': () => 'Pekerjaan sejenis masih berjalan. Tunggu sampai selesai atau batalkan.',
  'job.tooLarge': () =>
    'Pekerjaan ini membutuhkan memori lebih besar daripada yang tersedia, sehingga dihentikan. Data Anda tidak diubah. Bagi berkasnya menjadi beberapa bagian, lalu coba lagi.',
  'operation.unknown': () => 'Perintah tidak dikenal.',
  internal: () => 'Terjadi kesalahan yang tidak terduga. Data Anda tidak diubah.',
  'backups.failed': () =>
    'Cadangan tidak dapat dibuat, sehingga perubahan ini tidak dijalankan. Periksa tab Cadangan pada Keamanan Data, lalu coba lagi.',
  'backups.damaged': () => 'Cadangan ini rusak dan tidak dipakai. Pilih cadangan lain.',
  'backups.notABackup': () => 'Berkas ini bukan cadangan Register PPID.',
  'backups.newerFormat': () => 'Cadangan ini dibuat oleh versi aplikasi yang lebih baru. Pasang versi terbaru Register PPID.',
  'backups.passphraseNeeded': () => 'Cadangan ini dikunci. Isikan frasa sandinya.',
  'backups.wrongPassphrase': () => 'Frasa sandi cadangan tidak sesuai.',
  'backups.lastGood': () => 'Ini cadangan utuh yang terakhir. Buat cadangan baru terlebih dahulu, lalu hapus yang lama.',
  'backups.folderMissing': () => 'Folder cadangan tidak ditemukan. Pasang kembali media penyimpannya atau pilih folder lain.',
  'backups.folderUnsound': () => 'Folder cadangan tidak menyimpan berkas dengan utuh. Pakai media penyimpan lain.',
  'backups.folderReadOnly': () => 'Folder cadangan tidak dapat ditulis. Pilih folder lain.',
  'backups.tooLarge': () => 'Berkas register terlalu besar untuk satu berkas cadangan.',
  'backups.restoreFailed': () => 'Pemulihan gagal. Register yang lama dipakai kembali tanpa perubahan.',
  'storage.missing': () => 'Berkas register tidak ditemukan di folder data.',
  'recovery.needed': () => 'Berkas register tidak dapat dibuka. Pulihkan dari cadangan terlebih dahulu.',
  'recovery.notNeeded': () => 'Register dapat dibuka, sehingga tidak boleh diganti dengan register kosong.',
  'access.signInNeeded': () => 'Aplikasi terkunci. Masuk kembali untuk melanjutkan.',
  'access.notAllowed': () => 'Peran Anda tidak mengizinkan tindakan ini. Mintalah bantuan pejabat pengelola.',
  'access.off': () => 'Belum ada pengguna di komputer ini. Aktifkan di Keamanan Data, tab Pengguna.',
  'access.alreadyOn': () => 'Pengguna sudah diaktifkan di komputer ini.',
  'access.nameTaken': (d) => `Sudah ada pengguna bernama "${d['name'] ?? ''}". Pilih nama lain.`,
  'access.lastHead': () => 'Harus ada sekurangnya satu pejabat pengelola yang aktif.',
  'identity.locked': () => 'Identitas terkunci. Masukkan kata sandi enkripsi terlebih dahulu.',
  'identity.busy': () => 'Register sedang dienkripsi atau didekripsi. Tunggu sampai selesai.',
  'identity.alreadyProtected': () => 'Identitas dan berkas sudah dienkripsi.',
  'identity.notProtected': () => 'Identitas dan berkas belum dienkripsi.',
  'identity.wrongPassphrase': () => 'Kata sandi enkripsi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.',
  'identity.wrongRecoveryKey': () =>
    'Kunci pemulihan terbaca tanpa salah ketik, tetapi bukan kunci register ini. Periksa tanggal pada lembar kunci.',
  'identity.recoveryKeyTypo': (d) => `Ada salah ketik pada kelompok ${d['group']}. Bandingkan dengan lembar kunci pemulihan.`,
  'identity.recoveryKeyLength': () => 'Kunci pemulihan terdiri atas delapan kelompok, masing-masing lima tanda.',
  'identity.jobRunning': () => 'Masih ada pekerjaan yang berjalan. Tunggu sampai selesai atau batalkan, lalu ulangi.',
  'identity.damaged': () =>
    'Ada identitas atau berkas terenkripsi yang isinya berubah di luar aplikasi sehingga tidak dapat dibuka. Pulihkan dari cadangan.',
  'office.shortCodeTaken': (d) => `Kode OPD sudah dipakai oleh ${d['name'] ?? 'OPD lain'}.`,
  'office.lastAgency': () => 'OPD terakhir tidak dapat dihapus.',
  'office.logoTooLarge': () => 'Ukuran logo paling besar 1 MB.',
  'office.logoNotImage': () => 'Logo harus berupa gambar PNG atau JPEG yang utuh.',
  'office.logoTooManyPixels': (d) =>
    `Logo paling besar ${Number(d['maxPixels']).toLocaleString('id-ID')} piksel pada sisi terpanjang. Perkecil gambarnya, lalu pilih kembali.`,
  'calendar.alreadyHoliday': (d) => `Tanggal ini sudah tercatat sebagai hari libur: ${d['name'] ?? ''}.`,
  'calendar.notAHoliday': () => 'Tanggal ini tidak tercatat sebagai hari libur bawaan.',
  'calendar.fileInvalid': (d) =>
    `Berkas kalender tidak sesuai${d['day'] === '' ? '' : ` pada tanggal "${d['day']}"`}. Gunakan JSON dengan tahun, dasar, dan daftar hari.`,
  'calendar.outsideYear': (d) => `Tanggal ${d['day']} berada di luar tahun ${d['year']}.`,
  'publicInformation.fileTooLarge': () => 'Ukuran berkas paling besar 25 MB.',
  'publicInformation.linkInvalid': () => 'Tautan tidak boleh berisi perintah. Gunakan alamat laman biasa.',
  'publicInformation.notDecided': () =>
    'Informasi menjadi ditetapkan atau diumumkan hanya melalui penetapan DIP (Pasal 45 Perki KI 1/2021). Usulkan, lalu tetapkan pada tab Edisi dan keputusan.',
  'publicInformation.excluded': (d) =>
    `Informasi ini seluruhnya dikecualikan${d['title'] === undefined ? '' : ` ("${d['title']}")`} sehingga tidak dapat diusulkan atau diumumkan.`,
  'publicInformation.tooMany': (d) =>
    `Paling banyak ${d['most'] ?? 5000} informasi dalam sekali tindakan. Persempit pilihan Anda.`,
  'history.nothing': () => 'Tidak ada tindakan yang dapat dibatalkan atau diulangi.',
  'history.final': (d) =>
    `Pembatalan berhenti di sini: ${d['title'] ?? 'tindakan terakhir'}${d['about'] === undefined || d['about'] === '' ? '' : ` (${d['about']})`} sudah sah dan tidak dapat dibatalkan, begitu pula tindakan sebelumnya.`,
  'history.changedSince': () =>
    'Tindakan ini tidak dapat dibatalkan atau diulangi karena datanya sudah berubah. Tidak ada yang diubah.',
  'history.inUse': () =>
    'Tindakan ini tidak dapat dibatalkan atau diulangi karena ada catatan lain yang bergantung padanya, atau catatan induknya sudah tidak ada.',
  'history.numberTaken': () => 'Catatan tidak dapat dikembalikan karena tempatnya sudah dipakai catatan lain yang sama.',
  'history.gone': () => 'Penghapusan ini tidak ada lagi dalam tempat sampah. Muat ulang halaman.',
  'publicInformation.viewNameTaken': (d) => `Sudah ada tampilan bernama "${d['name'] ?? ''}". Pilih nama lain.`,
  'publication.nothing': () =>
    'Belum ada informasi yang ditetapkan atau diumumkan, sehingga tidak ada yang dapat dipublikasikan.',
  'publication.personalData': (d) =>
    `Masih ada ${d['count']} kemungkinan data pribadi dalam daftar. Perbaiki, atau nyatakan sebagai kontak resmi, lalu ulangi.`,
  'excludedInformation.inUse': (d) => `Informasi ini menjadi dasar ${d['refusals']} penolakan sehingga tidak dapat dihapus.`,
  'excludedInformation.wasInForce': () =>
    'Informasi ini sudah pernah ditetapkan. Catatannya disimpan sebagai riwayat dan tidak dapat dihapus.',
  'excludedInformation.inTest': () => 'Informasi ini termuat dalam lembar uji konsekuensi sehingga tidak dapat dihapus.',
  'excludedInformation.linked': (d) =>
    `Informasi ini terhubung dengan ${d['entries']} entri Daftar Informasi Publik sehingga tidak dapat dihapus.`,
  'excludedInformation.stillPublic': (d) =>
    `Informasi yang dikecualikan seluruhnya tidak boleh berada dalam Daftar Informasi Publik (Pasal 1 angka 20 Perki KI 1/2021). Tarik lebih dahulu: ${d['titles']}.`,
  'excludedInformation.changeNeedsTest': () =>
    'Isi ini sudah ditetapkan melalui uji konsekuensi. Perubahannya memerlukan uji konsekuensi baru dan persetujuan pimpinan (Pasal 53 Perki KI 1/2021).',
  'excludedInformation.staysOpen': () =>
    'Informasi ini sudah terbuka; dasar, jangka waktu, dan penetapannya tidak dapat diubah lagi (Pasal 52 Perki KI 1/2021). Untuk mengecualikannya kembali, catat entri baru melalui uji konsekuensi.',
  'excludedInformation.notInForce': () => 'Hanya informasi yang sedang dikecualikan yang dapat dibuka.',
  'excludedInformation.notOpen': () => 'Informasi ini belum terbuka sehingga belum dapat diusulkan ke Daftar Informasi Publik.',
  'excludedInformation.alreadyOpened': () => 'Informasi ini sudah dibuka.',
  'excludedInformation.alreadyProposed': () => 'Informasi ini sudah diusulkan ke Daftar Informasi Publik.',
  'consequenceTests.numberTaken': (d) => `Nomor lembar uji ${d['number']} sudah dipakai pada tahun itu.`,
  'consequenceTests.incomplete': () => 'Lembar uji belum lengkap. Lihat daftar yang masih kurang, lalu lengkapi.',
  'consequenceTests.notDraft': () => 'Lembar uji ini sudah disetujui sehingga tidak dapat diubah.',
  'consequenceTests.notApproved': () => 'Lembar uji ini tidak dalam tahap disetujui pimpinan. Muat ulang halaman.',
  'consequenceTests.doesNotFit': (d) =>
    `"${d['title']}" tidak lagi sesuai dengan jenis uji ini: pengecualian untuk yang belum ditetapkan, pengubahan untuk yang sedang berlaku.`,
  'consequenceTests.twice': () => 'Satu informasi hanya dapat diuji sekali dalam satu lembar uji.',
  'dipEditions.alreadyProposed': () =>
    'Masih ada usulan yang menunggu keputusan. Tetapkan atau kembalikan usulan itu lebih dahulu.',
  'dipEditions.notProposed': () => 'Usulan ini sudah ditetapkan atau dikembalikan.',
  'dipEditions.notDecided': () => 'Edisi ini belum ditetapkan.',
  'dipEditions.alreadyAnnounced': () => 'Edisi ini sudah diumumkan.',
  'dipEditions.nothingToList': () => 'Tidak ada informasi yang dapat dimuat dalam daftar.',
  'dipEditions.excluded': (d) =>
    `${d['count']} informasi sedang dikecualikan seluruhnya sehingga tidak boleh dimuat dalam daftar: ${d['titles']}${d['more'] === 0 ? '' : `, dan ${d['more']} lainnya`}. Tarik dari daftar atau keluarkan dari usulan.`,
  'requests.alreadyClosed': () => 'Permohonan ini sudah diputus.',
  'requests.alreadyExtended': () => 'Perpanjangan hanya dapat diberikan satu kali (Pasal 36 ayat (2) Perki KI 1/2021).',
  'requests.extensionTooLate': () => 'Perpanjangan harus diberikan sebelum hari kerja ke-10 berakhir.',
  'requests.extensionBeforeReceipt': () => 'Tanggal perpanjangan mendahului tanggal diterima.',
  'requests.notClosed': () => 'Permohonan ini belum diputus.',
  'requests.notComplete': () =>
    'Berkas permohonan belum dinyatakan lengkap. Nyatakan lengkap lebih dahulu (Pasal 31 ayat (2) Perki KI 1/2021).',
  'requests.outcomeNotAllowed': () => 'Keputusan ini tidak dapat diambil pada tahap permohonan sekarang.',
  'requests.stepNotAllowed': () => 'Langkah ini tidak dapat diambil pada tahap permohonan sekarang. Muat ulang halaman.',
  'requests.hasLetters': () => 'Surat untuk permohonan ini sudah diterbitkan, sehingga pencatatannya tidak dapat dibatalkan.',
  'requests.notDiscardedWithObjection': () =>
    'Permohonan ini sudah diajukan keberatan, sehingga pencatatannya tidak dapat dibatalkan.',
  'objections.alreadyAnswered': () =>
    'Keberatan ini sudah ditanggapi. Buka kembali lebih dahulu bila tanggapannya keliru dicatat.',
  'objections.notDiscardedWithDispute': () =>
    'Keberatan ini sudah menjadi sengketa, sehingga pencatatannya tidak dapat dibatalkan.',
  'objections.hasLetters': () => 'Surat untuk keberatan ini sudah diterbitkan, sehingga pencatatannya tidak dapat dibatalkan.',
  'disputes.hasRuling': () => 'Sengketa ini sudah diputus, sehingga pencatatannya tidak dapat dibatalkan.',
  'requests.hasObjection': () => 'Putusan ini sudah diajukan keberatan sehingga tidak dapat ditarik. Gunakan koreksi keputusan.',
  'objections.requestRequired': () => 'Alasan selain huruf b harus menunjuk permohonan yang diajukan keberatan.',
  'objections.requestNotFound': () => 'Permohonan yang ditunjuk tidak ditemukan.',
  'objections.notAnswered': () => 'Keberatan ini belum ditanggapi.',
  'objections.hasDispute': () => 'Keberatan ini sudah menjadi sengketa sehingga tanggapannya tidak dapat ditarik.',
  'objections.notComplete': () =>
    'Keberatan ini belum dinyatakan lengkap. Nyatakan lengkap lebih dahulu (catatan Lampiran X Perki KI 1/2021).',
  'objections.outcomeNotAllowed': () =>
    'Hasil ini belum dapat dicatat. Keberatan dicatat tidak ditanggapi setelah 30 hari kerja lewat (Pasal 36 ayat (2) UU KIP).',
  'objections.stepNotAllowed': () => 'Langkah ini tidak dapat diambil pada tahap keberatan sekarang. Muat ulang halaman.',
  'checklist.nilNotAllowed': () =>
    'Butir ini tidak dapat dinyatakan nihil. Nihil hanya untuk informasi serta merta dan butir yang bersyarat, dan tidak untuk informasi yang dinyatakan terbuka selama register memuat kasusnya.',
  'checklist.answeredByRegister': () =>
    'Butir ini dijawab oleh seluruh butir berkala, sehingga tidak memerlukan informasi tersendiri.',
  'disputes.objectionNotFound': () => 'Keberatan yang ditunjuk tidak ditemukan.',
  'disputes.notOpenedByRuling': () =>
    'Informasi hanya dibuka dengan putusan yang mengabulkan dan berkekuatan hukum tetap (Pasal 11 ayat (2) UU KIP).',
  'disputes.alreadyOpened': () => 'Rancangan DIP untuk putusan ini sudah dibuat.',
  'attachments.tooLarge': () => 'Ukuran lampiran paling besar 25 MB.',
  'attachments.alreadyThere': () => 'Berkas yang sama sudah terlampir pada kasus ini.',
  'attachments.empty': () => 'Berkas kosong.',
  'attachments.notShowable': () => 'Jenis berkas ini tidak dibuka dari aplikasi. Simpan salinannya lebih dahulu.',
  'caseFile.nothingChosen': () => 'Pilih sedikitnya satu dokumen untuk berkas perkara.',
  'caseFile.notForApplicant': (d) => `Dokumen ini tidak boleh masuk berkas pihak pemohon: ${d['parts']}.`,
  'caseFile.needsZip': (d) =>
    `Dokumen ini tidak dapat dijilid ke dalam satu PDF: ${d['parts']}. Buat berkas zip, atau keluarkan dokumen itu dari pilihan.`,
  'caseFile.leak': (d) =>
    `Berkas pihak pemohon tidak dibuat: "${d['part']}" memuat ${d['where'] === 'notes' ? 'catatan internal' : 'uraian informasi yang dikecualikan'}. Keluarkan dokumen itu dari pilihan.`,
  'letters.notFitting': () => 'Surat ini tidak sesuai dengan tahap kasus sekarang.',
  'letters.noSignatory': () =>
    'Belum ada pejabat yang dapat menandatangani surat ini pada tanggalnya. Tambahkan di Pengaturan, tab Pejabat.',
  'letters.unknownPlaceholder': (d) => `Kata dalam kurung kurawal ${d['placeholder'] ?? ''} tidak dikenal. Pilih dari daftar.`,
  'annualReport.unbalanced': () => 'Laporan tidak dibuat karena jumlah pada register tidak seimbang.',
  'reportEditions.openErrors': (d) =>
    `Laporan belum dapat ditetapkan: ${d['count'] ?? 'beberapa'} hal harus dilengkapi lebih dahulu. ${d['findings'] ?? ''}`.trim(),
  'reportEditions.yearNotOver': (d) => `Tahun ${d['year'] ?? 'laporan'} belum berakhir; laporan ditetapkan setelah 31 Desember.`,
  'reportEditions.noSignatory': () =>
    'Penanda tangan laporan, atau Atasan PPID yang mengetahui, tidak tercatat menjabat pada tanggal itu. Lengkapi di Pengaturan, tab Pejabat.',
  'reportEditions.changed': (d) =>
    `${changedReportWords(String(d['what'] ?? ''))} berubah sejak berkas disiapkan, sehingga berkas itu tidak ditetapkan. Siapkan kembali berkasnya.`,
  'reportEditions.damaged': (d) =>
    `Berkas ${d['name'] ?? 'laporan'} di dalam register tidak utuh lagi. Pulihkan register dari cadangan.`,
  'year.locked': (d) =>
    `Tahun ${d['year']} terkunci karena laporannya sudah ditetapkan, dan perubahan ini mengubah isi laporan itu. Buka kunci tahun itu pada halaman Laporan Tahunan, lalu ulangi.`,
  'year.notLocked': (d) => `Tahun ${d['year']} tidak terkunci. Muat ulang halaman.`,
  'year.notOpen': (d) => `Tahun ${d['year']} sudah terkunci. Muat ulang halaman.`,
  'imports.notASpreadsheet': () =>
    'Berkas bukan tabel yang dapat dibaca. Pilih berkas Excel (.xlsx atau .xls), LibreOffice (.ods), CSV, teks, atau halaman web yang memuat tabel.',
  'imports.passwordProtected': () => 'Berkas dilindungi kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan kembali.',
  'imports.empty': () => 'Berkas kosong. Periksa berkas yang dipilih.',
  'imports.tooLarge': () =>
    'Berkas terlalu besar untuk diimpor. Bagi menjadi beberapa berkas, misalnya satu berkas untuk setiap tahun.',
  'imports.xlsTooLarge': () =>
    'Berkas Excel lama (.xls) ini terlalu besar. Buka di Excel, simpan sebagai .xlsx, lalu pilih berkas itu.',
  'imports.damaged': () =>
    'Berkas rusak sehingga tidak dapat dibaca. Buka di Excel atau LibreOffice, simpan sebagai berkas .xlsx baru, lalu pilih berkas baru itu.',
  'imports.macros': () =>
    'Berkas memuat makro (program). Demi keamanan, simpan dahulu di Excel sebagai Buku Kerja Excel (.xlsx) tanpa makro.',
  'imports.externalLinks': () =>
    'Berkas mengambil isi dari berkas lain. Di Excel, buka Data > Edit Tautan, pilih Putuskan Tautan, lalu simpan kembali.',
  'imports.formulasCallOut': (d) =>
    `Rumus pada sel ${d['place'] ?? ''} memanggil berkas, alamat, atau program lain. Di Excel, salin isi tabel, tempel sebagai nilai, lalu simpan kembali.`,
  'imports.entities': () =>
    'Berkas memuat susunan yang tidak dibuat oleh Excel dan dapat membahayakan komputer, sehingga tidak dibaca. Minta berkas aslinya, atau simpan ulang dari Excel.',
  'imports.tooManyColumns': (d) =>
    `Ada isian terlalu jauh ke kanan, yaitu pada sel ${d['place'] ?? ''}. Register tidak memiliki kolom sebanyak itu; hapus isian yang tidak diperlukan, lalu simpan kembali.`,
  'imports.tooManyRows': (d) =>
    `Ada isian terlalu jauh ke bawah, yaitu pada sel ${d['place'] ?? ''}. Hapus isian yang tidak diperlukan, atau bagi menjadi beberapa berkas.`,
  'imports.cellTooLong': (d) =>
    `Isi sel ${d['place'] ?? ''} lebih panjang daripada 32.767 karakter. Pendekkan isinya atau hapus sel itu, lalu simpan kembali.`,
  'imports.quoteNotClosed': () =>
    'Pada berkas teks ini ada tanda petik (") pembuka tanpa penutup, sehingga batas kolomnya tidak dapat dipastikan. Perbaiki tanda petik itu, atau simpan sebagai .xlsx.',
  'imports.hasRejected': (d) => `Ada ${d['rejected']} baris yang ditolak. Perbaiki berkas atau pilih lewati baris yang ditolak.`,
  'imports.nothingToUndo': () =>
    'Tidak ada yang dapat dikeluarkan: semua entri dari impor ini sudah dikerjakan atau sudah tidak ada di register.',
  'imports.nothingToImport': () => 'Tidak ada baris yang dapat diimpor.',
  'imports.alreadyWritten': () => 'Isi berkas ini sudah ditulis ke register. Lihat daftar register sebelum mengimpor lagi.',
}

/** The sentence for an error; an unexpected one names the incident number for the log. */
export function errorSentence(error: WireError): string {
  const sentence = ERROR_SENTENCES[error.code as ErrorCode]?.(error.details) ?? 'Terjadi kesalahan.'
  return error.incident === undefined ? sentence : `${sentence} (nomor kejadian ${error.incident})`
}
