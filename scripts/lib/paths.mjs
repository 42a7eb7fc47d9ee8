// Where things lie in this clone.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** Everything a start or a test run leaves behind; git-ignored, safe to delete while nothing runs. */
export const local = join(root, ".local");
export const runFolder = join(local, "run");
