/** new: somebody wrote. good: something went well. warm: somebody waits. plain: just so. */
export type TagKind = 'plain' | 'new' | 'good' | 'warm'

const colours = { plain: 'neutral', new: 'plum', good: 'pine', warm: 'rust' } as const

/** A few quiet words about one thing. Never a number alone. */
export function Tag({ kind = 'plain', text }: { kind?: TagKind; text: string }) {
  return (
    <span class="ds-tag tag" data-color={colours[kind]}>
      {text}
    </span>
  )
}
