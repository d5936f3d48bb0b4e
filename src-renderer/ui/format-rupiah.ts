// Money as the screens write it.

/** `Rp5.000`. */
export function formatRupiah(value: number): string {
  return `Rp${new Intl.NumberFormat('id-ID').format(value)}`
}
