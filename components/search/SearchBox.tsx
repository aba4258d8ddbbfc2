import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/words.ts';

export interface Suggestion {
  /** Unique among the suggestions. */
  key: string;
  title: string;
  /** Second line: the branch, or the alias that matched. */
  note: string;
}

export interface SearchBoxProps {
  /** Suggestions for what was typed, best first. */
  suggest: (query: string) => Promise<readonly Suggestion[]>;
  onChoose: (suggestion: Suggestion) => void;
  /** Enter with no suggestion chosen: look the text itself up. */
  onSubmit: (query: string) => void;
  focus: boolean;
}

/** A search field with a list of suggestions: type, arrow keys, Enter, Escape (combobox pattern of WAI-ARIA APG). */
export function SearchBox({ suggest, onChoose, onSubmit, focus }: SearchBoxProps) {
  const { say } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);

  useEffect(() => {
    let current = true;
    if (!text.trim()) setSuggestions([]);
    else
      void suggest(text).then((found) => {
        if (!current) return;
        setSuggestions(found);
        setActive(-1);
      });
    return () => {
      current = false;
    };
  }, [text]);

  const choose = (suggestion: Suggestion) => {
    setOpen(false);
    onChoose(suggestion);
  };
  const submit = (title: string) => {
    setOpen(false);
    onSubmit(title);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = suggestions.length - 1;
    if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter') {
      const chosen = suggestions[active];
      if (chosen) choose(chosen);
      else if (text.trim()) submit(text.trim());
    } else if (event.key === 'Escape' && (open || text)) {
      if (open && suggestions.length > 0) setOpen(false);
      else setText('');
    } else return;
    event.preventDefault();
    if (event.key.startsWith('Arrow')) setOpen(true);
  };
  const shown = open && suggestions.length > 0;
  return (
    <div class="search">
      <label class="unseen" for={`${id}-input`}>
        {say('searchLabel')}
      </label>
      <Icon name="search" />
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={say('searchPlaceholder')}
        value={text}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        ref={input}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={say('suggestions')} class="suggestions" hidden={!shown}>
        {suggestions.map((suggestion, index) => (
          <div
            key={suggestion.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            class={index === active ? 'suggestion is-active' : 'suggestion'}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(suggestion);
            }}
          >
            <span lang="en">{suggestion.title}</span>
            <span class="small muted" lang="en">
              {suggestion.note}
            </span>
          </div>
        ))}
      </div>
      <p class="unseen" aria-live="polite">
        {open && text.trim() ? say('suggestionCount', suggestions.length) : ''}
      </p>
    </div>
  );
}
