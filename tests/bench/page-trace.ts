import type { BrowserContext, CDPSession } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** Wall time, µs. */
  dur?: number;
  /** CPU time of the thread, µs: what counts on a busy machine. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

interface Trace {
  session: CDPSession;
  events: TraceEvent[];
}

/** Time spent in the extension's own functions on the page's main thread. */
export interface ReaderTime {
  /** ms in all. */
  total: number;
  /** Longest uninterrupted piece, ms. */
  longest: number;
  /** Pieces above 10 ms. */
  over: number;
}

const calls = new Set(['FunctionCall', 'EvaluateScript', 'v8.run']);
const reader = /chrome-extension:\/\/[^/]+\/(?:reader|portals\/)/;

/** Starts a trace of all pages of the browser. */
export async function startTrace(context: BrowserContext): Promise<Trace> {
  const session = await context.browser()!.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' });
  return { session, events };
}

/** Ends the trace; resolves to its events. */
export async function stopTrace({ session, events }: Trace): Promise<TraceEvent[]> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

/** Sums the outermost calls into the reader's script. */
export function readerTime(events: TraceEvent[]): ReaderTime {
  const own = events.filter(
    ({ name, ph, args }) => ph === 'X' && calls.has(name) && reader.test(args?.data?.url ?? ''),
  );
  own.sort((a, b) => a.ts - b.ts);
  const durations: number[] = [];
  let until = 0;
  for (const { ts, dur = 0, tdur = dur } of own) {
    if (ts >= until) durations.push(tdur / 1000);
    until = Math.max(until, ts + dur);
  }
  return {
    total: durations.reduce((sum, ms) => sum + ms, 0),
    longest: Math.max(0, ...durations),
    over: durations.filter((ms) => ms > 10).length,
  };
}
