// The contacts of an objector as screens show them, and the way back from the mask.
import { hideAddress, maskContact } from '../requests/requests.rules.ts'
import type { ObjectionInput } from './objections.contract.ts'

const CONTACTS = ['address', 'phone', 'proxyAddress', 'proxyPhone'] as const
export type Contacts = Pick<ObjectionInput, (typeof CONTACTS)[number]>

/** Addresses hidden wholly, telephone numbers but for their ends. */
export function maskContacts(contacts: Contacts): Contacts {
  return {
    address: hideAddress(contacts.address),
    phone: maskContact(contacts.phone),
    proxyAddress: hideAddress(contacts.proxyAddress),
    proxyPhone: maskContact(contacts.proxyPhone),
  }
}

/** The contacts alone. */
export function contactsOf({ address, phone, proxyAddress, proxyPhone }: Contacts): Contacts {
  return { address, phone, proxyAddress, proxyPhone }
}

/** Puts back the stored contacts where the form came back still masked, so that a mask is never saved as data. */
export function withoutMask(before: Contacts, form: ObjectionInput): ObjectionInput {
  const masked = maskContacts(before)
  const kept = CONTACTS.filter((name) => form[name] === masked[name]).map((name) => [name, before[name]])
  return { ...form, ...Object.fromEntries(kept) }
}
