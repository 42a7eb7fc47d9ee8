import type { SettingName } from "@/db/enums";

type Range = { least: number; most: number; usual: number };

/** Whole numbers that head office sets for the group, each within what law and sense allow. */
export const settingRanges: Readonly<Record<SettingName, Range>> = {
  /** Months without a sign-in or an order after which an account is told that it goes. */
  inactive_months: { least: 12, most: 36, usual: 24 },
  /** Days between that mail and the end. */
  notice_days: { least: 14, most: 90, usual: 30 },
  /** Who is sent the sheet of a day that was closed. */
  day_sheet_readers: { least: 0, most: 2, usual: 2 },
};

/** From which value on somebody is: nobody at 0. */
export const daySheetReaders = { managers: 1, all: 2 } as const;

export const isWithin = (name: SettingName, value: number): boolean =>
  Number.isInteger(value) && value >= settingRanges[name].least && value <= settingRanges[name].most;

export type Setting = {
  name: SettingName;
  value: number;
  changedAt: string | null;
  changedBy: string | null;
};
