import type { Lang } from '../../platform/words/words.ts'
import { fieldId } from '../field/field.tsx'
import { uiWords } from '../ui.words.ts'

interface SearchBoxProps {
  lang: Lang
  action: string
  label: string
  value: string
  /** 'post' where the words are about people: then they stand in no address. */
  method?: 'get' | 'post'
}

/** A search that works by sending a form; `/` leads to it where there is script. */
export function SearchBox(props: SearchBoxProps) {
  return (
    <search>
      <form method={props.method ?? 'get'} action={props.action} class="search-box">
        <label class="ds-label" for={fieldId('find')}>
          {props.label}
        </label>
        <div class="row">
          <input
            class="ds-input"
            type="search"
            id={fieldId('find')}
            name="find"
            value={props.value}
            autocomplete="off"
            data-search
          />
          <button type="submit" class="ds-button" data-variant="secondary" data-color="pine">
            {uiWords[props.lang].search}
          </button>
        </div>
      </form>
    </search>
  )
}
