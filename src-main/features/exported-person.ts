// A person as a file of a profile shows him: every book asks here, so that none treats people otherwise.
import { type ExportProfile, type PersonalColumn, TREATMENTS } from './export-profile.rules.ts'
import { anonymiser } from './redaction.ts'

export type RecordedPerson = {
  /** Applicant and proxy, as they stand in the register. */
  readonly names: readonly string[]
  /** NIK, address, telephone, mail: never outside the office. */
  readonly identity: readonly string[]
}

export type ShownPerson = {
  /** The value of a column of its own; `disamarkan` where it is hidden, so that an empty cell is not taken for a missing one. */
  readonly column: (column: Exclude<PersonalColumn, 'freeText' | 'name'>, value: string) => string
  /** The name, or what stands for it. */
  readonly name: (value: string, standIn: string) => string
  /** Free text, in which a clerk may have typed anything. */
  readonly free: (text: string) => string
}

/** How `profile` shows this person. */
export function shownPerson(profile: ExportProfile, person: RecordedPerson): ShownPerson {
  const treatment = (column: PersonalColumn) => TREATMENTS[column][profile]
  const secrets = treatment('name') === 'full' ? person.identity : [...person.names, ...person.identity]
  return {
    column: (column, value) => (treatment(column) === 'full' ? value : 'disamarkan'),
    name: (value, standIn) => (treatment('name') === 'full' ? value : standIn),
    free: treatment('freeText') === 'full' ? (text) => text : anonymiser(secrets),
  }
}
