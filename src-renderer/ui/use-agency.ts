// The agency (OPD) whose registers are on screen.
import { createContext, useContext } from 'react'
import type { Agency } from '../../src-main/contract/index.ts'

export type AgencyChoice = {
  readonly agency: Agency
  readonly agencies: readonly Agency[]
  readonly choose: (id: number) => void
}

export const AgencyContext = createContext<AgencyChoice | undefined>(undefined)

/** The chosen agency with the others; only inside the frame. */
export function useAgencyChoice(): AgencyChoice {
  const choice = useContext(AgencyContext)
  if (choice === undefined) throw new Error('no agency outside the frame')
  return choice
}

/** The chosen agency. */
export function useAgency(): Agency {
  return useAgencyChoice().agency
}
