/** A choice that a reader makes on one page holds on all pages. */

const KEY = 'site-choice-';

function choose(group: string, value: string): void {
  for (const radio of document.querySelectorAll<HTMLInputElement>(`input[data-choice="${group}"]`)) {
    radio.checked = radio.value === value;
  }
}

function groups(): Set<string> {
  const radios = document.querySelectorAll<HTMLInputElement>('input[data-choice]');
  return new Set([...radios].map((radio) => radio.dataset['choice'] ?? ''));
}

/** Applies the stored choices, and stores those that are made. */
export function rememberChoices(): void {
  for (const group of groups()) {
    const stored = read(KEY + group);
    if (stored !== null) choose(group, stored);
  }
  document.addEventListener('change', ({ target }) => {
    const radio = target as HTMLInputElement;
    const group = radio.dataset['choice'];
    if (group === undefined) return;
    choose(group, radio.value);
    write(KEY + group, radio.value);
  });
}

/** A browser may forbid storage: then a choice holds on this page only. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above.
  }
}
