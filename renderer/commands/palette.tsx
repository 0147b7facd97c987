import { openSpotlight, Spotlight } from '@mantine/spotlight'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch, IconUser } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { holdsWords } from '#shared/spelling/holds-words.ts'
import { useApiQuery } from '../api/hooks.ts'
import { isIn, useMay, useWho } from '../api/who.ts'
import { useTexts } from '../i18n/texts.ts'
import { type Command, groupOf, isAvailable } from './command.ts'
import { useCommandList } from './registry.tsx'
import { Keys } from './shortcuts.tsx'

/** Ctrl+K: every command that applies now, those of other pages, and every person by name or NIP. */
export function Palette({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTexts()
  const [query, setQuery] = useState('')
  const matching = useMatching(query)
  const people = useFoundPeople(query)
  useEffect(() => {
    if (opened) openSpotlight()
  }, [opened])
  const groups = [...Map.groupBy(matching, groupOf)]
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      maxHeight={420}
      overlayProps={{ blur: 0 }}
    >
      <Spotlight.Search
        placeholder={t('app.search.palette')}
        aria-label={t('app.search.palette')}
        leftSection={<IconSearch size={18} stroke={1.75} />}
      />
      <Spotlight.ActionsList>
        {people.length > 0 && <FoundPeople people={people} />}
        {groups.map(([group, commands]) => (
          <Spotlight.ActionsGroup key={group} label={t(`app.group.${group}`)}>
            {commands.map((command) => (
              <CommandAction key={command.id} command={command} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {matching.length === 0 && people.length === 0 && (
          <Spotlight.Empty>{t('app.search.nothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

/** What fits by the words of a command or of its group: "cetak peringkat". Other pages' commands wait to be looked for. */
function useMatching(query: string): readonly Command[] {
  const { t } = useTexts()
  const isFound = holdsWords(query)
  const isAsked = query.trim() !== ''
  return useCommandList().filter(
    (command) =>
      command.id !== 'app.palette' &&
      (isAsked || !command.distant) &&
      isAvailable(command) &&
      isFound(`${t(`app.group.${groupOf(command)}`)} ${t(command.labelKey, command.labelParams)}`),
  )
}

function CommandAction({ command }: { readonly command: Command }) {
  const { t } = useTexts()
  return (
    <Spotlight.Action
      label={t(command.labelKey, command.labelParams)}
      leftSection={<command.icon size={18} stroke={1.75} />}
      rightSection={command.shortcut !== undefined && <Keys shortcut={command.shortcut} />}
      // after the palette has closed and given the focus back
      onClick={() => setTimeout(command.perform, 0)}
    />
  )
}

function FoundPeople({ people }: { readonly people: ReturnType<typeof useFoundPeople> }) {
  const { t } = useTexts()
  const navigate = useNavigate()
  return (
    <Spotlight.ActionsGroup label={t('app.group.people')}>
      {people.map(({ id, fullName, nip, unit }) => (
        <Spotlight.Action
          key={id}
          label={fullName}
          description={[nip, unit].filter(Boolean).join(' · ')}
          leftSection={<IconUser size={18} stroke={1.75} />}
          onClick={() => void navigate({ to: `/employees/${id}` } as never)}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}

function useFoundPeople(query: string) {
  const [search] = useDebouncedValue(query.trim(), 120)
  const who = useWho()
  const hasPages = useMay()('employee.list') && (who === undefined || isIn(who))
  const found = useApiQuery(
    'employee.list',
    { search, limit: 8, sort: 'name' },
    { enabled: hasPages && search.length > 1 },
  )
  return hasPages && query.trim().length > 1 ? (found.data?.rows ?? []) : []
}
