import type { ComponentChildren } from 'preact'
import { Hidden } from '../button/button-form.tsx'

export interface FormProps {
  action: string
  once: string
  version?: number
  hidden?: Record<string, string>
  /** Names the form's kept draft; the browser script saves what is written under this name. */
  draft?: string
  /** It carries files: an UploadField stands in it. */
  files?: boolean
  /** Named when it stands alone, so that it can be found among landmarks. */
  label?: string
  children: ComponentChildren
}

/** A form that sends to the server. novalidate: our own sentences are kinder than the browser's. */
export function Form({ action, once, version, hidden, draft, files, label, children }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      enctype={files ? 'multipart/form-data' : undefined}
      novalidate
      aria-label={label}
      data-draft={draft}
    >
      <Hidden once={once} version={version} more={hidden} />
      {draft && <input type="hidden" name="draft" value={draft} />}
      {children}
    </form>
  )
}
