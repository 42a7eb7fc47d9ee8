import { basename } from "node:path";
import type { Source } from "./sources";

const isServerActions = (code: string) => /^\s*"use server"/.test(code);

/** A server action is a public endpoint: all of them are found by their file's name. */
export function actionsAreWhereTheyAreLookedFor(sources: Source[]): string[] {
  return sources.flatMap(({ path, code }) => {
    const named = /(^|\/)actions\.ts$/.test(path);
    if (named && !isServerActions(code))
      return [`${path} must begin with "use server": its exports are actions.`];
    if (!named && /["']use server["']/.test(code) && !path.startsWith("tests/"))
      return [
        `${path} holds server actions: they belong into the actions.ts beside the page, where they are reviewed as endpoints.`,
      ];
    return [];
  });
}

const vague = /^(utils?|types?|constants?|helpers?|common|misc|index)\.(ts|tsx|mjs)$/;

/** A file is named after its main export. */
export function filesSayWhatTheyHold(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => vague.test(basename(path)))
    .map(
      ({ path }) => `${path}: name the file after what it exports, one thing a file; no drawers, no barrels.`,
    );
}

/** Short files; a long one holds two things. */
export function filesAreShort(sources: Source[], limit = 400): string[] {
  return sources
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > limit)
    .map(({ path, lines }) => `${path} has ${lines} lines, ${limit} at most: split it by what it is about.`);
}

const waysOut = /(:\s*any\b|\bas any\b|<any[,>]|\bany\[\]|\bas unknown as\b)/;
const silencers = new RegExp(
  ["ts-ignore", "ts-expect-error", "ts-nocheck"].map((word) => `@${word}`).join("|"),
);

// These files name what they look for.
const ownExamples = /^tests\/(support\/architecture\/|architecture\.test)/;

/** The types are telling the truth. */
export function noWayAroundTypes(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path) && !ownExamples.test(path))
    .filter(({ code, text }) => waysOut.test(code) || silencers.test(text) || /\{any\}/.test(text))
    .map(({ path }) => `${path} goes around the types: parse what comes in with zod, or name the type.`);
}

/**
 * The compiler of Next 16.4 forgets to rename an imported function called in the third part of a `for`, so that it is
 * unknown at run time, in production builds only. A `while` says the same.
 */
export function noImportInForUpdates(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => /^(app|components|lib|db)\//.test(path))
    .flatMap(({ path, code }) => {
      const imported = new Set(
        [...code.matchAll(/import\s+(?:type\s+)?\{([^}]*)\}/g)].flatMap(([, names = ""]) =>
          names.split(",").map(
            (name) =>
              name
                .trim()
                .split(/\s+as\s+/)
                .pop() ?? "",
          ),
        ),
      );
      const updates = [...code.matchAll(/\bfor \([^;{]*;[^;{]*;([^\n{]*)\)/g)].map(
        ([, update = ""]) => update,
      );
      return updates
        .flatMap((update) => [...update.matchAll(/(?<![\w.])(\w+)\(/g)].map(([, name = ""]) => name))
        .filter((name) => imported.has(name))
        .map((name) => `${path}: ${name}() in the third part of a for is lost by the compiler; use a while.`);
    });
}
