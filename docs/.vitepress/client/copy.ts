/** Adds a button to each block of code that copies what is shown: of the six samples, the chosen one. */
export function addCopyButtons(): void {
  const blocks = document.querySelectorAll<HTMLElement>('.code, main div[class*="language-"]');
  for (const block of blocks) {
    block.querySelector(':scope > button.copy')?.remove();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copier';
    button.append(...words('复制', 'Copy'));
    button.addEventListener('click', () => void copy(block, button));
    block.append(button);
  }
}

async function copy(block: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const code = block.querySelector<HTMLElement>('pre');
  // innerText leaves out what is not shown.
  await navigator.clipboard.writeText(`${code?.innerText.trimEnd() ?? ''}\n`);
  button.replaceChildren(...words('已复制', 'Copied'));
  setTimeout(() => button.replaceChildren(...words('复制', 'Copy')), 1500);
}

function words(zh: string, en: string): HTMLElement[] {
  return [
    ['zh', zh],
    ['en', en],
  ].map(([name = '', text = '']) => {
    const span = document.createElement('span');
    span.className = name;
    span.textContent = text;
    return span;
  });
}
