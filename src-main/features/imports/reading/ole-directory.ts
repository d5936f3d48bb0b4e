// Looks over the directory of an OLE container (MS-CFB 2.6) before the library follows it: a damaged one may point in circles.
import { FileRefusal } from './file-refusal.ts'

const LAST_SECTOR = 0xfffffffa
const NO_ENTRY = 0xffffffff
const FAT_SECTORS_IN_HEADER = 109
const ENTRY_BYTES = 128
/** A workbook has about ten; one with many embedded objects some hundred. */
const MAX_ENTRIES = 2000

/** Throws FileRefusal `damaged` unless every entry is pointed to at most once, as in a tree. */
export function requireSoundDirectory(bytes: Buffer): void {
  try {
    const entries = entriesOf(bytes)
    const pointed = entries.flatMap((entry) => [68, 72, 76].map((at) => entry.readUInt32LE(at))).filter((to) => to !== NO_ENTRY)
    const isTree = new Set(pointed).size === pointed.length && pointed.every((to) => to > 0 && to < entries.length)
    if (isTree) return
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw new FileRefusal('damaged')
}

/** Entries in use, by their number; what is unused points nowhere. */
function entriesOf(bytes: Buffer): Buffer[] {
  const size = 1 << bytes.readUInt16LE(30)
  const sectorAt = (sector: number) => (sector + 1) * size
  const fat = fatSectors(bytes, size)
  const next = (sector: number) => {
    const place = fat[Math.floor((sector * 4) / size)]
    if (place === undefined) throw new FileRefusal('damaged')
    return bytes.readUInt32LE(sectorAt(place) + ((sector * 4) % size))
  }
  const entries: Buffer[] = []
  for (let sector = bytes.readUInt32LE(48); sector < LAST_SECTOR; sector = next(sector)) {
    for (let at = sectorAt(sector); at < sectorAt(sector) + size; at += ENTRY_BYTES) {
      const entry = bytes.subarray(at, at + ENTRY_BYTES)
      if (entry.length < ENTRY_BYTES || entries.length >= MAX_ENTRIES) throw new FileRefusal('damaged')
      const isUsed = entry.readUInt8(66) !== 0
      entries.push(isUsed ? entry : Buffer.alloc(ENTRY_BYTES, 0xff))
    }
  }
  return entries
}

/** Where the table of sectors lies: the first places stand in the header, those of large files in sectors of their own. */
function fatSectors(bytes: Buffer, size: number): number[] {
  const places = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => bytes.readUInt32LE(from + index * 4))
  const found = places(76, FAT_SECTORS_IN_HEADER)
  let left = Math.floor(bytes.length / size)
  for (let sector = bytes.readUInt32LE(68); sector < LAST_SECTOR; left -= 1) {
    if (left < 0) throw new FileRefusal('damaged')
    const at = (sector + 1) * size
    found.push(...places(at, size / 4 - 1))
    sector = bytes.readUInt32LE(at + size - 4)
  }
  return found.filter((place) => place < LAST_SECTOR)
}
