// All consequence tests of the office.
import { Button, Menu, Paper } from '@mantine/core'
import { IconChevronDown, IconScale } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useAppQuery } from '../../api/use-app-query.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordLoader } from '../../ui/record-loader.tsx'
import { SectionTabs } from '../../ui/section-tabs.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { TestTable } from './test-table.tsx'

/** `#/dik/uji`. */
export function ConsequenceTestListPage() {
  const agency = useAgency()
  const tests = useAppQuery('consequenceTests.list', { agencyId: agency.id })
  return (
    <>
      <PageHeader title="Uji konsekuensi" actions={<NewTest />} />
      <SectionTabs section="dik" />
      <RecordLoader asked={tests} name="Uji konsekuensi" list="/dik">
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              icon={IconScale}
              title="Belum ada uji konsekuensi"
              text="Setiap pengecualian didahului uji konsekuensi dengan saksama dan penuh ketelitian (Pasal 19 UU KIP; Pasal 49 Perki KI 1/2021)."
              action={<NewTest />}
            />
          ) : (
            <Paper withBorder p="xs">
              <TestTable tests={rows} />
            </Paper>
          )
        }
      </RecordLoader>
    </>
  )
}

function NewTest() {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconScale size={16} />} rightSection={<IconChevronDown size={14} />}>
          Uji baru
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} href="/dik/uji/baru/pengecualian">
          Pengecualian (Lampiran II)
        </Menu.Item>
        <Menu.Item component={Link} href="/dik/uji/baru/pengubahan">
          Pengubahan klasifikasi (Lampiran IV)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
