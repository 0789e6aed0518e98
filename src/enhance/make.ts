type Given = Record<string, string>

/** An element with attributes and what is in it. Text is always text: there is no way to give markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Given = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(given)) element.setAttribute(key, value)
  element.append(...inside)
  return element
}

/** Says something only when it is new: what is set again would be read aloud again. */
export function say(element: HTMLElement, text: string) {
  if (element.textContent !== text) element.textContent = text
}
