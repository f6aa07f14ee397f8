let isWaiting = false;

/** Asks the next page heading that appears to take the focus. */
export function requestPageFocus(): void {
  isWaiting = true;
}

/** Tells once, to the first who asks, that the heading should take the focus. */
export function takePageFocus(): boolean {
  const wasWaiting = isWaiting;
  isWaiting = false;
  return wasWaiting;
}
