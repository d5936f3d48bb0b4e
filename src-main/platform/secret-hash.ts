// Hashes of PINs, passphrases and recovery codes: scrypt, computed beside the main thread.
import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'

/** log2 of N: 128 MiB and about half a second for each guess (OWASP password storage: N=2^17, r=8, p=1). */
const COST = 17
const BLOCK_SIZE = 8
const PARALLEL = 1
const KEY_BYTES = 32
const SALT_BYTES = 16
/** Beyond these the file was not written by this app. */
const COSTS = { least: 8, most: 20 }

/** `scrypt$log2N$r$p$salt$key`, the last two in base64url; `cost` is log2 of N. */
export async function hashSecret(secret: string, cost = COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const key = await derive(secret, salt, cost)
  return ['scrypt', cost, BLOCK_SIZE, PARALLEL, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Whether it is the secret behind the hash; false for anything that is no hash of this app. */
export async function matchesSecret(stored: string, secret: string): Promise<boolean> {
  const [kind, cost, blockSize, parallel, salt = '', key = ''] = stored.split('$')
  const log2 = Number(cost)
  if (kind !== 'scrypt' || Number(blockSize) !== BLOCK_SIZE || Number(parallel) !== PARALLEL) return false
  if (!Number.isInteger(log2) || log2 < COSTS.least || log2 > COSTS.most) return false
  const expected = Buffer.from(key, 'base64url')
  if (expected.length !== KEY_BYTES) return false
  return timingSafeEqual(expected, await derive(secret, Buffer.from(salt, 'base64url'), log2))
}

function derive(secret: string, salt: Uint8Array, cost: number): Promise<Buffer> {
  const options = { N: 2 ** cost, r: BLOCK_SIZE, p: PARALLEL, maxmem: 2 ** cost * BLOCK_SIZE * 256 }
  return new Promise((resolve, reject) => {
    // The same text typed on another keyboard may be composed differently.
    scrypt(secret.normalize('NFC'), salt, KEY_BYTES, options, (error, key) => (error === null ? resolve(key) : reject(error)))
  })
}

/** Crockford's base 32: no letter looks like a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 5
const GROUP_LENGTH = 5

/** A new code of 125 random bits, in groups to be written down: `7K2QM-…`. */
export function newRecoveryCode(): string {
  const letter = () => ALPHABET[randomInt(ALPHABET.length)]
  const group = () => Array.from({ length: GROUP_LENGTH }, letter).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
