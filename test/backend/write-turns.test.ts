// Turns to write: one after the other, in the order asked, whatever became of the one before.
import { expect, it } from 'vitest'
import { createWriteTurns } from '../../src-main/backend/write-turns.ts'

it('work begins only when what came before has ended', async () => {
  const { take } = createWriteTurns()
  const told: string[] = []
  const first = Promise.withResolvers<void>()
  const ended = [
    take(async () => {
      told.push('first begins')
      await first.promise
      told.push('first ends')
    }),
    take(async () => told.push('second')),
    take(async () => told.push('third')),
  ]
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(told).toEqual(['first begins'])
  first.resolve()
  await Promise.all(ended)
  expect(told).toEqual(['first begins', 'first ends', 'second', 'third'])
})

it('a turn that fails fails alone, and the next one comes', async () => {
  const { take } = createWriteTurns()
  const broken = take(async () => {
    throw new Error('broken')
  })
  const next = take(async () => 'written')
  await expect(broken).rejects.toThrow('broken')
  expect(await next).toBe('written')
})

it('work that throws before it waits does not stop the turns', async () => {
  const { take } = createWriteTurns()
  await expect(
    take(() => {
      throw new Error('at once')
    }),
  ).rejects.toThrow('at once')
  expect(await take(async () => 1)).toBe(1)
})
