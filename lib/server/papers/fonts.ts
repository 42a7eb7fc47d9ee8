import "server-only";
import { createRequire } from "node:module";

// Files of a package that is not bundled: found beside it, at run time.
const at = createRequire(`${process.cwd()}/package.json`);
const figtree = "@expo-google-fonts/figtree";

/** The house's letters as files: a PDF that is to be kept carries its fonts. */
export const fontFiles = {
  plain: () => at.resolve(`${figtree}/400Regular/Figtree_400Regular.ttf`),
  strong: () => at.resolve(`${figtree}/700Bold/Figtree_700Bold.ttf`),
};
