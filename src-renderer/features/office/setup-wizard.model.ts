// The steps of the first setup, and what is still wrong in each.
import type { AgencyProfile, OfficialInput } from '../../../src-main/contract/index.ts'
import { type FieldProblem, profileProblems } from './profile.model.ts'
import { partOfField, type ProfilePart } from './settings-tabs.ts'

export const SETUP_STEPS = [
  { part: 'identity', label: 'Identitas OPD' },
  { part: 'letterhead', label: 'Kop surat' },
  { part: 'officials', label: 'Pejabat' },
  { part: 'rules', label: 'Aturan kerja' },
] as const satisfies readonly { readonly part: ProfilePart | 'officials'; readonly label: string }[]

export type SetupPart = (typeof SETUP_STEPS)[number]['part']

/** The profile's problems a step can show. */
export function profileProblemsOf(part: SetupPart, profile: AgencyProfile): readonly FieldProblem[] {
  return profileProblems(profile).filter(({ path }) => partOfField(path) === part)
}

/** Officials to be stored: the executor always, the superior when wanted. */
export function setupOfficials(executor: OfficialInput, superior: OfficialInput, withSuperior: boolean): OfficialInput[] {
  return withSuperior ? [executor, superior] : [executor]
}

/** The step on which a refused setup is put right: a field of the profile, or the officials. */
export function stepOfProblem(path: string): number {
  const part = path.startsWith('officials') ? 'officials' : partOfField(path)
  return SETUP_STEPS.findIndex((step) => step.part === part)
}
