// Error codes in formal Indonesian for the terminal; never a stack trace.
import { AppError } from '../kernel/app-error.ts'

const SENTENCES: Readonly<Record<string, string>> = {
  'input.invalid': 'Isian tidak sah.',
  notFound: 'Data yang diminta tidak ditemukan.',
  'storage.busy': 'Berkas register sedang dipakai program lain. Tutup aplikasi Register PPID lalu coba lagi.',
  'storage.full': 'Ruang penyimpanan penuh.',
  'storage.corrupt': 'Berkas register rusak. Pulihkan dari cadangan.',
  'storage.readOnly': 'Berkas register tidak dapat ditulis atau foldernya tidak ada.',
  'storage.fromFuture': 'Berkas register dibuat oleh versi aplikasi yang lebih baru.',
  'storage.notOurs': 'Berkas ini bukan berkas Register PPID.',
  'identity.locked': 'Register ini terenkripsi. Tulis kata sandi enkripsi pada variabel lingkungan PPID_SANDI_IDENTITAS.',
  'identity.wrongPassphrase': 'Kata sandi enkripsi pada PPID_SANDI_IDENTITAS tidak cocok.',
  'file.notFound': 'Berkas tidak ditemukan.',
  'file.locked': 'Berkas tujuan sedang dibuka program lain atau tidak boleh ditulis.',
  'file.noSpace': 'Ruang penyimpanan tujuan penuh.',
  'annualReport.unbalanced': 'Laporan tidak dibuat karena jumlah pada register tidak seimbang.',
  'imports.notASpreadsheet': 'Berkas bukan tabel yang dapat dibaca: pilih .xlsx, .xls, .ods, .csv, .txt, atau .html.',
  'imports.passwordProtected': 'Berkas dilindungi kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan kembali.',
  'imports.empty': 'Berkas kosong.',
  'imports.tooLarge': 'Berkas terlalu besar. Bagi menjadi beberapa berkas.',
  'imports.xlsTooLarge': 'Berkas Excel lama (.xls) terlalu besar. Simpan sebagai .xlsx.',
  'imports.damaged': 'Berkas rusak sehingga tidak dapat dibaca. Simpan ulang sebagai .xlsx.',
  'imports.macros': 'Berkas memuat makro. Simpan sebagai .xlsx tanpa makro.',
  'imports.externalLinks': 'Berkas mengambil isi dari berkas lain. Putuskan tautannya di Excel, lalu simpan kembali.',
  'imports.formulasCallOut':
    'Berkas memuat rumus yang memanggil berkas, alamat, atau program lain. Tempel sebagai nilai, lalu simpan kembali.',
  'imports.entities':
    'Berkas memuat susunan yang tidak dibuat oleh Excel dan dapat membahayakan komputer. Simpan ulang dari Excel.',
  'imports.tooManyColumns': 'Ada isian terlalu jauh ke kanan. Hapus isian yang tidak diperlukan.',
  'imports.tooManyRows': 'Ada isian terlalu jauh ke bawah. Hapus isian yang tidak diperlukan atau bagi berkasnya.',
  'imports.cellTooLong': 'Ada sel yang lebih panjang daripada 32.767 karakter. Pendekkan isinya.',
  'imports.quoteNotClosed': 'Ada tanda petik (") pembuka tanpa penutup. Perbaiki, atau simpan sebagai .xlsx.',
  'imports.hasRejected': 'Ada baris yang ditolak; tidak ada yang ditulis. Perbaiki berkas atau pakai --lewati.',
  'imports.nothingToImport': 'Tidak ada baris yang dapat diimpor.',
  'imports.alreadyWritten': 'Isi berkas ini sudah ditulis ke register.',
  'cli.signInNeeded': 'Register ini memakai pengguna. Sebutkan --petugas NAMA dan tulis PIN pada variabel lingkungan PPID_PIN.',
  'cli.wrongPin': 'PIN pada PPID_PIN salah.',
  'cli.signInBlocked': 'Terlalu banyak percobaan yang salah. Tunggu sekian detik, lalu coba lagi.',
  'access.notAllowed': 'Peran pengguna ini tidak mengizinkan perintah itu.',
  'cli.noOffice': 'Berkas ini belum memuat OPD. Siapkan OPD di aplikasi terlebih dahulu.',
  'cli.severalOffices': 'Berkas ini memuat beberapa OPD. Pilih dengan --opd KODE.',
  'cli.unknownOffice': 'OPD dengan kode itu tidak ditemukan.',
  'cli.badDate': 'Tanggal harus berbentuk TTTT-BB-HH dan ada dalam kalender.',
  'cli.badNumber': 'Angka pada opsi tidak sah.',
  'cli.badChoice': 'Pilihan pada opsi tidak dikenal.',
  'cli.badFolder': 'Folder tujuan tidak dapat dibuat karena ada berkas dengan nama itu.',
  'backups.damaged': 'Cadangan rusak; berkas yang sekarang tidak diubah.',
  'backups.notABackup': 'Berkas ini bukan cadangan Register PPID.',
  'backups.newerFormat': 'Cadangan dibuat oleh versi aplikasi yang lebih baru.',
  'backups.passphraseNeeded': 'Cadangan dikunci. Isikan frasa sandinya pada variabel lingkungan PPID_FRASA_SANDI.',
  'backups.wrongPassphrase': 'Frasa sandi pada PPID_FRASA_SANDI tidak sesuai.',
  'backups.restoreFailed': 'Pemulihan gagal; register yang lama dipakai kembali tanpa perubahan.',
  'backups.failed': 'Cadangan tidak dapat dibuat, sehingga tidak ada yang diubah.',
  'backups.folderReadOnly': 'Folder cadangan tidak dapat ditulis.',
  'backups.tooLarge': 'Berkas register terlalu besar untuk satu berkas cadangan.',
  'storage.missing': 'Berkas register tidak ditemukan di tempatnya.',
}

/** The sentence for whatever went wrong. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AppError) return withDetails(error.code, error.details)
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code === 'ENOENT') return SENTENCES['file.notFound'] ?? ''
  if (code === 'ENOTDIR' || code === 'EEXIST') return SENTENCES['cli.badFolder'] ?? ''
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'EACCES') return SENTENCES['storage.readOnly'] ?? ''
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return SENTENCES['storage.corrupt'] ?? ''
  return 'Terjadi kesalahan yang tidak terduga; tidak ada yang diubah.'
}

function withDetails(code: string, details: Readonly<Record<string, unknown>>): string {
  const sentence = SENTENCES[code] ?? `Perintah gagal (${code}).`
  const extra = Object.values(details).filter((value) => typeof value === 'number' || typeof value === 'string')
  return extra.length === 0 ? sentence : `${sentence} (${extra.join(', ')})`
}
