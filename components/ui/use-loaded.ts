import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> = { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; retry: () => void };

/** Loads something again whenever `key` changes; a late answer to an earlier key is dropped. */
export function useLoaded<T>(load: () => Promise<T>, key: string): Loaded<T> {
  const [state, setState] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { status: 'loading' } });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setState({ key, loaded: { status: 'ready', value } }),
      () => current && setState({ key, loaded: { status: 'failed', retry: () => setAttempt(attempt + 1) } }),
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);
  return state.key === key ? state.loaded : { status: 'loading' };
}
