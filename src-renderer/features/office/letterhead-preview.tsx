// The letterhead as it will be printed: white paper in every theme.
import { Text } from '@mantine/core'
import { type Agency, type AgencyProfile, letterheadLines } from '../../../src-main/contract/index.ts'
import classes from './letterhead-preview.module.css'

export type LetterheadPreviewProps = {
  readonly profile: AgencyProfile
  readonly logo: Agency['logo']
  /** Name of a chosen logo that is not stored yet. */
  readonly logoName?: string
}

/** Two names in capitals, address, contacts, double line. */
export function LetterheadPreview({ profile, logo, logoName }: LetterheadPreviewProps) {
  return (
    <figure className={classes['paper']} aria-label="Pratinjau kop surat">
      <div className={classes['head']}>
        <div className={classes['mark']}>
          {logo !== null && <img src={`data:${logo.mime};base64,${logo.base64}`} alt="Logo" className={classes['logo']} />}
          {logo === null && logoName !== undefined && <span className={classes['blank']}>Logo</span>}
        </div>
        <div className={classes['words']}>
          <Text fw={700} tt="uppercase" size="sm">
            {profile.governmentName === '' ? 'Nama pemerintah daerah' : profile.governmentName}
          </Text>
          <Text fw={700} tt="uppercase" size="lg" lh={1.2}>
            {profile.name === '' ? 'Nama OPD' : profile.name}
          </Text>
          {letterheadLines(profile).map((line) => (
            <Text key={line} size="xs">
              {line}
            </Text>
          ))}
        </div>
      </div>
      <div className={classes['rule']} />
    </figure>
  )
}
