// Words for the steps of long jobs.

export const STEP_WORDS: Readonly<Record<string, string>> = {
  reading: 'Membaca berkas …',
  checking: 'Memeriksa baris …',
  collecting: 'Menghitung dari register …',
  annexes: 'Mengumpulkan lampiran …',
  composing: 'Menyusun laporan …',
  'full-xlsx': 'Menulis laporan lengkap (Excel) …',
  'full-pdf': 'Menulis laporan lengkap (PDF) …',
  'full-docx': 'Menulis laporan lengkap (Word) …',
  'summary-xlsx': 'Menulis ringkasan (Excel) …',
  'summary-pdf': 'Menulis ringkasan (PDF) …',
  'summary-docx': 'Menulis ringkasan (Word) …',
  drawing: 'Menulis berkas …',
  verifying: 'Memeriksa berkas …',
  binding: 'Menjilid berkas …',
  xlsx: 'Menulis Excel …',
  pdf: 'Menulis PDF …',
  docx: 'Menulis Word …',
  letter: 'Menulis surat pengantar …',
  finished: 'Selesai',
}
