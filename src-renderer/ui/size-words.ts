// Sizes of files in words.

const ONE_DIGIT = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

/** `812 B`, `1,5 KB`, `2,3 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${ONE_DIGIT.format(bytes / 1024)} KB`
  return `${ONE_DIGIT.format(bytes / 1024 / 1024)} MB`
}
