// How the year stands, in eight figures.
import { Paper, SimpleGrid, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import type { OutputOf } from '../../../src-main/contract/index.ts'
import classes from './dashboard.module.css'

const NUMBER = new Intl.NumberFormat('id-ID')

/** Each figure leads to the list or report it comes from. */
export function YearCounts({ year }: { readonly year: OutputOf<'dashboard.today'>['year'] }) {
  const counts: readonly (readonly [label: string, count: number, to: string])[] = [
    ['Permohonan masuk', year.received, '/permohonan'],
    ['Belum diputus', year.open, '/permohonan'],
    ['Sudah diputus', year.closed, '/permohonan'],
    ['Tepat waktu', year.onTime, '/laporan'],
    ['Terlambat', year.late, '/laporan'],
    ['Keberatan', year.objections, '/keberatan'],
    ['Sengketa', year.disputes, '/sengketa'],
    ['Isi DIP', year.publicInformation, '/dip'],
  ]
  return (
    <section aria-label={`Tahun ${year.year}`}>
      <Title order={3} size="h5" mt="lg" mb="xs">
        Tahun {year.year}
      </Title>
      <SimpleGrid cols={{ base: 4, lg: 8 }} spacing="sm">
        {counts.map(([label, count, to]) => (
          <Paper key={label} component={Link} href={to} withBorder p="sm" className={classes['card']}>
            <Text fz={22} fw={700} lh={1.1}>
              {NUMBER.format(count)}
            </Text>
            <Text size="xs" c="dimmed">
              {label}
            </Text>
          </Paper>
        ))}
      </SimpleGrid>
    </section>
  )
}
