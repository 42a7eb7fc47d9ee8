import { interleaved } from "../interleaved";
import { load } from "../load";
import { atLeast, type Measure } from "../row";

/** What the shop's screens read as JSON: what is scarce, and the whole card with its recipes. */
export const shopJson: Measure = async ({ url, bare }, note) => {
  const rate = (address: string) => async () => (await load({ url: address }, 3)).perSecond;
  const measured = await interleaved(
    {
      bare: rate(`${bare.url}/api/plain`),
      availability: rate(`${url}/api/outlets/part-dieu/availability`),
      menu: rate(`${url}/api/outlets/part-dieu/menu?locale=fr`),
    },
    note,
  );
  const row = (what: string, ours: number) =>
    atLeast(0.8, { what, ours, reference: measured.bare, unit: "/s", of: "bare handler" });
  return [
    row("Availability as JSON, 32 connections", measured.availability),
    row("Menu as JSON, 32 connections", measured.menu),
  ];
};
