/** Drawn for Roret in one weight. An icon never stands alone: its words stand beside it. */
const strokes = {
  course: 'M4 19c3-8 6 0 9-6s4-8 7-8',
  calendar:
    'M4 7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zM4 10h16M9 3v4M15 3v4',
  people:
    'M12 9a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM19.4 11a2.4 2.4 0 1 1-4.8 0 2.4 2.4 0 0 1 4.8 0zM3 20c0-4 3-6 6-6s6 2 6 6M16 15.6c3-.6 5 1 5 4.4',
  circle: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  message: 'M4 5h16v11H9l-5 4z',
  phone: 'M6 3h4l2 5-3 2c1 3 2 4 5 5l2-3 5 2v4c-9 2-17-6-15-15z',
  today:
    'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M19 5l-1.4 1.4M6.4 17.6 5 19',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  door: 'M5 21V5a2 2 0 0 1 2-2h7v18M14 5l5 2v14M3 21h18M10.5 12h.01',
  plan: 'M6 3h9l4 4v14H6zM9 12h7M9 16h7M9 8h3',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  look: 'M2.5 12S6 6 12 6s9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6zM14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  back: 'M15 5l-7 7 7 7',
  onward: 'M9 5l7 7-7 7',
  print:
    'M7 9V3h10v6M7 17H5a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-2M7 14h10v7H7z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
} as const

export type IconName = keyof typeof strokes

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  )
}
