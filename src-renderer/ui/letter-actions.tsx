// Print, PDF and Word of a letter, on A4 or F4.
import { Button, Group, SegmentedControl } from '@mantine/core'
import { IconDeviceFloppy, IconFileTypeDocx, IconPrinter } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useLocalStorage } from '@mantine/hooks'
import type { WireError } from '../../src-main/contract/index.ts'
import { notifyDone, notifyError } from './notify.ts'
import { type Format, letterFileName, type Paper, printLetter, saveLetter, type StartWriting } from './letter-files.ts'

type Props = {
  readonly title: string
  readonly number: string
  readonly start: (token: string, format: Format, paper: Paper) => ReturnType<StartWriting>
}

/** The last paper chosen stays chosen. */
export function LetterActions({ title, number, start }: Props) {
  const [paper, setPaper] = useLocalStorage<Paper>({ key: 'kertas-surat', defaultValue: 'A4', getInitialValueInEffect: false })
  const begin: StartWriting = (token, format) => start(token, format, paper)
  const work = useMutation<void, WireError, Format | 'print'>({
    mutationFn: async (what) => {
      if (what === 'print') return printLetter(letterFileName(title, number, 'pdf'), begin)
      const saved = await saveLetter(letterFileName(title, number, what), what, begin)
      if (saved !== null) notifyDone(`${saved.name} tersimpan.`)
    },
    onError: notifyError,
  })
  const button = (what: Format | 'print') => ({
    loading: work.isPending && work.variables === what,
    disabled: work.isPending,
    onClick: () => work.mutate(what),
  })
  return (
    <Group gap="xs">
      <SegmentedControl
        size="xs"
        aria-label="Ukuran kertas"
        data={['A4', 'F4']}
        value={paper}
        onChange={(value) => setPaper(value === 'F4' ? 'F4' : 'A4')}
      />
      <Button variant="default" leftSection={<IconFileTypeDocx size={16} />} {...button('docx')}>
        Word
      </Button>
      <Button variant="default" leftSection={<IconDeviceFloppy size={16} />} {...button('pdf')}>
        PDF
      </Button>
      <Button leftSection={<IconPrinter size={16} />} {...button('print')}>
        Cetak
      </Button>
    </Group>
  )
}
