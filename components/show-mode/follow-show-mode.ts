import './show-mode.css';
import { createSecrets } from '@/utils/app/show-mode/secrets';
import { nameSpans } from '@/utils/domain/redact-names';
import { type DocumentMask, maskDocument } from './mask-document';

/** Something whose state may hold texts of people. */
interface Source {
  getState(): unknown;
  subscribe(listener: (state: unknown) => void): () => void;
}

/** Follows «Режим показа» in a page of ours: `show` is told whether it is on; while it is, all that the sources hold of people is hidden. */
export function followShowMode(document: Document, sources: readonly Source[]): { show(on: boolean): void } {
  let mask: DocumentMask | null = null;
  let unlearn: (() => void)[] = [];
  return {
    show(on) {
      if (on === (mask !== null)) return;
      if (!on) {
        mask?.end();
        mask = null;
        for (const stop of unlearn) stop();
        unlearn = [];
        return;
      }
      const secrets = createSecrets();
      unlearn = sources.map((source) => {
        secrets.learn(source.getState());
        // A state is told before it is drawn, so what is new in it is known by then; a sentence of ours may have named it before.
        return source.subscribe((state) => {
          const known = secrets.words.size;
          secrets.learn(state);
          if (secrets.words.size > known) mask?.again();
        });
      });
      mask = maskDocument(document, secrets, nameSpans);
    },
  };
}
