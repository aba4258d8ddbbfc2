import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** A title with the occupation most of its uses carry. */
export interface Alias {
  title: string;
  code: string;
}

/** A search library set up over the aliases: the occupation of its first hit, null without one. */
export interface Rival {
  name: string;
  answer(title: string): string | null;
  /** Fewer questions for those that take a second each. */
  questions: number;
}

function miniSearch(aliases: Alias[]): Rival {
  const search = new MiniSearch({
    fields: ['title'],
    storeFields: ['code'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  search.addAll(aliases.map((alias, id) => ({ id, ...alias })));
  return {
    name: 'MiniSearch (fuzzy .2, prefix)',
    answer: (title) => search.search(title)[0]?.code ?? null,
    questions: 400,
  };
}

function fuse(aliases: Alias[]): Rival {
  const search = new Fuse(aliases, { keys: ['title'], ignoreLocation: true, threshold: 0.4 });
  return {
    name: 'Fuse.js',
    answer: (title) => search.search(title.slice(0, 60), { limit: 1 })[0]?.item.code ?? null,
    questions: 40,
  };
}

function ufuzzy(aliases: Alias[]): Rival {
  const search = new uFuzzy({ intraMode: 1 });
  const texts = aliases.map(({ title }) => title);
  const answer = (title: string) => {
    const [found, info, order] = search.search(texts, title, 1, 5000);
    const first = info && order?.length ? info.idx[order[0]!] : found?.[0];
    return first === undefined ? null : aliases[first]!.code;
  };
  return { name: 'uFuzzy', answer, questions: 200 };
}

/** The three libraries over the same aliases, made one after another when called. */
export const rivals: ((aliases: Alias[]) => Rival)[] = [miniSearch, ufuzzy, fuse];
