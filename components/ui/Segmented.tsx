export interface SegmentedProps<T extends string> {
  label: string;
  name: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** One choice out of a few, shown side by side; real radio buttons underneath. A single one is no choice: only its word is shown. */
export function Segmented<T extends string>({ label, name, value, options, onChange }: SegmentedProps<T>) {
  if (options.length < 2) return <strong class="small">{options[0]?.label}</strong>;
  return (
    <fieldset class="segmented">
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="segment">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
