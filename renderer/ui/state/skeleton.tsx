import { Skeleton as Bone } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTexts } from '../../i18n/texts.ts'

/** Nothing for 200 ms, since most answers are there by then, and grey lines afterwards. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useTexts()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 200)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <div className="skeleton" role="status" aria-label={t('ui.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <Bone key={line} height={14} width={`${92 - ((line * 17) % 40)}%`} radius="sm" />
      ))}
    </div>
  )
}
