import { isRussianFamily, isRussianFirstName, withCapitals } from '@/utils/domain/names/person-context';
import { meantSurname } from '@/utils/domain/names/surname-of-name';
import { defineNameRule } from '../engine/define-rule';

/**
 * Surnames made of first names are the only ones that a dictionary knows: «Захраова» is Захарова. Swapped and doubled letters are slips;
 * Григорев and Степнов may stand so in the document. Judged only beside a Russian first name and patronymic.
 */
export const nameSurnameSpelling = defineNameRule({
  id: 'name-surname-spelling',
  fields: ['lastName'],
  severity: 'warning',
  check(name, _field, { firstName, middleName }) {
    if (isRussianFirstName(firstName) !== true || isRussianFamily(middleName?.normalize('NFC')) !== true) return null;
    const parts = name.normalize('NFC').trim().split('-');
    for (const [at, part] of parts.entries()) {
      const meant = meantSurname(part);
      if (meant === undefined) continue;
      if (meant.slip !== 'swap' && meant.slip !== 'double') return { code: 'maybe-surname', severity: 'info' };
      return { code: 'surname', suggestion: withCapitals(parts.with(at, meant.word).join('-').toLowerCase()) };
    }
    return null;
  },
});
