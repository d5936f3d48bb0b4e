// The sections that write themselves: formal sentences from the figures, digits and words from one value. Pure.
import { formatDay } from '../../../reporting/date-format.ts'
import { formatNumber, numberWithWords } from '../../../reporting/number-format.ts'
import { INFORMATION_CATEGORIES, type InformationCategory } from '../../public-information/public-information.rules.ts'
import type { NarrativeSection } from '../annual-report.rules.ts'
import { periodName } from '../period.figures.ts'
import { KEY_FIGURES } from './comparison-table.figures.ts'
import { reportName } from './layout-words.figures.ts'
import { disputesNarrative, objectionsNarrative } from './narrative-cases.figures.ts'
import type { NarrativeFacts } from './narrative-facts.figures.ts'
import { purposesNarrative } from './narrative-purposes.figures.ts'
import {
  decisionsNarrative,
  monthsNarrative,
  receivedNarrative,
  refusalsNarrative,
  timeNarrative,
} from './narrative-requests.figures.ts'
import { before, counted, joined, listed, lowerFirst, share, shareInBrackets, SMALLEST_BASE } from './sentences.figures.ts'

const NARRATIVES: Readonly<Record<NarrativeSection, (facts: NarrativeFacts) => string>> = {
  narrativeInformation: informationNarrative,
  narrativeReceived: receivedNarrative,
  narrativeMonths: monthsNarrative,
  narrativeTime: timeNarrative,
  narrativeDecisions: decisionsNarrative,
  narrativeRefusals: refusalsNarrative,
  narrativePurposes: purposesNarrative,
  narrativeObjections: objectionsNarrative,
  narrativeDisputes: disputesNarrative,
  narrativeComparison: comparisonNarrative,
  narrativeClosing: closingNarrative,
}

/** The sentences of a section as the figures say them. */
export function narrativeOf(section: NarrativeSection, facts: NarrativeFacts): string {
  return NARRATIVES[section](facts)
}

const CATEGORY_WORDS: Readonly<Record<InformationCategory, string>> = {
  periodic: 'informasi berkala',
  immediate: 'informasi serta merta',
  anytime: 'informasi yang tersedia setiap saat',
}

/** The lists of public and of excluded information as at the last day (UU KIP Ps.9-11, Ps.17-19). */
function informationNarrative({ figures }: NarrativeFacts): string {
  const { total, byCategory, completeness, editions } = figures.publicInformation
  const kinds = INFORMATION_CATEGORIES.filter((category) => byCategory[category] > 0).map((category) =>
    counted(byCategory[category], CATEGORY_WORDS[category]),
  )
  const content = kinds.length === 1 ? `yaitu ${kinds.join()}` : `yang terdiri atas ${listed(kinds)}`
  return joined([
    total === 0
      ? `Nihil. Belum terdapat informasi dalam Daftar Informasi Publik yang ditetapkan atau diumumkan.`
      : `Daftar Informasi Publik memuat ${counted(total, 'informasi')} yang ditetapkan atau diumumkan, ${content}.`,
    completenessSentence(completeness.all),
    editions === 0
      ? `Selama ${periodName(figures)} tidak terdapat penetapan Daftar Informasi Publik.`
      : `Selama ${periodName(figures)} Daftar Informasi Publik ditetapkan sebanyak ${counted(editions, 'kali')}.`,
    ...exclusionSentences(figures),
  ])
}

function completenessSentence({ satisfied, applicable }: { satisfied: number; applicable: number }): string {
  if (applicable === 0) return ''
  const wanted = `Jenis informasi wajib menurut Peraturan Komisi Informasi Nomor 1 Tahun 2021 berjumlah ${counted(applicable, 'jenis')}`
  if (satisfied === 0) return `${wanted} dan belum ada yang terpenuhi.`
  if (satisfied === applicable) return `${wanted} dan seluruhnya telah terpenuhi.`
  return `${wanted}; yang telah terpenuhi berjumlah ${counted(satisfied, 'jenis')}${shareInBrackets(satisfied, applicable)}.`
}

/** What the DIK holds, what is only proposed, and the tests of the period; a recap says the same. */
export function exclusionSentences({ excludedInformation, ...period }: NarrativeFacts['figures']): string[] {
  const { byState, tests } = excludedInformation
  const decided = byState.inForce + byState.ended
  const state =
    byState.ended === 0
      ? 'dan seluruhnya masih berlaku'
      : byState.inForce === 0
        ? 'dan seluruhnya telah dibuka atau berakhir jangka waktunya'
        : `yang terdiri atas ${counted(byState.inForce, 'informasi')} yang masih berlaku dan ${counted(byState.ended, 'informasi')} yang telah dibuka atau berakhir jangka waktunya`
  return [
    decided === 0
      ? 'Tidak terdapat informasi dalam Daftar Informasi yang Dikecualikan.'
      : decided === 1
        ? `Daftar Informasi yang Dikecualikan pada ${formatDay(period.to)} memuat ${counted(1, 'informasi')} yang ${byState.ended === 0 ? 'masih berlaku' : 'telah dibuka atau berakhir jangka waktunya'}.`
        : `Daftar Informasi yang Dikecualikan pada ${formatDay(period.to)} memuat ${counted(decided, 'informasi')} ${state}.`,
    byState.undecided === 0
      ? ''
      : `Terdapat ${counted(byState.undecided, 'informasi')} yang diusulkan untuk dikecualikan tetapi belum ditetapkan.`,
    tests === 0 ? '' : `Selama ${periodName(period)} ditetapkan hasil ${counted(tests, 'uji konsekuensi')}.`,
  ]
}

/** Key figures beside those of the same period before; said to be the first report where there is nothing to compare with. */
function comparisonNarrative({ figures, previous }: NarrativeFacts): string {
  if (previous === null)
    return `Perbandingan dengan ${before(figures)} belum dapat disajikan karena register ini belum memuat data ${before(figures)}.`
  const then = periodName(previous)
  const changes = KEY_FIGURES.map(({ words, of }) => ({ words, now: of(figures), earlier: of(previous) }))
  const moved = changes.filter(({ now, earlier }) => now !== earlier)
  const same = changes.filter(({ now, earlier }) => now === earlier && now > 0).map(({ words }) => lowerFirst(words))
  const mean = meanSentence(figures.requests.meanWorkingDays, previous.requests.meanWorkingDays, then)
  if (moved.length === 0) return joined([`Angka pokok pelayanan informasi sama dengan ${then}.`, mean])
  return joined([
    `Dibandingkan dengan ${then}, perubahan angka pokok pelayanan informasi adalah sebagai berikut:`,
    `${moved.map(({ words, now, earlier }) => `${lowerFirst(words)} ${movement(now, earlier)}`).join('; ')}.`,
    same.length === 0 ? '' : `Jumlah yang tidak berubah: ${same.join('; ')}.`,
    mean,
  ])
}

function movement(now: number, earlier: number): string {
  if (earlier === 0) return `naik dari nihil menjadi ${numberWithWords(now)}`
  if (now === 0) return `turun dari ${numberWithWords(earlier)} menjadi nihil`
  const by = earlier < SMALLEST_BASE ? '' : `${share(Math.abs(now - earlier), earlier)} `
  return `${now > earlier ? 'naik' : 'turun'} ${by}dari ${numberWithWords(earlier)} menjadi ${numberWithWords(now)}`
}

function meanSentence(now: number | null, earlier: number | null, then: string): string {
  if (now === null || earlier === null) return ''
  const [printed, printedThen] = [formatNumber(now, 1), formatNumber(earlier, 1)]
  if (printed === printedThen) return `Rata-rata waktu pemenuhan tetap ${printed} hari kerja.`
  return `Rata-rata waktu pemenuhan menjadi lebih ${now < earlier ? 'singkat' : 'lama'}, yaitu ${printed} hari kerja dibandingkan dengan ${printedThen} hari kerja pada ${then}.`
}

/** PENUTUP: what the report is for, and who gets a copy (Perki KI 1/2021 Ps.58). */
function closingNarrative({ figures, layout, executorLabel }: NarrativeFacts): string {
  const body = layout.scope === 'city' ? 'PPID' : `PPID ${executorLabel}`
  return joined([
    `Demikian ${reportName(layout)} ${periodName(figures)} ini disusun sebagai pertanggungjawaban pelaksanaan tugas ${body} serta sebagai bahan evaluasi dan peningkatan pelayanan informasi publik.`,
    layout.recipients.length === 0 ? '' : `Salinan laporan disampaikan kepada ${listed(layout.recipients)}.`,
  ])
}
