import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Name } from '#shared/api/contract.ts'
import { useMay } from '../api/who.ts'
import { useWhyNot, type Writing } from '../api/why-not.ts'

interface ActProps {
  /** The operation that the controls inside carry out. */
  readonly name: Writing
  readonly children: ReactNode
}

/** Around buttons that write: a role that may not do that is not offered them; otherwise as `Fields`. */
export function Act({ name, children }: ActProps) {
  const may = useMay()
  return may(name) && <Fields name={name}>{children}</Fields>
}

/** Around what is also read: while writing it would be refused it cannot be used, and its title says why. */
export function Fields({ name, children }: ActProps) {
  const whyNot = useWhyNot()(name)
  if (whyNot === undefined) return children
  return (
    <fieldset disabled role="presentation" className="refused" title={whyNot}>
      {children}
    </fieldset>
  )
}

/** Around what asks the office for something that not every role may have. */
export function Asks({ name, children }: { readonly name: Name; readonly children: ReactNode }) {
  return useMay()(name) && children
}

/** The way to the import, where one may be made. */
export function ImportLink({ children }: { readonly children: ReactNode }) {
  if (useWhyNot()('import.commit') !== undefined) return null
  return <Button renderRoot={(props) => <Link {...props} to="/data" />}>{children}</Button>
}
