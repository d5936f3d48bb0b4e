// What the worker that holds a file is asked, and what it answers.
import type { Actor } from '../actor.ts'
import type { MappingContent } from './workbench/mapping-content.ts'
import type {
  ImportKind,
  ImportPlanInput,
  ImportRepair,
  ImportRow,
  ImportRowState,
  ImportCounts,
  ImportSummary,
} from './imports.workbench.contract.ts'

type Page = { readonly offset: number; readonly limit: number }

export type ImportAnswers = {
  readonly summary: ImportSummary
  readonly rows: { readonly rows: ImportRow[]; readonly total: number }
  readonly sheet: { readonly rows: string[][]; readonly total: number }
  readonly cell: { readonly text: string; readonly same: number }
  readonly repair: { readonly changed: number; readonly counts: ImportCounts }
  readonly undoRepair: { readonly changed: number; readonly counts: ImportCounts }
  readonly remap: Record<string, never>
  readonly useMapping: Record<string, never>
  readonly mapping: { readonly kind: ImportKind; readonly content: MappingContent }
  readonly commit: { readonly batchId: number; readonly written: number; readonly merged: number }
}

export type ImportQuestion =
  | { readonly ask: 'summary' }
  | ({ readonly ask: 'rows'; readonly state: ImportRowState | null; readonly code: string | null } & Page)
  | ({ readonly ask: 'sheet'; readonly sheet: string } & Page)
  | { readonly ask: 'cell'; readonly sheet: string; readonly row: number; readonly field: string }
  | { readonly ask: 'repair'; readonly repair: ImportRepair }
  | { readonly ask: 'undoRepair' }
  | { readonly ask: 'remap'; readonly plan: ImportPlanInput }
  | { readonly ask: 'useMapping'; readonly mappingId: number | null }
  | { readonly ask: 'mapping' }
  | { readonly ask: 'commit'; readonly agencyId: number; readonly skipRejected: boolean; readonly actor: Actor | null }
