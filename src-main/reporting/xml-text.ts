// Text inside XML that we write ourselves.
import { plainText } from '../kernel/plain-text.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The text as content of an element or value of an attribute, without what XML forbids. */
export const escapeXml = (text: string) => plainText(text).replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)
