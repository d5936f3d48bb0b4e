// Words of the register inside a page: whatever was typed shows as text and nothing runs.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Signs no reader can see and HTML forbids; tab and line ends stay. */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu

/** For element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(INVISIBLE, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}

/** JSON for a script element of type application/json: no sign in it can end the element or a line. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
