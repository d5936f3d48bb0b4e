// Contacts of an objector never reach the window unasked (UU 27/2022): masked, revealed with a journaled reason, never lost.
import { describe, expect, it } from 'vitest'
import { OBJECTION_FORM, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const FORM = { ...OBJECTION_FORM, proxyName: 'Kuasa', proxyAddress: 'Jalan Kuasa 3', proxyPhone: '081211112222' }
const register = () => office.test.call('objections.register', { agencyId: office.agencyId, form: FORM })
const detail = (id: number) => office.test.call('objections.get', { id })
const CONTACTS = {
  address: 'Jalan Percobaan 2',
  phone: '081234567890',
  proxyAddress: 'Jalan Kuasa 3',
  proxyPhone: '081211112222',
}

describe('the contacts of an objector', () => {
  it('are masked on the page', async () => {
    const { id } = await register()
    expect(await detail(id)).toMatchObject({
      address: '(disembunyikan)',
      phone: '0812****890',
      proxyAddress: '(disembunyikan)',
      proxyPhone: '0812****222',
    })
  })

  it('are shown in full for a reason that the journal keeps, without the contacts themselves', async () => {
    const { id } = await register()
    expect(await office.test.call('objections.revealContacts', { id, reason: 'mengirim tanggapan' })).toEqual(CONTACTS)
    const row = rowsOf<{ changes: string }>(office.test, "SELECT changes FROM journal WHERE action = 'revealContacts'")[0]
    expect(row?.changes).toContain('mengirim tanggapan')
    expect(row?.changes).not.toMatch(/Jalan|0812/)
  })

  it('stay as they were when the form comes back with its masks, and change when they are typed anew', async () => {
    const { id, version } = await register()
    const { address, phone, proxyAddress, proxyPhone } = await detail(id)
    const masked = { ...FORM, address, phone, proxyAddress, proxyPhone }
    await office.test.call('objections.update', { id, version, form: { ...masked, notes: 'dikoreksi' } })
    const stored = () => rowsOf(office.test, 'SELECT address, phone, proxy_address, proxy_phone, notes FROM objection')[0]
    expect(stored()).toEqual({
      address: CONTACTS.address,
      phone: CONTACTS.phone,
      proxy_address: CONTACTS.proxyAddress,
      proxy_phone: CONTACTS.proxyPhone,
      notes: 'dikoreksi',
    })
    await office.test.call('objections.update', { id, version: 2, form: { ...masked, phone: '0899' } })
    expect(stored()).toMatchObject({ address: CONTACTS.address, phone: '0899' })
  })
})
