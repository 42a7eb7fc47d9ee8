import { ensureChromium } from "../../../scripts/lib/chromium.mjs";
import { type Measure, shown, within } from "../row";
import { visit } from "../visit";

/** What a phone on its first visit downloads to see the menu. */
export const menuWeight: Measure = async ({ url, bare }) => {
  ensureChromium();
  const seen = await visit(`${url}/pizzeria/part-dieu`);
  const nothing = await visit(bare.url);
  const plain = (kind: string) => `bare ${shown(nothing.of(kind), "kB")}`;
  const images = `images ${shown(seen.of("Image"), "kB")} beside`;
  return [
    within(165, "JavaScript on the menu, gzip", seen.of("Script"), "kB", plain("Script")),
    within(16, "Menu HTML, gzip", seen.of("Document"), "kB", plain("Document")),
    within(15, "Requests of a cold visit, without images", seen.requests, "", `bare ${nothing.requests}`),
    within(280, "All bytes of a cold visit, without images", seen.bytes, "kB", images),
  ];
};
