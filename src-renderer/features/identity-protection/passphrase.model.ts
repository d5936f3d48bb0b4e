// A passphrase that is chosen: long enough, not easily guessed, typed twice.
import { IDENTITY_PASSPHRASE_LENGTH, secretProblem } from '../../../src-main/contract/index.ts'
import { fieldSentence } from '../../text/field-errors.ts'

export type NewPassphrase = { readonly first: string; readonly again: string }

export const NO_PASSPHRASE: NewPassphrase = { first: '', again: '' }

/** What stands under the fields; empty when the passphrase can be used. */
export function passphraseProblems({ first, again }: NewPassphrase): { readonly first?: string; readonly again?: string } {
  const { least, most } = IDENTITY_PASSPHRASE_LENGTH
  if (first.length < least) return { first: `Kata sandi sekurangnya ${least} karakter.` }
  if (first.length > most) return { first: fieldSentence('text.tooLong') }
  if (secretProblem(first) === 'secret.easilyGuessed') return { first: fieldSentence('secret.easilyGuessed') }
  return first === again ? {} : { again: fieldSentence('secret.different') }
}
