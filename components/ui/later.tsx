import type { ComponentType } from 'preact';
import { useLoaded } from './use-loaded.ts';

/** A view whose code is read when it first comes on screen: for those that most openings never show. */
export function later<P extends object>(read: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function Later(props: P) {
    const loaded = useLoaded(read, 'view');
    return loaded.status === 'ready' ? <loaded.value {...props} /> : null;
  };
}
