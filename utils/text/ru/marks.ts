import type { FieldId } from '@/utils/domain/card';
import { fieldNames } from './field-names';
import { counted } from './plural';

/** Words in the page itself: they travel with the card script, so they stand apart from those of the views. */

export const PRODUCT = 'Сверка';

export const markText = {
  /** «Имя: 2 замечания» */
  label: (field: FieldId, count: number) => `${fieldNames[field].is}: ${counted(count, ['замечание', 'замечания', 'замечаний'])}`,
  close: 'Закрыть',
  all: 'Все замечания',
} as const;
