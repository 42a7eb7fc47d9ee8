import { addDays, type BusinessDay, weekdayOf } from "../time";

/** Month and day of the holidays that stay where they are (Code du travail, art. L3133-1). */
const fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];

/** Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
export function easterOf(year: number): BusinessDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const drift = century - Math.floor((century + 8) / 25) + 1;
  const moon = (19 * golden + century - leaps - Math.floor(drift / 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - ((year % 100) % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const month = Math.floor((moon + sunday - 7 * late + 114) / 31);
  const day = ((moon + sunday - 7 * late + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A public holiday in France: the fixed ones, Easter Monday, Ascension, Whit Monday. */
export function isHoliday(day: BusinessDay): boolean {
  const easter = easterOf(Number(day.slice(0, 4)));
  const moving = [1, 39, 50].map((after) => addDays(easter, after));
  return fixed.includes(day.slice(5)) || moving.includes(day);
}

/** Sundays and public holidays, on which meal vouchers are not taken as a rule. */
export const isRestDay = (day: BusinessDay): boolean => weekdayOf(day) === 7 || isHoliday(day);
