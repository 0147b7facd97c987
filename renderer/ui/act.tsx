import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWhyNot, type Writing } from '../api/why-not.ts'

interface ActProps {
  /** The operation that the controls inside carry out. */
  readonly name: Writing
  readonly children: ReactNode
}

/** Around buttons and fields that write: while that would be refused they cannot be used, and their title says why. */
export function Act({ name, children }: ActProps) {
  const whyNot = useWhyNot()(name)
  if (whyNot === undefined) return children
  return (
    <fieldset disabled role="presentation" className="refused" title={whyNot}>
      {children}
    </fieldset>
  )
}

/** The way to the import, where one may be made. */
export function ImportLink({ children }: { readonly children: ReactNode }) {
  if (useWhyNot()('import.commit') !== undefined) return null
  return <Button renderRoot={(props) => <Link {...props} to="/data" />}>{children}</Button>
}
