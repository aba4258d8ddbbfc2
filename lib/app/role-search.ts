import type { TitleIndex } from '../titles/roles-index.ts';
import { createSearch, type Search } from '../titles/search.ts';
import { readRoleCards, readTable } from './catalogue.ts';

/** A hit as a search field shows it. */
export interface RoleHit {
  /** "role:<slug>" or "occupation:<code>". */
  key: string;
  title: string;
  /** The name that matched, in quotes, or the branch. */
  note: string;
}

let loading: Promise<{ search: Search; branches: Map<string, string> }> | null = null;

async function load() {
  const [index, cards] = await Promise.all([readTable<TitleIndex>('titles/search.json'), readRoleCards()]);
  return { search: createSearch(index), branches: new Map(cards.map(({ slug, branch }) => [slug, branch])) };
}

/** Roles and occupations for what was typed so far, best first; the index is read on the first call. */
export async function searchRoles(query: string, most: number): Promise<RoleHit[]> {
  loading ??= load();
  const { search, branches } = await loading.catch((error) => {
    loading = null;
    throw error;
  });
  return search.find(query, most).map(({ slug, code, title, matchedAlias }) => ({
    key: slug ? `role:${slug}` : `occupation:${code}`,
    title,
    note: matchedAlias ? `“${matchedAlias}”` : ((slug && branches.get(slug)) ?? ''),
  }));
}
