import { ensureChromium } from "../../../scripts/lib/chromium.mjs";
import { type Interactions, makeUp } from "../builder";
import { median } from "../load";
import { type Measure, type Row, shown } from "../row";

const times = 3;
const most = 100;
const places = {
  "a dish's page": { path: "/pizzeria/part-dieu/reine", sheet: false },
  "the sheet over the menu": { path: "/pizzeria/part-dieu", sheet: true },
};

/** How long somebody on a phone four times slower than this machine waits to see what he touched while making up a pizza. */
export const interaction: Measure = async ({ url }, note) => {
  ensureChromium();
  const rows: Row[] = [];
  for (const [place, { path, sheet }] of Object.entries(places)) {
    const visits: Interactions[] = [];
    for (let nth = 1; nth <= times; nth += 1) {
      note(`${place}, ${nth} of ${times}`);
      visits.push(await makeUp(`${url}${path}`, sheet));
    }
    const touched = (visits[0] ?? []).map(({ what }, index) => ({
      what,
      ms: median(visits.map((visit) => visit[index]?.ms ?? 0)),
    }));
    const worst = touched.reduce((one, other) => (other.ms > one.ms ? other : one), { what: "–", ms: 0 });
    rows.push({
      ...{ what: `Interaction to next paint, pizza made up on ${place}`, figure: shown(worst.ms, "ms") },
      reference: `worst of ${touched.length}: ${worst.what}`,
      ...{ ratio: "–", target: `< ${most} ms`, good: worst.ms < most },
    });
  }
  return rows;
};
