// Reads the list of contents at the end of a ZIP file, and one content as a stream. Nothing that the file says about itself
// is believed further than it can be checked: names are only compared, sizes and checksums are counted.
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import { Transform, pipeline, type Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { AppError } from '../kernel/app-error.ts'

export type ZipEntry = {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  /** Bytes in the file, and unpacked as declared. */
  readonly packed: number
  readonly size: number
  readonly crc: number
  /** Where the packed bytes begin. */
  readonly start: number
}

const END_MARK = 0x06054b50
const ENTRY_MARK = 0x02014b50
const CONTENT_MARK = 0x04034b50
const END_BYTES = 22
const LONGEST_COMMENT = 65_535
const LARGEST_LIST = 64 * 1024

const notABackup = () => new AppError('backups.notABackup')
const damaged = () => new AppError('backups.damaged')

/** The entries of the ZIP at `path`. AppError `backups.notABackup` for any other file, `backups.damaged` for a torn one. */
export function zipEntries(path: string): ZipEntry[] {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const read = (start: number, length: number) => {
      const bytes = Buffer.alloc(length)
      if (start < 0 || readSync(file, bytes, 0, length, start) < length) throw damaged()
      return bytes
    }
    if (size < END_BYTES || read(0, 4).readUInt32LE(0) !== CONTENT_MARK) throw notABackup()
    const tail = read(Math.max(0, size - END_BYTES - LONGEST_COMMENT), Math.min(size, END_BYTES + LONGEST_COMMENT))
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
    if (end < 0 || end + END_BYTES > tail.length || tail.readUInt32LE(end) !== END_MARK) throw damaged()
    const bytes = tail.readUInt32LE(end + 12)
    if (bytes > LARGEST_LIST) throw notABackup()
    return parseList(read(tail.readUInt32LE(end + 16), bytes), tail.readUInt16LE(end + 10)).map(({ header, ...entry }) => {
      const own = read(header, 30)
      if (own.readUInt32LE(0) !== CONTENT_MARK) throw damaged()
      const start = header + 30 + own.readUInt16LE(26) + own.readUInt16LE(28)
      if (start + entry.packed > size) throw damaged()
      return { ...entry, start }
    })
  } finally {
    closeSync(file)
  }
}

function parseList(list: Buffer, count: number): (Omit<ZipEntry, 'start'> & { readonly header: number })[] {
  const entries: (Omit<ZipEntry, 'start'> & { readonly header: number })[] = []
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > list.length || list.readUInt32LE(at) !== ENTRY_MARK) throw damaged()
    const method = list.readUInt16LE(at + 10)
    if (method !== 0 && method !== 8) throw notABackup()
    const nameBytes = list.readUInt16LE(at + 28)
    entries.push({
      name: list.toString('utf8', at + 46, at + 46 + nameBytes),
      method: method === 0 ? 'stored' : 'deflated',
      packed: list.readUInt32LE(at + 20),
      size: list.readUInt32LE(at + 24),
      crc: list.readUInt32LE(at + 16),
      header: list.readUInt32LE(at + 42),
    })
    at += 46 + nameBytes + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32)
  }
  return entries
}

/** The unpacked bytes of an entry. The stream fails with `backups.damaged` when they are not what the list declares. */
export function readEntry(path: string, entry: ZipEntry): Readable {
  const packed = createReadStream(path, { start: entry.start, end: Math.max(entry.start, entry.start + entry.packed - 1) })
  const counted = countingTo(entry)
  const ended = (error: Error | null | undefined) => {
    if (error !== null && error !== undefined) counted.destroy(error instanceof AppError ? error : damaged())
  }
  if (entry.method === 'stored') pipeline(packed, counted, ended)
  else pipeline(packed, createInflateRaw(), counted, ended)
  return counted
}

/** Lets exactly the declared bytes through: a bomb is cut off at its declared size, a changed byte shows in the checksum. */
function countingTo(entry: ZipEntry): Transform {
  let seen = 0
  let sum = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      sum = crc32(chunk, sum)
      done(seen > entry.size ? damaged() : null, chunk)
    },
    flush(done) {
      done(seen === entry.size && sum === entry.crc ? null : damaged())
    },
  })
}

/** A small entry whole; `limit` in bytes. */
export async function readWholeEntry(path: string, entry: ZipEntry, limit: number): Promise<Buffer> {
  if (entry.size > limit) throw notABackup()
  return Buffer.concat(await readEntry(path, entry).toArray())
}
