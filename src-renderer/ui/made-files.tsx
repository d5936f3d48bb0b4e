// Files that were written into a folder, ready to be opened.
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconFileTypeDocx, IconFileTypePdf, IconFileTypeXls } from '@tabler/icons-react'
import { useState } from 'react'
import type { WireError } from '../../src-main/contract/index.ts'
import { invoke } from '../api/client.ts'
import { errorSentence } from '../text/errors.ts'

export type MadeFile = { readonly token: string; readonly name: string; readonly format: string }

const ICONS: Readonly<Record<string, typeof IconFileTypePdf>> = {
  pdf: IconFileTypePdf,
  xlsx: IconFileTypeXls,
  docx: IconFileTypeDocx,
}

/** Nothing before there are files. */
export function MadeFiles({ files, folder }: { readonly files: readonly MadeFile[]; readonly folder: string }) {
  const [problem, setProblem] = useState<WireError>()
  if (files.length === 0) return null
  const run = (operation: 'files.open' | 'files.showInFolder', token: string) => {
    setProblem(undefined)
    void invoke(operation, { token }).catch(setProblem)
  }
  return (
    <Stack gap={6} role="status">
      <Text size="sm" fw={600}>
        {files.length} berkas tersimpan di folder {folder}
      </Text>
      {files.map(({ token, name, format }) => {
        const Icon = ICONS[format] ?? IconFileTypePdf
        return (
          <Group key={token} gap="sm">
            <Icon size={20} aria-hidden />
            <Text size="sm" w={380} truncate title={name}>
              {name}
            </Text>
            <Button size="compact-sm" variant="light" aria-label={`Buka ${name}`} onClick={() => run('files.open', token)}>
              Buka
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={`Tampilkan di folder: ${name}`}
              onClick={() => run('files.showInFolder', token)}
            >
              Tampilkan di folder
            </Button>
          </Group>
        )
      })}
      {problem !== undefined && <Alert color="red">{errorSentence(problem)}</Alert>}
    </Stack>
  )
}
