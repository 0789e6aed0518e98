/** One who asks, at one place: whether they may, and what came through that should not. */
export interface Cell {
  role: string
  state: string
  route: string
  allowed: boolean
  leaks: string[]
}

/** Something that nobody has said who may have. */
export const unknown = (route: string, leak: string): Cell => ({
  ...{ role: '', state: '', route, allowed: false },
  leaks: [leak],
})
