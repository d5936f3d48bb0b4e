// Without a display the app says so and names the next command; root alone loses the Chromium sandbox.
import { expect, test } from 'vitest'
import { displayProblem, machineSwitches } from '../../electron-runtime/launch-switches.ts'

test('Linux without DISPLAY and WAYLAND_DISPLAY is told to run npm run contoh', () => {
  expect(displayProblem('linux', {})).toContain('npm run contoh')
  expect(displayProblem('linux', { DISPLAY: '' })).toContain('npm run contoh')
})

test('X11, Wayland and other systems have a display', () => {
  expect(displayProblem('linux', { DISPLAY: ':0' })).toBeUndefined()
  expect(displayProblem('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBeUndefined()
  expect(displayProblem('win32', {})).toBeUndefined()
})

test('the sandbox is switched off for root on Linux only', () => {
  expect(machineSwitches('linux', 0, { DISPLAY: ':0' })).toEqual(['--no-sandbox'])
  expect(machineSwitches('linux', 1000, { DISPLAY: ':0' })).toEqual([])
  expect(machineSwitches('win32', undefined, {})).toEqual([])
})

test('Wayland without X11 is asked for', () => {
  expect(machineSwitches('linux', 1000, { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['--ozone-platform-hint=auto'])
})
