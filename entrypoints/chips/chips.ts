import { installedAdapters } from '../../data/portals/installed.ts';
import { adapterShelf } from '../../data/portals/shelf.ts';
import type { PortalAdapter } from '../../data/schema/portal-adapter.ts';
import { adapterForUrl } from '../../lib/page/adapter-for-url.ts';
import { askChips, chipsAreOn, isConnected, onSwitched } from './background-link.ts';
import { chipTag, makeChip } from './chip.ts';
import { type ListCard, listCards } from './list-cards.ts';

/** A list that changes all the time costs one look in this time. */
const pauseMs = 300;

/** A page that throws our label out this often keeps it out. */
const triesAtMost = 5;

/** A background that is starting, or was stopped, is asked again this often, each time a second later. */
const asksAtMost = 5;
const askAgainMs = 1_000;

/** Nothing may be put into LinkedIn's pages. The script is never registered there; this is the second lock. */
const isForbidden = (): boolean => /(^|\.)linkedin\.com$/.test(location.hostname);

/** Keeps a label beside each card of the list while the reader wants them. */
export class Chips {
  readonly #adapter: PortalAdapter | null = adapterForUrl(location.href, [
    ...installedAdapters,
    ...adapterShelf().adapters,
  ]);
  /** Text by title; null = asked, and nothing to say. */
  readonly #texts = new Map<string, string | null>();
  readonly #tries = new WeakMap<Element, { title: string; times: number }>();
  readonly #observer = new MutationObserver(() => this.#lookSoon());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unanswered = 0;
  #on = false;

  isRunning(): boolean {
    return isConnected() && this.#adapter !== null;
  }

  async start(): Promise<void> {
    if (!this.#adapter || isForbidden()) return;
    onSwitched(this.#adapter.id, (on) => (on ? this.#begin() : this.#end()));
    if (await chipsAreOn(this.#adapter.id)) this.#begin();
  }

  #begin(): void {
    if (this.#on) return;
    this.#on = true;
    this.#observe();
    void this.#look();
  }

  /** Takes every label out at once. */
  #end(): void {
    this.#on = false;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const chip of document.querySelectorAll(chipTag)) chip.remove();
  }

  #observe(): void {
    this.#observer.observe(document, { childList: true, subtree: true, characterData: true });
  }

  #lookSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#look();
    }, pauseMs);
  }

  async #look(): Promise<void> {
    if (!this.#on) return;
    if (!isConnected()) return this.#end();
    const cards = this.#cards();
    const unknown = [...new Set(cards.map(({ title }) => title))]
      .filter((title) => !this.#texts.has(title))
      .slice(0, 100);
    if (unknown.length > 0) await this.#learn(unknown);
    if (this.#on) this.#write(this.#cards());
  }

  #cards(): ListCard[] {
    return this.#adapter ? listCards(document, location.pathname + location.search, this.#adapter) : [];
  }

  async #learn(titles: readonly string[]): Promise<void> {
    const language = document.documentElement.lang.slice(0, 2) || null;
    const answers = await askChips(
      titles.map((title) => ({ key: title, title })),
      language,
    );
    if (!answers) return this.#askAgain();
    this.#unanswered = 0;
    for (const title of titles) this.#texts.set(title, answers.find(({ key }) => key === title)?.text ?? null);
  }

  #askAgain(): void {
    this.#unanswered++;
    if (this.#unanswered <= asksAtMost) setTimeout(() => this.#lookSoon(), this.#unanswered * askAgainMs);
  }

  /** Our own changes are not observed: they would lead to another look. */
  #write(cards: readonly ListCard[]): void {
    this.#observer.disconnect();
    for (const card of cards) this.#label(card);
    this.#observe();
  }

  #label({ element, title }: ListCard): void {
    const text = this.#texts.get(title) ?? null;
    const present = element.querySelector(`:scope > ${chipTag}`);
    if (present && (present as HTMLElement).shadowRoot?.textContent === text) return;
    present?.remove();
    if (text === null || this.#isThrownOut(element, title)) return;
    element.append(makeChip(document, text));
  }

  #isThrownOut(element: Element, title: string): boolean {
    const before = this.#tries.get(element);
    const times = before?.title === title ? before.times + 1 : 1;
    this.#tries.set(element, { title, times });
    return times > triesAtMost;
  }
}
