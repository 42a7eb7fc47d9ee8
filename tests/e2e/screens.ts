import { type BrowserContext, test as base, type Page } from "@playwright/test";

/** Playwright's test, with `someone()`: the page of one more person, who goes home when the test is over. */
export const test = base.extend<{ someone: () => Promise<Page> }>({
  someone: async ({ browser }, use) => {
    const people: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      people.push(context);
      return context.newPage();
    });
    // A live kitchen left open redraws itself for every order of the tests that follow.
    await Promise.all(people.map((context) => context.close()));
  },
});
