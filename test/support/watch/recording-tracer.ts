import type {
  Attributes,
  AttributeValue,
  Span,
  SpanContext,
  SpanOptions,
  SpanStatus,
  Tracer,
} from '@opentelemetry/api';

/** A span as a backend would get it. */
export interface Recorded {
  name: string;
  kind: number | undefined;
  attributes: Attributes;
  status: SpanStatus | undefined;
  ended: boolean;
}

/** An OpenTelemetry tracer that keeps its spans. */
export class RecordingTracer implements Tracer {
  readonly spans: Recorded[] = [];

  startSpan(name: string, { kind, attributes }: SpanOptions = {}): Span {
    const recorded: Recorded = { name, kind, attributes: { ...attributes }, status: undefined, ended: false };
    this.spans.push(recorded);
    return new RecordingSpan(recorded);
  }

  startActiveSpan(): never {
    throw new Error('not used');
  }
}

class RecordingSpan implements Span {
  readonly #recorded: Recorded;

  constructor(recorded: Recorded) {
    this.#recorded = recorded;
  }

  spanContext(): SpanContext {
    return { traceId: '1'.repeat(32), spanId: '1'.repeat(16), traceFlags: 1 };
  }

  setAttribute(name: string, value: AttributeValue): this {
    return this.setAttributes({ [name]: value });
  }

  setAttributes(attributes: Attributes): this {
    if (this.#recorded.ended) throw new Error('the span has ended');
    Object.assign(this.#recorded.attributes, attributes);
    return this;
  }

  setStatus(status: SpanStatus): this {
    this.#recorded.status = status;
    return this;
  }

  end(): void {
    if (this.#recorded.ended) throw new Error('the span has ended');
    this.#recorded.ended = true;
  }

  addEvent(): this {
    return this;
  }

  addLink(): this {
    return this;
  }

  addLinks(): this {
    return this;
  }

  updateName(name: string): this {
    this.#recorded.name = name;
    return this;
  }

  isRecording(): boolean {
    return !this.#recorded.ended;
  }

  recordException(): void {}
}
