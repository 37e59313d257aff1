/**
 * First names as Ukrainian, Belarusian, Uzbek, Tajik and Azerbaijani documents write them, beside the Russian form; for finding doubles only, so that
 * the rules of a card call none of them a writing of another. Folded: й as и, foreign letters as Russian ones.
 */
const FORMS = `ольга вольга
николаи микалаи
татьяна таццяна
екатерина кацярына
дмитрии дзмитрыи
владимир уладзимир
алим олим
евгении явген
евгения явгения
надежда надзея надия
анатолии анатоль
григории рыгор
никита микита
гавриил гаврило
тимофеи тимиш
умид умед
нилуфар нилюфар нилуфер нилюфер
бахрам бахром
шухрат шохрат
гульнара гулнора
камала кямаля
вусал вюсал
ильхам илхам илхом
аибек оибек
улугбек улукбек
леила лаило`;

let groups: ReadonlyMap<string, number> | undefined;

/** Whether two first names, folded, are one name in two languages. */
export function isNeighbourForm(a: string, b: string): boolean {
  groups ??= new Map(FORMS.split('\n').flatMap((line, group) => line.split(' ').map((word) => [word, group] as const)));
  const group = groups.get(a);
  return group !== undefined && group === groups.get(b);
}
