import { ensureChromium } from "../../../scripts/lib/chromium.mjs";
import { aspects, installLighthouse, type Seen, seenByLighthouse } from "../lighthouse";
import { median } from "../load";
import { type Measure, type Row, shown } from "../row";

const times = 5;
const pages = { menu: "/pizzeria/part-dieu", "a dish": "/pizzeria/part-dieu/margherita", basket: "/panier" };
/** A basket is its owner's: its page asks search engines to stay away on purpose, which Lighthouse would call a fault. */
const meant: Record<string, readonly string[]> = { basket: ["is-crawlable"] };
const least = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };

/** What Lighthouse thinks of the shop's pages, the median of five visits each. */
export const lighthouse: Measure = async ({ url }, note) => {
  ensureChromium();
  note("installing Lighthouse");
  await installLighthouse();
  const rows: Row[] = [];
  for (const [page, path] of Object.entries(pages)) {
    const visits: Seen[] = [];
    for (let nth = 1; nth <= times; nth += 1) {
      note(`${page}, ${nth} of ${times}`);
      visits.push(await seenByLighthouse(`${url}${path}`, meant[page]));
    }
    rows.push(rowOf(page, visits));
  }
  return rows;
};

function rowOf(page: string, visits: readonly Seen[]): Row {
  const of = (key: keyof Seen) => median(visits.map((seen) => seen[key]));
  const shift = of("shift");
  return {
    what: `Lighthouse, ${page}: ${aspects.join(", ")}`,
    figure: aspects.map((aspect) => of(aspect)).join(" · "),
    reference: `layout shift ${shift.toFixed(3)}, main thread blocked ${shown(of("blockedMs"), "ms")}, largest paint ${shown(of("largestPaintMs"), "ms")}`,
    ratio: "–",
    target: `≥ ${aspects.map((aspect) => least[aspect]).join(" · ")}, no shift`,
    good: aspects.every((aspect) => of(aspect) >= least[aspect]) && shift < 0.001,
  };
}
