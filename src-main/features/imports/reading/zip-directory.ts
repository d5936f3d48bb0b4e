// Reads a zip from its central directory, so that a workbook is judged before it is unpacked and unpacked no further than it
// said it would be.
import { crc32, inflateRawSync } from 'node:zlib'

export type ZipEntry = {
  readonly name: string
  /** Bytes, as the file claims. */
  readonly unpackedBytes: number
  readonly packedBytes: number
  readonly method: number
  readonly crc: number
  readonly localHeader: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const LONGEST_TAIL = 22 + 65_535
const STORED = 0
const DEFLATED = 8

/** True for the first bytes of a zip container. */
export function looksLikeZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === LOCAL_HEADER
}

/**
 * Names and unpacked sizes of all entries.
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
      packedBytes: bytes.readUInt32LE(offset + 20),
      method: bytes.readUInt16LE(offset + 10),
      crc: bytes.readUInt32LE(offset + 16),
      localHeader: bytes.readUInt32LE(offset + 42),
    })
    offset += 46 + nameLength + bytes.readUInt16LE(offset + 30) + bytes.readUInt16LE(offset + 32)
  }
  return entries
}

/** The content of an entry; undefined when it is damaged, encrypted, or larger or smaller than the directory says. */
export function unpackEntry(bytes: Buffer, entry: ZipEntry): Buffer | undefined {
  const { localHeader, packedBytes, unpackedBytes } = entry
  if (localHeader + 30 > bytes.length || bytes.readUInt32LE(localHeader) !== LOCAL_HEADER) return undefined
  const start = localHeader + 30 + bytes.readUInt16LE(localHeader + 26) + bytes.readUInt16LE(localHeader + 28)
  if (start + packedBytes > bytes.length) return undefined
  const content = inflated(bytes.subarray(start, start + packedBytes), entry.method, unpackedBytes)
  return content?.length === unpackedBytes && crc32(content) === entry.crc ? content : undefined
}

function inflated(packed: Buffer, method: number, unpackedBytes: number): Buffer | undefined {
  if (method === STORED) return packed
  if (method !== DEFLATED) return undefined
  try {
    // Stops at the first byte beyond what was claimed: a bomb that lies about its size goes off here and does nothing.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedBytes) })
  } catch {
    return undefined
  }
}

function findEndOfDirectory(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - LONGEST_TAIL)
  for (let offset = bytes.length - 22; offset >= first; offset -= 1) {
    if (bytes.readUInt32LE(offset) === END_OF_DIRECTORY) return offset
  }
  return undefined
}
