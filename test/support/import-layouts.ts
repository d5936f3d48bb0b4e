// All layouts of the generated import files, by the name they have in the domain reference.
import { PUBLIC_INFORMATION_LAYOUTS } from './layouts-public-information.ts'
import { REGISTER_LAYOUTS } from './layouts-registers.ts'

export const IMPORT_LAYOUTS = { ...PUBLIC_INFORMATION_LAYOUTS, ...REGISTER_LAYOUTS }

export type LayoutName = keyof typeof IMPORT_LAYOUTS
export const LAYOUT_NAMES = Object.keys(IMPORT_LAYOUTS) as LayoutName[]
