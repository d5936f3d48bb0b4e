// Makes inputs from a schema: mostly what a window would send, then spoilt here and there.
import type { z } from 'zod'
import type { Random } from '../support/seeded-random.ts'

type Def = {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly items?: readonly z.ZodType[]
  readonly options?: readonly z.ZodType[]
  readonly innerType?: z.ZodType
  readonly in?: z.ZodType
  readonly left?: z.ZodType
  readonly right?: z.ZodType
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly values?: readonly unknown[]
  readonly entries?: Readonly<Record<string, unknown>>
  readonly getter?: () => z.ZodType
}

const DAYS = [
  '2025-01-06',
  '2025-02-10',
  '2025-06-30',
  '2025-12-31',
  '2026-01-05',
  '2026-11-24',
  '2024-02-29',
  '2026-02-30',
  '0001-01-01',
  '9999-12-31',
]
const TEXTS = [
  'Rencana kerja tahun 2025',
  '',
  ' ',
  '0',
  '10:00',
  '1970-01-01T00:00:00.000Z',
  '=1+1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  "'; DROP TABLE request;--",
  '../../../etc/passwd',
  'C:\\CON',
  'nul.txt. ',
  '%_"\'`*^-()',
  'AND OR NOT NEAR',
  '{seq:3}/{type}/{unit}/{romanMonth}/{year}',
  '{seq:99999999999}',
  '\u202Egnp.exe',
  'a\u0000b',
  '\uD800',
  'İıſẞ',
  '𝒜﷽',
  '\r\n\t',
  'x'.repeat(501),
  'y'.repeat(40_000),
]
const NUMBERS = [0, 1, 2, 3, 5, 12, 2025, 2026, 2008, -1, 1.5, 1e21, 2 ** 53, -0]
const GARBAGE: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 1e308,
  () => 10n ** 30n,
  () => Symbol.iterator.toString(),
  () => [],
  () => ({}),
  () => new Date(Number.NaN),
  () => new Map([['a', 1]]),
  () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
  () => ({ constructor: { prototype: { polluted: true } } }),
  () => ({ toString: null, valueOf: null }),
  () => deep(3000),
  () => Array.from({ length: 5000 }, (_, index) => index),
  () => 'z'.repeat(300_000),
  () => true,
  () => new Uint8Array(8),
  () => () => 1,
]

/** What the fuzzed register knows: tokens of chosen files, ids of jobs. */
export type Known = { readonly texts: readonly string[] }

/** An input for `schema`: three of four times what it asks for, else with something spoilt. */
export function inputFor(schema: z.ZodType, random: Random, known: Known): unknown {
  const input = valueOf(schema, random, known, 0)
  if (random.chance(0.72)) return input
  return random.chance(0.06) ? random.pick(GARBAGE)() : spoilt(input, random)
}

function valueOf(schema: z.ZodType, random: Random, known: Known, depth: number): unknown {
  const def = schema._zod.def as unknown as Def
  const again = (inner: z.ZodType | undefined) => (inner === undefined ? null : valueOf(inner, random, known, depth + 1))
  switch (def.type) {
    case 'object':
      return Object.fromEntries(Object.entries(def.shape ?? {}).map(([name, inner]) => [name, again(inner)]))
    case 'array':
      return Array.from({ length: depth > 6 ? 0 : random.whole(0, 3) }, () => again(def.element))
    case 'tuple':
      return (def.items ?? []).map(again)
    case 'record':
      return { [String(again(def.keyType))]: again(def.valueType) }
    case 'union':
      return again(random.pick(def.options ?? []))
    case 'intersection':
      return { ...(again(def.left) as object), ...(again(def.right) as object) }
    case 'nullable':
      return random.chance(0.4) ? null : again(def.innerType)
    case 'optional':
      return random.chance(0.4) ? undefined : again(def.innerType)
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'catch':
    case 'nonoptional':
      return again(def.innerType)
    case 'pipe':
      return again(def.in)
    case 'lazy':
      return again(def.getter?.())
    case 'literal':
      return random.pick(def.values ?? [])
    case 'enum':
      return random.pick(Object.values(def.entries ?? {}))
    case 'boolean':
      return random.chance(0.5)
    case 'number':
    case 'int':
      return numberFor(schema, random)
    case 'string':
      return textFor(schema, random, known)
    case 'unknown':
    case 'any':
      return random.pick(GARBAGE)()
    default:
      return null
  }
}

/** Small whole numbers are the ids of the register; others stand at the edges. */
function numberFor(schema: z.ZodType, random: Random): number {
  const { minimum, maximum } = schema._zod.bag as { minimum?: number; maximum?: number }
  if (random.chance(0.2)) return random.pick(NUMBERS)
  const low = Math.max(minimum ?? 1, -1000)
  return random.whole(low, Math.max(low, Math.min(maximum ?? low + 8, low + (minimum === 2008 ? 18 : 8))))
}

function textFor(schema: z.ZodType, random: Random, known: Known): string {
  if (known.texts.length > 0 && random.chance(0.15)) return random.pick(known.texts)
  // A day is a text with a check of its own and no bounds.
  const isBounded = 'maximum' in (schema._zod.bag as object)
  return random.chance(isBounded ? 0.9 : 0.3) ? random.pick(TEXTS) : random.pick(DAYS)
}

/** The input with one place of it replaced, removed or added to. */
function spoilt(input: unknown, random: Random): unknown {
  if (typeof input !== 'object' || input === null || random.chance(0.15)) return random.pick(GARBAGE)()
  if (Array.isArray(input)) {
    const list: unknown[] = [...(input as unknown[])]
    if (list.length === 0 || random.chance(0.3)) list.push(random.pick(GARBAGE)())
    else list.splice(random.whole(0, list.length - 1), 1, spoilt(random.pick(list), random))
    return list
  }
  const entries = Object.entries(input)
  const at = entries.length === 0 ? undefined : random.pick(entries)
  if (at === undefined || random.chance(0.15))
    return Object.fromEntries([
      ...entries,
      [random.pick(['__proto__', 'constructor', 'toString', 'extra']), random.pick(GARBAGE)()],
    ])
  if (random.chance(0.15)) return Object.fromEntries(entries.filter(([name]) => name !== at[0]))
  return Object.fromEntries(entries.map(([name, value]) => [name, name === at[0] ? spoilt(value, random) : value]))
}

function deep(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value }
  return value
}
