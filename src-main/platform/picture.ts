// What a PNG or JPEG says of itself, before any program that would draw it unpacks a few bytes into gigabytes.
import { inflateSync } from 'node:zlib'

export type Picture = { readonly mime: 'image/png' | 'image/jpeg'; readonly width: number; readonly height: number }

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Length, kind and checksum of a chunk. */
const CHUNK_FRAME = 12
/** Most bytes of one pixel: four colours of sixteen bits. */
const PIXEL_BYTES = 8

/** Kind and pixels by content, whatever the name says; undefined for anything else and for a header cut off. */
export function pictureOf(bytes: Buffer): Picture | undefined {
  const found = bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE) ? pngHeader(bytes) : jpegFrame(bytes)
  return found !== undefined && found.width > 0 && found.height > 0 ? found : undefined
}

/** Is the picture there to its end? Of a JPEG the frame is enough: a drawer shows the rest of a torn one in grey. */
export function isWhole(bytes: Buffer, { mime, width, height }: Picture): boolean {
  if (mime === 'image/jpeg') return true
  const pixels: Buffer[] = []
  for (let at = PNG_SIGNATURE.length; at + CHUNK_FRAME <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const kind = bytes.toString('latin1', at + 4, at + 8)
    if (kind === 'IEND') return unpacks(Buffer.concat(pixels), height * (width * PIXEL_BYTES + 1) * 2)
    if (kind === 'IDAT') pixels.push(bytes.subarray(at + 8, at + 8 + length))
    at += length + CHUNK_FRAME
  }
  return false
}

function unpacks(packed: Buffer, maxOutputLength: number): boolean {
  try {
    return inflateSync(packed, { maxOutputLength }).length > 0
  } catch {
    return false
  }
}

function pngHeader(bytes: Buffer): Picture | undefined {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined
  return { mime: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

function jpegFrame(bytes: Buffer): Picture | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes.readUInt8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { mime: 'image/jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}
