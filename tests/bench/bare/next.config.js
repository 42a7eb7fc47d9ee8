import { parse } from "node:path";

/**
 * What is measured against: a Next that does nothing else. It is built outside the project, whose proxy and instrumentation
 * it would take for its own, and reaches the project's packages through a link.
 * @type {import("next").NextConfig}
 */
export default {
  turbopack: { root: parse(process.cwd()).root },
  serverExternalPackages: ["postgres"],
  poweredByHeader: false,
};
