/**
 * Reads what was kept in the browser and may be anything by now; undefined: it is not what was expected.
 * A schema library would weigh more than all the menu's own code.
 */
export type Reader<T> = (stored: unknown) => T | undefined;

export const text: Reader<string> = (stored) => (typeof stored === "string" ? stored : undefined);

export const textLike =
  (pattern: RegExp): Reader<string> =>
  (stored) =>
    typeof stored === "string" && pattern.test(stored) ? stored : undefined;

export const number: Reader<number> = (stored) => (Number.isFinite(stored) ? Number(stored) : undefined);

export const wholeFrom =
  (least: number, most: number): Reader<number> =>
  (stored) =>
    Number.isInteger(stored) && Number(stored) >= least && Number(stored) <= most
      ? Number(stored)
      : undefined;

export const yesOrNo: Reader<boolean> = (stored) => (typeof stored === "boolean" ? stored : undefined);

export const oneOf =
  <Word extends string>(words: readonly Word[]): Reader<Word> =>
  (stored) =>
    words.find((word) => word === stored);

export const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (stored) =>
    stored === null ? null : read(stored);

/** For what earlier visits did not keep yet. */
export const orElse =
  <T>(read: Reader<T>, otherwise: T): Reader<T> =>
  (stored) =>
    stored === undefined ? otherwise : read(stored);

export const listOf =
  <T>(read: Reader<T>): Reader<T[]> =>
  (stored) => {
    if (!Array.isArray(stored)) return undefined;
    const found = stored.map(read).filter((value) => value !== undefined);
    return found.length === stored.length ? found : undefined;
  };

export const shaped =
  <T extends object>(fields: { [Name in keyof T]: Reader<T[Name]> }): Reader<T> =>
  (stored) => {
    if (typeof stored !== "object" || stored === null) return undefined;
    const given = stored as Record<string, unknown>;
    const found = Object.entries<Reader<unknown>>(fields).map(
      ([name, read]) => [name, read(given[name])] as const,
    );
    return found.some(([, value]) => value === undefined) ? undefined : (Object.fromEntries(found) as T);
  };
