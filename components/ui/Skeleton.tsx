/** The shape of a role while its files are read; shown only when reading takes longer than a blink. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div class="skeleton" role="status">
      <p class="small muted">{label}</p>
      <div class="skeleton-line skeleton-title" />
      <div class="skeleton-line skeleton-short" />
      <div class="skeleton-block" />
      <div class="skeleton-line" />
      <div class="skeleton-line" />
      <div class="skeleton-line skeleton-short" />
    </div>
  );
}
