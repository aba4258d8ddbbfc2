import type { AnswerData } from '../../lib/first-look.ts';
import type { PostingUnderstanding } from '../../lib/understand.ts';
import { LevelPicker } from '../role/LevelPicker.tsx';
import { useWords } from '../ui/words.ts';
import { PlacePicker } from './PlacePicker.tsx';
import type { useComparison } from './use-comparison.ts';

export interface ComparisonControlsProps {
  job: AnswerData;
  posting: PostingUnderstanding | null;
  comparing: ReturnType<typeof useComparison>;
}

const levelSources = { title: 'levelFromTitle', posting: 'levelFromPosting', portal: 'levelFromPortal' } as const;

/** The place and the level pay is compared at, and the ad's words the level was taken from; or that a level changes nothing there. */
export function ComparisonControls({ job, posting, comparing }: ComparisonControlsProps) {
  const { say } = useWords();
  const { place, setPlace, level, setLevel } = comparing;
  const stated = posting?.level;
  const note =
    level && place.kind === 'country' ? say('noLevels') : stated && say(levelSources[stated.from], stated.words);
  return (
    <div class="controls">
      <PlacePicker place={place} job={job} onPlace={setPlace} />
      <LevelPicker level={level} onLevel={setLevel} />
      {note ? <p class="small muted level-from">{note}</p> : null}
    </div>
  );
}
