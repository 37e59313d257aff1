import * as z from 'zod/mini';

// An extension page may not make code out of text; without this zod tries, and the browser reports it.
z.config({ jitless: true });

/** What is sound of a value, and whether something had to go. */
interface Parsed<T> {
  value: T;
  damaged: boolean;
}

/** Takes anything; `undefined` (nothing stored) is the default and no damage. One bad entry must not cost the others. */
export type Parser<T> = (data: unknown) => Parsed<T>;

/** One value: sound as a whole, or the fallback. */
export function salvageValue<T>(schema: z.ZodMiniType<T>, fallback: T): Parser<T> {
  return (data) => {
    if (data === undefined) return { value: structuredClone(fallback), damaged: false };
    const result = schema.safeParse(data);
    return result.success ? { value: result.data, damaged: false } : { value: structuredClone(fallback), damaged: true };
  };
}

/** A list without its bad entries, at most `max` of them (the last ones). */
export function salvageList<T>(schema: z.ZodMiniType<T>, max: number): Parser<T[]> {
  return (data) => {
    if (data === undefined) return { value: [], damaged: false };
    if (!Array.isArray(data)) return { value: [], damaged: true };
    const sound = data.flatMap((entry) => {
      const result = schema.safeParse(entry);
      return result.success ? [result.data] : [];
    });
    return { value: sound.slice(-max), damaged: sound.length < data.length };
  };
}

/** A dictionary without its bad entries. */
export function salvageRecord<T>(schema: z.ZodMiniType<T>): Parser<Record<string, T>> {
  return (data) => {
    if (data === undefined) return { value: {}, damaged: false };
    if (!isDictionary(data)) return { value: {}, damaged: true };
    const entries = Object.entries(data);
    const sound = entries.flatMap(([key, entry]) => {
      const result = schema.safeParse(entry);
      return result.success ? [[key, result.data] as const] : [];
    });
    return { value: Object.fromEntries(sound), damaged: sound.length < entries.length };
  };
}

/** An object whose parts are salvaged one by one. */
export function salvageObject<T extends object>(parts: { [K in keyof T]-?: Parser<T[K]> }): Parser<T> {
  return (data) => {
    const source = isDictionary(data) ? data : {};
    let damaged = data !== undefined && source !== data;
    const value = {} as T;
    for (const key of Object.keys(parts) as (keyof T & string)[]) {
      const part = parts[key](Object.hasOwn(source, key) ? source[key] : undefined);
      value[key] = part.value;
      damaged ||= part.damaged;
    }
    return { value, damaged };
  };
}

function isDictionary(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
