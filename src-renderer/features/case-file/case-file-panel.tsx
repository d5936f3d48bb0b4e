// The way from a record to the file of its whole case.
import { Button, Text } from '@mantine/core'
import { IconTimeline } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { CaseEntity } from '../../../src-main/contract/index.ts'
import { FormSection } from '../../ui/form-section.tsx'

type Props = { readonly entity: CaseEntity; readonly entityId: number }

/** The section "Berkas perkara". */
export function CaseFilePanel({ entity, entityId }: Props) {
  return (
    <FormSection title="Berkas perkara">
      <Text size="sm">
        Semua peristiwa dari permohonan sampai putusan dalam satu linimasa, dan seluruh dokumennya dalam satu berkas zip atau PDF.
      </Text>
      <div>
        <Button
          component={Link}
          href={`/berkas-perkara/${entity}/${entityId}`}
          variant="light"
          leftSection={<IconTimeline size={16} />}
        >
          Linimasa dan berkas perkara
        </Button>
      </div>
    </FormSection>
  )
}
