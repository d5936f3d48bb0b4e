// Gives out register numbers: gapless per year and type, inside the transaction of the record that gets them.
import type { DateOnly } from '../../kernel/date-only.ts'
import { yearOf } from '../../kernel/date-only.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { Agency } from './office.contract.ts'
import { formatRegisterNumber, type NumberType } from './office.rules.ts'
import { findNextSequence, insertNumberIfFree, insertRegisterNumber } from './office.store.ts'

export type GivenNumber = { readonly text: string; readonly year: number; readonly seq: number }

/** The number that a record registered on that day would get now. */
export async function previewRegisterNumber(
  read: Read,
  agency: Agency,
  type: NumberType,
  registeredOn: DateOnly,
): Promise<GivenNumber> {
  return numberOf(agency, type, registeredOn, await findNextSequence(read, agency.id, type, yearOf(registeredOn)))
}

function numberOf(agency: Agency, type: NumberType, registeredOn: DateOnly, seq: number): GivenNumber {
  const text = formatRegisterNumber(agency.numberingTemplate, { seq, type, unit: agency.shortCode, registeredOn })
  return { text, year: yearOf(registeredOn), seq }
}

/** Takes the next number; a rolled-back command gives it back, so no gap can arise. */
export async function takeRegisterNumber(
  write: Write,
  agency: Agency,
  type: NumberType,
  registeredOn: DateOnly,
  givenAt: string,
): Promise<GivenNumber> {
  return openNumberSeries(write, agency, givenAt).take(type, registeredOn)
}

/** Gives a record the number that it had before; false when something else has or had it. */
export function takeNumberAgain(
  write: Write,
  agency: Agency,
  type: NumberType,
  number: GivenNumber,
  givenAt: string,
): Promise<boolean> {
  return insertNumberIfFree(write, { agencyId: agency.id, type, ...number, givenAt })
}

export type NumberSeries = {
  readonly take: (type: NumberType, registeredOn: DateOnly) => Promise<GivenNumber>
  /** Somebody else took numbers meanwhile: the register is asked anew. */
  readonly forget: () => void
}

/** Numbers taken one after the other in one transaction: the register is asked for the last one only once a type and year. */
export function openNumberSeries(write: Write, agency: Agency, givenAt: string): NumberSeries {
  const next = new Map<string, number>()
  return {
    async take(type, registeredOn) {
      const year = yearOf(registeredOn)
      const key = `${type} ${year}`
      const seq = next.get(key) ?? (await findNextSequence(write, agency.id, type, year))
      next.set(key, seq + 1)
      const number = numberOf(agency, type, registeredOn, seq)
      await insertRegisterNumber(write, { agencyId: agency.id, type, ...number, givenAt })
      return number
    },
    forget: () => next.clear(),
  }
}
