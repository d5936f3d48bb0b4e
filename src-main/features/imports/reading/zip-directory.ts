// Reads the list of files inside a zip from its central directory, so that a workbook can be judged before it is unpacked.

export type ZipEntry = { readonly name: string; readonly unpackedBytes: number }

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LONGEST_TAIL = 22 + 65_535

/** True for the first bytes of a zip container. */
export function looksLikeZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50
}

/**
 * Names and unpacked sizes (bytes, as the file claims) of all entries.
 * Undefined when the directory is missing or broken: the file was cut off or is not a zip.
 */
export function listZipEntries(bytes: Buffer): readonly ZipEntry[] | undefined {
  const end = findEndOfDirectory(bytes)
  if (end === undefined) return undefined
  const count = bytes.readUInt16LE(end + 10)
  let offset = bytes.readUInt32LE(end + 16)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > bytes.length || bytes.readUInt32LE(offset) !== DIRECTORY_ENTRY) return undefined
    const nameLength = bytes.readUInt16LE(offset + 28)
    entries.push({
      name: bytes.toString('utf8', offset + 46, offset + 46 + nameLength),
      unpackedBytes: bytes.readUInt32LE(offset + 24),
    })
    offset += 46 + nameLength + bytes.readUInt16LE(offset + 30) + bytes.readUInt16LE(offset + 32)
  }
  return entries
}

function findEndOfDirectory(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - LONGEST_TAIL)
  for (let offset = bytes.length - 22; offset >= first; offset -= 1) {
    if (bytes.readUInt32LE(offset) === END_OF_DIRECTORY) return offset
  }
  return undefined
}
