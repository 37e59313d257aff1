/** The scripts that are loaded into a page when there is something to show or to be pictured (entrypoints/card, entrypoints/register, entrypoints/shot, entrypoints/names; docs/adr/0002). */
export const SCRIPTS = ['card', 'register', 'shot', 'names'] as const;
export type ScriptName = (typeof SCRIPTS)[number];

/** Where a script finds whom to tell that it is there; symbols of the isolated world are out of the page's reach. */
export const meetingPlace = (name: ScriptName): symbol => Symbol.for(`epos-sverka/${name}`);

/** What a script calls as it is loaded: hands the one thing that it offers to whoever has asked for it. */
export function handOver(name: ScriptName, offer: unknown): void {
  const take: unknown = Reflect.get(globalThis, meetingPlace(name));
  if (typeof take === 'function') take(offer);
}
