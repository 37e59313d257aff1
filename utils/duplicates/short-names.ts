/**
 * Short first names that people sign a message with, beside those of the dictionary; for finding a person only, so that the rules of a card call
 * none of them short: some are names of their own. Folded: ё as е, й as и. The full name first.
 */
const SHORT = `анна анюта нюра
мария маня мариша
марина мариша
анастасия ася стася
асия ася
владислав влад
владимир влад
станислав слава стас
евдокия дуся
клавдия клава
раиса рая
любовь любаша
наталья ната
наталия ната
оксана ксюша
ульяна уля
эльвира эля
эльмира эля мира
элеонора эля
гульнара гуля
гульназ гуля
гульшат гуля
гузель гуля
алевтина аля
альбина аля
алия аля
алина аля
вероника ника
максим макс
тимофеи тима
тимур тима
светлана лана
софья соня софа
софия соня софа
илья илюша
даниил даня
данил даня
данила даня
рамиль рома
татьяна танюша
надежда надюша
валентина валюша
снежана снежа
кристина кристя`;

let shorts: ReadonlyMap<string, readonly string[]> | undefined;

/** The short forms of a full name; [] = none that the dictionary lacks. */
export function shortFormsOf(full: string): readonly string[] {
  shorts ??= new Map(
    SHORT.split('\n').map((line) => {
      const [name = '', ...forms] = line.split(' ');
      return [name, forms] as const;
    }),
  );
  return shorts.get(full) ?? [];
}

/** Верочка, Аннушка, Леночка, Егорка: the word that the tender ending stands on, as the name or its short form may be written; [] = no such ending. */
export function tenderBases(word: string): string[] {
  const stem = /^(.{2,}?)(?:очк|ечк|оньк|еньк|ушк|юшк|к)а$/u.exec(word)?.[1];
  return stem === undefined ? [] : [`${stem}а`, `${stem}я`, `${stem}ья`, `${stem}ия`, stem, `${stem}ь`];
}
