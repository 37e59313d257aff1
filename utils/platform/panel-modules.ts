/** The modules that are built beside the entrypoints (docs/adr/0002, 0005), in the order in which they are wanted. */
export const MODULES = ['panel', 'panel-view', 'panel-register'] as const;
export type ModuleName = (typeof MODULES)[number];

/** Where a module finds whom to tell that it is there; symbols of the isolated world are out of the page's reach. */
export const meetingPlace = (name: ModuleName): symbol => Symbol.for(`epos-sverka/${name}`);

/** What a module calls as it is loaded: hands the one thing that it offers to whoever has asked for it. */
export function handOver(name: ModuleName, offer: unknown): void {
  const take: unknown = Reflect.get(globalThis, meetingPlace(name));
  if (typeof take === 'function') take(offer);
}
