import { existsSync } from "node:fs";
import { interleaved } from "../interleaved";
import { load } from "../load";
import { atLeast, type Measure } from "../row";

const nginx = ["/usr/sbin/nginx", "/usr/local/sbin/nginx"];

/** The menu as every visitor gets it, beside a page of Next that does nothing, and beside as many bytes from node:http. */
export const menuPage: Measure = async ({ url, bare, raw }, note) => {
  const page = `${url}/pizzeria/part-dieu`;
  const bytes = (await (await fetch(page, { headers: { "accept-encoding": "identity" } })).arrayBuffer())
    .byteLength;
  const rate = (address: string) => async () => (await load({ url: address }, 3)).perSecond;
  const measured = await interleaved(
    { ours: rate(page), bare: rate(bare.url), raw: rate(`${raw.url}/bytes/${bytes}`) },
    note,
  );
  const front = nginx.some((program) => existsSync(program));
  return [
    atLeast(0.8, {
      ...{ what: "Anonymous menu page, 32 connections", ours: measured.ours, reference: measured.bare },
      ...{ unit: "/s", of: "bare static", more: ` · raw ${Math.round(measured.raw)} /s` },
    }),
    {
      what: "The same through nginx in front",
      figure: front ? "not measured" : "not measured: nginx is missing",
      ...{ reference: "–", ratio: "–", target: "≥ 0.6 × nginx static", good: null },
    },
  ];
};
