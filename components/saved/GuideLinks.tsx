import type { GuideCard } from '../../lib/app/shipped.ts';
import { useServices } from '../screens/services.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';

/** The guides that help where the reader is: among saved offers, or comparing some. Nothing while they load. */
export function GuideLinks({ place }: { place: GuideCard['shownWith'][number] }) {
  const { say } = useWords();
  const services = useServices();
  const loaded = useLoaded(services.readGuideCards, 'guides');
  const guides = loaded.status === 'ready' ? loaded.value.filter(({ shownWith }) => shownWith.includes(place)) : [];
  if (guides.length === 0) return null;
  return (
    <p class="small">
      {say('guides')}:{' '}
      {guides.map(({ slug, title }, at) => (
        <span key={slug} lang="en">
          {at > 0 ? ' · ' : ''}
          <a href={`explore.html#guide=${slug}`}>{title}</a>
        </span>
      ))}
    </p>
  );
}
