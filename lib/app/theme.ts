/** Puts the chosen theme on the page; "system" follows the system and its changes. */
export function applyTheme(theme: 'system' | 'light' | 'dark'): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  dark.onchange = theme === 'system' ? apply : null;
  apply();
}
