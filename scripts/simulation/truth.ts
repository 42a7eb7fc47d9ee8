import { type Chance, chance } from "@/db/seed/chance";
import { kilometresBetween, type Place } from "@/lib/outlets/place";

/**
 * How things really go at an outlet, around what the model believes. `make` and `ride` are how many times as long it takes there
 * as elsewhere, always: the model does not know it, and no buffer fits two outlets. `form` is the evening's own.
 */
export type Truth = { make: number; ride: number; doorSeconds: number; form: number };

/** FNV-1a: the same at every run. */
const numberOf = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619), 2_166_136_261) >>> 0;

const between = (luck: Chance, least: number, most: number) => least + luck.next() * (most - least);

/** A normal draw by Box and Muller. */
export const normal = (luck: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - luck.next())) * Math.cos(2 * Math.PI * luck.next());
/** Around 1: its logarithm is normal, so that what takes longer may take much longer. */
export const spread = (luck: Chance, sigma: number): number => Math.exp(sigma * normal(luck));

export function truthOf(slug: string, luck: Chance): Truth {
  const always = chance(numberOf(slug));
  return {
    make: between(always, 0.85, 1.5),
    ride: between(always, 0.85, 1.5),
    doorSeconds: between(always, 90, 210),
    form: spread(luck, 0.08),
  };
}

/** Luck of its own for each evening of an outlet: what happens at one changes nothing at another. */
export const luckOf = (seed: number, slug: string, evening: number): Chance =>
  chance(numberOf(`${seed}/${slug}/${evening}`));

const streets = { detour: 1.3, kilometresAnHour: 18, toTheScooter: 60 };

export const makeSeconds = (usual: number, { make, form }: Truth, luck: Chance): number =>
  usual * make * form * spread(luck, 0.25);
export const bakeSeconds = (usual: number, luck: Chance): number => usual * spread(luck, 0.06);
export const packSeconds = (usual: number, { form }: Truth, luck: Chance): number =>
  usual * form * spread(luck, 0.3);
export const rideSeconds = (from: Place, to: Place, { ride, form }: Truth, luck: Chance): number => {
  const hours = (kilometresBetween(from, to) * streets.detour) / streets.kilometresAnHour;
  return streets.toTheScooter + hours * 3600 * ride * form * spread(luck, 0.2);
};
/** Stairs, a bell nobody hears, change to be counted. */
export const doorSeconds = ({ doorSeconds: usual }: Truth, luck: Chance): number =>
  Math.min(900, usual * spread(luck, 0.5));
