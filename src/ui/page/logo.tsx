/** The helm: a ship's wheel whose hub is the person. */
export function Logo() {
  return (
    <svg class="logo-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        class="logo-wheel"
        d="M25 16a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM16 2v9M16 21v9M2 16h9M21 16h9M6.1 6.1l6.4 6.4M19.5 19.5l6.4 6.4M25.9 6.1l-6.4 6.4M12.5 19.5l-6.4 6.4"
      />
      <circle class="logo-hub" cx="16" cy="16" r="3" />
    </svg>
  )
}

/** The same wheel as the browser's tab shows it: small, so it travels with the page. */
export const tabIcon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="none" stroke="#0b5c58" stroke-width="3" stroke-linecap="round" d="M25 16a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM16 2v9M16 21v9M2 16h9M21 16h9M6 6l6 6M20 20l6 6M26 6l-6 6M12 20l-6 6"/><circle cx="16" cy="16" r="3.4" fill="#bc5029"/></svg>',
)}`
