// Which backups newer ones have made superfluous.
import { takenAt } from "./backup-name.mjs";

const hourlyHours = 48;
const dailyDays = 35;
const hourMs = 3_600_000;

/**
 * Of the 48 hours before the newest backup each hour's last one is kept, of the 35 days before it each day's last one.
 * Counted from the newest and not from now: while no new one is made none is given up, and the clock decides nothing.
 * @param {readonly string[]} names of files, others than backups among them
 * @returns {string[]} the backups to delete
 */
export function superseded(names) {
  const backups = names
    .flatMap((name) => {
      const at = takenAt(name);
      return at ? [{ name, at: at.getTime() }] : [];
    })
    .sort((a, b) => b.at - a.at);
  const newest = backups[0]?.at ?? 0;
  const kept = new Set();
  return backups
    .filter(({ at }) => {
      const age = newest - at;
      const hour = age < hourlyHours * hourMs && `hour ${Math.floor(at / hourMs)}`;
      const day = age < dailyDays * 24 * hourMs && `day ${Math.floor(at / (24 * hourMs))}`;
      const first = [hour, day].filter((slot) => slot && !kept.has(slot));
      for (const slot of first) kept.add(slot);
      return first.length === 0;
    })
    .map(({ name }) => name);
}
