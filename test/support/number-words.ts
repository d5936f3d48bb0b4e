// Reads Indonesian number words back, written apart from what spells them.
const ONES: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
}
const SCALES: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 }

/** `dua ratus tiga belas ribu empat` → 213004; NaN for words that are no number. */
export function readNumberWords(words: string): number {
  let [total, hundreds, last] = [0, 0, 0]
  for (const word of words.split(' ')) {
    const scale = SCALES[word]
    if (word === 'belas') [hundreds, last] = [hundreds + 10 + last, 0]
    else if (word === 'puluh') [hundreds, last] = [hundreds + last * 10, 0]
    else if (word === 'ratus') [hundreds, last] = [hundreds + last * 100, 0]
    else if (word === 'seratus') hundreds += 100
    else if (word === 'seribu') total += 1000
    else if (scale !== undefined) [total, hundreds, last] = [total + (hundreds + last) * scale, 0, 0]
    else last += ONES[word] ?? Number.NaN
  }
  return total + hundreds + last
}
