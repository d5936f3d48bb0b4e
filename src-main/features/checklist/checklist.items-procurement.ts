// Document types of public procurement that are periodic information, as Perki KI 1/2021 numbers them.

/** Ps.15(9)b numbers 1-23: selection of the provider. */
export const SELECTION_DOCUMENTS: readonly string[] = [
  'Kerangka acuan kerja (KAK)',
  'Harga perkiraan sendiri (HPS) dan riwayat HPS',
  'Spesifikasi teknis',
  'Rancangan kontrak',
  'Dokumen persyaratan penyedia atau lembar data kualifikasi (LDK)',
  'Dokumen persyaratan proses pemilihan atau lembar data pemilihan (LDP)',
  'Daftar kuantitas dan harga',
  'Jadwal dan lokasi pekerjaan',
  'Gambar rancangan pekerjaan',
  'Dokumen studi kelayakan dan dokumen lingkungan hidup (AMDAL)',
  'Dokumen penawaran administratif',
  'Surat penawaran penyedia',
  'Sertifikat atau lisensi dari Direktorat Jenderal Kekayaan Intelektual',
  'Berita acara pemberian penjelasan',
  'Berita acara pengumuman negosiasi',
  'Berita acara sanggah dan sanggah banding',
  'Berita acara penetapan atau pengumuman penyedia',
  'Laporan hasil pemilihan penyedia',
  'Surat penunjukan penyedia barang/jasa (SPPBJ)',
  'Surat perjanjian kemitraan',
  'Surat perjanjian swakelola',
  'Surat penugasan atau pembentukan tim swakelola',
  'Nota kesepahaman',
]

/** Ps.15(9)c numbers 1-15: carrying out the contract. */
export const CONTRACT_DOCUMENTS: readonly string[] = [
  'Dokumen kontrak yang telah ditandatangani beserta perubahannya, tanpa bagian yang dikecualikan',
  'Ringkasan kontrak: para pihak, direktur dan pemilik, alamat, NPWP, nilai, rincian, spesifikasi, lokasi, waktu, sumber dana, jenis kontrak, dan perubahan',
  'Surat perintah mulai kerja (SPMK)',
  'Surat jaminan pelaksanaan',
  'Surat jaminan uang muka',
  'Surat jaminan pemeliharaan',
  'Surat tagihan',
  'Surat pesanan e-purchasing',
  'Surat perintah membayar (SPM)',
  'Surat perintah pencairan dana (SP2D)',
  'Laporan pelaksanaan pekerjaan',
  'Laporan penyelesaian pekerjaan',
  'Berita acara pemeriksaan hasil pekerjaan',
  'Berita acara serah terima sementara (PHO)',
  'Berita acara serah terima akhir (FHO)',
]
