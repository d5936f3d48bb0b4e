// Sentences of BAB IV: objections and disputes (Perki KI 1/2021 Ps.57 part 4).
import { RULING_TYPE_LABELS } from '../../disputes/disputes.labels.ts'
import { RULING_ORDERS, RULING_TYPES } from '../../disputes/disputes.rules.ts'
import { OBJECTION_GROUND_LABELS } from '../../objections/objections.labels.ts'
import { OBJECTION_GROUNDS } from '../../objections/objections.rules.ts'
import { type Execution, OBJECTION_RESULTS, type ObjectionResult } from '../case-figures.rules.ts'
import { periodName } from '../period.figures.ts'
import { atCourt } from './case-tables.figures.ts'
import type { NarrativeFacts } from './narrative-facts.figures.ts'
import { balanceSentences, comparison, counted, joined, largest, listed, lowerFirst } from './sentences.figures.ts'

const THING = 'keberatan'

/** What became of an objection, after "keberatan". */
const RESULT_WORDS: Readonly<Record<ObjectionResult, string>> = {
  upheldFully: 'diterima seluruhnya oleh Atasan PPID',
  upheldPartly: 'diterima sebagian oleh Atasan PPID',
  rejected: 'ditolak oleh Atasan PPID',
  settled: 'diselesaikan secara musyawarah',
  unanswered: 'tidak ditanggapi',
  withdrawn: 'dicabut oleh pemohon',
  inProcess: 'masih dalam proses',
}

/** Objections received, their grounds, the answers, and how these were carried out. */
export function objectionsNarrative({ figures, previous }: NarrativeFacts): string {
  const { objections } = figures
  const { received } = objections
  const period = periodName(figures)
  if (received === 0 && objections.openAtStart === 0)
    return joined([
      `Nihil. Selama ${period} tidak terdapat keberatan yang diterima.`,
      previous === null ? '' : comparison(0, previous.objections.received, THING, previous),
    ])
  const grounds = OBJECTION_GROUNDS.map((ground) => [groundWords(ground), objections.byGround[ground]] as const)
  return joined([
    received === 0
      ? `Selama ${period} tidak terdapat keberatan yang diterima.`
      : `Selama ${period} diterima ${counted(received, THING)}.`,
    previous === null ? '' : comparison(received, previous.objections.received, THING, previous),
    balanceSentences(objections, THING, figures),
    received === 1
      ? `Alasan keberatan tersebut adalah ${listed(grounds.filter(([, value]) => value > 0).map(([words]) => words))}.`
      : largest(grounds, null, {
          thing: THING,
          all: (words) => `Alasan keberatan adalah ${words}`,
          most: (words) => `Alasan yang paling banyak diajukan adalah ${words}`,
        }),
    resultSentence(objections),
    received === 0 ? '' : executionSentence(objections.byExecution, 'tanggapan'),
  ])
}

/** `tidak ditanggapinya permintaan informasi (huruf c)`. */
function groundWords(ground: (typeof OBJECTION_GROUNDS)[number]): string {
  const words = OBJECTION_GROUND_LABELS[ground]
  return `${lowerFirst(words)} (huruf ${ground})`
}

function resultSentence({ received, byOutcome }: NarrativeFacts['figures']['objections']): string {
  const happened = OBJECTION_RESULTS.filter((result) => byOutcome[result] > 0)
  const [first] = happened
  if (first === undefined || (happened.length === 1 && first === 'inProcess')) return ''
  if (happened.length === 1)
    return received === 1
      ? `Keberatan tersebut ${RESULT_WORDS[first]}.`
      : `Seluruh keberatan yang diterima ${RESULT_WORDS[first]}.`
  const results = happened.map((result) => `${counted(byOutcome[result], THING)} ${RESULT_WORDS[result]}`)
  return `Dari keberatan yang diterima, ${listed(results)}.`
}

/** "tanggapan dan pelaksanaannya" (Perki KI 1/2021 Ps.57). */
function executionSentence({ ordered, done, open }: Readonly<Record<Execution, number>>, thing: string): string {
  if (ordered === 0) return `Tidak terdapat ${thing} yang memerlukan pelaksanaan tersendiri.`
  const needed = `Terdapat ${counted(ordered, thing)} yang perlu dilaksanakan`
  if (open === 0) return `${needed} dan ${ordered === 1 ? 'telah' : 'seluruhnya telah'} dilaksanakan.`
  if (done === 0) return `${needed} dan ${ordered === 1 ? 'belum' : 'seluruhnya belum'} dilaksanakan.`
  return `${needed}: ${counted(done, thing)} telah dilaksanakan dan ${counted(open, thing)} belum dilaksanakan.`
}

const STAGE_WORDS: Readonly<Record<string, string>> = {
  registered: 'terdaftar',
  mediation: 'dalam tahap mediasi',
  adjudication: 'dalam tahap ajudikasi nonlitigasi',
  ruled: 'telah diputus oleh Komisi Informasi',
  court: 'dalam tahap gugatan di pengadilan',
  cassation: 'dalam tahap kasasi',
  final: 'telah berkekuatan hukum tetap',
}
const MEDIATION_WORDS: Readonly<Record<string, string>> = { agreed: 'mencapai kesepakatan', failed: 'gagal' }
const ORDER_WORDS: Readonly<Record<string, string>> = {
  granted: 'dikabulkan',
  grantedPartly: 'dikabulkan sebagian',
  rejected: 'ditolak',
  inadmissible: 'dinyatakan tidak dapat diterima',
  lapsed: 'dinyatakan gugur',
}

/** Disputes filed with their mediation, rulings and execution, and what came before the courts, whenever it was filed. */
export function disputesNarrative({ figures }: NarrativeFacts): string {
  const { disputes } = figures
  const period = periodName(figures)
  const court = courtSentences(figures)
  if (disputes.filed === 0 && court === '')
    return `Nihil. Selama ${period} tidak terdapat permohonan penyelesaian sengketa di Komisi Informasi maupun gugatan ke pengadilan.`
  const filed =
    disputes.filed === 0
      ? [`Selama ${period} tidak terdapat permohonan penyelesaian sengketa baru di Komisi Informasi.`]
      : filedSentences(disputes, period)
  return joined([...filed, court === '' ? 'Tidak terdapat gugatan ke pengadilan.' : court])
}

type Disputes = NarrativeFacts['figures']['disputes']
const figureOf = ({ byFigure }: Disputes, figure: string) => byFigure[figure] ?? 0

function filedSentences(disputes: Disputes, period: string): string[] {
  const parts = (group: string, words: Readonly<Record<string, string>>, thing: string) =>
    Object.entries(words).flatMap(([key, said]) => {
      const value = figureOf(disputes, `${group}/${key}`)
      return value === 0 ? [] : [`${counted(value, thing)} ${said}`]
    })
  const stages = parts('stage', STAGE_WORDS, 'sengketa')
  const mediations = parts('mediation', MEDIATION_WORDS, 'mediasi')
  const orders = parts('order', ORDER_WORDS, 'permohonan')
  const rulings = RULING_TYPES.flatMap((type) => {
    const value = figureOf(disputes, `ruling/${type}`)
    return value === 0 ? [] : [counted(value, RULING_TYPE_LABELS[type].toLowerCase())]
  })
  const sum = (group: string, keys: readonly string[]) =>
    keys.reduce((total, key) => total + figureOf(disputes, `${group}/${key}`), 0)
  // A ruling on an agreement often has no order of its own (UU KIP Ps.39).
  const isEveryRulingOrdered = sum('ruling', RULING_TYPES) <= sum('order', RULING_ORDERS)
  const execution = {
    ordered: figureOf(disputes, 'execution/ordered'),
    done: figureOf(disputes, 'execution/done'),
    open: figureOf(disputes, 'execution/open'),
  }
  return [
    `Selama ${period} diajukan ${counted(disputes.filed, 'permohonan penyelesaian sengketa')} ke Komisi Informasi.`,
    stages.length === 0 ? '' : `Menurut tahapnya, ${listed(stages)}.`,
    mediations.length === 0 ? '' : `Menurut hasil mediasi, ${listed(mediations)}.`,
    rulings.length === 0 && orders.length === 0 ? 'Belum terdapat putusan Komisi Informasi.' : '',
    isEveryRulingOrdered ? '' : `Menurut jenis putusan Komisi Informasi, terdapat ${listed(rulings)}.`,
    orders.length === 0 ? '' : `Menurut amar putusan Komisi Informasi, ${listed(orders)}.`,
    orders.length === 0 && execution.ordered === 0 ? '' : executionSentence(execution, 'putusan'),
  ]
}

function courtSentences({ disputes }: Pick<NarrativeFacts['figures'], 'disputes'>): string {
  if (atCourt({ disputes }) === 0) return ''
  const of = (step: string, words: string) => {
    const value = figureOf(disputes, step)
    return value === 0 ? '' : `${counted(value, 'perkara')} yang ${words}`
  }
  const steps = [
    of('court/filed', 'diajukan ke pengadilan'),
    of('court/ruled', 'diputus oleh pengadilan'),
    of('cassation/filed', 'dimohonkan kasasi'),
    of('cassation/ruled', 'diputus oleh Mahkamah Agung'),
  ].filter((step) => step !== '')
  const none = figureOf(disputes, 'court/filed') === 0 ? 'Tidak terdapat gugatan baru ke pengadilan. ' : ''
  return `${none}Terdapat ${listed(steps)}.`
}
