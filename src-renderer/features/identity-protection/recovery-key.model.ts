// The recovery key typed back: two of its groups, drawn at random, prove that it was printed or written down.

const CHECKED = 2

/** Two different groups of eight, by their place from 0, in order. `random` gives numbers from 0 up to 1. */
export function groupsToCheck(groups: number, random: () => number): readonly number[] {
  const places = Array.from({ length: groups }, (_, place) => place)
  return Array.from({ length: CHECKED }, () => places.splice(Math.floor(random() * places.length), 1))
    .flat()
    .toSorted((one, two) => one - two)
}

/** True when the group was typed as printed; letters that look like digits are taken for these. */
export function isSameGroup(typed: string, group: string): boolean {
  return typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1') === group
}
