import { firstNameOf, fullNamesOf } from '@/utils/domain/names/first-names';
import { patronymicOf } from '@/utils/domain/names/patronymics';

/**
 * Spellings of one first name that documents of the same person may differ in (slides, «Причины дублей»: transcription, misspelling).
 * Names that merely look alike (Алина and Арина, Марина and Мария) are not here: twins bear them.
 */
const GROUPS = [
  'наталья наталия наталиа',
  'софья софия софиа',
  'даниил данил данила даниль даниэль',
  'мария марья',
  'юлия юлья',
  'татьяна татиана',
  'анастасия настасья',
  'екатерина катерина',
  'ксения аксинья оксения',
  'евгения евгенья',
  'лидия лидья',
  'геннадий генадий',
  'артем артемий',
  'дмитрий димитрий',
  'сергей сергий',
  'николай никола',
  'кирилл кирил',
  'филипп филип',
  'савелий савва савватий',
  'семен симеон',
  'федор феодор теодор',
  'захар захарий',
  'матвей матфей',
  'тимофей тимотей',
  'гавриил гаврил гаврила',
  'михаил михайло михаэль',
  'иван иоанн',
  'иосиф осип',
  'илья илия',
  'лука лукас',
  'антон антоний',
  'валерий валериан',
  'виталий виталь',
  'вячеслав вечеслав',
  'рустам рустем рустям',
  'рамиль рамил',
  'раиль раил раиф',
  'наиль наил',
  'шамиль шамил',
  'равиль равил',
  'ринат ренат ринад',
  'рафаэль рафаил рафаиль',
  'камиль камил',
  'исмаил исмаиль измаил',
  'мухаммад мухаммед магомед магомет мохаммед мухамед мохамед мухамад магамед',
  'ахмед ахмад ахмет',
  'хусейн гусейн хусаин хусейин',
  'гасан хасан',
  'ибрагим ибрахим ибраим',
  'юсуп юсуф',
  'абдулла абдула абдуллах',
  'гульнара гюльнара гульнар',
  'гульназ гулназ гюльназ',
  'зульфия зулфия',
  'альфия алфия',
  'эльмира ельмира илмира',
  'эльвира ельвира илвира',
  'алсу алсуу',
  'дильнара дилнара',
  'лейла лейля ляйля лэйла',
  'адель адэль аделия',
  'эмилия емилия',
  'элина эллина',
  'изабелла изабела',
  'стелла стела',
  'нелли неля нелля',
  'виолетта виолета',
  'жанетта жанета',
  'генриетта генриета',
  'снежана снежанна',
  'инесса инеса',
  'эдуард едуард',
  'артур артут',
].map((group) => group.split(' '));

const groupOf = new Map(GROUPS.flatMap((words, index) => words.map((word) => [word.replaceAll('й', 'и'), index] as const)));

/** Whether two first names, folded as `foldLetters` does, are spellings or a short form of one name. */
export function isVariantName(a: string, b: string): boolean {
  const group = groupOf.get(a);
  if (group !== undefined && group === groupOf.get(b)) return true;
  return isShortOf(a, b) || isShortOf(b, a);
}

function isShortOf(short: string, full: string): boolean {
  const fold = (name: string) => name.toLowerCase().replaceAll('ё', 'е').replaceAll('й', 'и');
  return fullNamesOf(short)?.some((name) => fold(name) === full) ?? false;
}

/** How surely a word is a first name of its own: 0 = unknown, 4 = very common. Takes it as written, in any case. */
export function firstNameRank(word: string): number {
  const known = firstNameOf(word);
  return known ? Math.max(known.male, known.female) : 0;
}

/** The father's name that a patronymic tells, or undefined when the dictionary has no such father. */
export function fatherOf(patronymic: string): string | undefined {
  return patronymicOf(patronymic)?.father?.word;
}
