import { expect, it, test } from "vitest";
import { firstStep, isShown, openingChecks, openingSteps, stepState } from "@/lib/outlets/opening";
import { codeFor, OutletInput, Slug, slugOf } from "@/lib/outlets/outlet-input";

const place = {
  ...{ name: "OC Pizza Saint-Priest", phone: "04 65 71 09 09", email: "saint-priest@ocpizza.example" },
  ...{ street: "2 rue Aristide Briand", postcode: "69800", city: "Saint-Priest", lat: 45.6969, lng: 4.9419 },
};
const refusalOf = (change: object) => {
  const issue = OutletInput.safeParse({ ...place, ...change }).error?.issues[0];
  return issue?.code === "custom" ? issue.params?.refusal : issue?.path[0];
};

test("an outlet as it is typed", () => {
  expect(OutletInput.parse(place)).toMatchObject({ phone: "+33465710909", street: "2 rue Aristide Briand" });
});

it.each([
  ["a latitude off the globe", { lat: 95 }, "place_outside"],
  ["a place in the sea", { lat: 45.7, lng: -30 }, "place_outside"],
  ["no telephone", { phone: "12" }, "phone_invalid"],
  ["no mail address", { email: "accueil" }, "email_invalid"],
  ["no postcode", { postcode: "6980" }, "postcode"],
  ["a name of nothing", { name: " \u200b " }, "name"],
])("%s is refused", (_what, change, refusal) => {
  expect(refusalOf(change)).toBe(refusal);
});

test("its name in addresses comes from its name, and is none of the house's own pages", () => {
  expect(slugOf("OC Pizza Saint-Priest")).toBe("saint-priest");
  expect(slugOf("OC Pizza 7ᵉ Part-Dieu")).toBe("part-dieu");
  expect(slugOf("OC Pizza Œillets d’Été")).toBe("oeillets-d-ete");
  for (const bad of ["nouvelle", "a", "Saint", "saint--priest", "-vaise", "vaise-", "éé-éé"])
    expect(Slug.safeParse(bad).success, bad).toBe(false);
  expect(Slug.parse("saint-priest")).toBe("saint-priest");
});

test("its letters on receipts are nobody else's", () => {
  expect(codeFor("saint-priest", [])).toBe("sai");
  expect(codeFor("saint-priest", ["sai"])).toBe("san");
  const taken: string[] = [];
  for (let count = 0; count < 60; count += 1) taken.push(codeFor("vaise", taken));
  expect(new Set(taken).size).toBe(60);
});

test("every check belongs to a step, and one goes on where something is lacking", () => {
  const nothing = Object.fromEntries(openingChecks.map(({ name }) => [name, false])) as never;
  const all = Object.fromEntries(openingChecks.map(({ name }) => [name, true])) as never;
  const inSteps: string[] = openingSteps.flatMap(({ checks }) => [...checks]);
  expect(inSteps.toSorted()).toEqual(openingChecks.map(({ name }) => name).toSorted());
  expect([firstStep(nothing, false), firstStep(all, false), firstStep(nothing, true)]).toEqual([
    "horaires",
    "bilan",
    "bilan",
  ]);
  expect(stepState(["manager", "staff"], { ...(all as object), staff: false } as never)).toBe("lacking");
  expect(stepState(["manager", "staff"], nothing)).toBe("needed");
});

test("what is prepared is shown only when it is announced", () => {
  expect(isShown({ status: "opening", announced: false })).toBe(false);
  expect(isShown({ status: "opening", announced: true })).toBe(true);
  expect(isShown({ status: "open", announced: false })).toBe(true);
});
