// Sentences that write themselves (Perki KI 1/2021 Ps.57): formal Indonesian, and no number that is not a figure.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { DEFAULT_REPORT_LAYOUT } from '../../../src-main/features/annual-report/annual-report.contract.ts'
import type { ReportFigures } from '../../../src-main/features/annual-report/report-figures.contract.ts'
import type { DisputeFact } from '../../../src-main/features/annual-report/case-figures.rules.ts'
import { NARRATIVE_SECTIONS, type NarrativeSection } from '../../../src-main/features/annual-report/annual-report.rules.ts'
import type { NarrativeFacts } from '../../../src-main/features/annual-report/parts/narrative-facts.figures.ts'
import { narrativeOf } from '../../../src-main/features/annual-report/parts/narrative.figures.ts'
import { monthsPeriod, yearPeriod } from '../../../src-main/features/annual-report/period.figures.ts'
import { readNumberWords } from '../../support/number-words.ts'
import { busyFigures, noFigures } from '../../support/report-content.ts'
import { type MadeRequest, type MadeYear, tallied, yearArbitrary } from '../../support/tallied-figures.ts'

const facts = (figures: ReportFigures, previous: ReportFigures | null = null): NarrativeFacts => ({
  figures,
  previous,
  layout: DEFAULT_REPORT_LAYOUT,
  agencyName: 'Dinas Komunikasi dan Informatika',
  executorLabel: 'Pelaksana',
})
const say = (section: NarrativeSection, figures: ReportFigures, previous: ReportFigures | null = null) =>
  narrativeOf(section, facts(figures, previous))

const ONE: MadeRequest = {
  month: 3,
  kind: 'individual',
  channel: 'inPerson',
  outcome: 'grantedFully',
  reasons: [],
  days: 5,
  unit: 'Sekretariat',
  purpose: 'research',
  access: 'copy',
  form: 'soft',
  items: 1,
}
const NOTHING: MadeYear = { requests: [], carriedOver: 0, carriedOverClosed: 0, objections: [], disputes: [] }
const DISPUTE: DisputeFact = {
  id: 1,
  filedInPeriod: true,
  stage: 'registered',
  mediationResult: null,
  rulingType: null,
  rulingOrder: null,
  executionDueOn: null,
  executedOn: null,
  courtFiledOn: null,
  courtRuledOn: null,
  cassationFiledOn: null,
  cassationRuledOn: null,
}
const times = (count: number, change: Partial<MadeRequest> = {}) =>
  tallied(2025, { ...NOTHING, requests: Array.from({ length: count }, () => ({ ...ONE, ...change })) })

/** Laws, days and names of periods hold digits that count nothing. */
const withoutReferences = (text: string) =>
  text
    .replace(/Pasal \d+ (ayat \(\d+\)( dan ayat \(\d+\))?|huruf \w) UU KIP/g, '')
    .replace(/Pasal 6 ayat \(2\) UU KIP/g, '')
    .replace(/Peraturan Komisi Informasi Nomor 1 Tahun 2021/g, '')
    .replace(/\d{1,2} (Januari|Desember) \d{4}/g, '')
    .replace(/tahun \d{4}/g, '')
    .replace(/(kurang|lebih) dari (0,1|99,9)%/g, '')

/** Every count in the figures, and the sums that the sentences name. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(numbersIn)
}
function knownNumbers(figures: ReportFigures): Set<number> {
  const { requests, objections, excludedInformation } = figures
  const { grantedFully, grantedPartly, inProcess } = requests.byOutcome
  const busy = requests.byMonth.filter(({ received }) => received > 0).length
  return new Set([
    ...numbersIn(figures),
    grantedFully + grantedPartly,
    requests.received - inProcess,
    requests.openAtStart + requests.received,
    requests.onTime + requests.late,
    objections.openAtStart + objections.received,
    excludedInformation.byState.inForce + excludedInformation.byState.ended,
    busy,
    // Months, and the bounds of the time bands.
    12,
    3,
    4,
    10,
    11,
    17,
  ])
}
const numberOf = (printed: string) => Number(printed.replaceAll('.', '').replace(',', '.'))

function checkSentences(text: string, allowed: Set<number>): void {
  expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/)
  expect(text).not.toMatch(/ {2}|\s[.,;:]|[.,;:]{2}|\( | \)|^\s|\s$/)
  expect(text).toMatch(/^\p{Lu}.*\.$/su)
  // Two numbers side by side are read as one.
  expect(text).not.toMatch(/\d [\d]/)
  for (const [, digits = '', words = ''] of text.matchAll(/([\d.]+) \(([a-z ]+)\)/g))
    expect(readNumberWords(words), `${digits} (${words})`).toBe(numberOf(digits))
  const bare = withoutReferences(text)
  for (const [, percent = ''] of bare.matchAll(/([\d.]+,\d)%/g)) {
    const wanted = numberOf(percent)
    const all = [...allowed]
    const isShare = all.some((part) => all.some((whole) => whole >= 10 && Math.abs((part / whole) * 100 - wanted) < 0.0501))
    const isChange = all.some((now) =>
      all.some((then) => then >= 10 && Math.abs((Math.abs(now - then) / then) * 100 - wanted) < 0.0501),
    )
    expect(isShare || isChange, `${percent}% in ${text}`).toBe(true)
  }
  for (const [number] of bare.replace(/[\d.]+,\d%/g, '').matchAll(/\d[\d.]*(,\d)?/g)) {
    const value = numberOf(number.replace(/\.$/, ''))
    const known = [...allowed].some((one) => one === value || (number.includes(',') && Math.abs(one - value) < 0.0501))
    expect(known, `${number} in ${text}`).toBe(true)
  }
}

describe('whatever the year', () => {
  test.each(NARRATIVE_SECTIONS)('%s holds only figures and shares, in digits and words that agree', (section) => {
    fc.assert(
      fc.property(yearArbitrary, fc.option(yearArbitrary, { nil: null }), (made, madeBefore) => {
        const figures = tallied(2025, made)
        const previous = madeBefore === null ? null : tallied(2024, madeBefore)
        const allowed = new Set([...knownNumbers(figures), ...(previous === null ? [] : knownNumbers(previous))])
        checkSentences(say(section, figures, previous), allowed)
      }),
      { numRuns: 40 },
    )
  })

  it('gives no percentage of a handful', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (now, earlier) => {
        for (const section of NARRATIVE_SECTIONS) expect(say(section, times(now), times(earlier))).not.toContain('%')
      }),
    )
  })

  it('says "nihil" first where nothing happened, and never where something did', () => {
    for (const section of NARRATIVE_SECTIONS) {
      if (section === 'narrativeClosing' || section === 'narrativeComparison') continue
      expect(say(section, noFigures(2025)), section).toMatch(/^Nihil\. /)
      expect(say(section, busyFigures(2025)), section).not.toContain('Nihil')
    }
  })

  it('fits a recap of any period: no word of a year or of 31 December', () => {
    const march = { ...busyFigures(2025), ...monthsPeriod(2025, 3, 1) }
    const before = { ...busyFigures(2024), ...monthsPeriod(2024, 3, 1) }
    for (const section of NARRATIVE_SECTIONS)
      expect(say(section, march, before)).not.toMatch(/tahun sebelumnya|31 Desember|(?<!Maret )tahun 20/)
    expect(say('narrativeReceived', march, before)).toContain('Selama bulan Maret 2025 diterima')
    expect(say('narrativeReceived', march, before)).toContain('sama dengan jumlah pada bulan Maret 2024')
  })
})

describe('one request', () => {
  it.each<readonly [NarrativeSection, string]>([
    [
      'narrativeReceived',
      'Selama tahun 2025 diterima 1 (satu) permohonan informasi. Tidak terdapat sisa permohonan dari tahun sebelumnya. Permohonan yang ditangani telah selesai sampai dengan 31 Desember 2025. Permohonan yang diterima berasal dari pemohon kategori perorangan dan disampaikan secara langsung.',
    ],
    ['narrativeMonths', 'Permohonan hanya diterima pada bulan Maret, yaitu 1 (satu) permohonan.'],
    [
      'narrativeTime',
      'Permohonan yang telah dijawab memerlukan waktu 5 (lima) hari kerja sejak diterima sampai dengan pemberitahuan tertulis. Jawaban tersebut memenuhi jangka waktu Pasal 22 ayat (7) dan ayat (8) UU KIP. Tidak terdapat perpanjangan waktu.',
    ],
    ['narrativeDecisions', 'Permohonan yang diterima pada tahun 2025 dikabulkan seluruhnya.'],
    [
      'narrativePurposes',
      'Permohonan yang diterima menyangkut informasi yang dikuasai Sekretariat dan diajukan dengan tujuan penelitian atau pendidikan. Pemohon meminta untuk mendapatkan salinan informasi.',
    ],
  ])('%s is said in the singular', (section, sentence) => expect(say(section, times(1))).toBe(sentence))

  it('still open is said to be so', () => {
    const open = times(1, { outcome: 'inProcess', days: null })
    expect(say('narrativeDecisions', open)).toBe(
      'Permohonan yang diterima pada tahun 2025 masih dalam proses pada 31 Desember 2025.',
    )
  })
})

describe('everything refused', () => {
  const figures = times(12, { outcome: 'refused', reasons: ['article17h'], days: 12 })
  it('is told as such, with its ground and its lateness', () => {
    expect(say('narrativeDecisions', figures)).toBe(
      'Semua permohonan yang diterima pada tahun 2025, yaitu 12 (dua belas) permohonan, ditolak.',
    )
    expect(say('narrativeRefusals', figures)).toContain(
      'Seluruh penolakan didasarkan pada Pasal 17 huruf h UU KIP (mengungkap rahasia pribadi).',
    )
    expect(say('narrativeTime', figures)).toContain(
      'Jawaban atas seluruh 12 (dua belas) permohonan tersebut melebihi jangka waktu',
    )
  })
  it('on several grounds names the most frequent; several that are equal stand together', () => {
    const both = times(12, { outcome: 'refused', reasons: ['article17b', 'article17h'] })
    expect(say('narrativeRefusals', both)).toMatch(
      /Alasan yang paling banyak digunakan adalah .* dan .*, masing-masing 12 \(dua belas\) penolakan\./,
    )
  })
})

describe('what is not known is not said', () => {
  it('a reason in words was recorded, so nobody calls it unrecorded', () => {
    const told = say('narrativeRefusals', times(2, { outcome: 'refused', reasons: [] }))
    expect(told).toContain(
      'Alasan 2 (dua) penolakan tidak dapat dikelompokkan menurut Pasal 17 UU KIP karena dicatat dalam kalimat atau tidak tercatat.',
    )
  })
  it('all answers in one band are all of those with a time, not of all requests', () => {
    const some = tallied(2025, { ...NOTHING, requests: [ONE, ONE, { ...ONE, outcome: 'inProcess' }] })
    expect(say('narrativeTime', some)).toContain('Semua permohonan yang dihitung waktunya dijawab dalam waktu')
  })
  it('a ruling on an agreement is a ruling, and is carried out, although it orders nothing (UU KIP Ps.39)', () => {
    const agreed: DisputeFact = { ...DISPUTE, stage: 'ruled', mediationResult: 'agreed', rulingType: 'mediation' }
    const told = (...disputes: DisputeFact[]) => say('narrativeDisputes', tallied(2025, { ...NOTHING, disputes }))
    expect(told(agreed)).toContain('Menurut jenis putusan Komisi Informasi, terdapat 1 (satu) putusan mediasi.')
    expect(told(agreed)).toContain('Terdapat 1 (satu) putusan yang perlu dilaksanakan dan belum dilaksanakan.')
    expect(told(agreed)).not.toContain('Belum terdapat putusan')
    const ruled: DisputeFact = { ...DISPUTE, stage: 'ruled', rulingType: 'adjudication', rulingOrder: 'rejected' }
    expect(told(ruled)).not.toContain('Menurut jenis putusan')
    expect(told(ruled, agreed)).toContain('1 (satu) putusan mediasi dan 1 (satu) putusan ajudikasi')
    expect(told(DISPUTE)).toContain('Belum terdapat putusan Komisi Informasi.')
  })
})

describe('against the year before', () => {
  it('a first year says that there is nothing to compare with', () =>
    expect(say('narrativeComparison', times(5))).toBe(
      'Perbandingan dengan tahun sebelumnya belum dapat disajikan karena register ini belum memuat data tahun sebelumnya.',
    ))
  it('rises and falls are told with both numbers, in percent where the earlier one is large enough', () => {
    const told = say('narrativeComparison', times(15, { outcome: 'refused' }), times(20))
    expect(told).toContain('permohonan informasi yang diterima turun 25,0% dari 20 (dua puluh) menjadi 15 (lima belas)')
    expect(told).toContain('permohonan yang dikabulkan seluruhnya atau sebagian turun dari 20 (dua puluh) menjadi nihil')
    expect(told).toContain('permohonan yang ditolak naik dari nihil menjadi 15 (lima belas)')
  })
  it('two years alike are said to be alike', () =>
    expect(say('narrativeComparison', times(5), { ...times(5), ...noFigures(2024), requests: times(5).requests })).toBe(
      'Angka pokok pelayanan informasi sama dengan tahun 2024. Rata-rata waktu pemenuhan tetap 5,0 hari kerja.',
    ))
  it('the mean is told also where every count is the same', () =>
    expect(say('narrativeComparison', times(5, { days: 9 }), { ...times(5), year: 2024, ...yearPeriod(2024) })).toBe(
      'Angka pokok pelayanan informasi sama dengan tahun 2024. Rata-rata waktu pemenuhan menjadi lebih lama, yaitu 9,0 hari kerja dibandingkan dengan 5,0 hari kerja pada tahun 2024.',
    ))
})

describe('the closing', () => {
  const closing = (change: Partial<NarrativeFacts['layout']>) =>
    narrativeOf('narrativeClosing', { ...facts(noFigures(2025)), layout: { ...DEFAULT_REPORT_LAYOUT, ...change } })
  it('names who gets a copy, or nobody', () => {
    expect(closing({})).toContain('Salinan laporan disampaikan kepada PPID Utama dan Komisi Informasi.')
    expect(closing({ recipients: ['A', 'B', 'C'] })).toContain('kepada A, B, dan C.')
    expect(closing({ recipients: [] })).not.toContain('Salinan')
  })
  it('calls the report as the office does', () => {
    expect(closing({ reportName: 'llid' })).toContain('Demikian Laporan Layanan Informasi dan Dokumentasi tahun 2025')
    expect(closing({ scope: 'city' })).toContain('pelaksanaan tugas PPID serta')
  })
})
