import { stringify } from 'yaml';
import type { Event, Lifecycle, Page } from '../model.ts';

/** The front matter of an operation page; with several operations their lifecycles stand below their methods. */
export function pageFrontMatter({ title, contributed, operations }: Page): string {
  const [first, ...more] = operations;
  if (more.length === 0) return frontMatter(title, contributed, lifecycleOf(first?.lifecycle));
  const told = operations.flatMap(({ method, lifecycle }) =>
    lifecycle ? [[method, lifecycleOf(lifecycle)] as const] : [],
  );
  return frontMatter(title, contributed, told.length === 0 ? {} : { operations: Object.fromEntries(told) });
}

export function eventFrontMatter({ title, contributed, lifecycle }: Event): string {
  return frontMatter(title, contributed, lifecycleOf(lifecycle));
}

function frontMatter(title: string, contributed: boolean, more: object): string {
  const data = { title, ...(contributed ? { origin: 'contributed' } : {}), ...more };
  return `---\n${stringify(data, { lineWidth: 0 })}---\n`;
}

function lifecycleOf(lifecycle: Lifecycle | undefined): object {
  if (!lifecycle) return {};
  const { state, since, successors } = lifecycle;
  return {
    lifecycle: {
      state,
      ...(since === undefined ? {} : { since }),
      ...(successors.length === 0 ? {} : { successors }),
    },
  };
}
