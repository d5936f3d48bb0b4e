// A file held for a moment by another program is waited for; one that stays held, or is not there, is not waited for in vain.
import { describe, expect, it } from 'vitest'
import { patiently, whenFree } from '../../../src-main/platform/patient-rename.ts'

const refusing = (times: number, code: string) => {
  let calls = 0
  return {
    act: () => {
      if (calls++ < times) throw Object.assign(new Error(code), { code })
      return 'dipindahkan'
    },
    calls: () => calls,
  }
}

describe('a file action', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES', 'EIO'])('refused with %s in passing is done a moment later', async (code) => {
    expect(patiently(refusing(2, code).act)).toBe('dipindahkan')
    expect(await whenFree(async () => refusing(0, code).act())).toBe('dipindahkan')
    const twice = refusing(2, code)
    expect(await whenFree(async () => twice.act())).toBe('dipindahkan')
  })

  it('refused for good is given up within half a second, with the error of the system', async () => {
    const begun = performance.now()
    const held = refusing(100, 'EBUSY')
    expect(() => patiently(held.act)).toThrow(expect.objectContaining({ code: 'EBUSY' }))
    expect([held.calls(), performance.now() - begun < 1500]).toEqual([6, true])
    await expect(whenFree(async () => held.act())).rejects.toMatchObject({ code: 'EBUSY' })
  })

  it.each(['ENOENT', 'ENOSPC', 'EISDIR'])('that fails with %s is not tried again', async (code) => {
    const failing = refusing(100, code)
    expect(() => patiently(failing.act)).toThrow(expect.objectContaining({ code }))
    await expect(whenFree(async () => failing.act())).rejects.toMatchObject({ code })
    expect(failing.calls()).toBe(2)
  })
})
