import { ActionIcon, Button, Group } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type AnnexLine, annexParts, type AnnexPart, annexSeeds } from '#shared/plan/annex.ts'
import { sameTexts } from '#shared/plan/plan-difference.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { AutosaveText } from '../autosave-fields.tsx'
import type { PlanOwner } from '../use-plan-edit.ts'

interface AnnexCardProps {
  readonly owner: PlanOwner
  readonly lines: readonly AnnexLine[]
  readonly editable: boolean
}

/** The annex A.1.8 in its three parts; sentences to begin with are one click each. */
export function AnnexCard({ owner, lines, editable }: AnnexCardProps) {
  const { t } = useTexts()
  return (
    <Card title={t('plan.life.annex.title')} help="plan.annex">
      {annexParts.map((part) => (
        <AnnexPartLines
          key={part}
          owner={owner}
          part={part}
          lines={lines.filter((line) => line.part === part)}
          editable={editable}
        />
      ))}
    </Card>
  )
}

interface PartProps extends AnnexCardProps {
  readonly part: AnnexPart
}

function AnnexPartLines({ owner, part, lines, editable }: PartProps) {
  const { t } = useTexts()
  const save = useApiCommand('plan.saveAnnexLine')
  const name = t(`annexPart.${part}`)
  const add = (text: string) => save.mutateAsync({ ...owner, part, text })
  const seeds = annexSeeds[part].filter((seed) => !lines.some(({ text }) => sameTexts(text, seed)))
  return (
    <section className="plan-annex" aria-label={name}>
      <h3>{name}</h3>
      <ol>
        {lines.map((line) => (
          <li key={line.id}>
            <AutosaveText
              bare
              long
              of={line.id}
              field="text"
              className="plan-grow"
              disabled={!editable}
              maxLength={500}
              label={`${name}: ${line.text}`}
              value={line.text}
              onSave={(text) =>
                save.mutateAsync({ ...owner, id: line.id, rowVersion: line.rowVersion, part, text })
              }
            />
            {editable && <RemoveLine line={line} />}
          </li>
        ))}
      </ol>
      {lines.length === 0 && !editable && <p className="muted">{t('plan.life.annex.none')}</p>}
      {editable && (
        <>
          <AutosaveText
            bare
            of={`${owner.employeeId}.${owner.year}.${part}`}
            field="text"
            maxLength={500}
            label={`${t('plan.life.annex.add')}: ${name}`}
            placeholder={t('plan.life.annex.add')}
            value={undefined}
            onSave={add}
          />
          <Seeds seeds={seeds} onAdd={add} />
        </>
      )}
    </section>
  )
}

interface SeedsProps {
  readonly seeds: readonly string[]
  readonly onAdd: (text: string) => Promise<unknown>
}

function Seeds({ seeds, onAdd }: SeedsProps) {
  return (
    <Group gap={6}>
      {seeds.map((seed) => (
        <Button
          key={seed}
          variant="default"
          size="compact-xs"
          lang="id"
          className="plan-seed"
          leftSection={<IconPlus size={12} aria-hidden />}
          onClick={() => void onAdd(seed).catch(notifyFailed)}
        >
          {seed}
        </Button>
      ))}
    </Group>
  )
}

function RemoveLine({ line: { id, text } }: { readonly line: AnnexLine }) {
  const { t } = useTexts()
  const remove = useApiCommand('plan.deleteAnnexLine', {
    onDone: () => void notifyDone(t('plan.life.annex.removed'), { undo: true }),
  })
  return (
    <ActionIcon
      aria-label={`${t('plan.life.annex.remove')}: ${text}`}
      onClick={() => void remove.mutateAsync({ id }).catch(notifyFailed)}
    >
      <IconTrash size={16} />
    </ActionIcon>
  )
}
