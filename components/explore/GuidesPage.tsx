import { useServices } from '../screens/services.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { hashOfRoute } from './route.ts';

/** All guides with their first lines. */
export function GuidesPage() {
  const { say } = useWords();
  const services = useServices();
  const loaded = useLoaded(services.readGuideCards, 'guides');
  if (loaded.status === 'loading') return <Skeleton label={say('loading')} />;
  if (loaded.status === 'failed') return <LoadFailed onRetry={loaded.retry} />;
  return (
    <div class="explore-guides">
      <h1>{say('guides')}</h1>
      {loaded.value.length === 0 ? <p class="muted">{say('noGuides')}</p> : null}
      <ul class="guide-list" lang="en">
        {loaded.value.map(({ slug, title, summary }) => (
          <li key={slug}>
            <h2>
              <a href={hashOfRoute({ view: 'guide', slug })}>{title}</a>
            </h2>
            <p class="muted">{summary}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One guide with its checklist. Guides are written in English for now. */
export function GuidePage({ slug }: { slug: string }) {
  const { say } = useWords();
  const services = useServices();
  const loaded = useLoaded(() => services.readGuide(slug), slug);
  if (loaded.status === 'loading') return <Skeleton label={say('loading')} />;
  if (loaded.status === 'failed') return <LoadFailed onRetry={loaded.retry} />;
  const { title, summary, sections, checklist } = loaded.value;
  return (
    <article class="explore-guide">
      <p class="crumbs small">
        <a href={hashOfRoute({ view: 'guides' })}>{say('guides')}</a>
      </p>
      <div lang="en">
        <h1>{title}</h1>
        <p class="lead muted">{summary}</p>
        {sections.map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
      <section class="guide-checklist">
        <h2>{say('checklist')}</h2>
        <ul lang="en">
          {checklist.map((item) => (
            <li key={item}>
              <label>
                <input type="checkbox" />
                <span>{item}</span>
              </label>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
