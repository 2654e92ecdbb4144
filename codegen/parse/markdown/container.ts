import type { Report } from '../../model/fault.ts';

/** A `:::` block with a fact about the operation: `::: warning {.im-redesigned}` … `:::`. */
export interface Container {
  line: number;
  /** The class without its dot: `im-redesigned`. */
  marker: string;
  text: string;
}

export interface WithoutContainers {
  containers: Container[];
  /** The text with empty lines instead of containers and code fences, so that line numbers stay valid. */
  text: string;
}

/**
 * Removes the `:::` blocks and the code fences. Code and tips contain no facts; blocks with an `im-` class are returned.
 */
export function takeContainers(text: string, report: Report): WithoutContainers {
  const containers: Container[] = [];
  const kept: string[] = [];
  let open: Container | undefined;
  let fence: { line: number } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const number = index + 1;
    if (line.startsWith('```')) {
      fence = fence ? undefined : { line: number };
      kept.push('');
    } else if (fence) {
      kept.push('');
    } else if (line.startsWith(':::')) {
      const marker = /\{\.(im-[\w-]+)\}\s*$/.exec(line)?.[1];
      if (open && line.trim() !== ':::') report(number, `the container of line ${open.line} is not closed`);
      open = marker === undefined ? undefined : { line: number, marker, text: '' };
      if (open) containers.push(open);
      kept.push('');
    } else if (open) {
      open.text += `${line}\n`;
      kept.push('');
    } else {
      kept.push(line);
    }
  }
  if (fence) report(fence.line, 'the code fence is not closed');
  if (open) report(open.line, 'the container is not closed');
  return { containers, text: kept.join('\n') };
}
