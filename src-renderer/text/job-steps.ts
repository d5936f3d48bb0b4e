// Words for the steps of long jobs.

export const STEP_WORDS: Readonly<Record<string, string>> = {
  reading: 'Membaca berkas …',
  checking: 'Memeriksa baris …',
  collecting: 'Menghitung dari register …',
  composing: 'Menyusun laporan …',
  drawing: 'Menulis berkas …',
  verifying: 'Memeriksa berkas …',
  binding: 'Menjilid berkas …',
  xlsx: 'Menulis Excel …',
  pdf: 'Menulis PDF …',
  docx: 'Menulis Word …',
  finished: 'Selesai',
}
