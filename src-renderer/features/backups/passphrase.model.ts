// A new passphrase: what is still wrong with it, and how hard it is to guess.
import { SHORTEST_PASSPHRASE } from '../../../src-main/contract/index.ts'

export type NewPassphrase = { readonly first: string; readonly second: string }

export const NO_PASSPHRASE: NewPassphrase = { first: '', second: '' }

/** Sentences under the two fields; both undefined when the passphrase may be used. */
export function passphraseProblems({ first, second }: NewPassphrase): { readonly first?: string; readonly second?: string } {
  if (first.length < SHORTEST_PASSPHRASE) return { first: `Sekurangnya ${SHORTEST_PASSPHRASE} huruf, angka, atau spasi.` }
  return first === second ? {} : { second: 'Belum sama dengan isian di atas.' }
}

export type Strength = { readonly percent: number; readonly color: string; readonly words: string }

const ENOUGH_WORDS = 4
const LONG = 20

/** A hint, not a rule: several words or a long mixture are hard to guess, a repeated or counted one is not. */
export function strengthOf(passphrase: string): Strength {
  if (passphrase.length < SHORTEST_PASSPHRASE)
    return { percent: 20, color: 'red', words: `Terlalu pendek: ${passphrase.length} dari ${SHORTEST_PASSPHRASE}` }
  const characters = new Set(passphrase.toLowerCase()).size
  if (characters < 7 || /0?1234567|abcdef|qwerty|password|katasandi/i.test(passphrase.replaceAll(' ', '')))
    return { percent: 40, color: 'red', words: 'Mudah ditebak' }
  const words = passphrase.trim().split(/\s+/).length
  if (words >= ENOUGH_WORDS || passphrase.length >= LONG) return { percent: 100, color: 'teal', words: 'Kuat' }
  return { percent: 70, color: 'yellow', words: 'Cukup; tambahkan satu kata agar lebih kuat' }
}
