import { Button } from '../button/button.tsx'
import { Checkbox, RadioGroup } from '../field/choices.tsx'
import { Group } from '../field/field.tsx'
import { Form } from '../form/form.tsx'
import { uiAt } from '../ui.addresses.ts'
import { uiWords } from '../ui.words.ts'
import type { Visit } from '../visit.ts'

/** Chooses how pages look. Works before sign-in; sends scheme, calm, text, contrast and back. */
export function ModesForm({ visit, back }: { visit: Visit; back: string }) {
  const w = uiWords[visit.lang]
  const { modes, lang } = visit
  return (
    <Form action={uiAt.modes()} once={visit.onceKey()} hidden={{ back }}>
      <RadioGroup
        lang={lang}
        name="scheme"
        label={w.scheme}
        value={modes.scheme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          label: w.schemes[value],
        }))}
      />
      <Group lang={lang} name="extras" label={w.extras}>
        <Checkbox name="calm" label={w.calm} description={w.calmHelp} checked={modes.calm} />
        <Checkbox name="text" value="large" label={w.text} checked={modes.text === 'large'} />
        <Checkbox
          name="contrast"
          value="more"
          label={w.contrast}
          checked={modes.contrast === 'more'}
        />
      </Group>
      <Button>{w.saveModes}</Button>
    </Form>
  )
}
