/** Free space left around a panel, in pixels. */
const MARGIN = 8;

/** Puts a panel below what it belongs to, or above where there is more room, and wholly into the window. */
export function placePanel(panel: HTMLElement, owner: HTMLElement): void {
  const { left, top, bottom } = owner.getBoundingClientRect();
  const below = innerHeight - bottom - MARGIN;
  const isBelow = below >= panel.scrollHeight || below >= top - MARGIN;
  panel.style.maxHeight = `${Math.max(isBelow ? below : top - MARGIN, 0)}px`;
  panel.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - panel.offsetWidth - MARGIN))}px`;
  panel.style.top = `${isBelow ? bottom : top - panel.offsetHeight}px`;
}
