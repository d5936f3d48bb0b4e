// Text as people type it: without the signs that no keyboard makes and that would damage a file or show a name the wrong way.

/** Control characters except tab and line break, and the marks that turn the direction of writing (U+202E hides `exe.pdf`). */
const NOT_TYPED = /(?![\t\n\r\u0085])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

/** The text without such signs; half a surrogate pair, which no file can hold, becomes U+FFFD. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(NOT_TYPED, '')
}
