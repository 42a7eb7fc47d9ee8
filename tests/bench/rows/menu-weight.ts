import { ensureChromium } from "../../../scripts/lib/chromium.mjs";
import { type Measure, type Row, shown, within } from "../row";
import { visit } from "../visit";

const pages = {
  "the menu": "/pizzeria/part-dieu",
  "a dish": "/pizzeria/part-dieu/margherita",
  "the basket": "/panier",
};

/** What a phone on its first visit downloads to see the menu, a dish or the basket. */
export const menuWeight: Measure = async ({ url, bare }) => {
  ensureChromium();
  const nothing = await visit(bare.url);
  const plain = (kind: string) => `bare ${shown(nothing.of(kind), "kB")}`;
  const rows: Row[] = [];
  for (const [page, path] of Object.entries(pages)) {
    const seen = await visit(`${url}${path}`);
    rows.push(
      within(165, `JavaScript on ${page}, gzip`, seen.of("Script"), "kB", plain("Script")),
      within(16, `HTML of ${page}, gzip`, seen.of("Document"), "kB", plain("Document")),
      within(
        15,
        `Requests of a cold visit to ${page}, without images`,
        seen.requests,
        "",
        `bare ${nothing.requests}`,
      ),
      within(
        280,
        `All bytes of a cold visit to ${page}, without images`,
        seen.bytes,
        "kB",
        `images ${shown(seen.of("Image"), "kB")} beside`,
      ),
    );
  }
  return rows;
};
