import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import vietnamese from 'lunr-languages/lunr.vi.js';
import { boosts, fieldsOf, type EngineKind } from './engine.ts';

stemmerSupport(lunr);
vietnamese(lunr);

export const stockLunr: EngineKind = engine('lunr as it comes', false);
/** Vietnamese texts through lunr-languages; English ones as lunr does them by itself. */
export const lunrVi: EngineKind = engine('lunr + lunr.vi', true);

function engine(name: string, isVietnamese: boolean): EngineKind {
  return {
    name,
    open(locale, sections) {
      const index = lunr(function () {
        if (isVietnamese && locale === 'vi') this.use((lunr as unknown as { vi: lunr.Builder.Plugin }).vi);
        this.ref('id');
        for (const [field, boost] of Object.entries(boosts)) this.field(field, { boost });
        sections.forEach((section, id) => this.add({ id, ...fieldsOf(section) }));
      });
      return {
        sent: JSON.stringify([index, sections]),
        // The signs of lunr's query language are taken out: nobody means them.
        find: (query) =>
          index.search(query.replace(/[:~^*+-]/g, ' ')).map(({ ref }) => sections[Number(ref)]?.href ?? ''),
      };
    },
  };
}
