import { chance } from "./chance";
import { line } from "./ink";
import { blob, short } from "./outline";

const CRUST = blob("fornarina", 187, 0.012, 22);

/** Dabs lying along the rim: many in one path, because a pizza has thirty of them. */
function dabs(words: string, count: number, at: number, stray: number, long: number): string {
  const next = chance(words);
  const turn = next();
  return Array.from({ length: count }, (_, i) => {
    const angle = ((i + turn + (next() - 0.5) * 0.9) / count) * 2 * Math.PI;
    const from = at + (next() - 0.5) * stray;
    const length = next() * long;
    const x = Math.round(from * Math.cos(angle));
    const y = Math.round(from * Math.sin(angle));
    return `M${short(x, y)}l${short(Math.round(-length * Math.sin(angle)), Math.round(length * Math.cos(angle)))}`;
  }).join("");
}

/** The disc of dough with its shadow. A lighter dough (Pâte fine) has a narrower rim. */
export function drawDough(id: string, grams: number, words: string): string {
  const thin = grams > 0 && grams < 215;
  return (
    `<defs><radialGradient id="${id}D"><stop offset=".8" stop-color="#C98239"/><stop offset=".86" stop-color="#F0C06E"/><stop offset=".93" stop-color="#F4CC82"/><stop offset="1" stop-color="#BE7832"/></radialGradient>` +
    `<radialGradient id="${id}S"><stop offset=".86" stop-color="#2B1710" stop-opacity=".4"/><stop offset="1" stop-color="#2B1710" stop-opacity="0"/></radialGradient></defs>` +
    `<ellipse cy="8" rx="198" ry="191" fill="url(#${id}S)"/>` +
    `<path d="${CRUST}" fill="url(#${id}D)"/>` +
    // Leopard spots of a wood fire: a baked halo, then the char in its middle.
    line(dabs(`warm${words}`, 14, 170, 16, 24), "#CE8536", 15, 0.55) +
    `<defs><path id="${id}H" d="${dabs(`char${words}`, 9, 172, 16, 8)}"/></defs><use href="#${id}H" stroke="#9A5623" stroke-width="15" opacity=".6"/><use href="#${id}H" x="2" y="-1" stroke="#43220F" stroke-width="7.5" opacity=".9"/>` +
    line(dabs(`ash${words}`, 15, 173, 18, 6), "#5E3013", 4, 0.8) +
    line("M-146-92A173 173 0 0 1-26-171M8-173A173 173 0 0 1 44-167", "#FFF1CB", 7, 0.85) +
    line(dabs(`flour${words}`, 15, 172, 26, 2), "#FFFAEE", 3.5, 0.8) +
    `<circle r="${thin ? 167 : 158}" fill="#C67C38"/>`
  );
}
