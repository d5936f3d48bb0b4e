// Riwayat: the steps that can be taken back, the trash, and the journal, each a tab with its own address.
import { Tabs } from '@mantine/core'
import type { ComponentType } from 'react'
import { useLocation } from 'wouter'
import type { Agency } from '../../../src-main/contract/index.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { JournalTab } from './journal-tab.tsx'
import { StepsTab } from './steps-tab.tsx'
import { TrashTab } from './trash-tab.tsx'

type Tab = {
  readonly path: string
  readonly label: string
  readonly panel: ComponentType<{ readonly agency: Agency }>
}

const FIRST: Tab = { path: '/riwayat', label: 'Langkah', panel: StepsTab }

const TABS: readonly Tab[] = [
  FIRST,
  { path: '/riwayat/sampah', label: 'Sampah', panel: TrashTab },
  { path: '/riwayat/jurnal', label: 'Jurnal', panel: JournalTab },
]

/** The tab at the current address. */
export function HistoryRoutes() {
  const agency = useAgency()
  const [path, navigate] = useLocation()
  const here = TABS.find((tab) => tab.path === path) ?? FIRST
  const Panel = here.panel
  return (
    <>
      <PageHeader title="Riwayat" subtitle={agency.name} />
      <Tabs value={here.path} onChange={(next) => next !== null && navigate(next)} keepMounted={false}>
        <Tabs.List mb="md">
          {TABS.map((tab) => (
            <Tabs.Tab key={tab.path} value={tab.path}>
              {tab.label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={here.path}>
          <Panel key={agency.id} agency={agency} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
