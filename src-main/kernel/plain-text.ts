// Text as people type it: without the signs that no keyboard makes and that would damage a file or show a name the wrong way.

/** Control characters except tab and line break, and the marks that turn the direction of writing (U+202E hides `exe.pdf`). */
// oxlint-disable-next-line no-control-regex
const NOT_TYPED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

/** The text without such signs; half a surrogate pair, which no file can hold, becomes U+FFFD. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(NOT_TYPED, '')
}
