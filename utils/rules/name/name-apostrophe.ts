import { isApostrophe, isLetter, lettersAt } from '@/utils/domain/letters';
import { repairName } from '@/utils/domain/names/repair-name';
import { hasNoPatronymic } from '@/utils/domain/person-name';
import { defineNameRule } from '../engine/define-rule';

/** After these a soft or hard sign is certain enough: Лук'янов, Мар'яна, Григор'ев, Ил'ин, Анатол'евич, Об'едков. */
const FOR_SOFT_SIGN =
  /([бвгджзклмнпрстфхцчшщ])['’‘‛ʼʻʽʹʾʿˈ`´′‵＇ꞌ]+(?=[ёюя]|ев(?:ич|на)|(?<=л['’ʼ`´′])и[нч]|(?<=(?:[оеь]р|ил|ас|оп|ат|ел|нт|ен|юр|тр|ад|об|под|раз|аф|ит|ян|кс)['’ʼ`´′]+)е)/giu;
const hasForeignHead = (name: string): boolean => /^(?:\p{Lu}\p{L}?|д|де|л|эль|аль)['’ʼ]\p{Lu}/u.test(name);
/** О'Коннор and Д'Анжело are spelt so whoever the father is. */
const isIrishOrRomance = (name: string): boolean => /^[ОоДд]['’ʼ]\p{Lu}/u.test(name);

/** An apostrophe: in a Russian name it stands for ь or ъ (Григор'ев), in a foreign one (О'Нил) it must be as in the document (docs/domain.md 4). */
export const nameApostrophe = defineNameRule({
  id: 'name-apostrophe',
  severity: 'warning',
  about: 'apostrophe',
  check(name, field, input) {
    const letters = lettersAt(name, isApostrophe);
    if (letters === '' || ![...name].some(isLetter)) return null;
    const mended = name.replace(FOR_SOFT_SIGN, (_, consonant: string, at: number) => consonant + signAfter(name.slice(0, at + 1)));
    if (mended !== name) {
      const suggestion = repairName(mended, field);
      return { code: 'soft-sign', params: { letters }, ...(suggestion === null ? {} : { suggestion }) };
    }
    return isIrishOrRomance(name) || (hasForeignHead(name) && hasNoPatronymic(input))
      ? { code: 'foreign', severity: 'info', params: { letters } }
      : { code: 'apostrophe', params: { letters } };
  },
});

/** ъ follows a prefix (Объедков, Подъячев), ь every other consonant. */
function signAfter(head: string): string {
  return /(?:^|[\s-])(?:об|под|раз|из|вз|с)$/iu.test(head) ? 'ъ' : 'ь';
}
