// Who asks or objects, the same in both registers: name, address out of its parts, telephone and e-mail.
import type { RecordReader } from './record-reader.ts'
import type { AddressField } from './synonyms-applicant.ts'
import { type Identity, readContact, splitIdentity } from './value-applicant.ts'

type ApplicantField = AddressField | 'applicantName' | 'nameAndAddress' | 'contact' | 'email'

const ADDRESS_PARTS = ['address', 'village', 'district', 'regency', 'province', 'postcode'] as const

/** Columns of their own beat what one cell holds together. Texts are `''` where the row says nothing. */
export function readIdentity(reader: RecordReader<ApplicantField>): Identity {
  const identity = reader.take('nameAndAddress', splitIdentity(reader.text('nameAndAddress')))
  const contact = reader.take('contact', readContact(...reader.cells('contact')))
  // The column for e-mail now and then holds a telephone number.
  const written = reader.take('email', readContact(...reader.cells('email')))
  const address = [...new Set(ADDRESS_PARTS.map(reader.text))].filter((part) => part !== '').join(', ')
  return {
    name: (reader.text('applicantName') || identity.name).replace(/\s+/g, ' '),
    address: address || identity.address,
    phone: contact.phone || identity.phone || written.phone,
    email: written.email || contact.email || identity.email,
  }
}
