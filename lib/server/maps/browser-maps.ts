import "server-only";
import type { MapSetup } from "../../outlets/map-setup";
import { env } from "../env";

/** A map of Google's own for trying things: without a name of ours its looks are Google's. */
const plainMap = "DEMO_MAP_ID";

/** The key for browsers, read as the process runs: what was built knows none. null without one. */
export const browserMaps = (): MapSetup | null =>
  env.MAPS_BROWSER_KEY ? { key: env.MAPS_BROWSER_KEY, mapId: env.MAPS_MAP_ID ?? plainMap } : null;
