// The page's address leads to the files of its folder and nowhere else.
import { join, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APP_ORIGIN, PAGE_URL, pathInside } from '../../../src-main/shell/app-address.ts'

const FOLDER = join(sep, 'program', 'renderer')

describe('an address of the page', () => {
  it('is a file of the folder', () => {
    expect(pathInside(FOLDER, PAGE_URL)).toBe(join(FOLDER, 'index.html'))
    expect(pathInside(FOLDER, `${APP_ORIGIN}/assets/index-a1_B2.js?x#y`)).toBe(join(FOLDER, 'assets', 'index-a1_B2.js'))
  })

  it.each([
    'app://other/index.html',
    'app://register:1/index.html',
    'file:///etc/passwd',
    'https://register/index.html',
    'not an address',
    `${APP_ORIGIN}/`,
    `${APP_ORIGIN}//etc/passwd`,
    `${APP_ORIGIN}/..%2f..%2fmain/index.js`,
    `${APP_ORIGIN}/..%5c..%5cmain`,
    `${APP_ORIGIN}/.hidden`,
    `${APP_ORIGIN}/C:/Windows/win.ini`,
    `${APP_ORIGIN}/index.html::$DATA`,
    `${APP_ORIGIN}/index%00.html`,
  ])('%s is not found', (address) => {
    expect(pathInside(FOLDER, address)).toBeUndefined()
  })

  it('never leads out of the folder, whatever it is made of', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '\\', '%5c', '/', '//', '%2f', ':', 'a', 'index.html'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = pathInside(FOLDER, `${APP_ORIGIN}/${pieces.join('')}`)
        expect(path === undefined || path.startsWith(FOLDER + sep)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
