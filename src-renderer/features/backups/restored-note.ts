// What the window says after it has loaded anew upon a restore; kept for that one moment only.

const KEY = 'pemulihan'

/** Loads the window anew at its first page and lets it say this there. */
export function loadAnewSaying(text: string): void {
  sessionStorage.setItem(KEY, text)
  window.location.hash = '#/'
  window.location.reload()
}

/** The words left by the load before; they are taken away by reading them. */
export function takeNote(): string | null {
  const text = sessionStorage.getItem(KEY)
  sessionStorage.removeItem(KEY)
  return text
}
