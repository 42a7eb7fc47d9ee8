// Builds the release in this folder for any server: no page is made of a database, what is configured is read when it starts.
import { buildOf } from "../lib/build.mjs";
import { forNext, testSettings } from "../lib/environment.mjs";

const nowhere = { port: 1, password: "none" };

/** @param {string} [distDir] */
export const releaseBuild = (distDir) =>
  buildOf(forNext(testSettings({ postgres: nowhere, database: "none" })), { distDir, database: "none" });
