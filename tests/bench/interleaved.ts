import { median } from "./load";

const rounds = 5;

/**
 * Samples every contender in turn, several times over, and gives each one's median: a machine that is busy with something
 * else for a while slows them all. The first round warms up and does not count.
 */
export async function interleaved<Name extends string>(
  contenders: Record<Name, () => Promise<number>>,
  note: (text: string) => void,
): Promise<Record<Name, number>> {
  const names = Object.keys(contenders) as Name[];
  const samples = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const sample = await contenders[name]();
      if (round > 0) samples.get(name)?.push(sample);
    }
    note(`round ${round} of ${rounds}`);
  }
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}
