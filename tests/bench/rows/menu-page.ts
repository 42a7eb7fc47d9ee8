import { startFront } from "../front";
import { interleaved } from "../interleaved";
import { load } from "../load";
import { atLeast, type Measure } from "../row";

/** The menu as every visitor gets it, beside a page of Next that does nothing, and beside as many bytes from node:http. */
export const menuPage: Measure = async ({ url, bare, raw }, note) => {
  const path = "/pizzeria/part-dieu";
  const page = await (await fetch(url + path, { headers: { "accept-encoding": "identity" } })).text();
  const front = await startFront(url, page);
  const rate = (address: string) => async () => (await load({ url: address }, 3)).perSecond;
  const measured = await interleaved<string>(
    {
      ours: rate(url + path),
      bare: rate(bare.url),
      raw: rate(`${raw.url}/bytes/${Buffer.byteLength(page)}`),
      ...(front ? { front: rate(front.url + path), file: rate(front.file) } : {}),
    },
    note,
  );
  const { ours = 0, bare: nothing = 0, raw: bytes = 0, front: through = 0, file = 0 } = measured;
  return [
    atLeast(0.8, {
      ...{ what: "Anonymous menu page, 32 connections", ours, reference: nothing },
      ...{ unit: "/s", of: "bare static", more: ` · raw ${Math.round(bytes)} /s` },
    }),
    front
      ? atLeast(0.6, {
          ...{ what: "The same through nginx in front", ours: through, reference: file },
          ...{ unit: "/s", of: "nginx static" },
        })
      : {
          what: "The same through nginx in front",
          figure: "not measured: nginx is missing",
          ...{ reference: "–", ratio: "–", target: "≥ 0.6 × nginx static", good: null },
        },
  ];
};
