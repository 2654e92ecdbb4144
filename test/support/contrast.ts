import type { Page } from 'playwright-core';

/** What runs in the browser: its types are not those of the tests. */
const MEASURE = `(() => {
  const parts = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (color) => {
    const [red, green, blue] = parts(color).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const backgroundOf = (element) => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return parts(backgroundColor)[3] === 0 ? backgroundOf(element.parentElement) : backgroundColor;
  };
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  return [...document.querySelectorAll('body *')]
    .filter((element) => hasText(element) && !element.closest('script, dialog'))
    .map((element) => {
      const [one, other] = [getComputedStyle(element).color, backgroundOf(element)].map(luminance);
      return { text: element.textContent, ratio: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) };
    });
})()`;

/** Every text of a page, with its contrast to what is behind it. */
export function contrasts(page: Page): Promise<{ text: string; ratio: number }[]> {
  return page.evaluate(MEASURE);
}
