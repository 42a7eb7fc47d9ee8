import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

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
