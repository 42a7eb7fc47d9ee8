import type { Opening } from "./openings";

export type OpeningText = {
  key: "open" | "opensToday" | "opensTomorrow" | "opensOn" | "closed" | "soon";
  time: string;
  day: string;
};

/** Which sentence says when an outlet is open, with its values; `at` is the house's clock. */
export function openingText(opening: Opening, at: string, locale: string): OpeningText {
  const { open, closesAt, opensAt, timezone, status } = opening;
  const time = (instant: string | null) =>
    instant
      ? new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "fr-FR", {
          hour: "2-digit",
          minute: "2-digit",
          timeZone: timezone,
        }).format(new Date(instant))
      : "";
  if (status !== "open") return { key: "soon", time: "", day: "" };
  if (open) return { key: "open", time: time(closesAt), day: "" };
  if (!opensAt) return { key: "closed", time: "", day: "" };
  const ahead = daysBetween(at, opensAt, timezone);
  const day = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: timezone }).format(
    new Date(opensAt),
  );
  return {
    key: ahead === 0 ? "opensToday" : ahead === 1 ? "opensTomorrow" : "opensOn",
    time: time(opensAt),
    day,
  };
}

/** Calendar days from one instant to another in a zone. */
function daysBetween(from: string, to: string, timeZone: string): number {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone });
  return Math.round(
    (Date.parse(day.format(new Date(to))) - Date.parse(day.format(new Date(from)))) / 86_400_000,
  );
}
