import type { RuleTexts } from './rule-sentence';

/** Rules that any field may break. */
export const anyFieldTexts = {
  'text-too-long': {
    'too-long': ({ name }) => ({
      fact: `${name.is}: слишком длинный текст`,
      why: 'Похоже, вставлено лишнее',
      action: 'Впишите как в документе',
    }),
  },
} satisfies RuleTexts<'text-too-long'>;
