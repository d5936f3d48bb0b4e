// How wide text is in Arial and its twin Arimo, without a font at hand; unit is the mean letter.

/** Width of the mean letter as a share of the font size. */
export const MEAN_LETTER = 0.53

/** Letters of one width, as a share of the font size; all others are as wide as a digit. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijl'", 0.23],
  ['ftI .,:;/()[]!|\u00A0', 0.29],
  ['r-"', 0.34],
  ['cksvxyzJ', 0.5],
  ['ABEKPSVXY&', 0.67],
  ['CDHNRUw', 0.73],
  ['GOQ', 0.78],
  ['mM%', 0.86],
  ['W@', 1],
]
const OTHER = 0.56

const BY_CODE = new Float64Array(256).fill(OTHER / MEAN_LETTER)
for (const [letters, width] of WIDTHS) for (const letter of letters) BY_CODE[letter.charCodeAt(0)] = width / MEAN_LETTER

/** How many mean letters the letter of this code is wide. */
export const widthOfCode = (code: number) => BY_CODE[code] ?? OTHER / MEAN_LETTER

/** How many mean letters a text is wide. */
export function lettersIn(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum += widthOfCode(text.charCodeAt(index))
  return sum
}
