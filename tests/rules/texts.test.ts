import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withFrenchSpaces } from "@/lib/french-spaces";

const rooms = readdirSync("messages/fr");
const read = (locale: string, room: string) =>
  flat(JSON.parse(readFileSync(`messages/${locale}/${room}`, "utf8")));

/** `a.b.c` → its text, for every text of a room. */
function flat(node: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[path + key, value]] : [...flat(value, `${path}${key}.`)],
    ),
  );
}
test.each(rooms)("%s has the same texts in English as in French", (room) => {
  const french = read("fr", room);
  const english = read("en", room);
  expect(french.size).toBeGreaterThan(0);
  expect([...english.keys()].sort()).toEqual([...french.keys()].sort());
});

test("French punctuation keeps to its word, and ICU's own colons stay as they are", () => {
  expect(withFrenchSpaces([["date", " : "], { one: "un ?" }, 3, null])).toEqual([
    ["date", "\u00a0: "],
    { one: "un\u00a0?" },
    3,
    null,
  ]);
  expect(withFrenchSpaces({ a: { b: "« Prête » : oui ; et vous ? {at, date, ::dMMM} ici : là !" } })).toEqual(
    {
      a: {
        b: "«\u00a0Prête\u00a0»\u00a0: oui\u00a0; et vous\u00a0? {at, date, ::dMMM} ici\u00a0: là\u00a0!",
      },
    },
  );
});
