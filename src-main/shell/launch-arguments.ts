// The shipped program takes no order to open itself to a debugger, through which anyone at the computer could read it.
import { app } from 'electron'

const DEBUGGING = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
  'load-extension',
  'disable-web-security',
] as const

/** Shipped means packed: a fuse lets the shipped program load nothing but its archive, and no test or developer has one. */
const isShipped = (): boolean => app.getAppPath().endsWith('.asar')

/** The first argument that the shipped program refuses to start with; undefined when there is none, or when not shipped. */
export function refusedArgument(): string | undefined {
  return isShipped() ? DEBUGGING.find((name) => app.commandLine.hasSwitch(name)) : undefined
}
