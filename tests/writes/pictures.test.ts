import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { GET } from "@/app/art/[file]/route";
import { mostPictureBytes, smallOf } from "@/lib/catalogue/picture";
import { listPictures } from "@/lib/catalogue/queries/get-picture";
import { setPicture } from "@/lib/catalogue/writes/set-picture";
import { forgetDrawings, getDrawings } from "@/lib/server/drawings";
import { squarePictures } from "@/lib/server/pictures/square-pictures";
import { readBytes } from "@/lib/server/read-body";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse } from "../support/house";

let boss: Awaited<ReturnType<typeof colleague.of>>;

beforeAll(async () => {
  await openHouse();
  boss = await colleague.of("direction@ocpizza.example", "administration");
});

const photo = (format: "jpeg" | "png" | "webp") =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: "#c5301c" } })
    .withExif({ IFD0: { Copyright: "Somebody" }, IFD3: { GPSLatitude: "45/1 45/1 0/1" } })
    .toFormat(format)
    .toBuffer();
const shown = (file: string) => GET(new Request("http://x/"), { params: Promise.resolve({ file }) });

test.each(["jpeg", "png", "webp"] as const)(
  "a %s is made two squares that say nothing of its camera",
  async (format) => {
    const { small, large, hash } = await squarePictures(await photo(format));
    const [one, two] = await Promise.all([sharp(small).metadata(), sharp(large).metadata()]);
    expect([one.format, one.width, one.height, one.exif]).toEqual(["webp", 256, 256, undefined]);
    expect([two.format, two.width, two.height, two.exif]).toEqual(["webp", 800, 800, undefined]);
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
  },
);

test("what is no picture by its content is refused, whatever it is called; so is one that is broken", async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
  const gif = await sharp(await photo("png"))
    .gif()
    .toBuffer();
  for (const other of [svg, gif, Buffer.alloc(0), Buffer.from("<html>")])
    await expect(squarePictures(other)).rejects.toMatchObject({ code: "picture_kind" });
  const whole = await photo("jpeg");
  const cut = whole.subarray(0, Math.floor(whole.length / 2));
  await expect(squarePictures(cut)).rejects.toMatchObject({ code: "picture_broken" });
  const bomb = Buffer.concat([Buffer.from("RIFF0000WEBP"), Buffer.alloc(40)]);
  await expect(squarePictures(bomb)).rejects.toMatchObject({ code: "picture_broken" });
});

test("fifty megabytes are not read: said beforehand not at all, else no further than allowed", async () => {
  let pulled = 0;
  const endless = () =>
    new ReadableStream<Uint8Array>({
      pull(to) {
        pulled += 1_000_000;
        to.enqueue(new Uint8Array(1_000_000));
      },
    });
  const send = (headers: Record<string, string>) => {
    const asked = { method: "POST", headers, body: endless(), duplex: "half" };
    return readBytes(new Request("http://x/", asked as RequestInit), mostPictureBytes);
  };
  expect(await send({ "content-length": "52428800" })).toBeNull();
  expect(pulled).toBeLessThanOrEqual(1_000_000);
  expect(await send({})).toBeNull();
  expect(pulled).toBeLessThan(12_000_000);
});

test("a photograph takes the drawing's place under an address of its content, and gives it back", async () => {
  const drawn = (await getDrawings()).get("margherita")?.file ?? "";
  const picture = await squarePictures(await photo("jpeg"));
  await setPicture({ product: "margherita", picture }, boss, friday);
  expect((await listPictures()).get("margherita")).toBe(picture.hash);
  forgetDrawings();
  const file = (await getDrawings()).get("margherita")?.file ?? "";
  expect(file).toBe(`margherita.${picture.hash}.webp`);
  const [small, large, gone] = await Promise.all([
    shown(file),
    shown(`margherita.${picture.hash}.l.webp`),
    shown("margherita.000000000000.webp"),
  ]);
  expect([small.status, small.headers.get("content-type"), gone.status]).toEqual([200, "image/webp", 404]);
  expect(small.headers.get("cache-control")).toContain("immutable");
  expect(Buffer.from(await large.arrayBuffer()).equals(Buffer.from(picture.large))).toBe(true);
  expect((await shown(drawn)).status).toBe(200);
  await expect(setPicture({ product: "nothing", picture }, boss, friday)).rejects.toMatchObject({
    code: "not_found",
  });
  expect(await setPicture({ product: "margherita", picture: null }, boss, friday)).toEqual({ hash: null });
  forgetDrawings();
  expect((await getDrawings()).get("margherita")?.file).toBe(drawn);
});

test("a drawing is shown painted where it stands in a list, under the drawing's own name", async () => {
  const drawn = (await getDrawings()).get("margherita")?.drawn ?? "";
  const small = await shown(smallOf(drawn));
  expect([small.status, small.headers.get("content-type")]).toEqual([200, "image/webp"]);
  expect(small.headers.get("cache-control")).toContain("immutable");
  const { width, height, hasAlpha } = await sharp(await small.arrayBuffer()).metadata();
  expect([width, height, hasAlpha]).toEqual([192, 192, true]);
  const older = await shown("margherita.0.svg.webp");
  expect([older.status, older.headers.get("cache-control")]).toEqual([200, "public, max-age=60"]);
  expect((await shown("nothing.0.svg.webp")).status).toBe(404);
});
