// How a column is recognised: the names people give it, and under which group heading if the name alone is ambiguous.
import { type CutHeader, cut, normaliseHeader } from './normalise.ts'

export type FieldSpec<F extends string = string> = {
  readonly field: F
  /** Normalised names. */
  readonly names: readonly CutHeader[]
  /** Normalised words one of which must occur in a heading above; needed for leaves such as "Ya" or "Cara". */
  readonly under: readonly string[]
  /** Several columns may feed this field; their texts are joined. */
  readonly many: boolean
  /** True for a name that means this only where no heading stands above it. */
  readonly alone: boolean
  /** 1, or less where the name only suggests the field: its column is shown for confirmation. */
  readonly certainty: number
}

/** One recognisable field; `names` are written as people write them. */
export function field<F extends string>(
  name: F,
  names: readonly string[],
  options: {
    readonly under?: readonly string[]
    readonly many?: boolean
    readonly alone?: boolean
    readonly certainty?: number
  } = {},
): FieldSpec<F> {
  return {
    field: name,
    names: names.map((text) => cut(normaliseHeader(text))),
    under: (options.under ?? []).map(normaliseHeader),
    many: options.many ?? false,
    alone: options.alone ?? false,
    certainty: options.certainty ?? 1,
  }
}
