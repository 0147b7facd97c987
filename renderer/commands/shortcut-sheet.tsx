import { Modal } from '@mantine/core'
import { useTexts } from '../i18n/texts.ts'
import { groupOf } from './command.ts'
import { useCommandList } from './registry.tsx'
import { Keys } from './shortcuts.tsx'

/** Keys that live inside grids and inputs rather than in a command. */
const gridKeys = [
  ['↑ ↓ ← →', 'ui.keys.move'],
  ['Enter', 'ui.keys.enter'],
  ['F2', 'ui.keys.edit'],
  ['Esc', 'ui.keys.escape'],
  ['Tab', 'ui.keys.tab'],
  ['Shift ↑ ↓', 'ui.keys.select'],
  ['Ctrl C / V', 'ui.keys.clipboard'],
  ['Ctrl D', 'ui.keys.fill'],
  ['Delete', 'ui.keys.clear'],
  ['1 2 3', 'ui.keys.rate'],
] as const

/** Every shortcut that works right now, read from the same commands as the palette. */
export function ShortcutSheet({
  opened,
  onClose,
}: {
  readonly opened: boolean
  readonly onClose: () => void
}) {
  const { t } = useTexts()
  const commands = useCommandList().filter(({ shortcut }) => shortcut !== undefined)
  const groups = [...new Set(commands.map(groupOf))]
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('app.command.shortcuts')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <div className="shortcut-sheet">
        {groups.map((group) => (
          <section key={group}>
            <h3>{t(`app.group.${group}`)}</h3>
            <dl>
              {commands
                .filter((command) => groupOf(command) === group)
                .map(({ id, labelKey, labelParams, shortcut = '' }) => (
                  <div key={id}>
                    <dt>{t(labelKey, labelParams)}</dt>
                    <dd>
                      <Keys shortcut={shortcut} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t('app.group.grid')}</h3>
          <dl>
            {gridKeys.map(([keys, labelKey]) => (
              <div key={keys}>
                <dt>{t(labelKey)}</dt>
                <dd>
                  <kbd>{keys}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Modal>
  )
}
