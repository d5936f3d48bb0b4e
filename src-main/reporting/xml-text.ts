// Text inside XML that we write ourselves.

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Control characters and halves of surrogate pairs are not allowed in XML and would damage the file. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The text without what XML forbids. */
export const withoutControls = (text: string) => text.replace(NOT_XML, '')

/** The text as content of an element or value of an attribute. */
export const escapeXml = (text: string) => withoutControls(text).replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)
