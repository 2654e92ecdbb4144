/** Shows the type of the identifier under the pointer or the finger. Escape hides it. */
export function showTypes(): void {
  const tip = document.createElement('div');
  tip.className = 'type-tip';
  tip.hidden = true;
  document.body.append(tip);
  const hide = (): void => {
    tip.hidden = true;
  };
  const show = ({ target }: Event): void => {
    const word = (target as Element).closest<HTMLElement>('[data-type]');
    if (!word) {
      hide();
      return;
    }
    tip.textContent = word.dataset['type'] ?? '';
    tip.hidden = false;
    place(tip, word.getBoundingClientRect());
  };
  document.addEventListener('pointerover', show);
  document.addEventListener('click', show);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  document.addEventListener('scroll', hide, { passive: true, capture: true });
}

/** Below the word, or above it where the screen ends. */
function place(tip: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { width, height } = tip.getBoundingClientRect();
  const fitsBelow = bottom + height + 8 < innerHeight;
  tip.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  tip.style.top = `${Math.max(8, fitsBelow ? bottom + 4 : top - height - 4)}px`;
}
