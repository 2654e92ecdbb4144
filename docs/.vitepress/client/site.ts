/** What every page loads: the switches, the remembered choices, copying, the menu; and the search, once it is opened. */
import { rememberChoices } from './choices.ts';
import { addCopyButtons } from './copy.ts';
import { showTypes } from './hover.ts';
import { switchLanguage, switchMode, toggleMenu } from './switches.ts';

const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
  lang: switchLanguage,
  mode: switchMode,
  menu: toggleMenu,
  search: () => void openSearch(),
};

async function openSearch(): Promise<void> {
  const { openSearchDialog } = await import('./search.ts');
  await openSearchDialog();
}

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-action]');
  if (button) actions[button.dataset['action'] ?? '']?.(button);
});

document.addEventListener('keydown', (event) => {
  const isTyping = (event.target as Element).closest('input:not([type=radio]), textarea, select');
  const isShortcut =
    event.key === '/' || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
  if (!isShortcut || (event.key === '/' && (isTyping || event.ctrlKey || event.metaKey || event.altKey)))
    return;
  event.preventDefault();
  void openSearch();
});

showTypes();
rememberChoices();
addCopyButtons();
