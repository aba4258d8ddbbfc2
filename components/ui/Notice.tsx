import type { ComponentChildren } from 'preact';

/** A short message set apart from the text: plain, a caution, or a failure. */
export function Notice({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'caution' | 'failure';
  children: ComponentChildren;
}) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'failure' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
