// Reads the logo an office chose: PNG or JPEG by content, at most 1 MB.
import { readFileSync } from 'node:fs'
import { AppError } from '../kernel/app-error.ts'
import { sizeOf } from './chosen-file.ts'

const MAX_BYTES = 1_000_000

/** The image as base64; AppError `office.logoTooLarge` or `office.logoNotImage`. */
export function readLogo(path: string): { mime: 'image/png' | 'image/jpeg'; base64: string } {
  if (sizeOf(path) > MAX_BYTES) throw new AppError('office.logoTooLarge', { maxBytes: MAX_BYTES })
  const bytes = readFileSync(path)
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
    return { mime: 'image/png', base64: bytes.toString('base64') }
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return { mime: 'image/jpeg', base64: bytes.toString('base64') }
  throw new AppError('office.logoNotImage')
}
