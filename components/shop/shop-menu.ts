import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";

type Kept = { at: number; menu: Promise<DrawnMenu> };
const menus = new Map<string, Kept>();
const freshMs = 60_000;

/** The card of an outlet with its recipes, asked once a minute at most. */
export function getMenu(slug: string, locale: string): Promise<DrawnMenu> {
  const key = `${slug} ${locale}`;
  const kept = menus.get(key);
  if (kept && performance.now() - kept.at < freshMs) return kept.menu;
  const menu = fetch(`/api/outlets/${slug}/menu?locale=${locale}`).then((answer) => {
    if (!answer.ok) throw new Error(`menu of ${slug}: ${answer.status}`);
    return answer.json() as Promise<DrawnMenu>;
  });
  menus.set(key, { at: performance.now(), menu });
  menu.catch(() => menus.delete(key));
  return menu;
}
