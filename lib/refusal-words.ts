import { saidMoment } from "./time";

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** A refusal's details as its sentence says them: instants become the words of the reader's language. */
export const wordsOf = (
  details: Readonly<Record<string, string | number>>,
  locale: string,
): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === "string" && instant.test(value) ? saidMoment(new Date(value), "Europe/Paris", locale) : value,
    ]),
  );
