/** Gives the focus to the heading of the route: what was pressed goes away with what it did. */
export function focusOnRoute(): void {
  document.querySelector<HTMLElement>('#route-title')?.focus()
}
