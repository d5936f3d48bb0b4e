// Sentences on units, purposes and the way information was wanted (T7-T9).
import { ACCESS_KEYS } from '../report-figures.contract.ts'
import { PURPOSE_KIND_LABELS } from '../../requests/requests.labels.ts'
import { PURPOSE_KINDS } from '../../requests/requests.rules.ts'
import type { NarrativeFacts } from './narrative-facts.figures.ts'
import { counted, joined, largest, lowerFirst, shareInBrackets, sole } from './sentences.figures.ts'

const THING = 'permohonan'

/** Which unit, purpose and way were most frequent; what is not stated is said too. */
export function purposesNarrative({ figures: { requests } }: NarrativeFacts): string {
  const { received, byPurpose, byUnit, byAccess } = requests
  if (received === 0)
    return 'Nihil. Tidak terdapat permohonan yang dapat dirinci menurut unit, tujuan penggunaan, cara memperoleh, dan bentuk informasi.'
  const whole = received === 1 ? 'Permohonan yang diterima' : 'Seluruh permohonan yang diterima'
  const purposes = PURPOSE_KINDS.map((kind) => [lowerFirst(PURPOSE_KIND_LABELS[kind]), byPurpose[kind]] as const)
  const units = byUnit.filter(({ unit }) => unit !== '').map(({ unit, received: count }) => [unit, count] as const)
  const [unit, purpose] = [sole(units, received), sole(purposes, received)]
  if (unit !== null && purpose !== null)
    return joined([
      `${whole} menyangkut informasi yang dikuasai ${unit} dan diajukan dengan tujuan ${purpose}.`,
      accessSentence(byAccess, received),
    ])
  return joined([
    largest(units, received, {
      thing: THING,
      all: (name) => `${whole} menyangkut informasi yang dikuasai ${name}`,
      most: (name) => `Permohonan paling banyak menyangkut informasi yang dikuasai ${name}`,
    }),
    largest(purposes, received, {
      thing: THING,
      all: (words) => `${whole} diajukan dengan tujuan ${words}`,
      most: (words) => `Tujuan penggunaan informasi yang paling banyak disampaikan adalah ${words}`,
    }),
    unstatedPurpose(byPurpose.unstated, received),
    accessSentence(byAccess, received),
  ])
}

function unstatedPurpose(unstated: number, received: number): string {
  if (unstated === 0) return ''
  if (unstated === received) return 'Tujuan penggunaan informasi tidak dinyatakan.'
  return `Tujuan penggunaan tidak dinyatakan dalam ${counted(unstated, THING)}${shareInBrackets(unstated, received)}.`
}

const ACCESS_WORDS: Readonly<Record<(typeof ACCESS_KEYS)[number], string>> = {
  view: 'melihat, membaca, mendengarkan, atau mencatat informasi',
  copy: 'mendapatkan salinan informasi',
  unstated: '',
}

function accessSentence(byAccess: NarrativeFacts['figures']['requests']['byAccess'], received: number): string {
  const stated = ACCESS_KEYS.filter((key) => key !== 'unstated' && byAccess[key] > 0)
  const [first, second] = stated
  if (first === undefined) return ''
  if (second === undefined && byAccess[first] === received)
    return received === 1
      ? `Pemohon meminta untuk ${ACCESS_WORDS[first]}.`
      : `Seluruh pemohon meminta untuk ${ACCESS_WORDS[first]}.`
  const one = `Pemohon meminta untuk ${ACCESS_WORDS[first]} dalam ${counted(byAccess[first], THING)}`
  return second === undefined ? `${one}.` : `${one} dan untuk ${ACCESS_WORDS[second]} dalam ${counted(byAccess[second], THING)}.`
}
