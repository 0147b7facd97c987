import { type FormEvent, useState } from 'react'
import { AppError } from '#shared/api/errors.ts'
import { notifyFailed, sayError } from '../../ui/notify.tsx'

/** A form whose answer is asked and not stored: what is refused stands above its buttons. */
export function useSourceForm(ask: () => Promise<void>) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const run = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      await ask()
    } catch (error) {
      if (!(error instanceof AppError)) notifyFailed(error)
      setFailure(sayError(error))
      setBusy(false)
    }
  }
  return {
    busy,
    failure,
    onSubmit: (event: FormEvent) => {
      event.preventDefault()
      void run()
    },
  }
}
