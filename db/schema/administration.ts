import { boolean, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, instant } from "../columns";
import { oneOf, settingNames, switchNames } from "../enums";
import { users } from "./staff";

/** Features that head office can switch off for the whole group; one without a row is on. */
export const featureSwitches = pgTable(
  "feature_switches",
  {
    name: text({ enum: switchNames }).primaryKey(),
    isOn: boolean().notNull(),
    changedAt: instant().notNull(),
    changedBy: uuid().references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [oneOf("feature_switches_name", t.name, switchNames)],
);

/** Whole numbers that head office sets for the whole group; one without a row is as usual. */
export const groupSettings = pgTable(
  "group_settings",
  {
    name: text({ enum: settingNames }).primaryKey(),
    value: integer().notNull(),
    changedAt: instant().notNull(),
    changedBy: uuid().references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [oneOf("group_settings_name", t.name, settingNames)],
);
