// The user guide: whole, offline, without dead ends, and quoting the screens as they are now.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS, keyNames } from '../../../src-renderer/app/commands.ts'
import { ROOT } from '../../electron-runtime/places.ts'
import { chaptersOf, labelsIn, nestingProblems, staleLabels } from '../../support/guide.ts'
import { asShown, textsIn, textsOf } from '../../support/source-texts.ts'

const guide = readFileSync(join(ROOT, 'resources', 'panduan.html'), 'utf8')
const chapters = chaptersOf(guide)
const ids = [...guide.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id)

/** Screens and labels of a feature, its words for errors being in `text`. */
const foldersOf = (room: string) =>
  ['src-renderer', 'src-renderer/features', 'src-main', 'src-main/features']
    .map((parent) => join(ROOT, parent, room))
    .filter((folder) => existsSync(folder))

const read = new Map<string, ReadonlySet<string>>()
function textsOfRoom(room: string): ReadonlySet<string> {
  const known = read.get(room) ?? new Set(foldersOf(room).flatMap((folder) => [...textsIn(folder)]))
  read.set(room, known)
  return known
}

/** The frame, its menu and the shared widgets surround every screen. */
const withFrame = chapters.map((chapter) => ({ ...chapter, rooms: [...chapter.rooms, 'app', 'ui'] }))

describe('form of the guide', () => {
  test('every element is closed in its order', () => {
    expect(nestingProblems(guide)).toEqual([])
    expect(nestingProblems('<p><b>x</p></b>')).not.toEqual([])
  })

  test('it says its language and its title, and has one main part with headings in order', () => {
    expect(guide).toMatch(/<html lang="id">/)
    expect(guide).toMatch(/<title>[^<]+<\/title>/)
    expect(guide.match(/<main\b/g)).toHaveLength(1)
    expect(guide.match(/<h1\b/g)).toHaveLength(1)
    const levels = [...guide.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([])
    expect(guide.match(/<th(?! scope=)[ >]/g)).toBeNull()
  })

  test('nothing is fetched: no script, no address, no file beside it', () => {
    expect(guide).not.toMatch(/<(script|link|img|iframe|object|embed|base|form|video|audio|svg)\b/i)
    expect(guide).not.toMatch(/\b(src|srcset|action|data-src)=|@import|url\(|\son[a-z]+=/i)
    const addresses = [...guide.matchAll(/href="([^"]*)"/g)].map(([, to]) => to ?? '')
    expect(addresses.filter((to) => !to.startsWith('#'))).toEqual([])
  })

  test('every link of the table of contents leads somewhere, and to every chapter in order', () => {
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...guide.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
    const toc = /<nav class="toc"[\s\S]*?<\/nav>/.exec(guide)?.[0] ?? ''
    const listed = [...toc.matchAll(/href="#([^"]+)">([^<]+)</g)].map(([, id, name]) => `${id} ${name}`)
    const headed = [...guide.matchAll(/<section id="([^"]+)"[^>]*>\s*<h2>\d+\. ([^<]+)</g)].map(([, id, name]) => `${id} ${name}`)
    expect(listed).toEqual(headed)
    expect(listed).toHaveLength(18)
  })

  test('it reads well in the dark and on paper', () => {
    expect(guide).toContain('@media (prefers-color-scheme: dark)')
    expect(guide).toContain('@media print')
    expect(guide).toContain('break-before: page')
  })
})

describe('words of the screen', () => {
  test('every label the guide quotes stands whole on a screen of its chapter', () => {
    expect(chapters.flatMap(({ labels }) => labels).length).toBeGreaterThan(250)
    expect(chapters.flatMap(({ rooms }) => rooms).filter((room) => foldersOf(room).length === 0)).toEqual([])
    expect(staleLabels(withFrame, textsOfRoom)).toEqual([])
  })

  test('a label outside the chapters is a word of the frame', () => {
    const outside = labelsIn(guide.replace(/<section [\s\S]*?<\/section>/g, ''))
    expect(outside.filter((label) => !textsOfRoom('app').has(label))).toEqual([])
  })

  test('a label that was renamed is reported, also when it lives on inside a longer one', () => {
    const before = '<Button>Simpan permohonan</Button>'
    const stale = (source: string) =>
      staleLabels([{ id: 'x', rooms: ['requests'], labels: ['Simpan permohonan'] }], () => new Set(textsOf('page.tsx', source)))
    expect(stale(before)).toEqual([])
    expect(stale(before.replace('permohonan', 'permintaan'))).toEqual(['x: Simpan permohonan'])
    expect(stale(before.replace('permohonan', 'permohonan ini'))).toEqual(['x: Simpan permohonan'])
    expect(stale('// Simpan permohonan')).toEqual(['x: Simpan permohonan'])
  })

  test('each quoted label depends on its own room: without the screens of its features a chapter goes stale', () => {
    const onlyFrame = (room: string) => (room === 'app' || room === 'ui' ? textsOfRoom(room) : new Set<string>())
    const stale = new Set(staleLabels(withFrame, onlyFrame).map((line) => line.split(':')[0]))
    const speaking = chapters.filter(({ rooms, id }) => rooms.length > 0 && id !== 'pintasan').map(({ id }) => id)
    expect(speaking.filter((id) => !stale.has(id))).toEqual([])
  })

  test('the chapter of shortcuts names every shortcut with its command', () => {
    const rows = [...guide.matchAll(/<tr><td><kbd>([^<]+)<\/kbd><\/td><td>([\s\S]*?)<\/td><\/tr>/g)].map(
      ([, keys = '', meaning = '']) => `${keys} ${asShown(meaning.replace(/<[^>]+>/g, ''))}`,
    )
    const missing = COMMANDS.filter(
      ({ keys, label }) => keys !== undefined && !rows.some((row) => row.startsWith(`${keyNames(keys).join('+')} ${label}`)),
    )
    expect(missing.map(({ label }) => label)).toEqual([])
  })
})
