/** One bar of a row, drawn to the share `part` of the widest; decorative, the number stands beside it. */
export function Bar({ part, tone = 'plain' }: { part: number; tone?: 'plain' | 'chosen' | 'group' }) {
  const width = `${Math.max(0, Math.min(1, part)) * 100}%`;
  return (
    <svg class={`bar bar-${tone}`} width="100%" height="10" aria-hidden="true" focusable="false">
      <rect class="bar-track" x="0" y="0" width="100%" height="10" rx="3" />
      <rect class="bar-fill" x="0" y="0" width={width} height="10" rx="3" />
    </svg>
  );
}
