// The order in which an Electron is looked for, and what is said when there is none.
import { expect, test } from 'vitest'
import { firstRuntime, NoRuntime, type Runtime } from '../../electron-runtime/find-runtime.ts'

const runtime = (origin: string): Runtime => ({ executable: `/${origin}`, appArgs: [], origin })

test('the first place that has one is taken, said in one line, and later places are not asked', async () => {
  const said: string[] = []
  const asked: string[] = []
  const found = await firstRuntime(
    [
      async () => 'none here',
      async () => runtime('second'),
      async () => {
        asked.push('third')
        return runtime('third')
      },
    ],
    (line) => said.push(line),
  )
  expect(found.origin).toBe('second')
  expect(said).toEqual(['Electron: second'])
  expect(asked).toEqual([])
})

test('with none, the message names the three ways and each reason', async () => {
  const attempt = firstRuntime([async () => 'reason one', async () => 'reason two'], () => undefined)
  await expect(attempt).rejects.toThrow(NoRuntime)
  const message = await attempt.catch((error: Error) => error.message)
  for (const part of ['ELECTRON_EXEC_PATH', 'node_modules/electron/install.js', 'registri npm', 'reason one', 'reason two'])
    expect(message).toContain(part)
})
