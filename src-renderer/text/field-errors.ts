// What stands under a field that was refused.

const SENTENCES: Readonly<Record<string, string>> = {
  'text.required': 'Wajib diisi.',
  'text.tooLong': 'Terlalu panjang.',
  'date.invalid': 'Tanggal tidak sah.',
  'date.inFuture': 'Tanggal tidak boleh melewati hari ini.',
  'date.beforeReceipt': 'Tanggal mendahului tanggal diterima.',
  'date.afterRegistration': 'Tanggal diterima tidak boleh melewati tanggal pendaftaran.',
  'date.endBeforeStart': 'Tanggal akhir mendahului tanggal awal.',
  'date.beforeEarlierStep': 'Tanggal mendahului langkah sebelumnya.',
  'time.invalid': 'Gunakan jam dan menit, misalnya 08:00.',
  'decision.itemsDisagree': 'Keputusan tidak sesuai dengan hasil per butir.',
  'decision.partOnly':
    'Informasi ini hanya dikecualikan sebagian. Hitamkan bagian itu dan berikan selebihnya; dokumen tidak boleh ditolak seluruhnya (Pasal 50 ayat (2) dan (3) Perki KI 1/2021).',
  'decision.nothingToHandOver': 'Tidak ada informasi yang diserahkan pada keputusan ini.',
  'decision.noticeRequired': 'Isi tanggal pemberitahuan tertulis; informasi tidak diserahkan tanpa pemberitahuan.',
  'decision.approvalRequired':
    'Penolakan karena pengecualian memerlukan persetujuan Atasan PPID (Pasal 10 ayat (2) huruf f Perki KI 1/2021).',
  'backdating.reasonRequired': 'Jelaskan mengapa permohonan dicatat setelah hari diterima.',
  'numbering.invalid': 'Pola nomor harus memuat {seq}, {type}, dan {year}.',
  'link.invalid': 'Gunakan alamat laman biasa, misalnya https://ppid.contoh.go.id/berkas.pdf.',
  'exclusion.groundRequired': 'Pilih sekurangnya satu alasan Pasal 17 UU KIP.',
  'decision.groundRequired': 'Pilih sekurangnya satu alasan penolakan.',
  'decision.exclusionRecordRequired':
    'Penolakan karena pengecualian harus menunjuk catatan pada Daftar Informasi yang Dikecualikan (Pasal 34 ayat (2) Perki KI 1/2021).',
  'decision.otherLawRequired': 'Sebutkan undang-undang lain dan pasalnya (Pasal 17 huruf j UU KIP).',
  'decision.redactionRequired': 'Jelaskan bagian yang dihitamkan (Pasal 31 ayat (4) Perki KI 1/2021).',
  'decision.promiseRequired': 'Isi tanggal informasi akan tersedia.',
  'objection.groundRequired': 'Pilih sekurangnya satu alasan keberatan (Pasal 35 UU KIP).',
  'answer.reasonsRequired': 'Alasan tertulis wajib bila penolakan dikuatkan (Pasal 36 ayat (3) UU KIP).',
  'dispute.rulingDateRequired': 'Jenis putusan dan tanggal putusan diisi bersama-sama.',
  'field.invalid_type': 'Isian tidak sah.',
  'field.invalid_value': 'Pilih salah satu.',
  'field.too_small': 'Nilai terlalu kecil.',
  'field.too_big': 'Nilai terlalu besar.',
}

/** The sentence for a field's code. */
export function fieldSentence(code: string): string {
  return SENTENCES[code] ?? 'Isian tidak sah.'
}
