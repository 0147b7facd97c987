import {
  IconBuilding,
  IconBuildingCommunity,
  IconFolder,
  IconHome2,
  IconUsersGroup,
} from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import type { Unit, UnitKind } from '#shared/people/unit.ts'
import { useTexts } from '../../../i18n/texts.ts'

const icons: Readonly<Record<UnitKind, typeof IconFolder>> = {
  kecamatan: IconBuilding,
  secretariat: IconBuildingCommunity,
  subdivision: IconFolder,
  section: IconFolder,
  kelurahan: IconHome2,
  functionalGroup: IconUsersGroup,
}

interface UnitTreeProps {
  readonly units: readonly Unit[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** All units open at once, with head and number of people; the arrow keys walk through them. */
export function UnitTree({ units, chosen, onChoose }: UnitTreeProps) {
  const { t } = useTexts()
  const tree = useRef<HTMLUListElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = units.findIndex(({ id }) => id === chosen)
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: units.length - 1,
    }
    const parent = units.findIndex(({ id }) => id === units[at]?.parentId)
    const next = event.key === 'ArrowLeft' && parent >= 0 ? parent : steps[event.key]
    const unit = next === undefined ? undefined : units[next]
    if (!unit) return
    event.preventDefault()
    onChoose(unit.id)
    tree.current?.querySelector<HTMLElement>(`[data-unit="${unit.id}"]`)?.focus()
  }
  return (
    <ul
      ref={tree}
      role="tree"
      aria-label={t('unit.tree')}
      className="unit-tree scroll-y"
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const id = target instanceof Element && target.closest<HTMLElement>('[data-unit]')?.dataset['unit']
        if (id) onChoose(id)
      }}
    >
      {units.map((unit) => {
        const Icon = icons[unit.kind]
        const selected = unit.id === chosen
        return (
          <li
            key={unit.id}
            role="treeitem"
            data-unit={unit.id}
            aria-level={unit.depth + 1}
            aria-selected={selected}
            tabIndex={selected ? 0 : -1}
            data-inactive={!unit.active || undefined}
            style={{ paddingInlineStart: `${0.75 + unit.depth * 1.25}rem` }}
          >
            <Icon size={18} stroke={1.6} aria-hidden />
            <span className="two-lines">
              {unit.name}
              <small>{headText(unit, t)}</small>
            </span>
            <span className="unit-count">{unit.people}</span>
          </li>
        )
      })}
    </ul>
  )
}

function headText({ active, head }: Unit, t: ReturnType<typeof useTexts>['t']): string {
  if (!active) return t('unit.inactive')
  if (head === undefined) return t('unit.noHead')
  return head.acting ? `${t(`acting.${head.acting}`)} ${head.name}` : head.name
}
