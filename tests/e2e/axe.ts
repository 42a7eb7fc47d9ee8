import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** No breach of WCAG 2.2 AA on what the page shows now; `where` names it when there is one. */
export async function expectAccessible(page: Page, where = page.url()): Promise<void> {
  // A price that is being asked for anew is dimmed for a moment.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  // A page's title comes with its stream, after what is seen first.
  await expect(page).toHaveTitle(/./);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    where,
  ).toEqual([]);
}
