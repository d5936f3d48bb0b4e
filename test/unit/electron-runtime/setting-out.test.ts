// The first words of the scripts: a wrong Node, the place of the official download, the cache folder.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checksumAddress } from '../../electron-runtime/official-download.ts'
import { cacheFolder } from '../../electron-runtime/places.ts'
import { wrongNode } from '../../electron-runtime/with-node.mjs'

test('a wrong Node is explained in Indonesian and English with the version found', () => {
  const message = wrongNode('v20.20.2')
  expect(message).toContain('Node.js 24 diperlukan')
  expect(message).toContain('v20.20.2')
  expect(message).toContain('Node.js 24 is needed')
})

test('the official place is GitHub unless a mirror is named, with or without its last slash', () => {
  expect(checksumAddress('45.4.1', {})).toBe('https://github.com/electron/electron/releases/download/v45.4.1/SHASUMS256.txt')
  for (const mirror of ['https://mirror.example/electron', 'https://mirror.example/electron/'])
    expect(checksumAddress('45.4.1', { ELECTRON_MIRROR: mirror })).toBe('https://mirror.example/electron/v45.4.1/SHASUMS256.txt')
})

test('what is fetched once lies in the cache folder of the user', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: join('a', 'cache') })).toBe(join('a', 'cache', 'register-ppid'))
})
