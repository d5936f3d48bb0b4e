// Which system packages are missing, and the command a person is given for them.
import { expect, test } from 'vitest'
import {
  installAdvice,
  installedPackages,
  missingPackages,
  missingSharedLibraries,
} from '../../electron-runtime/system-packages.ts'

const LISTING = 'libnss3\tinstalled\nlibgtk-3-0t64\tinstalled\nxvfb\tconfig-files\nlibgbm1\tinstalled\n'

test('only packages whose status is installed count', () => {
  expect([...installedPackages(LISTING)]).toEqual(['libnss3', 'libgtk-3-0t64', 'libgbm1'])
})

test('a library renamed to ...t64 satisfies its old name; a removed package does not', () => {
  expect(missingPackages(['libnss3', 'libgtk-3-0', 'xvfb', 'libxss1'], installedPackages(LISTING))).toEqual(['xvfb', 'libxss1'])
})

test('the advice is one command to copy', () => {
  expect(installAdvice(['xvfb', 'libxss1'])).toContain(
    'sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb libxss1',
  )
})

test('ldd lines that end in "not found" are the missing libraries', () => {
  const output = '\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibnss3.so => not found\n\tlibgbm.so.1 => not found\n'
  expect(missingSharedLibraries(output)).toEqual(['libnss3.so', 'libgbm.so.1'])
  expect(missingSharedLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x1)\n')).toEqual([])
})
