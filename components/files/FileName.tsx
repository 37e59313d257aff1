/** What was read, by its file's name, in which somebody may stand: «Щукина.xlsx»; `otherwise` = what it is where it came from no file. */
export function FileName({ name, otherwise }: { name: string; otherwise: string }) {
  return name === '' ? otherwise : <span data-personal="">{name}</span>;
}
