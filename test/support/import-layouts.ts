// All layouts of the generated import files, by the name they have in the domain reference.
import { EXCLUDED_INFORMATION_LAYOUTS } from './layouts-excluded-information.ts'
import { OBJECTION_LAYOUTS } from './layouts-objections.ts'
import { PUBLIC_INFORMATION_LAYOUTS } from './layouts-public-information.ts'
import { REQUEST_LAYOUTS } from './layouts-requests.ts'

export const IMPORT_LAYOUTS = {
  ...PUBLIC_INFORMATION_LAYOUTS,
  ...EXCLUDED_INFORMATION_LAYOUTS,
  ...REQUEST_LAYOUTS,
  ...OBJECTION_LAYOUTS,
}

export type LayoutName = keyof typeof IMPORT_LAYOUTS
export const LAYOUT_NAMES = Object.keys(IMPORT_LAYOUTS) as LayoutName[]
