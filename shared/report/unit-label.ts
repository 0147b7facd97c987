import type { UnitFact } from './yearly-facts.ts'

/**
 * Each unit by a name that no other has: every kelurahan may have its own "Seksi Pemerintahan", which then bears its
 * parent's name, since formulas count by it.
 */
export function unitLabels(units: readonly UnitFact[]): Map<string, string> {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const taken = new Set<string>()
  const sameName = Map.groupBy(units, ({ name }) => name.toLowerCase())
  const labels = new Map<string, string>()
  for (const { id, name, parentId } of units) {
    const parent = byId.get(parentId ?? '')?.name
    const isShared = (sameName.get(name.toLowerCase())?.length ?? 0) > 1
    const wanted = isShared && parent !== undefined ? `${name} (${parent})` : name
    let label = wanted
    for (let copy = 2; taken.has(label.toLowerCase()); copy++) label = `${wanted} ${copy}`
    taken.add(label.toLowerCase())
    labels.set(id, label)
  }
  return labels
}
