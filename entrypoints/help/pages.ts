import faq from '@/docs/help/faq.md?raw';
import fieldNotFound from '@/docs/help/field-not-found.md?raw';
import memo from '@/docs/help/memo.md?raw';
import shortcuts from '@/docs/help/shortcuts.md?raw';
import privacy from '@/docs/privacy.md?raw';
import rollout from '@/docs/rollout.md?raw';
import rules from '@/docs/rules.md?raw';
import type { HelpPages } from '@/utils/app/help/help-pages';
import { readMarkdown } from '@/utils/app/help/read-markdown';

/** The help is what stands in docs/: one source, read when the page is opened. */
export const helpPages = (): HelpPages => ({
  memo: readMarkdown(memo),
  faq: readMarkdown(faq),
  rules: readMarkdown(rules),
  'field-not-found': readMarkdown(fieldNotFound),
  shortcuts: readMarkdown(shortcuts),
  privacy: readMarkdown(privacy),
  rollout: readMarkdown(rollout),
});
