// Turns what a clerk types into an FTS5 query in which no character has a special meaning.

/** Words that say nothing about what a request is about. */
const EMPTY_WORDS = new Set(
  'yang dan di ke dari untuk pada dengan atau dalam tahun tentang data informasi dokumen daftar laporan mohon meminta permohonan salinan kota kabupaten dinas badan tersebut serta oleh adalah ini itu saya kami'.split(
    ' ',
  ),
)

/** Any of the telling words of a longer text, the best match first; undefined when it has none. */
export function fullTextSuggestion(text: string): string | undefined {
  const words = (text.toLowerCase().match(/[\p{L}]{3,}/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word))
  const telling = [...new Set(words)].slice(0, 16)
  return telling.length === 0 ? undefined : telling.map((word) => `"${word}"`).join(' OR ')
}

/** Each word as a quoted prefix term, all of them wanted; undefined when nothing searchable was typed. */
export function fullTextQuery(typed: string): string | undefined {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length === 0
    ? undefined
    : words
        .slice(0, 12)
        .map((word) => `"${word}"*`)
        .join(' ')
}
