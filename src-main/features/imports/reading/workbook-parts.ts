// The zip around a workbook: looked over before anything is unpacked, so that bombs, macros and links to other files stop here.
// Parts that nobody asks for (pictures, notes, themes) are never unpacked.
import { FileRefusal } from './file-refusal.ts'
import { MAX_READ_BYTES, MAX_UNPACKED_BYTES } from './reading-limits.ts'
import { listZipEntries, unpackEntry, type ZipEntry } from './zip-directory.ts'

export type WorkbookParts = {
  readonly names: readonly string[]
  /** Unpacked content; undefined when there is no such part. Throws FileRefusal `damaged`, `tooLarge`. */
  readonly part: (name: string) => Buffer | undefined
}

const MACROS = /(?:^|\/)vbaProject\.bin$|^xl\/macrosheets\/|^Basic\/|^Scripts\//i
const LARGE_PART_BYTES = 32 * 1024 * 1024
const OTHER_WORKBOOKS = /^xl\/externalLinks\//i

/** Throws FileRefusal `damaged`, `tooLarge`, `macros`, `externalLinks`. */
export function openParts(bytes: Buffer): WorkbookParts {
  const entries = listZipEntries(bytes)
  if (entries === undefined) throw new FileRefusal('damaged')
  // Some programs start names with a slash or part folders with a backslash.
  const named = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/').replace(/^\//, ''), entry]))
  const names = [...named.keys()]
  if (entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0) > MAX_UNPACKED_BYTES) throw new FileRefusal('tooLarge')
  if (names.some((name) => MACROS.test(name))) throw new FileRefusal('macros')
  if (names.some((name) => OTHER_WORKBOOKS.test(name))) throw new FileRefusal('externalLinks')
  const lowerCase = new Map(names.map((name) => [name.toLowerCase(), name]))
  let readBytes = 0
  return {
    names,
    part(name) {
      const entry = named.get(lowerCase.get(name.toLowerCase()) ?? '')
      if (entry === undefined) return undefined
      readBytes += entry.unpackedBytes
      if (readBytes > MAX_READ_BYTES || isBomb(entry)) throw new FileRefusal('tooLarge')
      const content = unpackEntry(bytes, entry)
      if (content === undefined) throw new FileRefusal('damaged')
      return content
    },
  }
}

/** A sheet of nothing but ticks packs to a fiftieth. */
function isBomb({ unpackedBytes, packedBytes }: ZipEntry): boolean {
  return unpackedBytes > LARGE_PART_BYTES && unpackedBytes > packedBytes * 150
}
