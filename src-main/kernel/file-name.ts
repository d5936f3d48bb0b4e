// A name for a file made of words of the register, such as every system takes: also Windows, where the office will open it.
import { plainText } from './plain-text.ts'

const REFUSED = /[<>:"/\\|?*\s\u0085]+/gu
/** Windows keeps these for devices, with any ending and in any case. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\s*(\.|$))/i
/** Leaves room for the folders before it and for the mark of an unfinished file behind it. */
const LONGEST = 120

/** The text as a file name of at most 120 characters, its ending kept; `berkas` when nothing of it can stand in a name. */
export function fileNameOf(text: string): string {
  const allowed = plainText(text)
    .replace(REFUSED, (signs) => (/^ +$/.test(signs) ? ' ' : '-'))
    .replace(/^ +|[. ]+$/g, '')
  const ending = /\.[\p{L}\p{N}-]{1,20}$/u.exec(allowed)?.[0] ?? ''
  const stem = allowed.slice(0, allowed.length - ending.length).slice(0, LONGEST - ending.length)
  // Windows drops dots and blanks at the end and would then write another file than the one named.
  const name = `${plainText(stem).replace(/\uFFFD$/, '')}${ending}`.replace(/[. ]+$/, '')
  if (name === '' || name === ending) return `berkas${ending}`
  return name.replace(DEVICE, '_$1')
}
