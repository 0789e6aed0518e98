import type { ComponentChildren } from 'preact'
import { Button, type ButtonKind } from './button.tsx'

export interface ButtonFormProps {
  action: string
  /** The once-key: a second press does nothing twice. */
  once: string
  /** The version of the row that the person is looking at. */
  version?: number
  hidden?: Record<string, string>
  kind?: ButtonKind
  about?: string
  children: ComponentChildren
}

/** A change by one press: a form, so that it works without script. */
export function ButtonForm({ action, once, version, hidden, ...button }: ButtonFormProps) {
  return (
    <form method="post" action={action} class="button-form">
      <Hidden once={once} version={version} more={hidden} />
      <Button {...button} />
    </form>
  )
}

export function Hidden(props: {
  once: string
  version?: number | undefined
  more?: Record<string, string> | undefined
}) {
  return (
    <>
      <input type="hidden" name="once" value={props.once} />
      {props.version !== undefined && <input type="hidden" name="version" value={props.version} />}
      {Object.entries(props.more ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
    </>
  )
}
