// Layouts of real DIK tables for the generated import files: X1, X2, and the DIP columns that offices reuse (X3, X4).
import { words } from './import-cells.ts'
import { type CellMaker, entryMaker, type ImportLayout, parseColumns, said } from './import-layout.ts'

const LEGAL = {
  'UU Nomor 14 Tahun 2008 Pasal 17 huruf a': ['a'],
  'Pasal 17 huruf h UU KIP': ['h'],
  'Pasal 17 huruf b dan c Undang-Undang Nomor 14 Tahun 2008': ['b', 'c'],
  'UU No. 14 Tahun 2008 tentang KIP Pasal 17 huruf i': ['i'],
  'Pasal 17 huruf h angka 3 UU Nomor 14 Tahun 2008': ['h'],
}

const legal: CellMaker = (random) => {
  const legalBasis = random.pick(Object.keys(LEGAL) as (keyof typeof LEGAL)[])
  return { cell: legalBasis, draft: { legalBasis, grounds: LEGAL[legalBasis] } }
}

const MAKERS: Readonly<Record<string, CellMaker>> = {
  number: (_random, { number }) => ({ cell: number }),
  title: (random, { number }) => {
    const title = `${random.pick(['Data pribadi', 'Rahasia dagang', 'Dokumen penyelidikan'])} ${number}`
    return { cell: title, draft: { title } }
  },
  content: (_random, { number }) => ({ cell: `Rincian data ${number}`, draft: { content: `Rincian data ${number}` } }),
  legal,
  open: words('consequenceOpen', ['Merugikan pemilik data', 'Menghambat penegakan hukum']),
  closed: words('consequenceClosed', ['Melindungi pemilik data']),
  period: words('periodText', ['5 tahun', 'Sampai putusan berkekuatan hukum tetap', '30 tahun']),
  holder: words('holderUnit', ['Bidang Kepegawaian', 'Sekretariat']),
  person: () => ({ cell: 'Kepala Bidang' }),
  time: (random) => ({ cell: random.pick(['Januari 2023', '2022', 'Tahun 2021']) }),
  timePlace: (random) => ({ cell: random.pick(['Contoh, 2023', 'Medan, 2022']) }),
  form: () => ({ cell: 'Hardcopy' }),
  tick: (random) => ({ cell: random.pick(['v', '√', '-']) }),
  link: (_random, { number }) => ({ cell: `dokumen-${number}.pdf` }),
}

function excluded(text: string, options: Partial<ImportLayout> = {}): ImportLayout {
  const { headings, keys } = parseColumns(text)
  const field = keys.includes('content') ? 'content' : 'title'
  return {
    kind: 'excludedInformation',
    title: 'DAFTAR INFORMASI YANG DIKECUALIKAN TAHUN 2023',
    headings,
    keys,
    description: { column: keys.indexOf(field), field, separator: field === 'title' ? ' ' : '\n' },
    entry: entryMaker(keys, MAKERS),
    finish: (draft) => ({
      ...draft,
      title: said(draft, 'title') || said(draft, 'content').replace(/\s+/g, ' '),
      content: said(draft, 'content') || said(draft, 'title'),
    }),
    ...options,
  }
}

export const EXCLUDED_INFORMATION_LAYOUTS = {
  X1: excluded(
    'NO = number | ESENSI INFORMASI = title | KONTEN INFORMASI = content | DASAR HUKUM = legal | KONSEKUENSI > AKIBAT BILA INFORMASI DIBUKA = open | KONSEKUENSI > MANFAAT BILA INFORMASI DITUTUP = closed | KONSEKUENSI > BATAS WAKTU PENGECUALIAN = period',
  ),
  X2: excluded(
    '# = number | Informasi = title | Dasar Hukum Pengecualian = legal | Konsekuensi/Pertimbangan Dibuka Bagi Publik = open | Konsekuensi/Pertimbangan Ditutup Bagi Publik = closed | Jangka Waktu = period | Penanggung Jawab = holder',
  ),
  X3: excluded(
    '# = number | Judul = title | Ringkasan Isi Informasi = content | Pejabat yang Menguasai Informasi = holder | Penanggung Jawab Pembuatan Informasi = person | Waktu Pembuatan/Penerbitan Informasi = time | Bentuk Informasi yang Tersedia = form | Jangka Waktu Penyampaian = period | Jenis Media yang Memuat Informasi = form | Berkas = link',
    { title: 'Daftar Informasi Dikecualikan Tahun 2023', isTitled: true },
  ),
  X4: excluded(
    'No. = number | Ringkasan Isi Informasi = content | Pejabat/Unit/Satker yang Menguasai Informasi = legal | PenanggungJawab Pembuatan atau Penerbitan Informasi = person | Tempat dan Waktu Pembuatan = timePlace | Format Informasi yang Tersedia > Cetak = tick | Format Informasi yang Tersedia > Rekam = tick | Format Informasi yang Tersedia > Online = tick | Jangka Waktu Penyimpanan atau Retensi Arsip = period',
  ),
} as const satisfies Record<string, ImportLayout>
