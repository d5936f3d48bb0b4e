// What stands under a field that was refused.

const SENTENCES: Readonly<Record<string, string>> = {
  'text.required': 'Wajib diisi.',
  'text.tooLong': 'Terlalu panjang.',
  'text.tooShort': 'Terlalu pendek.',
  'secret.pinTooShort': 'PIN sekurangnya 6 angka.',
  'secret.passphraseTooShort': 'Sandi dengan huruf sekurangnya 10 karakter.',
  'secret.easilyGuessed': 'Terlalu mudah ditebak. Hindari angka berurutan, kembar, atau berulang.',
  'secret.different': 'Tidak sama dengan isian di atas.',
  'count.invalid': 'Isi dengan bilangan bulat, 0 sampai 1.000.000.',
  'money.invalid': 'Isi dengan rupiah bulat, 0 sampai 10 triliun.',
  'list.tooLong': 'Paling banyak 200 baris.',
  'date.invalid': 'Tanggal tidak sah.',
  'date.inFuture': 'Tanggal tidak boleh melewati hari ini.',
  'date.beforeReceipt': 'Tanggal mendahului tanggal diterima.',
  'date.afterLaterStep': 'Tanggal melewati langkah sesudahnya yang sudah tercatat.',
  'date.afterRegistration': 'Tanggal diterima tidak boleh melewati tanggal pendaftaran.',
  'recap.tooLong': 'Rekap paling lama 24 bulan.',
  'recap.letterBeforeEnd': 'Surat tidak boleh mendahului hari terakhir periode.',
  'date.endBeforeStart': 'Tanggal akhir mendahului tanggal awal.',
  'date.beforeEarlierStep': 'Tanggal mendahului langkah sebelumnya.',
  'date.afterPeriod': 'Jangka waktu tanggapan sudah berakhir sebelum tanggal ini.',
  'edition.signedInYear': 'Laporan ditandatangani setelah tahunnya berakhir (Pasal 56 Perki KI 1/2021).',
  'edition.signedBeforePrevious': 'Tanggal mendahului penandatanganan edisi sebelumnya.',
  'edition.deliveredBeforeSigning': 'Tanggal mendahului penandatanganan laporan.',
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
  'exclusion.notHeldIsNoGround':
    'Belum dikuasai atau belum didokumentasikan bukan alasan pengecualian; catat pada keputusan permohonan (Pasal 6 ayat (3) huruf e UU KIP).',
  'exclusion.otherLawRequired': 'Huruf j memerlukan undang-undang lain beserta pasalnya (Pasal 17 huruf j UU KIP).',
  'exclusion.otherLawArticle': 'Sebutkan pasalnya, misalnya: Pasal 21 UU Nomor 16 Tahun 1997.',
  'exclusion.neverPermanent':
    'Pengecualian huruf a sampai f tidak bersifat permanen (Pasal 20 ayat (1) UU KIP). Tuliskan jangka waktu yang terbatas.',
  'exclusion.endless':
    'Jangka waktu tanpa batas tidak lazim; pengecualian bersifat ketat dan terbatas (Pasal 2 ayat (2) UU KIP).',
  'exclusion.over30Years': 'Huruf a paling lama 30 tahun (Pasal 51 Perki KI 1/2021).',
  'exclusion.endAfter30Years':
    'Tanggal akhir kosong; register menghitung batas 30 tahun sejak mulai berlaku (Pasal 51 Perki KI 1/2021).',
  'exclusion.reviewRequired':
    'Huruf c sampai f berlaku selama dibutuhkan menurut pimpinan Badan Publik. Isi tanggal akhir atau tanggal peninjauan (Pasal 51 ayat (5) Perki KI 1/2021).',
  'exclusion.lawOfPeriodRequired': 'Sebutkan peraturan beserta pasal yang menentukan jangka waktunya (Pasal 51 Perki KI 1/2021).',
  'exclusion.periodIsByLaw':
    'Jangka waktu huruf b, g, dan i mengikuti peraturan perundang-undangan (Pasal 51 Perki KI 1/2021). Sebutkan peraturannya.',
  'exclusion.endRequired': 'Isi tanggal akhir.',
  'exclusion.noPeriod': 'Jangka waktu belum diisi (Pasal 49 ayat (7) Perki KI 1/2021).',
  'exclusion.reviewBeforeStart': 'Tanggal peninjauan harus setelah tanggal mulai berlaku.',
  'exclusion.noConsequence': 'Konsekuensi bila dibuka belum diisi (Pasal 49 ayat (7) Perki KI 1/2021).',
  'exclusion.decreeHalf': 'Nomor dan tanggal penetapan diisi bersama-sama.',
  'exclusion.openingDoesNotFit':
    'Persetujuan tertulis hanya bila semua alasannya huruf g atau h, sidang pengadilan hanya bila alasannya huruf a saja (Pasal 18 ayat (2) UU KIP; Pasal 51 Perki KI 1/2021).',
  'test.itemRequired': 'Pilih sekurangnya satu informasi.',
  'test.examinerRequired': 'Isi sekurangnya satu penguji.',
  'test.notWeighed':
    'Pertimbangan kepatutan, kesusilaan, dan kepentingan umum belum dicatat (Pasal 49 ayat (2) Perki KI 1/2021).',
  'test.doesNotFit.exclusion':
    'Sudah ditetapkan atau sudah dibuka; gunakan uji pengubahan klasifikasi (Pasal 53 Perki KI 1/2021).',
  'test.doesNotFit.change':
    'Tidak sedang dikecualikan; pengubahan hanya untuk pengecualian yang berlaku (Pasal 53 Perki KI 1/2021).',
  'decision.groundRequired': 'Pilih sekurangnya satu alasan penolakan.',
  'decision.exclusionRecordRequired':
    'Penolakan karena pengecualian harus menunjuk catatan pada Daftar Informasi yang Dikecualikan (Pasal 34 ayat (2) Perki KI 1/2021).',
  'decision.exclusionNotDecided':
    'Pengecualian ini belum ditetapkan. Lengkapi nomor dan tanggal penetapannya, atau tetapkan melalui uji konsekuensi (Pasal 19 UU KIP).',
  'decision.exclusionOver':
    'Pengecualian ini sudah berakhir atau dibuka pada tanggal keputusan, sehingga tidak dapat menjadi dasar (Pasal 52 Perki KI 1/2021).',
  'decision.otherLawRequired': 'Sebutkan undang-undang lain dan pasalnya (Pasal 17 huruf j UU KIP).',
  'decision.redactionRequired': 'Jelaskan bagian yang dihitamkan (Pasal 31 ayat (4) Perki KI 1/2021).',
  'decision.promiseRequired': 'Isi tanggal informasi akan tersedia.',
  'history.keptSteps': 'Isi 20 sampai dengan 2.000 langkah.',
  'history.trashDays': 'Isi 30 sampai dengan 3.650 hari.',
  'retention.years': 'Isi 1 sampai dengan 50 tahun, atau kosongkan bila tidak dibatasi.',
  'retention.basisRequired': 'Sebutkan dasarnya, misalnya keputusan tentang jadwal retensi arsip (JRA).',
  'objection.groundRequired': 'Pilih sekurangnya satu alasan keberatan (Pasal 35 UU KIP).',
  'answer.reasonsRequired':
    'Alasan tertulis wajib bila penolakan dikuatkan, seluruhnya atau sebagian (Pasal 36 ayat (3) UU KIP; Pasal 44 ayat (2) Perki KI 1/2021).',
  'answer.notDeliberable':
    'Alasan huruf a tidak dapat diselesaikan secara musyawarah; hanya alasan huruf b sampai dengan g (Pasal 35 ayat (2) UU KIP).',
  'answer.deliberationRequired': 'Catat dahulu tanggal dan hasil musyawarah (Pasal 35 ayat (2) UU KIP).',
  'answer.alreadyExecuted': 'Tanggapan ini sudah dilaksanakan; hasilnya tidak dapat menjadi penolakan.',
  'dispute.rulingDateRequired': 'Jenis putusan dan tanggal putusan diisi bersama-sama.',
  'dispute.beforeObjection': 'Tanggal sengketa mendahului tanggal keberatan (Pasal 37 UU KIP).',
  'dispute.attendanceAhead': 'Sidang ini belum berlangsung, jadi kehadirannya belum dapat dicatat.',
  'dispute.summonsAfterSession': 'Panggilan diterima sesudah hari sidang.',
  'dispute.finalNeedsRuling': 'Kekuatan hukum tetap memerlukan putusan yang mengakhiri sengketa.',
  'dispute.extensionNeedsStart': 'Isi pertemuan pertama lebih dahulu; perpanjangan dihitung dari sana.',
  'edition.beforeProposal': 'Tanggal mendahului surat usulan.',
  'edition.beforePrevious': 'Tanggal mendahului keputusan edisi sebelumnya.',
  'edition.approvedAfterDecree':
    'Daftar ditetapkan dengan persetujuan Atasan PPID; persetujuan tidak boleh setelah tanggal keputusan (Pasal 45 ayat (6) Perki KI 1/2021).',
  'test.decreeTaken': 'Nomor penetapan ini sudah dipakai penetapan lain pada tahun yang sama.',
  'edition.decreeTaken': 'Nomor keputusan ini sudah dipakai edisi lain pada tahun yang sama.',
  'edition.beforeDecree': 'Tanggal mendahului tanggal keputusan.',
  'field.invalid_type': 'Isian tidak sah.',
  'field.invalid_value': 'Pilih salah satu.',
  'field.too_small': 'Nilai terlalu kecil.',
  'field.too_big': 'Nilai terlalu besar.',
}

/** The sentence for a field's code. */
export function fieldSentence(code: string): string {
  return SENTENCES[code] ?? 'Isian tidak sah.'
}
