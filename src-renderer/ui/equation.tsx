// Counts that must add up, set out as an equation so that everybody can check it.
import { Anchor, Group, Paper, Text, VisuallyHidden } from '@mantine/core'
import { Link } from 'wouter'

/** A term with an address leads to what it counts. */
export type Term = { readonly label: string; readonly value: number; readonly href?: string }

const number = new Intl.NumberFormat('id-ID')

/** `sisa 2 + diterima 40 = selesai 39 + sisa 3`, as a sentence for screen readers. */
export function equationWords(left: readonly Term[], right: readonly Term[]): string {
  const side = (terms: readonly Term[]) => terms.map(({ label, value }) => `${label} ${number.format(value)}`).join(' + ')
  return `${side(left)} = ${side(right)}`
}

/** True when both sides are equal. */
export function balances(left: readonly Term[], right: readonly Term[]): boolean {
  const sum = (terms: readonly Term[]) => terms.reduce((total, { value }) => total + value, 0)
  return sum(left) === sum(right)
}

/** Both sides with their signs; says so when they do not agree. Read out once: as a sentence, or as links with their names. */
export function Equation({ left, right }: { readonly left: readonly Term[]; readonly right: readonly Term[] }) {
  const isLinked = [...left, ...right].some(({ href }) => href !== undefined)
  return (
    <div {...(isLinked ? {} : { role: 'status' })}>
      {!isLinked && <VisuallyHidden>{equationWords(left, right)}</VisuallyHidden>}
      <Group gap="xs" aria-hidden={isLinked ? undefined : true}>
        <Side terms={left} />
        <Sign text="=" />
        <Side terms={right} />
      </Group>
      {!balances(left, right) && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)" mt={4}>
          Kedua sisi tidak sama. Laporkan kepada pengelola aplikasi.
        </Text>
      )}
    </div>
  )
}

function Side({ terms }: { readonly terms: readonly Term[] }) {
  return terms.map(({ label, value, href }, index) => (
    <Group key={label} gap="xs" wrap="nowrap">
      {index > 0 && <Sign text="+" />}
      <Paper withBorder px="sm" py={4} ta="center" miw={96}>
        <Text fw={700} size="lg" lh={1.2}>
          {href === undefined || value === 0 ? (
            number.format(value)
          ) : (
            <Anchor component={Link} href={href} inherit aria-label={`${label}: ${number.format(value)}, lihat perkaranya`}>
              {number.format(value)}
            </Anchor>
          )}
        </Text>
        <Text size="xs" c="dimmed">
          {label}
        </Text>
      </Paper>
    </Group>
  ))
}

function Sign({ text }: { readonly text: string }) {
  return (
    <Text size="lg" c="dimmed" fw={600}>
      {text}
    </Text>
  )
}
