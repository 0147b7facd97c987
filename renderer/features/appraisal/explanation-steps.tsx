import {
  IconChartLine,
  IconHeartHandshake,
  IconLayoutGrid,
  IconListNumbers,
  IconScale,
  IconTargetArrow,
  IconThumbUp,
} from '@tabler/icons-react'
import type { Step, StepKind } from '#shared/appraisal/step.ts'
import { articleText } from '#shared/text/article.ts'
import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import { WhyStep } from '../../ui/why-panel.tsx'

const icons: Readonly<Record<StepKind, typeof IconScale>> = {
  result: IconTargetArrow,
  indicator: IconChartLine,
  achievement: IconTargetArrow,
  suggestion: IconListNumbers,
  rating: IconThumbUp,
  value: IconHeartHandshake,
  quadrant: IconLayoutGrid,
  index: IconScale,
  part: IconScale,
}

interface ExplanationStepsProps {
  readonly steps: readonly Step[]
  /** What stands below a step besides its sentence. */
  readonly after?: (step: Step) => ReactNode
}

/** Sentences of an explanation with their articles; what a step rests on is indented below it. */
export function ExplanationSteps({ steps, after }: ExplanationStepsProps) {
  const { say, t } = useTexts()
  return steps.map((step, index) => {
    const Icon = icons[step.kind]
    return (
      <div key={`${index} ${step.key}`} className="explanation-step">
        <WhyStep
          icon={<Icon size={16} stroke={1.7} />}
          {...(step.article !== undefined && {
            detail: `PermenPANRB 6/2022, ${articleText(step.article, t)}`,
          })}
        >
          {say(step as never)}
        </WhyStep>
        {after?.(step)}
        {step.children !== undefined && step.children.length > 0 && (
          <div className="explanation-children">
            <ExplanationSteps steps={step.children} {...(after && { after })} />
          </div>
        )}
      </div>
    )
  })
}
