// Reads the logo an office chose: a whole PNG or JPEG by content, small enough to be drawn on every letter.
import { readFileSync } from 'node:fs'
import { AppError } from '../kernel/app-error.ts'
import { sizeOf } from './chosen-file.ts'
import { isWhole, type Picture, pictureOf } from './picture.ts'

const MAX_BYTES = 1_000_000
/** Sharp on the largest title page; a few bytes of a PNG can claim to be billions of pixels. */
const MAX_PIXELS_A_SIDE = 4000

/** The image as base64; AppError `office.logoTooLarge`, `office.logoNotImage` or `office.logoTooManyPixels`. */
export function readLogo(path: string): { mime: Picture['mime']; base64: string } {
  if (sizeOf(path) > MAX_BYTES) throw new AppError('office.logoTooLarge', { maxBytes: MAX_BYTES })
  const bytes = readFileSync(path)
  const picture = pictureOf(bytes)
  if (picture === undefined) throw new AppError('office.logoNotImage')
  if (!isSmall(picture)) throw new AppError('office.logoTooManyPixels', { maxPixels: MAX_PIXELS_A_SIDE })
  if (!isWhole(bytes, picture)) throw new AppError('office.logoNotImage')
  return { mime: picture.mime, base64: bytes.toString('base64') }
}

const isSmall = ({ width, height }: Picture) => Math.max(width, height) <= MAX_PIXELS_A_SIDE

/** Can a stored logo be drawn? Earlier versions looked at its first bytes only, and a torn one would stop every document. */
export function isDrawable(base64: string): boolean {
  const bytes = Buffer.from(base64, 'base64')
  const picture = pictureOf(bytes)
  return picture !== undefined && isSmall(picture) && isWhole(bytes, picture)
}
