import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every file of a name under a folder of the repository, by its path from the root. */
export const filesNamed = (folder: string, name: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === name)
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .toSorted();

export const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

/** Loads a page, route or file of actions as the server would. */
export const load = (path: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(root, path)).href);

/** `customer`: it asks for somebody signed in to the shop. */
export type Door = { path: string; name: string; permission: string | null; customer: boolean };

const made =
  /export const (\w+) = (staffAction|publicAction|customerAction|screenAction)(?:<[^(]*>)?\(\s*"\w+",\s*(?:"([\w.]+)")?/g;

/** Every action of the house, as its source makes it; a permission only where it asks for one. */
export const actions = (): Door[] =>
  filesNamed("app", "actions.ts").flatMap((path) =>
    [...textOf(path).matchAll(made)].map(([, name = "", kind, permission]) => ({
      path,
      name,
      permission: kind === "staffAction" ? (permission ?? "?") : null,
      customer: kind === "customerAction",
    })),
  );

/** What is exported from a file of actions without being made by one of the wrappers. */
export const bareExports = (): string[] =>
  filesNamed("app", "actions.ts").flatMap((path) =>
    [...textOf(path).matchAll(/export (?:async )?(?:const|function) (\w+)\b/g)]
      .map(([, name]) => name ?? "")
      .filter((name) => !actions().some((door) => door.path === path && door.name === name))
      .map((name) => `${path}#${name}`),
  );
