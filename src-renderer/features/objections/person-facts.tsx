// Who objected, and how it was recorded; address and phone are hidden until they are asked for.
import { Button, Group } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useState } from 'react'
import { maskContact, type ObjectionDetail } from '../../../src-main/contract/index.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { FormSection } from '../../ui/form-section.tsx'

const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(', ')

/** The section "Pengaju keberatan dan pencatatan". */
export function PersonFacts({ objection }: { readonly objection: ObjectionDetail }) {
  const [shown, setShown] = useState(false)
  const { address, phone, proxyAddress, proxyPhone } = objection
  const contact = (value: string) => (shown ? value : maskContact(value))
  const hasContact = [address, phone, proxyAddress, proxyPhone].some((value) => value !== '')
  return (
    <FormSection title="Pengaju keberatan dan pencatatan">
      <FactList
        facts={[
          ['Nama', objection.applicantName],
          ['Pekerjaan', objection.occupation],
          ['Alamat', contact(address)],
          ['Nomor telepon', contact(phone)],
          ['Kuasa', joined(objection.proxyName, contact(proxyAddress), contact(proxyPhone))],
          ['Tanggal dicatat', formatDate(objection.registeredOn)],
          ['Alasan pencatatan mundur', objection.backdatingReason],
          ['Nomor pada buku lama', objection.originalNumber],
          ['Catatan petugas', objection.notes],
        ]}
      />
      {hasContact && (
        <Group>
          <Button variant="light" size="xs" leftSection={<IconEye size={16} />} onClick={() => setShown(!shown)}>
            {shown ? 'Samarkan kembali' : 'Tampilkan alamat dan telepon'}
          </Button>
        </Group>
      )}
    </FormSection>
  )
}
