// The user guide as data: its elements, its chapters and the words of the screen it quotes.
import { asShown } from './source-texts.ts'

export type Chapter = {
  readonly id: string
  /** Feature folders whose screens the chapter speaks of. */
  readonly rooms: readonly string[]
  readonly labels: readonly string[]
}

const VOID = ['meta', 'br', 'hr', 'img', 'link', 'input']

const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ' }

const plain = (html: string) => asShown(html.replace(/<[^>]+>/g, '').replace(/&\w+;/g, (entity) => NAMED[entity] ?? entity))

/** What is opened and not closed, or closed in the wrong order; empty when the page is well formed. */
export function nestingProblems(html: string): readonly string[] {
  const open: string[] = []
  const problems: string[] = []
  const body = html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<!doctype html>/i, '')
  for (const [, slash, name = ''] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>/g)) {
    if (VOID.includes(name)) continue
    if (slash === '') open.push(name)
    else if (open.at(-1) === name) open.pop()
    else problems.push(`</${name}> inside <${open.at(-1) ?? 'nothing'}>`)
  }
  return [...problems, ...open.map((name) => `<${name}> is not closed`)]
}

/** Chapters in their order, each with the labels marked `<b class="ui">`. */
export function chaptersOf(html: string): readonly Chapter[] {
  return [...html.matchAll(/<section id="([^"]+)"[^>]*data-labels="([^"]*)"[^>]*>([\s\S]*?)<\/section>/g)].map(
    ([, id = '', rooms = '', text = '']) => ({
      id,
      rooms: rooms.split(' ').filter((room) => room !== ''),
      labels: labelsIn(text),
    }),
  )
}

/** Every label marked in a piece of the guide. */
export function labelsIn(html: string): readonly string[] {
  return [...html.matchAll(/<b class="ui">([\s\S]*?)<\/b>/g)].map(([, label = '']) => plain(label))
}

/** Labels that no screen of the chapter's rooms shows; `texts` gives the whole texts of a room. */
export function staleLabels(chapters: readonly Chapter[], texts: (room: string) => ReadonlySet<string>): readonly string[] {
  return chapters.flatMap(({ id, rooms, labels }) => {
    const shown = rooms.map(texts)
    return labels.filter((label) => !shown.some((room) => room.has(label))).map((label) => `${id}: ${label}`)
  })
}
