import type { ComponentChildren } from 'preact'
import type { Asked } from '../../../platform/identity/passkeys.ts'
import type { Lang } from '../../../platform/words/words.ts'
import { signInWords } from './sign-in.words.ts'

interface PasskeyFormProps {
  lang: Lang
  action: string
  asked: Asked
  /** create: make a new key. get: use one that is there. */
  ask: 'create' | 'get'
  hidden?: Record<string, string>
  children: ComponentChildren
}

/**
 * A form that a device fills in. Hidden until the browser's script is there and the browser knows passkeys;
 * until then a sentence says what else there is (`src/enhance/passkey.ts`).
 */
export function PasskeyForm({ lang, action, asked, ask, hidden = {}, children }: PasskeyFormProps) {
  return (
    <div data-passkey={ask} data-options={asked.options}>
      <p data-passkey-without>{signInWords[lang].passkeyNoScript}</p>
      <form method="post" action={action} class="button-form" hidden data-passkey-form>
        <input type="hidden" name="opgave" value={asked.sealed} />
        <input type="hidden" name="svar" value="" />
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        {children}
        <p role="status" data-passkey-says />
      </form>
    </div>
  )
}
