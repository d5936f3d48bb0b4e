// The data key of a register: opened by the passphrase and by the recovery key, by nothing else.
import { expect, it } from 'vitest'
import { sealingOf } from '../../src-main/storage/sealing.ts'
import {
  newDataKey,
  newSecret,
  parseWrapped,
  unwrapByPassphrase,
  unwrapBySecret,
  wrapByPassphrase,
  wrapBySecret,
} from '../../src-main/storage/sealing-keys.ts'

const dataKey = newDataKey()
const { keyId } = sealingOf(dataKey)

it('a passphrase opens what it wrapped, however its letters were composed, and another one does not', async () => {
  const wrapped = await wrapByPassphrase(dataKey, keyId, 'rahasia café 10')
  expect(await unwrapByPassphrase(wrapped, 'rahasia cafe\u0301 10')).toEqual(dataKey)
  expect(await unwrapByPassphrase(wrapped, 'rahasia cafe 10')).toBeUndefined()
})

it('a recovery secret opens what it wrapped, and another one does not', async () => {
  const secret = newSecret(20)
  const wrapped = await wrapBySecret(dataKey, keyId, secret)
  expect(await unwrapBySecret(wrapped, secret)).toEqual(dataKey)
  expect(await unwrapBySecret(wrapped, newSecret(20))).toBeUndefined()
})

it('a wrapped key that was moved under another name is not opened', async () => {
  const secret = newSecret(20)
  const wrapped = await wrapBySecret(dataKey, keyId, secret)
  expect(await unwrapBySecret({ ...wrapped, keyId: 'AAAAAAAA' }, secret)).toBeUndefined()
})

it('a wrapped key reads back from the file, and anything else is refused', async () => {
  const wrapped = await wrapBySecret(dataKey, keyId, newSecret(20))
  expect(parseWrapped(JSON.stringify(wrapped))).toEqual(wrapped)
  expect(() => parseWrapped('{"keyId":"x"}')).toThrow()
})
