/** What a form gives back when something could not be read: see the platform's Filled. */
interface Filled {
  values: Record<string, readonly string[]>
  problems: readonly { field: string; text: string }[]
}

/**
 * A field's name, its kept words and its problem, to spread into it:
 * <TextArea {...kept(filled, 'words', hope.words)} label=… />
 */
export function kept(filled: Filled | undefined, name: string, before?: string) {
  return {
    name,
    value: filled?.values[name]?.[0] ?? before,
    problem: filled?.problems.find((problem) => problem.field === name)?.text,
  }
}

/** The same for a group of checkboxes. */
export function keptMany(filled: Filled | undefined, name: string, before?: readonly string[]) {
  const { problem } = kept(filled, name)
  const sent = filled && (Object.keys(filled.values).length > 0 || filled.problems.length > 0)
  return { name, values: sent ? (filled.values[name] ?? []) : before, problem }
}
