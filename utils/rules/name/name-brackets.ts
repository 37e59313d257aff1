import { isLetter } from '@/utils/domain/letters';
import { repairName, repairOf } from '@/utils/domain/names/repair-name';
import { defineNameRule } from '../engine/define-rule';

/** Where a remark of an admin begins after a name; -1 = nowhere. */
const remarkAt = (name: string): number =>
  name.search(
    /[\s,;-]+(?:дубль|дубликат|копия|удалить|удал[её]на?|удалено|уволена?|уволить|выбыла?|архив|декрет|совместитель|ошибка|ошибочн\p{L}*|тест|не\s+работает|не\s+использовать)(?:\s.*)?$/iu,
  );
/** The same in small letters, for these are surnames with a capital: «Иванова-Новая». «Зи новий» is a torn Зиновий. */
const smallRemarkAt = (name: string): number =>
  name.search(/(?<!-)[\s,;]+(?:(?:стар|нов|основн)(?:ый|ая)|основной|действующ(?:ий|ая)|лишн(?:ий|яя))(?:\s.*)?$/u);

/**
 * A former surname or a remark beside a name: «Иванова (Петрова)», «Иванов дубль». The card holds the name of the document only, compared by
 * letters (letter of 24.10.2024).
 */
export const nameBrackets = defineNameRule({
  id: 'name-brackets',
  severity: 'error',
  about: 'remark',
  explains: ['parts', 'digits', 'signs', 'blanks', 'spacing', 'case', 'letters', 'word', 'gender'],
  check(name, field, input) {
    if (![...name].some(isLetter)) return null;
    if (/[()[\]{}（）<>]/u.test(name)) return { code: 'brackets', ...repairOf(name, field, input) };
    if (!/[\s,;-]/.test(name)) return null;
    const at = Math.max(remarkAt(name), smallRemarkAt(name));
    if (at < 1) return null;
    const suggestion = repairName(name.slice(0, at), field);
    return { code: 'remark', ...(suggestion === null ? {} : { suggestion }) };
  },
});
