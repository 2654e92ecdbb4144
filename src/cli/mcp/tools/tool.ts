import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import type * as z from 'zod';
import { describeError, errorText } from '../../shared/output/describe-error.ts';
import { plain, plainJson } from '../../shared/output/plain.ts';
import type { Simulator } from '../simulator/simulator.ts';

/** What a tool answers. */
interface Said<Document = object> {
  /** The structured content. */
  readonly document: Document;
  /** The same for reading. Default: the document as JSON. */
  readonly text?: string;
}

interface Definition<Input extends z.ZodType, Output extends z.ZodType<object, object>> {
  /** In snake case. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** A strict object, so that an argument that is not known is refused. */
  readonly input: Input;
  /** The form of the structured content, if it is always the same. */
  readonly output?: Output;
  /** Whether it changes the state of the simulator; nothing else is ever changed. */
  readonly changes?: true;
  readonly run: (
    input: z.output<Input>,
    simulator: Simulator,
  ) => Said<z.input<Output>> | Promise<Said<z.input<Output>>>;
}

/** Registers a tool. */
export type Tool = (server: McpServer, simulator: Simulator) => void;

export function defineTool<
  Input extends z.ZodType,
  Output extends z.ZodType<object, object> = z.ZodType<object, object>,
>(definition: Definition<Input, Output>): Tool {
  const { name, title, description, input, output, changes = false, run } = definition;
  return (server, simulator) => {
    const annotations = {
      readOnlyHint: !changes,
      destructiveHint: false,
      idempotentHint: !changes,
      openWorldHint: false,
    };
    const config = { title, description, inputSchema: input, annotations };
    const call = async (given: unknown): Promise<CallToolResult> => {
      try {
        return resultOf(await run(given as z.output<Input>, simulator));
      } catch (error) {
        return refusalOf(error, output === undefined);
      }
    };
    if (output === undefined) server.registerTool<z.ZodType, z.ZodType>(name, config, call);
    else server.registerTool<z.ZodType, z.ZodType>(name, { ...config, outputSchema: output }, call);
  };
}

function resultOf({ document, text }: Said): CallToolResult {
  return {
    content: [{ type: 'text', text: text === undefined ? plainJson(document) : plain(text) }],
    structuredContent: document as Record<string, unknown>,
  };
}

/**
 * An error as a result that a model can read and act on.
 *
 * @param isFree whether the structured content has no form that the error would not fit
 */
function refusalOf(error: unknown, isFree: boolean): CallToolResult {
  const document = describeError(error);
  return {
    content: [{ type: 'text', text: plain(`${document.code}: ${errorText(document)}`) }],
    ...(isFree ? { structuredContent: { error: document } } : {}),
    isError: true,
  };
}
