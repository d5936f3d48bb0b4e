// The working calendar: decreed days, what the office adds, and a way to try a deadline.
import { Alert, Button, Group, List, Select, Skeleton, Tabs } from '@mantine/core'
import { IconAlertTriangle, IconFileImport, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { daysOff, type Moves, moveWords } from './calendar-words.ts'
import { DeadlineCalculator } from './deadline-calculator.tsx'
import { AddHolidayModal, WithdrawModal } from './holiday-modal.tsx'
import { HolidayTable } from './holiday-table.tsx'
import { YearView } from './year-view.tsx'

/** The year of today is shown first. */
export function CalendarPage() {
  const agency = useAgency()
  const today = useOfficeToday(agency.id)
  const [chosen, setYear] = useState<number>()
  const [adding, setAdding] = useState(false)
  const [withdrawing, setWithdrawing] = useState<string | null>(null)
  const [moves, setMoves] = useState<Moves>([])
  const year = chosen ?? Number(today?.slice(0, 4) ?? 2026)
  const calendar = useAppQuery('calendar.year', { agencyId: agency.id, year }, { keepPrevious: true }).data
  if (today === undefined || calendar === undefined) return <Skeleton height={420} />
  const years = [...new Set([...calendar.coveredYears, year, year + 1])].toSorted((a, b) => a - b)
  const changed = (found: Moves) => {
    setMoves(found)
    notifyDone(
      found.length === 0
        ? 'Kalender diperbarui; tidak ada tenggat yang bergeser.'
        : `Kalender diperbarui; ${found.length} tenggat bergeser.`,
    )
  }
  return (
    <>
      <PageHeader
        title={`Kalender kerja ${year}`}
        subtitle={
          calendar.covered ? `${calendar.workingDays} hari kerja. ${calendar.decree}` : 'Hari libur tahun ini belum tersedia.'
        }
        actions={
          <>
            <Select
              aria-label="Tahun"
              w={110}
              allowDeselect={false}
              data={years.map(String)}
              value={String(year)}
              onChange={(value) => value !== null && setYear(Number(value))}
            />
            <ImportYear onYear={setYear} onMoved={changed} />
            <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
              Tambah hari libur
            </Button>
          </>
        }
      />
      {!calendar.covered && (
        <Alert color="orange" icon={<IconAlertTriangle size={18} />} mb="md" title={`Hari libur tahun ${year} belum tersedia`}>
          Tenggat yang jatuh pada tahun ini belum dapat dipastikan. Impor hari libur dari Keputusan Bersama Tiga Menteri, atau
          tambahkan satu per satu.
        </Alert>
      )}
      {moves.length > 0 && (
        <Alert
          color="blue"
          mb="md"
          title="Tenggat yang bergeser"
          withCloseButton
          closeButtonLabel="Tutup"
          onClose={() => setMoves([])}
        >
          <List size="sm">
            {moveWords(moves).map((words) => (
              <List.Item key={words}>{words}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Tabs defaultValue="year" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="year">Setahun</Tabs.Tab>
          <Tabs.Tab value="list">Daftar hari libur</Tabs.Tab>
          <Tabs.Tab value="deadline">Hitung tenggat</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="year">
          <YearView year={year} off={daysOff(calendar.days)} workingWeek={agency.workingWeek} />
        </Tabs.Panel>
        <Tabs.Panel value="list">
          <HolidayTable days={calendar.days} onWithdraw={setWithdrawing} onMoved={changed} />
        </Tabs.Panel>
        <Tabs.Panel value="deadline">
          <DeadlineCalculator agencyId={agency.id} today={today} />
        </Tabs.Panel>
      </Tabs>
      <AddHolidayModal opened={adding} onClose={() => setAdding(false)} onMoved={changed} />
      <WithdrawModal date={withdrawing} onClose={() => setWithdrawing(null)} onMoved={changed} />
    </>
  )
}

function ImportYear({ onYear, onMoved }: { readonly onYear: (year: number) => void; readonly onMoved: (moves: Moves) => void }) {
  const bringIn = async () => {
    try {
      const chosen = await invoke('files.choose', { filter: 'database' })
      if (chosen === null) return
      const { year, moves } = await invoke('calendar.importYear', { token: chosen.token })
      onYear(year)
      onMoved(moves)
    } catch (error) {
      notifyError(error as WireError)
    }
  }
  return (
    <Group>
      <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={() => void bringIn()}>
        Impor tahun
      </Button>
    </Group>
  )
}
